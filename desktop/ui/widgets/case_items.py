"""Lists of a case that people add to and bring further: what to follow up, and the conditions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.case import CONDITION_STATES, Case
from desktop.ui.case_words import condition_word
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.case_form import Asked, CaseForm, Given
from desktop.ui.widgets.day_field import today
from desktop.ui.widgets.list_card import ListCard
from desktop.ui.widgets.parts import column, frame, set_words
from desktop.ui.widgets.row_list import Row

translate = QCoreApplication.translate
Item = Mapping[str, Any]


class CaseItems(ListCard):
    """The card of the items, and the form that opens for one of them.

    Signals:
        kept: an item is to be kept. Emits its id (empty: a new one) and the `Given`.
    """

    kept = Signal(str, object)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the card, empty."""
        super().__init__(look)
        self._texts = texts
        self._case: Case | None = None
        self._from: QWidget | None = None
        self.form = CaseForm(look)
        self._open = frame()
        column(self._open, (12, 4, 12, 12)).addWidget(self.form)
        self._open.hide()
        self.lines.addWidget(self._open)
        self.add.clicked.connect(lambda: self.open_(""))
        self.rows.chosen.connect(self.open_)
        self.form.kept.connect(lambda name, given: self.kept.emit(name.rpartition(" ")[2], given))
        self.form.closed.connect(self._on_closed)

    def show_case(self, case: Case | None) -> None:
        """Show the items of a case."""
        if self._case is not None and (case is None or case.id != self._case.id):
            self.form.turn_away()
            self._open.hide()
        self._case = case
        items = self._items(case) if case is not None else ()
        self.set_rows([self._row(item) for item in items])
        self.add.setVisible(case is not None and case.status != "closed")

    def open_(self, item_id: str) -> None:
        """Open the form for an item, or for a new one with an empty id."""
        case = self._case
        if case is None or case.status == "closed":
            return
        item = next((one for one in self._items(case) if one.get("id") == item_id), None)
        self._from = self.rows if item is not None else self.add
        self._open.show()
        self.form.open_(f"{case.id} {item_id}", lambda: self._asked(item), self._begin(item), _check)

    def done(self, item_id: str) -> None:
        """Put the form away: the item is on disk."""
        if self._case is not None:
            self.form.done(f"{self._case.id} {item_id}")

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self._words()[0])
        self.empty.setText(self._words()[1])
        self.rows.setAccessibleName(self._words()[0])
        set_words(self.add, translate("CaseWork", "Add"))
        self.add.setAccessibleName(f"{self.add.text()}: {self._words()[0]}")
        self.show_case(self._case)

    def _on_closed(self) -> None:
        self._open.hide()
        if self._from is not None:
            self._from.setFocus()

    def _words(self) -> tuple[str, str]:
        """Return the title, and what stands where nothing is yet."""
        raise NotImplementedError

    def _items(self, case: Case) -> Sequence[Item]:
        raise NotImplementedError

    def _row(self, item: Item) -> Row:
        raise NotImplementedError

    def _asked(self, item: Item | None) -> Asked:
        raise NotImplementedError

    def _begin(self, item: Item | None) -> Given:
        raise NotImplementedError


class FollowUps(CaseItems):
    """What is to be followed up on which day. `Given.choice` is `done` when it was done."""

    def _words(self) -> tuple[str, str]:
        return translate("CaseWork", "To follow up"), translate("CaseWork", "Nothing to follow up yet.")

    def _items(self, case: Case) -> Sequence[Item]:
        return sorted(case.follow_ups, key=lambda one: (bool(one.get("done_on")), str(one.get("on"))))

    def _row(self, item: Item) -> Row:
        done, on = item.get("done_on"), str(item.get("on"))
        if done:
            told = translate("CaseWork", "done on {date}").format(date=self._texts.day(done))
            return Row(str(item["id"]), self._name(item), told, "check")
        late = on < today()
        kind = "waiting" if on <= today() else ""
        words = translate("CaseWork", "overdue") if late else translate("CaseWork", "today")
        return Row(
            str(item["id"]), self._name(item), self._texts.day(on), "calendar", chip=(kind, words) if kind else ("", "")
        )

    @staticmethod
    def _name(item: Item) -> str:
        return str(item.get("what") or translate("CaseWork", "Follow up"))

    def _asked(self, item: Item | None) -> Asked:
        what, day = translate("CaseWork", "What?"), translate("CaseWork", "On which day?")
        hint = translate("CaseWork", "It stays on this laptop.")
        if item is None or item.get("done_on"):
            return Asked(translate("CaseWork", "Follow up"), day=day, text=what, hint=hint)
        choices = (("", translate("CaseWork", "To do")), ("done", translate("CaseWork", "Done")))
        return Asked(translate("CaseWork", "Follow up"), translate("CaseWork", "State"), choices, day, what, hint)

    def _begin(self, item: Item | None) -> Given:
        return Given("", str(item.get("on") or ""), str(item.get("what") or "")) if item else Given()


class Conditions(CaseItems):
    """What the company is asked to do, and how far that is (core task 4). `Given.choice` is the state."""

    def _words(self) -> tuple[str, str]:
        empty = translate("CaseWork", "No conditions yet. You set them together with the department.")
        return translate("CaseWork", "Conditions for the company"), empty

    def _items(self, case: Case) -> Sequence[Item]:
        return case.conditions

    def _row(self, item: Item) -> Row:
        on = translate("CaseWork", "since {date}").format(date=self._texts.day(str(item.get("on") or "")))
        chip = ("plain", condition_word(item.get("state")))
        return Row(str(item["id"]), str(item.get("text") or ""), on, "flag", chip=chip)

    def _asked(self, item: Item | None) -> Asked:
        choices = tuple((state, condition_word(state)) for state in CONDITION_STATES)
        return Asked(
            translate("CaseWork", "Condition"), translate("CaseWork", "How far is it?"), choices,
            translate("CaseWork", "Since which day?"), translate("CaseWork", "What is the company asked to do?"),
            translate("CaseWork", "It stays on this laptop."),
        )  # fmt: skip

    def _begin(self, item: Item | None) -> Given:
        return Given(str(item.get("state")), "", str(item.get("text") or "")) if item else Given("proposed")


def _check(given: Given) -> tuple[str, Callable[[], str]] | None:
    if given.text:
        return None
    return "text", lambda: translate("CaseWork", "Write it in a few words.")
