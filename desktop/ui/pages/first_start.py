"""First start: language, post, passphrase, recovery code, done. No network is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.guidance.library import Library, Post, fold
from desktop.ui.i18n import LANGUAGES
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.complaint import Complaint, Words
from desktop.ui.widgets.fields import Field, SearchBox
from desktop.ui.widgets.parts import Steps, button, column, frame, label, limit_width, row, set_words
from desktop.ui.widgets.passphrase import PassphraseFields
from desktop.ui.widgets.recovery_code import RecoveryCode
from desktop.ui.widgets.scroll import centred

LANGUAGE, POST, PASSPHRASE, CODE = range(4)


class FirstStartPage(Page):
    """Four short steps on one card.

    Signals:
        language_chosen: a language was picked. Emits `nl` or `en`.
        passphrase_chosen: the vault can be prepared. Emits the passphrase.
        finished: the recovery code was kept. Emits the code of the post.
        guidance_wanted: the guidance is to be read first. Emits nothing.
        stepped: another step shows. Emits its number.
    """

    language_chosen = Signal(str)
    passphrase_chosen = Signal(str)
    finished = Signal(str)
    guidance_wanted = Signal()
    stepped = Signal(int)

    def __init__(self, look: Look, library: Library) -> None:
        """Build the page at its first step."""
        super().__init__(look)
        self._posts: list[Post] = library.posts()
        self._busy, self.step = False, LANGUAGE
        self._title, self._text = label("", "outcome"), label("", "body", "ink2")
        self._count, self._steps = label("", "meta", "ink3", wrap=False), Steps(look)
        self._trouble = Complaint(look)
        self.languages: dict[str, AnswerCard] = {}
        self.post = Field(look, SearchBox(look))
        self.passphrase = PassphraseFields(look)
        self.code = RecoveryCode(look)
        self.back, self.next = button("", "main"), button("", "primary")
        self._later = button("", "text")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._parts = (self._language_step(), self.post, self.passphrase, self.code)
        card = frame(role="card")
        limit_width(self.look, card, 620)
        lines = column(card, (28, 22, 28, 22), 10)
        progress = row(gap=12)
        progress.addWidget(self._count)
        progress.addWidget(self._steps, 1)
        progress.addStretch(1)
        lines.addLayout(progress)
        for part in (self._title, self._text, *self._parts, self._trouble):
            lines.addWidget(part)
        bar = row(gap=12)
        bar.addWidget(self.back)
        bar.addWidget(self._later)
        bar.addStretch(1)
        bar.addWidget(self.next)
        lines.addSpacing(6)
        lines.addLayout(bar)
        column(self).addWidget(centred(card))

    def _language_step(self) -> QWidget:
        part = QWidget()
        lines = column(part, (0, 4, 0, 4), 12)
        group = QButtonGroup(part)
        for number, (code, name) in enumerate(LANGUAGES.items(), 1):
            choice = self.languages[code] = AnswerCard(self.look, code, name, "", number, part)
            group.addButton(choice)
            lines.addWidget(choice)
            choice.toggled.connect(lambda on, code=code: self.language_chosen.emit(code) if on else None)
        return part

    def _connect(self) -> None:
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self._go_back)
        self._later.clicked.connect(self.guidance_wanted)
        self.passphrase.confirmed.connect(self.go_on)
        self.code.kept.connect(self._show)
        self._box().editTextChanged.connect(lambda: self.post.set_error(""))

    def heading(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("Welcome to IMVO-post"), self.tr("Set up once; no network needed")

    def settle(self) -> None:
        """Put the focus on what is asked."""
        step = self.step
        if step == LANGUAGE:
            next(choice for choice in self.languages.values() if choice.isChecked()).setFocus()
        elif step == POST:
            self._box().setFocus()
        else:
            (self.passphrase if step == PASSPHRASE else self.code).settle()

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self._fill_posts()
        self.languages[self.look.language].setChecked(True)
        self.post.set_texts(self.tr("Post"), self.tr("Type a city or choose from the list."))
        self.passphrase.retranslate()
        self.code.retranslate()
        set_words(self.back, self.tr("&Previous"))
        set_words(self._later, self.tr("Read the &guidance first"))
        self._show()

    def _fill_posts(self) -> None:
        known = self._post()
        items = [(p.code, self._post_name(p), f"{p.name_nl} {p.name_en}") for p in self._posts]
        self._box().refill(items, known.code if known else None)

    def _post_name(self, post: Post) -> str:
        return f"{post.name_nl if self.look.language == 'nl' else post.name_en} ({post.code})"

    def _post(self) -> Post | None:
        """Return the post that was typed or chosen: by its name in either language, its code or its only city."""
        typed = fold(self._box().typed())
        for post in self._posts:
            names = (
                post.code,
                post.name_nl,
                post.name_en,
                f"{post.name_nl} {post.code}",
                f"{post.name_en} {post.code}",
            )
            if typed in {fold(name) for name in names}:
                return post
        same = [post for post in self._posts if fold(post.city) == typed]
        return same[0] if len(same) == 1 else None

    def _box(self) -> SearchBox:
        assert isinstance(self.post.field, SearchBox)
        return self.post.field

    def go_on(self) -> None:
        """Check the present step and go to the next."""
        step = self.step
        if self._busy or (step == POST and not self._post_known()):
            return
        if step == PASSPHRASE:
            passphrase = self.passphrase.read()
            if passphrase is not None:
                self.set_busy(True)
                self.passphrase_chosen.emit(passphrase)
        elif step == CODE:
            post = self._post()
            if self.code.tick.isChecked() and post is not None:
                self.set_busy(True)
                self.finished.emit(post.code)
        else:
            self._go_to(step + 1)

    def _post_known(self) -> bool:
        if self._post() is not None:
            return True
        self.post.set_error(lambda: self.tr("We do not know this post. Choose one from the list."))
        self._box().setFocus()
        return False

    def _go_back(self) -> None:
        if self.step and not self._busy:
            self._go_to(self.step - 1)

    def _go_to(self, step: int) -> None:
        self.step = step
        self.stepped.emit(step)
        self.set_trouble("")
        self._show()
        self.settle()

    def show_code(self, code: str) -> None:
        """Go to the last step with the recovery code of the prepared vault."""
        self.set_busy(False)
        self.passphrase.clear()
        self.code.show_code(code)
        self._go_to(CODE)

    def set_busy(self, busy: bool) -> None:
        """Show that the vault is being made."""
        self._busy = busy
        self._show()

    def set_trouble(self, words: Words) -> None:
        """Say what went wrong and what is safe, or take it back."""
        self._busy = False
        self._trouble.put(words)
        self._show()

    def _show(self) -> None:
        """Set the words of the present step."""
        step = self.step
        for number, part in enumerate(self._parts):
            part.setVisible(number == step)
        titles = (
            (self.tr("Choose your language"), self.tr("You can change it at any time, at the top right.")),
            (self.tr("Which post do you work for?"), self.tr("Your cases are numbered by post.")),
            (
                self.tr("Choose a passphrase"),
                self.tr("It locks what you write. The guidance can always be read."),
            ),
            (self.tr("Keep your recovery code"), ""),
        )
        self._title.setText(titles[step][0])
        self._text.setText(titles[step][1])
        self._text.setVisible(bool(titles[step][1]))
        self._count.setText(self.tr("Step {n} of {total}").format(n=step + 1, total=len(titles)))
        self._steps.setMaximum(len(titles))
        self._steps.setValue(step)
        self._steps.setAccessibleName(self._count.text())
        self.back.setVisible(LANGUAGE < step < CODE)
        self._later.setVisible(step == LANGUAGE)
        self.next.setEnabled(not self._busy and (step != CODE or self.code.tick.isChecked()))
        words = (self.tr("&Next"), self.tr("&Next"), self.tr("&Next"), self.tr("&Begin"))
        set_words(self.next, self.tr("One moment…") if self._busy else words[step])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)
