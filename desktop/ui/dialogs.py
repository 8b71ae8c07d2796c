"""The few dialogs: leaving answers that were not kept, and keeping the recovery code outside the app."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from desktop.ui.text_dialog import TextDialog

if TYPE_CHECKING:
    from desktop.ui.widgets.recovery_code import RecoveryCode


def drop_answers(window: QWidget, told: str = "") -> bool:
    """Ask whether answers that were not kept as a case may go, or what `told` says; True when they may."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("IMVO-post")
    box.setText(told or QCoreApplication.translate("Dialogs", "Your answers are not kept as a case yet."))
    box.setInformativeText(QCoreApplication.translate("Dialogs", "If you go on, they are gone."))
    stay = box.addButton(
        QCoreApplication.translate("Dialogs", "&Back to my answers"), QMessageBox.ButtonRole.RejectRole
    )
    go = box.addButton(QCoreApplication.translate("Dialogs", "&Leave them"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is go


def backup_file(window: QWidget) -> Path | None:
    """Let the person choose a new file for a backup; None when there is none chosen."""
    title = QCoreApplication.translate("Dialogs", "Make a backup")
    name = QCoreApplication.translate("Dialogs", "imvo-post backup {day}.imvo")
    day = datetime.now().astimezone().strftime("%Y-%m-%d")
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(Path.home() / name.format(day=day)))
    return Path(chosen) if chosen else None


def show_text(window: QWidget, title: str, text: str) -> TextDialog:
    """Show a long text to read and copy, beside the window; returns the dialog."""
    shown = TextDialog(title, "", text, window)
    shown.open()
    return shown


def tell(window: QWidget, text: str) -> None:
    """Show something that went wrong outside any field."""
    QMessageBox.warning(window, "IMVO-post", text)


def code_text(code: str) -> str:
    """Return what stands on the paper or in the file with the recovery code."""
    return "\n\n".join(
        (
            QCoreApplication.translate("Dialogs", "IMVO-post: recovery code"),
            code,
            QCoreApplication.translate(
                "Dialogs", "Forgot your passphrase? Choose “Forgot?” in the app and type this code."
            ),
            QCoreApplication.translate(
                "Dialogs",
                "Whoever has this code and your laptop can read your cases. Keep it somewhere else.",
            ),
        )
    )


def wire_code(view: RecoveryCode) -> None:
    """Let a shown recovery code be saved, printed and copied."""
    view.save.connect(lambda code: view.set_told(save_code(view.window(), code)))
    view.print_.connect(lambda code: view.set_told(print_code(view.window(), code)))
    view.copy.connect(lambda code: view.set_told(copy_code(code)))


def save_code(window: QWidget, code: str) -> str:
    """Let the person choose a file for the recovery code and write it; return what to tell."""
    title = QCoreApplication.translate("Dialogs", "Save the recovery code")
    name = QCoreApplication.translate("Dialogs", "imvo-post recovery code.txt")
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(Path.home() / name))
    if not chosen:
        return ""
    try:
        Path(chosen).write_text(code_text(code) + "\n", encoding="utf-8")
    except OSError as error:
        return QCoreApplication.translate(
            "Dialogs", "Not saved: {reason}. Choose another place, or print the code."
        ).format(reason=error.strerror or type(error).__name__)
    return QCoreApplication.translate("Dialogs", "Saved in {file}").format(file=chosen)


def copy_code(code: str) -> str:
    """Put the recovery code on the clipboard; return what to tell."""
    QGuiApplication.clipboard().setText(code)
    return QCoreApplication.translate("Dialogs", "Copied. Paste it in a safe place; the clipboard forgets.")


def print_code(window: QWidget, code: str) -> str:
    """Let the person choose a printer and print the recovery code; return what to tell."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only now: it takes time to load

    printer = QPrinter()
    printer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return ""
    page = QTextDocument()
    page.setPlainText(code_text(code))
    page.print_(printer)
    return QCoreApplication.translate("Dialogs", "Sent to the printer.")
