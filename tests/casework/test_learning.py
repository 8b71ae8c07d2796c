"""Progress on the learning path, on a real vault: the last answer counts, undo takes it back, nothing leaves."""

import json
from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.errors import BadInput
from desktop.guidance.learning import lessons
from desktop.guidance.library import Library
from desktop.storage.vault import Vault
from tests.guidance.packs import alter, index


@pytest.fixture
def asked(library: Library) -> tuple[str, str, str, str]:
    """Return a lesson, a question of it, its right option and a wrong one."""
    lesson = lessons(library, "nl")[0]
    question = lesson.questions[0]
    wrong = next(letter for letter, _ in question.options if letter != question.right)
    return lesson.id, question.id, question.right, wrong


def test_the_last_answer_counts_and_can_be_taken_back(casework: Casework, asked: tuple[str, str, str, str]) -> None:
    lesson, question, right, wrong = asked
    assert casework.learning.progress() == {}
    assert casework.learning.answer(lesson, question, wrong) is False
    assert casework.learning.answer(lesson, question, right) is True
    assert casework.learning.progress() == {lesson: {question: right}}
    undone = casework.acts.undo()
    assert undone is not None
    assert undone.kind == "lesson_answered"
    assert casework.learning.progress() == {lesson: {question: wrong}}
    casework.acts.undo()
    assert casework.learning.progress() == {}
    casework.acts.redo()
    assert casework.learning.progress() == {lesson: {question: wrong}}
    assert casework.journal.verify() == []


def test_answers_to_several_questions_are_kept_apart(casework: Casework, library: Library) -> None:
    for lesson in lessons(library, "en"):
        for question in lesson.questions:
            assert casework.learning.answer(lesson.id, question.id, question.right)
    kept = casework.learning.progress()
    assert kept == {one.id: {q.id: q.right for q in one.questions} for one in lessons(library, "nl")}


@pytest.mark.parametrize("place", [0, 1, 2])
def test_what_the_path_does_not_have_is_refused(
    casework: Casework, asked: tuple[str, str, str, str], place: int
) -> None:
    given = list(asked[:3])
    given[place] = "nothing"
    with pytest.raises(BadInput):
        casework.learning.answer(*given)
    assert casework.learning.progress() == {}
    assert casework.acts.undoable() is None


def test_a_lesson_that_is_gone_from_the_pack_is_left_out_and_stays_kept(
    casework: Casework, vault: Vault, asked: tuple[str, str, str, str], tmp_path: Path
) -> None:
    casework.learning.answer(*asked[:3])
    other = Casework(Library(index(tmp_path / "packs", "2.0")), vault)
    assert other.learning.progress() == {}
    assert casework.learning.progress() != {}
    part = json.dumps({"nl": _words(), "en": _words(), "read": [], "questions": {"new": _question()}})
    made = alter(index(tmp_path / "packs", "3.0"), "INSERT INTO lessons VALUES (?, 0, ?)", asked[0], part)
    assert Casework(Library(made), vault).learning.progress() == {asked[0]: {}}


def _words() -> dict[str, str]:
    return {"title": "A", "text": "B"}


def _question() -> dict[str, object]:
    words = {"question": "A", "options": {"a": "A", "b": "B"}, "why": "C"}
    return {"nl": words, "en": words, "right": "a"}


def test_the_tables_fold_the_same_again_and_nothing_leaves_the_post(
    casework: Casework, vault: Vault, asked: tuple[str, str, str, str]
) -> None:
    casework.learning.answer(*asked[:3])
    before = casework.journal.tables.records("lesson")
    with vault.transaction():
        casework.journal.rebuild()
    assert casework.journal.tables.records("lesson") == before
    lines = list(casework.journal.export())
    assert {json.loads(line)["kind"] for line in lines} == {"withheld"}
    assert not any(asked[0] in line or asked[1] in line for line in lines)
