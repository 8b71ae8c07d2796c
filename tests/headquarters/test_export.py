"""Exports hold every event exactly, and tables that a Dutch Excel opens; a file is whole or not there."""

import asyncio
import csv
import json
import random
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import BadInput, OutsideWorld
from desktop.guidance.library import Library
from desktop.headquarters.columns import FACETS, MEANINGS
from desktop.headquarters.export import export_events, export_tables
from desktop.headquarters.fact_reading import read_facts
from desktop.headquarters.store import Store
from desktop.headquarters.tables import tables
from desktop.storage.event import canonical
from tests.exchange.kit import DEVICE, OTHER, chain
from tests.headquarters.kit import let_in, rows
from tests.kit import open_library

NAMES = ["cases", "case_rules", "feedback", "checklist_answers", "look_back_answers", "devices", "events",
         "event_fields", "codebook"]  # fmt: skip


@pytest.fixture(scope="module")
def library() -> Any:
    with open_library() as opened:
        yield opened


@pytest.fixture
def lines(store: Store) -> list[str]:
    """Take in events of two devices; return their texts in the order of an export."""
    let_in(store)
    first, other = chain(3, text="=2+2;\n'é"), chain(2, OTHER)
    with store.transaction():
        store.take_in([*rows(other, OTHER), *rows(first)])
    return [*first, *other]


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        found = list(csv.DictReader(stream, delimiter=";"))
    assert all(None not in row and None not in row.values() for row in found), (
        "a row is longer or shorter than its head"
    )
    return found


def export(store: Store, library: Library, form: str, folder: Path) -> list[Path]:
    if form == "jsonl":
        return export_events(store, folder)
    return export_tables(store, read_facts(store, library), form, folder)


def test_jsonl_is_what_was_taken_in(store: Store, lines: list[str], tmp_path: Path) -> None:
    (path,) = export_events(store, tmp_path / "deep" / "out")
    assert path.read_text(encoding="utf-8") == "".join(f"{line}\n" for line in lines)


def test_csv(store: Store, library: Library, lines: list[str], tmp_path: Path) -> None:
    paths = export(store, library, "csv", tmp_path)
    assert [path.stem for path in paths] == NAMES
    assert (tmp_path / "events.csv").read_bytes().startswith(b"\xef\xbb\xbfpost;id;device")
    events, feedback = table(tmp_path / "events.csv"), table(tmp_path / "feedback.csv")
    assert [(row["device"], row["seq"]) for row in events] == [
        (DEVICE, "1"),
        (DEVICE, "2"),
        (DEVICE, "3"),
        (OTHER, "1"),
        (OTHER, "2"),
    ]
    assert {row["post"] for row in feedback} == {"BOG", ""}
    assert {row["on"] for row in feedback} == {"23-11-2026"}
    assert "'=2+2;\n'é 1" in [row["text"] for row in feedback]


def test_xlsx_has_every_table_and_the_codebook(
    store: Store, library: Library, lines: list[str], tmp_path: Path
) -> None:
    (path,) = export(store, library, "xlsx", tmp_path)
    with zipfile.ZipFile(path) as book:
        names = book.read("xl/workbook.xml").decode()
        assert b"duidelijk 2" in book.read("xl/sharedStrings.xml")
        assert b"the code of the post" in book.read("xl/sharedStrings.xml")
    assert [name for name in NAMES if f'name="{name}"' in names] == [one for one in NAMES if one != "event_fields"]


def test_sqlite_is_a_plain_file(store: Store, library: Library, lines: list[str], tmp_path: Path) -> None:
    path, beside = export(store, library, "sqlite", tmp_path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM feedback").fetchone() == (5,)
        assert db.execute("SELECT value FROM event_fields WHERE field = 'text' AND seq = 2").fetchall()[0][0][0] == '"'
        heads = {name: [row[1] for row in db.execute(f"PRAGMA table_info({name})")] for name in NAMES[:-1]}
    shown = json.loads(beside.read_text(encoding="utf-8"))["databases"]["headquarters"]["tables"]
    assert {name: list(one["columns"]) for name, one in shown.items()} == heads


def test_datasette_serves_it_and_its_facets(store: Store, library: Library, lines: list[str], tmp_path: Path) -> None:
    from datasette.app import Datasette  # here: it takes a second to load

    path, beside = export(store, library, "sqlite", tmp_path)
    server = Datasette([str(path)], metadata=json.loads(beside.read_text(encoding="utf-8")))

    async def asked(address: str) -> Any:
        return await server.client.get(address)

    answer = asyncio.run(asked("/headquarters/feedback.json?_shape=objects")).json()
    facets = answer["facet_results"].get("results", answer["facet_results"])
    assert set(FACETS["feedback"]) <= set(facets)
    assert {one["value"]: one["count"] for one in facets["kind"]["results"]} == {"works": 5}
    page = asyncio.run(asked("/headquarters/feedback"))
    assert page.status_code == 200
    assert "Each row is one piece of feedback" in page.text


@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonl", "sqlite"])
def test_a_store_without_events(store: Store, library: Library, tmp_path: Path, form: str) -> None:
    assert all(path.is_file() for path in export(store, library, form, tmp_path))


def test_every_row_has_a_cell_for_each_head_and_every_head_is_in_the_codebook(
    store: Store, library: Library, lines: list[str]
) -> None:
    for one in tables(store, read_facts(store, library)):
        assert all(len(row) == len(one.head) for row in one.rows())
        assert len(set(one.head)) == len(one.head)
        assert set(one.head) <= set(MEANINGS)
        assert set(FACETS[one.name]) <= set(one.head)


def history(chance: random.Random) -> tuple[list[str], dict[int, dict[str, Any]]]:
    """Return events of a device whose program changed its forms by chance: fields that come, go and are renamed, rules
    and checklists of many versions; and what each event says.
    """
    fields = [f"field_{number}" for number in range(8)]
    said: dict[int, dict[str, Any]] = {}
    made = []
    for seq, line in enumerate(chain(40), 1):
        if chance.random() < 0.2:
            fields[chance.randrange(len(fields))] = f"field_{chance.randrange(1000)}"
        if chance.random() < 0.2:
            fields.append(f"later_{seq}")
        given = {name: chance.choice([seq, 'a;b\n"c"', None, True, ["x", "y"]]) for name in chance.sample(fields, 4)}
        kinds: list[tuple[str, dict[str, Any]]] = [
            ("assessed", {"route": "seek_advice", "rules": [f"A{chance.randrange(99)}", "R2"]}),
            (
                "checklist_answered",
                {"checklist": "support", "item": f"item-{chance.randrange(99)}", "answer": "yes"},
            ),
            ("of_tomorrow", {}),
        ]
        kind, payload = chance.choice(kinds)
        said[seq] = {**payload, **given, "screening": {"of_tomorrow": seq}}
        form = {**json.loads(line), "kind": kind, "payload": said[seq], "schema": chance.randrange(1, 9)}
        made.append(canonical({**form, "rules_version": f"rules {chance.randrange(9)}", "prev": form["prev"]}))
    return made, said


@pytest.mark.parametrize("seed", range(20))
def test_no_column_is_lost_or_shifted_whatever_the_history(
    store: Store, library: Library, tmp_path: Path, seed: int
) -> None:
    lines, said = history(random.Random(seed))
    with store.transaction():
        assert store.take_in(rows(lines)) == len(lines)
    export(store, library, "csv", tmp_path)
    events = table(tmp_path / "events.csv")
    assert {int(row["seq"]): json.loads(row["payload"].removeprefix("'")) for row in events} == said
    assert [row["rules_version"] for row in events] == [json.loads(line)["rules_version"] for line in lines]
    found: dict[int, dict[str, Any]] = {seq: {"screening": {}} for seq in said}
    for row in table(tmp_path / "event_fields.csv"):
        outer, _, inner = row["field"].partition(".")
        place = found[int(row["seq"])]["screening"] if inner else found[int(row["seq"])]
        place[inner or outer] = json.loads(row["value"])
    assert found == said
    answers = [one for one in said.values() if "item" in one]
    assert sorted(row["item"] for row in table(tmp_path / "checklist_answers.csv")) == sorted(
        one["item"] for one in answers
    )


def test_what_is_no_folder_is_refused(store: Store, library: Library, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    for form in ("csv", "jsonl"):
        with pytest.raises(BadInput, match="not a folder"):
            export(store, library, form, tmp_path / "out")
    assert (tmp_path / "out").read_text() == "mine"


def test_a_failing_disk_leaves_the_file_of_before(store: Store, lines: list[str], tmp_path: Path) -> None:
    (path,) = export_events(store, tmp_path)
    before = path.read_bytes()
    full = tmp_path / "full"
    full.mkdir()
    (full / "events.jsonl").mkdir()
    with pytest.raises((BadInput, OutsideWorld)):
        export_events(store, full)
    assert [one.name for one in full.iterdir()] == ["events.jsonl"]
    assert path.read_bytes() == before
