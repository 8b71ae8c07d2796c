"""The dialog behind "Who asks?": company, contact and what goes with a request, before or between questions."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.guidance.library import Library
from desktop.ui.conversation import Conversation
from desktop.ui.look import Look
from desktop.ui.style import FocusRing
from desktop.ui.texts import Texts
from desktop.ui.widgets.details_form import DetailsForm
from desktop.ui.widgets.keys import on_key
from desktop.ui.widgets.parts import button, column, footer, label, set_words
from desktop.ui.widgets.scroll import ScrollColumn


class EntryDialog(QDialog):
    """The form, whole; accepted when it is to be used."""

    def __init__(
        self, window: QWidget | None, look: Look, texts: Texts, library: Library, conversation: Conversation
    ) -> None:
        """Show what is known of the request in hand."""
        super().__init__(window)
        self.form = DetailsForm(look, texts, library)
        self.accept_button, self._cancel = button("", "primary"), button("", "main")
        self.setWindowTitle(self.tr("Who asks?"))
        self._lay_out()
        self.form.retranslate()
        self.form.fill(conversation)
        self.form.set_whole(True)
        self.form.unfold.hide()
        self._cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._on_accept)
        self.accept_button.setDefault(True)
        on_key(self, "Ctrl+Return", self._on_accept)
        self._ring = FocusRing(look, self)
        room = self.screen().availableSize()
        self.resize(min(look.px(620), room.width() - 60), min(look.px(700), room.height() - 80))
        company = self.form.company.field
        assert isinstance(company, QLineEdit)
        company.setFocus()

    def _lay_out(self) -> None:
        self._body = ScrollColumn("canvas", (24, 18, 24, 18), 12)
        self._body.lines.addWidget(label(self.tr("Who asks, and for what?"), "outcome"))
        told = self.tr("All fields may stay empty. Names stay on this laptop.")
        self._body.lines.addWidget(label(told, "body", "ink2"))
        self._body.lines.addWidget(self.form)
        self._body.lines.addStretch(1)
        set_words(self._cancel, self.tr("C&ancel"))
        set_words(self.accept_button, self.tr("&Use this"))
        whole = column(self)
        whole.addWidget(self._body, 1)
        whole.addWidget(footer([self._cancel], self.accept_button))

    def _on_accept(self) -> None:
        """Close, or say beside the country that there is none of that name."""
        wrong = self.form.problem()
        if wrong is None:
            self.accept()
        else:
            wrong.setFocus()
            self._body.reveal(wrong)
