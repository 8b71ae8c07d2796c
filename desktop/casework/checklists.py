"""The verbs of checklists: begin one, answer an item, move to a newer version, put it on a case or aside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import uuid_utils

from desktop.casework.acts import Acts
from desktop.casework.handed_in import day, one_of, opened, own_words
from desktop.domain.checklist import ANSWERS, SIZES, Changes, Checklist, changes, size_of
from desktop.domain.checklist_run import (
    ANSWERED,
    ATTACHED,
    DISCARDED,
    MOVED,
    RUNS,
    SIZED,
    STARTED,
    Answer,
    Run,
    run_of,
)
from desktop.errors import BadInput
from desktop.guidance.checklists import checklist, checklists
from desktop.guidance.library import Library
from desktop.storage.journal import Journal


class ChecklistWork:
    """The checklists of one post, as `casework.checklists`."""

    def __init__(self, library: Library, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._library, self._journal, self._acts = library, journal, acts

    def lists(self) -> list[Checklist]:
        """Return every list of the pack, in the order in which the app shows them."""
        return checklists(self._library)

    def runs(self, case_id: str | None = None) -> list[Run]:
        """Return every list in use that was not put aside, of one case or all; the one saved last first."""
        found = (run_of(record.id, record.state) for record in self._journal.tables.records(RUNS.name, case_id))
        return sorted((run for run in found if run and not run.discarded), key=lambda run: run.saved, reverse=True)

    def run(self, run_id: str) -> Run:
        """Return one list in use, also one that was put aside. Raises BadInput."""
        record = self._journal.tables.record(run_id)
        run = run_of(record.id, record.state) if record and record.family == RUNS.name else None
        if run is None:
            raise BadInput(f"checklist in use {run_id!r}: there is none")
        return run

    def start(self, name: str, case_id: str | None = None, size: str | None = None) -> Run:
        """Begin a list of the pack, on a case or alone; its texts are kept with it. Raises BadInput.

        `size` is one of `SIZES`; without it, it is what the case points to, or else what the list is mostly used for.
        """
        whole = checklist(self._library, name)
        size = one_of("size", size or self._size_of_case(case_id) or whole.size, SIZES)
        payload = {"checklist": name, "version": whole.version, "size": size, "list": whole.to_data()}
        run_id = str(uuid_utils.uuid7())
        with self._acts.act(STARTED, run_id) as act:
            act.append(STARTED, payload | ({"case": self._known_case(case_id)} if case_id else {}))
        return self.run(run_id)

    def answer(self, run_id: str, item: str, answer: Answer) -> Run:
        """Keep the answer to one item, whole: an empty one opens the item again. Raises BadInput."""
        run = self.run(run_id)
        if item not in run.checklist.items:
            raise BadInput(f"item {item!r}: checklist {run.checklist.id} version {run.checklist.version} has none")
        given = _checked(answer)
        if given != replace(run.answer(item), at=""):
            names = {"checklist": run.checklist.id, "item": item}
            with self._acts.act(ANSWERED, run_id) as act:
                act.append(ANSWERED, {**names, "answer": None, **given.to_data()})
        return self.run(run_id)

    def newer(self, run: Run) -> Checklist | None:
        """Return the newer version of a run's list that the pack has, or None."""
        same = (one for one in self.lists() if one.id == run.checklist.id)
        return next((one for one in same if one.version > run.checklist.version), None)

    def changes(self, run: Run) -> Changes | None:
        """Return what moving to the newer version would do to each item; None when there is no newer one."""
        newer = self.newer(run)
        return changes(run.checklist, newer) if newer else None

    def move(self, run_id: str) -> Run:
        """Move a run to the version of the pack; answers go along by item id. Raises BadInput when none is newer."""
        run = self.run(run_id)
        newer = self.newer(run)
        if newer is None:
            raise BadInput(f"checklist {run.checklist.id}: version {run.checklist.version} is the newest")
        mapping = changes(run.checklist, newer).to_data()
        with self._acts.act(MOVED, run_id) as act:
            act.append(MOVED, {"version": newer.version, "mapping": mapping, "list": newer.to_data()})
        return self.run(run_id)

    def suggested_size(self, run: Run) -> str | None:
        """Return the size that the case of a run points to now, when it is another one; else None."""
        size = self._size_of_case(run.case) if run.case else run.size
        return size if size != run.size else None

    def resize(self, run_id: str, size: str) -> Run:
        """Set the size of the support, which decides which items count. Raises BadInput."""
        if self.run(run_id).size != one_of("size", size, SIZES):
            with self._acts.act(SIZED, run_id) as act:
                act.append(SIZED, {"size": size})
        return self.run(run_id)

    def attach(self, run_id: str, case_id: str | None) -> Run:
        """Put a run on a case, or take it off with None. Raises BadInput."""
        if self.run(run_id).case != case_id:
            with self._acts.act(ATTACHED, run_id) as act:
                act.append(ATTACHED, {"case": self._known_case(case_id) if case_id else None})
        return self.run(run_id)

    def discard(self, run_id: str) -> None:
        """Put a run aside; it stays in the journal, and `undo` brings it back. Raises BadInput."""
        if not self.run(run_id).discarded:
            with self._acts.act(DISCARDED, run_id) as act:
                act.append(DISCARDED, {})

    def _known_case(self, case_id: str) -> str:
        return opened(self._journal.tables.case(case_id), case_id).id

    def _size_of_case(self, case_id: str | None) -> str | None:
        case = self._journal.tables.case(case_id) if case_id else None
        return size_of(case.request, case.latest) if case else None


def of_case(work: ChecklistWork, case_id: str) -> list[dict[str, Any]]:
    """Return the lists in use on a case as `case show --json` has them (contract 7), the oldest first."""
    return [run.to_dict() for run in sorted(work.runs(case_id), key=lambda run: (run.started, run.id))]


def _checked(answer: Answer) -> Answer:
    """Return the answer as it is kept; BadInput names what is wrong."""
    if answer.answer is not None:
        one_of("answer", answer.answer, ANSWERS)
    texts: Mapping[str, str | None] = {name: _text(name, getattr(answer, name)) for name in ("whom", "note")}
    return Answer(answer.answer, texts["whom"], day("on", answer.on) if answer.on else None, texts["note"])


def _text(name: str, text: str | None) -> str | None:
    return own_words(name, text) or None if text else None
