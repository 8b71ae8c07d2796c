"""Gather: take in what lies in a box. Nothing in it is trusted; one bad file never stops the rest.

It can be killed and repeated, and several may gather at once: what was taken in is known by its SHA-256 and its
events by their hashes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice

from desktop import __version__
from desktop.errors import BadInput
from desktop.exchange.apart import SetApart
from desktop.exchange.box import Box, Entry
from desktop.exchange.enrolment import read_headquarters
from desktop.exchange.names import (
    DOCUMENT,
    HEADQUARTERS,
    LARGEST_FILE,
    NOTE,
    PART,
    POSTS,
    REQUEST,
    Name,
    device_of,
    digest,
    parse,
)
from desktop.headquarters import devices, officers
from desktop.headquarters.intake import MOST_APART, Intake, Taken
from desktop.headquarters.keys_file import OfficerKeys
from desktop.headquarters.store import Store
from desktop.headquarters.survey import survey
from desktop.storage.journal import utc_now

MOST_FILES = 10_000
"""How many files of one folder are read in one run; the rest is for the next."""
MOST_FOLDERS, MOST_LISTED = 10_000, 200_000
MOST_OTHERS = 100
"""How many documents that are not the store's own are looked into in one run."""
MOST_REQUESTS, MOST_REQUESTS_ALL = 20, 5000
"""How many requests of one folder are read, and how many the store keeps."""
_CHUNK = 500
_LATEST = 100
_Found = tuple[Entry, Name]


@dataclass(frozen=True)
class Step:
    """How far a gather is: files read so far and their bytes."""

    files: int
    bytes: int


@dataclass
class Gathered:
    """What a gather did: `taken` as in `Taken`; files known from before; files that are for the next run; requests
    for enrolment that are new; how many devices wait for approval with something to say; the highest version of
    headquarters' document that lies there otherwise than the store has it, 0 for none.
    """

    taken: Taken
    known: int = 0
    later: int = 0
    requests: list[str] = field(default_factory=list)
    waiting: int = 0
    other_version: int = 0


def gather(
    store: Store,
    officer: OfficerKeys,
    box: Box,
    told: Callable[[Step], None] = lambda step: None,
    now: Callable[[], str] = utc_now,
) -> Gathered:
    """Take in everything in a box that is new. `told` may raise `Stopped`; what was read until then is kept.

    Raises BadInput where the store has no headquarters, OutsideWorld when the box or the store fails.
    """
    run = _Run(store, officer, box, told, now)
    try:
        run.documents()
        run.again()
        for folder in run.folders():
            run.folder(folder)
    finally:
        run.intake.commit()
    unknown = {one.device for one in store.apart() if one.reason == "unknown_device"}
    run.done.waiting = len(unknown - {device.id for device in store.devices()})  # it may bring events of a known one
    return run.done


class _Run:
    """One gather on its way."""

    def __init__(
        self, store: Store, officer: OfficerKeys, box: Box, told: Callable[[Step], None], now: Callable[[], str]
    ) -> None:
        self._store, self._box, self._told, self._now = store, box, told, now
        self.intake = Intake(store, officer, now)
        self.done = Gathered(self.intake.taken)
        self._files = self._bytes = 0
        self._requests = {request.sha256 for request in store.requests()}

    def documents(self) -> None:
        """Follow the versions of headquarters' document: a store that is an old copy lacks the later ones."""
        others: list[_Found] = []
        for entry in sorted(islice(self._box.entries(HEADQUARTERS), MOST_FILES), key=lambda one: one.name):
            name = parse(entry.name)
            if name and name.kind == DOCUMENT and name.number == officers.current(self._store).version + 1:
                with suppress(SetApart):
                    data = self._read(entry) or b""
                    officers.follow(self._store, data, read_headquarters(data))
            elif name and name.kind == DOCUMENT:
                others.append((entry, name))
        self._compare(others)

    def _compare(self, found: list[_Found]) -> None:
        """See whether a version lies there otherwise than it is held: then the store was put back from a copy older
        than a change of officers, and went another way.
        """
        versions = self._store.documents()
        own = {digest(document) for document in versions}
        others = [entry for entry, name in found if name.sha256 not in own]
        for entry in others[:MOST_OTHERS]:
            with suppress(SetApart):
                other = read_headquarters(self._read(entry) or b"")
                before = read_headquarters(versions[other.version - 2]) if 2 <= other.version <= len(versions) else None
                if before and before.followed_by(other):
                    self.done.other_version = max(self.done.other_version, other.version)

    def again(self) -> None:
        """Offer what an earlier version of this program could not read, once for each version."""
        if self._store.meta("program") == __version__:
            return
        self.intake.offer_again([one for one in self._store.apart() if one.reason in ("future_format", "not_an_event")])
        with self._store.transaction():
            self._store.set_meta("program", __version__)

    def folders(self) -> list[str]:
        """Return the folders to look into, those of known devices first; more than a run may is for the next."""
        known = {device.id for device in self._store.devices()}
        found = sorted(self._box.folders(POSTS), key=lambda folder: device_of(folder) not in known)
        self.done.later += len(found[MOST_FOLDERS:])
        return found[:MOST_FOLDERS]

    def folder(self, folder: str) -> None:
        """Take in one device's folder: first what was never read, then what was no good the last time."""
        device = device_of(folder)
        if device is None:
            return
        seen, fresh, failed, requests = deque[str](maxlen=_LATEST), list[_Found](), list[_Found](), list[Entry]()
        for entries in _chunks(islice(self._box.entries(folder), MOST_LISTED)):
            never, again, asking = self._sorted(device, entries, seen)
            fresh += never
            failed += again
            requests += asking
        for entry in requests[:MOST_REQUESTS]:
            self._request(entry, device)
        for entry, name in [*self._turn(device, fresh), *failed][:MOST_FILES]:
            self._take(entry, name)
        self.intake.commit()
        self._settle(device, seen)

    def _turn(self, device: str, fresh: list[_Found]) -> list[_Found]:
        """Return the files that were never read in the order in which they are. Where there are more than one run may
        read, the next run begins behind them: however much rubbish lies there, every file has its turn.
        """
        key = f"turn {device}"
        last = self._store.meta(key) or ""
        fresh.sort(key=lambda one: (one[0].name <= last, one[0].name))
        self.done.later += len(fresh[MOST_FILES:])
        if fresh[MOST_FILES:]:
            with self._store.transaction():
                self._store.set_meta(key, fresh[MOST_FILES - 1][0].name)
        return fresh

    def _sorted(
        self, device: str, entries: list[Entry], seen: deque[str]
    ) -> tuple[list[_Found], list[_Found], list[Entry]]:
        """Return what was never read, what may be read again, and the requests; what is known counts as such."""
        named = [(entry, parse(entry.name) or Name("", "", device)) for entry in entries]
        known = self._store.known_parts([name.sha256 for _, name in named])
        apart = self._store.known_apart([entry.name for entry in entries])
        parts = [(entry, name) for entry, name in named if name.kind in (PART, NOTE) and name.sha256 not in known]
        seen += known
        self.done.known += len(known) + sum(apart.values())
        for entry, name in named:
            if not name.kind and entry.name not in apart:
                self.intake.set_apart(entry.name, name, "wrong_name")
        fresh = [one for one in parts if one[0].name not in apart]
        failed = [one for one in parts if apart.get(one[0].name) is False]
        return fresh, failed, [entry for entry, name in named if name.kind == REQUEST]

    def _take(self, entry: Entry, name: Name) -> None:
        try:
            data = self._read(entry)
        except SetApart as why:
            self.intake.set_apart(entry.name, name, why.reason, final=False)
        else:
            if data is not None:
                self.intake.offer(entry.name, name, data)

    def _read(self, entry: Entry) -> bytes | None:
        """Return the bytes of a file, None when it is gone. Raises SetApart when it is too large, before it is read."""
        if entry.size > LARGEST_FILE:
            raise SetApart("too_large")
        try:
            data = self._box.read(entry.name, LARGEST_FILE)
        except BadInput:
            raise SetApart("too_large") from None
        self._files, self._bytes = self._files + 1, self._bytes + len(data or b"")
        self._told(Step(self._files, self._bytes))
        return data

    def _request(self, entry: Entry, device: str) -> None:
        """Keep a device's request for a person to decide; one that is no good is no request."""
        name = parse(entry.name)
        if name is None or name.sha256 in self._requests or len(self._requests) >= MOST_REQUESTS_ALL:
            return
        with suppress(SetApart):
            data = self._read(entry)
            if data is not None and digest(data) == name.sha256:
                with self._store.transaction():
                    request = devices.keep_request(self._store, data, self._now(), device)
                self._requests.add(name.sha256)
                self.done.requests.append(request.keys.fingerprint)

    def _settle(self, device: str, seen: Collection[str]) -> None:
        """Parts that were met again are the latest; where too many damaged files are on record, those whose events are
        held by now are forgotten.
        """
        latest = {part.sha256 for part in self._store.latest_parts(_LATEST, device=device)}
        damaged = [one for one in self._store.apart(device) if not one.final]
        many = len(damaged) > MOST_APART // 2
        held = survey(self._store.links(device)).held if many else 0
        whole = [one.key for one in damaged if one.last <= held]
        again = [sha for sha in seen if sha not in latest]
        if whole or again:
            with self._store.transaction():
                self._store.take_apart_out(whole)
                self._store.see_again(again)


def _chunks(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    rest = iter(entries)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk
