"""The exchange on the tour: a real headquarters in a temporary folder, and a post that gets known to it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.exchange.open_box import open_box
from desktop.headquarters import officers
from desktop.headquarters.devices import approve
from desktop.headquarters.gather import gather
from desktop.headquarters.keys_file import read_keys
from desktop.headquarters.receipts import write_receipts
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.headquarters.store import Message
from desktop.storage.keys import Cost
from desktop.ui.desk import Desk

Wait = Callable[[Callable[[], bool]], object]
OFFICE = "IMVO Den Haag"
SHORTER = {"nl": "De tekst wordt korter.", "en": "The text gets shorter."}
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
_SECRET = "molen fiets haven regen"


class Office:
    """A headquarters with one officer; its boxes are folders and files."""

    def __init__(self, folder: Path) -> None:
        """Make it in an empty folder."""
        self.folder = folder
        self.store = open_sqlite(folder / "hq.db", make=True)
        keys = folder / "hq.keys"
        document, _ = officers.found(self.store, keys, _SECRET, OFFICE, "Anna", CHEAP)
        self.officer = read_keys(keys, _SECRET)
        self.document = folder / "hq.json"
        self.document.write_bytes(document)

    def let_in(self, request: bytes) -> None:
        """Approve a post."""
        approve(self.store, self.officer, request)

    def exchange(self, place: Path) -> None:
        """Take in what lies in a box, and leave receipts there."""
        gather(self.store, self.officer, open_box(str(place), write=False))
        with open_box(str(place), write=True) as box:
            write_receipts(self.store, self.officer, box)

    def answer(self, device: str, feedback: str, text: str) -> None:
        """Answer a piece of feedback."""
        body = {"id": f"m-{feedback}", "kind": "feedback_answer", "feedback": feedback, "text": text, "changed": True}
        with self.store.transaction():
            self.store.put_message(Message(str(body["id"]), device, json.dumps(body)))

    def close(self) -> None:
        """Close the store."""
        self.store.close()


def exchange(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield the steps of getting known, an exchange by a folder, its receipt, and what each station holds."""
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder))
        try:
            yield from _exchange(desk, wait, office)
        finally:
            office.close()


def _exchange(desk: Desk, wait: Wait, office: Office) -> Iterator[str]:
    page, area = desk.exchange.page, desk.exchange
    if desk.standing.now is not None and desk.standing.now.enrolled:
        desk.show_section("exchange")
        yield "exchange-known"
        return
    desk.show_section("exchange")
    yield "exchange-begin"
    area.enrolling.read(str(office.document))
    wait(lambda: page.enrol.step == 1)
    yield "exchange-compare"
    page.enrol.agree_button.click()
    wait(lambda: desk.standing.now is not None and desk.standing.now.enrolled)
    yield "exchange-wait"
    place = office.folder / "share"
    area._begin("folder", str(place), "both")
    wait(lambda: not area.exchanging.busy and counts(desk)["packed"] > 0)
    page.stations.tiles["packed"].click()
    yield "exchange-packed"
    casework = desk.session.casework
    assert casework is not None
    asked: list[bytes] = []
    desk.worker.run(casework.exchange.request, asked.append, raise_)
    wait(lambda: bool(asked) and not desk.worker.busy)
    office.let_in(asked[0])
    given = casework.feedback.given()
    if given:
        office.answer(casework.journal.device, given[0].id, SHORTER[desk.look.language])
    office.exchange(place)
    area._begin("folder", str(place), "both")
    wait(lambda: not area.exchanging.busy and counts(desk)["received"] > 0)
    page.stations.tiles["received"].click()
    page.ways["server"].acted.emit("set", "")
    yield "exchange-received"
    page.server.forget()
    page.stations.tiles["received"].click()


def raise_(error: Exception) -> None:
    """Let the tour stop at an error."""
    raise error


def counts(desk: Desk) -> dict[str, int]:
    """Return how many lines stand where, as the window knows it."""
    return dict(desk.standing.now.status.events) if desk.standing.now else {"packed": 0, "received": 0}
