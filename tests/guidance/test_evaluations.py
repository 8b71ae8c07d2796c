"""The questions that look back: read as written, and every planted fault is found at its line."""

from pathlib import Path

import pytest

from desktop.domain.evaluation import Form, Question
from desktop.guidance.check import check_pack
from desktop.guidance.compile import compile_pack
from desktop.guidance.evaluations import evaluation
from desktop.guidance.library import Library
from desktop.guidance.pack import read_pack
from desktop.guidance.register import registered
from tests.guidance.small_pack import edit, write, write_pack

QUESTIONS = """case:
  nl: {title: Terug, text: Kort.}
  en: {title: Back, text: Short.}
  questions:
    minutes:
      kind: number
      nl: {question: Hoeveel?, hint: Ruwweg.}
      en: {question: How many?}
    network:
      kind: choice
      nl: {question: Netwerk?}
      en: {question: Network?}
      options:
        some: {nl: Soms, en: Sometimes}
        none: {nl: Geen, en: None}
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = write_pack(tmp_path)
    write(folder, "look-back.yaml", QUESTIONS)
    return folder


def test_questions_are_read_in_the_order_of_the_file(pack: Path, tmp_path: Path) -> None:
    compile_pack(pack, tmp_path / "pack.db")
    with Library(tmp_path / "pack.db") as library:
        options = (("some", "Sometimes"), ("none", "None"))
        questions = (Question("minutes", "number", "How many?"), Question("network", "choice", "Network?", "", options))
        assert evaluation(library, "case", "en") == Form("case", "Back", "Short.", questions)
        assert evaluation(library, "month", "en") is None


def test_ids_of_questions_and_answers_are_registered_for_good(pack: Path) -> None:
    text = registered(read_pack(pack))
    for name in ("look-back:case#minutes", "look-back:case#network:some"):
        assert name in text
    write(pack, "ids.txt", text)
    assert check_pack(pack) == []
    edit(pack, "look-back.yaml", "    minutes:", "    hours:")
    assert [problem.message.partition(" (")[0] for problem in check_pack(pack)] == ["id look-back:case#minutes is gone"]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("case:", "year:", 1, "year: expected case and month"),
        ("kind: number", "kind: text", 5, "case: a question needs kind"),
        ("nl: {question: Netwerk?}", "nl: {vraag: Netwerk?}", 11, "case: nl needs question"),
        ("        none: {nl: Geen, en: None}\n", "", 13, "case: a choice needs two options"),
        ("text: Kort.", "text: ''", 2, "case: text has no text"),
        ("en: Sometimes", "en: Allowed", 14, "case: forbidden word"),
        ("{nl: Soms, en: Sometimes}", "{nl: Soms}", 14, "case: some needs nl, en"),
    ],
)
def test_a_fault_is_found_at_its_line(pack: Path, old: str, new: str, line: int, message: str) -> None:
    edit(pack, "look-back.yaml", old, new)
    problems = [(problem.file, problem.line, problem.message) for problem in check_pack(pack)]
    assert len(problems) == 1
    assert problems[0][:2] == ("content/look-back.yaml", line)
    assert message in problems[0][2]
