"""A table as a file that a Dutch Excel opens rightly: xlsx, or CSV with semicolons, byte-order mark, decimal commas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TextIO

Cell = str | int | float | date | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def to_csv(head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return a table as CSV, as `write_csv` writes it."""
    stream = io.StringIO()
    write_csv(stream, head, rows)
    return stream.getvalue().encode()


def write_csv(stream: TextIO, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table as CSV, row by row, to a stream that leaves line ends alone (`newline=""`). A text that a
    spreadsheet would run as a formula gets an apostrophe before it.
    """
    stream.write("\ufeff")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(_csv, head))
    writer.writerows([_csv(cell) for cell in row] for row in rows)


def _csv(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.strftime("%d-%m-%Y") if _is_day(cell) else cell.isoformat()
    if isinstance(cell, float):
        return str(cell).replace(".", ",")
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(_FORMULA) else text


def _is_day(cell: date) -> bool:
    """Whether a spreadsheet knows the day: theirs begin in 1900."""
    return cell.year >= 1900


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook: its title, its heads, its rows."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def to_xlsx(title: str, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return a table as an Excel workbook, as `to_workbook` writes it."""
    return to_workbook([Sheet(title, head, rows)])


def to_workbook(sheets: Sequence[Sheet]) -> bytes:
    """Return tables as one Excel workbook: real dates and numbers, texts never as formulas or links, filter rows."""
    import xlsxwriter

    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(stream, options) as book:
        bold, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "dd-mm-yyyy"})
        for one in sheets:
            _fill(book.add_worksheet(_sheet_name(one.title)), one, bold, day)
    return stream.getvalue()


def _fill(sheet: Any, table: Sheet, bold: Any, day: Any) -> None:
    sheet.write_row(0, 0, table.head, bold)
    for number, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row):
            if isinstance(cell, date) and _is_day(cell):
                sheet.write_datetime(number, column, cell, day)
            elif isinstance(cell, date):
                sheet.write_string(number, column, cell.isoformat())
            elif cell is not None:
                sheet.write(number, column, cell[:32_767] if isinstance(cell, str) else cell)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(table.rows), 1), max(len(table.head) - 1, 0))
    sheet.autofit()


def _sheet_name(title: str) -> str:
    kept = "".join(sign for sign in title if sign not in "[]:*?/\\").strip("' ")
    return kept[:31] or "1"
