"""The papers of a case: documents that were made of it, files and mails kept with it; and files dropped on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.case import Case
from desktop.ui.case_words import document_word, format_word, marking_chip, size_word
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import button, column, frame, label, set_icon, set_words
from desktop.ui.widgets.row_list import Row, RowList

translate = QCoreApplication.translate


class CasePapers(QFrame):
    """The card.

    Signals:
        make: a document is to be made. Emits kind, format, language and id of one that was made before, or empty texts.
        add: files are to be chosen and kept. Emits nothing.
        opened: a kept file is to be looked at. Emits what the case keeps of it.
    """

    make = Signal(str, str, str, str)
    add = Signal()
    opened = Signal(object)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the card, empty."""
        super().__init__()
        self._look, self._texts = look, texts
        self._case: Case | None = None
        self.setProperty("panel", "card")
        self._title, self._hint, self._told = label("", "card"), label("", "meta", "ink2"), label("", "body", "error")
        self.make_button, self.add_button = button("", "small"), button("", "small")
        self.rows = RowList(look)
        lines = column(self, (1, 1, 1, 1))
        top = frame()
        inner = column(top, (16, 12, 16, 12), 8)
        inner.addWidget(self._title)
        acts = Flow(gap=8)
        acts.addWidget(self.make_button)
        acts.addWidget(self.add_button)
        inner.addLayout(acts)
        inner.addWidget(self._hint)
        inner.addWidget(self._told)
        self._told.hide()
        lines.addWidget(top)
        lines.addWidget(self.rows)
        self.make_button.clicked.connect(lambda: self.make.emit("", "", "", ""))
        self.add_button.clicked.connect(self.add)
        self.rows.chosen.connect(self._on_chosen)
        look.changed.connect(self._set_icons)
        self._set_icons()

    def show_case(self, case: Case | None) -> None:
        """Show the papers of a case, the newest first."""
        if case is None or self._case is None or case.id != self._case.id:
            self.tell("")
        self._case = case
        papers = self._papers(case) if case is not None else []
        self.rows.set_rows([self._row(paper) for paper in papers])
        self.rows.setVisible(bool(papers))

    def tell(self, text: str) -> None:
        """Say what went wrong with a file; an empty text takes it back."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(translate("CaseWork", "Documents and files"))
        self._hint.setText(translate("CaseWork", "You can also drop a file or an e-mail (.eml) on this page."))
        self.rows.setAccessibleName(self._title.text())
        set_words(self.make_button, translate("CaseWork", "Make a docu&ment…"))
        set_words(self.add_button, translate("CaseWork", "Add a file…"))
        self.show_case(self._case)

    @staticmethod
    def _papers(case: Case) -> list[Mapping[str, Any]]:
        return sorted([*case.documents, *case.attachments], key=lambda one: str(one.get("at")), reverse=True)

    def _row(self, paper: Mapping[str, Any]) -> Row:
        on = self._texts.day(str(paper.get("at") or ""))
        if "name" not in paper and "kind" in paper:
            parts = (format_word(str(paper.get("format"))), str(paper.get("lang")).upper(), on)
            title, second = document_word(str(paper["kind"])), " · ".join(parts)
            return Row(str(paper["id"]), title, second, "document", chip=_marked(paper))
        mail = paper.get("mail") or {}
        title = str(mail.get("subject") or paper.get("name") or translate("CaseWork", "A file that was erased"))
        chip = ("plain", translate("CaseWork", "withdrawn")) if paper.get("withdrawn") else _marked(paper)
        second = " · ".join((size_word(int(paper.get("size") or 0)), on))
        return Row(str(paper["id"]), title, second, "mail" if mail else "paperclip", chip=chip)

    def _on_chosen(self, paper_id: str) -> None:
        if self._case is None:
            return
        paper = next(one for one in self._papers(self._case) if one["id"] == paper_id)
        if paper in self._case.documents:
            self.make.emit(*(str(paper.get(key) or "") for key in ("kind", "format", "lang", "id")))
        else:
            self.opened.emit(paper)

    def _set_icons(self) -> None:
        set_icon(self._look, self.make_button, "document", "ink", 16)
        set_icon(self._look, self.add_button, "paperclip", "ink", 16)


def _marked(paper: Mapping[str, Any]) -> tuple[str, str]:
    """Return the chip of a marking that is not the usual one."""
    marking = paper.get("marked")
    return ("", "") if marking in (None, "internal") else marking_chip(str(marking))


class FileDrop(QObject):
    """Takes files that are dropped on a widget or on what lies in it."""

    def __init__(self, target: QWidget, dropped: Callable[[Sequence[Path]], None]) -> None:
        """Call `dropped` with the files."""
        super().__init__(target)
        self._dropped = dropped
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files, and nothing else."""
        if not isinstance(event, QDropEvent) or not (files := _files(event)):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._dropped(files)
        return True


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
