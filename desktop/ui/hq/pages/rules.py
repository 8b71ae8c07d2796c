"""Rules workshop: change a rule or a threshold, see whether the proof holds and which gathered cases would change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from desktop.ui.hq.list_page import ListPage
from desktop.ui.hq.proposal import THRESHOLD, Proposal
from desktop.ui.hq.rule_words import table_word
from desktop.ui.hq.texts import HqTexts
from desktop.ui.hq.trying import Trial
from desktop.ui.hq.widgets.line_list import Line, LineList
from desktop.ui.hq.widgets.rule_form import RuleForm, ThresholdForm
from desktop.ui.hq.widgets.trial_card import TrialCards
from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.parts import button, column, frame, label, row, set_words
from desktop.ui.widgets.scroll import ScrollColumn, reveal_soon

_FIRST = "rule:A1"


class RulesPage(ListPage):
    """The page.

    Signals:
        try_wanted: the proposal is to be proven and tried. Emits nothing.
        draft_wanted: a draft pack is wanted. Emits its version.
    """

    try_wanted = Signal()
    draft_wanted = Signal(str)

    def __init__(self, look: Look, texts: HqTexts, proposal: Proposal) -> None:
        """Build the page on the rules in use."""
        super().__init__(look)
        self.texts, self.proposal = texts, proposal
        self.list = LineList(look, fitted=False)
        self.rule, self.threshold = RuleForm(look, texts), ThresholdForm(look)
        self.put_back, self.run = button("", "small"), button("", "primary")
        self.draft, self.version = button("", "main"), Field(look, line_edit())
        self.trial = TrialCards(look, texts)
        self._bar, self._said = QProgressBar(), label("", "body", "ink2")
        self._name, self._words = label("", "card"), label("", "body", "ink2")
        self._state = label("", "body", "ink2")
        self._draft_title, self._draft_about = label("", "card"), label("", "body", "ink2")
        self._kept = ""
        self._lay_out()
        self._connect()
        self.set_busy(False)
        self.retranslate()
        self.choose(_FIRST)

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn("canvas", (0, 0, 0, 8), 12)
        for card in (self._rule_card(), self._try_card(), self.trial, self._draft_card()):
            self._scroll.lines.addWidget(card)
        self._scroll.lines.addStretch(1)
        self.put_sides(self.list, self._scroll)

    def _rule_card(self) -> QWidget:
        card = frame(role="card")
        lines = column(card, (16, 12, 16, 14), 8)
        for part in (self._name, self._words, self.rule, self.threshold):
            lines.addWidget(part)
        lines.addWidget(self.put_back, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _try_card(self) -> QWidget:
        card = frame(role="card")
        lines = column(card, (16, 12, 16, 14), 8)
        foot = row(gap=14)
        foot.addWidget(self.run, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._state, 1)
        lines.addLayout(foot)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        lines.addWidget(self._bar)
        lines.addWidget(self._said)
        return card

    def _draft_card(self) -> QWidget:
        self._drafting = frame(role="card")
        lines = column(self._drafting, (16, 12, 16, 14), 8)
        for part in (self._draft_title, self._draft_about, self.version):
            lines.addWidget(part)
        lines.addWidget(self.draft, 0, Qt.AlignmentFlag.AlignLeft)
        self._drafting.hide()
        return self._drafting

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.rule.edited.connect(self._on_edited)
        self.threshold.edited.connect(self._on_edited)
        self.put_back.clicked.connect(self._on_put_back)
        self.run.clicked.connect(self.try_wanted)
        self.draft.clicked.connect(self._on_draft)

    # The rules

    @property
    def present(self) -> str:
        """The target that shows (`rule:A6`, `threshold:large_amount_eur`), or an empty text."""
        index = self.list.currentIndex()
        return self._targets()[index.row()] if index.isValid() else ""

    def _targets(self) -> list[str]:
        return [target for target, _ in self.proposal.targets()]

    def choose(self, target: str) -> None:
        """Show one rule or threshold."""
        self.list.setCurrentIndex(self.list.rows.index(self._targets().index(target), 0))
        self.sides.open()

    def _on_chosen(self, target: str) -> None:
        self._show()
        self._scroll.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        target, is_rule = self.present, not self.present.startswith(THRESHOLD)
        if not target:
            return
        self.rule.setVisible(is_rule)
        self.threshold.setVisible(not is_rule)
        self._name.setText(self._title(target))
        self._words.setText(self._about(target))
        if is_rule:
            self.rule.show_rule(*self.proposal.rule(target))
        else:
            self.threshold.show_threshold(self.proposal.threshold(target), "eur" in target)
        self.put_back.setEnabled(self.proposal.changed(target))

    def _title(self, target: str) -> str:
        if target.startswith(THRESHOLD):
            return (
                self.tr("Threshold: large, in euros") if "eur" in target else self.tr("Threshold: long-term, in months")
            )
        table, rule = self.proposal.rule(target)
        return self.tr("Rule {rule} of “{table}”").format(rule=rule["id"], table=table_word(table["id"]))

    def _about(self, target: str) -> str:
        if target.startswith(THRESHOLD):
            return self.tr("No source sets a number. Without one, the official’s own judgement counts.")
        return self.texts.rule(target.partition(":")[2])

    def _line(self, target: str, table: str) -> Line:
        edited = self.tr("changed") if self.proposal.changed(target) else ""
        name = target.partition(":")[2]
        if target.startswith(THRESHOLD):
            return Line(target, self._title(target), table_word(table), edited, leads=False)
        return Line(target, f"{name} · {table_word(table)}", self.texts.rule(name), edited, leads=False)

    def _on_edited(self) -> None:
        self.trial.show_trial(None)
        self._drafting.hide()
        self._kept = ""
        self._tell()
        self.put_back.setEnabled(self.proposal.changed(self.present))

    def _on_put_back(self) -> None:
        self.proposal.put_back(self.present)
        self._on_edited()
        self._show()

    def _tell(self) -> None:
        """Mark what was changed, in the list and in words."""
        self.list.set_lines([self._line(target, table) for target, table in self.proposal.targets()])
        changed = [target.partition(":")[2] for target in self.proposal.changes()]
        nothing = self.tr("Nothing is changed yet. What you change here stays on this page until you write a draft.")
        told = self.tr("Changed: {names}. Posts notice nothing until a pack is released.")
        self._state.setText(told.format(names=", ".join(changed)) if changed else nothing)
        if unfinished := self.proposal.unfinished():
            words = self.tr("Rule {names}: tick at least one answer to every question.")
            self._state.setText(words.format(names=", ".join(unfinished)))
        self.run.setEnabled(not unfinished and self._bar.isHidden())
        self._said.setText(self._kept)
        self._said.setVisible(bool(self._kept))

    # The trial and the draft

    def set_busy(self, busy: bool) -> None:
        """Show that a trial is on its way, or that none is."""
        self._bar.setVisible(busy)
        self.run.setEnabled(not busy and not self.proposal.unfinished())

    def show_trial(self, trial: Trial) -> None:
        """Show what a trial gave."""
        self.set_busy(False)
        self.trial.show_trial(trial)
        self._drafting.setVisible(trial.certificate.holds and bool(self.proposal.changes()))
        reveal_soon(self._scroll, self.trial.picture)

    def show_trouble(self, words: str) -> None:
        """Say why a trial or a draft did not work."""
        self.set_busy(False)
        self._kept = words
        self._tell()

    def show_draft(self, place: str) -> None:
        """Say where the draft pack lies."""
        words = self.tr("The draft pack lies in {place}. Look it over, then: imvo-hq content release {place}")
        self._kept = words.format(place=place)
        self._tell()

    def table_rows(self) -> list[tuple[str, str]]:
        """Return what the list of changing requests says: the outcome now, and the tried one."""
        return [(row[2], row[3]) for row in self.trial.table.words.rows]

    def _on_draft(self) -> None:
        line = self.version.field
        assert isinstance(line, QLineEdit)
        if not line.text().strip():
            self.version.set_error(lambda: self.tr("Type a version, such as 2026.12.1."))
            line.setFocus()
            return
        self.version.set_error("")
        self.draft_wanted.emit(line.text().strip())

    def heading(self) -> tuple[str, str]:
        """Return the title, and what the page is for."""
        return self.tr("Rules workshop"), self.tr("Change rules, prove them, and see what they would do")

    def retranslate(self) -> None:
        """Set every text; what was changed stays."""
        super().retranslate()
        version = self.proposal.present.version
        self.sides.title.setText(self.tr("Rules {version}").format(version=version))
        self.sides.note.setText(self.tr("The first rule of a table that fits decides."))
        self.list.setAccessibleName(self.tr("Rules"))
        set_words(self.put_back, self.tr("Put this &back as it was"))
        set_words(self.run, self.tr("&Prove and try on gathered cases"))
        self._bar.setAccessibleName(self.tr("Proving and trying"))
        self._draft_title.setText(self.tr("Write a draft pack"))
        about = self.tr("A copy of the pack’s folder with these rules in it. The release checks it all once more.")
        self._draft_about.setText(about)
        self.version.set_texts(self.tr("Version"), self.tr("Higher than the one in use, such as 2026.12.1"))
        set_words(self.draft, self.tr("Write the &draft…"))
        self.threshold.retranslate()
        self._tell()
        self._show()
        self.trial.show_trial(self.trial.trial)
