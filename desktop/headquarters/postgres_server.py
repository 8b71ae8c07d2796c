"""The way to a PostgreSQL server: connections, transactions, and what goes wrong on it in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from desktop.errors import BadInput, OutsideWorld
from desktop.headquarters.postgres_schema import SCHEMA

CONNECT_SECONDS = 10
BUSY_SECONDS = 60  # another gather may hold the store for the length of one batch
_LOCK = 0x494D_4851  # "IMHQ"
_AGAIN = "what was taken in before is kept; try again later"
_FEW = 2000  # rows fetched at a time


def shown(place: str) -> str:
    """Return a server's address without its password, for people and logs. Raises BadInput for what is none."""
    try:
        known = conninfo_to_dict(place)
        port = str(known.get("port") or "5432")
    except psycopg.ProgrammingError:
        port = ""
    if not all(one.isascii() and one.isdigit() for one in port.split(",")):
        raise BadInput("--store: not an address of a PostgreSQL server; expected postgresql://HOST:PORT/DATABASE")
    return f"postgresql://{known.get('host') or 'localhost'}/{known.get('dbname') or ''}"


@contextmanager
def in_words(name: str) -> Iterator[None]:
    """Turn the server's errors into OutsideWorld or BadInput."""
    try:
        yield
    except psycopg.errors.LockNotAvailable as error:
        raise OutsideWorld(f"{name} is in use by another program: {_AGAIN}") from error
    except (psycopg.errors.UndefinedTable, psycopg.errors.UndefinedColumn) as error:
        raise BadInput(f"{name}: the tables of headquarters were changed by somebody else: {_line(error)}") from error
    except psycopg.errors.InsufficientPrivilege as error:
        raise BadInput(f"{name}: this user may not do that there: {_line(error)}") from error
    except (psycopg.errors.DiskFull, psycopg.errors.OutOfMemory) as error:
        raise OutsideWorld(f"{name}: the server has no room left: {_AGAIN}") from error
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:
        raise OutsideWorld(f"{name} does not answer or went away ({_line(error)}): {_AGAIN}") from error
    except psycopg.Error as error:
        raise OutsideWorld(f"{name}: the server cannot do this ({_line(error)}): {_AGAIN}") from error


def _line(error: Exception) -> str:
    """Return the first line of the server's own words, short."""
    return " ".join(str(error).strip().partition("\n")[0].split())[:160] or type(error).__name__


class Server:
    """A connection to one store's server; after one that broke the next use makes another."""

    def __init__(self, place: str) -> None:
        """Connect. Raises BadInput, OutsideWorld."""
        self.name, self._place, self._inside = shown(place), place, False
        self._db = self._connected()

    def _connected(self) -> psycopg.Connection[Any]:
        with in_words(self.name):
            db = psycopg.connect(
                self._place,
                autocommit=True,
                connect_timeout=CONNECT_SECONDS,
                options=f"-c search_path={SCHEMA} -c client_encoding=UTF8 -c lock_timeout={BUSY_SECONDS}s",
                application_name="imvo-hq",
            )
            db.prepare_threshold = 3
            return db

    @property
    def db(self) -> psycopg.Connection[Any]:
        """The connection; a new one when the last broke, but never in the middle of a transaction."""
        if (self._db.closed or self._db.broken) and not self._inside:
            self._db = self._connected()
        return self._db

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the one writing transaction; a commit that was not heard of may have happened, and may be repeated."""
        with in_words(self.name):
            db = self.db
            db.execute("BEGIN")
            self._inside = True
            try:
                db.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
                yield
                db.execute("COMMIT")
            except BaseException:
                with suppress(psycopg.Error):
                    db.execute("ROLLBACK")
                raise
            finally:
                self._inside = False

    def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run a statement; return how many rows it changed."""
        with in_words(self.name):
            return int(self.db.execute(sql, values).rowcount)

    def many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run a statement for every row."""
        with in_words(self.name), self.db.cursor() as cursor:
            cursor.executemany(sql, rows)

    def read(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        """Return all rows."""
        with in_words(self.name):
            return self.db.execute(sql, values).fetchall()

    def one(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Return the first row, or None."""
        with in_words(self.name):
            return self.db.execute(sql, values).fetchone()

    def stream(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        """Yield rows, few in memory at a time, on a connection of its own: other questions may be asked between."""
        with in_words(self.name), self._connected() as db, db.transaction(), db.cursor("rows") as cursor:
            cursor.itersize = _FEW
            cursor.execute(sql, values)
            yield from cursor

    def copy(self, table: str, columns: Sequence[tuple[str, str]], rows: Iterable[Sequence[Any]]) -> None:
        """Send rows by COPY in its binary form, which costs the server least; `columns` are (name, type)."""
        sql = f"COPY {table} ({', '.join(name for name, _ in columns)}) FROM STDIN (FORMAT BINARY)"
        with in_words(self.name), self.db.cursor() as cursor, cursor.copy(sql) as copy:
            copy.set_types([kind for _, kind in columns])
            for row in rows:
                copy.write_row(row)

    def close(self) -> None:
        """Close."""
        self._db.close()
