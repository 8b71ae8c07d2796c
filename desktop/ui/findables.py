"""What the header search offers beside the guidance: pages, and cases while the vault is open; and all as rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.guidance.library import fold
from desktop.ui.mark_words import NOTES
from desktop.ui.sections import titles

if TYPE_CHECKING:
    from desktop.domain.case import Case
    from desktop.guidance.search.result import Hit

CASES, GUIDANCE, PAGES = 5, 6, 3
"""How many of each are offered while typing."""


class Findable(NamedTuple):
    """Something that can be gone to: where it leads (`page:`, `article:`, `case:` and so on, and a name), its words,
    what kind of thing it is in a word, and other words that find it.
    """

    target: str
    words: str
    kind: str = ""
    others: str = ""


class Finder:
    """Finds whatever holds every typed word, without looking at case or accents."""

    def __init__(self, items: Iterable[Findable]) -> None:
        """Know these things, in the order in which they are to be offered."""
        self._known = [(fold(item.words), fold(f"{item.words} {item.others}"), item) for item in items]

    def find(self, typed: str, most: int) -> list[Findable]:
        """Return at most `most` things: those whose own words begin so, then those that hold them, then others."""
        wanted = fold(typed)
        words = wanted.split()
        found = [
            (0 if own.startswith(wanted) else 1 if all(word in own for word in words) else 2, place, item)
            for place, (own, whole, item) in enumerate(self._known)
            if words and all(word in whole for word in words)
        ]
        return [item for _, _, item in sorted(found, key=lambda one: one[:2])[:most]]


def pages() -> list[Findable]:
    """Return every page with its help as words that find it, in the language of the window."""
    from desktop.ui.pages.help_texts import HelpTexts

    topics, translate = HelpTexts().topics(), QCoreApplication.translate
    sections = [
        Findable(f"page:{name}", words, "page", topics.get(name, ("", ""))[1]) for name, words in titles().items()
    ]
    more = {
        f"article:{NOTES}": translate("Search", "My notes"), "page:privacy": topics["privacy"][0],
        "page:learning": translate("LearningPage", "Learning path"),
    }  # fmt: skip
    return [*sections, *(Findable(target, words, "page") for target, words in more.items())]


def cases(found: Iterable[Case], country: Callable[[str], str]) -> list[Findable]:
    """Return cases by title, number, company and country; `country` gives every name of a country code."""
    return [Findable(f"case:{case.id}", case.title or "", "case", _others(case, country)) for case in found]


def _others(case: Case, country: Callable[[str], str]) -> str:
    company = str((case.request or {}).get("company") or "")
    return " ".join((case.number, company, country(case.country) if case.country else ""))


def of_hit(hit: Hit) -> Findable:
    """Return something found in the guidance as a row; a term of the glossary goes by its own name."""
    words = hit.heading if hit.item else hit.title
    if hit.kind == "checklist":
        return Findable(f"checklist:{hit.slug}", words, hit.kind)
    if hit.kind == "lesson":
        return Findable(f"lesson:{hit.slug}", words, hit.kind)
    return Findable(f"article:{hit.slug}#{hit.anchor}", words, hit.kind)


def kind_words() -> dict[str, str]:
    """Return the word for each kind of thing, in the language of the window."""
    return {
        "page": QCoreApplication.translate("Search", "page"),
        "case": QCoreApplication.translate("Search", "case"),
        "article": QCoreApplication.translate("Search", "article"),
        "tool": QCoreApplication.translate("Search", "tool"),
        "term": QCoreApplication.translate("Search", "term"),
        "checklist": QCoreApplication.translate("Search", "checklist"),
        "lesson": QCoreApplication.translate("Search", "lesson"),
    }


def untitled() -> str:
    """Return what a case without a title is called."""
    return QCoreApplication.translate("Search", "Request without a title")
