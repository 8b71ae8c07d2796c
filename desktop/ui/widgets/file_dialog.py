"""The dialog of one kept file: what it is, its size and hash, who sent it; save it elsewhere, or withdraw it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from desktop.ui.announce import announce
from desktop.ui.case_words import marking_word, size_word
from desktop.ui.look import Look
from desktop.ui.style import FocusRing
from desktop.ui.texts import Texts
from desktop.ui.widgets.case_form import Asked, CaseForm, Given
from desktop.ui.widgets.parts import button, column, footer, label, restyle, set_words
from desktop.ui.widgets.scroll import ScrollColumn

translate = QCoreApplication.translate


class FileDialog(QDialog):
    """Shows what a case keeps of a file; it opens nothing of it.

    Signals:
        save: the file is to be saved elsewhere. Emits nothing.
        withdrawn: the file is to be withdrawn. Emits the reason.
        mark: the file is to be marked. Emits nothing.
    """

    save = Signal()
    withdrawn = Signal(str)
    mark = Signal()

    def __init__(self, window: QWidget | None, look: Look, texts: Texts, kept: Mapping[str, Any]) -> None:
        """Show a file."""
        super().__init__(window)
        self._look, self._texts = look, texts
        self.setWindowTitle(translate("CaseWork", "File in this case"))
        self.told = label("", "body", "ink2")
        self.form = CaseForm(look)
        self.save_button = button("", "primary")
        self.withdraw, self.close_button, self.mark_button = (button("", "main") for _ in range(3))
        self._lay_out(kept)
        self._ring = FocusRing(look, self)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.accept)
        self.mark_button.clicked.connect(self.mark)
        self.withdraw.clicked.connect(lambda: self.form.open_("withdraw", _asked, check=_check))
        self.form.kept.connect(lambda _, given: self.withdrawn.emit(given.text))
        self.form.closed.connect(self.withdraw.setFocus)
        room = self.screen().availableSize()
        self.resize(min(look.px(640), room.width() - 60), min(look.px(560), room.height() - 80))
        self.save_button.setFocus()

    def _lay_out(self, kept: Mapping[str, Any]) -> None:
        body = ScrollColumn("canvas", (24, 18, 24, 18), 8)
        body.lines.addWidget(label(str(kept.get("name") or translate("CaseWork", "A file that was erased")), "heading"))
        for name, value in self._facts(kept):
            fact = column(gap=1)
            fact.addWidget(label(name, "meta", "ink2"))
            fact.addWidget(label(value, "body"))
            body.lines.addLayout(fact)
        if text := (kept.get("mail") or {}).get("text"):
            letter = QPlainTextEdit(text)
            letter.setReadOnly(True)
            letter.setTabChangesFocus(True)
            letter.setAccessibleName(translate("CaseWork", "Text of the e-mail"))
            letter.setMinimumHeight(6 * self._look.metrics("body").lineSpacing())
            body.lines.addWidget(letter, 1)
        body.lines.addWidget(self.form)
        body.lines.addWidget(self.told)
        self.told.hide()
        body.lines.addStretch(1)
        set_words(self.close_button, translate("CaseWork", "C&lose"))
        set_words(self.withdraw, translate("CaseWork", "&Withdraw…"))
        set_words(self.mark_button, translate("CaseWork", "&Marking…"))
        set_words(self.save_button, translate("CaseWork", "&Save as…"))
        self.withdraw.setVisible(not kept.get("withdrawn"))
        whole = column(self)
        whole.addWidget(body, 1)
        whole.addWidget(footer([self.close_button, self.mark_button, self.withdraw], self.save_button))

    def _facts(self, kept: Mapping[str, Any]) -> list[tuple[str, str]]:
        mail = kept.get("mail") or {}
        digest = str(kept.get("sha256") or "")
        facts = [
            (translate("CaseWork", "Withdrawn, because"), str(kept.get("withdrawn") or "")),
            (translate("CaseWork", "Marking"), marking_word(str(kept.get("marked") or "internal"))),
            (translate("CaseWork", "From"), str(mail.get("sender") or "")),
            (translate("CaseWork", "To"), str(mail.get("to") or "")),
            (translate("CaseWork", "Subject"), str(mail.get("subject") or "")),
            (translate("CaseWork", "Date of the e-mail"), self._texts.day(mail.get("date"))),
            (translate("CaseWork", "Files in the e-mail"), ", ".join(mail.get("files") or ())),
            (translate("CaseWork", "Size"), size_word(int(kept.get("size") or 0))),
            (translate("CaseWork", "Kept since"), self._texts.day(str(kept.get("at") or ""))),
            (
                translate("CaseWork", "Check code (SHA-256)"),
                " ".join(digest[place : place + 8] for place in range(0, len(digest), 8)),
            ),
        ]
        return [(name, value) for name, value in facts if value]

    def tell(self, text: str, bad: bool = False) -> None:
        """Say what came of it."""
        restyle(self.told, "tone", "error" if bad else "ink2")
        self.told.setText(text)
        self.told.setVisible(bool(text))
        announce(self.told, text, urgent=bad)


def _asked() -> Asked:
    hint = translate("CaseWork", "Nothing is deleted: the file stays in the case, with this reason.")
    return Asked(translate("CaseWork", "Withdraw this file"), text=translate("CaseWork", "Why?"), hint=hint)


def _check(given: Given) -> tuple[str, Callable[[], str]] | None:
    if given.text:
        return None
    return "text", lambda: translate("CaseWork", "Write in a few words why.")
