"""The private PostgreSQL server of `make.py postgres` starts, stops, keeps what is in it, and opens no port."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("PostgreSQL's programs are looked for on Linux", allow_module_level=True)

import postgres
import psycopg

from tests.headquarters.server import needs_postgres

pytestmark = needs_postgres


@pytest.fixture
def cluster() -> Iterator[postgres.Cluster]:
    made = postgres.Cluster(Path(tempfile.mkdtemp(prefix="imvo-pg-")), quick=True)
    yield made
    made.remove()
    assert not made.folder.exists()


def test_it_keeps_what_is_in_it(cluster: postgres.Cluster) -> None:
    for number in range(2):
        assert cluster.start() == cluster.start()  # starting twice is fine
        with psycopg.connect(cluster.url, autocommit=True) as db:
            assert db.execute("SHOW listen_addresses").fetchone() == ("",)
            db.execute(f"CREATE TABLE kept{number} (one INTEGER)")
            assert db.execute("SELECT count(*) FROM pg_tables WHERE tablename ~ '^kept'").fetchone() == (number + 1,)
        cluster.stop()
        cluster.stop()
        assert not cluster.running()


def test_what_it_is_not_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert postgres.main(["restart"]) == 2
    assert "expected start or stop" in capsys.readouterr().err
