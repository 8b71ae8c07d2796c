"""The areas of a pack beside its articles: each reads its own files, checks them, and fills its own tables.

An area is a module with four names:

- `SCHEMA`: the SQL of its tables;
- `read(pack)`: reads its files into `pack.extra[<its name>]`, adding to `pack.problems`;
- `problems(pack)`: yields (file, line, message) for what needs the whole pack;
- `tables(pack)`: yields (table, rows), in a fixed order.

An area whose ids are named in people's data (answers, progress) may have a fifth, `ids(pack)`: it yields
(id, file, line) for each, and the `register` then keeps those ids for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from desktop.guidance.pack import Pack


class Area(Protocol):
    """What an area module offers."""

    SCHEMA: str

    def read(self, pack: Pack) -> None:
        """Read the area's files."""

    def problems(self, pack: Pack) -> Iterator[tuple[str, int, str]]:
        """Yield what is wrong with them in the whole of the pack."""

    def tables(self, pack: Pack) -> Iterator[tuple[str, Iterable[tuple[Any, ...]]]]:
        """Yield each table's name and rows."""


def areas() -> tuple[Area, ...]:
    """Return every area, in the order of their tables (imported here, so that reading a pack needs no more)."""
    from desktop.guidance import checklist_files, document_files, evaluations, learning, report_texts, tools
    from desktop.guidance.risk import files as risk_files

    return (checklist_files, document_files, evaluations, learning, report_texts, risk_files, tools)
