"""What content/README.md shows is what the reader takes: its examples are read without a problem."""

import re
from pathlib import Path
from textwrap import dedent

from desktop.guidance.pack import Limits
from desktop.guidance.source import Problem, read_article
from tests.support import ROOT

README = (ROOT / "content" / "README.md").read_text(encoding="utf-8")


def examples() -> list[str]:
    """Return the indented blocks that begin as an article."""
    blocks = re.findall(r"(?:^    .*\n|^\n(?=    ))+", README, re.MULTILINE)
    return [text for block in blocks if (text := dedent(block).strip("\n") + "\n").startswith("---\n")]


def read(tmp_path: Path, text: str) -> tuple[object, list[Problem]]:
    path = tmp_path / "nl" / "tool-example.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    problems: list[Problem] = []
    return read_article(path, "nl/tool-example.md", problems), problems


def test_the_article_in_the_readme_is_an_article(tmp_path: Path) -> None:
    article, problems = read(tmp_path, examples()[0])
    assert problems == []
    assert [section.layer for section in article.sections] == ["base", "ours", "later"]  # type: ignore[attr-defined]


def test_the_head_of_a_tool_in_the_readme_is_one(tmp_path: Path) -> None:
    section = '\n## Heading {: #here layer=ours sources="app" }\n\nText.\n'
    article, problems = read(tmp_path, examples()[1] + section)
    assert problems == []
    assert (article.tool, article.core_task) == ("handout", 2)  # type: ignore[attr-defined]


def test_the_numbers_in_the_readme_are_those_of_the_check() -> None:
    limits = Limits()
    assert f"{limits.sentence} words or fewer" in README
    assert f"score {limits.score} or more; section {limits.section_score} or more" in README
    assert f"a section of {limits.section_words} words or more" in README
    words = re.search(r"words = \[(\d+), (\d+)\]", (ROOT / "content" / "pack.toml").read_text(encoding="utf-8"))
    assert words
    assert f"{words[1]} to {words[2]} words" in README
