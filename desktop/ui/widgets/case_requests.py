"""The requests of a case with several: each with its own route and state, which one leads, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.case import Case, Part
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.case_form import Asked, CaseForm, Given
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import Chip, button, clear, column, frame, label, row, rule, set_words

translate = QCoreApplication.translate


class PartActs(QWidget):
    """The buttons of one request."""

    def __init__(self, part: str, kind: str, *offered: tuple[Callable[[str], None], str, bool]) -> None:
        """Build a button for each act offered: what is done with the id of the request, its words, and whether it can
        be done now. `kind` says what the request asks.
        """
        super().__init__()
        self.all = tuple(button("", "small") for _ in offered)
        flow = Flow(gap=8)
        for act, (do, words, possible) in zip(self.all, offered, strict=True):
            act.clicked.connect(lambda _=False, do=do: do(part))
            set_words(act, words)
            act.setAccessibleName(f"{act.text()}: {kind}")
            flow.addWidget(act)
            act.setVisible(possible)
        self.setLayout(flow)


def in_focus(acts: Mapping[str, PartActs]) -> tuple[str, int] | None:
    """Return which button has the focus: of which request, and its place from 0."""
    places = ((part, place, act) for part, known in acts.items() for place, act in enumerate(known.all))
    return next(((part, place) for part, place, act in places if act.hasFocus()), None)


def focus_again(acts: Mapping[str, PartActs], focus: tuple[str, int] | None) -> None:
    """Put the focus back where it was before the buttons were made anew."""
    if focus is not None and focus[0] in acts:
        part, place = focus
        shown = acts[part].all[place]
        (acts[part].all[0] if shown.isHidden() else shown).setFocus()


class CaseRequests(QFrame):
    """The card; a case with one request does not show it.

    Signals:
        change: the questions of a request are to be continued. Emits the id of the request.
        choose: another route is to be chosen for a request. Emits the id of the request.
        follow: the decision aid's route is to be taken again for a request. Emits the id of the request.
        withdrawn: a request is to be withdrawn. Emits its id and the `Given` with the reason.
    """

    change = Signal(str)
    choose = Signal(str)
    follow = Signal(str)
    withdrawn = Signal(str, object)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the card, empty."""
        super().__init__()
        self._look, self._texts = look, texts
        self._case: Case | None = None
        self._acts: dict[str, PartActs] = {}  # by request
        self.setProperty("panel", "card")
        self.form = CaseForm(look)
        lines = column(self, (1, 12, 1, 4))
        self._body = column()
        lines.addLayout(self._body)
        self._open = frame()
        column(self._open, (12, 4, 12, 12)).addWidget(self.form)
        self._open.hide()
        lines.addWidget(self._open)
        self.form.kept.connect(lambda name, given: self.withdrawn.emit(name.rpartition(" ")[2], given))
        self.form.closed.connect(self._open.hide)
        self.hide()

    def show_case(self, case: Case | None) -> None:
        """Show the requests of a case, in the order in which they came."""
        if self._case is not None and (case is None or case.id != self._case.id):
            self.form.turn_away()
            self._open.hide()
        self._case = case
        focus = in_focus(self._acts)
        self._acts.clear()
        clear(self._body)
        self.setVisible(case is not None and len(case.parts) > 1)
        if case is None or len(case.parts) < 2:
            return
        title = translate("CaseWork", "{n} requests in this case; the strictest route leads")
        head = row(margins=(16, 0, 16, 10))
        head.addWidget(label(title.format(n=len(case.parts)), "card"), 1)
        self._body.addLayout(head)
        for number, part in enumerate(case.parts, 1):
            self._body.addWidget(rule())
            self._body.addLayout(self._part(case, part, number))
        focus_again(self._acts, focus)

    def _part(self, case: Case, part: Part, number: int) -> QVBoxLayout:
        lines = column(margins=(16, 10, 16, 12), gap=4)
        request = part.request or {}
        head = Flow(gap=8)
        kind = self._texts.option("request_type", str(request.get("request_type") or ""))
        head.addWidget(label(f"{number}. {kind}", "strong", wrap=False))
        for chip in self._chips(case, part):
            head.addWidget(Chip(self._look, *chip))
        whole = QWidget()  # a `Flow` does not survive being taken out of a layout by itself
        whole.setLayout(head)
        lines.addWidget(whole)
        if request.get("title") and len(case.parts) > 1:
            lines.addWidget(label(str(request["title"]), "body", "ink2"))
        for words, role, tone in self._told(part):
            lines.addWidget(label(words, role, tone))
        if part.withdrawn is None and case.status != "closed":
            lines.addSpacing(4)
            lines.addWidget(self._acts_of(case, part, kind))
        return lines

    def _chips(self, case: Case, part: Part) -> list[tuple[str, str]]:
        if part.withdrawn is not None:
            return [("plain", translate("CaseWork", "Withdrawn"))]
        leads = [("brand", translate("CaseWork", "leads"))] if part is case.leading else []
        return leads + ([("provisional", translate("CaseWork", "may still change"))] if self._open_(part) else [])

    @staticmethod
    def _open_(part: Part) -> bool:
        return bool(part.latest.get("provisional"))

    def _told(self, part: Part) -> list[tuple[str, str, str]]:
        """Return (words, role, tone) of the lines under a request."""
        if part.withdrawn is not None:
            reason = translate("CaseWork", "Reason: {reason}").format(reason=part.withdrawn)
            return [(reason, "body", "ink2")]
        latest, told = part.latest, []
        if products := (part.request or {}).get("products"):
            about = translate("CaseWork", "About: {products}")
            told.append((about.format(products=", ".join(map(self._texts.product, products))), "body", "ink2"))
        if latest.get("route"):
            told.append((self._texts.route(str(latest["route"]))["title"], "body", "ink"))
        if part.chosen:
            own = translate("CaseWork", "Your choice: {route}")
            chosen = self._texts.route(str(part.chosen.get("route")))["title"]
            told.append((own.format(route=chosen), "body", "ink"))
        rules = translate("CaseWork", "Outcome of {date}, rules {rules}")
        on = rules.format(date=self._texts.day(latest.get("at")), rules=latest.get("rules_version", "?"))
        return [*told, (on, "meta", "ink2")]

    def _acts_of(self, case: Case, part: Part, kind: str) -> PartActs:
        """Return the buttons of a request, in the language of the moment."""
        acts = self._acts[part.id] = PartActs(
            part.id,
            kind,
            (self.change.emit, translate("CaseWork", "Change the answers"), True),
            (self.choose.emit, translate("CaseWork", "I choose otherwise…"), bool(part.latest.get("route"))),
            (self.follow.emit, translate("CaseWork", "Take the decision aid’s route again"), bool(part.chosen)),
            (self.open_, translate("CaseWork", "Withdraw this request…"), len(case.live) > 1),
        )
        return acts

    def open_(self, part_id: str) -> None:
        """Ask why a request is withdrawn."""
        if self._case is not None:
            self._open.show()
            self.form.open_(f"{self._case.id} {part_id}", _asked, check=_check)

    def retranslate(self) -> None:
        """Set every text."""
        self.show_case(self._case)


def _asked() -> Asked:
    hint = translate("CaseWork", "Nothing is deleted: the request stays readable, with this reason.")
    return Asked(translate("CaseWork", "Withdraw this request"), text=translate("CaseWork", "Why?"), hint=hint)


def _check(given: Given) -> tuple[str, Callable[[], str]] | None:
    return None if given.text else ("text", lambda: translate("CaseWork", "Write in a few words why."))
