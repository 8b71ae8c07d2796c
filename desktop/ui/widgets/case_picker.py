"""The dialog that asks with which case something is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.domain.case import Case
from desktop.ui.look import Look
from desktop.ui.style import FocusRing
from desktop.ui.texts import Texts
from desktop.ui.widgets.case_list import CaseList
from desktop.ui.widgets.fields import Field
from desktop.ui.widgets.keys import on_key
from desktop.ui.widgets.parts import button, column, footer, label, set_words


class CasePicker(QDialog):
    """The cases with a filter; `choice` is the id of one once the dialog was accepted."""

    def __init__(
        self, window: QWidget | None, look: Look, texts: Texts, cases: list[Case], present: str | None
    ) -> None:
        """Offer `cases`; `present` is marked at the start, else the first."""
        super().__init__(window)
        self.choice: str | None = None
        self.list = CaseList(look, texts)
        self.filter = QLineEdit()
        self.accept_button, self._cancel = button("", "primary"), button("", "main")
        self.setWindowTitle(self.tr("Keep with a case"))
        self._lay_out(look)
        self.list.cases.set_cases(cases)
        if cases:
            known = any(case.id == present for case in cases)
            self.list.show_case(str(present) if known else cases[0].id)
        self._cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._on_accepted)
        self.list.activated.connect(lambda _: self._on_accepted())
        self.filter.textChanged.connect(self._on_filter)
        on_key(self.filter, "Down", self.list.setFocus, alone=True)
        self.accept_button.setDefault(True)
        self._ring = FocusRing(look, self)
        self.list.setFocus()
        self.resize(look.px(480), min(look.px(560), window.height() if window else 560))

    def _lay_out(self, look: Look) -> None:
        lines = column(self)
        top = column(margins=(24, 18, 24, 10), gap=10)
        top.addWidget(label(self.tr("With which case do you keep this lookup?"), "heading"))
        sift = Field(look, self.filter)
        sift.set_texts(self.tr("Filter"))
        top.addWidget(sift)
        lines.addLayout(top)
        self.list.setAccessibleName(self.tr("Cases"))
        lines.addWidget(self.list, 1)
        set_words(self._cancel, self.tr("C&ancel"))
        set_words(self.accept_button, self.tr("&Keep with this case"))
        lines.addWidget(footer([self._cancel], self.accept_button))

    def _on_filter(self, text: str) -> None:
        self.list.cases.set_filter(text)
        self.accept_button.setEnabled(self.list.cases.rowCount() > 0)

    def _on_accepted(self) -> None:
        """Take the marked case, if the filter shows it."""
        present = self.list.present
        if present is not None and self.list.cases.row_of(present) >= 0:
            self.choice = present
            self.accept()


def ask_case(window: QWidget, look: Look, texts: Texts, cases: list[Case], present: str | None) -> str | None:
    """Let the person choose a case; return its id, or None."""
    dialog = CasePicker(window, look, texts, cases, present)
    dialog.exec()
    choice = dialog.choice
    dialog.deleteLater()
    return choice
