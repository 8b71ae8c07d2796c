"""Tools of the core tasks: articles that the contents list leaves out and their core task offers."""

from pathlib import Path

import pytest

from desktop.guidance.check import check_pack
from desktop.guidance.compile import compile_pack
from desktop.guidance.library import Library
from desktop.guidance.tools import ToolHead, core_task_of, tools
from tests.guidance.small_pack import ARTICLE, assert_found, edit, write, write_pack

HANDOUT = "tool-company-handout"
MARK = "summary: One line.\ntool: {}\ncore_task: {}"


def article(title: str, tool: str, core_task: int) -> str:
    return ARTICLE.format(title=title).replace("summary: One line.", MARK.format(tool, core_task))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = write_pack(tmp_path)
    for lang in ("nl", "en"):
        write(folder, f"{lang}/{HANDOUT}.md", article(f"Handout {lang}", "handout", 2))
        write(folder, f"{lang}/tool-a-note.md", article(f"Note {lang}", "speaking-note", 2))
        write(folder, f"{lang}/tool-z-talk.md", article(f"Talk {lang}", "talking-points", 1))
    return folder


def test_tools_are_read_by_core_task_and_are_articles_outside_the_contents(pack: Path, tmp_path: Path) -> None:
    compile_pack(pack, tmp_path / "pack.db")
    with Library(tmp_path / "pack.db") as library:
        found = tools(library, "en")
        assert [head.slug for head in found] == ["tool-z-talk", HANDOUT, "tool-a-note"]
        assert found[1] == ToolHead(HANDOUT, "Handout en", "One line.", "handout", 2)
        assert [head.slug for head in library.heads("en")] == ["first"]
        assert library.article(HANDOUT, "nl").title == "Handout nl"


@pytest.mark.parametrize(
    ("name", "old", "new", "found"),
    [
        (f"en/{HANDOUT}.md", "tool: handout", "tool: meeting", f"en/{HANDOUT}.md:1: tool and core_task differ"),
        (f"en/{HANDOUT}.md", "core_task: 2", "core_task: 3", f"en/{HANDOUT}.md:1: tool and core_task differ"),
        (f"nl/{HANDOUT}.md", "tool: handout\ncore_task: 2\n", "", f"nl/{HANDOUT}.md:1: a tool has a file name tool-"),
        ("nl/first.md", "One line.", "One line.\ntool: handout\ncore_task: 2", "nl/first.md:1: a tool has a file name"),
        ("pack.toml", '"first"', f'"first", "{HANDOUT}"', f"en/{HANDOUT}.md:1: a tool is not in a group"),
    ],
)
def test_a_planted_mistake_is_found(pack: Path, name: str, old: str, new: str, found: str) -> None:
    edit(pack, name, old, new)
    assert_found(pack, found)


def test_a_pack_with_tools_has_no_problem(pack: Path) -> None:
    assert check_pack(pack) == []


def test_the_core_task_of_a_slug() -> None:
    slugs = ["core-task-4-set-conditions", "core-task-1-build-expertise", "covenants", "core-task"]
    assert [core_task_of(slug) for slug in slugs] == [4, 1, None, None]
