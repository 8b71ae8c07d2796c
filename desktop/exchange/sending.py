"""Bring what waits into a box: what is there already is not sent again, and what is left undone goes next time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.exchange.box import Box
from desktop.exchange.names import LARGEST_FILE, NOTE, POSTS, REQUEST, digest, note_name, parse, request_name
from desktop.exchange.outbox import Kept, Outbox
from desktop.exchange.packing import maker_of, pack_all
from desktop.exchange.part import pack


@dataclass(frozen=True)
class Step:
    """How far a send is: records (events) and bytes, done and in all. Records count with the bytes of their part."""

    records_done: int
    records: int
    bytes_done: int
    bytes: int


@dataclass(frozen=True)
class Sent:
    """What a send did: events and parts brought into the box, parts that lay there already, bytes that travelled;
    `waiting` for approval by headquarters.
    """

    records: int
    parts: int
    there: int
    bytes: int
    waiting: bool


Told = Callable[[Step], None]
"""Told of each step; it may raise `Stopped` to end the work."""


def send(outbox: Outbox, box: Box, place: str, told: Told) -> Sent:
    """Pack what waits and bring it into an open box, which is closed after it. Safe to stop, kill and repeat.

    Raises BadInput before enrolment, OutsideWorld when the box fails, what `told` raises.
    """
    try:
        outbox.headquarters()
        outbox.count_send()
        pack_all(outbox)
        trip = _Trip(outbox, box, place, told)
        sent = trip.run()
    except BaseException:
        box.abandon()
        raise
    box.close()
    outbox.seen(trip.there, place)
    return sent


class _Trip:
    """One send into one box."""

    def __init__(self, outbox: Outbox, box: Box, place: str, told: Told) -> None:
        self._outbox, self._box, self._place, self._told = outbox, box, place, told
        self._devices = {outbox.device, *(chain.device for chain in outbox.chains())}
        self.there: list[int] = []
        self._wanted: list[Kept] = []
        self._step = Step(0, 0, 0, 0)

    def run(self) -> Sent:
        """Bring parts, note and request, then take away what nobody needs any more."""
        found = self._listed()
        parts = [part for device in sorted(self._devices) for part in self._outbox.waiting_parts(device)]
        self._wanted = [part for part in parts if not self._is_there(part, found)]
        self.there = [part.number for part in parts]
        there = len(parts) - len(self._wanted)
        self._tell(Step(0, _events(self._wanted), 0, _bytes(self._wanted)))
        for part in list(self._wanted):
            self._bring(part)
        fresh = self._bring_papers(found)
        self._tidy(found, fresh)
        brought = self._wanted
        return Sent(_events(brought), len(brought), there, _bytes(brought), not self._outbox.approved())

    def _listed(self) -> dict[str, int]:
        """Return the sizes of the files in this vault's folders, by name."""
        folders = [f"{POSTS}/{device}" for device in sorted(self._devices)]
        return {entry.name: entry.size for folder in folders for entry in self._box.entries(folder)}

    def _is_there(self, part: Kept, found: dict[str, int]) -> bool:
        """Return whether a whole copy lies in the box. One that a later receipt did not cover is looked into."""
        if found.get(part.name) != part.size:
            return False
        if part.heard is None or part.heard >= self._outbox.heard():
            return True
        return self._look_into(part.name, found)

    def _look_into(self, name: str, found: dict[str, int]) -> bool:
        """Return whether a copy in the box is still what was written; one that is not is taken away."""
        said, data = parse(name), self._box.read(name, LARGEST_FILE)
        if said is not None and data is not None and digest(data) == said.sha256:
            return True
        self._box.remove(name)
        found.pop(name, None)
        return False

    def _bring(self, part: Kept) -> None:
        data = self._outbox.data(part.number)
        if data is None:  # a receipt came in meanwhile
            self._wanted.remove(part)
            self._tell(replace(self._step, records=_events(self._wanted), bytes=_bytes(self._wanted)))
            return
        self._box.write(part.name, data, self._moved)

    def _bring_papers(self, found: dict[str, int]) -> set[str]:
        """Bring the note and the request: a headquarters put back from a backup may need to approve again. Returns
        their names.
        """
        device, outbox = self._outbox.device, self._outbox
        note = pack(
            device, outbox.last_of(device) + 1, [], maker_of(outbox), outbox.keys(), outbox.headquarters().recipients
        )
        request = outbox.request()
        papers = {note_name(device, note): note, request_name(device, request): request}
        if not outbox.approved() and found.get(request_name(device, request)) == len(request):
            self._look_into(request_name(device, request), found)
        for name, data in papers.items():
            if found.get(name) != len(data):
                self._box.write(name, data)
        return set(papers)

    def _tidy(self, found: dict[str, int], fresh: set[str]) -> None:
        """Take away older notes and requests of this device, and parts that headquarters holds."""
        for name in sorted(found.keys() - fresh):
            said = parse(name)
            paper = said and said.kind in (NOTE, REQUEST) and said.device == self._outbox.device
            if paper or self._outbox.done_with(name):
                self._box.remove(name)

    def _moved(self, count: int) -> None:
        """Tell of bytes that moved: a box may return from writing long before they have."""
        moved = left = self._step.bytes_done + count
        records = 0
        for part in self._wanted:
            left -= part.size
            if left < 0:
                break
            records += _events([part])
        self._tell(replace(self._step, records_done=records, bytes_done=moved))

    def _tell(self, step: Step) -> None:
        self._step = step
        self._told(step)


def _events(parts: Sequence[Kept]) -> int:
    return sum(part.last - part.first + 1 for part in parts)


def _bytes(parts: Sequence[Kept]) -> int:
    return sum(part.size for part in parts)
