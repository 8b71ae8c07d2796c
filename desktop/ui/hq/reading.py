"""Read and write the store beside the window: every function opens it, does one thing, and closes it again."""

from __future__ import annotations

import gc
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.headquarters import small_numbers
from desktop.headquarters.facts import Facts, FeedbackFact
from desktop.headquarters.figures import Items
from desktop.headquarters.groups import Groups, grouped

LEAST = "small_numbers"
"""The fact of the store that keeps the threshold below which a count does not leave headquarters."""


@dataclass(frozen=True)
class Opened:
    """Which store the window reads, and where the officer's keys are (None: beside it)."""

    store: str
    keys: str | None = None


@dataclass(frozen=True)
class Read:
    """What was read: headquarters' name, all facts and their groups, the items of every checklist, and the
    threshold for small numbers.
    """

    name: str
    facts: Facts
    groups: Groups
    items: Items
    least: int


def read(place: str, index: Path) -> Read:
    """Return everything in the store; posts are those of the pack at `index`. Raises BadInput, OutsideWorld."""
    from desktop.guidance.checklists import checklists
    from desktop.guidance.library import Library
    from desktop.headquarters.fact_reading import read_facts
    from desktop.headquarters.officers import current
    from desktop.headquarters.open_store import open_store

    with closing(open_store(place)) as store, Library(index) as library:
        kept = store.meta(LEAST) or ""
        least = int(kept) if kept.isdecimal() else small_numbers.DEFAULT
        items = {one.id: one.sizes for one in checklists(library)}
        facts = read_facts(store, library)
        today = date.today()  # noqa: DTZ011 - a person's day
        found = Read(current(store).name, facts, grouped(facts, today, items), items, least)
    gc.freeze()  # facts stay: looking through them all for what is no longer used would stall a filter
    return found


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
