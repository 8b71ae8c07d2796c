"""What makes an article of use: each planted fault is found at its file and line, all at once, and nothing else is."""

from pathlib import Path

import pytest

from desktop.guidance.check import check_pack
from tests.guidance.small_pack import ARTICLE, assert_found, edit, write, write_pack

TASK = "core-task-1-first"
STEPS = '\n## How {: #in-practice layer=ours sources="app" }\n\n1. Ask.\n2. Note it.\n'
HARD = {
    "nl": "Ondernemingsverantwoordelijkheidsrapportages veroorzaken implementatieproblematiek. " * 14,
    "en": "Organisational accountability considerations necessitate comprehensive deliberation. " * 9,
}
LONG = "En " + "dan nog een stuk " * 8 + "erbij."


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Return the small pack with an article about a core task."""
    folder = write_pack(tmp_path)
    edit(folder, "pack.toml", '["first"]', f'["first", "{TASK}"]')
    for lang in ("nl", "en"):
        write(folder, f"{lang}/{TASK}.md", ARTICLE.format(title="Task") + STEPS)
    return folder


def test_a_pack_with_a_core_task_has_no_problem(pack: Path) -> None:
    assert check_pack(pack) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "found"),
    [
        # an act
        (f"nl/{TASK}.md", "#in-practice", "#practice", f"nl/{TASK}.md:1: a core task needs a section #in-practice"),
        (f"nl/{TASK}.md", "1. Ask.\n2. Note it.", "Ask. Note it.", f"nl/{TASK}.md:22: section #in-practice needs"),
        (f"en/{TASK}.md", "2. Note it.\n", "", f"en/{TASK}.md:22: section #in-practice needs a list of two"),
        # a claim without a source
        (
            "nl/first.md",
            "the kind.",
            "the kind.\n\nIn 2019 it began.",
            "nl/first.md:22: a claim without a source: 2019",
        ),
        (
            "nl/first.md",
            "the kind.",
            "the kind.\n- It is 30 % of all.",
            "nl/first.md:21: a claim without a source: 30 %",
        ),
        ("nl/first.md", "the kind.", "the kind: € 5.000.", "nl/first.md:20: a claim without a source: € 5.000"),
        ("nl/first.md", "the kind.", "the kind, see 2017/821.", "nl/first.md:20: a claim without a source: 2017/821"),
        ("nl/first.md", "the kind.", "the kind, artikel 7.", "nl/first.md:20: a claim without a source: artikel 7"),
        ("nl/first.md", "## Ours", "## Ours since 2019", "nl/first.md:16: a claim in a heading: 2019"),
        # a later development of a day to come
        ("nl/first.md", "=2021-12-17", "=2026-11-24", "nl/first.md:12: as_of 2026-11-24 is after the day of the pack"),
        # length
        ("pack.toml", "[title]", "[limits]\nwords = [60, 600]\n[title]", "nl/first.md:1: 25 words; an article has 60"),
        (
            "pack.toml",
            "[title]",
            "[limits]\nwords = [5, 20]\n[title]",
            "nl/first.md:1: 25 words; an article has 5 to 20",
        ),
        # hard to read
        ("nl/first.md", "It changed.", HARD["nl"], "nl/first.md:1: hard to read: score"),
        ("nl/first.md", "It changed.", HARD["nl"], "nl/first.md:12: hard to read: #later scores"),
        ("en/first.md", "It changed.", HARD["en"], "en/first.md:12: hard to read: #later scores"),
        ("nl/first.md", "It changed.", f"Kort.\n{LONG}", "nl/first.md:15: a sentence of 34 words, at most 30: En dan"),
        ("nl/first.md", "the kind.", f"kind.\n- **En** {LONG[3:]}", "nl/first.md:21: a sentence of 34 words"),
        # limits that are none
        ("pack.toml", "[title]", "[limits]\nwords = 600\n[title]", "pack.toml:1: limit words must be two numbers"),
        ("pack.toml", "[title]", "[limits]\nscore = true\n[title]", "pack.toml:1: limit score must be a number"),
        ("pack.toml", "[title]", "[limits]\nlength = 2\n[title]", "pack.toml:1: unknown limit length"),
    ],
)
def test_a_planted_fault_is_found(pack: Path, name: str, old: str, new: str, found: str) -> None:
    edit(pack, name, old, new)
    assert_found(pack, found)


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 it began, as [the second part](#later) says.",
        "> “In 2019 it began.”",
        "1. One step.\n2. Two in ten.",
        "| Year | Seven words that are no sentence of the text but stand in a row of a table |\n|---|---|\n| one |"
        + " and more words" * 12
        + " |",
    ],
)
def test_what_is_no_fault_is_left_alone(pack: Path, text: str) -> None:
    edit(pack, "nl/first.md", "We say nothing of the kind.", text)
    assert check_pack(pack) == []


def test_the_limits_of_length_leave_reference_and_tools_alone(pack: Path) -> None:
    edit(pack, "pack.toml", '["first", ', '["glossary", ')
    edit(pack, "pack.toml", "[title]", "[limits]\nwords = [26, 600]\n[title]")
    for lang in ("nl", "en"):
        (pack / lang / "first.md").rename(pack / lang / "glossary.md")
        tool = ARTICLE.format(title="Tool").replace("One line.", "One line.\ntool: handout\ncore_task: 1")
        write(pack, f"{lang}/tool-sheet.md", tool)
    assert check_pack(pack) == []


def test_all_faults_come_at_once(pack: Path) -> None:
    edit(pack, f"nl/{TASK}.md", "1. Ask.\n2. Note it.", "In 2019 we noted it.")
    edit(pack, "en/first.md", "It changed.", HARD["en"])
    edit(pack, "en/first.md", "#later layer", "#late layer")
    found = {(problem.file, problem.line) for problem in check_pack(pack)}
    expected = {("content/en/first.md", 7), ("content/en/first.md", 12), ("content/en/first.md", 1)}
    expected |= {(f"content/nl/{TASK}.md", 22), (f"content/nl/{TASK}.md", 24)}
    assert expected <= found
