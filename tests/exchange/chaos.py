"""Seeded chaos: posts, headquarters and what people carry between them, with everything going wrong that can.

`python -m tests.exchange.chaos SEED [SEED]` plays one schedule again, or all from the first to before the second.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from desktop.domain.feedback import Feedback
from desktop.exchange.enrolment import read_headquarters, write_headquarters
from desktop.exchange.keys import new_keys
from desktop.exchange.names import RECEIPTS, digest, receipt_name
from desktop.exchange.receipt import Point, Receipt, write_receipt
from desktop.guidance.library import Library
from desktop.headquarters import officers
from desktop.headquarters.devices import approve, revoke
from desktop.headquarters.gather import gather
from desktop.headquarters.keys_file import OfficerKeys
from desktop.headquarters.receipts import write_receipts
from desktop.headquarters.sqlite_store import SqliteStore, open_sqlite
from desktop.headquarters.status import status
from desktop.storage.event import digest as hash_of
from tests.exchange.chaos_parts import Copy, Fuse, Killed, Place, Post, flipped, make_killable, torn
from tests.exchange.kit import MADE, OFFICE, keys
from tests.headquarters.kit import ANNA, BRAM, found
from tests.headquarters.kit import now as hq_now
from tests.kit import open_library

STEPS = 18
MOST_POSTS = 4
MOST_ROUNDS = 12
ACTIONS = (
    *("work", "send", "gather", "receive") * 3, "receipts", "receipts", "approve", "kill_post", "kill_post",
    "kill_headquarters", "drop", "damage", "damage", "misname", "carry", "spoil", "forge", "replay", "clock", "clone",
    "backup", "restore", "copy_headquarters", "restore_headquarters", "revoke", "rotate",
)  # fmt: skip


class World:
    """Two posts that become more, a headquarters, two places between them, and what must hold at any moment."""

    def __init__(self, seed: int, top: Path, library: Library) -> None:
        self._chance, self._top = random.Random(seed), top
        self.log: list[str] = []
        self._anna = ANNA
        self._fuse = Fuse()
        self._path = top / "hq.db"
        self._store = self._opened(make=True)
        found(self._store)
        self._documents = self._store.documents()
        on_disk = seed % 5 == 0
        self._posts = [Post.new(library, top, on_disk=on_disk) for _ in range(2)]
        self._places = [self._new_place(number) for number in range(2)]
        self._written: set[str] = set()
        self._backups: list[tuple[int, Copy]] = []
        self._old_stores: list[Path] = []
        self._receipts_seen: dict[str, bytes] = {}
        self._held_then: dict[str, frozenset[str]] = {}
        self._numbered: dict[tuple[str, int], set[str]] = defaultdict(set)
        for post in self._posts:
            self._enrol(post)

    def _new_place(self, number: int) -> Place:
        kind = self._chance.choice(("", "", "folder", "one.imvo", "mail.imvo.txt"))
        return Place(self._top / f"{number}-{kind}" if kind else None)

    def _opened(self, *, make: bool = False) -> SqliteStore:
        store = open_sqlite(self._path, make=make)
        store._run("PRAGMA synchronous = OFF")
        make_killable(store, self._fuse)
        return store

    def _enrol(self, post: Post) -> None:
        document = None if post.casework.exchange.headquarters() else self._documents[0]
        work = post.casework.exchange
        request = work.enrol(document, "BOG").request if document else work.request()
        approve(self._store, self._officer(), request, hq_now)
        self._keep(post)

    def _officer(self) -> OfficerKeys:
        return self._chance.choice((self._anna, BRAM))

    def _keep(self, post: Post) -> None:
        self._written |= post.rows()

    def run(self, steps: int = STEPS) -> None:
        """Play a schedule, then let everybody behave until it is quiet, and check what must hold."""
        for step in range(steps):
            if step == steps // 3:
                self._do_copy_headquarters(0)
            name = self._chance.choice(ACTIONS)
            index = self._chance.randrange(len(self._posts))
            self.log.append(f"{name} {index}")
            self._act(name, index)
            post = self._posts[index]
            post.check(self.log)
            self._keep(post)
        self._gaps_are_named()
        self._heal()
        self._all_is_there()

    def close(self) -> None:
        """Close everything."""
        self._store.close()
        for post in self._posts:
            post.close()

    def _act(self, name: str, index: int) -> None:
        """Do one thing, with the post of that index where it takes one; who dies begins anew."""
        try:
            getattr(self, f"_do_{name}")(index)
        except Killed:
            self.log[-1] += " died"
        self._fuse.left = None
        post = self._posts[index]
        if self.log[-1].endswith("died"):
            post.start_again()
            self._store.close()
            self._store = self._opened()
        post.fuse.left = None

    def _place(self) -> Place:
        return self._chance.choice(self._places)

    def _do_work(self, index: int) -> None:
        post = self._posts[index]
        for _ in range(self._chance.randint(1, 4)):
            size = self._chance.choice((5, 5, 5, 300, 9000))
            post.casework.feedback.give(Feedback("app", "works", text=self._chance.randbytes(size).hex()))
        if self._chance.random() < 0.3:
            post.casework.save_draft(None, {"title": "alleen hier"})

    def _do_send(self, index: int) -> None:
        post = self._posts[index]
        post.casework.exchange.send(self._place().open(post.fuse), "place")

    def _do_receive(self, index: int) -> None:
        self._receive(self._posts[index], self._place())

    def _receive(self, post: Post, place: Place) -> None:
        device, heard = post.outbox().device, post.outbox().heard()
        try:
            post.casework.exchange.receive(place.open(post.fuse), "place")
        finally:
            number = post.outbox().heard()
            if number != heard:
                held = post.held()
                then = [self._held_then[sha] for sha in self._numbered[device, number]]
                assert any(held <= one for one in then), ("a receipt lied", device, number, self.log)

    def _do_gather(self, _index: int) -> None:
        self._gather(self._place())

    def _gather(self, place: Place) -> None:
        with place.open(self._fuse) as box:
            gather(self._store, self._officer(), box, now=hq_now)

    def _do_receipts(self, _index: int) -> None:
        self._receipts(self._place())

    def _receipts(self, place: Place) -> None:
        held = frozenset(map(hash_of, self._store.events()))
        try:
            with place.open(self._fuse) as box:
                write_receipts(self._store, self._officer(), box, hq_now)
        finally:
            for device in self._store.devices():
                if receipt := self._store.receipt(device.id):
                    self._held_then.setdefault(digest(receipt.data), held)
                    self._numbered[device.id, receipt.number].add(digest(receipt.data))

    def _do_approve(self, index: int) -> None:
        self._enrol(self._posts[index])

    def _do_revoke(self, index: int) -> None:
        device = self._posts[index].outbox().device
        if self._store.device(device):
            revoke(self._store, device, hq_now)

    def _do_rotate(self, _index: int) -> None:
        """Anna gets new keys; who was away follows later."""
        new = OfficerKeys("Anna", (new_keys(), *self._anna.keys))
        with self._store.transaction():
            known = officers.current(self._store)
            later = replace(known, version=known.version + 1, officers=(new.public, *known.officers[1:]))
            document = write_headquarters(later, [self._anna.signing(known)])
            self._store.put_document(later.version, document)
        self._anna = new
        self._documents.append(document)

    def _do_kill_post(self, index: int) -> None:
        self._posts[index].fuse.left = self._chance.randrange(9)
        getattr(self, f"_do_{self._chance.choice(('work', 'send', 'send', 'receive', 'receive'))}")(index)

    def _do_kill_headquarters(self, index: int) -> None:
        self._fuse.left = self._chance.randrange(9)
        getattr(self, f"_do_{self._chance.choice(('gather', 'receipts'))}")(index)

    def _any(self, place: Place) -> tuple[str, bytes] | None:
        files = place.contents()
        return self._chance.choice(sorted(files.items())) if files else None

    def _do_drop(self, _index: int) -> None:
        place = self._place()
        if one := self._any(place):
            place.put(one[0], None)

    def _do_damage(self, _index: int) -> None:
        place, how = self._place(), self._chance.choice((flipped, torn))
        if one := self._any(place):
            place.put(one[0], how(self._chance, one[1]))

    def _do_misname(self, _index: int) -> None:
        one, other = self._any(self._place()), self._any(self._place())
        if one and other:
            self._place().put(other[0], one[1])

    def _do_carry(self, _index: int) -> None:
        """Somebody copies files from one place to another, in any order, some of them twice."""
        for _ in range(self._chance.randint(1, 5)):
            source, target = self._place(), self._place()
            if one := self._any(source):
                target.put(*one)

    def _do_spoil(self, _index: int) -> None:
        how = self._chance.choice((flipped, torn))
        self._place().spoil(lambda data: how(self._chance, data))

    def _do_forge(self, index: int) -> None:
        """A thief confirms everything, with a high number."""
        post = self._posts[index]
        outbox = post.outbox()
        tips = [(chain.device, chain.last, outbox.event(chain.device, chain.last)) for chain in outbox.chains()]
        points = tuple(Point(device, last, *event) for device, last, event in tips if event)
        number = outbox.heard() + self._chance.randint(1, 3)
        said = Receipt(OFFICE, outbox.device, number, MADE, points)
        data = write_receipt(said, keys("thief"), outbox.keys().public.recipient)
        self._place().put(receipt_name(outbox.device, number, data), data)

    def _do_replay(self, index: int) -> None:
        """An old receipt comes back: under its own name, with a higher number, for somebody else."""
        seen = [one for place in self._places for one in place.contents().items()]
        self._receipts_seen |= {name: data for name, data in seen if name.startswith(f"{RECEIPTS}/")}
        if not self._receipts_seen:
            return
        name, data = self._chance.choice(sorted(self._receipts_seen.items()))
        outbox = self._posts[index].outbox()
        names = (name, receipt_name(outbox.device, outbox.heard() + 1, data))
        self._place().put(self._chance.choice(names), data)

    def _do_clock(self, index: int) -> None:
        self._posts[index].years = self._chance.choice((-10, 0, 10))

    def _do_clone(self, index: int) -> None:
        if len(self._posts) < MOST_POSTS:
            self._posts.append(self._posts[index].cloned())

    def _do_backup(self, index: int) -> None:
        self._backups.append((index, self._posts[index].backup()))

    def _do_restore(self, _index: int) -> None:
        """A laptop is lost: its last backup goes on, on another one."""
        if self._backups:
            index, copy = self._chance.choice(self._backups)
            lost, self._posts[index] = self._posts[index], self._posts[index].restored(copy)
            lost.close()
            assert copy.saved <= self._posts[index].rows(), ("lost by a restore", self.log)
            self._posts[index].check(self.log)

    def _do_copy_headquarters(self, _index: int) -> None:
        copy = self._top / f"copy-{len(self._old_stores)}.db"
        self._store.close()
        shutil.copy(self._path, copy)
        self._old_stores.append(copy)
        self._store = self._opened()

    def _do_restore_headquarters(self, _index: int) -> None:
        """The machine of headquarters is lost; the documents are kept by people, as they must be."""
        if not self._old_stores:
            return
        self._store.close()
        for path in self._top.glob("hq.db*"):
            path.unlink()
        shutil.copy(self._chance.choice(self._old_stores), self._path)
        self._store = self._opened()
        for document in self._documents:
            officers.follow(self._store, document, read_headquarters(document))

    # What must hold

    def _gaps_are_named(self) -> None:
        numbers: dict[str, set[int]] = defaultdict(set)
        for device in self._store.writers():
            numbers[device] = {link.seq for link in self._store.links(device) if link.held}
        for line in status(self._store)["devices"]:
            there = numbers[line["device"]]
            named = {seq for first, last in line["gaps"] for seq in range(first, last + 1)}
            assert named == set(range(1, max(there, default=0) + 1)) - there, ("gaps", line, self.log)

    def _one_by_one(self) -> None:
        """Let every post work, then exchange one after the other: two that write as one meet what the other sent."""
        order = self._chance.sample(self._posts, len(self._posts))
        for post in order:
            self._do_work(self._posts.index(post))
            self._keep(post)
        self._gather(self._place())
        for post in order:
            place = self._place()
            self._enrol(post)
            if self._chance.random() < 0.5:
                self._receipts(place)
                self._receive(post, place)
            post.casework.exchange.send(place.open(), "place")
            self._gather(place)
            self._receipts(place)
            self._receive(post, place)
            post.check(self.log)

    def _round(self, place: Place) -> None:
        for post in self._posts:
            self._enrol(post)
            post.casework.exchange.send(place.open(), "place")
        self._gather(place)
        self._receipts(place)
        for post in self._posts:
            self._receive(post, place)
            post.check(self.log)
            self._keep(post)

    def _heal(self) -> None:
        """Let everybody behave until nothing is left to do; headquarters and boxes may be lost once more."""
        self._round(self._place())
        if self._chance.random() < 0.4:
            self._do_restore_headquarters(0)
        self._places = [Place(None), self._places[0]] if self._chance.random() < 0.5 else [self._place()]
        self._one_by_one()
        for number in range(MOST_ROUNDS):
            self._round(self._places[number % len(self._places)])
            if number and all(post.up_to_date() for post in self._posts):
                return
        raise AssertionError(("never quiet", [post.outbox().chains() for post in self._posts], self.log))

    def _all_is_there(self) -> None:
        lines = list(self._store.events())
        wanted = set().union(*(post.rows() for post in self._posts))
        assert len(lines) == len(set(lines)), ("double", self.log)
        assert wanted <= set(lines), ("missing", len(wanted - set(lines)), self.log)
        assert set(lines) <= self._written, ("made up", len(set(lines) - self._written), self.log)
        devices = {post.outbox().device for post in self._posts}
        assert len(devices) == len(self._posts), ("two write as one", self.log)
        for post in self._posts:
            assert post.status()["received"] == len(post.rows()), (post.status(), self.log)
            assert post.casework.journal.verify() == [], self.log
        self._gaps_are_named()


def play(seed: int, library: Library) -> None:
    """Play one schedule. Raises AssertionError for what does not hold."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="imvo-chaos-", dir=memory if memory.is_dir() else None) as top:
        world = World(seed, Path(top), library)
        try:
            world.run()
        except BaseException as error:
            error.add_note(f"chaos: play it again by `python -m tests.exchange.chaos {seed}`")
            raise
        finally:
            world.close()


def main(first: int, behind: int) -> int:
    """Play schedules; return how many failed."""
    failed, start = 0, time.monotonic()
    with open_library() as library:
        for seed in range(first, behind):
            try:
                play(seed, library)
            except Exception:
                failed += 1
                print(f"seed {seed}")
                traceback.print_exc(limit=-3)
    print(f"{behind - first} schedules, {failed} failed, {time.monotonic() - start:.1f} s")
    return failed


if __name__ == "__main__":
    begin = int(sys.argv[1])
    sys.exit(bool(main(begin, int(sys.argv[2]) if len(sys.argv) > 2 else begin + 1)))
