"""Exchange: where the lines of this post are, four equal ways to headquarters and back, and what it said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QStackedWidget, QWidget

from desktop.guidance.library import Post
from desktop.ui.leaving_words import always_words, never_words
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.enrol_card import EnrolCard
from desktop.ui.widgets.line_list import Line, LineList
from desktop.ui.widgets.parts import Icon, button, column, frame, label, row, rule, set_words
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.scroll import ScrollColumn, reveal_soon
from desktop.ui.widgets.server_form import ServerForm
from desktop.ui.widgets.stations import Place, Stations
from desktop.ui.widgets.under_way import UnderWay
from desktop.ui.widgets.way_card import WayCard

WAYS = {"stick": "stick", "folder": "folder", "file": "mail", "server": "server"}
_NARROW, _TWO = 700, 640  # pixels at normal text size


class ExchangePage(Page):
    """The page; it sends and receives nothing itself.

    Signals:
        acted: something is to be done on a way. Emits the way, what, and where.
        message: a message is wanted. Emits what it is about.
        unlock: the vault is to be opened, or made. Emits nothing.
    """

    acted = Signal(str, str, str)
    message = Signal(str)
    unlock = Signal()

    def __init__(self, look: Look, posts: Sequence[Post]) -> None:
        """Build the page, locked."""
        super().__init__(look)
        self._exists = self._open = False
        self._left = ""  # the way that had the focus when an exchange began
        self._lines: Mapping[str, tuple[str, Sequence[Line]]] = {}
        self.stations, self.under_way = Stations(look), UnderWay(look)
        self.enrol = EnrolCard(look, posts)
        self.ways = {name: WayCard(look, icon) for name, icon in WAYS.items()}
        self.server = ServerForm(look)
        self.server.hide()
        self.lines, self.messages, self.device = LineList(look), RowList(look), LineList(look)
        self.leaves, self.empty = button("", "link"), EmptyState(look, "exchange")
        self._words = {name: label("", role, tone) for name, role, tone in (
            ("go_on", "strong", "ink"), ("go_on_more", "body", "ink2"), ("heard", "meta", "ink3"),
            ("heard_when", "strong", "ink"), ("where", "card", "ink"), ("lines_more", "body", "ink2"),
            ("ways", "card", "ink"), ("ways_more", "meta", "ink3"), ("messages", "card", "ink"),
            ("device", "card", "ink"), ("always", "body", "ink2"), ("never", "body", "ink2"),
        )}  # fmt: skip
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn("canvas", (24, 16, 24, 24), 12)
        self._scroll.widest = 1160
        lines = self._scroll.lines
        lines.addWidget(self._go_on_strip())
        lines.addWidget(self.enrol)
        lines.addWidget(self._words["where"])
        lines.addWidget(self.stations)
        self._folded = frame(role="card")
        inside = column(self._folded, (1, 10, 1, 6), 4)
        more = row(margins=(16, 0, 16, 4))
        more.addWidget(self._words["lines_more"])
        inside.addLayout(more)
        inside.addWidget(self.lines)
        lines.addWidget(self._folded)
        lines.addWidget(self.under_way)
        self._ways = self._ways_part()
        lines.addWidget(self._ways)
        self._messages_card = self._card("messages", self.messages)
        lines.addWidget(self._messages_card)
        lines.addWidget(self._device_card())
        lines.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._scroll)
        column(self).addWidget(self._stack)

    def _go_on_strip(self) -> QFrame:
        strip = frame(role="advised")
        whole = row(strip, (16, 12, 16, 12), 14)
        whole.addWidget(Icon(self.look, "shield", "saved", 22), 0, Qt.AlignmentFlag.AlignTop)
        for first, second in (("go_on", "go_on_more"), ("heard", "heard_when")):
            words = column(gap=1)
            words.addWidget(self._words[first])
            words.addWidget(self._words[second])
            whole.addLayout(words, 3 if first == "go_on" else 2)
        return strip

    def _ways_part(self) -> QWidget:
        part = QWidget()
        lines = column(part, gap=12)
        head = column(gap=1)
        head.addWidget(self._words["ways"])
        head.addWidget(self._words["ways_more"])
        lines.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        lines.addLayout(self._grid)
        lines.addWidget(self.server)
        return part

    def _card(self, title: str, content: QWidget) -> QFrame:
        card = frame(role="card")
        lines = column(card, (1, 1, 1, 1))
        head = row(margins=(16, 12, 16, 12))
        head.addWidget(self._words[title])
        lines.addLayout(head)
        lines.addWidget(rule())
        lines.addWidget(content)
        return card

    def _device_card(self) -> QFrame:
        inside = QWidget()
        lines = column(inside, (0, 6, 0, 12), 4)
        lines.addWidget(self.device)
        below = column(margins=(16, 4, 16, 0), gap=6)
        below.addWidget(self.leaves, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self._words["always"])
        below.addWidget(self._words["never"])
        lines.addLayout(below)
        return self._card("device", inside)

    def _connect(self) -> None:
        self.leaves.setCheckable(True)
        self.leaves.toggled.connect(self._fold_leaves)
        self.stations.unfolded.connect(self._unfold)
        self.messages.chosen.connect(self.message)
        self.empty.begun.connect(self.unlock)
        self.under_way.appeared.connect(lambda: reveal_soon(self._scroll, self.under_way))
        for name, card in self.ways.items():
            card.acted.connect(lambda act, place, name=name: self.acted.emit(name, act, place))

    # What is shown

    def set_open(self, is_open: bool, exists: bool) -> None:
        """Show the page, or that the vault is locked, or that there is none yet; locked, it forgets."""
        self._open, self._exists = is_open, exists
        if not is_open:
            self._lines = {}
            self.lines.set_lines(())
            self.messages.set_rows(())
            self.device.set_lines(())
            self.server.forget()
            self.under_way.put()
        self._stack.setCurrentWidget(self._scroll if is_open else self.empty)
        self._tell_empty()

    def show_places(self, places: Sequence[Place], lines: Mapping[str, tuple[str, Sequence[Line]]]) -> None:
        """Show how many lines are where; `lines` are those that unfold, with a sentence on them, by station."""
        self._lines = lines
        self.stations.show_places(places)
        self._unfold(self.stations.chosen)

    def show_heard(self, when: str, enrolled: bool) -> None:
        """Say when headquarters was last heard; the ways show once it is known at all."""
        self._words["heard_when"].setText(when)
        self._ways.setVisible(enrolled)

    def show_messages(self, rows: Sequence[Row]) -> None:
        """Show what headquarters said."""
        self.messages.set_rows(rows)
        self._messages_card.setVisible(bool(rows))

    def set_can(self, can: bool) -> None:
        """Switch every way off while an exchange is under way; the focus waits at what is packed, and comes back."""
        packed = self.stations.tiles["packed"]
        if not can:
            focus = QApplication.focusWidget()
            within = [name for name, part in self.ways.items() if focus is not None and part.isAncestorOf(focus)]
            self._left = next(iter(within), "")
            if within or (focus is not None and self.server.isAncestorOf(focus)):
                packed.setFocus()
        for card in self.ways.values():
            card.set_can(can)
        self.server.set_can(can)
        if can and self._left and packed.hasFocus() and self.ways[self._left].buttons:
            self.ways[self._left].buttons[0].setFocus()

    def show_server(self, place: str) -> None:
        """Show the form for a server."""
        self.server.begin(place)
        reveal_soon(self._scroll, self.server)

    def _unfold(self, name: str) -> None:
        more, lines = self._lines.get(name, ("", ()))
        self._folded.setVisible(bool(name))
        self._words["lines_more"].setText(more)
        self.lines.set_lines(lines)
        self.lines.setVisible(bool(lines))
        if name:
            self.lines.setAccessibleName(self.stations.tiles[name].place.title)
            reveal_soon(self._scroll, self._folded)

    def _fold_leaves(self, shown: bool) -> None:
        for name in ("always", "never"):
            self._words[name].setVisible(shown)

    def heading(self) -> tuple[str, str]:
        """Return the title, and what it is for."""
        return self.tr("Exchange with headquarters"), self.tr("Your lines to The Hague, receipts and answers back")

    def regions(self) -> list[QWidget]:
        """Return the page as one region."""
        return [self._stack]

    def settle(self) -> None:
        """Put the focus on the step to take, else on the first way."""
        if not self._open:
            self.empty.button.setFocus()
        elif not self.enrol.isHidden():
            self.enrol.settle()
        else:
            first = next((made for card in self.ways.values() for made in card.buttons), self.stations.tiles["waits"])
            first.setFocus()

    def fold(self, width: float) -> None:
        """Put stations and ways below each other where there is little room."""
        self.stations.set_narrow(width < _NARROW)
        columns = 2 if width >= _TWO else 1
        for card in self.ways.values():
            self._grid.removeWidget(card)
        for number, card in enumerate(self.ways.values()):
            self._grid.addWidget(card, number // columns, number % columns)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def retranslate(self) -> None:
        """Set every text."""
        texts = {
            "go_on": self.tr("You can just go on working"),
            "go_on_more": self.tr("Exchanging can wait. Everything is on this laptop, also after a breakdown."),
            "heard": self.tr("Headquarters was last heard"),
            "where": self.tr("Where your lines are"),
            "ways": self.tr("Choose a way"),
            "ways_more": self.tr("Every way gives the same result. You may mix them."),
            "messages": self.tr("What headquarters said"),
            "device": self.tr("This laptop at headquarters"),
            "always": always_words(), "never": never_words(),
        }  # fmt: skip
        for name, text in texts.items():
            self._words[name].setText(text)
        self.messages.setAccessibleName(texts["messages"])
        self.device.setAccessibleName(texts["device"])
        set_words(self.leaves, self.tr("What headquarters sees, and &what never leaves"))
        self._fold_leaves(self.leaves.isChecked())
        for part in (self.enrol, self.server, self.under_way):
            part.retranslate()
        self._tell_empty()

    def _tell_empty(self) -> None:
        title = self.tr("Exchange when your cases are open")
        text = self.tr("What waits for headquarters is locked with your cases. Nothing is sent meanwhile.")
        if not self._exists:
            text = self.tr("Choose your post and a passphrase first. Nothing is sent before you ask for it.")
        act = self.tr("&Open my cases") if self._exists else self.tr("Set up &once")
        self.empty.set_texts(title, text, act)
