"""From what a person typed after `--store` to the store there."""

from __future__ import annotations

from pathlib import Path

from desktop.errors import BadInput
from desktop.headquarters.store import Store

POSTGRESQL = ("postgresql://", "postgres://")


def open_store(place: str, *, make: bool = False) -> Store:
    """Open the store at a file path or on a PostgreSQL server; with `make` a new one where there is none.

    Raises BadInput, OutsideWorld.
    """
    if not place.strip() or "\0" in place:
        raise BadInput("--store: empty; expected the path of a file, or postgresql://HOST/DATABASE")
    if place.startswith(POSTGRESQL):
        from desktop.headquarters.postgres_store import open_postgres

        return open_postgres(place, make=make)
    from desktop.headquarters.sqlite_store import open_sqlite

    return open_sqlite(Path(place).expanduser(), make=make)


def keys_path(place: str, named: str | None) -> Path:
    """Return the file with the officer's keys: as named, else beside the store. Raises BadInput for a server."""
    if named is not None:
        return Path(named).expanduser()
    if place.startswith(POSTGRESQL):
        raise BadInput("--keys: the store is on a server; expected the file with this officer's keys")
    return Path(f"{place}.keys").expanduser()
