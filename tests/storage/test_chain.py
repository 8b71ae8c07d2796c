"""Every kind of damage to a journal is found and named."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.casework import Casework
from desktop.domain.request import SupportRequest
from desktop.storage.chain import verify_export
from desktop.storage.engine import Database
from desktop.storage.event import digest, kept_from_json, kept_to_json
from tests.kit import memory_vault, open_library


@pytest.fixture
def casework() -> Casework:
    work = Casework(open_library(), memory_vault(Path()))
    for title in ("een", "twee", "drie"):
        work.open_case(SupportRequest("financial", title=title, country="CO"))
    for trigger in ("journal_only_grows", "journal_stays"):
        work.journal.db.execute(f"DROP TRIGGER {trigger}")
    return work


def _edit_private(db: Database) -> None:
    (text,) = db.execute("SELECT private FROM journal WHERE seq = 3").fetchone()
    db.execute("UPDATE journal SET private = ? WHERE seq = 3", [text.replace("twee", "drie")])


def _drop_private(db: Database) -> None:
    (text,) = db.execute("SELECT private FROM journal WHERE seq = 3").fetchone()
    db.execute("UPDATE journal SET private = ? WHERE seq = 3", [json.dumps(json.loads(text)[1:])])


def _erase_unrecorded(db: Database) -> None:
    (text,) = db.execute("SELECT private FROM journal WHERE seq = 3").fetchone()
    kept = kept_from_json(text)
    db.execute("UPDATE journal SET private = ? WHERE seq = 3", [kept_to_json([kept[0].erased(), *kept[1:]])])


def _edit_shareable(db: Database) -> None:
    db.execute("UPDATE journal SET shareable = replace(shareable, '\"CO\"', '\"NO\"') WHERE seq = 3")


def _rehash(db: Database) -> None:
    _edit_shareable(db)
    (text,) = db.execute("SELECT shareable FROM journal WHERE seq = 3").fetchone()
    db.execute("UPDATE journal SET hash = ? WHERE seq = 3", [digest(text)])


DAMAGE: list[tuple[Callable[[Database], Any], str]] = [
    (_edit_private, "event 3: a field that stayed home was changed or is missing"),
    (_drop_private, "event 3: a field that stayed home was changed or is missing"),
    (_erase_unrecorded, "event 3: a field that stayed home is missing and was not erased"),
    (_edit_shareable, "event 3: its text does not fit its hash"),
    (_rehash, "event 4: does not follow on the event before it"),
    (
        lambda db: db.execute("DELETE FROM journal WHERE seq = 3"),
        "event 4: follows on number 2, one is missing",
    ),
    (lambda db: db.execute("UPDATE journal SET clock = 1 WHERE seq = 3"), "event 3: its clock does not rise"),
    (lambda db: db.execute("UPDATE journal SET kind = 'x' WHERE seq = 3"), "event 3: its columns do not fit"),
    (lambda db: db.execute("UPDATE cases SET state = replace(state, 'twee', 'drie')"), "the table differs"),
    (lambda db: db.execute("DELETE FROM cases"), "the table differs"),
]


@pytest.mark.parametrize(("damage", "says"), DAMAGE)
def test_damage_is_found(casework: Casework, damage: Callable[[Database], Any], says: str) -> None:
    assert casework.journal.verify() == []
    damage(casework.journal.db)
    assert any(says in fault for fault in casework.journal.verify()), casework.journal.verify()


def test_a_whole_export_verifies(casework: Casework) -> None:
    assert list(verify_export(casework.journal.export())) == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda lines: lines[:1] + lines[2:], "line 2: follows on number 1, one is missing"),
        (lambda lines: [lines[0], *lines], "line 2: follows on number 1, one is missing"),
        (lambda lines: [lines[0].replace('"CO"', '"NO"'), *lines[1:]], "line 2: does not follow on"),
        (
            lambda lines: [lines[0].replace('"clock"', ' "clock"'), *lines[1:]],
            "line 1: its text does not fit",
        ),
        (lambda lines: ["{}", *lines], "line 1: not an event"),
        (lambda lines: ["[", *lines], "line 1: not an event"),
        (lambda lines: ['{"device": 1}', *lines], "line 1: not an event"),
        (lambda lines: ["[" * 100_000, *lines], "line 1: not an event"),
        (lambda lines: [lines[0].replace('"seq":1,', '"seq":true,'), *lines[1:]], "line 1: not an event"),
        (lambda lines: [lines[0].replace('"clock":1,', '"clock":1.5,'), *lines[1:]], "line 1: not an event"),
        (lambda lines: [lines[1], lines[0]], "line 2: out of order"),
        (lambda lines: [], "no event in this file"),
    ],
)
def test_damage_to_an_export_is_found(casework: Casework, change: Callable[[list[str]], list[str]], says: str) -> None:
    faults = list(verify_export(change(list(casework.journal.export()))))
    assert any(says in fault for fault in faults), faults
