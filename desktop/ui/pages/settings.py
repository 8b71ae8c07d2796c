"""Settings: display, the lock, the post's own terms and contacts, passphrase and backup. Each is kept when changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLineEdit, QWidget

from desktop.domain.retention import terms_of
from desktop.ui.i18n import LANGUAGES
from desktop.ui.look import MODES, STEPS, Look
from desktop.ui.pages.page import Page
from desktop.ui.widgets.contacts import Contacts
from desktop.ui.widgets.fields import ComboBox, Field, line_edit
from desktop.ui.widgets.pack_card import PackCard
from desktop.ui.widgets.parts import button, column, frame, label, limit_width, row, rule, set_words
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.terms_card import TermsCard

IDLE = (None, 5, 10, 15, 30, 60)  # minutes
LONGEST_TERM = 365  # days
_NARROW = 900  # pixels at normal text size


class SettingsPage(Page):
    """What can be set; it changes nothing by itself.

    Signals:
        language: another language was chosen. Emits `nl` or `en`.
        setting: something that lies in the vault was changed. Emits its key and value.
        passphrase: another passphrase is wanted. Emits nothing.
        backup: a backup is wanted. Emits nothing.
        unlock: what lies in the vault is wanted. Emits nothing.
        privacy: the page on people and old cases is wanted. Emits nothing.
    """

    language = Signal(str)
    setting = Signal(str, object)
    passphrase = Signal()
    backup = Signal()
    unlock = Signal()
    privacy = Signal()

    def __init__(self, look: Look) -> None:
        """Build the page, locked."""
        super().__init__(look)
        self._titles = {name: label("", "card") for name in ("display", "lock", "work", "contacts", "backup")}
        self._notes = {
            name: label("", "meta", "saved") for name in ("idle_lock_minutes", "advice_term_days", "contacts")
        }
        self.terms = TermsCard(look)
        self._notes["retention_years"] = self.terms.note
        self.languages, self.themes = Field(look, ComboBox(look)), Field(look, ComboBox(look))
        self.sizes, self.idle = Field(look, ComboBox(look)), Field(look, ComboBox(look))
        self.term = Field(look, line_edit())
        self.contacts = Contacts(look)
        self.pack = PackCard(look)
        self.change_button, self.backup_button = button("", "plain"), button("", "plain")
        self._unlock_button = button("", "main")
        self._locked, self._last = label("", "body", "ink2"), label("", "body", "ink2")
        self._backup_more, self._told = label("", "meta", "ink3"), label("", "body", "saved")
        self._told.hide()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_state(None, True)

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn("canvas", (24, 20, 24, 24), 16)
        self._scroll.widest = 1180
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(16)
        self._columns = QWidget(), QWidget()
        left, right = (column(side, gap=16) for side in self._columns)
        left.addWidget(self._card("display", self.languages, self.themes, self.sizes))
        left.addWidget(self.pack)
        self._locked_card = frame(role="panel")
        lines = column(self._locked_card, (16, 14, 16, 14), 10)
        lines.addWidget(self._locked)
        lines.addWidget(self._unlock_button, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self._locked_card)
        self._cards = [
            self._card("lock", self.idle, self._notes["idle_lock_minutes"], self.change_button),
            self._card("work", self.term, self._notes["advice_term_days"]),
            self._card("contacts", self.contacts, self._notes["contacts"]),
            self._card("backup", self._last, self._backup_more, self._told, self.backup_button),
        ]
        lock, work, contacts, backup = self._cards
        for side, cards in ((left, (lock, backup)), (right, (work, self.terms, contacts))):
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
        for part in self._columns:
            self._sides.addWidget(part, 1)
        self._cards.append(self.terms)
        self._scroll.lines.addLayout(self._sides)
        self._scroll.lines.addStretch(1)
        for field in (self.languages, self.themes, self.sizes, self.idle, self.term):
            limit_width(self.look, field.field, 420)
        column(self).addWidget(self._scroll)

    def fold(self, width: float) -> None:
        """Below 900 everything in one column."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(down if width < _NARROW else across)

    def _card(self, title: str, *parts: QWidget) -> QFrame:
        card = frame(role="card")
        outer = column(card, (1, 1, 1, 1))
        head = row(margins=(16, 12, 16, 12))
        head.addWidget(self._titles[title])
        outer.addLayout(head)
        outer.addWidget(rule())
        lines = column(margins=(16, 14, 16, 16), gap=12)
        for part in parts:
            whole = isinstance(part, QLabel | Contacts | Field)
            lines.addWidget(part) if whole else lines.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addLayout(lines)
        return card

    def _connect(self) -> None:
        self._combo(self.languages).activated.connect(
            lambda index: self.language.emit(self._combo(self.languages).itemData(index))
        )
        self._combo(self.themes).activated.connect(
            lambda index: self.look.set_mode(self._combo(self.themes).itemData(index))
        )
        self._combo(self.sizes).activated.connect(
            lambda index: self.look.set_scale(self._combo(self.sizes).itemData(index))
        )
        self._combo(self.idle).activated.connect(
            lambda index: self.setting.emit("idle_lock_minutes", self._combo(self.idle).itemData(index))
        )
        self._line().editingFinished.connect(self._on_term)
        self._line().textEdited.connect(lambda: self.term.set_error(""))
        self.terms.changed.connect(lambda years: self.setting.emit("retention_years", years))
        self.terms.privacy.connect(self.privacy)
        self.contacts.changed.connect(lambda rows: self.setting.emit("contacts", rows))
        self.change_button.clicked.connect(self.passphrase)
        self.backup_button.clicked.connect(self.backup)
        self._unlock_button.clicked.connect(self.unlock)
        self.look.changed.connect(self._show_look)

    def _on_term(self) -> None:
        typed = self._line().text().strip()
        if not typed:
            self.setting.emit("advice_term_days", None)
        elif typed.isascii() and typed.isdigit() and 1 <= int(typed) <= LONGEST_TERM:
            self.setting.emit("advice_term_days", int(typed))
        else:
            self.term.set_error(self._not_a_term)

    def _not_a_term(self) -> str:
        told = self.tr("Type a whole number of days from 1 to {most}, or leave it empty.")
        return told.format(most=LONGEST_TERM)

    def set_state(self, values: Mapping[str, Any] | None, exists: bool) -> None:
        """Show what lies in the vault, or None that it is locked, or that there is none yet (`exists`)."""
        self._exists = exists
        for card in self._cards:
            card.setVisible(values is not None)
        self._locked_card.setVisible(values is None)
        self._set_locked_texts()
        if values is None:
            self.contacts.set_rows([])
            for note in self._notes.values():
                note.setText("")
            return
        idle = self._combo(self.idle)
        idle.setCurrentIndex(max(idle.findData(values.get("idle_lock_minutes")), 0))
        if not self._line().hasFocus():
            self._line().setText(str(values.get("advice_term_days") or ""))
        self.contacts.set_rows(list(values.get("contacts") or []))
        self.terms.set_years(terms_of(values))

    def set_kept(self, key: str, time: str) -> None:
        """Say beside a setting that it is kept, and when."""
        self._notes[key].setText(self.tr("kept {time}").format(time=time))

    def set_backup(self, last: str, told: str = "") -> None:
        """Say when the last backup was made (a day in words, or empty), and what came of the present one."""
        never = self.tr("There is no backup yet.")
        self._last.setText(self.tr("Last backup: {day}").format(day=last) if last else never)
        if told:
            self._told.setText(told)
            self._told.show()

    def heading(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("Settings"), self.tr("Kept as soon as you change them")

    def regions(self) -> list[QWidget]:
        """Return both columns."""
        return list(self._columns)

    def settle(self) -> None:
        """Put the focus on the first setting."""
        self.languages.field.setFocus()

    def bring(self, name: str) -> None:
        """Put the focus on one setting, or on what opens the vault that it lies in."""
        parts: dict[str, QWidget] = {
            "language": self.languages, "theme": self.themes, "size": self.sizes, "pack": self.pack,
            "passphrase": self.change_button, "idle": self.idle, "term": self.term, "retention": self.terms,
            "contacts": self.contacts, "backup": self.backup_button,
        }  # fmt: skip
        part = parts[name] if parts[name].isVisible() else self._unlock_button
        inner = (part, *part.findChildren(QWidget))
        place = next(one for one in inner if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        place.setFocus()
        self._scroll.reveal(part)

    def retranslate(self) -> None:
        """Set every text."""
        titles = {
            "display": self.tr("Display"), "lock": self.tr("Lock and passphrase"), "work": self.tr("Own terms"),
            "contacts": self.tr("Contacts of this post"), "backup": self.tr("Backup"),
        }  # fmt: skip
        for name, text in titles.items():
            self._titles[name].setText(text)
        self.languages.set_texts(self.tr("Language of the window"))
        self.themes.set_texts(self.tr("Theme"))
        self.sizes.set_texts(self.tr("Text size"))
        self.idle.set_texts(
            self.tr("Lock the cases when nobody types or moves the mouse"), self.tr("What you typed stays as it is.")
        )
        self.term.set_texts(
            self.tr("Own term for advice, in days"),
            self.tr("The letter names no term. A case that waits longer is marked on Today."),
        )
        set_words(self.change_button, self.tr("Change the &passphrase…"))
        set_words(self.backup_button, self.tr("&Make a backup…"))
        self._backup_more.setText(
            self.tr("One encrypted file. Keep it on a stick or another disk, not on this laptop.")
        )
        self.contacts.retranslate()
        self.terms.retranslate()
        self.pack.retranslate()
        self._set_locked_texts()
        self._fill()

    def _set_locked_texts(self) -> None:
        locked = self.tr(
            "Lock, terms, contacts and backup lie with your cases. Type your passphrase above to see them."
        )
        none = self.tr("Lock, terms, contacts and backup come when you have chosen a post and a passphrase.")
        self._locked.setText(locked if self._exists else none)
        set_words(self._unlock_button, self.tr("To the &passphrase") if self._exists else self.tr("Set up &once"))

    _exists = True

    def _fill(self) -> None:
        """Fill the choices anew in the language of the window; what is chosen stays."""
        words = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        words["contrast"] = self.tr("High contrast")
        minutes = {None: self.tr("Never")} | {n: self.tr("After {n} minutes").format(n=n) for n in IDLE if n}
        choices: list[tuple[Field, list[tuple[str, Any]]]] = [
            (self.languages, [(name, code) for code, name in LANGUAGES.items()]),
            (self.themes, [(words[mode], mode) for mode in MODES]),
            (self.sizes, [(f"{round(step * 100)}\u202f%", step) for step in STEPS]),
            (self.idle, [(minutes[n], n) for n in IDLE]),
        ]
        for field, items in choices:
            combo = self._combo(field)
            present = combo.currentData()
            combo.clear()
            for text, value in items:
                combo.addItem(text, value)
            combo.setCurrentIndex(max(combo.findData(present), 0))
        self._show_look()

    def _show_look(self) -> None:
        for field, value in (
            (self.languages, self.look.language), (self.themes, self.look.mode), (self.sizes, self.look.scale)
        ):  # fmt: skip
            combo = self._combo(field)
            combo.setCurrentIndex(combo.findData(value))

    def _combo(self, field: Field) -> ComboBox:
        assert isinstance(field.field, ComboBox)
        return field.field

    def _line(self) -> QLineEdit:
        assert isinstance(self.term.field, QLineEdit)
        return self.term.field
