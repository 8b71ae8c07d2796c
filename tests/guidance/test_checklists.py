"""Checklist files: every mistake with its file and line, and what is right comes back from the index as written."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.checklist import Checklist
from desktop.errors import BadInput
from desktop.guidance.check import check_pack
from desktop.guidance.checklists import beside, checklist, checklists
from desktop.guidance.compile import compile_pack
from desktop.guidance.library import Library
from desktop.guidance.pack import read_pack
from desktop.guidance.register import FILE, ids, registered
from tests.guidance.small_pack import edit, write, write_pack

VISIT = """id: visit
version: 3
position: 20
size: large
core_tasks: [2]
beside: [first]
nl: {title: Bezoek, summary: Een regel., when: U gaat langs.}
en: {title: Visit, summary: One line., when: You go there.}
parts:
  - nl: Vooraf
    en: Beforehand
    items:
      - id: risks
        paragraph: first#what-you-do
        required: true
        nl: {text: Kent u de risico’s?, why: Dan vraagt u beter.}
        en: {text: Do you know the risks?, why: You ask better.}
      - id: papers
        paragraph: first#ours
        from: large
        nl: {text: Zag u stukken?, why: Papier blijft.}
        en: {text: Did you see papers?, why: Paper stays.}
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = write_pack(tmp_path)
    write(tmp_path, "checklists/visit.yaml", VISIT)
    return folder


def found(content: Path) -> list[str]:
    return [str(problem) for problem in check_pack(content)]


MISTAKES = {
    "id: visit": ("id: other", 1, "id must be the name of the file"),
    "version: 3": ("version: '3'", 2, "version must be a whole number"),
    "position: 20": ("place: 20", 3, "unknown key place"),
    "size: large": ("size: huge", 4, "size must be one of none, small, large"),
    "core_tasks: [2]": ("core_tasks: [6]", 5, "core_tasks must be"),
    "beside: [first]": ("beside: [second]", 6, "unknown article second"),
    "when: U gaat langs.": ("when: ''", 7, "when is empty"),
    "en: Beforehand": ("en: 3", 11, "its heading in en"),
    "first#what-you-do": ("first#nowhere", 14, "unknown paragraph first#nowhere"),
    "required: true": ("required: false", 15, "either required: true or from"),
    "from: large": ("required: true\n        from: small", 18, "either required: true or from"),
    "id: papers": ("id: risks", 18, "item id risks is used twice"),
    "        en: {text: Did you see papers?, why: Paper stays.}\n": ("", 18, "missing: en"),
    "why: You ask better.": ("why: It was approved.", 17, "forbidden word: approved"),
    "version: 3\n": ("version: 3\nnotes: &a x\n", 3, "anchors (&)"),
}


@pytest.mark.parametrize("right", MISTAKES)
def test_every_mistake_is_found_with_its_file_and_line(content: Path, right: str) -> None:
    wrong, line, message = MISTAKES[right]
    assert found(content) == []
    edit(content.parent, "checklists/visit.yaml", right, wrong)
    told = [problem for problem in found(content) if problem.startswith(f"checklists/visit.yaml:{line}: ")]
    assert [problem for problem in told if message in problem]


@pytest.mark.parametrize("text", ["", "- a\n", "nl: 3\n", "parts: [1]\n", "parts: [{items: [1]}]\n", "\udc80"])
def test_a_file_of_another_form_is_told_and_never_stops_the_check(content: Path, text: str) -> None:
    (content.parent / "checklists" / "visit.yaml").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert any(problem.startswith("checklists/visit.yaml:") for problem in found(content))


def test_lists_come_back_in_their_order_and_beside_their_articles(content: Path) -> None:
    other = VISIT.replace("id: visit", "id: talk").replace("position: 20", "position: 10").replace("[first]", "[]")
    write(content.parent, "checklists/talk.yaml", other)
    compile_pack(content, content / "pack.db")
    with Library(content / "pack.db") as library:
        assert [one.id for one in checklists(library)] == ["talk", "visit"]
        assert [one.id for one in beside(library, "first")] == ["visit"]
        whole = checklist(library, "visit")
        with pytest.raises(BadInput, match="the pack has talk, visit"):
            checklist(library, "else")
    assert (whole.version, whole.size, whole.core_tasks) == (3, "large", (2,))
    assert whole.words["nl"]["title"] == "Bezoek"
    assert [part.words["en"] for part in whole.parts] == ["Beforehand"]
    assert _counting(whole) == {"none": ["risks"], "small": ["risks"], "large": ["risks", "papers"]}
    assert whole.items["papers"].words["nl"] == {"text": "Zag u stukken?", "why": "Papier blijft."}


def _counting(whole: Checklist) -> dict[str, list[str]]:
    return {size: [item.id for item in whole.counting(size)] for size in ("none", "small", "large")}


def test_the_register_keeps_the_ids_of_items(content: Path) -> None:
    used = {item.id: item for item in ids(read_pack(content)) if item.id.startswith("checklist:")}
    assert set(used) == {"checklist:visit#risks", "checklist:visit#papers"}
    assert used["checklist:visit#papers"][1:] == ("checklists/visit.yaml", 18)
    write(content, "ids.txt", "checklist:visit#older 1.0\nchecklist:visit#risks 1.0 retired 1.1\n")
    told = found(content)
    assert any("checklist:visit#older is gone" in problem for problem in told)
    assert any("visit.yaml:13: id checklist:visit#risks was retired in 1.1" in problem for problem in told)


steps = st.lists(
    st.tuples(st.sampled_from(["add", "retire", "drop", "again", "reword"]), st.integers(0, 5)), max_size=6
)


@settings(max_examples=20, deadline=None)
@given(steps)
def test_over_any_history_an_item_id_is_kept_retired_or_the_check_fails(history: list[tuple[str, int]]) -> None:
    """Each step is a release; the first that loses an id, or gives a retired one out again, is found."""
    with tempfile.TemporaryDirectory() as name:
        folder = write_pack(Path(name))
        live, retired, lost = {"i0": 0, "i1": 0}, set[str](), False
        for number, (act, place) in enumerate([("add", 0), *history]):
            chosen = sorted(live)[place % len(live)]
            if act == "add" or (act == "again" and not retired):
                live[f"i{number + 2}"] = 0
            elif act == "again":
                live[sorted(retired)[0]] = 0
            elif act == "reword":
                live[chosen] += 1
            elif len(live) > 1:
                del live[chosen]
                if act == "retire":
                    retired.add(chosen)
                    register = (folder / FILE).read_text(encoding="utf-8")
                    write(folder, FILE, re.sub(rf"(#{chosen} .*)", r"\1 retired 9", register))
                lost = lost or (act == "drop" and number > 0)
            write(Path(name), "checklists/visit.yaml", _listing(number + 1, live))
            wrong = [problem for problem in found(folder) if "id checklist:visit#" in problem]
            assert bool(wrong) == (lost or bool(live.keys() & retired)), (act, wrong)
            if wrong:
                return
            write(folder, FILE, registered(read_pack(folder)))


def _listing(version: int, items: dict[str, int]) -> str:
    """Return a list with these items; the number says how often an item was reworded."""
    head, _, tail = VISIT.partition("      - id: risks\n")
    item = "      - id: risks\n" + tail.partition("      - id: papers\n")[0]
    parts = (
        item.replace("risks\n", f"{name}\n", 1).replace("vraagt", f"vraagt {many} keer") for name, many in items.items()
    )
    return head.replace("version: 3", f"version: {version}") + "".join(parts)
