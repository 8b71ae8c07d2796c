"""What can be done with the article in view: keep it, refer to it, and make the text larger."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from desktop.ui.look import STEPS, Look
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import button, column, label, rule, set_icon, set_words


class ToolsCard(QFrame):
    """The card.

    Signals:
        save: the article is to be kept as a PDF file. Emits nothing.
        refer: a reference to the article is to be copied. Emits nothing.
    """

    save = Signal()
    refer = Signal()

    def __init__(self, look: Look) -> None:
        """Build the card; texts come with `retranslate`."""
        super().__init__()
        self._look = look
        self.setProperty("panel", "card")
        lines = column(self, (14, 12, 14, 12), 4)
        self._title, self._size = label("", "card"), label("", "meta", "ink3")
        self._save, self._refer = button("", "row"), button("", "row")
        self._smaller, self._larger = button("", "small"), button("", "small")
        lines.addWidget(self._title)
        for tool in (self._save, self._refer):
            lines.addWidget(tool)
            lines.addWidget(rule())
        lines.addWidget(self._size)
        sizes = Flow(gap=8)
        sizes.addWidget(self._smaller)
        sizes.addWidget(self._larger)
        lines.addLayout(sizes)
        self._save.clicked.connect(self.save)
        self._refer.clicked.connect(self.refer)
        self._smaller.clicked.connect(lambda: look.step_scale(-1))
        self._larger.clicked.connect(lambda: look.step_scale(1))
        look.changed.connect(self._on_look_changed)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Tools"))
        set_words(self._save, self.tr("Save as P&DF"))
        set_words(self._refer, self.tr("Copy the refere&nce"))
        set_words(self._smaller, self.tr("S&maller"))
        set_words(self._larger, self.tr("&Larger"))
        self._smaller.setAccessibleName(self.tr("Smaller text"))
        self._larger.setAccessibleName(self.tr("Larger text"))
        self._on_look_changed()

    def _on_look_changed(self) -> None:
        icons: tuple[tuple[QPushButton, str], ...] = ((self._save, "document"), (self._refer, "copy"))
        for target, name in icons:
            set_icon(self._look, target, name, "brand")
        self._size.setText(self.tr("Text size: {n} %").format(n=round(self._look.scale * 100)))
        self._smaller.setEnabled(self._look.scale > STEPS[0])
        self._larger.setEnabled(self._look.scale < STEPS[-1])
