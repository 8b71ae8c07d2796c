"""The dialog behind "I choose otherwise": another route than the assistant's, with the reason that goes with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from desktop.ui.announce import announce
from desktop.ui.look import Look
from desktop.ui.style import FocusRing
from desktop.ui.texts import Texts
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.departure import note_field
from desktop.ui.widgets.fields import Field
from desktop.ui.widgets.parts import button, column, frame, label, row, set_words
from desktop.ui.widgets.scroll import ScrollColumn

ROUTES = (
    "give_information", "support_and_inform", "check_first", "set_conditions", "seek_advice", "withhold_and_consult",
)  # fmt: skip


class RouteDialog(QDialog):
    """The routes as radio buttons, and a reason; `choice` is both once the dialog was accepted."""

    def __init__(
        self, window: QWidget | None, look: Look, texts: Texts, route: str, own: tuple[str, str] | None = None
    ) -> None:
        """Offer every route but the assistant's `route`; `own` is what was chosen before."""
        super().__init__(window)
        self._look, self._texts = look, texts
        self.choice: tuple[str, str] | None = None
        self.cards: list[AnswerCard] = []
        self.note = note_field(look, own[1] if own else "", 3)
        self.reason = Field(look, self.note)
        self._wrong = label("", "meta", "error")
        self.accept_button, self._cancel = button("", "primary"), button("", "main")
        self.setWindowTitle(self.tr("I choose otherwise"))
        self._lay_out(route, own[0] if own else "")
        self._connect()
        self._ring = FocusRing(look, self)
        self.resize(look.px(600), min(look.px(690), window.height() if window else 690))

    def _lay_out(self, route: str, chosen: str) -> None:
        body = ScrollColumn("canvas", (24, 18, 24, 18), 10)
        body.lines.addWidget(label(self.tr("Which route do you choose?"), "outcome"))
        told = self.tr("The decision aid gives: {route}. That stays in the case, beside your choice.")
        body.lines.addWidget(label(told.format(route=self._texts.route(route)["title"]), "body", "ink2"))
        holder = QWidget()
        lines = column(holder, (0, 4, 0, 4), 8)
        self._group = QButtonGroup(holder)
        for number, name in enumerate((name for name in ROUTES if name != route), 1):
            words = self._texts.route(name)
            card = AnswerCard(self._look, name, words["title"], words["summary"], number, holder)
            card.setChecked(name == chosen)
            self._group.addButton(card)
            self.cards.append(card)
            lines.addWidget(card)
        body.lines.addWidget(holder)
        body.lines.addWidget(self._wrong)
        self._wrong.hide()
        self.reason.set_texts(self.tr("Your reason"), self.tr("Needed. No names of persons. It stays on this laptop."))
        body.lines.addWidget(self.reason)
        body.lines.addStretch(1)
        bar = frame(role="actionbar")
        foot = row(bar, (24, 11, 24, 11), 12)
        set_words(self._cancel, self.tr("C&ancel"))
        set_words(self.accept_button, self.tr("&Choose this route"))
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        foot.addWidget(self.accept_button)
        outer = column(self)
        outer.addWidget(body, 1)
        outer.addWidget(bar)
        self._body = body

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._on_choose)
        self.accept_button.setDefault(True)
        self.note.textChanged.connect(lambda: self.reason.set_error(""))
        self._group.buttonToggled.connect(lambda: self._wrong.hide())
        (next((card for card in self.cards if card.isChecked()), self.cards[0])).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number while a route has the focus; else as in every dialog."""
        number = event.key() - Qt.Key.Key_0
        if self.focusWidget() in self.cards and 1 <= number <= len(self.cards):
            self.cards[number - 1].setChecked(True)
            self.cards[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_choose(self) -> None:
        """Take the choice, or say beside the place what is missing."""
        card, reason = self._group.checkedButton(), self.note.toPlainText().strip()
        missing: QWidget | None = None
        if not reason:
            self.reason.set_error(lambda: self.tr("Write in a few words why you choose another route."))
            missing = self.note
        if not isinstance(card, AnswerCard):
            self._wrong.setText(self.tr("Choose a route first."))
            self._wrong.show()
            missing = self.cards[0]
        if missing is None and isinstance(card, AnswerCard):
            self.choice = (card.value, reason)
            self.accept()
        elif missing is not None:
            missing.setFocus()
            shown = self.reason if missing is self.note else missing
            QTimer.singleShot(0, self, lambda: self._body.reveal(shown))  # once the complaint has its place
            announce(missing, self._wrong.text() if missing is not self.note else self.reason.error(), urgent=True)


def ask_route(
    window: QWidget, look: Look, texts: Texts, route: str, own: tuple[str, str] | None = None
) -> tuple[str, str] | None:
    """Let the person choose another route than `route`; return it with the reason, or None when they stay with it."""
    dialog = RouteDialog(window, look, texts, route, own)
    dialog.exec()
    choice = dialog.choice
    dialog.deleteLater()
    return choice
