"""The dialog of the yearly look: is this case still needed? Keep it, keep it longer, or erase what people wrote."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.choice_dialog import ChoiceDialog
from desktop.ui.widgets.fields import ComboBox, Field
from desktop.ui.widgets.parts import label, limit_width

KEEP, EXTEND, ERASE = "keep", "extend", "erase"
LONGEST = 10  # years


@dataclass(frozen=True)
class Looked:
    """What came of a look: `keep`, `extend` (by years) or `erase`, and why."""

    what: str
    years: int
    reason: str


class ReviewDialog(ChoiceDialog):
    """Three choices, a number of years and a reason; `choice` holds them once the dialog was accepted."""

    def __init__(self, window: QWidget | None, look: Look, title: str, told: str) -> None:
        """Ask about a case by what it is called; `told` says since when nothing happened and when its term ends."""
        super().__init__(window, look, "")
        self.choice: Looked | None = None
        self._box = ComboBox(look)
        self.years = Field(look, self._box)
        self.setWindowTitle(self.tr("Yearly look"))
        lines = self.body.lines
        lines.addWidget(label(self.tr("Is this case still needed?"), "outcome"))
        lines.addWidget(label(title, "strong"))
        lines.addWidget(label(told, "body", "ink2"))
        self.add_choices(self._choices(), None)
        for years in range(1, LONGEST + 1):
            words = self.tr("1 year") if years == 1 else self.tr("{n} years").format(n=years)
            self._box.addItem(words, years)
        self.years.set_texts(self.tr("How much longer, from today?"))
        limit_width(look, self._box, 220)
        self.years.hide()
        lines.addWidget(self.years)
        self.reason.set_texts(self.tr("Why?"), self.tr("It stays on this laptop."))
        lines.addWidget(self.reason)
        self._group.buttonToggled.connect(self._show_years)
        self.finish(self.tr("&Note this"), self.tr("C&ancel"), 640)

    def _choices(self) -> list[tuple[str, str, str]]:
        return [
            (KEEP, self.tr("Keep it"), self.tr("The case comes back here after a year. Its term stays the same.")),
            (EXTEND, self.tr("Keep it longer"), self.tr("The term ends later, on a day you choose.")),
            (
                ERASE,
                self.tr("Erase what people wrote"),
                self.tr("Texts, names and files go. You see first what that is."),
            ),
        ]

    def _show_years(self) -> None:
        self.years.setVisible(self.chosen() == EXTEND)
        self.reason.setVisible(self.chosen() != ERASE)

    def take(self) -> None:
        """Take what was filled in, or say beside the first place what is missing."""
        chosen, reason = self.chosen(), self.note.toPlainText().strip()
        if chosen is None:
            self.complain_of_choice(self.tr("Choose one first."))
        elif chosen != ERASE and not reason:
            self.reason.set_error(lambda: self.tr("Write in a few words why this case is still needed."))
            self.complain(self.note, self.reason, self.reason.error())
        else:
            self.choice = Looked(chosen, int(self._box.currentData()) if chosen == EXTEND else 0, reason)
            self.accept()


def ask_review(window: QWidget, look: Look, title: str, told: str, locking: SignalInstance) -> Looked | None:
    """Let the person look at a case; return what came of it, or None, also when the vault was locked meanwhile."""
    dialog = ReviewDialog(window, look, title, told)
    locking.connect(dialog.reject)
    dialog.exec()
    choice = dialog.choice
    dialog.deleteLater()
    return choice
