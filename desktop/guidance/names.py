"""Capitalised words of the pack that are no names of people: countries, cities and names of posts, terms, sources."""

from __future__ import annotations

from functools import lru_cache

from desktop.guidance.library import Library


@lru_cache(maxsize=2)
def known_names(library: Library) -> tuple[str, ...]:
    """Return them all, in both languages, for `desktop.domain.personal.suspicions`."""
    names = [name for lang in ("nl", "en") for _, name in library.country_names(lang)]
    names += [word for post in library.posts() for word in (post.city, post.name_nl, post.name_en)]
    return (*names, *(term.term for lang in ("nl", "en") for term in library.glossary(lang)))
