"""PostgreSQL as the store: the same figures as in SQLite, and a server that goes away loses nothing."""

import random
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest

from desktop.casework import Casework
from desktop.errors import BadInput, OutsideWorld
from desktop.headquarters.fact_reading import read_facts
from desktop.headquarters.facts import Chosen
from desktop.headquarters.open_store import keys_path, open_store
from desktop.headquarters.postgres_server import shown
from desktop.headquarters.release import content_of, content_root
from desktop.headquarters.report import LANGUAGES, Asked, report
from desktop.headquarters.status import status
from desktop.headquarters.store import Store
from tests.exchange.kit import chain
from tests.headquarters.kit import found, let_in, new_store, rows
from tests.headquarters.server import needs_postgres, new_cluster, new_database
from tests.headquarters.test_folding import as_rows, journey
from tests.kit import memory_vault, open_library

pytestmark = needs_postgres
TODAY = date(2026, 11, 23)


@pytest.fixture
def place() -> str:
    return new_database()


@pytest.fixture
def store(place: str) -> Iterator[Store]:
    with closing(open_store(place, make=True)) as opened:
        found(opened)
        yield opened


def take_in(store: Store, lines: list[str], first: int = 1) -> int:
    with store.transaction():
        return store.take_in(rows(lines, first=first))


def test_every_figure_is_the_same_in_both(store: Store, tmp_path: Path) -> None:
    with open_library() as library, closing(new_store(tmp_path)) as file:
        events = as_rows(journey(Casework(library, memory_vault(Path())), random.Random(7), 50))
        random.Random(1).shuffle(events)
        for one in (store, file):
            let_in(one)
            for start in range(0, len(events), 50):
                with one.transaction():
                    one.take_in(events[start : start + 50])
        facts = [read_facts(one, library) for one in (store, file)]
        assert facts[0] == facts[1]
        assert facts[0].cases
        assert status(store) == status(file)
        assert list(store.events()) == list(file.events())
        for lang in LANGUAGES:
            asked = Asked(Chosen(), lang, TODAY, 1)
            assert report(facts[0], library, asked, "Den Haag") == report(facts[1], library, asked, "Den Haag")


def test_a_server_that_goes_away_loses_nothing() -> None:
    server = new_cluster()
    try:
        with closing(open_store(new_database(server), make=True)) as store:
            lines = chain(60)
            take_in(store, lines[:20])
            with pytest.raises(OutsideWorld, match="what was taken in before is kept"):
                _lose(store, server, lines)
            with pytest.raises(OutsideWorld, match="does not answer or went away"):
                store.meta("name")
            server.start()
            assert list(store.events()) == lines[:20]
            assert store.meta("name") is None
            assert take_in(store, lines) == 40
    finally:
        server.remove()


def _lose(store: Store, server: Any, lines: list[str]) -> None:
    """Take events in and lose the server before they are on its disk."""
    with store.transaction():
        store.take_in(rows(lines))
        server.stop("immediate")
        store.set_meta("name", "never")


def test_a_server_that_goes_away_while_it_is_read() -> None:
    server = new_cluster()
    try:
        with closing(open_store(new_database(server), make=True)) as store:
            take_in(store, chain(5000))
            reading = store.events()
            next(reading)
            server.stop("immediate")
            with pytest.raises(OutsideWorld, match="went away"):
                list(reading)
            server.start()
            assert len(list(store.events())) == 5000
    finally:
        server.remove()


def test_two_programs_write_one_after_the_other(store: Store, place: str) -> None:
    lines = chain(400)
    new: list[int] = []

    def gather() -> None:
        with closing(open_store(place)) as other:
            new.extend(take_in(other, lines[start : start + 100], start + 1) for start in range(0, 400, 100))

    programs = [threading.Thread(target=gather) for _ in range(3)]
    for one in programs:
        one.start()
    for one in programs:
        one.join(60)
    assert sum(new) == 400
    assert list(store.events()) == lines


def test_there_is_no_store_unless_it_is_made(place: str) -> None:
    with pytest.raises(BadInput, match="imvo-hq init"):
        open_store(place)
    open_store(place, make=True).close()
    open_store(place, make=True).close()
    open_store(place).close()


def test_a_store_of_a_newer_version_is_left_alone(store: Store, place: str) -> None:
    with psycopg.connect(place) as db:
        db.execute("UPDATE imvo.form SET steps = 99")
    with pytest.raises(BadInput, match="newer version"):
        open_store(place)


def test_a_server_that_is_not_there_is_said_in_words() -> None:
    with pytest.raises(OutsideWorld, match=r"postgresql://127\.0\.0\.1/hq does not answer") as said:
        open_store("postgresql://me:hunter2@127.0.0.1:9/hq")
    assert "hunter2" not in str(said.value)


@pytest.mark.parametrize("place", ["postgresql://a/b?nonsense=1", "postgresql://a:port/b", "postgresql://[::/b"])
def test_an_address_that_is_none(place: str) -> None:
    with pytest.raises(BadInput, match="postgresql://HOST"):
        open_store(place)


def test_a_server_has_no_file_of_keys_beside_it() -> None:
    with pytest.raises(BadInput, match="--keys"):
        keys_path("postgresql://host/hq", None)
    assert shown("postgresql://me:secret@host/hq") == "postgresql://host/hq"


def test_releases_lie_in_a_folder_that_names_no_password() -> None:
    folder = content_of("postgresql://me:hunter2@server:5432/hq?sslmode=require")
    assert folder == Path("imvo-server-5432-hq.content")
    assert content_root("postgresql://me@server/nowhere") is None
