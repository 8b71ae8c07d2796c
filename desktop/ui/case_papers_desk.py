"""The wiring of the papers of a case: make a document, keep files and mails, and the list of cases as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.domain.case import Case
from desktop.ui import saving
from desktop.ui.announce import announce
from desktop.ui.case_words import document_word
from desktop.ui.home import Home
from desktop.ui.pages.cases import CasesPage
from desktop.ui.trouble import in_words
from desktop.ui.widgets.case_papers import FileDrop
from desktop.ui.widgets.marking_dialog import ask_marking

if TYPE_CHECKING:
    from desktop.casework import Casework
    from desktop.casework.documents import Made
    from desktop.documents.sheets import Cell
    from desktop.domain.document import Document
    from desktop.ui.widgets.document_dialog import DocumentDialog
    from desktop.ui.widgets.file_dialog import FileDialog


class CasePapersDesk(QObject):
    """Reads and writes files off the window's thread."""

    def __init__(self, home: Home, page: CasesPage, kept: Callable[[str], None]) -> None:
        """Take the page; `kept` is called with the id of a case in which something was kept."""
        super().__init__(home)
        self.home, self.page, self._kept = home, page, kept
        self.dialog: DocumentDialog | FileDialog | None = None
        self._wanted = ("", "")
        papers = page.view.papers
        papers.make.connect(self._on_make)
        papers.add.connect(self._on_add)
        papers.opened.connect(self._on_opened)
        FileDrop(page.view, self.keep_files)
        page.export_wanted.connect(self._on_export)

    # Files that are kept with a case

    def _on_add(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self.home.shell, self.tr("Keep files with this case"), str(Path.home()))
        self.keep_files([Path(file) for file in files])

    def keep_files(self, files: Sequence[Path]) -> None:
        """Keep files with the case in view, one after the other; a mail is read as a mail too."""
        casework, case = self.home.session.casework, self.page.view.case
        if casework is None or case is None:
            return
        self.page.view.papers.tell("")
        for file in files:
            keep = partial(casework.attachments.add, case.id, file, case.marking)
            self.home.worker.run(keep, lambda _: self._kept(case.id), partial(self._on_not_kept, file))

    def _on_not_kept(self, file: Path, error: Exception) -> None:
        told = self.tr("Not kept: {file}.").format(file=file.name)
        self.page.view.papers.tell(f"{told} {in_words(error)}")
        announce(self.page.view.papers, told, urgent=True)

    def _on_opened(self, kept: Mapping[str, Any]) -> None:
        """Show one kept file."""
        case = self.page.view.case
        if case is not None:
            from desktop.ui.widgets.file_dialog import FileDialog  # only now: the list opens sooner

            dialog = FileDialog(self.home.shell, self.home.look, self.home.texts, kept)
            dialog.save.connect(lambda: self._save_file(dialog, case, kept))
            dialog.withdrawn.connect(lambda reason: self._withdraw(dialog, case, kept, reason))
            dialog.mark.connect(lambda: self._mark(dialog, case, kept))
            self._show(dialog)

    def _save_file(self, dialog: FileDialog, case: Case, kept: Mapping[str, Any]) -> None:
        casework = self.home.session.casework
        target = saving.ask_place(dialog, str(kept.get("name") or ""))
        if casework is not None and target is not None:

            def save() -> Path:
                return saving.write(target, casework.attachments.read(case.id, str(kept["id"]))[1])

            self.home.worker.run(save, partial(self._on_saved, dialog), partial(self._on_failed, dialog))

    def _withdraw(self, dialog: FileDialog, case: Case, kept: Mapping[str, Any], reason: str) -> None:
        casework = self.home.session.casework
        if casework is not None:

            def done(_: object) -> None:
                dialog.accept()
                self._kept(case.id)

            withdraw = partial(casework.attachments.withdraw, case.id, str(kept["id"]), reason)
            self.home.worker.run(withdraw, done, partial(self._on_failed, dialog))

    def _mark(self, dialog: FileDialog | DocumentDialog, case: Case, kept: Mapping[str, Any]) -> None:
        """Ask how a file or a document is marked, and keep it."""
        casework = self.home.session.casework
        about = str(kept.get("name") or document_word(str(kept.get("kind") or "")))
        now = str(kept.get("marked") or "internal")
        marking = ask_marking(dialog, self.home.look, about, now, self.home.locking)
        if casework is not None and marking is not None:

            def done(_: object) -> None:
                dialog.accept()
                self._kept(case.id)

            work = casework.attachments if "name" in kept else casework.documents
            self.home.worker.run(
                partial(work.mark, case.id, str(kept["id"]), marking), done, partial(self._on_failed, dialog)
            )

    # Documents

    def _on_make(self, kind: str, form: str, lang: str, made: str = "") -> None:
        """Show the dialog that makes a document, with the names of the pack in use; `made` is one that was made."""
        casework, case = self.home.session.casework, self.page.view.case
        if casework is None or case is None:
            return
        kinds = casework.documents.kinds(self.home.look.language)
        from desktop.ui.widgets.document_dialog import DocumentDialog  # only now: the list opens sooner

        dialog = DocumentDialog(self.home.shell, self.home.look, kinds, kind or _likely(case), form, lang)
        if kept := next((one for one in case.documents if one.get("id") == made), None):
            dialog.mark_button.show()
            dialog.mark.connect(lambda: self._mark(dialog, case, kept))
        dialog.changed.connect(lambda *what: self._preview(dialog, casework, case, what))
        dialog.save.connect(lambda *what: self._make(dialog, casework, case, what))
        self._show(dialog)
        chosen = dialog.chosen()
        self._preview(dialog, casework, case, (chosen[0], chosen[2]))

    def _preview(self, dialog: DocumentDialog, casework: Casework, case: Case, what: tuple[str, str]) -> None:
        """Show how a document will read; of many asked for in a row only the last is made."""
        self._wanted = what
        dialog.set_busy(True)

        def compose() -> tuple[str, int, tuple[str, ...]] | None:
            return _preview_of(casework, case, *what) if self._wanted == what else None

        def done(made: tuple[str, int, tuple[str, ...]] | None) -> None:
            if made is not None and self.dialog is dialog:
                dialog.set_busy(False)
                dialog.show_document(*made[:2])
                dialog.tell("\n".join(made[2]))

        self.home.worker.run(compose, done, partial(self._on_failed, dialog))

    def _make(self, dialog: DocumentDialog, casework: Casework, case: Case, what: tuple[str, str, str]) -> None:
        dialog.set_busy(True)
        make = partial(casework.documents.make, case.id, *what)
        self.home.worker.run(make, partial(self._on_made, dialog, casework, case), partial(self._on_failed, dialog))

    def _on_made(self, dialog: DocumentDialog, casework: Casework, case: Case, made: Made) -> None:
        """Ask where the document goes, write it there, and record that on the case."""
        if self.dialog is not dialog:
            return
        dialog.set_busy(False)
        target = saving.ask_place(dialog, made.file_name)
        if target is None:
            return

        def save() -> Path:
            saving.write(target, made.data)
            casework.documents.record(case.id, made)
            return target

        def done(_: Path) -> None:
            self._on_saved(dialog, target, made.warnings)
            self._kept(case.id)

        self.home.worker.run(save, done, partial(self._on_failed, dialog))

    # The list as a table

    def _on_export(self, form: str) -> None:
        """Write the cases that the list shows as `xlsx` or `csv`."""
        casework, cases = self.home.session.casework, self.page.list.cases.shown()
        name = self.tr("Cases")
        target = saving.ask_place(self.home.shell, f"{name}.{form}")
        if casework is None or target is None:
            return
        lang = self.home.look.language

        def save() -> Path:
            return saving.write(target, _table(casework, self.home, cases, form, lang, name))

        def done(_: Path) -> None:
            told = self.tr("Saved: {file}").format(file=target.name)
            self.home.shell.set_status("saved", told)
            announce(self.page, told)

        self.home.worker.run(save, done, self.home.failed.emit)

    # What the dialogs share

    def _show(self, dialog: DocumentDialog | FileDialog) -> None:
        """Open a dialog beside the window; it goes when the vault is locked."""
        self.dialog = dialog
        self.home.locking.connect(dialog.reject)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _on_saved(self, dialog: DocumentDialog | FileDialog, target: Path, warnings: Sequence[str] = ()) -> None:
        if self.dialog is dialog:
            dialog.tell("\n".join([self.tr("Saved: {file}").format(file=target.name), *warnings]))

    def _on_failed(self, dialog: DocumentDialog | FileDialog, error: Exception) -> None:
        if self.dialog is not dialog:
            self.home.failed.emit(error)
            return
        from desktop.ui.widgets.document_dialog import DocumentDialog

        if isinstance(dialog, DocumentDialog):
            dialog.set_busy(False)
        dialog.tell(in_words(error), bad=True)


def _likely(case: Case) -> str:
    """Return which document is likely wanted next."""
    if case.status == "closed":
        return "case-file"
    by_route = {
        "seek_advice": "advice-request", "withhold_and_consult": "consultation", "set_conditions": "conditions",
    }  # fmt: skip
    return by_route.get(str((case.chosen or {}).get("route") or case.route), "imvo-information")


def _preview_of(casework: Casework, case: Case, kind: str, lang: str) -> tuple[str, int, tuple[str, ...]]:
    """Return a document as HTML, how many facts in it are sensitive, and what its maker has to know. In the worker."""
    from desktop.documents.web import to_html

    document = casework.documents.compose(case.id, kind, lang)
    return to_html(document, preview=True), sum(_sensitive(document)), document.warnings


def _sensitive(document: Document) -> Iterator[bool]:
    from desktop.domain.document import Facts

    yield from (row.sensitive for row in document.head)
    for block in document.blocks:
        if isinstance(block, Facts):
            yield from (row.sensitive for row in block.rows)


def _table(casework: Casework, home: Home, cases: Sequence[Case], form: str, lang: str, title: str) -> bytes:
    """Return cases as a file of a spreadsheet; runs in the worker."""
    from desktop.casework import listing
    from desktop.documents import sheets

    head = listing.head(lang)
    rows: list[list[Cell]] = listing.rows(cases, home.library, casework.assistant.rulebook, lang)
    return sheets.to_csv(head, rows) if form == "csv" else sheets.to_xlsx(title, head, rows)
