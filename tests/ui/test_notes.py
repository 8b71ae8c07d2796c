"""Notes, bookmarks and what changed since it was read, in the real window on a real vault."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.guidance.library import Library
from desktop.storage.vault import prepare
from desktop.ui.desk import Desk
from desktop.ui.findables import NOTES
from desktop.ui.note_dialog import NoteDialog
from desktop.ui.widgets.contents import CHANGED, COUNT, TARGET
from desktop.ui.widgets.margin import ParagraphButton
from desktop.ui.widgets.moved_card import MovedCard
from tests.guidance.packs import alter
from tests.kit import open_library
from tests.storage.kit import CHEAP
from tests.ui.conftest import PASSPHRASE, OpenDesk

TASK, OTHER = "core-task-4-set-conditions", "support-requests"
Open = Callable[..., Desk]


@pytest.fixture
def unlocked(open_desk: OpenDesk, qtbot: QtBot, tmp_path: Path) -> Open:
    """Return a function that opens the window with the vault open, on the shipped pack or another one."""
    prepare(tmp_path / "data", PASSPHRASE, cost=CHEAP).commit()

    def start(library: Library | None = None) -> Desk:
        desk = open_desk("nl", library=library)
        desk.shell.unlock_bar.field.setText(PASSPHRASE)
        desk.shell.unlock_bar.field.returnPressed.emit()
        qtbot.waitUntil(lambda: desk.reader.shelf is not None)
        desk.show_section("guidance")
        desk.guidance.page.open(TASK)
        QApplication.processEvents()
        return desk

    return start


@pytest.fixture
def desk(unlocked: Open) -> Desk:
    return unlocked()


def later_pack(folder: Path, *changes: str) -> Library:
    """Return the shipped pack after some changes, as a later version."""
    made = Path(shutil.copy(open_library().path, folder / "later.db"))
    for sql in (*changes, "UPDATE pack SET value = '2099.1' WHERE key = 'version'"):
        alter(made, sql)
    return Library(made)


def anchors(desk: Desk) -> list[str]:
    return [paragraph.anchor for paragraph in desk.guidance.page.article.paragraphs]


def dialog(desk: Desk) -> NoteDialog:
    found = desk.guidance.notes.dialog
    assert found is not None
    return found


def write(desk: Desk, qtbot: QtBot, anchor: str, text: str) -> None:
    many = desk.reader.count
    desk.guidance.write_note(anchor)
    dialog(desk).note.setPlainText(text)
    dialog(desk).keep.click()
    qtbot.waitUntil(lambda: desk.reader.count == (many or 0) + 1)


def rows(desk: Desk, role: int) -> dict[str, object]:
    model = desk.guidance.page.contents.model()
    indexes = [model.index(number, 0) for number in range(model.rowCount())]
    return {index.data(TARGET): index.data(role) for index in indexes}


def moved_cards(desk: Desk) -> list[MovedCard]:
    cards = desk.guidance.notes.page._cards
    items = [cards.itemAt(number) for number in range(cards.count())]
    return [card for item in items if item and isinstance(card := item.widget(), MovedCard)]


def test_a_note_is_written_by_keyboard_at_the_focused_paragraph(desk: Desk, qtbot: QtBot) -> None:
    view = desk.guidance.page.view
    button = [each for each in view.findChildren(ParagraphButton) if each.isVisible()][1]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog(desk).isActiveWindow())
    QTest.keyClicks(dialog(desk).note, "Vraag RVO.")
    QTest.keyClick(dialog(desk).note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.reader.count == 1)
    assert "1 notitie van u" in view.toPlainText()
    assert "1 notitie van u" in button.accessibleName()
    assert rows(desk, COUNT)[NOTES] == "1"
    desk.guidance.write_note(button.anchor)
    assert dialog(desk).typed() == "Vraag RVO."
    dialog(desk).remove.click()
    qtbot.waitUntil(lambda: desk.reader.count == 0)
    desk.undoing.undo()
    qtbot.waitUntil(lambda: desk.reader.count == 1)
    assert "1 notitie van u" in view.toPlainText()


def test_a_bookmark_and_what_was_typed_but_not_kept(desk: Desk, qtbot: QtBot) -> None:
    anchor = anchors(desk)[0]
    desk.guidance.write_note(anchor)
    dialog(desk).keep.click()
    assert dialog(desk).field.error(), "an empty note is not kept"
    dialog(desk).note.setPlainText("half een zin")
    dialog(desk).reject()
    desk.guidance.write_note(anchor)
    assert dialog(desk).typed() == "half een zin"
    dialog(desk).bookmark.click()
    qtbot.waitUntil(lambda: desk.reader.count == 1)
    assert "bladwijzer" in desk.guidance.page.view.toPlainText()
    menu = desk.guidance.menu(anchor)
    assert [action.text() for action in menu.actions() if "wijzer" in action.text()] == ["&Bladwijzer weghalen"]
    desk.guidance.notes.bookmark(desk.guidance.page.article.paragraphs[0].id, False)
    qtbot.waitUntil(lambda: desk.reader.count == 0)


def test_a_locked_vault_is_asked_for_first(unlocked: Open, open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = unlocked()
    write(desk, qtbot, anchors(desk)[0], "van eerder")
    desk = open_desk("nl")
    desk.go("guidance")
    desk.guidance.page.open(TASK)
    desk.guidance.write_note(anchors(desk)[0])
    assert desk.guidance.notes.dialog is None
    assert desk.shell.unlock_bar.field.hasFocus()
    desk.shell.unlock_bar.field.setText(PASSPHRASE)
    desk.shell.unlock_bar.field.returnPressed.emit()
    qtbot.waitUntil(lambda: desk.guidance.notes.dialog is not None)
    assert dialog(desk).typed() == "van eerder"
    dialog(desk).reject()
    assert NOTES in rows(desk, COUNT)
    desk.shell.lock_wanted.emit()
    qtbot.waitUntil(lambda: desk.session.casework is None)
    assert NOTES not in rows(desk, COUNT)


def test_notes_are_found_and_put_in_their_new_place(unlocked: Open, qtbot: QtBot, tmp_path: Path) -> None:
    desk = unlocked()
    first, second, third = anchors(desk)[:3]
    write(desk, qtbot, first, "over zonnepanelen")
    write(desk, qtbot, second, "over bloemen")
    write(desk, qtbot, third, "weg ermee")
    moving = f"UPDATE paragraphs SET anchor = 'elsewhere' WHERE slug = '{TASK}' AND anchor = '{second}'"
    gone = f"DELETE FROM paragraphs WHERE slug = '{TASK}' AND anchor = '{third}'"
    new = f"UPDATE paragraphs SET text = text || ' Nieuw.' WHERE slug = '{TASK}' AND anchor = '{first}'"
    desk = unlocked(later_pack(tmp_path, moving, gone, new))
    assert "1 notitie van u" in desk.guidance.page.view.toPlainText(), "the one whose paragraph only changed"
    desk.guidance.write_note(first)
    assert desk.guidance.notes.page is not None
    dialog(desk).reject()
    desk.guidance.open(NOTES)
    page = desk.guidance.notes.page
    assert [row.title for row in page.here.rows.rows] == ["over zonnepanelen"]
    assert page.here.rows.rows[0].chip[1] == "tekst is gewijzigd"
    assert len(moved_cards(desk)) == 2
    page.line().setText("bloem")
    assert not page.here.isVisible()
    (card,) = moved_cards(desk)
    card.place_button.click()
    qtbot.waitUntil(lambda: len(desk.reader.shelf.placing.moved) == 1)  # type: ignore[union-attr]
    page.line().setText("")
    page.here.chosen.emit(f"{TASK}#elsewhere")
    assert desk.shell.current() is desk.guidance.page
    assert desk.guidance.page.article.slug == TASK


def test_what_changed_since_it_was_read_is_marked_until_it_is_read_again(
    unlocked: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = unlocked()
    read = desk.guidance.page.view.in_view()
    assert read[0] == anchors(desk)[0]
    desk.guidance.watch.still.timeout.emit()
    desk.guidance.page.open(OTHER)
    desk.worker.finish()
    assert desk.session.casework is not None
    change = f"UPDATE paragraphs SET text = 'Anders.' WHERE slug = '{TASK}'"
    desk = unlocked(later_pack(tmp_path, change))
    assert desk.reader.shelf is not None
    assert desk.reader.shelf.changes == {TASK: read}, "what was never read has not changed"
    assert rows(desk, CHANGED)[f"{TASK}#{read[0]}"]
    assert rows(desk, CHANGED)[TASK]
    assert "gewijzigd sinds u het las" in desk.guidance.page.view.toPlainText()
    desk.show_section("today")
    news = desk.today.page.changes
    assert news.isVisible()
    assert "2099.1" in news._version.text()
    assert [row.target for row in news.rows.rows.rows] == [f"{TASK}#{read[0]}"]
    news.seen_button.click()
    qtbot.waitUntil(lambda: desk.reader.shelf is not None and desk.reader.shelf.told is None)
    desk.show_section("guidance")
    desk.guidance.page.open(f"{TASK}#{read[0]}")
    desk.guidance.watch.still.timeout.emit()
    assert rows(desk, CHANGED)[TASK], "it does not vanish under the reader's eyes"
    desk.show_section("today")
    qtbot.waitUntil(lambda: not desk.today.page.changes.isVisible())


def test_what_a_newer_version_brings_is_told_though_it_was_never_read(unlocked: Open, tmp_path: Path) -> None:
    first = anchors(unlocked())[1]
    change = f"UPDATE paragraphs SET text = 'Anders.' WHERE slug = '{TASK}' AND anchor = '{first}'"
    desk = unlocked(later_pack(tmp_path, change))
    desk.show_section("today")
    (line,) = desk.today.page.changes.rows.rows.rows
    assert line.target == f"{TASK}#{first}"
    assert desk.reader.shelf is not None
    assert desk.reader.shelf.changes == {}, "no mark at a text that was never read"


def test_the_page_says_how_to_begin(desk: Desk) -> None:
    desk.guidance.open(NOTES)
    page = desk.guidance.notes.page
    assert "Ctrl+D" in page._empty.text()
    assert page.back_button.hasFocus()
    page.back_button.click()
    assert desk.shell.current() is desk.guidance.page
