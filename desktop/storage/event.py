"""The form of an event: what is hashed, what is committed to, what stays home (docs/decisions/0002).

The shareable form is what headquarters may see. Its SHA-256 over canonical JSON (RFC 8785) is the event's
hash, and the next event of the device carries it as `prev`. Fields that stay home have a salted commitment
each; the form carries one hash over all of these, so it tells neither their names nor their number, and a
field can be erased later while the chain still verifies.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import rfc8785

from desktop.domain import sharing
from desktop.domain.event import Event

SCHEMA = 1  # of the event form and of the payloads; a later form is kept and shown, never dropped
FIRST = "0" * 64  # the `prev` of a device's first event
_ENVELOPE = ("actor", "kind", "subject", "wall", "content_version", "rules_version", "app_version")


@dataclass(frozen=True)
class Draft:
    """An act as it happens, before it has a place in the journal. `wall` is what the machine's clock said,
    UTC.
    """

    id: str
    kind: str
    subject: str | None
    payload: Mapping[str, Any]
    wall: str
    actor: str | None
    app_version: str
    content_version: str
    rules_version: str
    marking: str | None = None


@dataclass(frozen=True)
class Place:
    """Where in the journal an event stands: its device, its number without holes, the Lamport clock, the
    chain.
    """

    device: str
    seq: int
    clock: int
    prev: str


@dataclass(frozen=True)
class Kept:
    """A field that stays home, with the salt of its commitment.

    Once it is erased, `salt` and `value` are None and `leaf`, its commitment, is all that is left.
    """

    name: str
    salt: str | None
    value: Any
    leaf: str | None = None

    def erased(self) -> Kept:
        """Return this field without what it said."""
        return Kept(self.name, None, None, leaf_of(self))


@dataclass(frozen=True)
class Record:
    """An event as it is stored: the shareable form exactly as it was hashed, and the fields that stay home."""

    shareable: str
    hash: str
    kept: tuple[Kept, ...]


def canonical(value: Any) -> str:
    """Return the canonical JSON text of a value (RFC 8785): whole numbers up to 2**53 - 1, text, lists,
    keys.
    """
    return rfc8785.dumps(value).decode()


def digest(text: str) -> str:
    """Return the SHA-256 of a text, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def leaf_of(kept: Kept) -> str:
    """Return the commitment to one kept field: nothing can be learned from it without the salt."""
    if kept.salt is None:
        return kept.leaf or ""
    return hmac.new(bytes.fromhex(kept.salt), canonical([kept.name, kept.value]).encode(), "sha256").hexdigest()


def commitment(kept: Sequence[Kept]) -> str:
    """Return the one commitment of an event: a hash over the commitments to all its kept fields."""
    return digest(canonical(sorted(map(leaf_of, kept))))


def record(draft: Draft, place: Place, known_products: frozenset[str]) -> Record:
    """Return the stored form of an act at its place in the journal."""
    if sharing.travels(draft.kind, draft.marking):
        shown, kept = _open_form(draft, known_products)
    else:
        shown, kept = _withheld_form(draft)
    secrets_kept = tuple(Kept(name, secrets.token_hex(32), value) for name, value in kept.items())
    form = {
        "schema": SCHEMA,
        "id": draft.id,
        "device": place.device,
        "seq": place.seq,
        "clock": place.clock,
        "prev": place.prev,
        "commitment": commitment(secrets_kept),
        **shown,
    }
    text = canonical(form)
    return Record(text, digest(text), secrets_kept)


def _open_form(draft: Draft, known_products: frozenset[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    shown = {name: getattr(draft, name) for name in _ENVELOPE if name != "actor"}
    shown["payload"] = sharing.shareable(draft.kind, draft.payload, known_products)
    private = sharing.private(draft.kind, draft.payload, known_products)
    kept = {f"payload.{name}": value for name, value in private.items()}
    return shown, kept | {"actor": draft.actor}


def _withheld_form(draft: Draft) -> tuple[dict[str, Any], dict[str, Any]]:
    """An event that may not leave shows its number only; every other key is there and empty."""
    shown: dict[str, Any] = {name: None for name in _ENVELOPE if name != "actor"}
    kept = {name: getattr(draft, name) for name in _ENVELOPE}
    kept |= {f"payload.{name}": value for name, value in draft.payload.items()}
    return shown | {"kind": sharing.WITHHELD, "payload": {}}, kept


def assemble(shareable: str, kept: Sequence[Kept]) -> Event:
    """Return the event of a stored record, from its shareable text and what is left of the kept fields."""
    form = json.loads(shareable)
    own = {item.name: item.value for item in kept if item.salt is not None}
    inside = {name.removeprefix("payload."): value for name, value in own.items() if name.startswith("payload.")}
    envelope = {name: own.get(name, form.get(name)) for name in _ENVELOPE}
    for name in ("wall", "content_version", "rules_version", "app_version"):
        envelope[name] = envelope[name] or ""
    return Event(
        id=form["id"],
        device=form["device"],
        seq=form["seq"],
        clock=form["clock"],
        payload=sharing.merge(form["payload"], inside),
        schema=form["schema"],
        prev=form["prev"],
        hash=digest(shareable),
        **envelope,
    )


def kept_to_json(kept: Sequence[Kept]) -> str:
    """Return the text in which the vault keeps the fields that stay home."""
    rows = [[item.name, item.salt, item.value] if item.salt else [item.name, None, None, item.leaf] for item in kept]
    return json.dumps(rows, ensure_ascii=False)


def kept_from_json(text: str) -> tuple[Kept, ...]:
    """Read `kept_to_json` back."""
    return tuple(Kept(*item) for item in json.loads(text))
