"""The verbs of looking back: at a case that is done, and once a month."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any

import uuid_utils

from desktop.casework.handed_in import opened
from desktop.domain.days import day_of
from desktop.domain.evaluation import CASE, EVALUATIONS, FORMS, MONTH, Form, checked, is_month, month_due
from desktop.errors import BadInput
from desktop.guidance.evaluations import evaluation
from desktop.guidance.library import Library

if TYPE_CHECKING:
    from desktop.casework.acts import Acts
    from desktop.domain.case import Case
    from desktop.domain.records import Record
    from desktop.storage.journal import Journal

KIND = {CASE: "case_evaluated", MONTH: "month_evaluated"}


class EvaluationWork:
    """What a post answered when it looked back, as `casework.evaluations`. `about` is a case or a month (2026-11)."""

    def __init__(self, library: Library, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._library, self._journal, self._acts = library, journal, acts

    def answer(self, name: str, about: str, answers: Mapping[str, Any]) -> dict[str, Any]:
        """Keep the answers on a `case` or a `month`; what was answered before on the same is replaced.

        Returns what was kept. Raises BadInput for a case, month, question or answer there is none of, and when nothing
        was answered.
        """
        form = self._form(name)
        if name == CASE:
            about = opened(self._journal.tables.case(about), about).id
        elif not is_month(about):
            raise BadInput(f"month {about!r}: expected a month as 2026-11")
        given = checked(form, answers)
        if not given:
            raise BadInput("answers: none; answer at least one question")
        known = self._record(name, about)
        subject = known.id if known else str(uuid_utils.uuid7())
        with self._acts.act(KIND[name], subject) as act:
            act.append(KIND[name], {name: about, "answers": given})
        return given

    def answers(self, name: str, about: str) -> dict[str, Any]:
        """Return what was answered on a case or a month; empty when nobody looked back yet."""
        known = self._record(name, about)
        return dict(known.state.get("answers") or {}) if known else {}

    def month_due(self, today: date, cases: Iterable[Case]) -> str | None:
        """Return the month to look back at, or None: the last one, when something was logged in it."""
        given = (one.state["at"] for one in self._journal.tables.records("feedback"))
        done = [one.about or "" for one in self._journal.tables.records(EVALUATIONS.name)]
        return month_due(map(day_of, chain((case.opened for case in cases), given)), done, today)

    def _record(self, name: str, about: str) -> Record | None:
        found = self._journal.tables.records(EVALUATIONS.name, about)
        return next((one for one in found if one.about == about), None) if name in FORMS else None

    def _form(self, name: str) -> Form:
        form = evaluation(self._library, name, "en") if name in FORMS else None
        if form is None:
            raise BadInput(f"look back at {name!r}: the guidance in use has no questions for that")
        return form
