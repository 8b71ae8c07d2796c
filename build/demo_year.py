"""The sample year: posts live week by week and send on a stick, headquarters gathers and confirms - all by real code.

What goes wrong on purpose: posts that fall silent, a clock a day ahead, a cloned laptop, a part that got lost, a part
that was damaged, a laptop that nobody has approved yet, and guidance with changed rules that arrives post by post.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

from demo_case import give_feedback
from demo_packs import packs
from demo_post import Habits, SamplePost, cloned, vault_in_memory
from demo_words import ANSWERS, SAMPLE

from desktop.assistant import Assistant
from desktop.exchange.folder_box import FolderBox
from desktop.exchange.names import POSTS
from desktop.guidance.library import Library, Post
from desktop.headquarters import officers
from desktop.headquarters.answers import answer
from desktop.headquarters.devices import approve
from desktop.headquarters.folding import events_of
from desktop.headquarters.gather import gather
from desktop.headquarters.keys_file import OfficerKeys, read_keys
from desktop.headquarters.receipts import write_receipts
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.headquarters.store import APPROVED, Store
from desktop.storage.keys import FULL_COST, Cost
from desktop.storage.vault import Vault, open_vault, prepare

WEEKS = 52
CHANGE, TEXTS = 27, 44  # the weeks in which guidance with changed rules, and with better texts, comes out
PASSPHRASE = "voorbeeld"
STORE, STICK, POST, DOCUMENT = "hq.db", "stick", "post", "hq.json"
ANSWERED = 39  # the week in which headquarters answers what came in until then
KEPT = "BOG"  # the post whose data folder is kept, to open in `imvo-post`
CLONED, BACK = 20, 23  # the weeks in which a laptop is cloned, and the copy is put away
TROUBLED = ("silent", "silent", "silent", "silent", "ahead", "behind", "cloned", "lost", "torn", "second")


@dataclass(frozen=True)
class Wanted:
    """What the year is made from: the compiled guidance, its last day, how many posts, cases at a middling post, the
    lots, how strong the locks.
    """

    index: Path
    until: date
    posts: int = 39
    cases: float = 52
    seed: int = 1
    cost: Cost = FULL_COST


def first_monday(until: date) -> datetime:
    """Return when a year begins whose last week is over on this day."""
    last = until - timedelta(days=6)
    return datetime.combine(last - timedelta(days=last.weekday() + 7 * (WEEKS - 1)), time())


class SampleYear:
    """Headquarters and its posts, in a folder: `live` makes the year, a week at a time."""

    def __init__(self, folder: Path, wanted: Wanted, guidance: Path, opened: ExitStack) -> None:
        """Make headquarters in an empty folder and let the posts in. `opened` closes what is opened here."""
        self._folder, self._wanted, self._opened = folder, wanted, opened
        self.start = first_monday(wanted.until)
        self._now = self.start
        self._stick = folder / STICK
        self.store: Store = open_sqlite(folder / STORE, make=True)
        opened.callback(self.store.close)
        self._officer = self._found()
        versions = packs(guidance, wanted.index, wanted.until.year)
        libraries = [opened.enter_context(Library(path)) for path in versions]
        self._assistants = tuple(map(Assistant, libraries))
        self.posts = list(self._posts(libraries[0]))

    def _found(self) -> OfficerKeys:
        keys = self._folder / f"{STORE}.keys"
        names = (f"{SAMPLE} headquarters", f"{SAMPLE} officer")
        document, _ = officers.found(self.store, keys, PASSPHRASE, *names, self._wanted.cost)
        (self._folder / DOCUMENT).write_bytes(document)
        return read_keys(keys, PASSPHRASE)

    def _posts(self, library: Library) -> Iterator[SamplePost]:
        lots = Random(f"{self._wanted.seed}/posts")
        known = {post.code: post for post in library.posts()}
        codes = lots.sample(sorted(known.keys() - {KEPT}), self._wanted.posts - 1)
        for number, post in enumerate([*(known[code] for code in codes), known[KEPT]]):
            yield self._enrolled(post, _habits(lots, number, self._wanted.cases))

    def _enrolled(self, post: Post, habits: Habits, name: str = "") -> SamplePost:
        vault = self._vault(post.code) if not name else vault_in_memory(self._folder / "none")
        lots = Random(f"{self._wanted.seed}/{post.code}{name}")
        made = SamplePost(post, habits, lots, vault, self._assistants, self._now)
        made.work.exchange.enrol((self._folder / DOCUMENT).read_bytes(), post.code)
        if not name:
            self._approve(made)
        return made

    def _vault(self, code: str) -> Vault:
        if code != KEPT:
            return self._opened.enter_context(vault_in_memory(self._folder / "none"))
        prepare(self._folder / POST, PASSPHRASE, cost=self._wanted.cost).commit()
        return self._opened.enter_context(open_vault(self._folder / POST, PASSPHRASE))

    def _approve(self, post: SamplePost) -> None:
        """Let the laptop of a post in as it is now."""
        document = (self._folder / DOCUMENT).read_bytes()
        approve(self.store, self._officer, post.work.exchange.enrol(document).request, self._clock)

    def live(self, told: Callable[[int], None]) -> None:
        """Live the year; what posts sent in the last week lies on the stick, for the reader to gather."""
        for week in range(WEEKS):
            self._week(week)
            if week < WEEKS - 1:
                self._gather(week)
            told(week)

    def _week(self, week: int) -> None:
        start = self.start + timedelta(weeks=week)
        if week == CLONED:
            self.posts += [_twin(post) for post in self.posts if post.habits.trouble == "cloned"]
        if week == WEEKS - 5:
            self.posts += [self._second(post) for post in self.posts if post.habits.trouble == "second"]
        for post in self.posts:
            post.week(start, week)
            self._now = post.moment
            if post.habits.sends_in(week):
                self._carry(post, week)
        self._now = start + timedelta(days=7)

    def _carry(self, post: SamplePost, week: int) -> None:
        """Bring the stick to a post and back: what headquarters left is taken in, what waits goes along."""
        before, habits = post.work.journal.device, post.habits
        if habits.trouble != "twin":  # or it would find out
            post.work.exchange.receive(self._box(), STICK)
        spoilt = week == habits.last and habits.trouble in ("lost", "torn")
        for _ in range(2 if spoilt else 1):
            if spoilt:
                give_feedback(post.lots, post.work)
            post.work.exchange.send(self._box(), STICK)
        if post.work.journal.device != before:
            self._approve(post)
        if spoilt:
            self._spoil(post)

    def _box(self) -> FolderBox:
        return FolderBox(self._stick, write=True)

    def _spoil(self, post: SamplePost) -> None:
        """Lose the last part but one that a post sent, or cut the last one off."""
        folder = self._stick / POSTS / post.work.journal.device
        *_, before, last = sorted(path for path in folder.glob("*.part") if "note" not in path.name)
        if post.habits.trouble == "lost":
            before.unlink()
        else:
            last.write_bytes(last.read_bytes()[:-40])

    def _gather(self, week: int) -> None:
        with self._box() as box:
            gather(self.store, self._officer, box, now=self._clock)
        if week == ANSWERED:
            self._answer()
        if week % 3 == 0:
            with self._box() as box:
                write_receipts(self.store, self._officer, box, self._clock)

    def _answer(self) -> None:
        """Answer most of the feedback of half a year; the answers leave with the next receipts."""
        lots = Random(f"{self._wanted.seed}/answers")
        approved = {device.id for device in self.store.devices() if device.state == APPROVED}
        for subject, lines in list(self.store.by_subject()):
            given = next((event for event in events_of(lines[:1]) if event.kind == "feedback_given"), None)
            if given and given.device in approved and lots.random() < 0.7:
                text, changed = f"{SAMPLE}: {lots.choice(ANSWERS)}", lots.random() < 0.3
                answer(self.store, subject, given.device, text, changed=changed, now=self._clock)

    def _second(self, post: SamplePost) -> SamplePost:
        """Return a second laptop of a post; its request waits on the stick, nobody has let it in."""
        return self._enrolled(post.post, Habits(self._wanted.cases, 2, updates=(0, 0)), "second")

    def _clock(self) -> str:
        return self._now.strftime("%Y-%m-%dT%H:%M:%SZ")


def _twin(post: SamplePost) -> SamplePost:
    """Return a copy of a laptop that goes on as if it were the same, and is put away some weeks later."""
    habits, lots = replace(post.habits, last=BACK, trouble="twin"), Random(f"{post.post.code}/twin")
    twin = SamplePost(post.post, habits, lots, cloned(post.vault), post.assistants, post.moment)
    for one in (post, twin):
        give_feedback(one.lots, one.work)
    return twin


def _habits(lots: Random, number: int, cases: float) -> Habits:
    """Return how a post lives; the first ones have a trouble each."""
    trouble = TROUBLED[number] if number < len(TROUBLED) else ""
    last = {"silent": WEEKS - (7, 9, 17, 30)[number % 4], "lost": WEEKS - 3, "torn": WEEKS - 3}.get(trouble, WEEKS)
    ahead = {"ahead": 93_600, "behind": -2_700}.get(trouble, 0)
    late = lots.choice((0, 0, 1, 2, 3, 5, 8))
    updates = (CHANGE + late, TEXTS + late) if lots.random() < 0.9 else ()
    cases *= lots.choice((0.3, 0.5, 0.7, 0.8, 1, 1, 1.3, 1.6, 2.2))
    return Habits(cases, lots.choice((1, 2, 2, 3, 3)), ahead, last, updates, trouble)
