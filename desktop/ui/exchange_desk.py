"""The area Exchange: sends and receives by any way, when a person asks; and shows where every line is."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop.domain.feedback import about_parts
from desktop.errors import OutsideWorld
from desktop.ui.area import Area
from desktop.ui.enrol_desk import EnrolDesk
from desktop.ui.exchange_rows import Chosen, ExchangeRows
from desktop.ui.exchange_words import lines_word, outcome_words, size_word, trouble_words
from desktop.ui.exchanging import BOTH, RECEIVE, SEND, TEST, Exchanged, Exchanging
from desktop.ui.home import Home
from desktop.ui.pages.exchange import ExchangePage
from desktop.ui.retrying import Retrying
from desktop.ui.spot import Spot
from desktop.ui.stick_watch import StickWatch

if TYPE_CHECKING:
    from desktop.exchange.sending import Step

_TRIED_AGAIN = ("server", "folder")


class ExchangeDesk(Area):
    """Nothing here touches a network or a stick before a person asks for it."""

    section = "exchange"
    page: ExchangePage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = ExchangePage(home.look, home.library.posts())
        self._rows = ExchangeRows(home.texts)
        self.enrolling = EnrolDesk(home, page.enrol)
        self.watch = StickWatch(self, page.isVisible)
        self.exchanging = Exchanging(home.folder)
        self.retrying = Retrying(self)
        self._folder = self._server = ""  # chosen in this window; the server with user and password
        self._way = self._place = self._what = ""  # of the exchange that began last
        self._begun = False  # whether an open vault has been shown
        self._connect(page)
        self._tell()

    def _connect(self, page: ExchangePage) -> None:
        home, strip, run = self.home, page.under_way, self.exchanging
        page.acted.connect(self._on_acted)
        page.message.connect(self._on_message)
        page.unlock.connect(lambda: home.vault_wanted.emit(self.show))
        for signal, slot in (
            (page.server.used, lambda: self._on_server(BOTH)), (page.server.tested, lambda: self._on_server(TEST)),
            (page.server.closed, page.server.forget), (strip.stop, run.stop), (strip.again, self.retrying.now),
            (strip.leave, self._on_leave), (strip.guidance, lambda: home.guidance_wanted.emit(self._place)),
            (run.moved, self._on_moved), (run.ended, self._on_ended), (run.stopped, self._on_stopped),
            (run.failed, self._on_failed), (self.retrying.due, lambda way, _: self._begin(way, self._place, BOTH)),
            (self.watch.changed, self._tell), (home.standing.read, self._tell),
            (home.look.language_changed, self._tell), (home.locking, self._on_locking), (home.ended, self._on_shut),
        ):  # fmt: skip
            signal.connect(slot)

    def show(self) -> None:
        """Show the page with the newest of the vault, and look for sticks."""
        self.home.standing.refresh()
        super().show()
        self.watch.look()

    # What is shown

    def _tell(self) -> None:
        now, page, rows = self.home.standing.now, self.page, self._rows
        page.set_open(now is not None, self.home.door.exists())
        files = [(str(one.office), one.stick.label) for one in self.watch.there if one.office is not None]
        self.enrolling.tell(now, files)
        if now is None:
            self._begun = False
            self._folder = self._server = self._way = self._place = ""
            return
        page.show_heard(rows.heard(now), now.enrolled)
        page.show_places(rows.places(now), rows.lines(now))
        ways = rows.ways(now, self.watch.there, Chosen(self._folder, _shown(self._server)))
        for name, way in ways.items():
            page.ways[name].show_way(way)
        if not self._begun and page.isVisible():
            page.settle()
        self._begun = True
        page.show_messages(rows.messages(now))
        page.device.set_lines(rows.device(now, self.home.shell.place.text()))

    # What is asked

    def _on_acted(self, way: str, act: str, place: str) -> None:
        if act in (BOTH, RECEIVE, TEST):
            self._begin(way, self._server if way == "server" and self._server else place, act)
        elif act == "choose":
            self._choose_folder()
        elif act == "save":
            self._save_file()
        elif act == "open":
            self._open_file()
        else:
            known = self.home.standing.now.place("server") if self.home.standing.now else None
            self.page.show_server(_shown(self._server) or (known.place if known else ""))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.home.shell, self.tr("Choose the folder"), str(Path.home()))
        if chosen:
            self._folder = chosen
            self._tell()

    def _save_file(self) -> None:
        day = date.today().isoformat()  # noqa: DTZ011 - a person's day
        name = f"imvo-{self.home.session.post_code or ''}-{day}.imvo"
        plain, text = self.tr("One file") + " (*.imvo)", self.tr("As text, for e-mail without attachments") + " (*.txt)"
        title = self.tr("Make a file for headquarters")
        chosen, kind = QFileDialog.getSaveFileName(
            self.home.shell, title, str(Path.home() / name), f"{plain};;{text}", plain
        )
        if chosen:
            bare = chosen.removesuffix(".txt").removesuffix(".imvo")
            self._begin("file", f"{bare}.imvo.txt" if kind == text or chosen.endswith(".txt") else f"{bare}.imvo", SEND)

    def _open_file(self) -> None:
        title, kinds = self.tr("Open a file of headquarters"), self.tr("Files of this app") + " (*.imvo *.txt)"
        chosen, _ = QFileDialog.getOpenFileName(self.home.shell, title, str(Path.home()), kinds)
        if chosen:
            self._begin("file", chosen, RECEIVE)

    def _on_server(self, what: str) -> None:
        form = self.page.server
        if not form.values()[0]:
            form.complain(lambda: self.tr("Type the address of the server."))
        else:
            self._server = form.place()
            self._begin("server", self._server, what)

    def _begin(self, way: str, place: str, what: str) -> None:
        """Exchange with a place, unless an exchange is under way."""
        casework = self.home.session.casework
        if casework is None or self.exchanging.busy:
            return
        self.retrying.pause()
        self._way, self._place, self._what = way, place, what
        self.page.set_can(False)
        shown = _shown(place)
        self.page.under_way.begin(lambda: self.tr("Exchanging with {place}").format(place=shown))
        self.exchanging.begin(casework.exchange, place, what)

    # What comes of it

    def _on_moved(self, step: Step) -> None:
        texts = self.home.texts
        told = self.tr("{done} of {all}, {part} of {whole}")

        def words() -> str:
            done, whole = texts.number(step.records_done), size_word(step.bytes, texts)
            return told.format(
                done=done, all=lines_word(step.records, texts), part=size_word(step.bytes_done, texts), whole=whole
            )

        self.page.under_way.move(step, words)

    def _on_ended(self, done: Exchanged) -> None:
        self._after()
        self.retrying.stop()
        self._keep_password(done)

        def words() -> str:
            return outcome_words(done, self.home.texts)[0]

        def more() -> str:
            rest = outcome_words(done, self.home.texts)[1:]
            if done.newer:
                rest.append(self.tr("A newer guidance lies here: {version}.").format(version=done.newer))
            return " ".join(rest)

        confirmed = done.received is not None and done.received.records > 0
        self.page.under_way.end(words, more, "saved" if confirmed else "brand", ("guidance",) if done.newer else ())

    def _keep_password(self, done: Exchanged) -> None:
        """Keep the password of a server that let us in, when the person wants that."""
        form = self.page.server
        if self._way != "server" or form.isHidden():
            return
        (_, user, password), place = form.values(), done.place
        if user and password and form.keep.isChecked():
            self.exchanging.aside(lambda: _remember(place, user, password), self._on_password_failed)
        if done.what != TEST:
            form.forget()

    def _on_password_failed(self, error: Exception) -> None:
        line = str(error)
        self.page.under_way.end(lambda: trouble_words(line), str, "waiting")

    def _on_stopped(self) -> None:
        self._after()
        self.retrying.stop()
        safe = self.tr("What has arrived stays; the rest goes next time. Everything still stands on this laptop.")
        self.page.under_way.end(lambda: self.tr("Stopped."), lambda: safe, "waiting")

    def _on_failed(self, error: Exception) -> None:
        self._after()
        now = self.home.standing.now
        dead = isinstance(error, OutsideWorld) and self._way in _TRIED_AGAIN
        again = dead and self._what == BOTH and now is not None
        if not again:
            self.retrying.stop()
        tell = not again or self.retrying.failed(now.status.device if now else "", self._way, _shown(self._place))
        line, when = str(error), self.retrying.at if again else None

        def more() -> str:
            safe = self.tr("Nothing is lost; everything still stands on this laptop.")
            if when is None:
                return safe
            at = self.home.look.locale().toString(when.time(), "HH:mm")
            later = self.tr("It is tried again by itself at {time}.").format(time=at)
            return f"{safe} {later}"

        strip = self.page.under_way
        strip.end(lambda: trouble_words(line), more, "waiting", ("again", "leave") if again else (), quiet=not tell)

    def _after(self) -> None:
        self.page.set_can(True)
        self.home.known.refresh()

    def _on_leave(self) -> None:
        self.retrying.stop()
        self.page.under_way.put()

    def _on_message(self, about: str) -> None:
        """Go to what an answer is about."""
        parts = about_parts(about) if about else {}
        if "slug" in parts:
            self.home.article_wanted.emit(about)
        elif "checklist" in parts:
            self.home.checklist_wanted.emit(parts["checklist"], "")
        elif about:
            self.home.feedback_wanted.emit(Spot())

    def _on_locking(self) -> None:
        """A locked vault sends nothing, and forgets the password of the server."""
        self.retrying.stop()
        self.exchanging.stop()

    def _on_shut(self) -> None:
        self.exchanging.finish()
        self.watch.finish()


def _shown(place: str) -> str:
    from desktop.exchange.open_box import without_password

    return without_password(place) if place else ""


def _remember(place: str, user: str, password: str) -> None:
    """Keep a password in the machine's key store; on the thread of the exchange. Raises BadInput."""
    from desktop.exchange.open_box import remember_password

    remember_password(place, user, password)
