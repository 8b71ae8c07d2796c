"""SQLCipher under sqlite-utils, and the one way to open an encrypted database file.

sqlite-utils looks for a module `pysqlite3` before it takes the standard library. Its fall-backs (such as
`insert(alter=True)`) catch the exceptions of the module it found, so a SQLCipher connection handed to an
sqlite-utils that was imported without the two lines below looks fine and fails later. Nothing outside
desktop/storage may import sqlite_utils: a test proves it.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import sqlite3 as cipher
    from sqlite3 import dbapi2
else:
    import sqlcipher3 as cipher
    from sqlcipher3 import dbapi2

if "sqlite_utils" in sys.modules and sys.modules.get("pysqlite3") is not cipher:
    raise ImportError("sqlite_utils was imported before desktop.storage and would miss SQLCipher's errors")
sys.modules["pysqlite3"] = cipher
sys.modules["pysqlite3.dbapi2"] = dbapi2

from sqlite_utils import Database as Database  # noqa: E402  (the order is the point)

Connection = dbapi2.Connection
DatabaseError = dbapi2.DatabaseError
IntegrityError = dbapi2.IntegrityError
OperationalError = dbapi2.OperationalError
Mode = Literal["ro", "rw", "rwc"]

BUSY_SECONDS = 10.0
_SETTINGS = ("temp_store = MEMORY", "secure_delete = ON", "foreign_keys = ON", "synchronous = FULL")


def uri(path: Path, query: str = "") -> str:
    """Return the `file:` address of a path; unusual characters are escaped, so no path can add an option."""
    return path.absolute().as_uri() + (f"?{query}" if query else "")


def connect(path: Path, key: bytes, mode: Mode, *, immutable: bool = False, alone: bool = False) -> Database:
    """Open an encrypted database file with its raw 32-byte key.

    `mode` is SQLite's: `ro`, `rw` (the file must exist) or `rwc` (it may be made). `immutable` promises
    that nobody writes meanwhile; then not even a lock or a side file is made. `alone` keeps every other
    connection out; then the index of the log is held in memory, so a full disk can be read. Raises the
    errors of the engine; `trouble.in_words` translates them.
    """
    query = f"mode={mode}" + ("&immutable=1" if immutable else "")
    connection = dbapi2.connect(
        uri(path, query), uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        return _unlock(connection, key, writing=mode != "ro", alone=alone)
    except BaseException:
        connection.close()
        raise


def _unlock(connection: Connection, key: bytes, *, writing: bool, alone: bool) -> Database:
    """Give the key before anything else is asked, read one page with it, and set what every connection
    needs.
    """
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if alone:  # counts only before the first page is read
        connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    if writing:
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
    return Database(connection, execute_plugins=False)


def copy_into(db: Database, target: Path) -> None:
    """Write a whole, compact copy of an open database to a new file; it opens with the same key. No
    transaction may be open.
    """
    db.execute("VACUUM INTO ?", [uri(target)])


def damage(db: Database) -> list[str]:
    """Return what is wrong inside an open database, one line per finding: empty means every page and index
    is whole.
    """
    found = [str(row[0]) for row in db.execute("PRAGMA cipher_integrity_check")]
    if not found:  # on an altered page the second check does not get through
        found = [str(row[0]) for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    return found
