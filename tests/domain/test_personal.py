"""What looks like personal data is found in a made set: enough of it, and little else."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.personal import is_citizen, suspicions

KNOWN = (
    "Colombia", "Costa Rica", "Ivoorkust", "Kenya", "Hanoi", "Tweede Kamer", "MVO Risicochecker",
    "Nationaal Contactpunt", "Netherlands Enterprise Agency", "OECD Guidelines", "UN Guiding Principles", "Vraag",
    "Kerntaak", "Kamerstuk",
)  # fmt: skip
LINES = [
    line for line in (Path(__file__).parent / "data" / "personal.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]  # fmt: skip
Spans = set[tuple[int, int]]


def marked(line: str) -> tuple[str, Spans]:
    """Return a line without its marks, and the spans that were marked."""
    spans: Spans = set()
    plain = ""
    for part in re.split(r"(\[\[.*?\]\])", line):
        text = part.removeprefix("[[").removesuffix("]]")
        if part.startswith("[["):
            spans.add((len(plain), len(plain) + len(text)))
        plain += text
    return plain, spans


def measure() -> tuple[float, float]:
    """Return recall (of what is marked) and the share of clean lines that raise a false alarm."""
    found = wanted = alarms = clean = 0
    for line in LINES:
        text, spans = marked(line)
        hits = suspicions(text, KNOWN)
        wanted += len(spans)
        found += sum(any(hit.start < end and start < hit.end for hit in hits) for start, end in spans)
        if not spans:
            clean += 1
            alarms += bool(hits)
    return found / wanted, alarms / clean


def test_most_is_found_and_false_alarms_are_few() -> None:
    recall, alarms = measure()
    assert recall >= 0.95
    assert alarms <= 0.05


@pytest.mark.parametrize("line", LINES)
def test_what_is_found_lies_in_the_text_and_never_overlaps(line: str) -> None:
    text, _ = marked(line)
    hits = suspicions(text, KNOWN)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(one.end <= two.start for one, two in pairwise(hits))


@pytest.mark.parametrize(("digits", "right"), [("111222333", True), ("111222334", False), ("000000000", False)])
def test_the_eleven_test(digits: str, right: bool) -> None:
    assert is_citizen(digits) is right


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    for hit in suspicions(text):
        assert text[hit.start : hit.end]
