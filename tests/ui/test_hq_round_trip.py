"""The whole way: a post gives feedback, headquarters' window gathers and answers it, the answer reaches the post."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app_hq import build
from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.exchange.open_box import open_box
from desktop.guidance.library import Library
from desktop.headquarters import officers
from desktop.headquarters.devices import approve
from desktop.headquarters.keys_file import read_keys
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.ui.hq.desk import HqDesk
from desktop.ui.hq.reading import Opened
from desktop.ui.standing import standing_of
from tests.kit import memory_vault, open_library
from tests.storage.kit import CHEAP

PASSPHRASE = "wasstation koffie brug woensdag"
ABOUT = "core-task-4-set-conditions#when-to-seek-advice"
ANSWER = "Dank u. In het volgende pakket staat hier een voorbeeld bij."


@dataclass
class World:
    """A post that headquarters let in, the stick between them, headquarters' window."""

    library: Library
    post: Casework
    stick: Path
    desk: HqDesk

    def send(self) -> None:
        """Bring what the post has to the stick."""
        self.post.exchange.send(open_box(str(self.stick), write=True), str(self.stick), lambda step: None)

    def gather(self, qtbot: QtBot, secret: str = PASSPHRASE) -> None:
        """Gather from the stick in the window, as a person does, and wait for the end."""
        page = self.desk.gather
        self.desk.show_section("gather")
        page.place.field.setText(str(self.stick))  # type: ignore[attr-defined]
        page.passphrase.field.setText(secret)  # type: ignore[attr-defined]
        page.begin.click()
        qtbot.waitUntil(lambda: not self.desk.gather_desk.gathering.busy and not self.desk.worker.busy, timeout=30_000)


@pytest.fixture
def world(qapp: QApplication, qtbot: QtBot, tmp_path: Path, strings: None) -> Iterator[World]:
    library, stick, place = open_library(), tmp_path / "stick", tmp_path / "hq.db"
    stick.mkdir()
    post = Casework(library, memory_vault(tmp_path))
    keys = Path(f"{place}.keys")
    with closing(open_sqlite(place, make=True)) as store:
        document, _ = officers.found(store, keys, PASSPHRASE, "Den Haag", "Anna", CHEAP)
        asked = post.exchange.enrol(document, "BOG")
        approve(store, read_keys(keys, PASSPHRASE), asked.request)
    desk = build(qapp, library, Opened(str(place)), "nl")
    desk.shell.show()
    desk.start()
    qtbot.waitUntil(lambda: desk.read, timeout=20_000)
    yield World(library, post, stick, desk)
    desk.shut()
    desk.shell.hide()
    desk.shell.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    library.close()


def test_feedback_is_gathered_answered_and_the_answer_reaches_the_post(world: World, qtbot: QtBot) -> None:
    desk, post = world.desk, world.post
    given = post.feedback.give(Feedback(ABOUT, "unclear", core_task=4, text="Wanneer precies?"))
    world.send()
    world.gather(qtbot, "verkeerd")
    assert desk.gather.passphrase.error()
    assert not desk.facts.feedback
    world.gather(qtbot)
    assert [one.text for one in desk.facts.feedback] == ["Wanneer precies?"]
    desk.show_section("feedback")
    assert desk.feedback.present == ABOUT
    card = desk.feedback.cards[0]
    card.reply.click()
    card.text.setPlainText(ANSWER)
    card.changed.setChecked(True)
    card.keep.click()
    qtbot.waitUntil(lambda: desk.facts.feedback[0].answer == ANSWER, timeout=20_000)
    world.gather(qtbot)
    received = post.exchange.receive(open_box(str(world.stick), write=False), str(world.stick))
    assert received.messages == 1
    message = post.exchange.messages()[0].body
    assert (message["kind"], message["feedback"]) == ("feedback_answer", given.id)
    assert (message["text"], message["changed"]) == (ANSWER, True)
    shown = [(one.about, one.text, one.changed) for one in standing_of(post).answers.values()]
    assert shown == [(ABOUT, ANSWER, True)], "the post's window shows it at the paragraph"


def test_the_window_is_usable_while_it_gathers_and_can_stop(world: World, qtbot: QtBot) -> None:
    desk, post = world.desk, world.post
    for number in range(30):
        post.feedback.give(Feedback("app", "works", text=f"opmerking {number}"))
    world.send()
    told: list[int] = []
    desk.gather_desk.gathering.stepped.connect(lambda files, size: told.append(files))
    desk.gather_desk.gathering.start(str(world.stick), PASSPHRASE, receipts=False)
    desk.gather_desk.gathering.stop()
    desk.show_section("overview")
    desk.shell.filters.choose("core_task", "4")
    assert desk.shell.section == "overview"
    desk.shell.filters.clear()
    qtbot.waitUntil(lambda: not desk.gather_desk.gathering.busy, timeout=30_000)
    world.gather(qtbot)
    assert len(desk.facts.feedback) == 30
    assert told
