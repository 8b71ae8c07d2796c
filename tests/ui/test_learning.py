"""The learning path in the window: by keyboard from core task 1, kept with an open vault, told when it is not."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.desk import Desk
from desktop.ui.pages.learning import LearningPage
from desktop.ui.widgets.fitted_list import ROW
from desktop.ui.widgets.lesson_question import LessonQuestion
from desktop.ui.widgets.task_card import LEARN
from tests.ui.conftest import OpenDesk

Key = Qt.Key


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def words(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def answer(card: LessonQuestion, right: bool) -> None:
    next(one for one in card.cards if (one.value == card.question.right) == right).setChecked(True)
    card.check.click()


def seconds(page: LearningPage) -> list[str]:
    model = page.list.rows
    return [model.index(row, 0).data(ROW).second for row in range(model.rowCount())]


def test_a_wrong_answer_does_not_give_the_right_one_away(open_desk: OpenDesk) -> None:
    desk = open_desk("en")
    desk.show_section("learning")
    page = desk.learning.page
    card = page.questions[0]
    card.check.click()
    assert "Choose an answer first." in words(card)
    answer(card, right=False)
    assert card.question.why not in words(card)
    assert "Not this one." in words(card)
    answer(card, right=True)
    assert f"That is right. {card.question.why}" in words(card)
    assert seconds(page)[0] == "Open now · 1 of 2 questions right"
    answer(page.questions[1], right=True)
    assert page.list.rows.index(0, 0).data(ROW).chip == ("saved", "Done")
    assert "1 of 9 lessons done" in words(page)


def test_answers_given_while_locked_are_told_and_kept_when_the_vault_opens(
    open_desk: OpenDesk, set_up: Callable[[Desk], str], qtbot: QtBot
) -> None:
    desk = open_desk("nl")
    desk.show_section("learning")
    page = desk.learning.page
    assert "pas bewaard als uw zaken open zijn" in words(page)
    answer(page.questions[0], right=True)
    page.unlock.click()
    set_up(desk)
    qtbot.waitUntil(lambda: desk.session.casework is not None and desk.session.casework.learning.progress() != {})
    qtbot.waitUntil(lambda: "1 van 2 vragen goed" in seconds(page)[0])
    assert not page.unlock.isVisibleTo(page)
    answer(page.questions[1], right=False)
    assert desk.session.casework is not None
    learning = desk.session.casework.learning

    def kept() -> int:  # while the other thread writes, a reader may find the row gone
        return len(learning.progress().get("what-rbc-is", {}))

    qtbot.waitUntil(lambda: kept() == 2)
    qtbot.waitUntil(lambda: desk.known.snapshot is not None and desk.known.snapshot.undoable == "lesson_answered")
    desk.undoing.undo()
    qtbot.waitUntil(lambda: kept() == 1)


def test_progress_is_there_at_the_next_start(open_desk: OpenDesk, set_up: Callable[[Desk], str], qtbot: QtBot) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.show_section("learning")
    answer(desk.learning.page.questions[0], right=True)
    qtbot.waitUntil(lambda: desk.session.casework is not None and desk.session.casework.learning.progress() != {})
    again = open_desk("en")
    again.show_section("learning")
    page = again.learning.page
    assert seconds(page)[0] == "Open now · Not begun"
    again.shell.unlock_bar.field.setText("wasstation koffie brug woensdag")  # type: ignore[attr-defined]
    QTest.keyClick(again.shell.unlock_bar.field, Key.Key_Return)
    qtbot.waitUntil(lambda: seconds(page)[0] == "Open now · 1 of 2 questions right")
    assert "That is right." in words(page.questions[0])


def test_it_is_reached_and_done_by_keyboard(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.guidance.open("core-task-1-build-expertise")
    rows = desk.guidance.page.task.rows
    rows.setFocus()
    for _ in range(10):
        if rows.currentIndex().data(ROW).target == LEARN:
            break
        QTest.keyClick(rows, Key.Key_Down)
    QTest.keyClick(rows, Key.Key_Return)
    page = desk.learning.page
    assert desk.shell.current() is page
    assert focus() is page.list
    QTest.keyClick(page.list, Key.Key_Down)
    QTest.keyClick(page.list, Key.Key_Return)
    assert page.present == 1
    QApplication.processEvents()
    first = page.questions[0].cards[0]
    for _ in range(20):
        if focus() is first:
            break
        QTest.keyClick(focus(), Key.Key_Tab)
    assert focus() is first
    QTest.keyClick(first, Key.Key_Space)
    QTest.keyClick(focus(), Key.Key_Tab)
    assert focus() is page.questions[0].check
    QTest.keyClick(focus(), Key.Key_Space)
    assert "goed" in words(page.questions[0]) or "kies opnieuw" in words(page.questions[0])
    page.next.click()
    assert page.present == 2


def test_another_language_keeps_the_lesson_and_the_answers(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("learning")
    page = desk.learning.page
    page.open(3)
    answer(page.questions[0], right=True)
    desk.use_language("en")
    assert page.present == 3
    assert "Lesson 4 of 9" in words(page)
    assert f"That is right. {page.questions[0].question.why}" in words(page.questions[0])


def test_help_leads_to_it_and_its_reading_leads_to_the_article(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("help")
    desk.help.page.learn.click()
    page = desk.learning.page
    assert desk.shell.current() is page
    page.article.emit("core-task-4-set-conditions#standing-rule")
    assert desk.shell.current() is desk.guidance.page
    assert desk.guidance.page.article.slug == "core-task-4-set-conditions"


def test_a_lesson_that_was_searched_for_opens(open_desk: OpenDesk) -> None:
    desk = open_desk("en")
    desk.shell.found.emit("lesson:reading-risks")
    page = desk.learning.page
    assert desk.shell.current() is page
    assert "Reading risks" in words(page)
    desk.shell.found.emit("lesson:never-written")
    assert "Reading risks" in words(page)
