"""What headquarters keeps, behind one small interface: SQLite for one machine, PostgreSQL for many.

Events are kept by hash and never changed or thrown away: (device, number) may hold several, when somebody cloned a
machine. Everything else is told of events and parts, and can be made again from the boxes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import NamedTuple, Protocol

APPROVED, REVOKED, CONTINUED = "approved", "revoked", "continued"


class EventRow(NamedTuple):
    """One event as headquarters may see it: `shareable` is the canonical text, `hash` its SHA-256."""

    hash: str
    id: str
    device: str
    seq: int
    clock: int
    prev: str
    kind: str
    subject: str | None
    shareable: str


class Link(NamedTuple):
    """How an event hangs in its device's chain; one that was set apart is not `held`."""

    seq: int
    hash: str
    prev: str
    held: bool


@dataclass(frozen=True)
class Device:
    """A device that headquarters knows. Times are headquarters' own (UTC, ISO 8601).

    `state`: approved, revoked, or continued (never enrolled itself; a device that goes on with its chain vouched
    for it). `number` is that of its last receipt, `heard` the highest it says to have accepted, `sends` how often it
    had sent when it was last heard, `announced` the last event it then had. `clock_offset_s`: how many seconds its
    clock was ahead of headquarters' when that was gathered; the time that a stick travels makes it less.
    """

    id: str
    post: str
    signer: str
    recipient: str
    fingerprint: str
    state: str
    continues: tuple[str, ...] = ()
    since: str = ""
    number: int = 0
    heard: int = 0
    sends: int = 0
    announced: int = 0
    last_heard: str | None = None
    clock_offset_s: int | None = None
    app_version: str | None = None
    content_version: str | None = None


@dataclass(frozen=True)
class Part:
    """A part that was taken in whole: the SHA-256 of its file, whose events it held, who sent it, and the hash
    of the last event in it that is held. A note has numbers 0.
    """

    sha256: str
    device: str
    sender: str
    first: int
    last: int
    end_hash: str


@dataclass(frozen=True)
class ApartPart:
    """A part, or one event of it, that was set apart, and why (`exchange.apart.REASONS`).

    `key`: the name in the box, or for an event device, number and hash. `device`: in whose folder it lay; `first` is 0
    where the numbers are not known. `final`: to open it again would say the same. `data`: the whole part where another
    day may take it in (an unknown device's), or the text of the event. `hash` and `prev`: how such an event hangs in
    its chain, so that what follows on it counts.
    """

    key: str
    device: str
    first: int
    last: int
    reason: str
    at: str
    final: bool = True
    data: bytes | None = None
    hash: str | None = None
    prev: str | None = None


@dataclass(frozen=True)
class Request:
    """A device that asks to be enrolled: the bytes of its request, and the words of its fingerprint."""

    sha256: str
    device: str
    post: str
    fingerprint: str
    document: bytes
    at: str


@dataclass(frozen=True)
class Receipt:
    """The receipt last written for a device: `content` tells whether another would say the same."""

    device: str
    number: int
    content: str
    data: bytes


@dataclass(frozen=True)
class Message:
    """A message to a device; `number` is that of the first receipt that carried it, None before that."""

    id: str
    device: str
    body: str
    number: int | None = None


class KeptRow(NamedTuple):
    """What was folded from the events of a subject: their positions in the store, and the facts they tell (JSON)."""

    subject: str
    positions: str
    facts: str


class Store(Protocol):
    """A store, open. Every method raises OutsideWorld when it fails, in plain words.

    What writes does so inside `transaction()`. Texts and numbers come back as they went in.
    """

    def transaction(self) -> AbstractContextManager[None]:
        """Hold the one writing transaction: on disk when the block ends, undone when it raises; others wait."""

    def meta(self, key: str) -> str | None:
        """Return a fact about headquarters (`id`, `name`), or None."""

    def set_meta(self, key: str, value: str) -> None:
        """Keep a fact."""

    def documents(self) -> list[bytes]:
        """Return every version of headquarters' document, the first first."""

    def put_document(self, version: int, document: bytes) -> None:
        """Keep one version; one that is there stays as it is."""

    def devices(self) -> list[Device]:
        """Return every device that was approved, revoked or continued, by post and id."""

    def device(self, device: str) -> Device | None:
        """Return one of them."""

    def put_device(self, device: Device) -> None:
        """Keep a device as it stands."""

    def take_in(self, rows: Sequence[EventRow]) -> int:
        """Keep events; return how many were new."""

    def events(self, device: str | None = None) -> Iterator[str]:
        """Yield the texts of all events, or of one device, by device, number, hash; few in memory at a time."""

    def by_subject(self) -> Iterator[tuple[str, list[str]]]:
        """Yield every subject with the texts of its events; one subject in memory at a time."""

    def position(self) -> int:
        """Return a position no event stands above; those taken in later stand above it. Positions may have holes."""

    def grown(self, after: int, upto: int) -> Iterator[tuple[str, list[tuple[int, str]]]]:
        """Yield every subject with events above one position up to another: those events' (position, text)."""

    def texts_at(self, positions: Sequence[int]) -> dict[int, str]:
        """Return the texts of the events at these positions."""

    def kept_positions(self, subjects: Sequence[str]) -> dict[str, str]:
        """Return of those of these subjects that were folded before, the positions of their events then."""

    def kept_rows(self) -> Iterator[str]:
        """Yield the facts of every subject that tells any."""

    def keep_rows(self, rows: Sequence[KeptRow]) -> None:
        """Keep what was folded, in the place of what was kept of the same subjects."""

    def forget_rows(self) -> None:
        """Forget everything that was folded."""

    def links(self, device: str) -> Iterator[Link]:
        """Yield how the events of a device hang together, those set apart included, by number."""

    def event_id(self, device: str, seq: int, hash_: str) -> str | None:
        """Return the id of an event, or None when it is not held."""

    def writers(self) -> list[str]:
        """Return the devices of which there are events."""

    def known_parts(self, shas: Collection[str]) -> set[str]:
        """Return which of these parts (at most 500) were taken in."""

    def remember(self, parts: Sequence[Part]) -> None:
        """Keep which parts were taken in or seen again; these are the latest from now on."""

    def see_again(self, shas: Collection[str]) -> None:
        """Make these known parts the latest."""

    def latest_parts(self, most: int, *, device: str | None = None, sender: str | None = None) -> list[Part]:
        """Return the parts with events of a device, or those that a device sent, the latest first."""

    def set_apart(self, part: ApartPart) -> None:
        """Keep what was set apart, in the place of what was under its key."""

    def apart(self, device: str | None = None) -> Iterator[ApartPart]:
        """Yield what is apart, all or in one device's folder, by device, number and key; without `data`."""

    def apart_data(self, key: str) -> bytes | None:
        """Return the part that was kept under a key, or None."""

    def apart_size(self, device: str | None = None) -> tuple[int, int]:
        """Return how many are apart, all or in one device's folder, and the bytes kept of them."""

    def known_apart(self, keys: Collection[str]) -> dict[str, bool]:
        """Return which of these keys (at most 500) are apart, and whether finally."""

    def take_apart_out(self, keys: Collection[str]) -> None:
        """Forget what was apart under these keys."""

    def requests(self) -> list[Request]:
        """Return every request for enrolment, the oldest first."""

    def put_request(self, request: Request) -> None:
        """Keep a request; one that is there stays as it is."""

    def receipt(self, device: str) -> Receipt | None:
        """Return the receipt last written for a device."""

    def put_receipt(self, receipt: Receipt) -> None:
        """Keep it in the place of the one before."""

    def messages(self, device: str) -> list[Message]:
        """Return every message to a device, the oldest first."""

    def put_message(self, message: Message) -> None:
        """Keep a message as it stands."""

    def close(self) -> None:
        """Close."""
