"""A dialog that shows a long text to read and copy: licences, a report on this program, a mistake of ours."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from desktop.ui.widgets.parts import button, column, label, row, set_words


class TextDialog(QDialog):
    """What it is, the text itself, and two buttons: copy and close. Nothing is sent."""

    def __init__(self, title: str, lead: str, text: str, parent: QWidget | None = None) -> None:
        """Show `text` under `title` and a `lead` of a few sentences (may be empty)."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        self.copy, self.close_ = button("", "main"), button("", "primary")
        self._told = label("", "meta", "saved")
        set_words(self.copy, self.tr("&Copy"))
        set_words(self.close_, self.tr("C&lose"))
        lines = column(self, (24, 20, 24, 20), 12)
        lines.addWidget(label(title, "heading"))
        if lead:
            lines.addWidget(label(lead, "body", "ink2"))
        lines.addWidget(self.text, 1)
        lines.addWidget(self._told)
        bar = row(gap=12)
        bar.addWidget(self.copy)
        bar.addStretch(1)
        bar.addWidget(self.close_)
        lines.addLayout(bar)
        self.resize(720, 480)
        self.copy.clicked.connect(self._on_copy)
        self.close_.clicked.connect(self.accept)
        self.close_.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._told.setText(self.tr("Copied."))
