"""The build fails on a fault in the shipped pack: one of every kind, planted together, each found where it stands."""

import re
import shutil
from pathlib import Path

import pytest

from desktop.guidance.check import check_pack
from desktop.guidance.register import FILE
from tests.guidance.small_pack import edit, write
from tests.support import ROOT

HARD = "Ondernemingsverantwoordelijkheidsrapportages veroorzaken implementatieproblematiek. " * 14
TASKS = {
    number: f"core-task-{number}-{name}"
    for number, name in enumerate(
        ("build-expertise", "inform-and-advise", "support-business", "set-conditions", "put-on-agenda"), 1
    )
}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Return a copy of the shipped pack, checklists beside it."""
    for name in ("content", "checklists"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.db"))
    return tmp_path / "content"


def put(pack: Path, name: str, anchor: str, text: str) -> None:
    """Add a paragraph at the top of a section."""
    whole = (pack / name).read_text(encoding="utf-8")
    heading = next(line for line in whole.split("\n") if f"#{anchor} " in line)
    write(pack, name, whole.replace(heading, f"{heading}\n\n{text}"))


def place(pack: Path, name: str, text: str) -> str:
    """Return `content/name:line` of the first line that holds `text`."""
    lines = (pack / name).read_text(encoding="utf-8").split("\n")
    return f"content/{name}:{next(number for number, line in enumerate(lines, 1) if text in line)}"


def words(pack: Path, slug: str) -> int:
    """Return how many words the Dutch text of an article has; a list sign is none."""
    text = (pack / "nl" / f"{slug}.md").read_text(encoding="utf-8").split("---\n", 2)[2]
    body = (line for line in text.split("\n") if not line.startswith("## "))
    return sum(len(re.sub(r"^(?:- |> )", "", line).split()) for line in body)


def plant(pack: Path) -> list[tuple[str, str]]:
    """Plant a fault of every kind that the check knows; return (file and line, how the message begins) of each."""
    (pack / "en" / "pilots.md").unlink()
    edit(pack, "en/proportionality.md", "#our-reading", "#our-view")
    edit(pack, "en/support-requests.md", 'sources="mission-framework"', 'sources="letter:1-2"')
    put(pack, f"nl/{TASKS[1]}.md", "what-to-know", "Lees [dit](nergens.md).")
    put(pack, f"nl/{TASKS[3]}.md", "why-it-matters", "Zo was het in 1999 al.")
    edit(pack, f"en/{TASKS[3]}.md", 'sources="rbc-helpdesk rbc-helpdesk-start"', 'sources=""')
    edit(pack, f"nl/{TASKS[5]}.md", " as_of=2026-05-31", "")
    for lang in ("nl", "en"):
        edit(pack, f"{lang}/{TASKS[2]}.md", "#what-to-say ", "#six-steps ")
        edit(pack, f"{lang}/{TASKS[4]}.md", "#motion ", "#the-motion ")
    edit(pack, FILE, f"{'sources#lists':<70}", "sources#lists 1 retired 2\n#")
    steps = (pack / f"nl/{TASKS[4]}.md").read_text(encoding="utf-8")
    write(pack, f"nl/{TASKS[4]}.md", re.sub(r"\n\d\. ", "\n", steps))
    put(pack, "nl/oecd-guidelines.md", "why-it-matters", HARD)
    put(pack, "nl/proportionality.md", "examples", "Kort en goed.\n" * 200)
    short = (pack / "nl" / "pilots.md").read_text(encoding="utf-8")
    write(pack, "nl/pilots.md", "\n## ".join(short.split("\n## ")[:2]))
    put(pack, f"en/{TASKS[4]}.md", "in-practice", "We say: approved.")
    return [
        ("content/nl/pilots.md:1", "its twin is missing"),
        (place(pack, "en/proportionality.md", "#our-view"), "section #our-view stands where Dutch has"),
        (place(pack, "en/support-requests.md", "letter:1-2"), "section #trade-missions: sources differs"),
        (place(pack, f"nl/{TASKS[1]}.md", "nergens"), "dead link: there is no article nergens"),
        (place(pack, f"nl/{TASKS[3]}.md", "1999"), "a claim without a source: 1999"),
        (place(pack, f"en/{TASKS[3]}.md", 'sources=""'), "a section names at least one source"),
        (place(pack, f"nl/{TASKS[5]}.md", "#later-diplomacy"), "a later development needs as_of"),
        (place(pack, f"nl/{TASKS[2]}.md", "#six-steps layer=ours"), "anchor #six-steps is used twice"),
        (place(pack, FILE, f"{TASKS[4]}#motion"), f"id {TASKS[4]}#motion is gone (was it changed to"),
        (place(pack, "nl/sources.md", "#lists"), "id sources#lists was retired in 2; use another one"),
        (place(pack, f"nl/{TASKS[4]}.md", "#in-practice"), "section #in-practice needs a list of two steps"),
        (place(pack, "nl/oecd-guidelines.md", "#why-it-matters"), "hard to read: #why-it-matters"),
        (place(pack, f"en/{TASKS[4]}.md", "We say:"), "forbidden word: approved"),
        ("content/nl/proportionality.md:1", f"{words(pack, 'proportionality')} words; an article has 150 to 600"),
        ("content/nl/pilots.md:1", f"{words(pack, 'pilots')} words; an article has 150 to 600"),
    ]


def test_a_fault_of_every_kind_is_found_at_its_line_all_at_once(pack: Path) -> None:
    planted = plant(pack)
    found = [str(problem) for problem in check_pack(pack)]
    for at, message in planted:
        assert any(line.startswith(f"{at}: {message}") for line in found), (at, message, found)
