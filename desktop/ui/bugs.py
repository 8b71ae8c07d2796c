"""A mistake of this program, told: a report to copy, and nothing sent."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from desktop import __version__, paths

if TYPE_CHECKING:
    from desktop.ui.text_dialog import TextDialog


def report(error: BaseException | None = None) -> str:
    """Return what a maker of this program needs: versions and, for an error, where it happened.

    The lines of an error's own message are left out: they may hold what someone typed.
    """
    import platform  # here and below: not before there is a mistake
    import traceback

    lines = [
        f"IMVO-post {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
    ]
    if error is not None:
        lines.append(type(error).__name__)
        for frame in traceback.extract_tb(error.__traceback__):
            place = frame.filename.replace("\\", "/").split("/")
            lines.append(f"  {'/'.join(place[-3:])}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


def licences() -> str:
    """Return the notices of the parts this program uses, or where to find them."""
    file = paths.notices()
    if file.is_file():
        return file.read_text(encoding="utf-8")
    return QCoreApplication.translate("Bugs", "The licences are in the file THIRD-PARTY-NOTICES beside the app.")


def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For `sys.excepthook`: tell of a mistake in a dialog, once at a time, and on the error stream. That may end in
    a log of the system, so it gets no more than the report: the error's own message may hold what someone typed.
    """
    if issubclass(kind, KeyboardInterrupt) or QApplication.instance() is None:
        sys.__excepthook__(kind, error, trace)
        return
    if sys.stderr is not None:
        print(report(error), file=sys.stderr)
    from desktop.ui.text_dialog import TextDialog

    shown = any(isinstance(one, TextDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
    if not shown:
        dialog(error, QApplication.activeWindow()).open()


def dialog(error: BaseException, window: QWidget | None) -> TextDialog:
    """Return the dialog for a mistake, not shown yet."""
    from desktop.ui.text_dialog import TextDialog

    title = QCoreApplication.translate("Bugs", "A mistake of this app")
    lead = QCoreApplication.translate(
        "Bugs",
        "What was kept is safe. You can go on; if something looks wrong, close the window and open it again. "
        "You may copy this report for whoever maintains the app. Nothing is sent.",
    )
    return TextDialog(title, lead, report(error), window)
