"""Small decisions of the window: strength in words, whole numbers as typed, work off the window's thread."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.guidance.library import Post
from desktop.ui.look import Look
from desktop.ui.strength import good_enough, level
from desktop.ui.widgets.enrol_card import EnrolCard
from desktop.ui.widgets.fields import SearchBox
from desktop.ui.widgets.question_view import whole_number
from desktop.ui.widgets.whom_and_when import WhomAndWhen
from desktop.ui.worker import Worker
from tests.support import ROOT


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(paths.ui_assets())


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("kort", "short"),
        ("aaaaaaaaaaaaaaaa", "weak"),
        ("123456789012", "weak"),
        ("abcdefghijklmnop", "weak"),
        ("kom kom kom kom", "weak"),
        ("koffie brug woensdag lamp", "fair"),
        ("koffie brug woensdag lamp zeven raam", "strong"),
    ],
)
def test_strength_is_said_in_words(passphrase: str, expected: str) -> None:
    assert level(passphrase) == expected


def test_only_good_passphrases_go_on() -> None:
    assert not good_enough("123456789012")
    assert good_enough("koffie brug woensdag lamp")


@pytest.mark.parametrize(
    ("typed", "number"),
    [("", None), ("0", 0), ("120000", 120000), ("120.000", 120000), ("120,000", 120000), (" € 1 200 ", 1200)],
)
def test_whole_numbers_as_people_type_them(typed: str, number: int | None) -> None:
    assert whole_number(typed) == number


@pytest.mark.parametrize("typed", ["abc", "-5", "1.5", "12.00", "1.0000", "²", "9" * 30, "1,5", "."])
def test_anything_else_is_no_whole_number(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        whole_number(typed)


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot) -> None:
    worker = Worker()
    here, there = threading.get_ident(), []
    answers: list[tuple[int, int]] = []
    for number in range(5):

        def work(number: int = number) -> int:
            there.append(threading.get_ident())
            return number

        worker.run(work, lambda n: answers.append((n, threading.get_ident())), lambda error: None)
    qtbot.waitUntil(lambda: not worker.busy)
    assert answers == [(n, here) for n in range(5)]
    assert len(set(there)) == 1
    assert here not in there


def test_an_error_of_the_work_comes_back_as_an_error(qtbot: QtBot) -> None:
    worker = Worker()
    errors: list[Exception] = []
    worker.run(lambda: 1 // 0, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: not worker.busy)
    assert isinstance(errors[0], ZeroDivisionError)


def test_constants_outlive_any_number_of_calls_into_qt() -> None:
    """Run apart: with PySide6 6.12.0 on Python 3.11 this process ends with "deallocating None"."""
    code = (
        "import desktop.ui\n"
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "for _ in range(200_000): thing.property('absent')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("typed", ["bogota", "BOGOTÁ", "embassy bogota", "gotá"])
def test_a_search_box_finds_without_accents_and_in_both_languages(typed: str, look: Look) -> None:
    box = SearchBox(look)
    box.refill([("BOG", "Ambassade Bogotá", "Embassy Bogotá"), ("LIM", "Ambassade Lima", "Embassy Lima")], None)
    completer = box.completer()
    assert completer is not None
    completer.setCompletionPrefix(typed)
    assert [completer.pathFromIndex(completer.currentIndex()), completer.completionCount()] == ["Ambassade Bogotá", 1]


def test_words_typed_over_a_choice_are_not_that_choice(look: Look, qtbot: QtBot) -> None:
    card = EnrolCard(look, [Post("BOG", "Bogotá", "CO", "Embassy Bogotá", "Ambassade Bogotá"),
                            Post("PAR", "Paris", "FR", "Embassy Paris", "Ambassade Parijs")])  # fmt: skip
    qtbot.addWidget(card)
    agreed: list[str] = []
    card.agreed.connect(agreed.append)
    card.show_compare("IMVO Den Haag", [("Anna", "een-twee")], "BOG")
    line = card._box().lineEdit()
    assert line is not None
    line.setText("Rome")
    card.retranslate()
    assert line.text() == "Rome"
    card.agree_button.click()
    assert (agreed, bool(card.post.error())) == ([], True)
    line.setText("par")
    card.agree_button.click()
    assert agreed == ["PAR"]


def test_what_is_no_date_stays_when_the_language_is_switched(look: Look, qtbot: QtBot) -> None:
    ask = WhomAndWhen(look)
    qtbot.addWidget(ask)
    ask.set_values("Bob", "2026-12-01")
    ask.fields[1].setText("volgende week")
    ask.fields[1].editingFinished.emit()
    ask.retranslate("Vraag")
    assert (ask.fields[1].text(), bool(ask.on.error())) == ("volgende week", True)
