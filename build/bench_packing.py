"""Measure what packing costs a post: 10,000 events into sealed parts, against compressing the same bytes once."""

from __future__ import annotations

import zlib
from pathlib import Path

import uuid_utils
from measure import Figure, seconds

from desktop.exchange.enrolment import Headquarters, write_headquarters
from desktop.exchange.keys import Officer, new_keys
from desktop.exchange.outbox import Outbox
from desktop.exchange.packing import pack_all
from desktop.storage.journal import Journal, Versions
from desktop.storage.vault import open_vault, prepare

EVENTS = 10_000
FEEDBACK = {"about": "proportionality#what-you-do", "kind": "works", "clarity": 4}


def figures(folder: Path) -> list[Figure]:
    """Return the time of packing, and the bytes that travel against those of one compressed file."""
    prepare(folder / "packing", "bench").commit()
    with open_vault(folder / "packing", "bench") as vault:
        journal = Journal(vault, Versions("1.0", "2026.11.1", "2026.11.1"))
        with vault.transaction():
            for number in range(EVENTS):
                said = {**FEEDBACK, "text": f"Bij zaak {number} was de tekst duidelijk genoeg om verder te kunnen."}
                journal.append("feedback_given", str(uuid_utils.uuid7()), said)
        outbox = _enrolled(journal)
        whole = "".join(f"{line}\n" for line in journal.export()).encode()
        ours, bare = seconds(lambda: pack_all(outbox)), seconds(lambda: zlib.compress(whole, 9))
        size = sum(part.size for part in outbox.waiting_parts(outbox.device))
    return [
        Figure(f"packing {EVENTS:,} events, against compressing them", ours, bare, 6),
        Figure(f"bytes of {EVENTS:,} events, against one compressed file", size / 1e6, _compressed(whole), 1.3, "MB"),
    ]


def _enrolled(journal: Journal) -> Outbox:
    outbox, officers = Outbox(journal), [new_keys(), new_keys()]
    named = tuple(Officer(f"officer {number}", keys.public) for number, keys in enumerate(officers))
    document = Headquarters(str(uuid_utils.uuid7()), 1, "bench", named)
    outbox.take_document(write_headquarters(document, officers), 1)
    return outbox


def _compressed(whole: bytes) -> float:
    return len(zlib.compress(whole, 9)) / 1e6


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory(prefix="imvo-bench-") as name:
        print("\n".join(figure.line() for figure in figures(Path(name))))
