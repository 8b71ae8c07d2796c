"""A dialog that asks for one of a few choices and a reason: what a decision and another route have in common."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from desktop.ui.announce import announce
from desktop.ui.look import Look
from desktop.ui.style import FocusRing
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.departure import note_field
from desktop.ui.widgets.fields import Field
from desktop.ui.widgets.parts import button, column, footer, label, set_words
from desktop.ui.widgets.scroll import ScrollColumn


class ChoiceDialog(QDialog):
    """Radio buttons that a number chooses too, and a reason. The heir fills `body` and takes the choice."""

    def __init__(self, window: QWidget | None, look: Look, reason: str) -> None:
        """Begin without choices; `reason` is what stands in the field already."""
        super().__init__(window)
        self._look = look
        self.cards: list[AnswerCard] = []
        self.body = ScrollColumn("canvas", (24, 18, 24, 18), 12)
        self.note = note_field(look, reason, 3)
        self.reason = Field(look, self.note)
        self.accept_button, self._cancel = button("", "primary"), button("", "main")
        self._wrong = label("", "meta", "error")
        self._group = QButtonGroup(self)
        self._cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.take)
        self.accept_button.setDefault(True)
        self.note.textChanged.connect(lambda: self.reason.set_error(""))
        self._group.buttonToggled.connect(lambda: self._wrong.hide())

    def add_choices(self, choices: Iterable[tuple[str, str, str]], chosen: str | None) -> None:
        """Add the choices (value, title, explanation) to the body; `chosen` is marked."""
        holder = QWidget()
        lines = column(holder, (0, 4, 0, 4), 8)
        for number, (value, title, explanation) in enumerate(choices, 1):
            card = AnswerCard(self._look, value, title, explanation, number, holder)
            card.setChecked(value == chosen)
            self._group.addButton(card)
            self.cards.append(card)
            lines.addWidget(card)
        self.body.lines.addWidget(holder)
        self.body.lines.addWidget(self._wrong)
        self._wrong.hide()

    def finish(self, accept: str, cancel: str, height: int) -> None:
        """Put the buttons under the body, with these words; `height` is in pixels at normal text size."""
        self.body.lines.addStretch(1)
        set_words(self._cancel, cancel)
        set_words(self.accept_button, accept)
        outer = column(self)
        outer.addWidget(self.body, 1)
        outer.addWidget(footer([self._cancel], self.accept_button))
        (next((card for card in self.cards if card.isChecked()), self.cards[0])).setFocus()
        self._ring = FocusRing(self._look, self)
        window = self.parentWidget()
        self.resize(QSize(self._look.px(600), min(self._look.px(height), window.height() if window else height)))

    def chosen(self) -> str | None:
        """Return the value of the choice that is marked, or None."""
        card = self._group.checkedButton()
        return card.value if isinstance(card, AnswerCard) else None

    def take(self) -> None:
        """Take what was filled in and close, or say beside the first place what is missing."""
        raise NotImplementedError

    def complain_of_choice(self, told: str) -> None:
        """Say that nothing is chosen."""
        self._wrong.setText(told)
        self._wrong.show()
        self.complain(self.cards[0], self._wrong, told)

    def complain(self, place: QWidget, shown: QWidget, told: str) -> None:
        """Put the focus where something is missing, and bring what says so into view."""
        place.setFocus()
        QTimer.singleShot(0, self, lambda: self.body.reveal(shown))  # once the complaint has its place
        announce(place, told, urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number while a choice has the focus; else as in every dialog."""
        number = event.key() - Qt.Key.Key_0
        if self.focusWidget() in self.cards and 1 <= number <= len(self.cards):
            self.cards[number - 1].setChecked(True)
            self.cards[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)
