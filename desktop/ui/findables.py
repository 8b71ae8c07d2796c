"""What the header search offers beside the guidance: pages, settings, and cases while the vault is open; as rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.guidance.library import fold
from desktop.ui.sections import titles

if TYPE_CHECKING:
    from desktop.domain.case import Case
    from desktop.guidance.search.result import Hit

CASES, GUIDANCE, PAGES, SETTINGS = 5, 6, 3, 2
"""How many of each are offered while typing."""
NOTES = "note:"
"""What a link to the notes of a paragraph begins with, and the target of the reader's own notes in the contents."""


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

    def __init__(self, items: Iterable[Findable], *, by_beginning: bool = False) -> None:
        """Know these things, in the order in which they are to be offered; `by_beginning`: a typed word counts only
        where a word begins.
        """
        self._before = " " if by_beginning else ""
        self._known = [(fold(item.words), f" {fold(f'{item.words} {item.others}')}", item) for item in items]

    def find(self, typed: str, most: int) -> list[Findable]:
        """Return at most `most` things: those whose own words begin so, then those that hold them, then others."""
        wanted = fold(typed)
        words = wanted.split()
        found = [
            (0 if own.startswith(wanted) else 1 if all(word in own for word in words) else 2, place, item)
            for place, (own, whole, item) in enumerate(self._known)
            if words and all(f"{self._before}{word}" in whole for word in words)
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


def settings() -> list[Findable]:
    """Return every setting by its name in the window, with words that people type for it, in either language."""
    page = partial(QCoreApplication.translate, "SettingsPage")
    known = {
        "language": (page("Language of the window"), "taal nederlands engels dutch english"),
        "theme": (page("Theme"), "thema donker licht kleuren weergave dark light colours display"),
        "size": (page("Text size"), "tekstgrootte letters lettergrootte zoomen font zoom larger smaller"),
        "pack": (QCoreApplication.translate("PackCard", "Guidance in use"), "inhoud pakket installeren install pack"),
        "idle": (page("Lock and passphrase"), "slot vergrendelen lock idle"),
        "passphrase": (
            page("Change the &passphrase…").replace("&", ""),
            "wachtzin wachtwoord wijzigen change password passphrase",
        ),
        "term": (page("Own term for advice, in days"), "termijn dagen deadline herinnering reminder"),
        "retention": (QCoreApplication.translate("TermsCard", "Privacy and retention"), "bewaartermijn jaren years"),
        "contacts": (page("Contacts of this post"), "contacten contactlijst adressen e-mail addresses"),
        "backup": (page("Backup"), "reservekopie back-up kopie copy"),
    }
    return [Findable(f"setting:{name}", words, "setting", others) for name, (words, others) in known.items()]


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
        "setting": QCoreApplication.translate("Search", "setting"),
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
