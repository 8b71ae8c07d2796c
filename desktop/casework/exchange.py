"""The exchange with headquarters, as windows and commands see it: enrol, send, receive, and what stands where.

Nothing here waits for a network by itself: a box is opened by whoever asks, and used only meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop.domain.sharing import WITHHELD
from desktop.errors import BadInput, OutsideWorld

if TYPE_CHECKING:
    from desktop.exchange.box import Box
    from desktop.exchange.enrolment import Headquarters
    from desktop.exchange.outbox import Kept, Outbox
    from desktop.exchange.receiving import Received
    from desktop.exchange.sending import Sent, Told
    from desktop.storage.engine import Database
    from desktop.storage.journal import Journal


def give_keys(db: Database, device: str) -> None:
    """Make the keys of a new device, in the transaction that gives it its id: so no copy of the vault has others."""
    from desktop.exchange import outbox

    outbox.give_keys(db, device)


@dataclass(frozen=True)
class Enrolled:
    """What an enrolment gave: the request for headquarters, the words to read out over the phone, and the words of
    each officer of headquarters (name, words) to compare.
    """

    request: bytes
    fingerprint: str
    headquarters: str
    officers: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class SyncStatus:
    """How the exchange stands (contract 9). Moments are UTC, as this machine said; None means never.

    `events` counts each event once: saved, packed, received, quarantined. `set_apart` says of each run that was
    set apart: device, first, last, by whom (`here`, `headquarters`), reason.
    """

    device: str
    fingerprint: str | None
    headquarters: str | None
    approved: bool
    events: Mapping[str, int]
    last_contact: str | None
    last_contact_by: str | None
    set_apart: tuple[Mapping[str, Any], ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the form of `sync status --json`."""
        return {**asdict(self), "events": dict(self.events), "set_apart": [dict(one) for one in self.set_apart]}


@dataclass(frozen=True)
class WaitingLine:
    """An event that is not packed yet: its kind, the number of its case where it has one, and when it was written
    (UTC, as the machine said). `travels` is false for what goes as a bare number only.
    """

    kind: str
    case: str | None
    at: str
    travels: bool


@dataclass(frozen=True)
class Place:
    """A place that was used: where, of which kind (`stick`, `folder`, `file`, `mail`, `server`), and how it went last.

    Moments are UTC, as the machine said; `trouble` is one line, empty when the last try went well.
    """

    place: str
    kind: str
    sent: str | None
    received: str | None
    trouble: str
    tried: str


@dataclass(frozen=True)
class Message:
    """A message from headquarters. Kinds that this version does not know are kept too."""

    id: str
    kind: str
    arrived: str
    body: Mapping[str, Any]


@dataclass(frozen=True)
class ReceiptLine:
    """A receipt that was accepted: its number, when (UTC), by which place, how many events it newly confirmed."""

    number: int
    accepted: str
    place: str
    records: int


class ExchangeWork:
    """The exchange of one post, as `casework.exchange`."""

    def __init__(self, journal: Journal, set_post: Callable[[str], None]) -> None:
        """Take the journal, and how the post's code is checked and set."""
        self._journal, self._set_post = journal, set_post

    @cached_property
    def _outbox(self) -> Outbox:
        from desktop.exchange.outbox import Outbox

        return Outbox(self._journal, self._journal.now)

    def enrol(self, document: bytes, post: str | None = None, *, instead: bool = False) -> Enrolled:
        """Take headquarters' document and return this device's request; a second time gives the same.

        `instead` lets another headquarters take the place of the one that is known. Raises BadInput: no valid
        document, another headquarters, a version that does not follow, no post code.
        """
        from desktop.exchange.apart import SetApart
        from desktop.exchange.enrolment import read_headquarters

        try:
            office = read_headquarters(document)
        except SetApart as apart:
            raise BadInput(f"the file of headquarters is {apart}; ask for a new one") from None
        known = None if instead else self._outbox.known_headquarters()
        _refuse_other(known, office)
        code = post or self._journal.tables.meta("post")
        if code is None:
            raise BadInput("post: missing; name the code of your post, as --post BOG")
        self._set_post(code)
        if known is None or office.version > known.version:
            self._outbox.take_document(document, office.version, instead=instead)
        self._pin_content()
        request = self._outbox.request()
        officers = tuple((one.name, one.keys.fingerprint) for one in office.officers)
        return Enrolled(request, self._outbox.keys().public.fingerprint, office.name, officers)

    @contextmanager
    def beside(self) -> Iterator[ExchangeWork]:
        """Yield this work on a connection of its own, to send and receive on a thread of its own: saving and reading
        go on meanwhile. Raises OutsideWorld when the disk fails.
        """
        vault = self._journal.vault.another()
        if vault is None:
            yield self
            return
        with vault:
            yield ExchangeWork(self._journal.beside(vault), self._set_post)

    def refuse_unenrolled(self) -> None:
        """Raise BadInput, with the way to begin, before enrolment."""
        self._outbox.headquarters()

    def request(self) -> bytes:
        """Return this device's request to be approved. Raises BadInput before enrolment."""
        return self._outbox.request()

    def keep_keys(self) -> None:
        """Make this device's keys if there are none, so that every backup has them; a full disk is no obstacle."""
        with suppress(OutsideWorld):
            self._outbox.keys()

    def headquarters(self) -> tuple[str, tuple[tuple[str, str], ...]] | None:
        """Return the name of headquarters and each officer's name and words, or None before enrolment."""
        known = self._outbox.known_headquarters()
        return (known.name, tuple((one.name, one.keys.fingerprint) for one in known.officers)) if known else None

    def status(self) -> SyncStatus:
        """Return how the exchange stands."""
        outbox = self._outbox
        contact, known, keys = outbox.last_contact(), outbox.known_headquarters(), outbox.known_keys()
        return SyncStatus(
            device=outbox.device,
            fingerprint=keys.public.fingerprint if keys else None,
            headquarters=known.name if known else None,
            approved=outbox.approved(),
            events=asdict(outbox.counts()),
            last_contact=contact[0] if contact else None,
            last_contact_by=contact[1] if contact else None,
            set_apart=tuple(self._apart()),
        )

    def _apart(self) -> Iterator[dict[str, Any]]:
        from desktop.exchange.apart import in_words

        for device, first, last, reason, here in self._outbox.why_apart():
            where = "here" if here else "headquarters"
            yield {"device": device, "first": first, "last": last, "by": where, "reason": in_words(reason)}

    def earlier_devices(self) -> int:
        """Return how many other devices wrote in this vault before: of a copy, or of one put back from a backup."""
        return sum(chain.device != self._outbox.device for chain in self._outbox.chains())

    def waiting_since(self) -> str | None:
        """Return when the oldest event was written (UTC, as the machine said) that headquarters never confirmed."""
        sql = "SELECT json_extract(shareable, '$.wall') FROM journal WHERE device = ? AND seq = ?"
        chains = [chain for chain in self._outbox.chains() if chain.received < chain.last]
        rows = (row for chain in chains for row in self._outbox.rows(sql, chain.device, chain.received + 1))
        return min((row[0] for row in rows if row[0]), default=None)

    def confirmed(self, case_id: str) -> dict[str, bool]:
        """Return for each event of a case that travels, by its id, whether a checked receipt confirmed it."""
        sql = """SELECT j.id, j.seq <= coalesce(c.received, 0) AND NOT EXISTS (
                SELECT 1 FROM set_apart a WHERE a.device = j.device AND j.seq BETWEEN a.first AND a.last)
            FROM journal j LEFT JOIN coverage c ON c.device = j.device
            WHERE j.subject = ? AND json_extract(j.shareable, '$.kind') <> ?"""
        return {row[0]: bool(row[1]) for row in self._outbox.rows(sql, case_id, WITHHELD)}

    def cases(self) -> dict[str, bool]:
        """Return the cases of which something travels, by id: whether checked receipts confirmed all of that."""
        travels = "json_extract(j.shareable, '$.kind') <> ?"
        apart = "EXISTS (SELECT 1 FROM set_apart a WHERE a.device = j.device AND j.seq BETWEEN a.first AND a.last)"
        chains = "journal j LEFT JOIN coverage c ON c.device = j.device"
        opened = f"SELECT j.subject FROM journal j WHERE j.kind = 'case_opened' AND {travels}"
        left = f"""SELECT DISTINCT j.subject FROM {chains}
            WHERE (j.seq > coalesce(c.received, 0) OR {apart}) AND j.subject IS NOT NULL AND {travels}"""
        open_ = {row[0] for row in self._outbox.rows(left, WITHHELD)}
        return {row[0]: row[0] not in open_ for row in self._outbox.rows(opened, WITHHELD)}

    def waiting(self, most: int = 200) -> list[WaitingLine]:
        """Return what is not packed yet, the latest first, at most `most` lines."""
        lines = []
        sql = "SELECT kind, subject, shareable, clock FROM journal WHERE device = ? AND seq BETWEEN ? AND ?"
        for chain in self._outbox.chains():
            for first, last in self._outbox.unpacked(chain):
                lines += self._outbox.rows(f"{sql} ORDER BY seq DESC LIMIT {int(most)}", chain.device, first, last)
        return [self._line(*row) for row in sorted(lines, key=lambda row: -row[3])[:most]]

    def _line(self, kind: str, subject: str | None, shareable: str, _clock: int) -> WaitingLine:
        form = json.loads(shareable)
        case = self._journal.tables.case(subject) if subject else None
        return WaitingLine(kind, (case.number or None) if case else None, form["wall"] or "", form["kind"] != WITHHELD)

    def packages(self, most: int = 100) -> list[Kept]:
        """Return what was packed, the latest first; `waiting` until headquarters has confirmed it."""
        return self._outbox.parts(most)

    def receipts(self, most: int = 100) -> list[ReceiptLine]:
        """Return the receipts that were accepted, the latest first."""
        sql = "SELECT number, accepted, place, gained FROM receipts ORDER BY number DESC LIMIT ?"
        return [ReceiptLine(*row) for row in self._outbox.rows(sql, most)]

    def messages(self) -> list[Message]:
        """Return every message from headquarters, the latest first."""
        rows = self._outbox.rows("SELECT id, kind, arrived, message FROM inbox ORDER BY arrived DESC, id DESC")
        return [Message(row[0], row[1], row[2], json.loads(row[3])) for row in rows]

    def send(self, box: Box, place: str, told: Told | None = None) -> Sent:
        """Pack what waits and bring it into an open box, which is closed after it. Safe to stop and repeat.

        Raises BadInput before enrolment, OutsideWorld when the place fails (kept with the place, in one line),
        what `told` raises.
        """
        from desktop.exchange.sending import send

        with self._remembered(place, "sent"):
            return send(self._outbox, box, _shown(place), told or _nobody)

    def receive(self, box: Box, place: str) -> Received:
        """Take in what headquarters left in an open box, which is closed after it. Raises as `send`."""
        from desktop.exchange.receiving import receive

        with self._remembered(place, "received"):
            received = receive(self._outbox, box, _shown(place))
        if received.documents:
            self._pin_content()
        return received

    def _pin_content(self) -> None:
        """Trust the signed content packs that the known headquarters releases, from now on."""
        known = self._outbox.headquarters()
        if known.content_root:
            from desktop import packs

            packs.pin(self._journal.vault.folder, known.content_root)

    def places(self) -> list[Place]:
        """Return the places that were used, the latest first."""
        sql = "SELECT place, kind, sent, received, coalesce(trouble, ''), tried FROM places ORDER BY tried DESC, place"
        return [Place(*row) for row in self._outbox.rows(sql)]

    def forget_place(self, place: str) -> None:
        """Leave a place out of the list."""
        with self._journal.vault.transaction() as db:
            db.execute("DELETE FROM places WHERE place = ?", [_shown(place)])

    @contextmanager
    def _remembered(self, place: str, what: str) -> Iterator[None]:
        """Keep how it went with a place: well, or in which trouble."""
        try:
            yield
        except OutsideWorld as error:
            self._keep_place(place, None, str(error))
            raise
        self._keep_place(place, what, "")

    def _keep_place(self, place: str, what: str | None, trouble: str) -> None:
        now, shown = self._outbox.now(), _shown(place)
        kind = _kind(shown)  # asks the machine what is plugged in: before the transaction, which nobody may wait for
        with self._journal.vault.transaction() as db:
            sql = """INSERT INTO places (place, kind, trouble, tried) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET trouble = excluded.trouble, tried = excluded.tried"""
            db.execute(sql, [shown, kind, trouble, now])
            if what:
                db.execute(f"UPDATE places SET {what} = ? WHERE place = ?", [now, shown])


def _refuse_other(known: Headquarters | None, office: Headquarters) -> None:
    """Raise BadInput when a document is not of the headquarters that is known, or skips a version of it."""
    if known is None or (known.id, known.version) == (office.id, office.version):
        return
    if known.id != office.id:
        raise BadInput(f"this device is enrolled with {known.name!r}, and this is the file of another headquarters")
    if not known.followed_by(office):
        raise BadInput("this file does not follow on the one that is known here; `sync receive` brings the right one")


def _shown(place: str) -> str:
    from desktop.exchange.open_box import without_password

    return without_password(place)


def _kind(place: str) -> str:
    from desktop.exchange.places import sticks

    if "://" in place:
        return "server"
    if place.lower().endswith((".imvo", ".txt")):
        return "mail" if place.lower().endswith(".txt") else "file"
    return "stick" if any(str(stick.box) == place for stick in sticks()) else "folder"


def _nobody(_step: object) -> None:
    """Tell nobody."""
