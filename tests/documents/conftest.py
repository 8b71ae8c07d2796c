"""A post at work with the shipped pack, and documents small enough to write down."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.casework import Casework
from desktop.domain.document import (
    Document,
    Facts,
    Heading,
    Line,
    Lines,
    Note,
    Paragraph,
    Row,
    Source,
    Table,
)
from desktop.guidance.library import Library
from tests.kit import memory_vault, open_library

COFFEE: dict[str, Any] = {
    "request_type": "financial", "amount_eur": 45_000, "duration_months": 36, "large": "unknown", "long_term": "yes",
    "screening": {"excluded_activity": "no", "risk_signals": "strong", "due_diligence": "partly"},
    "country": "CO", "products": ["coffee"], "company": "Waterland", "title": "Wasstation in Cauca",
    "description": "Een bijdrage aan een wasstation.",
}  # fmt: skip


@pytest.fixture
def library() -> Iterator[Library]:
    with open_library() as opened:
        yield opened


@pytest.fixture
def casework(library: Library, tmp_path: Path) -> Casework:
    work = Casework(library, memory_vault(tmp_path))
    work.set_post("BOG")
    return work


def open_case(casework: Casework, **changes: Any) -> str:
    """Open the coffee case, some of its answers changed; return its id."""
    asked = {key: value for key, value in (COFFEE | changes).items() if value is not None}
    return casework.open_case(casework.assistant.read(asked)).id


def document(text: str, lang: str = "nl") -> Document:
    """Return a document of every kind of block, each with `text` in it."""
    row = Row("Bedrijf", text, sensitive=True)
    return Document(
        kind="advice-request", lang=lang, title="Adviesaanvraag", on="2026-11-23", to=("rvo",),
        head=(row, Row("Leeg", "")), columns=("Onderdeel", "Inhoud"),
        blocks=(
            Heading("Feiten"), Paragraph(text), Note(text), Facts(("Onderdeel", "Inhoud"), (row, Row("Leeg", ""))),
            Heading("Meer", 2), Lines((Line(text, text, "data"), Line("kort"))), Lines((Line(text),), ordered=True),
            Table(("a", "b", "c"), (("1", text, "3"), ("4", "", "6"))), Source("Werkregel", "ours"),
        ),
        foot="Gemaakt met IMVO-post", mail="Zie de bijlage.", file_name="BOG-1-advice-request", template_version="1",
    )  # fmt: skip
