"""The register of ids (`ids.txt` of a pack): every id that a release brought, and when it was retired.

    proportionality#our-reading        2026.11.1
    proportionality#old-table          2026.11.1   retired 2026.12.1

Links, bookmarks, notes, feedback and answers of the posts name these ids, so a released id is kept for good: it
stays where it is, or is retired, and is never given to something else. Which ids there are is asked of the articles
and of every area of the pack that has a function `ids`. A pack without the file has released nothing yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.guidance.areas import areas
from desktop.guidance.source import read_text
from desktop.guidance.strict_yaml import SourceError

if TYPE_CHECKING:
    from desktop.guidance.pack import Pack

FILE = "ids.txt"
HEAD = """# Every id that a released pack had. Never remove a line, never use an id for something else.
# Did a paragraph, checklist item or lesson go? Write behind its line: retired, and the version without it.
# New ids are added by: imvo-post content register
#
# id, the version that brought it, and when it is gone: retired and the version without it
"""
_LINE = re.compile(r"(?P<id>\S+)\s+(?P<since>\S+)(?:\s+retired\s+(?P<retired>\S+))?")


@dataclass(frozen=True)
class Entry:
    """One released id: its line in the register, the version that brought it, the version that retired it."""

    id: str
    line: int
    since: str
    retired: str | None


class Used(NamedTuple):
    """An id as it stands in the pack today, and where: file as named in the pack, line from 1."""

    id: str
    file: str
    line: int


def ids(pack: Pack) -> list[Used]:
    """Return every id of the pack: paragraphs first, then those of each area; a twin counts once."""
    found: dict[str, Used] = {}
    for article in sorted(pack.articles, key=lambda article: (article.slug, article.lang != "nl")):
        for section in article.sections:
            key = f"{article.slug}#{section.anchor}"
            found.setdefault(key, Used(key, article.file, section.line))
    for area in areas():
        for used in getattr(area, "ids", lambda _: ())(pack):
            found.setdefault(used[0], Used(*used))
    return list(found.values())


def problems(pack: Pack) -> Iterator[tuple[str, int, str]]:
    """Yield released ids that vanished, retired ids in use again, and lines of the register that say nothing."""
    known: dict[str, Entry] = {}
    for entry in _entries(pack):
        if isinstance(entry, tuple):
            yield f"content/{FILE}", *entry
        elif entry.id in known:
            yield f"content/{FILE}", entry.line, f"id {entry.id} is registered twice"
        else:
            known[entry.id] = entry
    used = ids(pack)
    yield from _vanished(known, used)
    for item in used:
        if item.id in known and known[item.id].retired:
            yield item.file, item.line, f"id {item.id} was retired in {known[item.id].retired}; use another one"


def _vanished(known: dict[str, Entry], used: list[Used]) -> Iterator[tuple[str, int, str]]:
    """Yield each released id that is gone; with the new id beside it that may have taken its place."""
    present = {item.id for item in used}
    for entry in known.values():
        if entry.id in present or entry.retired:
            continue
        home = entry.id.partition("#")[0]
        new = [item.id for item in used if item.id.partition("#")[0] == home and item.id not in known]
        hint = f" (was it changed to {new[0]}?)" if len(new) == 1 else ""
        message = f"id {entry.id} is gone{hint}; put it back, or write behind it: retired and a version"
        yield f"content/{FILE}", entry.line, message


def _entries(pack: Pack) -> Iterator[Entry | tuple[int, str]]:
    """Yield each line of the register as an entry, or (line, what is wrong with it)."""
    try:
        text = read_text(pack.folder / FILE) if (pack.folder / FILE).exists() else ""
    except SourceError as error:
        yield error.line, error.message
        return
    for number, line in enumerate(text.split("\n"), 1):
        match = _LINE.fullmatch(line.strip())
        if line.startswith("#") or not line.strip():
            continue
        if match:
            yield Entry(match["id"], number, match["since"], match["retired"])
        else:
            yield number, "expected: an id, the version that brought it, and perhaps: retired and a version"


def unregistered(pack: Pack) -> list[Used]:
    """Return every id of the pack that no release brought yet."""
    known = {entry.id for entry in _entries(pack) if isinstance(entry, Entry)}
    return [item for item in ids(pack) if item.id not in known]


def registered(pack: Pack) -> str:
    """Return the text of the register with every new id of the pack added under the pack's version."""
    entries = [entry for entry in _entries(pack) if isinstance(entry, Entry)]
    new = [Entry(item.id, 0, pack.manifest["version"], None) for item in unregistered(pack)]
    return HEAD + "".join(_lines(sorted([*entries, *new], key=lambda entry: (":" in entry.id, entry.id))))


def _lines(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        gone = f"   retired {entry.retired}" if entry.retired else ""
        yield f"{entry.id:<70} {entry.since}{gone}\n"
