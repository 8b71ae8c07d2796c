"""Privacy and retention: everything about one person or company, and the cases to look at this year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QWidget

from desktop.domain.retention import Review
from desktop.ui.case_words import marking_word
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.privacy_words import counted, done_words, lines_of
from desktop.ui.texts import Texts
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.found_card import FoundCard
from desktop.ui.widgets.list_card import ListCard
from desktop.ui.widgets.parts import button, clear, column, frame, label, row, rule, set_words
from desktop.ui.widgets.row_list import Row
from desktop.ui.widgets.scroll import ScrollColumn

if TYPE_CHECKING:
    from desktop.casework.found import Found
    from desktop.casework.privacy import Done, Search

_NARROW, _SIDE = 800, 360  # pixels at normal text size
SHORTEST = 3
LATEST = 8
"""What was done on request, as many as are shown."""


class PrivacyPage(Page):
    """Shows what was found, and what is due; it reads and erases nothing itself.

    Signals:
        searched: everything about a name is wanted. Emits the words.
        over_wanted: what is ticked is to be handed over. Emits nothing.
        erase_wanted: what is ticked is to be erased. Emits nothing.
        looked: a case is to be looked at: keep or erase? Emits its id.
        case: a case is wanted. Emits its id.
        terms: the terms of this post are wanted. Emits nothing.
        unlock: the vault is to be opened. Emits nothing.
    """

    topic = "privacy"
    searched = Signal(str)
    over_wanted = Signal()
    erase_wanted = Signal()
    looked = Signal(str)
    case = Signal(str)
    terms = Signal()
    unlock = Signal()

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the page, locked."""
        super().__init__(look)
        self._texts = texts
        self._found: Search | None = None
        self._names: Mapping[str, str] = {}
        self._reviews: Sequence[Review] = ()
        self._done: Sequence[Done] = ()
        self.cards: list[FoundCard] = []
        self.words = Field(look, line_edit())
        self.find_button, self.over, self.erase = button("", "primary"), button("", "main"), button("", "main")
        self._made_title = label("", "card")
        self._find_title, self._find_more = label("", "card"), label("", "body", "ink2")
        self.said = label("", "body", "saved")
        self.told, self._unread = label("", "strong"), label("", "body", "waiting")
        self.due, self.made = ListCard(look, "gear"), label("", "body", "ink2")
        self._locked, self._locked_told, self.open_button = (
            frame(role="panel"),
            label("", "body", "ink2"),
            button("", "main"),
        )
        self._exists = True
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_open(False, True)

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn("canvas", (24, 20, 24, 24), 16)
        closed = column(self._locked, (16, 14, 16, 16), 10)
        closed.addWidget(self._locked_told)
        closed.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll.lines.addWidget(self._locked)
        self._body, self._side = QWidget(), QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(20)
        main = column(gap=16)
        main.addWidget(self._find_card())
        self._results = column(gap=16)
        main.addLayout(self._results)
        main.addStretch(1)
        self._sides.addLayout(main, 1)
        side = column(self._side, gap=16)
        side.addWidget(self.due)
        side.addWidget(self._made_card())
        side.addStretch(1)
        self._sides.addWidget(self._side)
        self._scroll.lines.addWidget(self._body)
        self._scroll.lines.addStretch(1)
        column(self).addWidget(self._scroll)

    def _made_card(self) -> QFrame:
        card = frame(role="card")
        lines = column(card, (16, 12, 16, 14), 8)
        lines.addWidget(self._made_title)
        lines.addWidget(self.made)
        return card

    def _find_card(self) -> QFrame:
        card = frame(role="card")
        outer = column(card, (1, 1, 1, 1))
        head = column(margins=(16, 12, 16, 12), gap=2)
        head.addWidget(self._find_title)
        head.addWidget(self._find_more)
        outer.addLayout(head)
        outer.addWidget(rule())
        lines = column(margins=(16, 14, 16, 16), gap=12)
        asked = row(gap=10)
        asked.addWidget(self.words, 1)
        asked.addWidget(self.find_button, 0, Qt.AlignmentFlag.AlignBottom)
        lines.addLayout(asked)
        lines.addWidget(self.said)
        lines.addWidget(self.told)
        lines.addWidget(self._unread)
        self._ways = QWidget()
        ways = Flow(gap=10)
        self._ways.setLayout(ways)
        ways.addWidget(self.over)
        ways.addWidget(self.erase)
        lines.addWidget(self._ways)
        outer.addLayout(lines)
        return card

    def _connect(self) -> None:
        line = self._line()
        line.returnPressed.connect(self._on_asked)
        line.textEdited.connect(lambda: self.words.set_error(""))
        self.find_button.clicked.connect(self._on_asked)
        self.over.clicked.connect(self.over_wanted)
        self.erase.clicked.connect(self.erase_wanted)
        self.due.rows.chosen.connect(self.looked)
        self.due.add.clicked.connect(self.terms)
        self.open_button.clicked.connect(self.unlock)

    def _line(self) -> QLineEdit:
        assert isinstance(self.words.field, QLineEdit)
        return self.words.field

    def search(self, words: str) -> None:
        """Look for these words as if they were typed."""
        self._line().setText(words)
        self._on_asked()

    def _on_asked(self) -> None:
        typed = self._line().text().strip()
        if sum(sign.isalnum() for sign in typed) < SHORTEST:
            self.words.set_error(lambda: self.tr("Type at least three letters of the name."))
            self._line().setFocus()
        else:
            self.searched.emit(typed)

    def set_open(self, is_open: bool, exists: bool) -> None:
        """Show the page, or that it is locked, or that there is no vault yet (`exists`); locked, it forgets."""
        self._exists = exists
        self._locked.setVisible(not is_open)
        self._body.setVisible(is_open)
        if not is_open:
            self._line().clear()
            self.show_found(None, {})
            self.show_due((), ())
        self._set_locked_texts()

    def show_found(self, found: Search | None, names: Mapping[str, str], told: str = "") -> None:
        """Show what was found, with what each case is called by its id; `told` says what was just done."""
        self._found, self._names = found, names
        self.say(told)
        self._tell()

    def say(self, told: str) -> None:
        """Say what was just done, or take it back with an empty text."""
        self.said.setText(told)
        self.said.setVisible(bool(told))

    def _tell(self) -> None:
        clear(self._results)
        self.cards = []
        found = self._found
        lines = lines_of(found.found) if found else {}
        for case, several in lines.items():
            name = self._names.get(case) or self.tr("Not in a case")
            card = FoundCard(self.look, self._texts, (case, name), several, found.words if found else "")
            card.opened.connect(self.case)
            card.ticked.connect(self._count)
            self._results.addWidget(card)
            self.cards.append(card)
        unread = sorted({name for _, name in found.unread}) if found else []
        self._unread.setVisible(bool(unread))
        self._unread.setText(self._unread_words(unread))
        self._count()

    def _unread_words(self, names: Sequence[str]) -> str:
        told = self.tr("Not looked inside these files; open them yourself: {names}.")
        return told.format(names=", ".join(names))

    def _count(self) -> None:
        """Say how much is ticked."""
        chosen, found = self.chosen(), self._found
        self._ways.setVisible(bool(found and found.found))
        self.over.setEnabled(bool(chosen))
        self.erase.setEnabled(any(not one.left for one in chosen))
        told = ""
        if found is not None and not found.found:
            told = self.tr("Nothing found about “{words}”.").format(words=found.words)
        elif found is not None:
            cases = len({one.case for one in chosen if one.case})
            told = self.tr("Ticked: {what}").format(what=counted(len(chosen), 0, cases, self._texts))
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def chosen(self) -> list[Found]:
        """Return everything that is ticked."""
        return [one for card in self.cards for line in card.chosen() for one in line.found]

    def show_due(self, reviews: Sequence[Review], done: Sequence[Done]) -> None:
        """Show the cases to look at this year, and what was done on request before."""
        self._reviews, self._done = reviews, done
        self.due.set_rows([self._review(one) for one in reviews])
        none = self.tr("Nothing was handed over or erased yet. Here it will say when and how much, not for whom.")
        self.made.setText("\n".join(done_words(one, self._texts) for one in done[:LATEST]) or none)

    def _review(self, one: Review) -> Row:
        day = self._texts.day
        since = self.tr("nothing since {day}").format(day=day(one.since.isoformat()))
        over, ends = self.tr("Term is over"), self.tr("term ends {day}").format(day=day(one.ends.isoformat()))
        parts = [
            one.case.number,
            marking_word(one.case.marking).partition(":")[0],
            since,
            *([] if one.over else [ends]),
        ]
        chip = ("waiting", over) if one.over else ("", "")
        title = one.case.title or self.tr("Request without a title")
        return Row(one.case.id, title, " · ".join(parts), "folder", chip=chip)

    def heading(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("Privacy and retention"), self.tr("Who is in your cases, and how long you keep them")

    def regions(self) -> list[QWidget]:
        """Return both columns."""
        return [self._scroll] if self._locked.isVisible() else [self._body, self._side]

    def settle(self) -> None:
        """Put the focus where work begins."""
        (self._line() if self._body.isVisible() else self.open_button).setFocus()

    def fold(self, width: float) -> None:
        """Below 800 everything in one column."""
        narrow = width < _NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(down if narrow else across)
        self._side.setFixedWidth(self.look.px(_SIDE)) if not narrow else self._side.setMaximumWidth(16777215)
        self._side.setMinimumWidth(0 if narrow else self.look.px(_SIDE))

    def retranslate(self) -> None:
        """Set every text."""
        self._find_title.setText(self.tr("Everything about one person or company"))
        self._find_more.setText(
            self.tr(
                "Looks through answers, notes, contacts, e-mails, and into text and office files. "
                "Nothing leaves this post."
            )
        )
        self.words.set_texts(self.tr("Name, or a part of it"))
        set_words(self.find_button, self.tr("&Search"))
        set_words(self.over, self.tr("&Hand over…"))
        set_words(self.erase, self.tr("&Erase…"))
        self.due.title.setText(self.tr("To look at this year"))
        self.due.empty.setText(self.tr("Nothing to look at. A case comes here when nothing happened in it for a year."))
        set_words(self.due.add, self.tr("&Terms"))
        self._made_title.setText(self.tr("Done on request"))
        self.due.rows.setAccessibleName(self.due.title.text())
        self._set_locked_texts()
        self.show_due(self._reviews, self._done)
        self._tell()

    def _set_locked_texts(self) -> None:
        locked = self.tr("What you keep about people lies with your cases. Type your passphrase above to see it.")
        none = self.tr("There is nothing about people yet: choose a post and a passphrase first.")
        self._locked_told.setText(locked if self._exists else none)
        set_words(self.open_button, self.tr("To the &passphrase") if self._exists else self.tr("Set up &once"))
