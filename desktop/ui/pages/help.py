"""Help: what each page is for, the keys, and about this program: versions, licences, sources."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QWidget

from desktop.guidance.library import Library
from desktop.ui.look import Look
from desktop.ui.pages.help_texts import HelpTexts
from desktop.ui.pages.page import Page
from desktop.ui.sections import SECTIONS
from desktop.ui.texts import Texts
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import button, column, frame, label, row, rule, set_words
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.scroll import ScrollColumn

_NARROW = 900  # pixels at normal text size


class HelpPage(Page):
    """Help on one page at a time, with the keys and the versions under it.

    Signals:
        section: the page that is explained is wanted. Emits its name.
        sources: the list of sources is wanted. Emits nothing.
        licences: the licences are wanted. Emits nothing.
        report: a report about this program is wanted, to copy. Emits nothing.
        lessons: the learning path is wanted. Emits nothing.
    """

    section = Signal(str)
    sources = Signal()
    licences = Signal()
    report = Signal()
    lessons = Signal()

    def __init__(self, look: Look, library: Library, texts: Texts, version: str) -> None:
        """Build the page; `version` is that of the program."""
        super().__init__(look)
        self._library, self._texts, self._version = library, texts, version
        self._help = HelpTexts()
        self.topic = "today"
        self.topics = RowList(look)
        self.go, self.learn = button("", "primary"), button("", "main")
        self.sources_button, self.licences_button = button("", "small"), button("", "small")
        self.report_button = button("", "small")
        self._title, self._body = label("", "heading"), label("", "reading", "ink")
        self._keys_title, self._about_title = label("", "card"), label("", "card")
        self._about, self._privacy = label("", "body", "ink2"), label("", "body", "ink2")
        self._topics_title = label("", "card")
        self._lay_out()
        self.topics.chosen.connect(self.show_topic)
        self.go.clicked.connect(lambda: self.section.emit(self.topic))
        self.learn.clicked.connect(self.lessons)
        self.sources_button.clicked.connect(self.sources)
        self.licences_button.clicked.connect(self.licences)
        self.report_button.clicked.connect(self.report)
        self.retranslate()

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn("canvas", (24, 20, 24, 24), 16)
        self._scroll.widest = 1180
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(16)
        self._columns = QWidget(), QWidget()
        left, right = (column(side, gap=16) for side in self._columns)
        topic = frame(role="card")
        lines = column(topic, (20, 16, 20, 18), 10)
        lines.addWidget(self._title)
        lines.addWidget(self._body)
        ways = Flow(gap=10)
        ways.addWidget(self.go)
        ways.addWidget(self.learn)
        lines.addLayout(ways)
        left.addWidget(topic)
        left.addWidget(self._titled(self._topics_title, self.topics))
        self._keys = QWidget()
        self._key_grid = QGridLayout(self._keys)
        self._key_grid.setContentsMargins(16, 12, 16, 14)
        self._key_grid.setHorizontalSpacing(20)
        self._key_grid.setVerticalSpacing(7)
        self._key_grid.setColumnStretch(1, 1)
        right.addWidget(self._titled(self._keys_title, self._keys))
        right.addWidget(self._titled(self._about_title, self._about_part()))
        for part, side in zip(self._columns, (left, right), strict=True):
            side.addStretch(1)
            self._sides.addWidget(part, 1)
        self._scroll.lines.addLayout(self._sides)
        self._scroll.lines.addStretch(1)
        column(self).addWidget(self._scroll)

    def fold(self, width: float) -> None:
        """Below 900 everything in one column."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(down if width < _NARROW else across)

    def _about_part(self) -> QWidget:
        made = QWidget()
        lines = column(made, (16, 12, 16, 14), 8)
        lines.addWidget(self._about)
        lines.addWidget(self._privacy)
        for part in (self.sources_button, self.licences_button, self.report_button):
            lines.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _titled(self, title: QLabel, content: QWidget) -> QFrame:
        card = frame(role="card")
        lines = column(card, (1, 1, 1, 1))
        head = row(margins=(16, 12, 16, 12))
        head.addWidget(title)
        lines.addLayout(head)
        lines.addWidget(rule())
        lines.addWidget(content)
        return card

    def show_topic(self, name: str) -> None:
        """Explain a page by its name; an unknown one is explained as Today."""
        self.topic = name if name in self._help.topics() else "today"
        title, body = self._help.topics()[self.topic]
        self._title.setText(title)
        self._body.setText(body)
        self.go.setVisible(name != "search")  # it begins in the field above every page
        set_words(self.go, self.tr("&Go to {page}").format(page=title))
        self._scroll.verticalScrollBar().setValue(0)

    def heading(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("Help"), self.tr("What each page is for, the keys, and about this app")

    def regions(self) -> list[QWidget]:
        """Return both columns."""
        return list(self._columns)

    def settle(self) -> None:
        """Put the focus on the way to the page that is explained."""
        self.go.setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self._topics_title.setText(self.tr("Every page"))
        self._keys_title.setText(self.tr("Keys"))
        self._about_title.setText(self.tr("About this app"))
        self.topics.setAccessibleName(self.tr("Help on a page"))
        icons = {section.name: section.icon for section in SECTIONS} | {"search": "search", "privacy": "shield"}
        topics = self._help.topics()
        names = [name for name in icons if name in topics]  # as in the bar at the left
        self.topics.set_rows([Row(name, topics[name][0], icon=icons[name]) for name in names])
        about = self.tr("IMVO-post {version}. Content {content}, as of {date}. Licence: EUPL-1.2.")
        date = self._texts.day(self._library.as_of)
        self._about.setText(about.format(version=self._version, content=self._texts.version(), date=date))
        self._privacy.setText(
            self.tr("Everything stays on this laptop. The app sends nothing and works without a network.")
        )
        set_words(self.learn, self.tr("Learning &path"))
        set_words(self.sources_button, self.tr("&Sources of the guidance"))
        set_words(self.licences_button, self.tr("&Licences of the parts used"))
        set_words(self.report_button, self.tr("&Report on this app, to copy"))
        self._fill_keys()
        self.show_topic(self.topic)

    def _fill_keys(self) -> None:
        for number, (keys, does) in enumerate(self._help.keys()):
            for place, text, role, tone in ((0, keys, "metastrong", "ink"), (1, does, "body", "ink2")):
                item = self._key_grid.itemAtPosition(number, place)
                shown = item.widget() if item is not None else None
                if shown is None:
                    shown = label("", role, tone, wrap=place == 1)
                    self._key_grid.addWidget(shown, number, place, Qt.AlignmentFlag.AlignTop)
                assert isinstance(shown, QLabel)
                shown.setText(text)
