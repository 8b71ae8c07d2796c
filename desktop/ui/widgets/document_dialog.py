"""The dialog that makes a document of a case: which one, in which language and form, and how it will read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QTextBrowser, QWidget

from desktop.domain.document_kinds import FORMATS
from desktop.ui.announce import announce
from desktop.ui.case_words import format_word
from desktop.ui.look import Look
from desktop.ui.style import FocusRing
from desktop.ui.tokens import LIGHT
from desktop.ui.widgets.fields import ComboBox, Field
from desktop.ui.widgets.parts import button, column, footer, label, restyle, set_icon, set_words
from desktop.ui.widgets.scroll import ScrollColumn

translate = QCoreApplication.translate
_NARROW = 640  # pixels of the screen at normal text size below which the preview stands under the choices
_LANGUAGES = (("nl", "Nederlands"), ("en", "English"))


class DocumentDialog(QDialog):
    """Shows the document before it leaves; it writes nothing itself.

    Signals:
        changed: another document is to be shown. Emits kind and language.
        save: the document is to be saved. Emits kind, form and language.
        mark: the document that was made before is to be marked. Emits nothing.
    """

    changed = Signal(str, str)
    save = Signal(str, str, str)
    mark = Signal()

    def __init__(
        self, window: QWidget | None, look: Look, kinds: Sequence[tuple[str, str]], kind: str, form: str, lang: str
    ) -> None:
        """Offer `kinds` (kind, name); begin with `kind`, `form` and `lang`, empty texts being the first of each."""
        super().__init__(window)
        self._look = look
        self.kind, self.form, self.lang = (ComboBox(look) for _ in range(3))
        self.preview = QTextBrowser()
        self.preview.setOpenLinks(False)
        self.sensitive, self.told = label("", "strong", "waiting"), label("", "body", "ink2")
        self.save_button = button("", "primary")
        self.close_button, self.mark_button = button("", "main"), button("", "main")
        self.mark_button.hide()
        self.setWindowTitle(translate("CaseWork", "Make a document"))
        for combo, items, present in (
            (self.kind, kinds, kind), (self.lang, _LANGUAGES, lang or look.language),
            (self.form, [(one, format_word(one)) for one in FORMATS], form),
        ):  # fmt: skip
            for value, words in items:
                combo.addItem(words, value)
            combo.setCurrentIndex(max(combo.findData(present), 0))
        self._lay_out()
        self._ring = FocusRing(look, self)
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.lang.currentIndexChanged.connect(self._on_changed)
        self.form.currentIndexChanged.connect(lambda: self.tell(""))
        self.mark_button.clicked.connect(self.mark)
        self.save_button.clicked.connect(lambda: self.save.emit(*self.chosen()))
        self.close_button.clicked.connect(self.accept)
        self.save_button.setDefault(True)
        room = self.screen().availableSize()
        self.resize(min(look.px(940), room.width() - 60), min(look.px(640), room.height() - 80))
        self.kind.setFocus()

    def _lay_out(self) -> None:
        side = ScrollColumn("canvas", (20, 18, 20, 18), 14)
        for combo, name in (
            (self.kind, translate("CaseWork", "Which document?")), (self.lang, translate("CaseWork", "Language")),
            (self.form, translate("CaseWork", "Form")),
        ):  # fmt: skip
            field = Field(self._look, combo)
            field.set_texts(name)
            combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            side.lines.addWidget(field)
        side.lines.addWidget(self.sensitive)
        leaves = translate("CaseWork", "Nothing is sent. You save the file and send it yourself.")
        side.lines.addWidget(label(leaves, "meta", "ink2"))
        side.lines.addWidget(self.told)
        side.lines.addStretch(1)
        self.sensitive.hide()
        self.told.hide()
        self._paper()
        narrow = self.screen().availableSize().width() / self._look.scale < _NARROW
        middle = QBoxLayout(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        middle.addWidget(side, 4 if narrow else 2)
        middle.addWidget(self.preview, 5)
        whole = column(self)
        whole.addLayout(middle, 1)
        set_words(self.close_button, translate("CaseWork", "C&lose"))
        set_words(self.mark_button, translate("CaseWork", "&Marking…"))
        set_words(self.save_button, translate("CaseWork", "&Save as…"))
        set_icon(self._look, self.save_button, "save", "on_brand")
        whole.addWidget(footer([self.close_button, self.mark_button], self.save_button))

    def _paper(self) -> None:
        """Make the preview paper: white in every theme, as the document will be."""
        self.preview.setAccessibleName(translate("CaseWork", "The document as it will read"))
        ground, ink, line = LIGHT.surface, LIGHT.ink, LIGHT.line
        self.preview.setStyleSheet(f"QTextBrowser {{ background: {ground}; color: {ink}; border: 1px solid {line}; }}")
        self.preview.setViewportMargins(22, 12, 22, 12)
        self.preview.setFont(self._look.font("body"))

    def chosen(self) -> tuple[str, str, str]:
        """Return kind, form and language as they are chosen now."""
        return str(self.kind.currentData()), str(self.form.currentData()), str(self.lang.currentData())

    def show_document(self, html: str, sensitive: int) -> None:
        """Show a document; `sensitive` is how many facts in it are about a person or company by name."""
        mark, size = LIGHT.chips["waiting"], self._look.font("body").pointSizeF()
        style = f"""<style>p, td, th, li, footer {{ font-size: {size}pt; }} h1 {{ font-size: {1.3 * size}pt; }}
            h2 {{ font-size: {1.2 * size}pt; margin-top: 12px; }} p, table {{ margin-bottom: 8px; }}
            th, td {{ padding: 2px 14px 2px 0; }}
            .mark {{ background-color: {mark.tint}; color: {mark.ink}; font-weight: 600; }}</style>"""
        apart = html.replace('<span class="mark">', ' &nbsp;<span class="mark">')
        self.preview.setHtml(apart.replace("</head>", f"{style}</head>"))
        told = translate("CaseWork", "Facts about a person or company by name: {n}. They are marked in the text.")
        self.sensitive.setText(told.format(n=sensitive))
        self.sensitive.setVisible(bool(sensitive))

    def tell(self, text: str, bad: bool = False) -> None:
        """Say what came of it; an empty text takes it back."""
        restyle(self.told, "tone", "error" if bad else "ink2")
        self.told.setText(text)
        self.told.setVisible(bool(text))
        announce(self.told, text, urgent=bad)

    def set_busy(self, busy: bool) -> None:
        """Wait with saving while a document is being made."""
        self.save_button.setEnabled(not busy)

    def _on_changed(self) -> None:
        self.tell("")
        kind, _, lang = self.chosen()
        self.changed.emit(kind, lang)
