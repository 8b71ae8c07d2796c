"""Gather: take in what posts sent from a folder, a file or a server, and write receipts back; it can be stopped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QWidget

from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.widgets.fields import CheckBox, Field, line_edit
from desktop.ui.widgets.parts import button, column, frame, label, limit_width, row, set_words
from desktop.ui.widgets.scroll import ScrollColumn


class GatherPage(Page):
    """The page.

    Signals:
        begun: what lies at a place is to be taken in. Emits the place, the passphrase, whether to write receipts.
        stopped: the run is to be stopped. Emits nothing.
    """

    begun = Signal(str, str, bool)
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        """Build the page, at rest."""
        super().__init__(look)
        self.place, self.passphrase = Field(look, line_edit()), Field(look, line_edit(secret=True))
        self.choose, self.begin, self.stop = button("", "main"), button("", "primary"), button("", "main")
        self.receipts = CheckBox(look)
        self.receipts.setChecked(True)
        self._bar, self._count = QProgressBar(), label("", "body", "ink2")
        self._title, self._about = label("", "heading"), label("", "body", "ink2")
        self._results = label("", "body")
        self._result_title = label("", "card")
        self._lines: Sequence[str] = ()
        self._busy, self._so_far = False, (0, 0)
        self._lay_out()
        self.choose.clicked.connect(self._on_choose)
        self.begin.clicked.connect(self._on_begin)
        self.stop.clicked.connect(self.stopped)
        self._line(self.passphrase).returnPressed.connect(self._on_begin)
        for field in (self.place, self.passphrase):
            self._line(field).textEdited.connect(lambda _, field=field: field.set_error(""))
        self.set_busy(False)
        self.retranslate()

    @staticmethod
    def _line(field: Field) -> QLineEdit:
        assert isinstance(field.field, QLineEdit)
        return field.field

    def _lay_out(self) -> None:
        scroll = ScrollColumn("canvas", (24, 16, 24, 24), 12)
        card = frame(role="card")
        limit_width(self.look, card, 720)
        lines = column(card, (20, 18, 20, 20), 12)
        lines.addWidget(self._title)
        lines.addWidget(self._about)
        where = row(gap=8)
        where.addWidget(self.place, 1)
        where.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        lines.addLayout(where)
        lines.addWidget(self.passphrase)
        lines.addWidget(self.receipts)
        foot = row(gap=10)
        foot.addWidget(self.begin)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        lines.addLayout(foot)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        lines.addWidget(self._bar)
        lines.addWidget(self._count)
        self._result = frame(role="card")
        limit_width(self.look, self._result, 720)
        told = column(self._result, (20, 14, 20, 16), 6)
        told.addWidget(self._result_title)
        told.addWidget(self._results)
        scroll.lines.addWidget(card)
        scroll.lines.addWidget(self._result)
        scroll.lines.addStretch(1)
        self._scroll = scroll
        column(self).addWidget(scroll)

    def set_busy(self, busy: bool) -> None:
        """Show that a run is on its way, or that none is."""
        self._busy = busy
        for part in (self._bar, self._count):
            part.setVisible(busy)
        self.stop.setEnabled(busy)
        self.begin.setEnabled(not busy)
        if not busy:
            self._line(self.passphrase).clear()

    def step(self, files: int, size: int) -> None:
        """Say how far a run is: files read and their bytes."""
        self._so_far = (files, size)
        number = self.look.locale().toString
        self._count.setText(self.tr("{n} files read, {kb} kB").format(n=number(files), kb=number(size // 1000)))

    def tell(self, lines: Sequence[str]) -> None:
        """Show what the last run did."""
        self._lines = lines
        self._results.setText("\n".join(lines))
        self._result.setVisible(bool(lines))

    def wrong_passphrase(self) -> None:
        """Say beside the field that the passphrase does not open the keys."""
        self.passphrase.set_error(lambda: self.tr("This passphrase does not open the keys beside the store."))
        self.passphrase.field.setFocus()

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder with what posts sent"), self._line(self.place).text()
        )
        if chosen:
            self._line(self.place).setText(chosen)
            self.place.set_error("")

    def _on_begin(self) -> None:
        place, secret = self._line(self.place).text().strip(), self._line(self.passphrase).text()
        if not place:
            self.place.set_error(lambda: self.tr("Choose a folder first, or type the address of a server."))
            self.place.field.setFocus()
        elif not secret:
            self.passphrase.set_error(lambda: self.tr("Type the passphrase of the officer's keys."))
            self.passphrase.field.setFocus()
        elif not self._busy:
            self.begun.emit(place, secret, self.receipts.isChecked())

    def heading(self) -> tuple[str, str]:
        """Return the title, and what the page does."""
        return self.tr("Gather what posts sent"), self.tr("You can go on with the figures meanwhile")

    def regions(self) -> list[QWidget]:
        """Return the page as one region."""
        return [self._scroll]

    def settle(self) -> None:
        """Put the focus where work begins."""
        self.place.field.setFocus()

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self._title.setText(self.tr("From a stick, a share, a file or a server"))
        self._about.setText(
            self.tr(
                "What is there stays there. What was taken in before counts once. It is safe to stop and to repeat."
            )
        )
        self.place.set_texts(self.tr("Place"), self.tr("A folder, a file ending in .imvo or .imvo.txt, or https://…"))
        set_words(self.choose, self.tr("Choose a &folder…"))
        self.passphrase.set_texts(self.tr("Passphrase"), self.tr("Of the officer's keys beside the store"))
        self.receipts.setText(self.tr("Write receipts and answers for the posts there too"))
        set_words(self.begin, self.tr("&Gather"))
        set_words(self.stop, self.tr("S&top"))
        self._bar.setAccessibleName(self.tr("Taking in"))
        self._result_title.setText(self.tr("The last run"))
        self.step(*self._so_far)
        self.tell(self._lines)
