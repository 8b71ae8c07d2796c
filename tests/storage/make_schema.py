"""Makes the files in data/schema-<n>: a vault of a released schema, with data in it. Run once per release,
then kept.

python -m tests.storage.make_schema 1

The file is what the tests migrate for ever after; it is never made again for a schema that was released.
"""

import sys
from pathlib import Path

from desktop.storage.vault import open_vault, prepare

DATA = Path(__file__).parent / "data"
PASSPHRASE = "schema bewaard voor later"
CODES = {1: "recovery-code.txt"}
CASE: dict[str, str | int] = {
    "id": "0193536e-7c00-7000-8000-000000000001",
    "number": "TOK-A-1",
    "title": "Handelsmissie bloembollen \u2013 \u30c1\u30e5\u30fc\u30ea\u30c3\u30d7",
    "opened": "2026-11-23T09:00:00Z",
    "status": "open",
    "route": "seek_advice",
    "strength": "required",
    "provisional": 1,
    "country": "JP",
    "state": '{"note": "made by make_schema"}',
}


def make(number: int) -> Path:
    """Make the vault of the present schema in data/schema-<number>; refuses where one lies already."""
    folder = DATA / f"schema-{number}"
    fresh = prepare(folder, PASSPHRASE)
    fresh.commit()
    (folder / CODES[1]).write_text(fresh.recovery_code + "\n", encoding="ascii")
    with open_vault(folder, PASSPHRASE) as vault, vault.transaction() as db:
        for seq in range(1, 26):
            db.table("journal").insert(_event(seq))
        db.table("cases").insert(CASE)
        db.table("meta").insert({"key": "post", "value": "TOK"})
    return folder


def _event(seq: int) -> dict[str, object]:
    """Return one row of the journal; its texts are made up, not a real event."""
    return {
        "device": "kept-device",
        "seq": seq,
        "id": f"kept-{seq}",
        "clock": seq * 2,
        "kind": "case_opened",
        "subject": CASE["id"],
        "shareable": f'{{"seq": {seq}}}',
        "hash": f"{seq:064x}",
        "private": '{"title": "\u20ac 500"}',
    }


if __name__ == "__main__":
    print(make(int(sys.argv[1])))
