"""When the rules have changed since: the outcome then beside that of now, and what a person does with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.case import Case, Part
from desktop.domain.decision import Outcome
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.case_cards import rules_changed, then_and_now
from desktop.ui.widgets.case_form import Asked, CaseForm, Given
from desktop.ui.widgets.case_requests import PartActs, focus_again, in_focus
from desktop.ui.widgets.parts import clear, column, label

if TYPE_CHECKING:
    from desktop.casework.recheck import Differing

translate = QCoreApplication.translate


class CaseRecheck(QWidget):
    """A card for each request that was assessed under other rules.

    Signals:
        let_stand: the outcome of then stands. Emits the id of the request and the `Given` with the reason.
        again: the same answers are to be assessed by the rules of now. Emits the id of the request.
    """

    let_stand = Signal(str, object)
    again = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build it, empty."""
        super().__init__()
        self._look, self._texts = look, texts
        self._case: Case | None = None
        self._pairs: list[QBoxLayout] = []
        self._narrow = False
        self._acts: dict[str, PartActs] = {}  # by request
        self.form = CaseForm(look)
        lines = column(self, gap=14)
        self._body = column(gap=14)
        lines.addLayout(self._body)
        lines.addWidget(self.form)
        self.form.kept.connect(lambda name, given: self.let_stand.emit(name.rpartition(" ")[2], given))

    def show_case(self, case: Case | None, now: Outcome | None, differing: Sequence[Differing] = ()) -> None:
        """Show what a case would be now; `now` is the outcome of its leading request under the present rules."""
        if self._case is not None and (case is None or case.id != self._case.id):
            self.form.turn_away()
        focus = in_focus(self._acts)
        self._case, self._pairs = case, []
        self._acts.clear()
        clear(self._body)
        others = {one.part.id: one.now for one in differing}
        if case is not None and now is not None and rules_changed(case.leading, now):
            self._add(case, case.leading, now, case.leading.id in others)
        for one in differing:
            if case is not None and one.part.id != case.leading.id:
                self._add(case, one.part, one.now, True)
        self.setVisible(self._body.count() > 0)
        focus_again(self._acts, focus)

    def _add(self, case: Case, part: Part, now: Outcome, acts: bool) -> None:
        card, lines, pair = then_and_now(self._look, self._texts, case, part, now)
        self._pairs.append(pair)
        self.fold(self._narrow)
        if acts and case.status != "closed":
            lines.addWidget(self._acts_of(part))
        elif (stands := part.stands) and stands.get("rules_version") == now.rules_version:
            told = translate("CaseWork", "You let the outcome of then stand on {date}: {reason}")
            words = told.format(date=self._texts.day(str(stands.get("at"))), reason=stands.get("reason") or "")
            lines.addWidget(label(words, "strong"))
        self._body.addWidget(card)

    def _acts_of(self, part: Part) -> PartActs:
        """Return the buttons of a request, in the language of the moment."""
        acts = self._acts[part.id] = PartActs(
            part.id,
            self._kind(part.id),
            (self.again.emit, translate("CaseWork", "Assess again by the rules of now"), True),
            (self.open_, translate("CaseWork", "Let the outcome of then stand…"), True),
        )
        return acts

    def _kind(self, part_id: str) -> str:
        """Return what a request of the case in view asks."""
        part = self._case.part(part_id) if self._case is not None else None
        return self._texts.option("request_type", str(((part.request if part else None) or {}).get("request_type")))

    def open_(self, part_id: str) -> None:
        """Ask why the outcome of then stands."""
        if self._case is not None:
            self.form.open_(f"{self._case.id} {part_id}", lambda: _asked(self._kind(part_id)), check=_check)

    def fold(self, narrow: bool) -> None:
        """Put then above now in little room."""
        self._narrow = narrow
        directions = QBoxLayout.Direction
        for pair in self._pairs:
            pair.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)


def _asked(kind: str) -> Asked:
    hint = translate("CaseWork", "The outcome of now is not kept; your reason is.")
    title = translate("CaseWork", "Let the outcome of then stand")
    return Asked(f"{title}: {kind}", text=translate("CaseWork", "Why?"), hint=hint)


def _check(given: Given) -> tuple[str, Callable[[], str]] | None:
    return None if given.text else ("text", lambda: translate("CaseWork", "Write in a few words why."))
