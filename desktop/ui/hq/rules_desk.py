"""The rules workshop's desk: works changed rules out beside the window, and writes draft packs."""

from __future__ import annotations

import copy
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop import paths
from desktop.assistant import Assistant
from desktop.guidance.library import Library
from desktop.ui.hq import trying
from desktop.ui.hq.pages.rules import RulesPage
from desktop.ui.hq.proposal import Proposal
from desktop.ui.hq.texts import HqTexts
from desktop.ui.look import Look
from desktop.ui.saving import ask_place
from desktop.ui.trouble import in_words
from desktop.ui.worker import Worker


class RulesDesk(QObject):
    """The page with its worker. `store` is the place of the store; the rules in use are those of `library`."""

    def __init__(self, look: Look, texts: HqTexts, library: Library, store: str, window: QWidget) -> None:
        """Build the page and wire it."""
        super().__init__()
        self._store, self._window, self._worker = store, window, Worker()
        self.page = RulesPage(look, texts, Proposal(Assistant(library).rulebook))
        self.page.try_wanted.connect(self.try_out)
        self.page.draft_wanted.connect(self._on_draft)

    def try_out(self) -> None:
        """Prove and try what is proposed now."""
        page, store = self.page, self._store
        tables, policy = copy.deepcopy((page.proposal.data(), page.proposal.policy))
        page.set_busy(True)
        work = lambda: trying.try_out(store, page.proposal.present, tables, policy)  # noqa: E731
        self._worker.run(work, page.show_trial, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self.page.show_trouble(in_words(error))

    def _on_draft(self, version: str) -> None:
        source = paths.content_dir()
        if not (source / "pack.toml").is_file():  # a program without the sources of its pack
            asked = QCoreApplication.translate("HqRules", "Folder of the pack to copy")
            chosen = QFileDialog.getExistingDirectory(self._window, asked)
            source = Path(chosen) if chosen else Path()
        target = ask_place(self._window, f"pack-{version}") if source.name else None
        if target is not None:
            self.write(source, target, version)

    def write(self, source: Path, target: Path, version: str) -> None:
        """Write a draft pack into a new folder."""
        proposal = self.page.proposal
        tables, policy = copy.deepcopy((proposal.data(), proposal.policy))
        work = lambda: str(trying.write(source, target, version, tables, policy))  # noqa: E731
        self._worker.run(work, self.page.show_draft, self._on_failed)

    def finish(self) -> None:
        """Wait for the work in hand; its answer is dropped."""
        self._worker.finish()
