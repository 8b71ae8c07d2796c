"""The learning path: read as written, and every planted fault is found at its line."""

from pathlib import Path

import pytest

from desktop.guidance.check import check_pack
from desktop.guidance.compile import compile_pack
from desktop.guidance.learning import Lesson, Question, lessons
from desktop.guidance.library import Library
from desktop.guidance.pack import read_pack
from desktop.guidance.register import registered
from tests.guidance.small_pack import edit, write, write_pack

LEARNING = """second-to-none:
  nl: {title: Begin, text: Lees dit. En dit.}
  en: {title: Start, text: Read this. And this.}
  read: [first#later, first#ours]
  questions:
    one:
      nl: {question: Wat?, options: {a: Dit, b: Dat}, why: Daarom.}
      en: {question: What?, options: {a: This, b: That}, why: Therefore.}
      right: b
    two:
      nl: {question: Wie?, options: {a: U, b: Ik, c: Niemand}, why: Zo is het.}
      en: {question: Who?, options: {a: You, b: Me, c: Nobody}, why: That is how.}
      right: a
a-second:
  nl: {title: Verder, text: Ga door. Rust uit.}
  en: {title: On, text: Go on. Take a rest.}
  read: [first#ours]
  questions:
    one: {nl: {question: A, options: {a: A, b: B}, why: A}, en: {question: A, options: {a: A, b: B}, why: A}, right: a}
    two: {nl: {question: A, options: {a: A, b: B}, why: A}, en: {question: A, options: {a: A, b: B}, why: A}, right: b}
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = write_pack(tmp_path)
    write(folder, "learning.yaml", LEARNING)
    return folder


def test_lessons_are_read_in_the_order_of_the_file(pack: Path, tmp_path: Path) -> None:
    compile_pack(pack, tmp_path / "pack.db")
    with Library(tmp_path / "pack.db") as library:
        first, second = lessons(library, "en")
    assert second.title == "On"
    questions = (
        Question("one", "What?", (("a", "This"), ("b", "That")), "b", "Therefore."),
        Question("two", "Who?", (("a", "You"), ("b", "Me"), ("c", "Nobody")), "a", "That is how."),
    )
    text = "Read this. And this."
    assert first == Lesson("second-to-none", "Start", text, ("first#later", "first#ours"), questions)


def test_a_pack_without_a_learning_path_has_none(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    assert check_pack(folder) == []
    compile_pack(folder, tmp_path / "pack.db")
    with Library(tmp_path / "pack.db") as library:
        assert lessons(library, "nl") == []


def test_the_register_keeps_lessons_and_questions(pack: Path) -> None:
    write(pack, "ids.txt", registered(read_pack(pack)))
    edit(pack, "learning.yaml", "    two: {", "    new: {")
    [problem] = check_pack(pack)
    gone = "id lesson:a-second#two is gone (was it changed to lesson:a-second#new?)"
    assert (problem.file, problem.message.split(";")[0]) == ("content/ids.txt", gone)


@pytest.mark.parametrize(
    ("old", "new", "line", "found"),
    [
        ("read: [first#later, first#ours]", "read: [first#later, first#never]", 4, "there is no paragraph first#never"),
        ("read: [first#later, first#ours]", "read: first#later", 4, "read must be a list of paragraphs"),
        ("right: b\n    two", "right: c\n    two", 9, "the right answer is none of the options: c"),
        ("{a: This, b: That}", "{a: This, c: That}", 6, "the options of Dutch and English differ"),
        ("      right: b\n    two", "    two", 6, "a question needs nl, en and right"),
        ("  en: {title: Start, text: Read this. And this.}\n", "", 1, "needs nl, en, read and questions"),
        ("title: Start", "head: Start", 3, "en needs title, text"),
        ("title: Start", "title: ''", 3, "en title has no text"),
        ("a: This", "a: 3", 8, "en options has no text"),
        ("a: This", "a: Approved", 8, "forbidden word: Approved"),
        ("title: Begin", "title: Goedgekeurd", 2, "forbidden word: Goedgekeurd"),
        ("why: Daarom.", "why: Het is afgewezen.", 7, "forbidden word: afgewezen"),
        ("Lees dit. En dit.", "Lees dit.", 2, "the text has 1 sentences; two or three are enough"),
        ("Lees dit. En dit.", "A. B. C. D.", 2, "the text has 4 sentences"),
        ("Lees dit.", "Lees " + "dit en " * 15 + "dat.", 2, "a sentence of 32 words, at most 30"),
        ("second-to-none:\n", "second-to-none:\n  more: 1\n", 1, "needs nl, en, read and questions"),
        ("a-second:\n", "a-second: 3\nb:\n", 14, "needs nl, en, read and questions"),
    ],
)
def test_a_planted_fault_is_found(pack: Path, old: str, new: str, line: int, found: str) -> None:
    edit(pack, "learning.yaml", old, new)
    problems = [(problem.line, problem.message.partition(": ")[2]) for problem in check_pack(pack)]
    assert any(at == line and message.startswith(found) for at, message in problems), problems


def test_one_question_is_too_few(pack: Path) -> None:
    last = LEARNING.splitlines(keepends=True)[-1]
    edit(pack, "learning.yaml", last, "")
    assert [problem.message for problem in check_pack(pack)] == ["lesson a-second: needs 2 to 3 questions, has 1"]
