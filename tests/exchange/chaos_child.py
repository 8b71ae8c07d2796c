"""A process to be killed: a post works and exchanges with headquarters over a stick, and says what it was told.

`python -m tests.exchange.chaos_child FOLDER`: each line of output is what a person would have seen by then.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.exchange.enrolment import Headquarters, write_headquarters
from desktop.exchange.folder_box import FolderBox
from desktop.exchange.keys import OwnKeys
from desktop.guidance.library import Library
from desktop.headquarters.devices import approve
from desktop.headquarters.gather import gather
from desktop.headquarters.keys_file import OfficerKeys
from desktop.headquarters.receipts import write_receipts
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.storage.event import digest
from desktop.storage.vault import open_vault
from tests.exchange.kit import OFFICE
from tests.headquarters.kit import now
from tests.kit import open_library
from tests.storage.kit import PASSPHRASE, new_vault

ROUNDS = 3
STORE, PLACE, PACK = "hq.db", "stick", "pack.db"


def _keys() -> OfficerKeys:
    """Return an officer who is the same in every process: the first of the test vectors."""
    found = json.loads((Path(__file__).parent / "vectors" / "keys.json").read_text(encoding="utf-8"))["officer-1"]
    return OfficerKeys("Anna", (OwnKeys(bytes.fromhex(found["seed"]), found["identity"]),))


KEYS = _keys()


def prepare() -> Path:
    """Return a folder with a post that is approved, a headquarters, an empty stick, and the compiled pack."""
    folder = Path(tempfile.mkdtemp(prefix="imvo-chaos-")) / "office"
    folder.mkdir()
    with open_library() as library, new_vault(folder / "data") as vault:
        shutil.copy(library.path, folder / PACK)
        document = write_headquarters(Headquarters(OFFICE, 1, "Den Haag", (KEYS.public,)), list(KEYS.keys))
        request = Casework(library, vault).exchange.enrol(document, "BOG").request
    store = open_sqlite(folder / STORE, make=True)
    with store.transaction():
        store.put_document(1, document)
    approve(store, KEYS, request, now)
    store.close()
    return folder


def tell(**said: object) -> None:
    """Say what is so from now on."""
    print(json.dumps(said), flush=True)


def work(folder: Path) -> None:
    """Work and exchange, round after round."""
    stick = folder / PLACE
    with Library(folder / PACK) as library, open_vault(folder / "data", PASSPHRASE) as vault:
        casework, store = Casework(library, vault), open_sqlite(folder / STORE)
        approve(store, KEYS, casework.exchange.request(), now)  # the folder was copied: it is a device of its own
        for number in range(ROUNDS):
            casework.feedback.give(Feedback("app", "works", text=f"ronde {number}"))
            tell(saved=digest(list(casework.journal.export())[-1]))
            casework.exchange.send(FolderBox(stick, write=True), "stick")
            with FolderBox(stick, write=True) as box:
                gather(store, KEYS, box, now=now)
                write_receipts(store, KEYS, box, now)
            casework.exchange.receive(FolderBox(stick, write=False), "stick")
            tell(received=casework.exchange.status().events["received"])
        store.close()


if __name__ == "__main__":
    work(Path(sys.argv[1]))
