"""The whole way over a bad line: a thousand events from a post through a real server to headquarters, and back."""

import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.errors import OutsideWorld
from desktop.exchange.open_box import open_box
from desktop.exchange.sending import Sent, Step
from desktop.exchange.webdav_box import WebDavBox
from desktop.exchange.webdav_client import Patience
from desktop.headquarters.devices import approve
from desktop.headquarters.gather import gather
from desktop.headquarters.receipts import write_receipts
from desktop.headquarters.store import Store
from tests.exchange.line import Faults, about, bad_line
from tests.exchange.servers import Server
from tests.exchange.test_every_box import fresh
from tests.headquarters.kit import ANNA, new_store, now
from tests.kit import memory_vault, open_library

EVENTS = 1000
FASTER = 20
"""The line is that much faster than 64 kbit/s and 800 ms, and as much less late: the same line, in less time."""
PATIENCE = Patience(connect=2, transfer=1.0, first_pause=0.05, longest_pause=0.1)
BLACK_HOLE, SWALLOWED = 3, 9_000  # the connection that falls silent, and after how many bytes


def silent(connection: int) -> int | None:
    return SWALLOWED if connection == BLACK_HOLE else None


CUT = Faults(8000.0 * FASTER, 0.8 / FASTER, cut_after=about(100_000))
LINES = {"apache": replace(CUT, silent_after=silent), "rclone": CUT}
"""A connection that hangs keeps the folder of an rclone locked (`test_webdav_box.py`)."""


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def busy_post(store: Store, folder: Path) -> Casework:
    """Return a post that headquarters knows, with this many events."""
    post = Casework(open_library(), memory_vault(folder))
    approve(store, ANNA, post.exchange.enrol(store.documents()[0], "BOG").request, now)
    while post.exchange.status().events["saved"] < EVENTS:
        for number in range(100):
            post.feedback.give(Feedback("app", "unclear", text=f"Wat telt als medewerking? ({number})"))
    return post


def tried_until_done(post: Casework, place: str) -> tuple[Sent, list[Step]]:
    """Send as often as it takes: a line that is given up is tried again later. Return what the last try did, and the
    steps that all of them told.
    """
    steps: list[Step] = []
    for _ in range(10):
        try:
            return post.exchange.send(WebDavBox(place, patience=PATIENCE), place, steps.append), steps
        except OutsideWorld:
            continue
    raise AssertionError("never through")


@pytest.mark.parametrize("kind", ["apache", "rclone"])
def test_a_thousand_events_arrive(kind: str, request: pytest.FixtureRequest, store: Store, tmp_path: Path) -> None:
    server: Server = request.getfixturevalue(f"{kind}_server")
    place, post = fresh(server), busy_post(store, tmp_path)
    events = set(post.journal.export())
    with bad_line(server.port, LINES[kind]) as line:
        last, steps = tried_until_done(post, place.replace(f":{server.port}/", f":{line.port}/"))
    folder = server.root / place.rstrip("/").rpartition("/")[2]
    whole = sum(path.stat().st_size for path in folder.rglob("*.part"))
    assert line.cuts > 0
    assert last.bytes == steps[-1].bytes_done
    assert [step for step in steps if step.records_done == step.records > 0]
    assert not [step for step in steps if step.records_done == step.records and step.bytes_done < step.bytes]
    assert line.up.bytes < 1.5 * whole
    assert whole < 1.3 * len(zlib.compress("\n".join(sorted(events)).encode(), 9))
    if kind == "apache":
        taken = [one for one in server.requests() if f"PUT /dav/{folder.name}/" in one and " 201 " in one]
        assert len(taken) == len([path for path in folder.rglob("*") if path.is_file()])
    with open_box(place, write=True) as box:
        gather(store, ANNA, box, now=now)
        write_receipts(store, ANNA, box, now)
    post.exchange.receive(open_box(place, write=False), place)
    assert post.exchange.status().events["received"] == len(events) >= EVENTS
    assert set(store.events()) == events
