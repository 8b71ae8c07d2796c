"""A headquarters in few lines: opens what posts bring with an officer's real keys, and signs real receipts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.exchange.enrolment import Headquarters, Request, read_request, write_headquarters
from desktop.exchange.names import NOTE, PART, REQUEST, digest, document_name, parse, receipt_name
from desktop.exchange.part import Header, Part, open_part
from desktop.exchange.receipt import ApartRange, Point, Receipt, write_receipt
from desktop.storage.event import digest as hash_of
from tests.exchange.kit import MADE, OFFICE, keys, office
from tests.exchange.memory_box import MemoryBox


@dataclass
class DenHaag:
    """Everything taken in, by hash; who opens and signs; what was said."""

    officer: str = "Anna"
    document: Headquarters = field(default_factory=office)
    lines: dict[str, str] = field(default_factory=dict)
    number: int = 0

    def hq_json(self) -> bytes:
        """Return the first document."""
        return write_headquarters(office(), [keys("Anna"), keys("Bram")])

    def parts(self, box: MemoryBox, kind: str = PART) -> list[Part]:
        """Return every part (or note) in a box, opened; each is under the name of its bytes."""
        found = []
        for name, data in sorted(box.files.items()):
            said = parse(name)
            assert said is not None
            if said.kind == kind:
                assert said.sha256 == digest(data)
                part = open_part(data, [keys(self.officer)], OFFICE)
                assert said.device == part.header.device
                found.append(part)
        return found

    def gather(self, box: MemoryBox) -> int:
        """Take in what lies in a box. Returns how many events came a second time."""
        brought = [line for part in self.parts(box) for line in part.lines()]
        before = len(self.lines)
        self.lines |= {hash_of(line): line for line in brought}
        return len(brought) - (len(self.lines) - before)

    def note(self, box: MemoryBox) -> Header:
        """Return the header of the only note in a box."""
        (note,) = self.parts(box, NOTE)
        return note.header

    def requests(self, box: MemoryBox) -> list[Request]:
        """Return the requests in a box."""
        found = ((parse(name), data) for name, data in box.files.items())
        return [read_request(data) for said, data in found if said and said.kind == REQUEST]

    def points(self, device: str, upto: int | None = None) -> list[Point]:
        """Return a point for each event of a device that is held without gaps, up to a number."""
        forms = {form["seq"]: (form, hash_) for hash_, form in self._forms() if form["device"] == device}
        found = []
        for seq in range(1, (upto if upto is not None else len(forms)) + 1):
            if seq not in forms:
                break
            form, hash_ = forms[seq]
            found.append(Point(device, seq, form["id"], hash_))
        return found

    def _forms(self) -> Iterable[tuple[str, dict[str, Any]]]:
        return ((hash_, json.loads(line)) for hash_, line in self.lines.items())

    def receipt(
        self,
        box: MemoryBox,
        request: Request,
        points: Iterable[Point] | None = None,
        apart: Iterable[ApartRange] = (),
        messages: Iterable[Mapping[str, Any]] = (),
    ) -> int:
        """Leave a receipt for the device of a request in a box: the tips of its chains, or these points."""
        chains = [request.device, *(one.device for one in request.continues)]
        tips = [point for device in chains for point in self.points(device)[-1:]] if points is None else list(points)
        self.number += 1
        said = Receipt(OFFICE, request.device, self.number, MADE, tuple(tips), tuple(apart), tuple(messages))
        data = write_receipt(said, keys(self.officer), request.keys.recipient)
        box.files[receipt_name(request.device, self.number, data)] = data
        return self.number

    def publish(self, box: MemoryBox, document: Headquarters, signed_by: Iterable[str]) -> None:
        """Leave a version of the document in a box."""
        data = write_headquarters(document, [keys(name) for name in signed_by])
        box.files[document_name(document.version, data)] = data
