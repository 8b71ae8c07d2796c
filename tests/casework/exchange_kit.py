"""What the tests of a post's exchange share: work to send, and what stands where."""

from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.exchange.names import parse
from desktop.guidance.library import Library
from desktop.storage.vault import Vault
from tests.exchange.den_haag import DenHaag
from tests.exchange.kit import MADE
from tests.exchange.memory_box import MemoryBox

STICK = "/media/stick"


def work(casework: Casework, times: int = 3) -> None:
    """Give feedback, which travels, and keep a note, which does not."""
    for number in range(times):
        casework.feedback.give(Feedback("app", "works", text=f"opmerking {number}"))
        casework.save_draft(None, {"title": "alleen hier"})


def enrolled(casework: Casework, haag: DenHaag, times: int = 3) -> Casework:
    """Enrol a post and let it work: 1 + 2 x `times` events."""
    casework.exchange.enrol(haag.hq_json(), "BOG")
    work(casework, times)
    return casework


def sent(casework: Casework, box: MemoryBox) -> list[str]:
    """Send into a box and return the kinds of files that travelled."""
    before = len(box.written)
    casework.exchange.send(box, STICK)
    return [said.kind for name in box.written[before:] if (said := parse(name))]


def counts(casework: Casework) -> dict[str, int]:
    """Return how many events stand where, without the zeros."""
    return {name: number for name, number in casework.exchange.status().events.items() if number}


def total(casework: Casework) -> int:
    """Return how many events the vault holds."""
    return int(casework.journal.db.execute("SELECT count(*) FROM journal").fetchone()[0])


def copied(casework: Casework, library: Library) -> Casework:
    """Return the work in this vault as it begins after the vault was restored from a backup."""
    vault = casework.journal.vault
    with vault.transaction():
        casework.journal.tables.set_meta("restored", MADE)
    return Casework(library, vault)


def state(vault: Vault) -> list[str]:
    """Return every row of every table."""
    return [repr(vault.db.execute(f"SELECT * FROM [{name}]").fetchall()) for name in sorted(vault.db.table_names())]
