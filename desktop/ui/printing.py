"""Printing a document that the window shows: to a printer, or to a PDF file where the printers end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.ui import dialogs

_MARGIN = 22.0  # millimetres
_STYLE = """<style>
body, p, li, td, th { font-family: 'Noto Sans', 'Segoe UI', 'Inter'; font-size: 10.5pt; color: #000000; }
h1 { font-size: 17pt; } h2 { font-size: 12.5pt; margin-top: 14px; } small { font-size: 9pt; color: #333333; }
.title { font-size: 17pt; font-weight: 600; } .heading { font-size: 12.5pt; font-weight: 600; margin-top: 14px; }
.meta, .chips { font-size: 9pt; color: #333333; } a { color: #000000; text-decoration: none; }
</style>"""


def document(html: str) -> QTextDocument:
    """Return HTML (without a style of its own) as a document for paper: black on white, whatever the theme."""
    made = QTextDocument()
    made.setHtml(_STYLE + html)
    return made


def print_page(window: QWidget, html: str, title: str) -> None:
    """Let the person choose a printer (or a file, where the system offers that) and print."""
    printer = _printer(title)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        _print(html, printer)


def save_page(window: QWidget, html: str, title: str) -> None:
    """Let the person choose a file and write the document there as PDF; say so when that failed."""
    caption = QCoreApplication.translate("Dialogs", "Save as PDF")
    chosen, _ = QFileDialog.getSaveFileName(
        window, caption, str(Path.home() / f"{_file_name(title)}.pdf"), "PDF (*.pdf)"
    )
    if chosen and not write_pdf(Path(chosen), html, title):
        told = QCoreApplication.translate("Dialogs", "Not saved: {file}. Choose another place.")
        dialogs.tell(window, told.format(file=chosen))


def write_pdf(target: Path, html: str, title: str) -> bool:
    """Write the document as PDF; False when the file could not be written."""
    try:
        target.open("ab").close()
    except OSError:
        return False
    printer = _printer(title)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    _print(html, printer)
    return target.is_file() and target.stat().st_size > 0


def pages(html: str) -> int:
    """Return how many sheets a document takes; Qt prints its own margin and page numbers from two on."""
    printer = _printer("")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    return _on_sheets(html, printer).pageCount()


def _on_sheets(html: str, printer: QPrinter) -> QTextDocument:
    """Return a document laid out in sheets of this printer, within its margins."""
    made = document(html)
    made.documentLayout().setPaintDevice(printer)
    made.setDocumentMargin(0)
    made.setPageSize(printer.pageRect(QPrinter.Unit.DevicePixel).size())
    return made


def _print(html: str, printer: QPrinter) -> None:
    sheets = _on_sheets(html, printer)
    (sheets if sheets.pageCount() == 1 else document(html)).print_(printer)


def _printer(title: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    printer.setDocName(title)
    return printer


def _file_name(title: str) -> str:
    return "".join(sign if sign.isalnum() or sign in " -" else " " for sign in title).strip() or "IMVO-post"
