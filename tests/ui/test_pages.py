"""Every page in both languages and at three sizes: nothing cut off, nothing over each other, everything named."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.desk import Desk
from tests.ui import eyes
from tests.ui.conftest import PASSPHRASE, OpenDesk

SetUp = Callable[[Desk], str]
SIZES = [(1366, 768, 1.0), (1024, 700, 1.0), (1366, 768, 2.0)]
ANSWERS = {
    "request_type": "financial", "large": "no", "long_term": "unknown", "excluded_activity": "no",
    "credible_reports": "yes", "cooperates": "yes", "risk_signals": "some", "due_diligence": "unknown",
    "alignment": "in_line",
}  # fmt: skip


def settle() -> None:
    """Let every layout that was asked for happen."""
    for _ in range(8):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def first_start(desk: Desk, qtbot: QtBot) -> Iterator[str]:
    page = desk.first_start
    yield "language"
    page.go_on()
    page.go_on()
    yield "post with an error"
    page.post.field.setEditText("Bogotá")  # type: ignore[attr-defined]
    page.go_on()
    page.go_on()
    yield "passphrase with an error"
    for field in (page.passphrase.first, page.passphrase.second):
        field.field.setText(PASSPHRASE)  # type: ignore[attr-defined]
    page.go_on()
    qtbot.waitUntil(lambda: page.step == 3)
    yield "recovery code"
    page.code.tick.setChecked(True)
    page.go_on()
    qtbot.waitUntil(lambda: desk.session.casework is not None)


def guidance(desk: Desk) -> Iterator[str]:
    for head in desk.library.heads(desk.look.language):
        desk.guidance.open(head.slug)
        yield f"article {head.slug}"
    desk.shell.unlock_bar.show()
    desk.shell.unlock_bar.set_error("Deze wachtzin past niet. Let op hoofdletters en het toetsenbord.")
    yield "guidance, locked"
    desk.shell.unlock_bar.hide()


def questions(desk: Desk) -> Iterator[str]:
    desk.show_section("assistant")
    while desk.assisting.conversation.shown is not None:
        key = desk.assisting.conversation.shown
        yield f"question {key}"
        amount = desk.texts.amount_key(key)
        desk.assisting.conversation.choose(key, ANSWERS[key])
        if amount:
            desk.assisting.conversation.set_number(amount, 120_000)
        desk.assisting.show()
        yield f"question {key}, answered"
        desk.assisting._on_forward()


def kept(desk: Desk, qtbot: QtBot) -> Iterator[str]:
    yield "outcome with a conflict"
    desk.outcome._on_show_all()
    yield "outcome with every change"
    desk.outcome.keep.click()
    yield "outcome, reason missing"
    for field in desk.outcome._reasons.values():
        field.field.setPlainText("Het bedrijf liet een goed plan zien.")  # type: ignore[attr-defined]
    desk.outcome.form.title.field.setText("Bijdrage aan een wasstation voor koffie in Cauca")  # type: ignore[attr-defined]
    desk.outcome.keep.click()
    qtbot.waitUntil(lambda: desk.cases.view.accessibleName() != "")
    yield "case"


def all_states(desk: Desk, qtbot: QtBot) -> Iterator[str]:
    yield from first_start(desk, qtbot)
    yield from guidance(desk)
    desk.show_section("cases")
    yield "no cases"
    yield from questions(desk)
    yield from kept(desk, qtbot)
    desk._on_forgot()
    yield "recovery"


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_is_whole_and_named(
    open_desk: OpenDesk, qtbot: QtBot, language: str, size: tuple[int, int, float]
) -> None:
    desk = open_desk(language, *size)
    checks = (eyes.clipped, eyes.outside, eyes.overlapping, eyes.badly_named, eyes.same_letters)
    found: dict[str, list[str]] = {}
    for state in all_states(desk, qtbot):
        settle()
        for check in checks:
            if wrong := check(desk.shell):
                found[f"{state}: {check.__name__}"] = wrong
    assert not found


def words(desk: Desk) -> set[str]:
    """Return every text a person sees in a label or a button, and every name a screen reader says."""
    shown = [widget.property("text") for widget in eyes.seen(desk.shell)]
    return {str(text) for text in [*shown, *(name for _, name in eyes.named(desk.shell))] if text}


def test_nothing_stays_in_the_other_language(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    same = {"IMVO-post", "Ambassade Bogotá", "Embassy Bogotá", "Nederlands", "English", "Basis", "Enter", "Post"}
    for section in ("guidance", "assistant", "cases"):
        desk.show_section(section)
        settle()
        dutch = words(desk)
        desk.use_language("en")
        settle()
        english = words(desk)
        both = {text for text in dutch & english if any(sign.isalpha() for sign in text)} - same
        cited = {c.publisher for p in desk.guidance._article.paragraphs for c in p.citations}  # type: ignore[union-attr]
        assert not {text for text in both if not any(name in text for name in cited | {"IMVO-post"})}
        desk.use_language("nl")


def test_switching_language_keeps_answers_and_what_was_typed(open_desk: OpenDesk, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.assisting.conversation.choose("request_type", "financial")
    desk.assisting.conversation.forward()
    desk.show_section("assistant")
    card = desk.assistant_page.question.cards[1]
    card.setChecked(True)
    desk.shell.language_chosen.emit("en")
    settle()
    assert desk.assisting.conversation.answer("large") == "no"
    assert desk.assistant_page.question.cards[1].isChecked()
    assert desk.assistant_page.question.cards[1].text() == "No, not large"
    desk.assisting.conversation.shown = None
    desk.show_section("assistant")
    desk.outcome.form.title.field.setText("Wasstation")  # type: ignore[attr-defined]
    desk.outcome.form.country.field.setEditText("Duitsland")  # type: ignore[attr-defined]
    desk.shell.language_chosen.emit("nl")
    desk.shell.language_chosen.emit("en")
    assert desk.outcome.form.title.field.text() == "Wasstation"  # type: ignore[attr-defined]
    assert desk.outcome.form.read()["country"] == "DE"


def test_an_article_can_be_selected_whole(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("guidance")
    desk.guidance.view.selectAll()
    selected = desk.guidance.view.textCursor().selectedText()
    article = desk.library.article("core-task-4-set-conditions", "nl")
    assert all(paragraph.heading in selected for paragraph in article.paragraphs)
    assert "Basis" in selected


def test_layers_are_told_apart_by_word(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.guidance.open("support-requests")
    layers = {paragraph.layer for paragraph in desk.library.article("support-requests", "nl").paragraphs}
    text = desk.guidance.view.toPlainText().replace("\u00a0", " ")
    words = {"base": "Basis", "later": "Latere ontwikkeling", "ours": "Keuze van deze app"}
    assert all(words[layer] in text for layer in layers)


def test_groups_of_the_contents_cannot_be_chosen(open_desk: OpenDesk) -> None:
    model = open_desk().guidance.contents.model()
    groups = [model.index(n, 0) for n in range(model.rowCount()) if not model.index(n, 0).data(0x0101)]
    assert groups
    assert not any(model.flags(index).value for index in groups)


def test_a_link_to_an_unknown_article_changes_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk()
    before = desk.guidance.view.toPlainText()
    desk.guidance.open("there-is-no-such-article#x")
    assert desk.guidance.view.toPlainText() == before


def test_theme_and_text_size_are_remembered(open_desk: OpenDesk, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.look.set_mode("dark")
    desk.use_language("en")
    desk.look.step_scale(1)
    again = open_desk(None, scale=1.1)
    assert (again.look.mode, again.look.language, again.look.theme.name) == ("dark", "en", "dark")


def test_a_case_row_is_read_out_as_one_sentence(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.assisting.conversation.choose("request_type", "advice")
    desk.assisting.conversation.forward()
    desk.show_section("assistant")
    desk.outcome.form.title.field.setText("Vraag over keurmerken")  # type: ignore[attr-defined]
    desk.outcome.keep.click()
    qtbot.waitUntil(lambda: desk.cases.list.cases.rowCount() == 1)
    spoken = eyes.rows(desk.cases.list)[0]  # type: ignore[arg-type]
    assert "Vraag over keurmerken" in spoken
    assert "BOG-A001" in spoken
    assert "Geef informatie" in spoken


def test_labels_show_plain_text_only(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("assistant")
    rich = [label for label in desk.shell.findChildren(QLabel) if label.text().startswith("<")]
    assert not rich
