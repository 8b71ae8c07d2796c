"""Headquarters' window: whole and named in every state; figures to cases, filters, files, answers, gathering."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from demo import make
from demo_year import Wanted
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tour import settle
from tour_hq import page_names, states

from desktop import paths
from desktop.app_hq import build
from desktop.headquarters.facts import Facts
from desktop.headquarters.officers import found
from desktop.headquarters.open_store import open_store
from desktop.headquarters.store import Store
from desktop.ui.charts.shades import STEPS, shade
from desktop.ui.hq import plots
from desktop.ui.hq.case_facts import case_rows
from desktop.ui.hq.desk import HqDesk
from desktop.ui.hq.map_plot import PostMap
from desktop.ui.hq.reading import Opened
from tests.kit import open_library
from tests.storage.kit import CHEAP
from tests.ui import access, eyes

OpenHq = Callable[..., HqDesk]
SIZES = [(1366, 768, 1.0), (1024, 700, 1.0), (1366, 768, 2.0)]
LOOKS = (eyes.clipped, eyes.outside, eyes.overlapping, eyes.badly_named, eyes.same_letters)
ACCESS = (access.wrong_roles, access.wrong_states, access.unnamed_rows, access.tree_views)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a small sample year once; return its folder."""
    folder = tmp_path_factory.mktemp("sample") / "demo"
    make(folder, Wanted(paths.content_index(), date(2026, 11, 22), 3, cases=12, cost=CHEAP))
    return folder


@pytest.fixture
def mine(sample: Path, tmp_path: Path) -> Path:
    """A copy of the sample that a test may change."""
    return Path(shutil.copytree(sample, tmp_path / "demo"))


@pytest.fixture
def open_hq(qapp: QApplication, qtbot: QtBot, sample: Path, strings: None) -> Iterator[OpenHq]:
    """Open the window on the sample, or on another store."""
    opened: list[HqDesk] = []
    library = open_library()

    def start(language: str = "en", width: int = 1366, height: int = 768, scale: float = 1.0,
              folder: Path | None = None, wait: bool = True) -> HqDesk:  # fmt: skip
        desk = build(qapp, library, Opened(str((folder or sample) / "hq.db")), language)
        opened.append(desk)
        desk.look.set_scale(scale)
        desk.shell.resize(width, height)
        with qtbot.waitActive(desk.shell):
            desk.shell.show()
            desk.shell.activateWindow()
        desk.start()
        if wait:
            qtbot.waitUntil(lambda: desk.read, timeout=20_000)
        return desk

    yield start
    for desk in opened:
        desk.shut()
        desk.shell.hide()
        desk.shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    library.close()


def store_of(folder: Path) -> Store:
    return open_store(str(folder / "hq.db"))


@pytest.mark.parametrize(("language", "size"), [("en", SIZES[0]), ("nl", SIZES[1]), ("nl", SIZES[2])], ids=str)
def test_every_state_is_whole_named_and_in_order(
    open_hq: OpenHq, qtbot: QtBot, language: str, size: tuple[int, int, float]
) -> None:
    QAccessible.setActive(True)
    desk, found, seen = open_hq(language, *size, wait=False), {}, set()
    checks = LOOKS if size[2] > 1 else (*LOOKS, access.out_of_order)
    for state in states(desk, qtbot.waitUntil):
        settle()
        seen.add(type(desk.shell.current()).__name__)
        for check in (*checks, *ACCESS):
            if problems := check(desk.shell):
                found[f"{state}: {check.__name__}"] = problems
    QAccessible.setActive(False)
    assert not found
    assert seen == page_names()


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_every_large_patch_has_a_colour_of_the_theme(open_hq: OpenHq, qtbot: QtBot, theme: str) -> None:
    desk, found = open_hq("nl"), {}
    desk.look.set_mode(theme)
    steps = {shade(desk.look, step).name() for step in (*STEPS, 0.2, 0.25, 1 / 3, 0.4, 0.5, 0.6, 2 / 3, 0.75, 0.8)}
    for state in states(desk, qtbot.waitUntil):
        settle()
        if strange := set(eyes.strange_colours(desk.shell, desk.look.theme)) - steps:
            found[state] = strange
    assert not found


def _alike(text: str) -> bool:
    """Whether a text may be the same in both languages: it holds sample data, or is a key, or a count of feedback."""
    return "sample" in text.lower() or eyes.keys(text) or text.startswith(("Feedback, ", "Post: "))


def test_nothing_stays_in_the_other_language(open_hq: OpenHq, qtbot: QtBot) -> None:
    desk, found = open_hq("nl"), {}
    places = {place.city for place in desk.facts.places.values()}
    said = {one.text for one in desk.facts.feedback}
    alike = eyes.alike(desk.library) | places | said | {"Route", "Routes", "Post", "Stop"}
    for state in states(desk, qtbot.waitUntil):
        settle()
        dutch = eyes.words(desk.shell)
        desk.use_language("en")
        settle()
        both = {eyes.uncounted(text) for text in eyes.words(desk.shell) & dutch} - alike
        if same := {text for text in both if not _alike(text)}:
            found[state] = sorted(same)
        desk.use_language("nl")
        settle()
    assert not found


def test_from_a_figure_to_its_cases_by_mouse_and_by_keyboard(open_hq: OpenHq) -> None:
    desk = open_hq()
    view = desk.overview.charts["routes"].view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    told = desk.overview.charts["routes"]._said.text()
    assert view.plot is not None
    assert told == view.plot.tell(0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert desk.shell.section == "cases"
    behind = max(desk.groups.routes.values(), key=len)
    assert desk.cases.list.rows.rowCount() == len(behind)
    assert desk.cases.present in behind
    desk.show_section("overview")
    settle()
    view = desk.overview.charts["tasks"].view
    place = view.plot.places(view._area(), desk.look)[3].center().toPoint()  # type: ignore[union-attr]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert desk.cases.list.rows.rowCount() == len(desk.groups.tasks[4])
    desk.cases.all.click()
    assert desk.cases.list.rows.rowCount() == len(desk.groups.cases)


def test_filters_hold_on_every_page_and_count_what_they_leave(open_hq: OpenHq) -> None:
    desk = open_hq()
    post = max(desk.groups.by_post, key=lambda one: len(desk.groups.by_post[one]))
    whole, here = len(desk.groups.cases), len(desk.groups.by_post[post])
    desk.shell.filters.choose("post", post)
    assert 0 < here < whole
    assert len(desk.groups.cases) == here
    desk.show_section("cases")
    assert desk.cases.list.rows.rowCount() == here
    desk.show_section("posts")
    assert [one.post for one in desk.groups.posts] == [post]
    desk.shell.filters.choose("core_task", "4")
    assert all(4 in case.core_tasks for case in desk.groups.cases)
    desk.shell.filters.clear()
    assert len(desk.groups.cases) == whole
    opened = sorted(case.opened for case in desk.groups.cases)
    for name, value in (("period", "months"), ("since", "2026-03"), ("until", "2026-06")):
        desk.shell.filters.choose(name, value)
    left = sorted(case.opened for case in desk.groups.cases)
    assert left == [day for day in opened if "2026-03-01" <= day <= "2026-06-30"]
    assert 0 < len(left) < whole
    assert desk.shell.filters.chosen_words() == ["from March 2026", "up to and including June 2026"]


def test_what_is_said_of_posts_leads_to_each_of_them(open_hq: OpenHq) -> None:
    desk = open_hq()
    every = [one.post for one in desk.groups.posts]
    desk.show_behind(plots.Behind("Clock ahead", posts=every[:2]))
    assert sorted(line.target for line in desk.posts.list.rows.rows) == sorted(every[:2])
    assert desk.posts.present is not None
    assert desk.posts.present.post == every[0]
    desk.posts.all.click()
    assert desk.posts.list.rows.rowCount() == len(every)


def test_in_a_narrow_window_list_and_post_are_two_pages_with_a_way_back(open_hq: OpenHq) -> None:
    desk = open_hq("nl", 1366, 768, 2.0)
    desk.show_section("posts")
    page = desk.posts
    assert page.list.isVisible()
    assert not page.table.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.table.isVisible()
    assert not page.list.isVisible()
    page.sides.back.click()
    assert page.list.isVisible()
    assert desk.shell.focusWidget() is page.list
    desk.show_behind(plots.Behind(posts=(desk.groups.posts[1].post,)))
    assert page.table.isVisible()
    assert desk.shell.focusWidget() is page.sides.back


def test_every_request_of_a_case_is_told_and_the_newest_case_is_first(open_hq: OpenHq) -> None:
    desk = open_hq()
    one = desk.groups.cases[0]
    desk.left = Facts(cases=(one, one._replace(part="2", leads=False, route="set_conditions", core_tasks=(2, 4))))
    told = [value for what, value in case_rows(one, desk.left, desk.texts) if what == "Also asked"]
    assert len(told) == 1
    assert "4 " in told[0]
    desk.show_section("cases")
    days = [case.opened for case in desk.cases._cases]
    assert days == sorted(days, reverse=True)


def test_what_is_saved_tells_no_small_number(open_hq: OpenHq, qtbot: QtBot, tmp_path: Path) -> None:
    desk = open_hq()
    desk.least = 1 + min(len(cases) for cases in desk.groups.tasks.values() if cases)
    small = [len(cases) for cases in desk.groups.tasks.values() if 0 < len(cases) < desk.least]
    files = [tmp_path / f"tasks.{form}" for form in ("csv", "svg", "png")]
    for file in files:
        desk.save(plots.tasks, file)
    qtbot.waitUntil(lambda: all(file.is_file() for file in files))
    rows = [line.split(";") for line in files[0].read_text("utf-8-sig").splitlines()[1:]]
    told = [row[1] for row in rows]
    assert f"<{desk.least}" in told
    assert not {str(n) for n in small} & set(told)
    assert sum(value.startswith(("<", "–")) for value in told) != 1, "a single hidden count could be worked out"
    drawn = ET.parse(files[1]).getroot()
    assert "sample" in desk.name.lower()
    whole = " ".join("".join(one.itertext()) for one in drawn.iter("{http://www.w3.org/2000/svg}text"))
    assert all(words in whole for words in (desk.name, "The whole pilot", "Cases per core task")), "good on its own"
    texts = {"".join(one.itertext()).strip() for one in drawn.iter("{http://www.w3.org/2000/svg}text")}
    assert not {str(n) for n in small} & texts
    assert QImage(str(files[2])).width() > 1000


def test_the_map_puts_every_post_where_it_is(open_hq: OpenHq) -> None:
    desk = open_hq()
    plot = desk.overview.charts["map"].view.plot
    assert isinstance(plot, PostMap)
    assert {dot.name for dot in plot.dots} == {desk.facts.place(one.post).city for one in desk.groups.posts}
    assert {dot.name for dot in plot.dots if dot.silent} == {
        desk.facts.place(one.post).city for one in desk.groups.silent
    }
    view = desk.overview.charts["map"].view
    assert len(plot.places(view._area(), desk.look)) == len(plot.dots)
    assert all(view._area().toRectF().contains(place.center()) for place in plot.places(view._area(), desk.look))


def test_an_answer_is_kept_typed_until_then_and_goes_to_the_device(open_hq: OpenHq, qtbot: QtBot, mine: Path) -> None:
    desk = open_hq(folder=mine)
    desk.show_section("feedback")
    card = desk.feedback.cards[0]
    said = card.said
    card.reply.click()
    card.text.setPlainText("Dank u. Hier komt een voorbeeld bij.")
    desk.use_language("nl")
    card = next(one for one in desk.feedback.cards if one.said.id == said.id)
    assert card.text.toPlainText() == "Dank u. Hier komt een voorbeeld bij.", "what was typed stays"
    card.changed.setChecked(True)
    card.keep.click()
    qtbot.waitUntil(lambda: any(one.id == said.id and one.answer for one in desk.facts.feedback), timeout=20_000)
    kept = next(one for one in desk.facts.feedback if one.id == said.id)
    assert (kept.answer, kept.changed) == ("Dank u. Hier komt een voorbeeld bij.", True)
    assert said.id not in {one.said.id for one in desk.feedback.cards}
    with closing(store_of(mine)) as store:
        bodies = [message.body for device in store.devices() for message in store.messages(device.id)]
    assert sum(said.id in body for body in bodies) == 1


def test_the_threshold_is_kept_in_the_store(open_hq: OpenHq, qtbot: QtBot, mine: Path) -> None:
    desk = open_hq(folder=mine)
    desk.show_section("settings")
    field = desk.settings.least
    field.field.setText("0")  # type: ignore[attr-defined]
    desk.settings.keep.click()
    assert field.error()
    field.field.setText("8")  # type: ignore[attr-defined]
    desk.settings.keep.click()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert open_hq(folder=mine).least == 8


def test_an_empty_store_claims_nothing(open_hq: OpenHq, tmp_path: Path) -> None:
    with closing(open_store(str(tmp_path / "hq.db"), make=True)) as store:
        found(store, tmp_path / "keys", "x", "Den Haag", "A", CHEAP)
    desk = open_hq(folder=tmp_path)
    desk.show_section("posts")
    texts = eyes.words(desk.shell)
    assert {"There is no post in this selection.", "There are no events in the store yet"} <= texts
    assert not any("signatures" in text for text in texts)


def test_a_store_that_goes_away_is_told_and_what_shows_stays(open_hq: OpenHq, qtbot: QtBot, mine: Path) -> None:
    desk = open_hq(folder=mine)
    cases = len(desk.groups.cases)
    (mine / "hq.db").unlink()
    desk.refresh()
    qtbot.waitUntil(desk.shell.banner.isVisible, timeout=20_000)
    assert len(desk.groups.cases) == cases
