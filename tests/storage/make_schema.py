"""Makes the files in data/schema-<n>: a vault of a released schema, with real work in it. Run once per
release, then kept.

python -m tests.storage.make_schema 1

The file is what the tests migrate for ever after; it is never made again for a schema that was released.
"""

import sys
from pathlib import Path

from desktop.casework import Casework
from desktop.storage.vault import open_vault, prepare
from tests.kit import open_library

DATA = Path(__file__).parent / "data"
PASSPHRASE = "schema bewaard voor later"
CODE = "recovery-code.txt"
CASES = 12
EVENTS = 1 + 2 * CASES + 1  # the post, each case opened and assessed, one field erased
TITLE = "Handelsmissie bloembollen \u2013 \u30c1\u30e5\u30fc\u30ea\u30c3\u30d7"


def make(number: int) -> Path:
    """Make the vault of the present schema in data/schema-<number>; refuses where one lies already."""
    folder = DATA / f"schema-{number}"
    fresh = prepare(folder, PASSPHRASE)
    fresh.commit()
    (folder / CODE).write_text(fresh.recovery_code + "\n", encoding="ascii")
    with open_library() as library, open_vault(folder, PASSPHRASE) as vault:
        _work(Casework(library, vault))
    return folder


def _work(casework: Casework) -> None:
    casework.set_post("TOK")
    data = {"request_type": "trade_mission", "country": "JP", "products": ["flowers", "bollen"], "title": TITLE}
    request = casework.assistant.read(data)
    for _ in range(CASES):
        case = casework.open_case(request, {"alignment": "\u20ac 500"})
    casework.erase(next(iter(casework.timeline(case.id))).id, "actor")


if __name__ == "__main__":
    print(make(int(sys.argv[1])))
