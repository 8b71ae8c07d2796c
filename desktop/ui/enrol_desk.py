"""The wiring of getting known to headquarters: its file, the words to compare, one's own words, the request."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.ui.announce import announce
from desktop.ui.exchange_words import trouble_words
from desktop.ui.home import Home
from desktop.ui.standing import Standing
from desktop.ui.widgets.enrol_card import BEGIN, COMPARE, EnrolCard

if TYPE_CHECKING:
    from desktop.casework.exchange import Enrolled
    from desktop.exchange.enrolment import Headquarters

_MOST = 128 * 1024  # bytes of a file of headquarters


class EnrolDesk(QObject):
    """Shows the step that is due."""

    def __init__(self, home: Home, card: EnrolCard) -> None:
        """Take the card and wire it."""
        super().__init__(home)
        self.home, self.card = home, card
        self._document = b""
        card.open_wanted.connect(self._on_open)
        card.found_wanted.connect(self.read)
        card.agreed.connect(self.enrol)
        card.back.connect(self._on_back)
        card.print_.connect(self._on_print)
        card.save.connect(self._on_save)

    def tell(self, now: Standing | None, found: list[tuple[str, str]]) -> None:
        """Show what is to be done, or nothing once headquarters knows this laptop."""
        if now is None or now.status.approved:
            self.card.hide()
            self._document = b""
            return
        if now.enrolled:
            self.card.show_wait(now.status.headquarters or "", now.status.fingerprint or "", now.renewed)
        elif self.card.step != COMPARE:
            self.card.show_begin(found)
        self.card.show()

    def _on_open(self) -> None:
        title, kinds = self.tr("Choose the file hq.json of headquarters"), "hq.json (*.json)"
        chosen, _ = QFileDialog.getOpenFileName(self.home.shell, title, str(Path.home()), kinds)
        if chosen:
            self.read(chosen)

    def read(self, path: str) -> None:
        """Read the file of headquarters, and show the words to compare; nothing is kept yet."""
        self.home.worker.run(lambda: _read(Path(path)), self._on_read, self._on_failed)

    def _on_read(self, found: tuple[bytes, Headquarters]) -> None:
        self._document, office = found
        words = [(one.name, one.keys.fingerprint) for one in office.officers]
        self.card.show_compare(office.name, words, self.home.session.post_code)

    def enrol(self, post: str) -> None:
        """Take headquarters' file, for this post."""
        casework, document = self.home.session.casework, self._document
        if casework is None:
            return

        def done(enrolled: Enrolled) -> None:
            self.home.session.post_code = post
            self.card.step = BEGIN
            self.home.note_kept()
            announce(self.card, self.tr("Read these words out: {words}").format(words=enrolled.fingerprint))

        self.home.worker.run(lambda: casework.exchange.enrol(document, post), done, self._on_failed)

    def _on_back(self) -> None:
        self._document = b""
        self.card.show_begin([])
        self.card.settle()

    def _on_failed(self, error: Exception) -> None:
        line = str(error)
        self.card.complain(lambda: trouble_words(line))
        announce(self.card, trouble_words(line), urgent=True)

    def _on_save(self) -> None:
        """Let the person choose where the request goes, as a file."""
        casework = self.home.session.casework
        name = f"imvo-{self.home.session.post_code or ''}-request.json"
        title = self.tr("Save the request")
        chosen, _ = QFileDialog.getSaveFileName(self.home.shell, title, str(Path.home() / name), "JSON (*.json)")
        if chosen and casework is not None:
            said = self.tr("The request is in {file}. Send it to headquarters.").format(file=Path(chosen).name)
            self.home.worker.run(
                lambda: _write(Path(chosen), casework.exchange.request()),
                lambda _: self.card.say(said),
                self._on_failed,
            )

    def _on_print(self) -> None:
        from desktop.ui.printing import print_page  # only now: it takes time to load

        title = self.tr("Words of this laptop")
        print_page(self.home.shell, self.paper(), title)

    def paper(self) -> str:
        """Return what is printed, as HTML."""
        post, words = self.home.session.post_code or "", self.card.own.text()
        told = self.tr("Read these words out to headquarters by telephone. They are no secret.")
        title = self.tr("Words of this laptop")
        return f"<h1>{escape(title)}</h1><p>{escape(post)}</p><h1>{escape(words)}</h1><p>{escape(told)}</p>"


def _read(path: Path) -> tuple[bytes, Headquarters]:
    """Return a file of headquarters, checked; runs in the worker. Raises BadInput."""
    from desktop.errors import BadInput
    from desktop.exchange.apart import SetApart
    from desktop.exchange.enrolment import read_headquarters
    from desktop.storage.files import read_bounded

    try:
        data = read_bounded(path, _MOST)
        return data, read_headquarters(data)
    except (OSError, SetApart) as why:
        raise BadInput(f"the file of headquarters is {why}") from None


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; runs in the worker. Raises OutsideWorld."""
    from desktop.storage.files import replace
    from desktop.storage.trouble import in_words

    with in_words(path):
        replace(path, data)
