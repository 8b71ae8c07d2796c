"""A private PostgreSQL server for the tests, started when the first one asks and thrown away at the end."""

from __future__ import annotations

import atexit
import itertools
import sys
import tempfile
from functools import cache
from pathlib import Path

import pytest

if sys.platform != "win32":
    import postgres
    from machine import MachineError

_NUMBERS = itertools.count(1)


def missing() -> bool:
    """Return whether this machine has no PostgreSQL."""
    if sys.platform == "win32":
        return True
    try:
        postgres.programs()
    except MachineError:
        return True
    return False


needs_postgres = pytest.mark.skipif(missing(), reason="PostgreSQL is not on this machine (apt-get install postgresql)")


def new_cluster() -> postgres.Cluster:
    """Return a server that was started; it goes away with the process."""
    cluster = postgres.Cluster(Path(tempfile.mkdtemp(prefix="imvo-pg-")), quick=True)
    atexit.register(cluster.remove)
    cluster.start()
    return cluster


@cache
def cluster() -> postgres.Cluster:
    """Return the server that tests share."""
    return new_cluster()


def new_database(server: postgres.Cluster | None = None) -> str:
    """Return the address of a new, empty database."""
    import psycopg

    where, name = server or cluster(), f"test{next(_NUMBERS)}"
    with psycopg.connect(where.url, autocommit=True) as db:
        db.execute(f"CREATE DATABASE {name}")
    return where.database(name)
