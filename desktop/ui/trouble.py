"""Errors in words, in the language of the window: what happened, what is safe, what to do now."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.errors import BadInput, ImvoError, OutsideWorld

WRONG_PASSPHRASE = "wrong passphrase"


class Told(NamedTuple):
    """An error in words: what happened, what is safe and what to do. `detail`, which may be empty, is the program's
    own line, in English, for whoever helps.
    """

    title: str
    text: str
    detail: str = ""


def explain(error: Exception) -> Told:
    """Return an error in words; one that is not known keeps the program's own line (in English) as a detail."""
    translate = QCoreApplication.translate
    known = _known(str(error)) if isinstance(error, ImvoError) else None
    detail = translate("Trouble", "For the help desk: {line}").format(line=str(error) or type(error).__name__)
    if known is not None:
        return Told(*known, "" if is_wrong_passphrase(error) else detail)
    if isinstance(error, OutsideWorld):
        title = translate("Trouble", "The disk did not cooperate.")
        return Told(title, translate("Trouble", "What was kept before is safe; you can try again."), detail)
    if isinstance(error, ImvoError):
        return Told(translate("Trouble", "This did not work."), translate("Trouble", "Nothing was changed."), detail)
    text = translate("Trouble", "Nothing of this was kept; what was kept is safe.")
    return Told(translate("Trouble", "Something went wrong in this app."), text, detail)


def in_words(error: Exception) -> str:
    """Return an error as a few sentences; the program's own line comes last as a detail."""
    told = explain(error)
    lines = f"{told.title} {told.text}"
    return f"{lines}\n{told.detail}" if told.detail else lines


def is_wrong_passphrase(error: Exception) -> bool:
    """Whether the error is a wrong passphrase, which is said beside its field."""
    return isinstance(error, BadInput) and str(error) == WRONG_PASSPHRASE


class _Known(NamedTuple):
    """An error that this program writes: parts of its line, what happened, and what is safe and what to do."""

    signs: tuple[str, ...]
    title: object  # text, marked for translation
    text: object


_KNOWN = (
    _Known(
        (WRONG_PASSPHRASE,),
        QT_TRANSLATE_NOOP("Trouble", "This passphrase does not fit."),
        QT_TRANSLATE_NOOP("Trouble", "Look at capital letters and the keyboard layout."),
    ),
    _Known(
        ("content index", "content pack has no"),
        QT_TRANSLATE_NOOP("Trouble", "The guidance of this app is damaged or missing."),
        QT_TRANSLATE_NOOP("Trouble", "Your cases are safe; they are kept elsewhere. Install this app again."),
    ),
    _Known(
        ("newer version of this program",),
        QT_TRANSLATE_NOOP("Trouble", "Your cases were kept by a newer version of this app."),
        QT_TRANSLATE_NOOP("Trouble", "Nothing was changed. Install that version; the guidance already works."),
    ),
    _Known(
        ("disk is full",),
        QT_TRANSLATE_NOOP("Trouble", "The disk is full."),
        QT_TRANSLATE_NOOP("Trouble", "What was kept before is safe. Make room on the disk and try again."),
    ),
    _Known(
        ("on a network drive", "in a folder synced by", "cannot be used as a data folder"),
        QT_TRANSLATE_NOOP("Trouble", "This folder does not suit your cases."),
        QT_TRANSLATE_NOOP(
            "Trouble",
            "Cases get damaged on a network drive or in a synchronised folder. Nothing was changed. "
            "Choose a plain folder on the disk of this laptop.",
        ),
    ),
    _Known(
        ("in use by another program",),
        QT_TRANSLATE_NOOP("Trouble", "Another program is using your cases."),
        QT_TRANSLATE_NOOP("Trouble", "Nothing is lost. Close the other program or wait, and try again."),
    ),
    _Known(
        ("folder is read-only",),
        QT_TRANSLATE_NOOP("Trouble", "This folder can only be read."),
        QT_TRANSLATE_NOOP(
            "Trouble",
            "What was kept is safe and can be seen. Ask who manages this laptop for the rights on this folder.",
        ),
    ),
    _Known(
        ("check the rights",),
        QT_TRANSLATE_NOOP("Trouble", "This app may not read or write here."),
        QT_TRANSLATE_NOOP("Trouble", "Nothing is lost. Ask who manages this laptop for the rights on this place."),
    ),
    _Known(
        ("not enough memory",),
        QT_TRANSLATE_NOOP("Trouble", "There is not enough memory."),
        QT_TRANSLATE_NOOP("Trouble", "Nothing is lost. Close other programs and try again."),
    ),
    _Known(
        (" MB fits", "bytes: larger than"),
        QT_TRANSLATE_NOOP("Trouble", "This file is too large."),
        QT_TRANSLATE_NOOP("Trouble", "At most 25 MB fits in a case. Keep a smaller copy, or only the pages you need."),
    ),
    _Known(
        ("the file is empty",),
        QT_TRANSLATE_NOOP("Trouble", "This file is empty."),
        QT_TRANSLATE_NOOP("Trouble", "Nothing was kept. Look whether it was copied whole."),
    ),
    _Known(
        ("this file is no mail",),
        QT_TRANSLATE_NOOP("Trouble", "This file is no e-mail."),
        QT_TRANSLATE_NOOP("Trouble", "Nothing was kept. Save the message again as .eml."),
    ),
    _Known(
        ("no such file",),
        QT_TRANSLATE_NOOP("Trouble", "This file is not there any more."),
        QT_TRANSLATE_NOOP("Trouble", "Nothing was kept. Look where it is now, and take it from there."),
    ),
    _Known(
        ("a folder; expected a file",),
        QT_TRANSLATE_NOOP("Trouble", "This is a folder."),
        QT_TRANSLATE_NOOP(
            "Trouble", "Nothing was kept. Take the files that are in it, or make one zip file of it first."
        ),
    ),
    _Known(
        ("keep it under another ending",),
        QT_TRANSLATE_NOOP("Trouble", "This e-mail cannot be read."),
        QT_TRANSLATE_NOOP(
            "Trouble", "Nothing was kept. Give it another name, without .eml; then it is kept as a plain file."
        ),
    ),
    _Known(
        ("it is closed; open it again first",),
        QT_TRANSLATE_NOOP("Trouble", "This case is closed."),
        QT_TRANSLATE_NOOP("Trouble", "Nothing was changed. Open the case again first."),
    ),
    _Known(
        ("longer than 20,000 characters",),
        QT_TRANSLATE_NOOP("Trouble", "This text is too long."),
        QT_TRANSLATE_NOOP("Trouble", "At most 20,000 signs fit. Shorten it, or keep it as a file with the case."),
    ),
    _Known(
        ("it is there already; choose another name",),
        QT_TRANSLATE_NOOP("Trouble", "There is already something with this name."),
        QT_TRANSLATE_NOOP("Trouble", "It was left as it is. Choose another name."),
    ),
    _Known(
        ("it was erased",),
        QT_TRANSLATE_NOOP("Trouble", "This file was erased."),
        QT_TRANSLATE_NOOP("Trouble", "The case still says that it was there."),
    ),
    _Known(
        ("it is marked ncp",),
        QT_TRANSLATE_NOOP("Trouble", "This case is marked NCP."),
        QT_TRANSLATE_NOOP("Trouble", "It never leaves the post, so no e-mail is made of it. Choose another form."),
    ),
    _Known(
        ("cannot be written",),
        QT_TRANSLATE_NOOP("Trouble", "The file could not be written."),
        QT_TRANSLATE_NOOP("Trouble", "Nothing was changed. Choose another place."),
    ),
    _Known(
        ("choose another name for the backup",),
        QT_TRANSLATE_NOOP("Trouble", "There is already a file with this name."),
        QT_TRANSLATE_NOOP("Trouble", "It was left as it is. Choose another name for the backup."),
    ),
    _Known(
        ("is damaged", "vault restore"),
        QT_TRANSLATE_NOOP("Trouble", "The file with your cases is damaged or missing."),
        QT_TRANSLATE_NOOP("Trouble", "It was left as it is. Put back a backup into a new folder."),
    ),
)


def _known(line: str) -> tuple[str, str] | None:
    """Return what happened and what to do for a line of this program, or None."""
    translate = QCoreApplication.translate
    found = next((known for known in _KNOWN if any(sign in line for sign in known.signs)), None)
    return (translate("Trouble", str(found.title)), translate("Trouble", str(found.text))) if found else None


def code_in_words(error: Exception) -> str:
    """Return what is wrong with a typed recovery code."""
    translate = QCoreApplication.translate
    if not isinstance(error, BadInput):
        return in_words(error)
    if "does not belong" in str(error):
        return translate("Trouble", "This code belongs to another vault. Look for the newest paper.")
    return translate("Trouble", "There is a typing error in the code. Compare it with your paper, group by group.")
