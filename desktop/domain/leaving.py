"""What would leave the post, field by field, read from the shareable form itself: shown to a person before and after.

Nothing is computed twice: what an event shows headquarters is fixed when it is written, by the allow-list in `sharing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.sharing import WITHHELD, private, shareable, travels


@dataclass(frozen=True)
class Form:
    """An event in its two halves: what headquarters may see (`kind` is `withheld` for an event of which only the
    number travels), what it really was, and the names of what stays home.
    """

    kind: str
    real_kind: str
    at: str
    shown: Mapping[str, Any]
    kept: tuple[str, ...]


@dataclass(frozen=True)
class Leaves:
    """One act as headquarters would see it: its kind, when (UTC), and its fields by dotted name."""

    kind: str
    at: str
    fields: Mapping[str, Any]


@dataclass(frozen=True)
class Leaving:
    """What would leave: the acts, oldest first. Beside them the names of fields that stay, and the kinds of acts of
    which only the number travels. Never a value of what stays.
    """

    acts: tuple[Leaves, ...] = ()
    kept: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether no field leaves at all."""
        return not self.acts


def leaving_of(forms: Iterable[Form]) -> Leaving:
    """Return what these events show headquarters, and the names of what stays."""
    acts: list[Leaves] = []
    kept: dict[str, None] = {}
    numbered: dict[str, None] = {}
    for form in forms:
        if form.kind == WITHHELD:
            numbered[form.real_kind] = None
            continue
        acts.append(Leaves(form.kind, form.at, flat(form.shown)))
        kept |= dict.fromkeys(form.kept)
    return Leaving(tuple(acts), tuple(kept), tuple(numbered))


def leaving_now(
    kind: str, payload: Mapping[str, Any], marking: str | None = None, products: frozenset[str] = frozenset()
) -> Leaving:
    """Return what would leave if an act were kept now, with the marking of its case (None: it has none)."""
    if not travels(kind, marking):
        return Leaving(numbered=(kind,))
    shown, stays = shareable(kind, payload, products), private(kind, payload, products)
    return Leaving((Leaves(kind, "", flat(shown)),), tuple(stays))


def flat(payload: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    """Return a payload by dotted names, without what is empty."""
    found: dict[str, Any] = {}
    for key, value in payload.items():
        if isinstance(value, Mapping):
            found |= flat(value, f"{before}{key}.")
        elif value is not None and value not in ("", [], ()):
            found[before + key] = value
    return found
