"""The dialog before something is erased for good: what goes, what stays, and what cannot be called back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.look import Look
from desktop.ui.style import FocusRing
from desktop.ui.widgets.fields import CheckBox
from desktop.ui.widgets.parts import button, column, footer, frame, label, set_words
from desktop.ui.widgets.scroll import ScrollColumn


class EraseDialog(QDialog):
    """It erases nothing itself; accepted means: erase. Only a tick frees the button."""

    def __init__(self, window: QWidget | None, look: Look, title: str, goes: str, left: str) -> None:
        """Ask about what `goes` (in words) and what `left` the post and stays there (empty when nothing did)."""
        super().__init__(window)
        self.setWindowTitle(self.tr("Erase for good"))
        self.sure = CheckBox(look)
        self.sure.setText(self.tr("I have read this; erase it"))
        self.accept_button, self._cancel = button("", "primary"), button("", "main")
        set_words(self._cancel, self.tr("C&ancel"))
        set_words(self.accept_button, self.tr("&Erase for good"))
        self._lay_out(title, goes, left)
        self.accept_button.setEnabled(False)
        self.sure.toggled.connect(self.accept_button.setEnabled)
        self._cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        self._ring = FocusRing(look, self)
        self._cancel.setFocus()
        self.resize(look.px(600), min(look.px(620), window.height() if window else 620))

    def _lay_out(self, title: str, goes: str, left: str) -> None:
        body = ScrollColumn("canvas", (24, 18, 24, 18), 12)
        body.lines.addWidget(label(title, "outcome"))
        body.lines.addWidget(self._part(self.tr("This goes"), [goes, self._whole()]))
        body.lines.addWidget(self._part(self.tr("This stays"), self._stays()))
        called = self._elsewhere(left)
        body.lines.addWidget(self._part(self.tr("This cannot be called back here"), called, "conflict"))
        body.lines.addWidget(self.sure)
        body.lines.addStretch(1)
        whole = column(self)
        whole.addWidget(body, 1)
        whole.addWidget(footer([self._cancel], self.accept_button))

    def _part(self, title: str, told: Sequence[str], role: str = "card") -> QWidget:
        card = frame(role=role)
        lines = column(card, (14, 10, 14, 12), 4)
        lines.addWidget(label(title, "strong"))
        for text in told:
            lines.addWidget(label(text, "body", "ink2"))
        return card

    def _whole(self) -> str:
        return self.tr("Whole texts go, not only the name in them. It cannot be undone.")

    def _stays(self) -> list[str]:
        return [
            self.tr("The number of the case, its days, route, decision and other fixed choices."),
            self.tr(
                "In the chain: that something was noted, and a check number of it. Nobody can read the text from that."
            ),
        ]

    def _elsewhere(self, left: str) -> list[str]:
        told = [left] if left else []
        told.append(self.tr("Backups made before today still hold it. Make a new one, and destroy the old ones."))
        told.append(self.tr("Papers and files that were saved or sent outside this app stay where they are."))
        return told


def ask_erase(window: QWidget, look: Look, title: str, goes: str, left: str, locking: SignalInstance) -> bool:
    """Ask whether this may be erased; False when not, or when the vault was locked meanwhile."""
    dialog = EraseDialog(window, look, title, goes, left)
    locking.connect(dialog.reject)
    sure = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return sure
