"""One sample post: a vault, a calendar of acts, a laptop whose clock may be wrong, and a rhythm of sending."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from demo_case import SampleCase, give_feedback, look_back

from desktop.assistant import Assistant
from desktop.casework import Casework
from desktop.guidance.library import Post
from desktop.storage.engine import Database
from desktop.storage.migrations import MIGRATIONS, migrate
from desktop.storage.vault import Vault

_AT_A_TIME = count()


def vault_in_memory(folder: Path) -> Vault:
    """Return a vault with the real schema and engine, held in memory; `folder` need not exist."""
    from sqlcipher3 import dbapi2

    db = Database(dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False))
    with db.atomic():
        migrate(db, MIGRATIONS, folder)
    return Vault(folder, db)


def cloned(vault: Vault) -> Vault:
    """Return a copy of a vault in memory, as of a laptop whose disk somebody cloned."""
    from sqlcipher3 import dbapi2

    copy = dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False)
    vault.db.conn.backup(copy)
    return Vault(vault.folder, Database(copy))


@dataclass(frozen=True)
class Habits:
    """How a post lives: cases a year, weeks between two sendings, seconds that its clock is ahead, the last week in
    which it works and sends, the weeks in which it takes newer guidance, and the one thing that goes wrong.
    """

    cases: float
    every: int
    clock_ahead: int = 0
    last: int = 10_000
    updates: tuple[int, ...] = ()
    trouble: str = ""

    def sends_in(self, week: int) -> bool:
        """Whether the post sends at the end of a week."""
        return week == self.last or (week < self.last and week % self.every == 0)


@dataclass
class SamplePost:
    """A post at work. `work` is its casework with the guidance that it has now."""

    post: Post
    habits: Habits
    lots: Random
    vault: Vault
    assistants: tuple[Assistant, ...]
    moment: datetime
    work: Casework = field(init=False)
    _calendar: list[tuple[datetime, int, Callable[[], None]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin with the oldest guidance."""
        self.update(0)

    def update(self, number: int) -> None:
        """Take another guidance; the work goes on in the same vault."""
        assistant = self.assistants[number]
        self.work = Casework(assistant.library, self.vault, assistant, self.clock)

    def clock(self) -> str:
        """Return what the laptop's clock says."""
        return (self.moment + timedelta(seconds=self.habits.clock_ahead)).strftime("%Y-%m-%dT%H:%M:%SZ")

    def plan(self, days: float, act: Callable[[], None]) -> None:
        """Plan an act for so many days from now."""
        heapq.heappush(self._calendar, (self.moment + timedelta(days=days), next(_AT_A_TIME), act))

    def week(self, start: datetime, number: int) -> None:
        """Live a week: what comes in, and everything that was planned for it."""
        self.moment = start
        if number in self.habits.updates:
            self.update(self.habits.updates.index(number) + 1)
        if number <= self.habits.last:
            self._comes_in(start)
        self._do_until(start + timedelta(days=7))

    def _comes_in(self, start: datetime) -> None:
        for _ in range(self._how_many(self.habits.cases / 52)):
            case = SampleCase(self.lots, lambda: self.work, self.plan, self._today, self.post.country)
            self.plan(self._office_hour(), case.begin)
        if self.lots.random() < 0.12:
            self.plan(self._office_hour(), lambda: give_feedback(self.lots, self.work))
        if start.day <= 7 and self.lots.random() < 0.5:
            month = f"{start - timedelta(days=8):%Y-%m}"
            self.plan(self._office_hour(), lambda: look_back(self.lots, self.work, "month", month))

    def _how_many(self, expected: float) -> int:
        """Return how many cases come in: sometimes none, sometimes several."""
        return int(expected) + sum(self.lots.random() < (expected % 1) / 2 for _ in range(2))

    def _office_hour(self) -> float:
        return self.lots.randrange(5) + self.lots.uniform(8, 17) / 24

    def _do_until(self, end: datetime) -> None:
        while self._calendar and self._calendar[0][0] < end:
            self.moment, _, act = heapq.heappop(self._calendar)
            act()
        self.moment = end

    def _today(self) -> datetime:
        return self.moment + timedelta(seconds=self.habits.clock_ahead)
