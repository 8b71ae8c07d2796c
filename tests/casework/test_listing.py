"""The case list in a spreadsheet: what LibreOffice in Dutch reads is what the cases say."""

import csv
import io
import os
import subprocess
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from machine import SPREADSHEETS

from desktop.casework import Casework, listing
from desktop.documents.sheets import Cell, to_csv, to_xlsx
from desktop.domain.request import SupportRequest
from desktop.guidance.library import Library

NASTY = '=1+1; "Koffie" & <b>, één; שלום 🌱'


def test_every_case_is_a_row_in_words(casework: Casework, library: Library) -> None:
    data = {"request_type": "financial", "large": "yes", "alignment": "possibly_not", "company": "Waterland",
            "country": "CO", "amount_eur": 45_000, "products": ["coffee", "pruimen"]}  # fmt: skip
    case = casework.open_case(casework.assistant.read(data))
    casework.handling.ask_advice(case.id, "rvo", "2026-11-02")
    (row,) = listing.rows(casework.cases(), library, casework.assistant.rulebook, "nl")
    told = dict(zip(listing.head("nl"), row, strict=True))
    assert told["Titel"] == told["Bedrijf"] == "Waterland"
    assert (told["Land"], told["Bedrag (euro)"], told["Status"]) == ("Colombia", 45_000, "wacht op advies")
    assert told["Producten"] == "Koffie, pruimen"
    assert (told["RVO gevraagd"], told["Departement gevraagd"]) == (date(2026, 11, 2), None)
    assert told["Route van de beslishulp"] == "Vraag advies aan RVO en het departement"
    english = listing.rows(casework.cases(), library, casework.assistant.rulebook, "en")[0]
    assert len(english) == len(listing.head("en")) == len(row)
    assert "waits for advice" in english


cells: st.SearchStrategy[Cell] = st.one_of(
    st.none(), st.integers(-(10**9), 10**9), st.dates(date(1990, 1, 1)), st.text(max_size=9)
)


@given(st.lists(st.lists(cells, min_size=3, max_size=3), max_size=5))
def test_a_csv_keeps_its_rows_and_runs_no_formula(rows: list[list[Cell]]) -> None:
    text = to_csv(["a", "b", "c"], rows).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert len(read) == len(rows) + 1
    for row, got in zip(rows, read[1:], strict=True):
        for cell, shown in zip(row, got, strict=True):
            assert not (isinstance(cell, str) and shown.startswith(("=", "+", "-", "@")))
            if isinstance(cell, str):
                assert shown.removeprefix("'") == cell.removeprefix("'")


@pytest.mark.skipif(not SPREADSHEETS.exists(), reason="LibreOffice Calc is not there")
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_dutch_spreadsheet_reads_what_was_written(tmp_path: Path, kind: str) -> None:
    head = ["Titel", "Bedrag", "Datum", "Deel", "Lang geleden"]
    row: list[Cell] = [NASTY, 45_000, date(2026, 11, 2), 0.5, date(203, 5, 4)]
    (tmp_path / f"zaken.{kind}").write_bytes(to_csv(head, [row]) if kind == "csv" else to_xlsx("Zaken", head, [row]))
    infilter = ["--infilter=CSV:59,34,76,1,,1043,false,true"] if kind == "csv" else []
    command = [
        "soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", *infilter,
        "--convert-to", "fods", "--outdir", str(tmp_path), str(tmp_path / f"zaken.{kind}"),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120, env={**os.environ, "LC_ALL": "nl_NL.UTF-8"})
    text = (tmp_path / "zaken.fods").read_text(encoding="utf-8")
    assert 'office:value-type="float" office:value="45000"' in text
    assert 'office:date-value="2026-11-02"' in text
    assert 'office:value="0.5"' in text
    assert "0203-05-04" in text
    assert "table:formula" not in text
    assert "שלום 🌱" in text


@pytest.mark.parametrize("text", ["een\ntwee", "een\u2028twee\x85drie", "\x1e\x0b\x0c\r\n", '"\\n'])
def test_cases_are_read_whole_whatever_their_words_hold(casework: Casework, text: str) -> None:
    first = casework.open_case(SupportRequest("advice", title="Eerst"))
    second = casework.open_case(SupportRequest("advice", description=text))
    first = casework.add_note(first.id, f"Noot {text}")
    assert casework.cases() == [second, first] == casework.cases()
    assert [casework.case(second.id), casework.case(first.id)] == [second, first]
