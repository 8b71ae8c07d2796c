"""From the bytes of a part to events in the store: who may send it, what is in it, what is set apart and why.

Opening needs no transaction; what was opened goes into the store a batch at a time, so that a kill leaves a part
taken in whole or not at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from desktop.exchange.apart import SetApart
from desktop.exchange.names import Name, digest, parse
from desktop.exchange.part import Header, open_part
from desktop.headquarters.events import link_of, read_event
from desktop.headquarters.keys_file import OfficerKeys
from desktop.headquarters.officers import current
from desktop.headquarters.store import APPROVED, REVOKED, ApartPart, Device, EventRow, Part, Store
from desktop.storage.event import FIRST
from desktop.storage.event import digest as digest_of_text

MOST_APART, MOST_APART_BYTES = 2000, 64 * 1024 * 1024
"""How much of one device's folder the store keeps apart; the rest is left in the box."""
MOST_APART_ALL, MOST_APART_BYTES_ALL = 200_000, 2 * 1024 * 1024 * 1024
KEPT = frozenset({"unknown_device", "revoked", "foreign_chain", "future_format"})
"""Reasons that may pass: the device is approved, a later program reads it. So the whole part is kept."""
_BATCH_EVENTS, _BATCH_FILES, _BATCH_BYTES = 5000, 200, 8 * 1024 * 1024
_HIGHEST_HEARD = 9 * 10**9  # numbers of receipts have ten digits: a device that claims more is not believed


@dataclass
class Taken:
    """What became of what was offered: parts taken in, events that were new or held already, why parts and events
    were set apart, and how many files were left for lack of room.
    """

    parts: int = 0
    events_new: int = 0
    doubles: int = 0
    apart: Counter[str] = field(default_factory=Counter)
    left: int = 0


@dataclass
class _Batch:
    rows: list[EventRow] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    apart: list[ApartPart] = field(default_factory=list)
    said: list[tuple[Header, str]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    size: int = 0

    def full(self) -> bool:
        most = ((len(self.rows), _BATCH_EVENTS), (len(self.keys), _BATCH_FILES), (self.size, _BATCH_BYTES))
        return any(count >= limit for count, limit in most)


class Intake:
    """Takes parts in, one after the other; `commit` at the end. `now` says headquarters' time (UTC, ISO 8601)."""

    def __init__(self, store: Store, officer: OfficerKeys, now: Callable[[], str]) -> None:
        """Take an open store with a headquarters in it. Raises BadInput where there is none."""
        self.taken = Taken()
        self._store, self._officer, self._now = store, officer, now
        self._headquarters = current(store).id
        self._batch = _Batch()
        self._room: dict[str | None, tuple[int, int]] = {}

    def offer(self, key: str, name: Name, data: bytes, came: str | None = None) -> str | None:
        """Take the file in that lay under `key` in a box; return why it was set apart, or None. `came` is when it came
        out of a box, where that was not now.
        """
        if digest(data) != name.sha256:
            self.set_apart(key, name, "torn", final=False)  # the next copy may be whole
            return "torn"
        try:
            part = open_part(data, self._officer.keys, self._headquarters)
            _refuse_wrong_name(part.header, name)
            _refuse_sender(part.header, self._store.device(part.header.sender))
            self._take(key, name, part.header, part.lines())
            self._batch.said.append((part.header, came or self._now()))
        except SetApart as why:
            final = why.reason != "not_for_us"  # another officer's keys may open it
            self.set_apart(key, name, why.reason, data if why.reason in KEPT else None, final=final)
            return why.reason
        self._commit_full()
        return None

    def offer_again(self, kept: Iterable[ApartPart]) -> None:
        """Offer what the store keeps apart: whole parts, and texts that were no event to an earlier program."""
        for one in kept:
            name, data = parse(one.key), self._store.apart_data(one.key)
            if data is not None and name is not None:
                self.offer(one.key, name, data, one.at)
            elif data is not None and (row := read_event(data.decode(), one.device, one.first)):
                self._batch.rows.append(row)
                self._batch.keys.append(one.key)
        self.commit()

    def set_apart(self, key: str, name: Name, reason: str, data: bytes | None = None, *, final: bool = True) -> None:
        """Keep that a file was set apart, and the file itself where another day may take it in."""
        self.taken.apart[reason] += 1
        if self._has_room(name.device, len(data or b"")):
            first, last = (name.first, name.last) if name.first <= name.last else (0, 0)
            apart = ApartPart(key, name.device, first, last, reason, self._now(), final, data)
            self._batch.apart.append(apart)
            self._batch.keys.append(key)
            self._batch.size += len(data or b"")
            self._commit_full()
        else:
            self.taken.left += 1

    def _has_room(self, device: str, size: int) -> bool:
        limits = ((device, MOST_APART, MOST_APART_BYTES), (None, MOST_APART_ALL, MOST_APART_BYTES_ALL))
        after: dict[str | None, tuple[int, int]] = {}
        for whose, most, most_bytes in limits:
            if whose not in self._room:
                self._room[whose] = self._store.apart_size(whose)
            count, kept = self._room[whose]
            after[whose] = (count + 1, kept + size)
            if count >= most or kept + size > most_bytes:
                return False
        self._room |= after
        return True

    def _take(self, key: str, name: Name, header: Header, lines: Sequence[str]) -> None:
        """Put the events of a part, and what it says of its sender, into the batch."""
        batch, before, end = self._batch, FIRST, ""
        for seq, text in enumerate(lines, header.first):
            row = read_event(text, header.device, seq)
            if row is None:
                batch.apart.append(self._no_event(header.device, seq, text, before))
                self.taken.apart["not_an_event"] += 1
            else:
                batch.rows.append(row)
                end = row.hash
            before = digest_of_text(text)
        first, last = (header.first, header.last) if lines else (0, 0)
        batch.parts.append(Part(name.sha256, header.device, header.sender, first, last, end))
        batch.keys.append(key)
        batch.size += header.bytes

    def _no_event(self, device: str, seq: int, text: str, before: str) -> ApartPart:
        hash_, data = digest_of_text(text), text.encode()
        key = f"{device}/{seq}/{hash_}"
        link = link_of(text, before)
        return ApartPart(key, device, seq, seq, "not_an_event", self._now(), True, data, hash_, link)

    def _commit_full(self) -> None:
        if self._batch.full():
            self.commit()

    def commit(self) -> None:
        """Put what was opened so far into the store: one transaction, on disk when this returns."""
        batch, self._batch = self._batch, _Batch()
        if not batch.keys:
            return
        with self._store.transaction():
            self._store.take_apart_out(batch.keys)
            new = self._store.take_in(batch.rows)
            self._store.remember(batch.parts)
            for apart in batch.apart:
                self._store.set_apart(apart)
            for header, came in batch.said:
                self._hear(header, came)
        self.taken.parts += sum(part.last > 0 for part in batch.parts)
        self.taken.events_new += new
        self.taken.doubles += len(batch.rows) - new

    def _hear(self, header: Header, came: str) -> None:
        """Keep what a part that came at this moment says of the device that sent it."""
        device = self._store.device(header.sender)
        if device is None:
            return
        heard = header.heard if header.heard < _HIGHEST_HEARD else 0
        announced = header.last if header.device == header.sender else 0
        known = replace(
            device,
            heard=max(device.heard, heard),
            announced=max(device.announced, announced),
            last_heard=max(device.last_heard or "", came),
        )
        if header.sends >= device.sends:
            known = replace(
                known,
                sends=header.sends,
                clock_offset_s=clock_offset(header.made, came),
                app_version=header.app_version,
                content_version=header.content_version,
            )
        self._store.put_device(known)


def _refuse_wrong_name(header: Header, name: Name) -> None:
    """Raise SetApart when a part lies under a name that does not say what is in it."""
    named = (name.device, name.first, name.last) if name.first else (name.device, header.first, header.last)
    if named != (header.device, header.first, header.last) or bool(header.count) != bool(name.first):
        raise SetApart("wrong_name")


def _refuse_sender(header: Header, sender: Device | None) -> None:
    """Raise SetApart when a device may not send, or not the events of this chain."""
    if sender is None or sender.state not in (APPROVED, REVOKED):
        raise SetApart("unknown_device")
    if sender.signer != header.signer:
        raise SetApart("bad_signature")  # by its own key, but that is not the device's
    if sender.state == REVOKED:
        raise SetApart("revoked")
    if header.device not in (sender.id, *sender.continues):
        raise SetApart("foreign_chain")


def clock_offset(made: str, now: str) -> int | None:
    """Return how many seconds `made` is ahead of `now`, both UTC, or None when it is no moment."""
    try:
        return round((datetime.fromisoformat(made) - datetime.fromisoformat(now)).total_seconds())
    except ValueError:
        return None
