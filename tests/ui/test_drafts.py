"""Every answer is kept at once; after a crash the draft is offered by name and time; a case is gone on with."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.case import Case
from desktop.ui.desk import Desk
from desktop.ui.drafts import draft_name, saved_words
from tests.ui.conftest import PASSPHRASE, OpenDesk

SetUp = Callable[[Desk], str]


def quiet(qtbot: QtBot, desk: Desk) -> None:
    """Wait until nothing is being saved or read."""
    qtbot.waitUntil(lambda: not desk.worker.busy and not desk.assistant.keeper.waiting)
    QApplication.processEvents()


def start(desk: Desk) -> None:
    """Begin a request with nothing answered."""
    desk.assistant.start_new()


def unlock(desk: Desk, qtbot: QtBot) -> None:
    desk.shell.unlock_bar.field.setText(PASSPHRASE)
    desk.shell.unlock_bar.field.returnPressed.emit()
    qtbot.waitUntil(lambda: desk.session.casework is not None)


def drafts(desk: Desk) -> list[tuple[str, dict[str, object]]]:
    assert desk.session.casework is not None
    return [(draft.id, dict(draft.data)) for draft in desk.session.casework.drafts()]


def offered(desk: Desk) -> list[str]:
    """Return the names of the buttons that go on with a draft."""
    buttons = desk.assistant.page.question.drafts.findChildren(QPushButton)
    return [button.accessibleName() for button in buttons if button.isVisible()]


def test_every_answer_is_on_disk_without_a_save_button(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    start(desk)
    desk.assistant.page.question.cards[5].setChecked(True)
    quiet(qtbot, desk)
    assert [data["request"] for _, data in drafts(desk)] == [{"request_type": "financial"}]
    assert "concept, bewaard om " in desk.assistant.page.heading()[1]
    desk.assistant._on_forward()
    desk.assistant.page.question.cards[1].setChecked(True)
    quiet(qtbot, desk)
    assert [data["request"] for _, data in drafts(desk)] == [{"request_type": "financial", "large": "no"}]


def test_after_a_crash_the_draft_is_offered_by_name_and_time(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    start(desk)
    for key, value in {"request_type": "financial", "large": "no", "long_term": "yes"}.items():
        desk.assistant.answer(key, value)
        desk.assistant._on_forward()
    quiet(qtbot, desk)
    shown = desk.assistant.conversation.shown
    desk = open_desk("nl")
    unlock(desk, qtbot)
    desk.show_section("assistant")
    quiet(qtbot, desk)
    names = offered(desk)
    assert names[0].startswith("Ga verder met Een bijdrage in geld, bewaard om ")
    desk.assistant.page.question.drafts.findChildren(QPushButton)[0].click()
    conversation = desk.assistant.conversation
    assert (conversation.answer("large"), conversation.answer("long_term")) == ("no", "yes")
    assert conversation.shown == shown
    assert not offered(desk), "the offer goes once a request is in hand"


def test_several_drafts_stay_beside_each_other(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    for kind in ("promotion", "introduction"):
        start(desk)
        desk.assistant.answer("request_type", kind)
    start(desk)
    quiet(qtbot, desk)
    assert {data["request"]["request_type"] for _, data in drafts(desk)} == {"promotion", "introduction"}  # type: ignore[index]
    assert len(offered(desk)) == 4
    first = desk.assistant.keeper.drafts[0]
    desk.assistant.discard_draft(first.id)
    quiet(qtbot, desk)
    assert [draft for draft, _ in drafts(desk)] != [first.id]
    assert len(drafts(desk)) == 1


def test_answers_given_while_locked_are_kept_as_soon_as_it_is_open(
    open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp
) -> None:
    set_up(open_desk("nl"))
    desk = open_desk("nl")
    desk.show_section("assistant")
    desk.assistant.answer("request_type", "advocacy")
    assert desk.assistant.keeper.waiting
    assert "zodra u ontgrendelt" in desk.assistant.page.heading()[1]
    unlock(desk, qtbot)
    quiet(qtbot, desk)
    assert not desk.assistant.unkept
    assert [data["request"] for _, data in drafts(desk)] == [{"request_type": "advocacy"}]


def test_what_is_typed_is_kept_when_the_window_closes(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    start(desk)
    desk.assistant.answer("request_type", "advice")
    desk.assistant._on_forward()
    quiet(qtbot, desk)
    desk.assistant.outcome.form.title.field.setText("Vraag over keurmerken")  # type: ignore[attr-defined]
    desk.shell.closing.emit()
    desk.worker.finish()
    assert drafts(desk)[0][1]["request"]["title"] == "Vraag over keurmerken"  # type: ignore[index]


def test_keeping_makes_the_draft_the_case(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    start(desk)
    desk.assistant.answer("request_type", "advice")
    desk.assistant._on_forward()
    quiet(qtbot, desk)
    draft_id = drafts(desk)[0][0]
    desk.assistant.outcome.keep.click()
    qtbot.waitUntil(lambda: desk.shell.current() is desk.cases.page)
    quiet(qtbot, desk)
    assert desk.session.casework is not None
    assert [case.id for case in desk.session.casework.cases()] == [draft_id]
    assert drafts(desk) == []
    assert desk.assistant.conversation.empty


def kept_case(desk: Desk, qtbot: QtBot) -> Case:
    casework = desk.session.casework
    assert casework is not None
    request = desk.rules.read({"request_type": "introduction", "screening": {"excluded_activity": "no"}})
    return casework.open_case(request)


def test_a_case_is_gone_on_with_and_keeps_its_answers(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    case = kept_case(desk, qtbot)
    desk.assistant.resume_case(case)
    conversation = desk.assistant.conversation
    assert conversation.answer("excluded_activity") == "no"
    assert conversation.shown == "credible_reports", "the first question that is still open"
    desk.assistant.answer("credible_reports", "no")
    quiet(qtbot, desk)
    assert drafts(desk)[0][1]["case"] == [case.id, case.number]
    assert draft_name(desk.texts, drafts(desk)[0][1]) == f"Zaak {case.number}: Een introductie"
    conversation.shown = None
    desk.assistant.show()
    desk.assistant.outcome.keep.click()
    qtbot.waitUntil(lambda: desk.shell.current() is desk.cases.page)
    quiet(qtbot, desk)
    assert desk.session.casework is not None
    after = desk.session.casework.case(case.id)
    assert len(after.assessments) == 2
    assert (after.request or {})["screening"] == {"excluded_activity": "no", "credible_reports": "no"}
    assert drafts(desk) == []


def test_undo_takes_back_the_last_answer_on_the_screen_too(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    start(desk)
    for kind in ("promotion", "financial"):
        desk.assistant.answer("request_type", kind)
        quiet(qtbot, desk)
    assert desk.session.casework is not None
    undone = desk.session.casework.acts.undo()
    assert undone is not None
    desk.assistant.after_undo(undone)
    quiet(qtbot, desk)
    assert desk.assistant.conversation.answer("request_type") == "promotion"
    assert desk.assistant.page.question.cards[3].isChecked()


def test_a_draft_that_cannot_be_saved_is_told_and_tried_again(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    start(desk)
    assert desk.session.vault is not None
    db = desk.session.vault.db
    db.execute("CREATE TEMP TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(FAIL, 'disk is full'); END")
    desk.assistant.answer("request_type", "advice")
    banner = desk.assistant.page._banner
    qtbot.waitUntil(banner.isVisible)
    assert desk.assistant.conversation.answer("request_type") == "advice", "the answer stays in the window"
    db.execute("DROP TRIGGER temp.full")
    desk.assistant.page._again.click()
    qtbot.waitUntil(lambda: not banner.isVisible())
    assert len(drafts(desk)) == 1


def test_the_list_says_what_is_not_asked_and_why(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("assistant")
    desk.assistant.answer("request_type", "introduction")
    texts = [label.text() for label in desk.assistant.page.answers.findChildren(QLabel) if label.isVisible()]
    assert "Niet gevraagd" in texts
    assert "Door antwoord 1, “Een introductie”:" in texts
    assert "– Is de steun groot?\n– Is de steun langdurig?" in texts


def test_times_are_said_with_the_day_when_it_is_another(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    assert saved_words(desk.texts, "2020-02-21T12:00:00+00:00").startswith("op 21 februari 2020 om ")


def test_keeping_while_typing_leaves_no_draft_behind(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    case = kept_case(desk, qtbot)
    desk.assistant.resume_case(case)
    desk.assistant.answer("credible_reports", "no")
    desk.assistant.conversation.shown = None
    desk.assistant.show()
    desk.assistant.outcome.form.title.field.setText("Nieuwe titel")  # type: ignore[attr-defined]
    desk.assistant.outcome.keep.click()
    desk.assistant.outcome.form.title.field.setText("Nog een letter")  # type: ignore[attr-defined]
    desk.locking.emit()
    qtbot.waitUntil(lambda: desk.shell.current() is desk.cases.page)
    quiet(qtbot, desk)
    assert drafts(desk) == []
