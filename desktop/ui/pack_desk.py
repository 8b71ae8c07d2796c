"""The wiring of the guidance in use: install a pack folder, go back, and open the window again on what was chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from desktop import paths
from desktop.guidance import installed
from desktop.guidance.installed import SHIPPED
from desktop.ui import dialogs
from desktop.ui.announce import announce
from desktop.ui.home import AGAIN, Home
from desktop.ui.texts import version_words
from desktop.ui.trouble import in_words
from desktop.ui.widgets.pack_card import PackCard, PackState

if TYPE_CHECKING:
    from desktop.guidance.installed import Overview


class PackDesk(QObject):
    """Does what the card asks for, off the window's thread. The pack in use stays the one of this run of the window."""

    def __init__(self, home: Home, card: PackCard) -> None:
        """Take the card and fill it."""
        super().__init__(home)
        self.home, self.card = home, card
        card.install.connect(self._on_install)
        card.back.connect(self.go_back)
        card.shipped.connect(self.use_shipped)
        card.again.connect(self.open_again)
        home.look.language_changed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Show what there is, as the data folder has it now."""
        self.card.show_state(self._state(installed.overview(self.home.folder, paths.content_index())))

    def _state(self, whole: Overview) -> PackState:
        library, found, texts = self.home.library, whole.found, self.home.texts
        here = found.path.resolve() == library.path.resolve() or library.standing == found.standing == SHIPPED
        kept = found.kept
        chosen = version_words(kept.version, kept.standing) if kept else version_words(whole.shipped or "", SHIPPED)
        before = version_words(*whole.previous) if whole.previous else ""
        return PackState(
            version_words(library.version, library.standing),
            library.standing,
            texts.day(library.as_of),
            texts.day(kept.installed) if kept and here else "",
            before,
            found.set_aside,
            "" if here else chosen,
            kept is not None and (whole.previous is None or whole.previous[1] != SHIPPED),
        )

    def _on_install(self) -> None:
        title = self.tr("Choose the folder of a pack")
        chosen = QFileDialog.getExistingDirectory(self.home.shell, title, str(Path.home()))
        if chosen:
            self.install(Path(chosen))

    def install(self, folder: Path) -> None:
        """Check a pack folder whole and make it the one in use at the next start."""
        self.card.tell(self.tr("Checking the whole pack. This takes a few seconds."))
        self._run(lambda: _install(folder, self.home.folder))

    def go_back(self) -> None:
        """Take the pack before this one."""
        self._run(lambda: _roll_back(self.home.folder))

    def use_shipped(self) -> None:
        """Take the pack that came with the program."""
        self._run(lambda: _take_shipped(self.home.folder))

    def _run(self, work: Callable[[], None]) -> None:
        self.card.set_busy(True)
        self.home.worker.run(work, lambda _: self._on_done(), self._on_failed)

    def _on_done(self) -> None:
        self.card.set_busy(False)
        self.card.tell(self.tr("Done. This guidance is in use."))
        self.tell()
        announce(self.card, self.card.told.text())

    def _on_failed(self, error: Exception) -> None:
        self.card.set_busy(False)
        problems = getattr(error, "problems", ())
        if problems:
            told = self.tr("This pack has {n} mistakes; nothing was changed.").format(n=len(problems))
            if len(problems) == 1:
                told = self.tr("This pack has a mistake; nothing was changed.")
            dialogs.show_text(self.home.shell, told, "\n".join(problems))
        else:
            told = in_words(error)
        self.card.tell(told, bad=True)
        announce(self.card, told, urgent=True)

    def open_again(self) -> None:
        """Close the window, as a person would, and open it anew on the pack that was chosen."""
        application = QCoreApplication.instance()
        if application is not None and self.home.shell.close():
            application.setProperty(AGAIN, True)


def _install(folder: Path, data_dir: Path) -> None:
    """Runs in the worker."""
    from desktop import packs  # only now: it takes time to load

    packs.install(folder, data_dir, paths.content_index())


def _roll_back(data_dir: Path) -> None:
    """Runs in the worker."""
    from desktop import packs

    packs.rollback(data_dir, paths.content_index())


def _take_shipped(data_dir: Path) -> None:
    """Runs in the worker."""
    from desktop import packs

    packs.use_shipped(data_dir, paths.content_index())
