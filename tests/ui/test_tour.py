"""Every page of the window, in both languages and three sizes: whole, named, with the right roles, in reading order.

The tour (build/tour.py) finds sections by itself; a page that it does not reach makes a test fail.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from tour import NOTE, TITLES, page_names, settle, shown_page, states
from tour_cases import SAID

from desktop.ui.desk import Desk
from tests.ui import access, eyes
from tests.ui.conftest import OpenDesk

NORMAL, SMALL, LARGE, BOTH = (1366, 768, 1.0), (1024, 700, 1.0), (1366, 768, 2.0), (1024, 700, 2.0)
# One walk is half a minute; so every language meets every theme, and every size is met, in six walks.
WAYS = [
    ("nl", NORMAL, "light"), ("nl", SMALL, "dark"), ("nl", LARGE, "contrast"),
    ("en", NORMAL, "dark"), ("en", SMALL, "contrast"), ("en", BOTH, "light"),
]  # fmt: skip
CHECKS = (
    eyes.clipped, eyes.outside, eyes.overlapping, eyes.badly_named, eyes.same_letters,
    access.wrong_roles, access.wrong_states, access.unnamed_rows, access.tree_views,
)  # fmt: skip


def problems(desk: Desk) -> Iterator[tuple[str, list[str]]]:
    """Yield what is wrong in the window as it stands: the name of the check, and what it found."""
    for check in CHECKS:
        yield check.__name__, check(desk.shell)
    yield "strange_colours", eyes.strange_colours(desk.shell, desk.look.theme)
    if desk.look.scale == 1:
        yield "out_of_order", access.out_of_order(desk.shell)


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    """Let Qt keep its accessible parts up to date, as it does when a screen reader listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.parametrize(("language", "size", "theme"), WAYS, ids=str)
def test_every_page_is_whole_named_in_order_and_in_the_colours_of_its_theme(
    open_desk: OpenDesk, qtbot: QtBot, language: str, size: tuple[int, int, float], theme: str
) -> None:
    desk, seen = open_desk(language, *size), set[str]()
    found: dict[str, list[str]] = {}
    desk.look.set_mode(theme)
    for state in states(desk, qtbot.waitUntil):
        seen.add(shown_page(desk))
        found |= {f"{state}: {name}": wrong for name, wrong in problems(desk) if wrong}
    assert not found
    assert page_names() == seen


def kept(desk: Desk) -> set[str]:
    """Return what someone typed that shows where a name was sought: it keeps its own language."""
    cards = desk.privacy.page.cards
    return {card.title.text() for card in cards} | {check.text() for card in cards for check in card.checks}


def test_nothing_stays_in_the_other_language(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk, found = open_desk("nl"), {}
    typed = {words[language] for words in (TITLES, NOTE) for language in words} | {*SAID["nl"], *SAID["en"]}
    alike = eyes.alike(desk.library) | typed
    for state in states(desk, qtbot.waitUntil):
        before = eyes.words(desk.shell)
        desk.use_language("en" if desk.look.language == "nl" else "nl")
        settle()
        both = {eyes.uncounted(text) for text in eyes.words(desk.shell) & before} - alike - kept(desk)
        if same := {text for text in both if not (eyes.keys(text) or eyes.of_elsewhere(text))}:
            found[state] = sorted(same)
    assert not found
