"""Checklists at work on a real vault: answers, undo, another version of the pack, what a case shows, what may leave."""

import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.casework import Casework
from desktop.casework.checklists import ChecklistWork, of_case
from desktop.domain.checklist import ANSWERS, SIZES
from desktop.domain.checklist_run import Answer, Progress
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput
from desktop.guidance.compile import compile_pack
from desktop.guidance.library import Library
from tests.guidance.small_pack import edit, write, write_pack
from tests.guidance.test_checklists import VISIT
from tests.kit import memory_vault, open_library

GRANT = SupportRequest(request_type="financial", large="yes", company="Waterland")


def pack(folder: Path, version: int = 3) -> Library:
    """Return the small pack with one list; from version 4 `papers` is gone, `people` new and `risks` reworded."""
    content = write_pack(folder)
    write(folder, "checklists/visit.yaml", VISIT)
    if version > 3:
        edit(folder, "checklists/visit.yaml", "version: 3", f"version: {version}")
        edit(folder, "checklists/visit.yaml", "id: papers", "id: people")
        edit(folder, "checklists/visit.yaml", "Do you know the risks?", "Which risks are there?")
    compile_pack(content, folder / "pack.db")
    return Library(folder / "pack.db")


def test_an_answer_is_kept_whole_and_can_be_taken_back(casework: Casework) -> None:
    work = casework.checklists
    run = work.start("financial-support", size="large")
    first = next(iter(run.checklist.items))
    work.answer(run.id, first, Answer("ask", "Jan", "2026-12-01", "  belt terug "))
    assert work.run(run.id).answer(first).note == "belt terug"
    events = casework.journal.events(run.id)
    work.answer(run.id, first, Answer("ask", "Jan", "2026-12-01", "belt terug"))
    assert len(list(casework.journal.events(run.id))) == len(list(events))  # the same again is no event
    work.answer(run.id, first, Answer("yes"))
    casework.acts.undo()
    assert work.run(run.id).answer(first).whom == "Jan"
    work.discard(run.id)
    assert work.runs() == []
    casework.acts.undo()
    assert [one.id for one in work.runs()] == [run.id]


def test_bad_input_is_one_line_and_changes_nothing(casework: Casework) -> None:
    work = casework.checklists
    run = work.start("company-visit")
    item = next(iter(run.checklist.items))
    before = len(list(casework.journal.events()))
    wrong: tuple[Callable[[], object], ...] = (
        lambda: work.start("unknown"),
        lambda: work.start("company-visit", case_id="nowhere"),
        lambda: work.start("company-visit", size="huge"),
        lambda: work.answer(run.id, "no-such-item", Answer("yes")),
        lambda: work.answer(run.id, item, Answer("maybe")),
        lambda: work.answer(run.id, item, Answer("ask", on="morgen")),
        lambda: work.answer(run.id, item, Answer(note="x" * 200_000)),
        lambda: work.run("nowhere"),
        lambda: work.move(run.id),
        lambda: work.attach(run.id, "nowhere"),
    )
    for act in wrong:
        with pytest.raises(BadInput) as caught:
            act()
        assert "\n" not in str(caught.value)
    assert len(list(casework.journal.events())) == before


def test_a_case_gives_its_size_and_shows_its_lists(casework: Casework) -> None:
    work = casework.checklists
    case = casework.open_case(GRANT)
    run = work.start("financial-support", case.id)
    assert (run.size, run.case, run.progress.counting) == ("large", case.id, len(run.checklist.items))
    work.answer(run.id, "advice-rvo", Answer("yes", note="op de 3e"))
    casework.change_answers(case.id, SupportRequest(request_type="advice"))
    assert work.suggested_size(work.run(run.id)) == "none"
    work.resize(run.id, "none")
    assert work.suggested_size(work.run(run.id)) is None
    (shown,) = of_case(work, case.id)
    rvo = next(one for one in shown["items"] if one["item"] == "advice-rvo")
    assert (rvo["answer"], rvo["counts"], rvo["note"]) == ("yes", False, "op de 3e")
    assert shown["progress"] == {"counting": 7, "answered": 0, "to_ask": 0, "open": 7}
    work.attach(run.id, None)
    assert of_case(work, case.id) == []
    json.dumps(shown)


def test_a_new_pack_never_disturbs_a_run_and_moving_shows_what_it_does(tmp_path: Path, casework: Casework) -> None:
    with pack(tmp_path / "old") as old:
        work = ChecklistWork(old, casework.journal, casework.acts)
        run = work.start("visit", size="large")
        work.answer(run.id, "risks", Answer("yes"))
        work.answer(run.id, "papers", Answer("no", note="niet gezien"))
    with pack(tmp_path / "new", 4) as new:
        work = ChecklistWork(new, casework.journal, casework.acts)
        assert work.run(run.id).checklist == run.checklist
        assert work.run(run.id).progress == Progress(2, 2, 0)
        work.answer(run.id, "papers", Answer("not_applicable", note="niet gezien"))  # finished on its own version
        mapping = work.changes(run)
        assert mapping is not None
        assert mapping.to_data() == {"kept": [], "reworded": ["risks"], "new": ["people"], "gone": ["papers"]}
        moved = work.move(run.id)
        assert (moved.checklist.version, moved.answer("risks").answer) == (4, "yes")
        assert [(left.item.id, left.answer.note) for left in moved.left] == [("papers", "niet gezien")]
        assert work.newer(moved) is None
        casework.acts.undo()
        assert work.run(run.id).answer("papers").answer == "not_applicable"


def test_what_leaves_of_a_checklist(casework: Casework) -> None:
    work = casework.checklists
    run = work.start("company-visit", casework.open_case(GRANT).id)
    work.answer(run.id, "known-reports", Answer("ask", "Jan de Vries", "2026-12-01", "zeer geheim"))
    work.discard(run.id)
    lines = [json.loads(line) for line in casework.journal.export()]
    shared = [line["payload"] for line in lines if line["kind"] == "checklist_answered"]
    assert shared == [{"checklist": "company-visit", "item": "known-reports", "answer": "ask"}]
    assert not [line for line in lines if "Jan" in json.dumps(line) or "geheim" in json.dumps(line)]
    assert casework.journal.verify() == []


verbs = st.sampled_from(["answer", "note", "resize", "attach", "detach", "move", "discard", "undo", "redo"])


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(verbs, st.integers(0, 3)), max_size=12))
def test_any_sequence_of_acts_folds_to_the_same_tables(acts: list[tuple[str, int]]) -> None:
    """On a real vault, with a pack that moved on: the tables equal the journal, undo and redo bring the same back."""
    old, new, library = small_library(3), small_library(4), open_library()
    casework = Casework(library, memory_vault(Path()))
    case = casework.open_case(GRANT).id
    run_id = ChecklistWork(old, casework.journal, casework.acts).start("visit", size="large").id
    work = ChecklistWork(new, casework.journal, casework.acts)
    for verb, number in acts:
        run = work.run(run_id)
        item = list(run.checklist.items)[number % 2]
        if verb == "answer":
            work.answer(run_id, item, replace(run.answer(item), answer=ANSWERS[number], at=""))
        elif verb == "note":
            work.answer(run_id, item, replace(run.answer(item), note=f"n{number}", at=""))
        elif verb == "resize":
            work.resize(run_id, SIZES[number % 3])
        elif verb in ("attach", "detach"):
            work.attach(run_id, case if verb == "attach" else None)
        elif verb == "move" and work.newer(run):
            assert set(run.answers) == set(work.move(run_id).answers)  # what has no item any more is kept all the same
        elif verb == "discard":
            work.discard(run_id)
        elif verb == "undo" and casework.acts.undoable() not in (None, "case_opened", "checklist_started"):
            casework.acts.undo()
            assert casework.acts.redo() is not None
            assert work.run(run_id) == run
            casework.acts.undo()
        elif verb == "redo":
            casework.acts.redo()
        assert casework.journal.verify() == []
    casework.journal.db.close()


@cache
def small_library(version: int) -> Library:
    """Return the small pack of a version, made once."""
    return pack(Path(tempfile.mkdtemp(prefix="imvo-lists-")), version)
