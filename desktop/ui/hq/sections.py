"""The sections of headquarters' window, in the order of the left bar; the desk has a page of the same name."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.ui.sections import Section

SECTIONS = (
    Section("overview", "chart", QT_TRANSLATE_NOOP("HqShell", "Overview")),
    Section("posts", "post", QT_TRANSLATE_NOOP("HqShell", "Posts")),
    Section("cases", "folder", QT_TRANSLATE_NOOP("HqShell", "Cases")),
    Section("feedback", "speech", QT_TRANSLATE_NOOP("HqShell", "Feedback")),
    Section("rules", "branch", QT_TRANSLATE_NOOP("HqShell", "Rules")),
    Section("gather", "refresh", QT_TRANSLATE_NOOP("HqShell", "Gather")),
    Section("settings", "gear", QT_TRANSLATE_NOOP("HqShell", "Settings"), low=True),
    Section("help", "question", QT_TRANSLATE_NOOP("HqShell", "Help"), low=True),
)


def titles() -> dict[str, str]:
    """Return the title of each section by name, in the language of the window."""
    return {section.name: QCoreApplication.translate("HqShell", str(section.title)) for section in SECTIONS}
