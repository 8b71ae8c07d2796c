"""The wiring of the guidance in use: install another, go back, and open the window again on what was chosen."""

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
from desktop.ui.pack_words import refusal_words
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
        card.install_file.connect(self._on_install_file)
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
            kept.signed_by or "" if kept and here else "",
            texts.day(kept.signed_on) if kept and here and kept.signed_on else "",
        )

    def _on_install(self) -> None:
        title = self.tr("Choose the stick or the folder with the guidance")
        chosen = QFileDialog.getExistingDirectory(self.home.shell, title, _first_place())
        if chosen:
            self.install(chosen)

    def _on_install_file(self) -> None:
        title = self.tr("Choose the file with the guidance")
        kinds = self.tr("Files of this app") + " (*.imvo *.txt)"
        chosen, _ = QFileDialog.getOpenFileName(self.home.shell, title, _first_place(), kinds)
        if chosen:
            self.install(chosen)

    def install(self, place: str) -> None:
        """Check the guidance in a place whole - signed on a stick, in a folder or file, or a plain pack folder - and
        make it the one in use at the next start.
        """
        self.card.tell(self.tr("Checking all of it. This takes a few seconds."))
        self._run(lambda: _install(place, self.home.folder))

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
        told = self._told(error)
        self.card.tell(told, bad=True)
        announce(self.card, told, urgent=True)

    def _told(self, error: Exception) -> str:
        """Return what went wrong; the mistakes in a pack are shown, and a wrong date stays in view as a banner."""
        if problems := getattr(error, "problems", ()):
            told = self.tr("This pack has {n} mistakes; nothing was changed.").format(n=len(problems))
            if len(problems) == 1:
                told = self.tr("This pack has a mistake; nothing was changed.")
            dialogs.show_text(self.home.shell, told, "\n".join(problems))
            return told
        from desktop.packs import Expired, Refused

        if not isinstance(error, Refused):
            return in_words(error)
        words = refusal_words(error, self.home.texts)
        if isinstance(error, Expired):
            self.home.shell.banner.show_trouble(lambda: (refusal_words(error, self.home.texts), ""))
            return words.title
        return f"{words.title} {words.text}\n{words.detail}"

    def open_again(self) -> None:
        """Close the window, as a person would, and open it anew on the pack that was chosen."""
        application = QCoreApplication.instance()
        if application is not None and self.home.shell.close():
            application.setProperty(AGAIN, True)


def _first_place() -> str:
    """Return where to look first: the stick that is plugged in, else the person's own folder."""
    from desktop.exchange.places import sticks

    return str(next((stick.box if stick.box.is_dir() else stick.root for stick in sticks()), Path.home()))


def _install(place: str, data_dir: Path) -> None:
    """Runs in the worker."""
    from desktop import packs  # only now: it takes time to load

    packs.install_from(place, data_dir, paths.content_index())


def _roll_back(data_dir: Path) -> None:
    """Runs in the worker."""
    from desktop import packs

    packs.rollback(data_dir, paths.content_index())


def _take_shipped(data_dir: Path) -> None:
    """Runs in the worker."""
    from desktop import packs

    packs.use_shipped(data_dir, paths.content_index())
