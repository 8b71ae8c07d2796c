"""The reader's marks in words: the line under a paragraph, what a screen reader says, the icons in the margin."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.ui.findables import NOTES

if TYPE_CHECKING:
    from desktop.ui.reader import ParagraphMarks

_LONGEST = 400  # characters of an answer that stand under a paragraph
FEEDBACK = "feedback:"
"""What a link to the feedback on a paragraph begins with."""


def mark_line(anchor: str, marks: ParagraphMarks) -> str:
    """Return the line under a paragraph as HTML; its first words lead to the notes."""
    parts = []
    if marks.notes:
        parts.append(f'<a href="{NOTES}{escape(anchor)}">{escape(_notes(len(marks.notes)))}</a>')
    if marks.bookmark:
        parts.append(escape(_bookmark()))
    if marks.feedback:
        words = escape(given_words(marks.feedback))
        parts.append(f'<a href="{FEEDBACK}{escape(anchor)}">{words}</a>')
    if marks.changed:
        parts.append(f'<span class="changed">{escape(changed_words())}</span>')
    lines = [" · ".join(parts)] if parts else []
    lines += [escape(answer_words(one.text, one.changed)) for one in marks.answers]
    return "".join(f'<p class="marks">{line}</p>' for line in lines)


def spoken(marks: ParagraphMarks) -> str:
    """Return what a paragraph carries, for a screen reader; empty when nothing."""
    parts = [_notes(len(marks.notes))] if marks.notes else []
    parts += [_bookmark()] if marks.bookmark else []
    parts += [given_words(marks.feedback)] if marks.feedback else []
    parts += [changed_words()] if marks.changed else []
    parts += [answer_words(one.text, one.changed) for one in marks.answers]
    return ", ".join(parts)


def icons(marks: ParagraphMarks) -> list[tuple[str, str]]:
    """Return the icons that stand in the margin of a paragraph, with their colour."""
    found = [("pencil", "brand")] if marks.notes else []
    found += [("flag", "brand")] if marks.bookmark else []
    found += [("speech", "brand")] if marks.feedback else []
    found += [("mail", "brand")] if marks.answers else []
    return found + ([("refresh", "waiting")] if marks.changed else [])


def changed_words() -> str:
    """Return how a paragraph is called that changed since it was read."""
    return QCoreApplication.translate("Marks", "changed since you read it")


def answer_words(text: str, changed: bool) -> str:
    """Return what headquarters answered to feedback, as one line."""
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    told = QCoreApplication.translate("Feedback", "Headquarters answers: “{text}”").format(text=short)
    changes = QCoreApplication.translate("Feedback", "The text changes.")
    return f"{told} {changes}" if changed else told


def _notes(many: int) -> str:
    translate = QCoreApplication.translate
    if many == 1:
        return translate("Marks", "1 note of yours")
    return translate("Marks", "{n} notes of yours").format(n=many)


def given_words(many: int) -> str:
    """Return how often feedback was given at one spot."""
    if many == 1:
        return QCoreApplication.translate("Feedback", "1 × feedback from you")
    return QCoreApplication.translate("Feedback", "{n} × feedback from you").format(n=many)


def _bookmark() -> str:
    return QCoreApplication.translate("Marks", "bookmark")
