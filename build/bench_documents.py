"""Measure how long a document takes, from the case to its bytes: every kind in every form, in both languages."""

from __future__ import annotations

import statistics
from functools import partial
from pathlib import Path

from measure import Figure, seconds

from desktop.casework import Casework
from desktop.domain.document_kinds import FORMATS, KINDS
from desktop.guidance.library import Library
from desktop.storage.vault import open_vault, prepare

LIMIT = 1.0  # seconds
ROUNDS = 3
REQUEST = {
    "request_type": "financial", "amount_eur": 120_000, "duration_months": 24, "title": "Wasstation voor koffie",
    "company": "Waterland Koffie", "country": "CO", "sector": "coffee", "products": ["coffee"],
    "description": "Een wasstation met loon voor plukkers. " * 40, "large": "yes", "alignment": "possibly_not",
}  # fmt: skip


def figures(library: Library, folder: Path) -> list[Figure]:
    """Return the slowest document of each form (median of three), and the very first one, which loads everything."""
    prepare(folder / "documents", "bench").commit()
    with open_vault(folder / "documents", "bench") as vault:
        casework = Casework(library, vault)
        case = casework.open_case(casework.assistant.read(REQUEST)).id
        first = seconds(lambda: casework.documents.make(case, "advice-request", "docx", "nl"))
        return [
            Figure("document, the first of a run", first, None, LIMIT),
            *(
                Figure(f"document, {form}, the slowest kind", _slowest(casework, case, form), None, LIMIT)
                for form in FORMATS
            ),
        ]


def _slowest(casework: Casework, case: str, form: str) -> float:
    made = [partial(casework.documents.make, case, kind, form, lang) for kind in KINDS for lang in ("nl", "en")]
    return max(statistics.median(seconds(make) for _ in range(ROUNDS)) for make in made)


if __name__ == "__main__":
    import tempfile

    from desktop import paths

    with tempfile.TemporaryDirectory(prefix="imvo-bench-") as name, Library(paths.content_index()) as shipped:
        print("\n".join(figure.line() for figure in figures(shipped, Path(name))))
