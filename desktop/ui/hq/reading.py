"""Read and write the store beside the window: every function opens it, does one thing, and closes it again."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.headquarters import small_numbers
from desktop.headquarters.facts import Facts, FeedbackFact

LEAST = "small_numbers"
"""The fact of the store that keeps the threshold below which a count does not leave headquarters."""


@dataclass(frozen=True)
class Read:
    """What was read: headquarters' name, all facts, and the threshold for small numbers."""

    name: str
    facts: Facts
    least: int


def read(place: str, index: Path) -> Read:
    """Return everything in the store; posts are those of the pack at `index`. Raises BadInput, OutsideWorld."""
    from desktop.guidance.library import Library
    from desktop.headquarters.fact_reading import read_facts
    from desktop.headquarters.officers import current
    from desktop.headquarters.open_store import open_store

    with closing(open_store(place)) as store, Library(index) as library:
        kept = store.meta(LEAST) or ""
        least = int(kept) if kept.isdecimal() else small_numbers.DEFAULT
        return Read(current(store).name, read_facts(store, library), least)


def keep_least(place: str, least: int) -> None:
    """Keep the threshold for small numbers in the store."""
    from desktop.headquarters.open_store import open_store

    with closing(open_store(place)) as store, store.transaction():
        store.set_meta(LEAST, str(least))


def keep_answer(place: str, said: FeedbackFact, text: str, changed: bool) -> None:
    """Keep an answer to feedback. Raises BadInput."""
    from desktop.headquarters.answers import answer
    from desktop.headquarters.open_store import open_store

    with closing(open_store(place)) as store:
        answer(store, said.id, said.device, text, changed=changed)
