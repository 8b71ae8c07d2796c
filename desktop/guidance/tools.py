"""Things to use at a core task: talking points, a hand-out, a meeting preparation, a speaking note.

A tool is an article (`tool-*.md`) with two more keys in its front matter, `tool` and `core_task`. It is checked,
found and printed as any article; the contents list leaves it out, its core task offers it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.guidance.library import Library
    from desktop.guidance.pack import Pack

KINDS = ("talking-points", "handout", "meeting", "speaking-note")
CORE_TASKS = (1, 2, 3, 4, 5)

SCHEMA = """
CREATE TABLE tools (slug TEXT PRIMARY KEY, tool TEXT NOT NULL, core_task INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"""


@dataclass(frozen=True)
class ToolHead:
    """One tool as its core task lists it: the article, what kind of thing it is, and which core task (1-5)."""

    slug: str
    title: str
    summary: str
    tool: str
    core_task: int


def core_task_of(slug: str) -> int | None:
    """Return which core task (1-5) an article is about, by its slug; None for any other article."""
    match = re.match(r"core-task-(\d)-", slug)
    return int(match[1]) if match else None


def read(pack: Pack) -> None:
    """Nothing more to read: a tool comes with the articles."""


def problems(pack: Pack) -> Iterator[tuple[str, int, str]]:
    """Yield tools that are not marked as such, in one language or at all, and articles that are marked by mistake."""
    dutch = {article.slug: (article.tool, article.core_task) for article in pack.articles if article.lang == "nl"}
    listed = {slug for group in pack.groups for slug in group.slugs}
    for article in pack.articles:
        if bool(article.tool) != article.slug.startswith("tool-"):
            yield article.file, 1, "a tool has a file name tool-... and the keys tool and core_task; nothing else has"
        if article.tool and article.slug in listed:
            yield article.file, 1, "a tool is not in a group of pack.toml; its core task shows it"
        mark = (article.tool, article.core_task)
        if mark != dutch.get(article.slug, mark):
            yield article.file, 1, "tool and core_task differ from Dutch"


def tables(pack: Pack) -> Iterator[tuple[str, Iterable[tuple[Any, ...]]]]:
    """Yield the table of tools."""
    yield "tools", sorted({(a.slug, a.tool, a.core_task) for a in pack.articles if a.tool})


def tools(library: Library, lang: str) -> list[ToolHead]:
    """Return every tool, by core task and then in the order of `KINDS`."""
    sql = """SELECT slug, title, summary, tool, core_task FROM tools JOIN articles USING (slug)
             WHERE lang = ? ORDER BY core_task, slug"""
    heads = [ToolHead(*row) for row in library.rows(sql, lang)]
    return sorted(heads, key=lambda head: (head.core_task, KINDS.index(head.tool)))
