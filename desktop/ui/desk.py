"""The desk: going from area to area, and what one area wants of another."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from desktop.errors import ImvoError
from desktop.guidance.library import Library
from desktop.ui.area import Area
from desktop.ui.areas import Areas
from desktop.ui.door import Opened
from desktop.ui.i18n import Translations
from desktop.ui.idle_work import IdleWork
from desktop.ui.known import Snapshot
from desktop.ui.look import Look
from desktop.ui.memory import Memory
from desktop.ui.state_desk import StateDesk
from desktop.ui.undo_desk import UndoDesk
from desktop.ui.vault_desk import VaultDesk

if TYPE_CHECKING:
    from desktop.domain.case import Case

FIRST_SIZE = QSize(1366, 768)
_FRAME = 40  # pixels that the frame and title of a window may take


class Desk(Areas):
    """The areas, wired to each other, to the vault and to the window."""

    def __init__(self, look: Look, translations: Translations, library: Library, folder: Path, memory: Memory) -> None:
        """Build the window without a page for the data in `folder`; `start` shows the first."""
        super().__init__(look, library, folder)
        self._translations, self._memory = translations, memory
        self._return_to: Callable[[], None] | None = None
        self._ahead = IdleWork(self.ahead(), self.shell)
        self._moved = False  # whether a page was chosen since the start
        self.undoing = UndoDesk(self)
        self.telling = StateDesk(self, self.undoing)
        self.house = VaultDesk(self)
        self._wire_window()
        self._wire_areas()

    # The wiring

    def _wire_window(self) -> None:
        """Connect what is asked for outside any area."""
        shell = self.shell
        shell.section_chosen.connect(self.go)
        self.finding.all_wanted.connect(lambda text: self._go_by(partial(self.search.ask, text)))
        shell.help_wanted.connect(self._on_help)
        shell.language_chosen.connect(self.use_language)
        shell.new_request.connect(self.start_new)
        shell.feedback_wanted.connect(lambda: self.feedback.at_focus())
        shell.unlock_bar.forgot.connect(lambda: self.recover.show())
        self.look.changed.connect(self._remember)
        self.door.opened.connect(self._on_opened)
        self.known.read.connect(self._on_read)
        self.house.locked.connect(self._on_locked)
        self.house.freed.connect(self.start)

    def _wire_areas(self) -> None:
        """Connect what one area wants of another."""
        self.section_wanted.connect(self.go)
        self.article_wanted.connect(lambda place: self._go_by(partial(self.guidance.open, place)))
        self.case_wanted.connect(lambda case_id: self._go_by(partial(self.cases.bring, case_id)))
        self.draft_wanted.connect(self._on_draft)
        self.request_wanted.connect(self.start_new)
        self.resume_wanted.connect(self._on_resume)
        self.differing_wanted.connect(lambda: self._go_by(lambda: self.cases.bring_part("differs")))
        self.checklist_wanted.connect(lambda *what: self._go_by(partial(self.checklists.begin, *what)))
        self.run_wanted.connect(lambda run_id: self._go_by(partial(self.checklists.bring, run_id)))
        self.lesson_wanted.connect(lambda lesson: self._go_by(partial(self.learning.bring, lesson)))
        self.setting_wanted.connect(lambda name: self._go_by(partial(self.settings.bring, name)))
        self.vault_wanted.connect(self._on_vault_wanted)
        self.risks_wanted.connect(lambda query: self._go_by(partial(self.risks.ask, query)))
        self.risks_taken.connect(lambda kept: self._go_by(partial(self.assistant.take_risks, kept)))
        self.feedback_wanted.connect(lambda spot: self.feedback.open(spot) if spot else self.feedback.at_focus())
        self.evaluation_wanted.connect(lambda *what: self.evaluation.open(*what))
        self.backup_wanted.connect(lambda: self.settings.make_backup())
        self.guidance_wanted.connect(self._on_guidance)
        self.language_wanted.connect(self.use_language)

    # Start and language

    def place(self) -> None:
        """Give the window the size and place it had last; at first all of a small screen, part of a large one."""
        if self.shell.restoreGeometry(self._memory.place()):
            return
        room = self.shell.screen().availableSize()
        self.shell.resize(FIRST_SIZE.boundedTo(room))
        if room.width() < FIRST_SIZE.width() + _FRAME or room.height() < FIRST_SIZE.height() + _FRAME:
            self.shell.setWindowState(Qt.WindowState.WindowMaximized)

    def start(self) -> None:
        """Ask for the passphrase, and show the first page as soon as the window stands: nobody waits for an article
        to type a passphrase.
        """
        self.telling.tell()
        free = self.house.begin()
        (self.shell.unlock_bar.field if free else self.shell.banner.act).setFocus()
        if self.shell.isVisible():
            self._show_first()
        else:
            self.shell.drawn.connect(self._show_first, Qt.ConnectionType.QueuedConnection)

    def _show_first(self) -> None:
        """Show first start without a vault, else the guidance; what is being typed is not disturbed."""
        focus = self.shell.focusWidget()
        self.shell.setWindowIcon(self.look.icon("signpost", "brand", 64))
        if not self.door.exists() and not self.house.blocked:
            self.first_start.show()
            return
        self.show_section("guidance")
        if focus is not None:
            focus.setFocus()

    def use_language(self, language: str) -> None:
        """Switch the whole window; nothing that was typed or chosen is lost."""
        if language != self.look.language:
            self._translations.use(language)
            self.look.set_language(language)
            self._remember()

    def _remember(self) -> None:
        if self.door.exists():
            self._memory.keep(self.look.language, self.look.mode, self.look.scale)

    # Going about

    def go(self, name: str) -> None:
        """Go to a section because a person chose it."""
        self._go_by(partial(self.show_section, name))

    def _go_by(self, show: Callable[[], None]) -> None:
        self._moved = True
        show()

    def show_section(self, name: str) -> None:
        """Go to a section."""
        area = getattr(self, name)
        assert isinstance(area, Area)
        area.show()

    def start_new(self) -> None:
        """Begin a new support request."""
        self._go_by(self.assistant.start_new)

    def _on_draft(self, draft_id: str) -> None:
        drafts = self.known.snapshot.drafts if self.known.snapshot else []
        draft = next((draft for draft in drafts if draft.id == draft_id), None)
        if draft is not None:
            self._go_by(partial(self.assistant.continue_draft, draft))

    def _on_resume(self, case: Case, part: str) -> None:
        self.assistant.resume_case(case, part)

    def _on_help(self) -> None:
        """Explain the page in view."""
        page = self.shell.current()
        self._go_by(partial(self.help.explain, (page.topic if page else "") or self.shell.section or "today"))

    def _on_guidance(self, place: str) -> None:
        """Install the guidance that came with an exchange, where it is seen what comes of it."""
        self._go_by(self.settings.show)
        self.settings.packs.install(place)

    # The vault

    def _on_opened(self, opened: Opened) -> None:
        """Show what is in the vault; go back to where it was asked for, else on to Today at the start."""
        bar, page = self.shell.unlock_bar, self.shell.current()
        focus = self.shell.focusWidget()
        in_bar = focus is not None and bar.isAncestorOf(focus)
        made = any(area in vars(self) and getattr(self, area).page is page for area in ("first_start", "recover"))
        at_start = made or (in_bar and not self._moved and not self.guidance.moved)
        self.house.on_opened(opened)
        self._remember()
        back, self._return_to = self._return_to, None
        if back is not None:
            back()
        elif at_start:
            self.show_section("today")
        elif in_bar:
            page.settle()
        self.shell.refresh_header()
        self._ahead.start()

    def _on_locked(self) -> None:
        """Forget what was read; what was typed stays where it is."""
        self._moved = True
        self.known.refresh()
        self.shell.unlock_bar.field.setFocus()

    def _on_read(self, snapshot: Snapshot | None) -> None:
        if snapshot is not None:
            self.idle.set_minutes(snapshot.settings.get("idle_lock_minutes"))

    def _on_vault_wanted(self, back: Callable[[], None] | None) -> None:
        """Ask for the passphrase, or make a vault; `back` is called when it is open."""
        self._return_to = back or self._return_to
        if self.house.blocked:
            self.shell.banner.act.setFocus()
        elif self.door.exists():
            self.shell.unlock_bar.field.setFocus()
        else:
            self.first_start.show()

    def shut(self) -> None:
        """Let the work in hand end, and close the vault."""
        with suppress(ImvoError):  # a folder that cannot be read is told of elsewhere
            if self.door.exists():
                self._memory.keep_place(self.shell.saveGeometry())
        self.locking.emit()
        self.worker.finish()
        self.house.shut()
        self._translations.remove()
        self.ended.emit()
        self.session.close()
