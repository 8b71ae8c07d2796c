"""Why a signed release was not installed, in the language of the window; the reasons are those of `desktop.packs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.ui.trouble import Told

if TYPE_CHECKING:
    from desktop.packs import Refused
    from desktop.ui.texts import Texts

_STAYS = QT_TRANSLATE_NOOP("PackWords", "The guidance that you have stays in use.")
_WORDS: dict[str, tuple[Any, Any]] = {
    "expired": (
        QT_TRANSLATE_NOOP("PackWords", "This guidance is past its date, or the clock of this computer is wrong."),
        QT_TRANSLATE_NOOP(
            "PackWords",
            "It could be installed until {day}; this computer takes today for {today}. Set the clock right, or ask "
            "headquarters to sign it again.",
        ),
    ),
    "clock": (
        QT_TRANSLATE_NOOP("PackWords", "The clock of this computer is slow."),
        QT_TRANSLATE_NOOP(
            "PackWords",
            "This guidance was signed on {day}; this computer takes today for {today}. Set the clock right and install "
            "it again.",
        ),
    ),
    "older": (
        QT_TRANSLATE_NOOP("PackWords", "This guidance is older than one that you have had."),
        QT_TRANSLATE_NOOP("PackWords", "Ask headquarters for the newest one."),
    ),
    "others": (
        QT_TRANSLATE_NOOP("PackWords", "This guidance is not signed by the headquarters that this post knows."),
        QT_TRANSLATE_NOOP("PackWords", "Ask headquarters whether it comes from them."),
    ),
    "missing": (
        QT_TRANSLATE_NOOP("PackWords", "This guidance is not complete."),
        QT_TRANSLATE_NOOP("PackWords", "Copy all of it again, or ask for it again."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("PackWords", "This guidance is damaged."),
        QT_TRANSLATE_NOOP("PackWords", "Copy all of it again, or ask for it again."),
    ),
    "none": (
        QT_TRANSLATE_NOOP("PackWords", "There is no guidance from headquarters here."),
        QT_TRANSLATE_NOOP("PackWords", "Choose the stick, the folder or the file that came from headquarters."),
    ),
    "nobody": (
        QT_TRANSLATE_NOOP("PackWords", "This post does not know yet who signs guidance."),
        QT_TRANSLATE_NOOP("PackWords", "Connect this post with headquarters first; then install it again."),
    ),
}


def refusal_words(error: Refused, texts: Texts) -> Told:
    """Return what happened, what to do, and that the guidance in use stays."""
    translate = QCoreApplication.translate
    title, text = (translate("PackWords", str(part)) for part in _WORDS[error.reason])
    days = {name: texts.day(day) for name in ("day", "today") if (day := getattr(error, name, ""))}
    told = text.format(**{"day": "?", "today": "?", **days})
    detail = translate("Trouble", "For the help desk: {line}").format(line=error)
    return Told(title, f"{told} {translate('PackWords', str(_STAYS))}", detail)
