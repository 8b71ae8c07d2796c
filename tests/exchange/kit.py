"""What the tests of the exchange share: keys, a headquarters, chains of events as a post writes them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from desktop.exchange.enrolment import Headquarters
from desktop.exchange.keys import Officer, OwnKeys, new_keys
from desktop.exchange.part import Maker
from desktop.storage.event import FIRST, Draft, Place, record

OFFICE = "0190ffff-0000-7000-8000-0000000000ff"
DEVICE = "01900000-0000-7000-8000-00000000000a"
OTHER = "01900000-0000-7000-8000-00000000000b"
MADE = "2026-11-23T08:00:00Z"


@cache
def keys(name: str) -> OwnKeys:
    """Return the keys of somebody; the same name gets the same keys within one run of the tests."""
    return new_keys()


def officer(name: str) -> Officer:
    """Return the public half of an officer."""
    return Officer(name, keys(name).public)


def office(version: int = 1, people: Sequence[str] = ("Anna", "Bram"), signed_by: Sequence[str] = ()) -> Headquarters:
    """Return a version of the headquarters document, not written yet."""
    signers = frozenset(keys(name).public.signer for name in signed_by)
    return Headquarters(OFFICE, version, "Den Haag", tuple(map(officer, people)), signers)


def maker(sender: str = DEVICE, heard: int = 0) -> Maker:
    """Return what a device says of itself."""
    return Maker(OFFICE, sender, MADE, "1.0", "content 3", heard, 2)


def chain(count: int, device: str = DEVICE, text: str = "duidelijk", first: int = 1, prev: str = FIRST) -> list[str]:
    """Return the shareable forms of a device's events, the first with this number, each with a feedback text."""
    lines = []
    for seq in range(first, first + count):
        event = f"{seq:08x}-0000-7000-8000-{device[-12:]}"
        draft = Draft(
            event, "feedback_given", event, {"about": "app", "kind": "works", "text": f"{text} {seq}"},
            MADE, "iemand", "1.0", "content 3", "rules 2",
        )  # fmt: skip
        stored = record(draft, Place(device, seq, seq, prev), frozenset())
        prev = stored.hash
        lines.append(stored.shareable)
    return lines
