"""What is shown instead of the window when the program cannot start: damaged guidance, for one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop.ui.look import Look
from desktop.ui.trouble import explain
from desktop.ui.widgets.parts import Icon, button, column, label, row, set_words


class StartTrouble(QDialog):
    """What happened, what is safe, what to do; one button."""

    def __init__(self, look: Look, error: Exception) -> None:
        """Tell of `error` in the language of the program."""
        super().__init__()
        told = explain(error)
        self.setWindowTitle(self.tr("IMVO-post cannot start"))
        self.setAccessibleDescription(f"{told.title} {told.text}")
        self.words = [
            label(told.title, "heading", "error"),
            label(told.text, "body"),
            label(told.detail, "meta", "ink3"),
        ]
        self.quit = button("", "primary")
        set_words(self.quit, self.tr("&Close"))
        self.quit.clicked.connect(self.accept)
        lines = column(gap=10)
        for part in self.words:
            lines.addWidget(part)
        lines.addStretch(1)
        lines.addWidget(self.quit, 0, Qt.AlignmentFlag.AlignRight)
        whole = row(self, (24, 22, 24, 20), 16)
        whole.addWidget(Icon(look, "warning", "error", 28), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(lines, 1)
        self.resize(look.px(560), look.px(240))
