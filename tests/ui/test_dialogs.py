"""Every dialog, opened from the page it belongs to, in both languages: whole, named, closed by Esc.

A button whose words end in an ellipsis opens a dialog; the tour finds those by themselves.
"""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from tour import settle, shown_page, states

from desktop.ui import dialogs
from desktop.ui.desk import Desk
from tests.ui import access, eyes
from tests.ui.conftest import OpenDesk

CHECKS = (
    eyes.clipped, eyes.outside, eyes.overlapping, eyes.badly_named, eyes.same_letters,
    access.wrong_roles, access.wrong_states, access.unnamed_rows, access.tree_views,
)  # fmt: skip
OF_QT = ("QPrintDialog",)


class Visitor:
    """Looks at each dialog that opens, then closes it with Esc."""

    def __init__(self) -> None:
        self.found: dict[str, list[str]] = {}
        self.titles: list[str] = []
        self.words: dict[str, set[str]] = {}

    def visit(self, name: str, act: Callable[[], object]) -> None:
        """Do `act`, which opens a dialog, and look at it while it is open."""
        timer = QTimer()
        timer.setInterval(0)
        timer.timeout.connect(lambda: self._look(name))
        before = len(self.titles)
        timer.start()
        act()
        for _ in range(20):
            QApplication.processEvents()
        timer.stop()
        assert len(self.titles) == before + 1, f"{name}: opened {self.titles[before:] or 'nothing'}"

    def _look(self, name: str) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isVisible():
            return
        self.titles.append(dialog.windowTitle())
        if not isinstance(dialog, QFileDialog | QMessageBox) and type(dialog).__name__ not in OF_QT:
            settle()
            for check in CHECKS:
                if wrong := check(dialog):
                    self.found[f"{name}: {check.__name__}"] = wrong
        self.words[name] = eyes.words(dialog) - {dialog.windowTitle()} if not isinstance(dialog, QFileDialog) else set()
        if not dialog.windowTitle().strip():
            self.found[f"{name}: title"] = ["a dialog without a title"]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        if dialog.isVisible():
            self.found[f"{name}: Esc"] = ["Esc does not close it"]
            dialog.reject()


def openers(desk: Desk) -> list[QPushButton]:
    """Return the buttons in view that promise a dialog."""
    shown = [w for w in eyes.seen(desk.shell) if isinstance(w, QPushButton) and w.isEnabled()]
    return [button for button in shown if button.text().rstrip().endswith("…")]


@pytest.fixture
def screen_reader() -> None:
    QAccessible.setActive(True)


def promised(desk: Desk, qtbot: QtBot) -> Iterator[tuple[str, Callable[[], object]]]:
    """Take the tour; yield the name and the opening of every dialog on the way, each once."""
    done = set()
    for state in states(desk, qtbot.waitUntil):
        buttons = openers(desk)
        if state == "help-empty":
            buttons += [desk.help.page.licences_button, desk.help.page.report_button]
        for button in buttons:
            name = f"{shown_page(desk)}: {button.text()}"
            if name not in done:
                done.add(name)
                yield name, button.click
    yield "leaving answers", lambda: dialogs.drop_answers(desk.shell)
    yield "trouble", lambda: dialogs.tell(desk.shell, "12345")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_dialog_is_whole_and_named(
    open_desk: OpenDesk, qtbot: QtBot, screen_reader: None, language: str, scale: float
) -> None:
    visitor = Visitor()
    for name, act in promised(open_desk(language, 1366, 768, scale), qtbot):
        visitor.visit(name, act)
    assert not visitor.found
    assert len(visitor.titles) >= 5


def test_every_dialog_speaks_the_language_of_the_window(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk, found = open_desk("nl"), {}
    for name, act in promised(desk, qtbot):
        dutch, english = Visitor(), Visitor()
        dutch.visit(name, act)
        desk.use_language("en")
        english.visit(name, act)
        desk.use_language("nl")
        if same := dutch.words[name] & english.words[name]:
            found[name] = same
    assert not found


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
