"""Every page of the window, in both languages and three sizes: whole, named, with the right roles, in reading order.

The tour (build/tour.py) finds sections by itself; a page that it does not reach makes a test fail.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from tour import SAID, TITLES, page_names, settle, shown_page, states

from desktop.ui.desk import Desk
from tests.ui import access, eyes
from tests.ui.conftest import OpenDesk

SIZES = [(1366, 768, 1.0), (1024, 700, 1.0), (1366, 768, 2.0)]
LOOKS = (eyes.clipped, eyes.outside, eyes.overlapping, eyes.badly_named, eyes.same_letters)
ACCESS = (access.wrong_roles, access.wrong_states, access.unnamed_rows, access.tree_views)


@pytest.fixture(autouse=True)
def screen_reader() -> Iterator[None]:
    """Let Qt keep its accessible parts up to date, as it does when a screen reader listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def wrong(desk: Desk, qtbot: QtBot, checks: tuple) -> dict[str, list[str]]:
    """Take the tour; return what each check found, by state."""
    found = {}
    for state in states(desk, qtbot.waitUntil):
        for check in checks:
            if problems := check(desk.shell):
                found[f"{state}: {check.__name__}"] = problems
    return found


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_is_whole_and_named(
    open_desk: OpenDesk, qtbot: QtBot, language: str, size: tuple[int, int, float]
) -> None:
    assert not wrong(open_desk(language, *size), qtbot, LOOKS)


def test_every_page_has_right_roles_and_states_and_is_on_the_tour(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk, seen, found = open_desk("nl"), set(), {}
    for state in states(desk, qtbot.waitUntil):
        seen.add(shown_page(desk))
        for check in ACCESS:
            if problems := check(desk.shell):
                found[f"{state}: {check.__name__}"] = problems
    assert not found
    assert page_names() == seen


@pytest.mark.parametrize("size", SIZES[:2], ids=str)
def test_tab_goes_in_reading_order(open_desk: OpenDesk, qtbot: QtBot, size: tuple[int, int, float]) -> None:
    assert not wrong(open_desk("nl", *size), qtbot, (access.out_of_order,))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_large_patch_has_a_colour_of_the_theme(open_desk: OpenDesk, qtbot: QtBot, theme: str) -> None:
    desk, found = open_desk("nl"), {}
    desk.look.set_mode(theme)
    for state in states(desk, qtbot.waitUntil):
        if strange := eyes.strange_colours(desk.shell, desk.look.theme):
            found[state] = strange
    assert not found


def test_nothing_stays_in_the_other_language(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk, found = open_desk("nl"), {}
    alike = eyes.alike(desk.library) | {TITLES["nl"], *SAID["nl"]}
    for state in states(desk, qtbot.waitUntil):
        dutch = eyes.words(desk.shell)
        desk.use_language("en")
        settle()
        both = {eyes.uncounted(text) for text in eyes.words(desk.shell) & dutch} - alike
        if same := {text for text in both if not (eyes.keys(text) or eyes.of_elsewhere(text))}:
            found[state] = sorted(same)
        desk.use_language("nl")
        settle()
    assert not found
