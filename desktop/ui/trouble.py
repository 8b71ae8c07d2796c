"""Errors in words, in the language of the window: what happened, what is safe, what to do now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.errors import BadInput, ImvoError, OutsideWorld

WRONG_PASSPHRASE = "wrong passphrase"


def in_words(error: Exception) -> str:
    """Return one or two sentences for an error; the program's own line (in English) comes last as a detail."""
    translate = QCoreApplication.translate
    if isinstance(error, BadInput) and str(error) == WRONG_PASSPHRASE:
        return translate("Trouble", "This passphrase does not fit. Look at capital letters and the keyboard layout.")
    detail = str(error) or type(error).__name__
    if isinstance(error, OutsideWorld):
        told = translate("Trouble", "The disk did not cooperate. What was kept before is safe; you can try again.")
    elif isinstance(error, ImvoError):
        told = translate("Trouble", "This did not work. Nothing was changed.")
    else:
        told = translate(
            "Trouble",
            "Something went wrong in this program. Nothing of this was kept; what was kept is safe.",
        )
    return f"{told}\n{detail}"


def code_in_words(error: Exception) -> str:
    """Return what is wrong with a typed recovery code."""
    translate = QCoreApplication.translate
    if not isinstance(error, BadInput):
        return in_words(error)
    if "does not belong" in str(error):
        return translate("Trouble", "This code belongs to another vault. Look for the newest paper.")
    return translate("Trouble", "There is a typing error in the code. Compare it with your paper, group by group.")
