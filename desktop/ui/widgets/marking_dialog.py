"""The dialog that asks how a case or a file is marked, with what each marking means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from desktop.domain.case import MARKINGS
from desktop.ui.case_words import marking_told, marking_word
from desktop.ui.look import Look
from desktop.ui.widgets.choice_dialog import ChoiceDialog
from desktop.ui.widgets.parts import column, frame, label

translate = QCoreApplication.translate


class MarkingDialog(ChoiceDialog):
    """Three markings as radio buttons; `choice` is one once the dialog was accepted."""

    def __init__(self, window: QWidget | None, look: Look, about: str, marking: str) -> None:
        """Ask about `about` (a case by its number, or a file by its name), which is marked `marking`."""
        super().__init__(window, look, "")
        self.choice: str | None = None
        self.setWindowTitle(translate("CaseWork", "Marking"))
        asked = translate("CaseWork", "How is {name} marked?").format(name=about)
        self.body.lines.addWidget(label(asked, "outcome"))
        self.add_choices([(one, marking_word(one), marking_told(one)) for one in MARKINGS], marking)
        self.body.lines.addWidget(self._warning(marking))
        self.finish(translate("CaseWork", "&Mark it so"), translate("CaseWork", "C&ancel"), 520)

    @staticmethod
    def _warning(marking: str) -> QWidget:
        card = frame(role="why")
        lines = column(card, (14, 10, 14, 12), 4)
        back = translate("CaseWork", "Without NCP, what you do from now on can leave the post again.")
        left = translate("CaseWork", "A marking counts from now on. What already left the post cannot come back.")
        lines.addWidget(label(back if marking == "ncp" else left, "body", "ink2"))
        return card

    def take(self) -> None:
        """Take the choice."""
        self.choice = self.chosen()
        self.accept()


def ask_marking(window: QWidget, look: Look, about: str, marking: str, locking: SignalInstance) -> str | None:
    """Let the person mark something; return another marking than `marking`, or None."""
    dialog = MarkingDialog(window, look, about, marking)
    locking.connect(dialog.reject)
    dialog.exec()
    choice = dialog.choice
    dialog.deleteLater()
    return choice if choice != marking else None
