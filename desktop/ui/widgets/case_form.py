"""The small form that opens in a card of a case: a choice, a day and a text, as far as the act asks for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.announce import announce
from desktop.ui.look import Look
from desktop.ui.widgets.day_field import DayField, today
from desktop.ui.widgets.parts import clear, column, label, set_words
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.small_form import TextForm

translate = QCoreApplication.translate
Check = Callable[["Given"], tuple[str, Callable[[], str]] | None]


@dataclass(frozen=True)
class Given:
    """What was filled in: `on` is an ISO day; what the form did not ask is empty."""

    choice: str = ""
    on: str = ""
    text: str = ""


@dataclass(frozen=True)
class Asked:
    """What a form asks, in words. A part without words is not asked. `choices` are (value, word)."""

    title: str
    choice: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    day: str = ""
    text: str = ""
    hint: str = ""


def nothing_wrong(_: Given) -> None:
    """Find nothing wrong with what was filled in."""


class CaseForm(TextForm):
    """One form at a time in its place. What was typed and not kept waits for the next time it is opened.

    Signals:
        kept: what was filled in is to be kept. Emits the name of the form and the `Given`.
        opened: the form shows, and must be seen. Emits nothing.
    """

    kept = Signal(str, object)
    opened = Signal()

    def __init__(self, look: Look) -> None:
        """Build it, put away."""
        super().__init__(look, 2)
        self.name = ""
        self._tell: Callable[[], Asked] = lambda: Asked("")
        self._check: Check = nothing_wrong
        self._waiting: dict[str, Given] = {}  # typed and not kept, by the name of the form
        self._begun: dict[str, str] = {}  # the text it was opened with
        self.choices: Segments | None = None
        self.day = DayField(look)
        self._title, self._choice = label("", "card"), label("", "strong")
        self._trouble = label("", "meta", "error")
        self._place = column()
        for part in (self._title, self._choice, self._place, self.day, self.text, self._trouble):
            self.lines.addWidget(part) if isinstance(part, QWidget) else self.lines.addLayout(part)
        self.day.edit.returnPressed.connect(self._on_day_entered)
        look.language_changed.connect(self._say_again)  # no lambda: it would outlive the form

    def _say_again(self) -> None:
        if not self.isHidden():
            self._say()

    def open_(
        self, name: str, tell: Callable[[], Asked], begin: Given | None = None, check: Check = nothing_wrong
    ) -> None:
        """Ask what `tell` says in the language of the moment; `begin` is what stands in it, a day empty is today."""
        self._put_by()
        self.name, self._tell, self._check = name, tell, check
        self._begun[name] = (begin or Given()).text
        given = self._waiting.pop(name, begin or Given())
        self._trouble.hide()
        self.text.set_error("")
        self._make_choices(given.choice)
        self._say()
        self.day.set_day(given.on or today())
        self.note.setPlainText(given.text)
        self.show()
        first = self.choices or (self.day.edit if self._tell().day and not self._tell().text else self.note)
        first.setFocus()
        QTimer.singleShot(0, self, self.opened.emit)  # once it has its place

    def _make_choices(self, chosen: str) -> None:
        asked = self._tell()
        clear(self._place)
        self.choices = None
        if asked.choices:
            self.choices = Segments(self._look, [(value, "check") for value, _ in asked.choices])
            self.choices.set_value(chosen)
            self.choices.chosen.connect(lambda _: self._trouble.hide())
            self._place.addWidget(self.choices)
            after: QWidget = self.choices.parts[-1]
            for part in (self.day.edit, self.note, self.keep, self.cancel):
                QWidget.setTabOrder(after, part)
                after = part

    def _say(self) -> None:
        """Set every word."""
        asked = self._tell()
        self._title.setText(asked.title)
        self._choice.setText(asked.choice)
        self._choice.setVisible(bool(asked.choice))
        if self.choices is not None:
            self.choices.set_texts(dict(asked.choices), asked.choice)
        self.day.set_texts(asked.day)
        self.day.edit.setAccessibleName(f"{asked.day} {asked.title}")
        self.day.setVisible(bool(asked.day))
        self.text.set_texts(asked.text, asked.hint)
        self.note.setAccessibleName(f"{asked.text} {asked.title}")
        self.text.setVisible(bool(asked.text))
        set_words(self.keep, translate("CaseWork", "Keep"))
        set_words(self.cancel, translate("CaseWork", "Cancel"))
        for part in (self.keep, self.cancel):
            part.setAccessibleName(f"{part.text()}: {asked.title}")

    def given(self) -> Given:
        """Return what stands in the form now; a day that is none is empty."""
        asked = self._tell()
        choice = self.choices.value if self.choices is not None else ""
        return Given(choice, (self.day.day() or "") if asked.day else "", self.note.toPlainText().strip())

    @property
    def unkept(self) -> bool:
        """Whether a text was typed in a form that was not kept, open or put away."""
        typed = dict(self._waiting)
        if self.name and not self.isHidden():
            typed[self.name] = self.given()
        return any(given.text and given.text != self._begun[name] for name, given in typed.items())

    def close_(self) -> None:
        """Put the form away; what was typed waits."""
        self._put_by()
        super().close_()

    def done(self, name: str) -> None:
        """Put the form away and forget what was typed: it is on disk."""
        self._waiting.pop(name, None)
        if name == self.name:
            self.name = ""
            self.hide()
            self.closed.emit()

    def turn_away(self) -> None:
        """Put the form away because another case shows; what was typed waits."""
        self._put_by()
        self.hide()

    def forget(self) -> None:
        """Show nothing any more: the vault was locked. What was typed waits."""
        self.turn_away()
        self.note.clear()

    def set_error(self, told: str, part: str = "") -> None:
        """Say why it could not be kept, beside the `text` or above the buttons."""
        if part == "text":
            self.text.set_error(told)
            self.note.setFocus()
        else:
            self._trouble.setText(told)
            self._trouble.show()
        announce(self, told, urgent=True)

    def _put_by(self) -> None:
        if self.name and not self.isHidden():
            self._waiting[self.name] = self.given()
        self.name = ""

    def _on_day_entered(self) -> None:
        """Enter keeps a form that asks for a day and nothing after it."""
        if not self._tell().text:
            self.on_keep()

    def on_keep(self) -> None:
        """Check what was filled in, and ask for it to be kept."""
        given = self.given()
        if self._tell().day and not given.on:
            self.day.edit.setFocus()
            announce(self.day.edit, self.day.error(), urgent=True)
            return
        if (wrong := self._check(given)) is not None:
            self.set_error(wrong[1](), wrong[0])
            return
        self.kept.emit(self.name, given)
