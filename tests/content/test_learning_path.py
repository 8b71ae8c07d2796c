"""The shipped learning path and tools: enough to learn from and to use, in both languages; every id is registered."""

from collections.abc import Iterator

import pytest

from desktop.guidance.learning import lessons
from desktop.guidance.library import Library
from desktop.guidance.pack import read_pack
from desktop.guidance.register import unregistered
from desktop.guidance.tools import KINDS, tools
from tests.kit import open_library
from tests.support import ROOT


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    with open_library() as opened:
        yield opened


def test_the_path_is_short_lessons_over_every_core_task(library: Library) -> None:
    for lang in ("nl", "en"):
        path = lessons(library, lang)
        assert len(path) >= 8
        read = {paragraph.split("-")[2] for one in path for paragraph in one.read if paragraph.startswith("core-task-")}
        assert read == {"1", "2", "3", "4", "5"}
        for lesson in path:
            assert len(lesson.text.split()) <= 60, lesson.id


def test_the_right_answer_has_no_fixed_place_and_is_not_told_by_its_length(library: Library) -> None:
    questions = [question for lesson in lessons(library, "nl") for question in lesson.questions]
    places = [[letter for letter, _ in question.options].index(question.right) for question in questions]
    assert all(places.count(place) >= len(questions) // 5 for place in range(3)), places
    longest = [max(question.options, key=lambda option: len(option[1]))[0] == question.right for question in questions]
    assert sum(longest) <= len(questions) * 0.6


def test_every_core_task_has_things_to_use(library: Library) -> None:
    for lang in ("nl", "en"):
        found = tools(library, lang)
        assert {tool.tool for tool in found} == set(KINDS)
        for task in range(1, 6):
            kinds = {tool.tool for tool in found if tool.core_task == task}
            assert {"talking-points", "meeting"} <= kinds, task
        assert "handout" in {tool.tool for tool in found if tool.core_task == 2}
        assert "speaking-note" in {tool.tool for tool in found if tool.core_task == 5}


def test_every_id_of_the_pack_is_registered() -> None:
    """When this fails after new content: `imvo-post content register` (content/README.md, Ids are for good)."""
    assert [item.id for item in unregistered(read_pack(ROOT / "content"))] == []
