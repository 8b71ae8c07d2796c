"""The reader's marks in words: the line under a paragraph, what a screen reader says, the icons in the margin."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.ui.reader import ParagraphMarks

NOTES = "note:"
"""What a link to the notes of a paragraph begins with, and the target of the reader's own notes in the contents."""


def mark_line(anchor: str, marks: ParagraphMarks) -> str:
    """Return the line under a paragraph as HTML; its first words lead to the notes."""
    parts = []
    if marks.notes:
        parts.append(f'<a href="{NOTES}{escape(anchor)}">{escape(_notes(len(marks.notes)))}</a>')
    if marks.bookmark:
        parts.append(escape(_bookmark()))
    if marks.changed:
        parts.append(f'<span class="changed">{escape(changed_words())}</span>')
    return f'<p class="marks">{" · ".join(parts)}</p>' if parts else ""


def spoken(marks: ParagraphMarks) -> str:
    """Return what a paragraph carries, for a screen reader; empty when nothing."""
    parts = [_notes(len(marks.notes))] if marks.notes else []
    parts += [_bookmark()] if marks.bookmark else []
    parts += [changed_words()] if marks.changed else []
    return ", ".join(parts)


def icons(marks: ParagraphMarks) -> list[tuple[str, str]]:
    """Return the icons that stand in the margin of a paragraph, with their colour."""
    found = [("pencil", "brand")] if marks.notes else []
    found += [("flag", "brand")] if marks.bookmark else []
    return found + ([("refresh", "waiting")] if marks.changed else [])


def changed_words() -> str:
    """Return how a paragraph is called that changed since it was read."""
    return QCoreApplication.translate("Marks", "changed since you read it")


def _notes(many: int) -> str:
    translate = QCoreApplication.translate
    if many == 1:
        return translate("Marks", "1 note of yours")
    return translate("Marks", "{n} notes of yours").format(n=many)


def _bookmark() -> str:
    return QCoreApplication.translate("Marks", "bookmark")
