"""Getting known to headquarters in three steps: open its file, compare words by telephone, read out one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop.guidance.library import Post
from desktop.ui.look import Look
from desktop.ui.widgets.complaint import Words
from desktop.ui.widgets.fields import Field, SearchBox
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.line_list import Line, LineList
from desktop.ui.widgets.parts import Mark, button, clear, column, label, limit_width, row, set_words

BEGIN, COMPARE, WAIT = 0, 1, 2
_LINE, _FIELD = 720, 420  # pixels at normal text size: the longest line to read, and a field


class EnrolCard(QFrame):
    """The card; one of its three steps is in view.

    Signals:
        open_wanted: the file of headquarters is to be chosen. Emits nothing.
        found_wanted: the file that lies on a stick is to be used. Emits its path.
        agreed: the words of headquarters are right. Emits the code of the post.
        back: another file is wanted. Emits nothing.
        print_, save: the own words are to be printed, the request is to be saved. Emit nothing.
    """

    open_wanted = Signal()
    found_wanted = Signal(str)
    agreed = Signal(str)
    back = Signal()
    print_ = Signal()
    save = Signal()

    def __init__(self, look: Look, posts: Sequence[Post]) -> None:
        """Build the card at its first step; `posts` can be chosen."""
        super().__init__()
        self.setProperty("panel", "panel")
        self._look, self._posts = look, posts
        self.step, self._office, self._words, self._renewed = BEGIN, "", "", False
        self._found: Sequence[tuple[str, str]] = ()
        self._officers: Sequence[tuple[str, str]] = ()
        self.title, self.text, self._error = label("", "heading"), label("", "body"), label("", "body", "error")
        self.said = label("", "body", "saved")
        self.officers, self.own = LineList(look, "heading"), _big(look)
        self.post = Field(look, SearchBox(look))
        self.open_button, self.agree_button = button("", "primary"), button("", "primary")
        self.print_button, self.save_button, self.back_button = (button("", "main") for _ in range(3))
        self._lay_out()
        for made, signal in (
            (self.open_button, self.open_wanted), (self.back_button, self.back), (self.print_button, self.print_),
            (self.save_button, self.save),
        ):  # fmt: skip
            made.clicked.connect(signal)
        self.agree_button.clicked.connect(self._on_agreed)
        look.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def _lay_out(self) -> None:
        lines = column(self, (18, 16, 18, 18), 10)
        head = row(gap=12)
        self._marks = row(gap=6)
        head.addWidget(self.title, 1)
        head.addLayout(self._marks)
        lines.addLayout(head)
        limit_width(self._look, self.text, _LINE)
        limit_width(self._look, self.post.field, _FIELD)
        told = row()  # the row knows how high the text is at its widest; a column alone does not
        told.addWidget(self.text, 20)
        told.addStretch(1)
        lines.addLayout(told)
        for part in (self.officers, self.own, self.post, self._error, self.said):
            lines.addWidget(part)
        buttons, self._flow = QWidget(), Flow(gap=8)
        buttons.setLayout(self._flow)
        for made in (self.open_button, self.agree_button, self.print_button, self.save_button, self.back_button):
            self._flow.addWidget(made)
        self._others, self._found_flow = QWidget(), Flow(gap=8)
        self._others.setLayout(self._found_flow)
        lines.addWidget(self._others)
        lines.addWidget(buttons)

    def _dress(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.own.setStyleSheet(f'font-family: "{fixed.family()}";')

    def show_begin(self, found: Sequence[tuple[str, str]]) -> None:
        """Show the first step; `found` are files on sticks: (path, what the stick is called)."""
        self._found = found
        self._show(BEGIN)

    def show_compare(self, office: str, officers: Sequence[tuple[str, str]], post: str | None) -> None:
        """Show whose file it is and the words to compare, and ask for the post."""
        self._office = office
        self._officers = officers
        self._fill_posts(post)
        self._show(COMPARE)
        self.officers.setFocus()

    def show_wait(self, office: str, words: str, renewed: bool) -> None:
        """Show the own words, until headquarters knows this laptop; `renewed`: it was known as another before."""
        self._office, self._words, self._renewed = office, words, renewed
        self._show(WAIT)

    def _show(self, step: int) -> None:
        self.step = step
        self._error.hide()
        self.officers.setVisible(step == COMPARE)
        self.post.setVisible(step == COMPARE)
        self.own.setVisible(step == WAIT)
        for made, at in (
            (self.open_button, BEGIN), (self.agree_button, COMPARE), (self.back_button, COMPARE),
            (self.print_button, WAIT), (self.save_button, WAIT),
        ):  # fmt: skip
            made.setVisible(step == at)
        self._others.setVisible(step == BEGIN and bool(self._found))
        clear(self._marks)
        for number in range(3):
            self._marks.addWidget(Mark(self._look, str(number + 1), known=number <= step))
        self.retranslate()

    def _on_agreed(self) -> None:
        code, typed = self._box().chosen(), self._box().typed()
        known = next((post for post in self._posts if post.code == (code or typed.upper())), None)
        if known is None:
            self.post.set_error(lambda: self.tr("Choose your post from the list."))
            self._box().setFocus()
        else:
            self.agreed.emit(known.code)

    def _box(self) -> SearchBox:
        assert isinstance(self.post.field, SearchBox)
        return self.post.field

    def _fill_posts(self, present: str | None) -> None:
        dutch = self._look.language == "nl"
        items = [
            (one.code, f"{one.name_nl if dutch else one.name_en} ({one.code})", f"{one.name_nl} {one.name_en}")
            for one in self._posts
        ]
        self._box().refill(items, present)

    def complain(self, words: Words) -> None:
        """Say what is wrong with the file of headquarters."""
        self._error.setText(words() if callable(words) else words)
        self._error.setVisible(bool(self._error.text()))

    def say(self, text: str) -> None:
        """Say what was just done."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def settle(self) -> None:
        """Put the focus where the step begins."""
        (self.open_button, self.officers, self.print_button)[self.step].setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText((
            self.tr("Get known to headquarters once"), self.tr("Compare these words by telephone"),
            self.tr("Wait until headquarters knows this laptop"),
        )[self.step])  # fmt: skip
        self.text.setText((self._begin_words(), self._compare_words(), self._wait_words())[self.step])
        whose = self.tr("Words of {officer}")
        self.officers.set_lines(
            [
                Line(words.replace("-", "  "), whose.format(officer=name), "people", "brand")
                for name, words in self._officers
            ]
        )
        self.officers.setAccessibleName(self.tr("Words of headquarters"))
        self.own.setText(self._words.replace("-", "  "))
        self.own.setAccessibleName(self.tr("Words of this laptop"))
        self.post.set_texts(self.tr("Post"), self.tr("Type a city or choose from the list."))
        if self.step == COMPARE:
            self._fill_posts(self._box().chosen())
        set_words(self.open_button, self.tr("&Open the file hq.json…"))
        set_words(self.agree_button, self.tr("The words are the s&ame"))
        set_words(self.back_button, self.tr("They differ: stop"))
        set_words(self.print_button, self.tr("Pr&int the words"))
        set_words(self.save_button, self.tr("Save the req&uest as a file…"))
        self._show_found()
        self.say("")

    def _show_found(self) -> None:
        clear(self._found_flow)
        for path, name in self._found if self.step == BEGIN else ():
            made = button(self.tr("Use the file on {stick}").format(stick=name), "main")
            made.clicked.connect(lambda _=False, path=path: self.found_wanted.emit(path))
            self._found_flow.addWidget(made)

    def _begin_words(self) -> str:
        return self.tr(
            "It takes three minutes, also over a bad telephone line. You need the file hq.json of headquarters: on a "
            "stick, or by e-mail. Until then everything is kept here and nothing leaves."
        )

    def _compare_words(self) -> str:
        return self.tr(
            "This is the file of “{office}”. Call headquarters and let somebody read these words out. Are they the "
            "same, then nobody changed the file on its way."
        ).format(office=self._office)

    def _wait_words(self) -> str:
        if self._renewed:
            return self.tr(
                "This laptop goes on as a new device, because the cases were copied or put back from a backup, or two "
                "laptops wrote as one. Nothing is lost. Read these words out to {office}, or just exchange: the "
                "request goes along."
            ).format(office=self._office)
        return self.tr(
            "Read these words out to {office}, or just exchange: the request goes along. You can exchange already; "
            "headquarters keeps it aside until it knows you."
        ).format(office=self._office)


def _big(look: Look) -> QLabel:
    """Return the label for one's own words: large, and to be copied."""
    made = label("", "outcome", "brand")
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
