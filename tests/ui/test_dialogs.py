"""Every dialog, opened from the page it belongs to, in both languages: whole, named, closed by Esc.

A button whose words end in an ellipsis opens a dialog; the tour finds those by themselves.
"""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tour import NOTE, TITLES, dialog_kinds, settle, shown_page, states

from desktop.domain.checklist import Changes
from desktop.errors import OutsideWorld
from desktop.ui import dialogs
from desktop.ui.desk import Desk
from desktop.ui.start_trouble import StartTrouble
from desktop.ui.widgets.checklist_changes import ChangesDialog
from desktop.ui.widgets.review_dialog import ReviewDialog
from tests.ui import access, eyes
from tests.ui.conftest import OpenDesk

CHECKS = (
    eyes.clipped, eyes.outside, eyes.overlapping, eyes.badly_named, eyes.same_letters,
    access.wrong_roles, access.wrong_states, access.unnamed_rows, access.tree_views,
)  # fmt: skip
OF_QT = ("QPrintDialog",)


class Visitor:
    """Looks at each dialog, form or menu that opens, then closes it with Esc."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.found: dict[str, list[str]] = {}
        self.kinds: set[str] = set()
        self.words: dict[str, set[str]] = {}

    def visit(self, name: str, act: Callable[[], object]) -> bool:
        """Do `act`, which promises a dialog, and look at what opens; False when nothing does."""
        before, known = set(inputs(self.desk)), len(self.words)
        self.words.pop(name, None)
        timer = QTimer()
        timer.setInterval(0)
        timer.timeout.connect(lambda: self._look(name))
        timer.start()
        act()
        for _ in range(20):
            QApplication.processEvents()
        while self.desk.worker.busy:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.processEvents()
        timer.stop()
        if name not in self.words and (form := [one for one in inputs(self.desk) if one not in before]):
            self._look_at_form(name, form)
        return name in self.words or len(self.words) > known

    def _look(self, name: str) -> None:
        menu, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if isinstance(menu, QMenu):
            self.words[name] = {action.text() for action in menu.actions() if len(action.text()) > 5}
            QTest.keyClick(menu, Qt.Key.Key_Escape)
        elif isinstance(dialog, QDialog) and dialog.isVisible():
            self._look_at_dialog(name, dialog)

    def _look_at_dialog(self, name: str, dialog: QDialog) -> None:
        self.kinds.add(type(dialog).__name__)
        if not isinstance(dialog, QFileDialog | QMessageBox) and type(dialog).__name__ not in OF_QT:
            settle()
            self._check(name, dialog)
        self.words[name] = eyes.words(dialog) - {dialog.windowTitle()} if not isinstance(dialog, QFileDialog) else set()
        if not dialog.windowTitle().strip():
            self.found[f"{name}: title"] = ["a dialog without a title"]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        if dialog.isVisible():
            self.found[f"{name}: Esc"] = ["Esc does not close it"]
            dialog.reject()

    def _look_at_form(self, name: str, form: list[QWidget]) -> None:
        settle()
        self._check(name, self.desk.shell)
        self.words[name] = {one.accessibleName() for one in form} - {""}
        QTest.keyClick(QApplication.focusWidget() or form[0], Qt.Key.Key_Escape)
        if form[0].isVisible():
            self.found[f"{name}: Esc"] = ["Esc does not close it"]

    def _check(self, name: str, part: QWidget) -> None:
        for check in CHECKS:
            if wrong := check(part):
                self.found[f"{name}: {check.__name__}"] = wrong


def inputs(desk: Desk) -> list[QWidget]:
    """Return what is in view to type in or to choose from."""
    kinds = (QLineEdit, QPlainTextEdit, QRadioButton)
    return [widget for widget in eyes.seen(desk.shell) if isinstance(widget, kinds)]


def openers(desk: Desk) -> list[QPushButton]:
    """Return the buttons in view that promise a dialog."""
    shown = [w for w in eyes.seen(desk.shell) if isinstance(w, QPushButton) and w.isEnabled()]
    return [button for button in shown if button.text().rstrip().endswith("…")]


@pytest.fixture
def screen_reader() -> None:
    QAccessible.setActive(True)


def promised(desk: Desk, qtbot: QtBot, opened: set[str]) -> Iterator[tuple[str, Callable[[], object]]]:
    """Take the tour; yield the name and the opening of every dialog on the way, until it is in `opened`."""
    for state in states(desk, qtbot.waitUntil):
        buttons = openers(desk)
        if state == "help-empty":
            buttons += [desk.help.page.licences_button, desk.help.page.report_button]
        for button in buttons:
            if not isValid(button):  # built anew while another was open
                continue
            name = f"{shown_page(desk)}: {button.text()}"
            if name not in opened and button.isVisible():
                yield name, button.click
        if state == "guidance-note":
            yield "note", lambda: desk.guidance.notes.write(desk.guidance.page.article.paragraphs[0])
        if state == "question-large":
            yield "who asks", desk.assistant.entry.ask
        if state == "case-worked-on":
            yield "file", partial(_file, desk)
        if state == "privacy-found":
            yield "yearly look", lambda: ReviewDialog(desk.shell, desk.look, TITLES[desk.look.language], "12345").exec()
        if state == "checklists-in-use":
            yield "newer list", partial(_newer_list, desk)
    yield "leaving answers", lambda: dialogs.drop_answers(desk.shell)
    yield "trouble", lambda: dialogs.tell(desk.shell, "12345")
    yield "no start", lambda: StartTrouble(desk.look, OutsideWorld("the content index is missing: /p")).exec()


def _file(desk: Desk) -> None:
    """Show a file that is kept with the case in view."""
    view = desk.cases.page.view
    assert view.case is not None
    view.papers.rows.chosen.emit(view.case.attachments[0]["id"])


def _newer_list(desk: Desk) -> None:
    """Show what a newer version of the list in use would change."""
    run = desk.checklists.page.shown.run  # type: ignore[union-attr]
    assert run is not None
    newer = desk.checklists.page.shown.whole  # type: ignore[union-attr]
    ChangesDialog(desk.look, run, newer, Changes((), tuple(newer.items), (), ()), desk.shell).exec()


def test_every_dialog_is_whole_and_named_at_twice_the_size(
    open_desk: OpenDesk, qtbot: QtBot, screen_reader: None
) -> None:
    desk = open_desk("en", 1366, 768, 2.0)
    visitor, opened = Visitor(desk), set[str]()
    for name, act in promised(desk, qtbot, opened):
        if visitor.visit(name, act):
            opened.add(name)
    assert not visitor.found
    assert dialog_kinds() <= visitor.kinds


def test_every_dialog_is_whole_and_named_and_speaks_the_language_of_the_window(
    open_desk: OpenDesk, qtbot: QtBot, screen_reader: None
) -> None:
    desk, same, opened, tried = open_desk("nl"), dict[str, set[str]](), set[str](), set[str]()
    typed = {TITLES["nl"], f"BOG-A001 · {TITLES['nl']}", NOTE["nl"]}
    alike = eyes.alike(desk.library) | typed | {"Later", "Excel (.xlsx)", "CSV (.csv)"}
    dutch, english = Visitor(desk), Visitor(desk)
    for name, act in promised(desk, qtbot, opened):
        tried.add(name)
        if not dutch.visit(name, act):
            continue
        opened.add(name)
        desk.use_language("en")
        english.visit(name, act)
        desk.use_language("nl")
        same[name] = dutch.words.get(name, set()) & english.words.get(name, set()) - alike
    same.pop("file", None)  # what came with a mail is in the words of whoever wrote it
    assert not {name: words for name, words in same.items() if words}
    assert not dutch.found | english.found
    assert tried == opened, "a promise that is never kept"
    assert dialog_kinds() <= dutch.kinds


def test_buttons_of_a_message_are_translated(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk("nl")
    found: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        found.extend(b.text().replace("&", "") for b in box.findChildren(QAbstractButton) if b.isVisible())
        box.reject()

    QTimer.singleShot(0, read)
    QMessageBox.question(desk.shell, "IMVO-post", "?")
    assert found == ["Ja", "Nee"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_qts_own_file_dialog_is_dutch_and_its_column_names_can_be_read(open_desk: OpenDesk, theme: str) -> None:
    desk = open_desk("nl")
    desk.look.set_mode(theme)
    dialog = QFileDialog(desk.shell)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    settle()
    said = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    assert {"Zoeken in:", "Bestandsnaam:", "Bestanden van type:"} <= said
    head = next(view for view in dialog.findChildren(QHeaderView) if view.isVisible())
    ground = head.grab().toImage().pixelColor(3, 3)
    assert ground == desk.look.colour("sunken")
    dialog.close()
