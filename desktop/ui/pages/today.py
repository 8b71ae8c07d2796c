"""Today: what waits and for how long, where to begin, the five core tasks, and what is new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop.domain.checklist_run import Asked
from desktop.domain.waiting import Waiting
from desktop.guidance.library import Library
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.texts import Texts
from desktop.ui.widgets.backup_card import BackupCard
from desktop.ui.widgets.changes_card import ChangesCard
from desktop.ui.widgets.figures import Figures
from desktop.ui.widgets.parts import Icon, button, column, frame, label, row, rule, set_icon, set_words
from desktop.ui.widgets.reading_card import ReadingCard
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.waiting_rows import Count, WaitingRows

if TYPE_CHECKING:
    from desktop.casework import Draft

SHOWN = 8  # rows of what waits; the rest is on the page of cases
_NARROW, _SIDE = 800, 320  # pixels at normal text size


@dataclass(frozen=True)
class Work:
    """What an open vault has for today; `backup_due` is the number of days without a backup, when too many.

    `open_cases` and `for_advice` count the open cases, and those that wait for advice; `reviews` are the old cases to
    look at: keep or erase? `differing` counts the cases whose outcome would now be another. `unsent`: the
    days that something waits for headquarters, when many.
    """

    waiting: Sequence[Waiting] = ()
    drafts: Sequence[Draft] = ()
    cases: int = 0
    backup_due: int | None = None
    asked: Sequence[Asked] = ()
    open_cases: Count = (0, 0)
    for_advice: Count = (0, 0)
    reviews: int = 0
    differing: int = 0
    month: str | None = None
    unsent: int | None = None


class TodayPage(Page):
    """The first page of a day.

    Signals:
        begin: a support request is to be assessed. Emits nothing.
        search: something is looked for. Emits nothing.
        article: an article, or a paragraph of it, is wanted. Emits its slug, or "slug#anchor".
        case: a case is wanted. Emits its id.
        draft, run: a draft, or a checklist in use, is to be continued. Emit its id.
        section: a section is wanted. Emits its name.
        differing: the cases whose outcome would now be another are wanted. Emits an empty text.
        look_back: the questions on a month are wanted. Emits it (2026-10).
        backup: a backup is to be made. Emits nothing.
        unlock: the cases are wanted while they are locked, or not there yet. Emits nothing.
    """

    begin = Signal()
    search = Signal()
    article = Signal(str)
    case = Signal(str)
    draft = Signal(str)
    run = Signal(str)
    section = Signal(str)
    differing = Signal(str)
    look_back = Signal(str)
    backup = Signal()
    unlock = Signal()

    def __init__(self, look: Look, library: Library, texts: Texts) -> None:
        """Build the page, locked."""
        super().__init__(look)
        self._library, self._texts, self._rows_of = library, texts, WaitingRows(texts)
        self._work: Work | None = None
        self._exists, self._begun, self._narrow, self._room = True, False, False, 0
        self.waits, self.tasks = RowList(look), RowList(look)
        self.changes, self.figures = ChangesCard(look), Figures(look, 3)
        self.reading = ReadingCard(texts, library.as_of)
        self._changed: Mapping[str, int] = {}
        self.begin_button, self.search_button = button("", "primary"), button("", "main")
        self.open_button, self.reminder = button("", "main"), BackupCard(look, texts)
        self._words = {
            name: label("", role, tone)
            for name, role, tone in (
                ("assess", "heading", "ink"), ("assess_more", "body", "ink2"), ("find", "heading", "ink"),
                ("find_more", "body", "ink2"), ("waits", "card", "ink"), ("waits_more", "meta", "ink3"),
                ("empty", "body", "ink2"), ("tasks", "card", "ink"), ("tasks_more", "meta", "ink3"),
            )
        }  # fmt: skip
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn("canvas", (24, 20, 24, 24), 0)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(20)
        self._main, self._side = column(gap=16), column(gap=16)
        self._main.addWidget(self.reminder)
        self._entries = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._entries.setSpacing(16)
        self._entries.addWidget(self._assess_card(), 1)
        self._entries.addWidget(self._find_card(), 1)
        self._main.addLayout(self._entries)
        self._main.addWidget(self.figures)
        self._main.addWidget(self._waits_card())
        self._main.addWidget(self.changes)
        self._main.addStretch(1)
        self._side_frame = QWidget()
        side = column(self._side_frame, gap=16)
        side.addWidget(self._card(("tasks", "tasks_more"), self.tasks))
        side.addWidget(self.reading)
        side.addStretch(1)
        self._sides.addLayout(self._main, 1)
        self._sides.addWidget(self._side_frame)
        self._scroll.lines.addLayout(self._sides)
        self._scroll.lines.addStretch(1)
        column(self).addWidget(self._scroll)

    def _assess_card(self) -> QFrame:
        card = frame(role="panel")
        self._entry(card, "signpost", ("assess", "assess_more"), self.begin_button)
        return card

    def _find_card(self) -> QFrame:
        card = frame(role="card")
        self._entry(card, "book", ("find", "find_more"), self.search_button)
        return card

    def _entry(self, card: QFrame, icon: str, words: tuple[str, str], action: QWidget) -> None:
        lines = column(card, (18, 16, 18, 16), 6)
        head = row(gap=10)
        head.addWidget(Icon(self.look, icon, "brand", 22), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._words[words[0]], 1)
        lines.addLayout(head)
        lines.addWidget(self._words[words[1]])
        lines.addStretch(1)
        lines.addSpacing(6)
        lines.addWidget(action, 0, Qt.AlignmentFlag.AlignLeft)

    def _card(self, words: tuple[str, str], content: QWidget) -> QFrame:
        card = frame(role="card")
        lines = column(card, (1, 1, 1, 1))
        head = column(margins=(16, 12, 16, 12), gap=1)
        for name in words:
            head.addWidget(self._words[name])
        lines.addLayout(head)
        lines.addWidget(rule())
        lines.addWidget(content)
        return card

    def _waits_card(self) -> QFrame:
        self._nothing = QWidget()
        lines = column(self._nothing, (16, 14, 16, 16), 12)
        lines.addWidget(self._words["empty"])
        lines.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        card = self._card(("waits", "waits_more"), self.waits)
        inner = card.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.addWidget(self._nothing)
        return card

    def _connect(self) -> None:
        self.begin_button.clicked.connect(self.begin)
        self.search_button.clicked.connect(self.search)
        self.open_button.clicked.connect(self.unlock)
        self.reminder.wanted.connect(self.backup)
        self.reading.sources_wanted.connect(lambda: self.article.emit("sources"))
        self.figures.wanted.connect(self.section)
        self.tasks.chosen.connect(self.article)
        self.changes.wanted.connect(self.article)
        self.waits.chosen.connect(self._on_waiting_chosen)
        self.look.changed.connect(self._set_icons)
        self._set_icons()

    def _set_icons(self) -> None:
        set_icon(self.look, self.search_button, "search", "ink")

    def _on_waiting_chosen(self, target: str) -> None:
        kind, _, name = target.partition(":")
        getattr(self, kind).emit(name)

    def set_work(self, work: Work | None, exists: bool, begun: bool = False) -> None:
        """Show what an open vault has, or with None that it is locked, or that there is none yet (`exists`), or that
        the first start has `begun`.
        """
        self._work, self._exists, self._begun = work, exists, begun
        self._show()

    def heading(self) -> tuple[str, str]:
        """Return the title and the date of today."""
        return self.tr("Today"), self.look.locale().toString(QDate.currentDate(), "dddd d MMMM yyyy")

    def regions(self) -> list[QWidget]:
        """Return the page as one region: it is short."""
        return [self._scroll]

    def settle(self) -> None:
        """Put the focus on what waits, else on the way to begin."""
        (self.waits if self.waits.isVisible() else self.begin_button).setFocus()

    def fold(self, width: float) -> None:
        """Below 800 everything in one column."""
        self._narrow = width < _NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(down if self._narrow else across)
        self._entries.setDirection(down if width < _NARROW * 0.7 else across)
        self._side_frame.setMinimumWidth(0 if self._narrow else self.look.px(_SIDE))
        self._side_frame.setMaximumWidth(16777215 if self._narrow else self.look.px(_SIDE))
        self._room = round(width * self.look.scale) - 48 - (0 if self._narrow else self.look.px(_SIDE) + 20)
        self.figures.fit(self._room)

    def retranslate(self) -> None:
        """Set every text."""
        texts = {
            "assess": self.tr("Assess a support request"),
            "assess_more": self.tr("A few questions. Then you see which route fits. You may stop and go on later."),
            "find": self.tr("Find something"),
            "find_more": self.tr("Pages and articles; your cases too, once they are open."),
            "waits": self.tr("This waits on you"),
            "tasks": self.tr("Five core tasks"),
            "tasks_more": self.tr("Letter of 21 February 2020"),
        }
        for name, text in texts.items():
            self._words[name].setText(text)
        set_words(self.begin_button, self.tr("&Begin"))
        set_words(self.search_button, self.tr("&Search"))
        self.waits.setAccessibleName(texts["waits"])
        self.tasks.setAccessibleName(texts["tasks"])
        self.changes.retranslate()
        self.reading.retranslate()
        self._show_tasks()
        self._show()

    def set_changed(self, changed: Mapping[str, int]) -> None:
        """Say at a core task how many of its paragraphs changed since the reader was there, by slug."""
        if changed != self._changed:
            self._changed = changed
            self._show_tasks()

    def _show_tasks(self) -> None:
        more = {
            "1": self.tr("What your post knows, and keeps"), "2": self.tr("Information for every company that asks"),
            "3": self.tr("Helping to do business responsibly"), "4": self.tr("In consultation with the department"),
            "5": self.tr("With those who can change something here"),
        }  # fmt: skip
        heads = [head for head in self._library.heads(self.look.language) if head.slug.startswith("core-task-")]
        rows = []
        for head in heads:
            number, new = head.slug.split("-")[2], self._changed.get(head.slug, 0)
            chip = ("brand", self.tr("{n} new").format(n=new)) if new else ("", "")
            rows.append(Row(head.slug, head.title, more.get(number, ""), number=number, chip=chip))
        self.tasks.set_rows(rows)

    def _show(self) -> None:
        """Show what waits, or what will be here and how to begin."""
        rows = self._rows()
        self.waits.set_rows(rows[:SHOWN])
        self.waits.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self.open_button.setVisible(self._work is None)
        self._words["empty"].setText(self._empty_text())
        once = self.tr("&Go on with it") if self._begun else self.tr("Set up &once")
        set_words(self.open_button, self.tr("To the &passphrase") if self._exists else once)
        self._words["waits_more"].setText(self._count(len(rows)))
        self._words["waits_more"].setVisible(bool(rows))
        self.reminder.show_days(self._work.backup_due if self._work is not None else None)
        work = self._work
        some = work is not None and (work.cases or work.drafts)
        figures = self._rows_of.figures(work.open_cases, work.for_advice, work.drafts) if work and some else []
        self.figures.set_figures(figures, self._room)

    def _empty_text(self) -> str:
        if self._work is None and self._exists:
            return self.tr("Your cases are locked. Type your passphrase above; then what waits stands here.")
        if self._work is None and self._begun:
            return self.tr("You have begun to set up. What you chose still stands there.")
        if self._work is None:
            return self.tr("Choose your post and a passphrase once. Then what waits on you stands here.")
        if self._work.cases:
            return self.tr("Nothing waits on you. A case stands here when advice must be asked or an answer is open.")
        return self.tr("No cases yet. What waits on you, and for how long, will stand here.")

    def _count(self, many: int) -> str:
        if many > SHOWN:
            return self.tr("The first {shown} of {many}, longest first").format(shown=SHOWN, many=many)
        return self.tr("Longest waiting first")

    def _rows(self) -> list[Row]:
        if self._work is None:
            return []
        drafts = [self._rows_of.draft(draft) for draft in self._work.drafts]
        late = [(one.days, self._rows_of.waiting(one)) for one in self._work.waiting]
        late += [(one.days, self._rows_of.asked(one)) for one in self._work.asked]
        drafts += [self._rows_of.reviews(self._work.reviews)] if self._work.reviews else []
        drafts += [self._rows_of.differing(self._work.differing)] if self._work.differing else []
        drafts += [self._rows_of.month(self._work.month)] if self._work.month else []
        drafts += [self._rows_of.unsent(self._work.unsent)] if self._work.unsent is not None else []
        return drafts + [row_ for _, row_ in sorted(late, key=lambda one: -one[0])]
