"""The sections of the window, in the order of the left bar: the one list for the bar, menus, keys, search and help."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Section(NamedTuple):
    """A section: its name in the program, its icon, its title in English; `low` stands at the foot of the bar.

    The desk has an area of the same name.
    """

    name: str
    icon: str
    title: object  # a marked str, as Qt types it
    low: bool = False


SECTIONS = (
    Section("today", "home", QT_TRANSLATE_NOOP("Shell", "Today")),
    Section("guidance", "book", QT_TRANSLATE_NOOP("Shell", "Guidance")),
    Section("assistant", "signpost", QT_TRANSLATE_NOOP("Shell", "Decision aid")),
    Section("cases", "folder", QT_TRANSLATE_NOOP("Shell", "Cases")),
    Section("risks", "radar", QT_TRANSLATE_NOOP("Shell", "Risks")),
    Section("checklists", "ticks", QT_TRANSLATE_NOOP("Shell", "Checklists")),
    Section("pilot", "chart", QT_TRANSLATE_NOOP("Shell", "My pilot")),
    Section("exchange", "exchange", QT_TRANSLATE_NOOP("Shell", "Exchange")),
    Section("settings", "gear", QT_TRANSLATE_NOOP("Shell", "Settings"), low=True),
    Section("help", "question", QT_TRANSLATE_NOOP("Shell", "Help"), low=True),
)


def titles() -> dict[str, str]:
    """Return the title of each section by name, in the language of the window."""
    return {section.name: QCoreApplication.translate("Shell", str(section.title)) for section in SECTIONS}
