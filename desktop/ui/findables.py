"""What the header search finds: pages, articles by their titles, and cases while they are open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.guidance.library import Library
from desktop.ui.today_desk import Snapshot
from desktop.ui.widgets.search_field import Findable


def findables(library: Library, language: str, snapshot: Snapshot | None) -> list[Findable]:
    """Return everything that can be found now, in the order in which it is offered; no cases while locked."""
    return [*_pages(), *_articles(library, language), *(_cases(snapshot) if snapshot else [])]


def _pages() -> list[Findable]:
    translate = QCoreApplication.translate
    names = {
        "today": translate("Shell", "Today"),
        "guidance": translate("Shell", "Guidance"),
        "assistant": translate("Shell", "Decision aid"),
        "cases": translate("Shell", "Cases"),
        "settings": translate("Shell", "Settings"),
        "help": translate("Shell", "Help"),
    }
    kind = translate("Search", "page")
    return [Findable(f"page:{name}", words, kind) for name, words in names.items()]


def _articles(library: Library, language: str) -> list[Findable]:
    kind = QCoreApplication.translate("Search", "article")
    return [Findable(f"article:{head.slug}", head.title, kind, head.summary) for head in library.heads(language)]


def _cases(snapshot: Snapshot) -> list[Findable]:
    kind = QCoreApplication.translate("Search", "case")
    untitled = QCoreApplication.translate("Search", "Request without a title")
    return [
        Findable(
            f"case:{case.id}",
            " · ".join((case.title or untitled, case.number)),
            kind,
            str((case.request or {}).get("company") or ""),
        )
        for case in snapshot.cases
    ]
