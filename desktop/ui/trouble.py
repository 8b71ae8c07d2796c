"""Errors in words, in the language of the window: what happened, what is safe, what to do now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.errors import BadInput, ImvoError, OutsideWorld

WRONG_PASSPHRASE = "wrong passphrase"


@dataclass(frozen=True)
class Told:
    """An error in words: what happened, what is safe and what to do; `detail` is the program's own line or empty."""

    title: str
    text: str
    detail: str = ""


def explain(error: Exception) -> Told:
    """Return an error in words; one that is not known keeps the program's own line (in English) as a detail."""
    translate = QCoreApplication.translate
    known = _known(str(error)) if isinstance(error, ImvoError) else None
    if known is not None:
        return Told(*known, "" if is_wrong_passphrase(error) else str(error))
    detail = str(error) or type(error).__name__
    if isinstance(error, OutsideWorld):
        title = translate("Trouble", "The disk did not cooperate.")
        return Told(title, translate("Trouble", "What was kept before is safe; you can try again."), detail)
    if isinstance(error, ImvoError):
        return Told(translate("Trouble", "This did not work."), translate("Trouble", "Nothing was changed."), detail)
    text = translate("Trouble", "Nothing of this was kept; what was kept is safe.")
    return Told(translate("Trouble", "Something went wrong in this program."), text, detail)


def in_words(error: Exception) -> str:
    """Return an error as a few sentences; the program's own line comes last as a detail."""
    told = explain(error)
    lines = f"{told.title} {told.text}"
    return f"{lines}\n{told.detail}" if told.detail else lines


def is_wrong_passphrase(error: Exception) -> bool:
    """Whether the error is a wrong passphrase, which is said beside its field."""
    return isinstance(error, BadInput) and str(error) == WRONG_PASSPHRASE


def _known(line: str) -> tuple[str, str] | None:
    """Return what happened and what to do for a line of this program, or None."""
    for signs, told in zip(_SIGNS, _told(), strict=True):
        if any(sign in line for sign in signs):
            return told
    return None


# Parts of the lines that storage and guidance write, in the order of `_told`.
_SIGNS = (
    (WRONG_PASSPHRASE,),
    ("content index", "content pack has no"),
    ("newer version of this program",),
    ("disk is full",),
    ("on a network drive", "in a folder synced by", "cannot be used as a data folder"),
    ("in use by another program",),
    ("check the rights",),
    ("not enough memory",),
    ("choose another name for the backup",),
    ("is damaged", "vault restore"),
)


def _told() -> tuple[tuple[str, str], ...]:
    return (*_told_door(), *_told_disk())


def _told_door() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            translate("Trouble", "This passphrase does not fit."),
            translate("Trouble", "Look at capital letters and the keyboard layout."),
        ),
        (
            translate("Trouble", "The guidance of this program is damaged or missing."),
            translate("Trouble", "Your cases are safe; they are kept elsewhere. Install this program again."),
        ),
        (
            translate("Trouble", "Your cases were kept by a newer version of this program."),
            translate("Trouble", "Nothing was changed. Install that version; the guidance already works."),
        ),
        (
            translate("Trouble", "The disk is full."),
            translate("Trouble", "What was kept before is safe. Make room on the disk and try again."),
        ),
        (
            translate("Trouble", "This folder does not suit your cases."),
            translate(
                "Trouble",
                "Cases get damaged on a network drive or in a synchronised folder. Nothing was changed. "
                "Choose a plain folder on the disk of this laptop.",
            ),
        ),
    )


def _told_disk() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            translate("Trouble", "Another program is using your cases."),
            translate("Trouble", "Nothing is lost. Close the other program or wait, and try again."),
        ),
        (
            translate("Trouble", "This program may not read or write here."),
            translate("Trouble", "Nothing is lost. Ask who manages this laptop for the rights on this place."),
        ),
        (
            translate("Trouble", "There is not enough memory."),
            translate("Trouble", "Nothing is lost. Close other programs and try again."),
        ),
        (
            translate("Trouble", "There is already a file with this name."),
            translate("Trouble", "It was left as it is. Choose another name for the backup."),
        ),
        (
            translate("Trouble", "The file with your cases is damaged or missing."),
            translate("Trouble", "It was left as it is. Put back a backup into a new folder."),
        ),
    )


def code_in_words(error: Exception) -> str:
    """Return what is wrong with a typed recovery code."""
    translate = QCoreApplication.translate
    if not isinstance(error, BadInput):
        return in_words(error)
    if "does not belong" in str(error):
        return translate("Trouble", "This code belongs to another vault. Look for the newest paper.")
    return translate("Trouble", "There is a typing error in the code. Compare it with your paper, group by group.")
