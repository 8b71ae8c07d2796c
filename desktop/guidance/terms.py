"""The terms of the glossary where they stand in a text: found as words, explained in both languages.

A term is known by its name without what stands in brackets, by the abbreviation in brackets (or by what it is short
for), and with the endings of a plural. An abbreviation counts in capitals only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.guidance.library import Article, Library, Term

PREFIX = "term:"
"""The address of a marked word is this and the id of its term."""

_ENDINGS = {"nl": "(?:en|n|e|[’']?s)?", "en": "(?:e?s)?"}
_BRACKETS = re.compile(r"^(?P<name>.+?) \((?P<inside>.+)\)$")
_TAG = re.compile(r"(<[^>]+>)")
_SILENT = ("glossary",)
"""Articles that explain words themselves."""


@dataclass(frozen=True)
class Meaning:
    """A term with its meaning, in the language of the reader and in the other one."""

    id: str
    term: str
    definition: str
    other_term: str
    other_definition: str


class Terms:
    """The terms as texts in one language (`nl` or `en`) use them."""

    def __init__(self, library: Library, lang: str) -> None:
        """Read the glossary."""
        self.lang = lang
        other = {term.id: term for term in library.glossary("en" if lang == "nl" else "nl")}
        own = library.glossary(lang)
        self._meanings = {term.id: _meaning(term, other[term.id]) for term in own}
        self._owners: dict[str, str] = {}
        for term in sorted(own, key=lambda term: ("(" in term.term, term.id)):
            for form in forms(term.term):
                self._owners.setdefault(_key(form), term.id)
        self._pattern = _pattern([form for term in own for form in forms(term.term)], lang)

    def meaning(self, term_id: str) -> Meaning | None:
        """Return what a term means, or None for an unknown one."""
        return self._meanings.get(term_id)

    def marked(self, article: Article) -> Article:
        """Return the article with each term it uses linked (`term:<id>`) where it stands first."""
        if article.slug in _SILENT:
            return article
        seen: set[str] = set()
        paragraphs = tuple(p._replace(html=self.mark(p.html, seen)) for p in article.paragraphs)
        return article._replace(paragraphs=paragraphs)

    def mark(self, html: str, seen: set[str]) -> str:
        """Return clean HTML with each term linked that is not in `seen` yet; what is a link already stays as it is."""
        return "".join(self._marked(html, seen)) if self._pattern else html

    def _marked(self, html: str, seen: set[str]) -> Iterator[str]:
        inside = 0  # how deep in links
        for part in _TAG.split(html):
            if part.startswith("<"):
                inside += part.startswith("<a") - part.startswith("</a")
            elif not inside and self._pattern:
                part = self._pattern.sub(lambda match: self._link(match, seen), part)
            yield part

    def _link(self, match: re.Match[str], seen: set[str]) -> str:
        form = next(name for name in (match["capitals"], match["words"]) if name)
        owner = self._owners.get(_key(form))
        if owner is None or owner in seen:
            return match[0]
        seen.add(owner)
        return f'<a href="{PREFIX}{owner}">{match[0]}</a>'


def forms(name: str) -> list[str]:
    """Return the words by which the name of a term is known in a text."""
    found = []
    for part in name.split(", "):
        match = _BRACKETS.match(part)
        if not match:
            found.append(part)
            continue
        found.append(match["name"])
        inside = match["inside"]
        if _is_short(inside) or (_is_short(match["name"]) and " " in inside):
            found.append(inside)
    return found


def _is_short(name: str) -> bool:
    """Return whether a name is an abbreviation: one word of two capitals or more."""
    return " " not in name and sum(sign.isupper() for sign in name) > 1


def _key(form: str) -> str:
    return form if _is_short(form) else form.casefold()


def _pattern(names: list[str], lang: str) -> re.Pattern[str] | None:
    """Return what finds any of the names as whole words, the longest first; None when there are none."""
    ordered = sorted(set(names), key=len, reverse=True)
    short = "|".join(re.escape(name) for name in ordered if _is_short(name))
    long = "|".join(re.escape(name) for name in ordered if not _is_short(name))
    parts = [f"(?P<words>(?i:{long}))(?i:{_ENDINGS[lang]})" if long else "(?P<words>(?!))"]
    parts.append(f"(?P<capitals>{short})(?:[’']?s)?" if short else "(?P<capitals>(?!))")
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])") if ordered else None


def _meaning(term: Term, other: Term) -> Meaning:
    return Meaning(term.id, term.term, term.definition, other.term, other.definition)
