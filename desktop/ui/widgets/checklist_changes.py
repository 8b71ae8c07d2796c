"""A dialog that shows what a newer version of a checklist would change, before anything is moved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.checklist import Changes, Checklist
from desktop.domain.checklist_run import Run
from desktop.ui.checklist_words import answer_words
from desktop.ui.look import Look
from desktop.ui.widgets.parts import Chip, button, column, frame, label, row, set_words
from desktop.ui.widgets.scroll import ScrollColumn

translate = QCoreApplication.translate


class ChangesDialog(QDialog):
    """What stays, what is worded otherwise, what is new and what goes; accepted means: move the list."""

    def __init__(self, look: Look, run: Run, newer: Checklist, mapping: Changes, window: QWidget | None) -> None:
        """Show `mapping`, from the version of `run` to `newer`."""
        super().__init__(window)
        self._look, self._run, self._newer, self._lang = look, run, newer, look.language
        title = translate("Checklists", "What would change")
        self.setWindowTitle(title)
        self.move_, self.stay = button("", "main"), button("", "primary")
        set_words(self.move_, translate("Checklists", "&Move to version {n}").format(n=newer.version))
        set_words(self.stay, translate("Checklists", "&Stay on version {n}").format(n=run.checklist.version))
        lines = column(self, (24, 20, 24, 20), 12)
        lines.addWidget(label(run.checklist.words[self._lang]["title"], "heading"))
        told = translate("Checklists", "Your answers go along. You can take the move back with Ctrl+Z.")
        lines.addWidget(label(told, "body", "ink2"))
        self._body = ScrollColumn("surface", (0, 0, 12, 0), 10)
        lines.addWidget(self._body, 1)
        self._fill(mapping)
        bar = row(gap=12)
        bar.addWidget(self.move_)
        bar.addStretch(1)
        bar.addWidget(self.stay)
        lines.addLayout(bar)
        self.resize(look.px(720), look.px(520))
        self.move_.clicked.connect(self.accept)
        self.stay.clicked.connect(self.reject)
        self.stay.setFocus()

    def _fill(self, mapping: Changes) -> None:
        for item in mapping.gone:
            answer = self._run.answer(item).answer
            more = translate("Checklists", "You answered: {answer}. That stays with the list.")
            words = answer_words().get(answer or "", "").lower()
            self._row(
                "waiting", translate("Checklists", "goes"), self._old(item), more.format(answer=words) if answer else ""
            )
        for item in mapping.new:
            self._row("brand", translate("Checklists", "new"), self._new(item), "")
        for item in mapping.reworded:
            was = translate("Checklists", "Now: {text}").format(text=self._old(item))
            self._row("plain", translate("Checklists", "other words"), self._new(item), was)
        same = translate("Checklists", "{n} items stay as they are.").format(n=len(mapping.kept))
        self._body.lines.addWidget(label(same, "body", "ink2"))
        self._body.lines.addStretch(1)

    def _old(self, item: str) -> str:
        return self._run.checklist.items[item].words[self._lang]["text"]

    def _new(self, item: str) -> str:
        return self._newer.items[item].words[self._lang]["text"]

    def _row(self, kind: str, word: str, text: str, more: str) -> None:
        card = frame(role="card")
        line = row(card, (14, 10, 14, 10), 12)
        words = column(gap=3)
        words.addWidget(label(text, "strong"))
        if more:
            words.addWidget(label(more, "meta", "ink2"))
        line.addLayout(words, 1)
        line.addWidget(Chip(self._look, kind, word), 0, Qt.AlignmentFlag.AlignTop)
        self._body.lines.addWidget(card)
