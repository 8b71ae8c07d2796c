"""The process that the kill tests kill: `python -m tests.storage.kill_child SCENARIO FOLDER`.

Each scenario shows one line as soon as something is done for good. Errors reach standard error as the
command line tells them.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from desktop.errors import ImvoError
from desktop.storage.backup import backup, restore
from desktop.storage.vault import change_passphrase, open_vault, prepare
from tests.storage.kit import CHEAP, PASSPHRASE, event, extended

EVENTS = 12
NEW_PASSPHRASE = "een ander woord"


def show(line: str) -> None:
    """Print a line in one piece and at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def create(folder: Path) -> None:
    """First run: a vault is made; its recovery code is shown before it is there."""
    fresh = prepare(folder, PASSPHRASE, cost=CHEAP)
    show(fresh.recovery_code)
    fresh.commit()
    show("committed")


def journal(folder: Path) -> None:
    """Events are written, each with the case it belongs to, and each is shown once it is committed."""
    with open_vault(folder, PASSPHRASE) as vault:
        first = vault.db.execute("SELECT coalesce(max(seq), 0) + 1 FROM journal").fetchone()[0]
        for seq in range(first, first + EVENTS):
            with vault.transaction() as db:
                db.table("journal").insert(event(seq, "x" * (seq % 3) * 5000))
                case = {
                    "id": f"case-{seq % 7}",
                    "number": str(seq),
                    "opened": "",
                    "status": "open",
                    "provisional": 0,
                    "state": "{}",
                }
                db.table("cases").upsert(case, pk="id")
            show(str(seq))


def migrate(folder: Path) -> None:
    """A vault of an earlier version is opened by a later one."""
    with open_vault(folder, PASSPHRASE, migrations=extended()):
        show("migrated")


def passphrase(folder: Path) -> None:
    """The passphrase is changed."""
    change_passphrase(folder, PASSPHRASE, NEW_PASSPHRASE, cost=CHEAP)
    show("changed")


def keep(folder: Path) -> None:
    """A backup is written beside the data folder, and read back into another."""
    with open_vault(folder, PASSPHRASE) as vault:
        backup(vault, folder.with_name("backup"))
        show("kept")
    restore(folder.with_name("backup"), folder.with_name("restored"), PASSPHRASE)
    show("restored")


SCENARIOS: dict[str, Callable[[Path], None]] = {
    "create": create,
    "journal": journal,
    "migrate": migrate,
    "passphrase": passphrase,
    "keep": keep,
}

if __name__ == "__main__":
    try:
        SCENARIOS[sys.argv[1]](Path(sys.argv[2]))
    except ImvoError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)
