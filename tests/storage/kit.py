"""What the tests of the vault share: a cheap lock, a vault with rows in it, and a picture of a folder."""

from collections.abc import Iterable
from pathlib import Path

from desktop.storage.engine import Database
from desktop.storage.keys import Cost
from desktop.storage.migrations import MIGRATIONS, Migrations
from desktop.storage.vault import Vault, open_vault, prepare

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "tulpen uit Ōsaka"
ROOT = Path(__file__).parents[2]


def new_vault(folder: Path, passphrase: str = PASSPHRASE) -> Vault:
    """Make a vault with a cheap lock and open it."""
    prepare(folder, passphrase, cost=CHEAP).commit()
    return open_vault(folder, passphrase)


def event(seq: int, text: str = "{}") -> dict[str, object]:
    """Return a row for the journal; its id follows from its number."""
    return {
        "device": "device", "seq": seq, "id": f"event-{seq}", "clock": seq, "kind": "test",
        "subject": f"case-{seq % 7}", "shareable": text, "hash": f"hash-{seq}", "private": text,
    }  # fmt: skip


def add_events(vault: Vault, numbers: Iterable[int], text: str = "{}") -> None:
    """Write journal rows, each in its own transaction."""
    for seq in numbers:
        with vault.transaction() as db:
            db.table("journal").insert(event(seq, text))


def numbers(db: Database) -> list[int]:
    """Return the numbers of the journal's rows in the order of writing."""
    return [row[0] for row in db.execute("SELECT seq FROM journal ORDER BY rowid")]


def schema(db: Database) -> list[tuple[str, ...]]:
    """Return everything that the database is made of, in one order."""
    return sorted(tuple(row) for row in db.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"))


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file under a folder with its bytes; folders have a slash, links their target."""
    return dict(_content(path, folder) for path in sorted(folder.rglob("*")))


def _content(path: Path, folder: Path) -> tuple[str, bytes]:
    name = str(path.relative_to(folder))
    if path.is_symlink():
        return f"{name} ->", bytes(path.readlink())
    return (f"{name}/", b"") if path.is_dir() else (name, path.read_bytes())


def extended() -> Migrations:
    """Return the migrations of a made-up next version: two steps that build a table out of the journal."""
    later = Migrations(MIGRATIONS.name)
    for step in MIGRATIONS.pending(Database(memory=True)):
        later(name=step.name)(step.fn)

    @later(name="9001_kinds")
    def _kinds(db: Database) -> None:
        db.execute("CREATE TABLE kinds (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL) STRICT")
        db.execute("INSERT INTO kinds SELECT seq, kind FROM journal")

    @later(name="9002_note")
    def _note(db: Database) -> None:
        db.execute("ALTER TABLE cases ADD COLUMN note TEXT")

    return later
