"""The risk lookups of one case: what was looked up with which editions, and what a look of today shows otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.case import Case
from desktop.domain.risk import SIGNALS, Change, changes
from desktop.errors import BadInput
from desktop.guidance.risk.lookup import Risks
from desktop.ui.look import Look
from desktop.ui.risk_query import RiskQuery
from desktop.ui.texts import Texts
from desktop.ui.widgets.list_card import TitledCard
from desktop.ui.widgets.parts import Chip, clear, column, frame, label, row, rule, set_words

translate = QCoreApplication.translate
_MOST = 3  # lookups shown; the timeline has them all
_SILENT = ("no_signal", "no_data")


class CaseRisks(TitledCard):
    """The card; without `risks` (a pack without risk data) it stays away.

    Signals:
        wanted: risks are to be looked up for this case. Emits the `RiskQuery`.
    """

    wanted = Signal(object)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the card, empty."""
        super().__init__(look, "radar")
        self._texts = texts
        self.risks: Risks | None = None
        self._case: Case | None = None
        self._body = column(margins=(16, 0, 16, 14), gap=8)
        self.lines.addLayout(self._body)
        self.add.clicked.connect(self._on_act)
        self.hide()

    def show_case(self, case: Case | None) -> None:
        """Show the newest lookup of each country and product of a case, and what today's would change."""
        self._case = case
        clear(self._body)
        risks = self.risks
        self.setVisible(risks is not None and case is not None)
        if risks is None or case is None:
            return
        self.title.setText(translate("CaseRisks", "Risks of country and product"))
        again, first = translate("CaseRisks", "Look up &again"), translate("CaseRisks", "Look up the &risks")
        set_words(self.add, again if case.lookups else first)
        for place, kept in enumerate(_newest(case.lookups)[:_MOST]):
            if place:
                self._body.addWidget(rule())
            self._add(risks, kept)
        if not case.lookups:
            self._body.addWidget(
                label(translate("CaseRisks", "Nothing was looked up for this case yet."), "body", "ink2")
            )

    def _add(self, risks: Risks, kept: Mapping[str, Any]) -> None:
        """Add one lookup: about what and when, its signals, its suggestion, and what changed since."""
        lang = self._look.language
        name = str(kept.get("product") or "")
        product = risks.product_name(name, lang) if kept.get("product_known") else name
        about = " · ".join(part for part in (self._texts.country(kept.get("country")), product) if part)
        self._body.addWidget(label(about, "strong"))
        self._add_signals(risks, kept.get("signals") or {})
        told = translate("CaseRisks", "Looked up on {date}, content {content}. Suggestion then: {answer}.")
        answer = self._texts.option("risk_signals", str(kept.get("suggested")))
        day = self._texts.day(str(kept.get("looked_up_on") or ""))
        words = told.format(date=day, content=kept.get("content_version", "?"), answer=answer)
        self._body.addWidget(label(words, "meta", "ink2"))
        self._add_changes(risks, kept)

    def _add_signals(self, risks: Risks, signals: Mapping[str, str]) -> None:
        """Add the themes under each signal that says something, strongest first."""
        lang = self._look.language
        for signal in SIGNALS:
            themes = [risks.theme_name(theme, lang) for theme, shown in signals.items() if shown == signal]
            if themes and signal not in _SILENT:
                line = row(gap=10)
                chip = Chip(self._look, signal, risks.signal_word(signal, lang))
                line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
                words = label(", ".join(themes), "body", "ink2")
                words.setContentsMargins(0, 3, 0, 3)
                line.addWidget(words, 1)
                self._body.addLayout(line)

    def _add_changes(self, risks: Risks, kept: Mapping[str, Any]) -> None:
        found = self._changes(risks, kept)
        box = frame(role="why")
        lines = column(box, (12, 8, 12, 10), 3)
        if not found:
            same = translate("CaseRisks", "Looked up anew today: the same signals, from the same editions.")
            lines.addWidget(label(same, "body", "ink2"))
        else:
            title = translate("CaseRisks", "Looked up anew today, this is otherwise:")
            lines.addWidget(label(title, "strong", "waiting"))
            self._add_lines(lines, [self._change(risks, change) for change in found])
        self._body.addWidget(box)

    @staticmethod
    def _add_lines(lines: QVBoxLayout, texts: Sequence[str]) -> None:
        for text in texts:
            lines.addWidget(label(text, "body", "ink2"))

    def _changes(self, risks: Risks, kept: Mapping[str, Any]) -> tuple[Change, ...]:
        try:
            now = risks.look_up(str(kept.get("country")), kept.get("product"), self._look.language)
        except BadInput:
            return ()
        return changes(kept, now.kept())

    def _change(self, risks: Risks, change: Change) -> str:
        """Return one change in words."""
        lang = self._look.language
        none = translate("CaseRisks", "nothing")
        if change.kind == "signal":
            about = risks.theme_name(change.about, lang)
            before, after = (risks.signal_word(word, lang) if word else none for word in (change.before, change.after))
        elif change.kind == "suggested":
            about = translate("CaseRisks", "Suggestion")
            words = (change.before, change.after)
            before, after = (self._texts.option("risk_signals", word) if word else none for word in words)
        else:
            about = translate("CaseRisks", "Source {name}").format(name=risks.dataset_name(change.about, lang))
            before, after = change.before or none, change.after or none
        told = translate("CaseRisks", "{about}: was {before}, is {after}")
        return told.format(about=about, before=before, after=after)

    def _on_act(self) -> None:
        case = self._case
        if case is None:
            return
        newest = case.lookups[-1] if case.lookups else {}
        request = case.request or {}
        product = newest.get("product") or next(iter(request.get("products") or ()), None)
        name = (case.id, case.title or case.number)
        self.wanted.emit(RiskQuery(newest.get("country") or request.get("country"), product, name))


def _newest(lookups: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the newest lookup of each country and product, the newest of all first."""
    found = {(kept.get("country"), kept.get("product")): kept for kept in lookups}
    order = {id(kept): place for place, kept in enumerate(lookups)}
    return sorted(found.values(), key=lambda kept: -order[id(kept)])
