"""Writing a file outside the vault where a person wants it: whole, or as it was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.errors import OutsideWorld


def ask_place(window: QWidget, name: str) -> Path | None:
    """Let the person choose where a file goes, `name` suggested; None when they do not."""
    title = QCoreApplication.translate("Dialogs", "Save as")
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(Path.home() / name))
    return Path(chosen) if chosen else None


def write(target: Path, data: bytes) -> Path:
    """Write a file; runs in the worker. Raises OutsideWorld; then nothing was changed."""
    from desktop.storage.files import replace  # not before something is written

    try:
        replace(target, data)
    except OSError as error:
        raise OutsideWorld(f"{target}: cannot be written: {error.strerror}") from error
    return target
