"""A checklist as its authors wrote it: parts with items, which of them count, and what a newer version changes.

How much of a list counts depends on the size of the support. That scale is a choice of this app (the letter names
proportionality and gives no scale): `none`, a talk or information only; `small`, support that is not money, or a
small sum for a short time; `large`, money that is large, long-term, or not known to be neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

SIZES = ("none", "small", "large")
ANSWERS = ("yes", "no", "not_applicable", "ask")


@dataclass(frozen=True)
class Item:
    """One item. `since` is the least size of support from which it counts; `words` by language: text, why."""

    id: str
    paragraph: str
    since: str
    words: Mapping[str, Mapping[str, str]]

    def counts(self, size: str) -> bool:
        """Whether this item is part of the work when the support has this size."""
        return SIZES.index(self.since) <= SIZES.index(size)

    def to_data(self) -> dict[str, Any]:
        """Return the item as plain data."""
        words = {lang: dict(texts) for lang, texts in self.words.items()}
        return {"id": self.id, "paragraph": self.paragraph, "from": self.since, **words}


@dataclass(frozen=True)
class Part:
    """A run of items under one heading, such as `before`; `words` is the heading by language."""

    words: Mapping[str, str]
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Checklist:
    """One version of a list. `size` is the support it is mostly used for, `beside` are the articles it is offered at;
    `words` by language: title, summary, when.
    """

    id: str
    version: int
    size: str
    core_tasks: tuple[int, ...]
    beside: tuple[str, ...]
    words: Mapping[str, Mapping[str, str]]
    parts: tuple[Part, ...]

    @cached_property
    def items(self) -> dict[str, Item]:
        """Every item by id, in the order of the work."""
        return {item.id: item for part in self.parts for item in part.items}

    @property
    def sizes(self) -> dict[str, str]:
        """The least size of support from which each item counts, by its id."""
        return {item.id: item.since for item in self.items.values()}

    def counting(self, size: str) -> Iterator[Item]:
        """Yield the items that count for support of this size."""
        return (item for item in self.items.values() if item.counts(size))

    def to_data(self) -> dict[str, Any]:
        """Return the whole list as plain data, which `from_data` reads back."""
        return {
            "id": self.id,
            "version": self.version,
            "size": self.size,
            "core_tasks": list(self.core_tasks),
            "beside": list(self.beside),
            **{lang: dict(texts) for lang, texts in self.words.items()},
            "parts": [{**part.words, "items": [item.to_data() for item in part.items]} for part in self.parts],
        }


def from_data(data: Mapping[str, Any]) -> Checklist:
    """Return a list from plain data that was checked (`guidance/checklist_files.py`)."""
    return Checklist(
        data["id"], data["version"], data["size"], tuple(data["core_tasks"]), tuple(data["beside"]), _by_language(data),
        tuple(Part(_by_language(part), tuple(map(item_from_data, part["items"]))) for part in data["parts"]),
    )  # fmt: skip


def item_from_data(data: Mapping[str, Any]) -> Item:
    """Return an item from plain data."""
    return Item(data["id"], data["paragraph"], data["from"], _by_language(data))


def _by_language(data: Mapping[str, Any]) -> dict[str, Any]:
    return {lang: data[lang] for lang in ("nl", "en")}


@dataclass(frozen=True)
class Changes:
    """What moving from one version to another does: item ids, `kept` without those that were `reworded`."""

    kept: tuple[str, ...]
    reworded: tuple[str, ...]
    new: tuple[str, ...]
    gone: tuple[str, ...]

    def to_data(self) -> dict[str, list[str]]:
        """Return the mapping as plain data."""
        return {name: list(ids) for name, ids in vars(self).items()}


def changes(old: Checklist, new: Checklist) -> Changes:
    """Return what becomes of each item: ids are never re-used, so the same id is the same question."""
    both = [item for item in new.items if item in old.items]
    reworded = tuple(item for item in both if new.items[item].words != old.items[item].words)
    return Changes(
        kept=tuple(item for item in both if item not in reworded),
        reworded=reworded,
        new=tuple(item for item in new.items if item not in old.items),
        gone=tuple(item for item in old.items if item not in new.items),
    )


def size_of(request: Mapping[str, Any] | None, assessed: Mapping[str, Any]) -> str:
    """Return the size of the support of a case, from its request (contract 2) and its newest assessment.

    Money that may be large or long-term counts as large. One step is added where more is at stake: the activity is
    not or possibly not in line, reports are credible, or the risk signals are strong.
    """
    asked = request or {}
    kind = asked.get("request_type")
    if kind is None or kind == "advice":
        step = 0
    elif kind == "financial" and any(assessed.get(name) != "no" for name in ("large", "long_term")):
        step = 2
    else:
        step = 1
    if step and _at_stake(asked.get("screening") or {}, assessed):
        step = min(step + 1, 2)
    return SIZES[step]


def _at_stake(screening: Mapping[str, Any], assessed: Mapping[str, Any]) -> bool:
    return (
        assessed.get("alignment") in ("possibly_not", "not_in_line")
        or screening.get("credible_reports") == "yes"
        or screening.get("risk_signals") == "strong"
    )
