"""The sample year: what `make.py demo` promises of it, on a small one."""

import csv
import json
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import date
from pathlib import Path
from random import Random

import demo
import pytest
from demo_post import Habits, SamplePost, vault_in_memory
from demo_words import SAMPLE
from demo_year import DOCUMENT, PASSPHRASE, POST, STICK, STORE, Wanted, first_monday

from desktop.assistant import Assistant
from desktop.casework import Casework
from desktop.cli_hq import main
from desktop.domain.document import Table
from desktop.domain.pilot_figures import Logged, Said, figures
from desktop.exchange.folder_box import FolderBox
from desktop.guidance.library import Library
from desktop.headquarters import officers
from desktop.headquarters.export import export_tables
from desktop.headquarters.fact_reading import read_facts
from desktop.headquarters.facts import Chosen
from desktop.headquarters.gather import gather
from desktop.headquarters.groups import BOTH, grouped
from desktop.headquarters.keys_file import read_keys
from desktop.headquarters.report import Asked, report
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.headquarters.status import status
from desktop.headquarters.store import Store
from desktop.storage.vault import open_vault
from tests.headquarters.test_manual import FIRST, commands
from tests.kit import open_library
from tests.storage.kit import CHEAP
from tests.support import ROOT

UNTIL = date(2026, 11, 22)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    with open_library() as library:
        demo.make(folder / "demo", Wanted(library.path, UNTIL, 11, 4, cost=CHEAP))
    return folder / "demo"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    opened = open_sqlite(folder / STORE)
    yield opened
    opened.close()


def test_everything_says_that_it_is_a_sample(folder: Path, store: Store) -> None:
    assert SAMPLE in officers.current(store).name
    texts = [json.loads(line) for line in store.events()]
    said = [one["payload"]["text"] for one in texts if one["kind"] == "feedback_given" and "text" in one["payload"]]
    assert said
    assert all(text.startswith(SAMPLE) for text in said)
    with open_vault(folder / POST, PASSPHRASE) as vault, open_library() as library:
        cases = Casework(library, vault).cases()
    assert cases
    assert all(SAMPLE in str(case.title) and SAMPLE in str(case.company) for case in cases)


def test_all_that_can_go_wrong_went_wrong(store: Store) -> None:
    known = status(store)
    lines = known["devices"]
    assert sum(bool(line["gaps"]) for line in lines) == 1
    assert sum(bool(line["forks"]) for line in lines) == 1
    assert sum(bool(line["continues"]) for line in lines) == 1
    assert sum((line["clock_offset_s"] or 0) > 80_000 for line in lines) == 1
    assert sum((line["last_heard"] or "9") < "2026-10-22" for line in lines if line["state"] == "approved") >= 4
    assert [line["state"] for line in lines].count("waiting") == 1
    assert {one["reason"] for one in known["set_apart"]} == {"torn", "unknown_device"}
    versions = {json.loads(line)["rules_version"] for line in store.events()}
    assert {"2025.11.1-sample", "2026.6.1-sample"} <= versions


def test_what_was_sent_last_waits_on_the_stick(folder: Path, store: Store) -> None:
    officer = read_keys(folder / f"{STORE}.keys", PASSPHRASE)
    before = len(list(store.events()))
    with FolderBox(folder / STICK, write=False) as box:
        taken = gather(store, officer, box).taken
    assert taken.parts
    assert taken.events_new == len(list(store.events())) - before > 0


def test_window_report_export_and_post_count_alike(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "demo")
    officer = read_keys(folder / f"{STORE}.keys", PASSPHRASE)
    with open_vault(tmp_path / "demo" / POST, PASSPHRASE) as vault, open_library() as library:
        work = Casework(library, vault)
        work.exchange.send(FolderBox(tmp_path / "demo" / STICK, write=True), STICK)
        post = figures(
            [Logged(case) for case in work.cases()], [Said(one.feedback, one.at) for one in work.feedback.given()]
        )
        with closing(open_sqlite(tmp_path / "demo" / STORE)) as store:
            gather(store, officer, FolderBox(tmp_path / "demo" / STICK, write=False))
            facts = read_facts(store, library)
            export_tables(store, facts, "csv", tmp_path)
        whole = report(facts, library, Asked(Chosen(), "en", UNTIL, least=1), "The Hague")
    assert any(not one.leads for one in facts.cases), "some cases have more than one request"
    window = grouped(facts, UNTIL)
    tasks = {task: len(cases) for task, cases in window.tasks.items()}
    with (tmp_path / "cases.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter=";") if row["case"]]
    exported = {task: {row["case"] for row in rows if str(task) in row["core_tasks"].split(", ")} for task in tasks}
    assert {task: len(cases) for task, cases in exported.items()} == tasks
    assert sum(row["leads"] == "yes" for row in rows) == len(window.cases)
    told = {one.head[0]: [row[-1] for row in one.rows] for one in whole.blocks if isinstance(one, Table)}
    assert told["Core task"] == [str(n) for n in tasks.values()]
    at_post = grouped(facts.where(Chosen(post="BOG")), UNTIL)
    assert len(at_post.cases) == post.cases
    assert {task: len(cases) for task, cases in at_post.tasks.items()} == post.tasks
    routes = {route: len(cases) for route, cases in at_post.routes.items() if route in post.routes}
    assert routes == post.routes
    assert (len(at_post.asked[BOTH]), at_post.seeking) == (post.both_asked.n, post.both_asked.of)
    assert {"rvo": tuple(at_post.rvo.days), "department": tuple(at_post.department.days)} == {
        name: found.each for name, found in post.days.items()
    }
    assert {about: len(said) for about, said in at_post.about.items()} == {
        about: sum(kinds.values()) for about, kinds in post.about.items()
    }


def test_nothing_happens_after_the_last_day(store: Store) -> None:
    days = [json.loads(line)["wall"] or "" for line in store.events()]
    assert "2026-11-01" < max(days) < "2026-11-23T02"  # one clock is a day ahead


def test_the_document_lets_other_posts_in(folder: Path, store: Store) -> None:
    assert (folder / DOCUMENT).read_bytes() == store.documents()[0]


def lived(seed: str, library: Library, folder: Path) -> list[str]:
    """Return what a post did in ten weeks."""
    bogota = next(post for post in library.posts() if post.code == "BOG")
    with ExitStack() as opened:
        vault = opened.enter_context(vault_in_memory(folder))
        start = first_monday(UNTIL)
        post = SamplePost(bogota, Habits(60, 2), Random(seed), vault, (Assistant(library),), start)
        for week in range(10):
            post.week(start, week)
            start = post.moment
        return [f"{event.wall} {event.kind} {event.payload.get('route')}" for event in post.work.journal.events()]


def test_the_same_seed_makes_the_same_year(tmp_path: Path) -> None:
    with open_library() as library:
        once, again, other = (lived(seed, library, tmp_path) for seed in ("1", "1", "2"))
    assert once == again != other


def test_the_year_many_times_over_keeps_whole_chains(store: Store) -> None:
    from demo_bulk import multiply

    from desktop.headquarters.survey import survey

    held = len(list(store.events()))
    multiply(store, 2 * held)
    assert len(list(store.events())) >= 2 * held
    copies = [device for device in store.devices() if survey(store.links(device.id)).events]
    whole = [device for device in copies if not survey(store.links(device.id)).gaps]
    assert len(whole) >= len(copies) - 1


def test_the_rules_change_in_the_middle_of_the_year(tmp_path: Path) -> None:
    from demo_packs import packs

    with open_library() as library:
        shipped = Assistant(library).rulebook
        found = packs(tmp_path, library.path, 2026)
    tables = []
    for path in found:
        with Library(path) as pack:
            tables.append(Assistant(pack).rulebook.tables)
    before, after, texts_only = tables
    assert after == texts_only == shipped.tables
    changed = [table.id for table, other in zip(before, after, strict=True) if table != other]
    assert changed == ["alignment"]


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(SystemExit, match="holds no sample"):
        demo.main(["--out", str(tmp_path)])
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_way_to_the_first_report_works_as_the_manual_has_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(folder, tmp_path / "demo")
    shutil.copy(ROOT / "content" / "decision" / "tables.yaml", tmp_path / "demo")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("IMVO_PASSPHRASE", PASSPHRASE)
    said, done = "", []
    for command in commands(FIRST):
        if command[0] == "approve":  # the words that `status` told
            waiting = said.partition(": waiting,")[2].splitlines()
            words = next(line.split()[-1] for line in waiting if "fingerprint" in line)
            command = ["approve", *words.split("-"), *command[command.index("--store") :]]
        if command[0] != "window":
            assert main(command) == 0, command
            said += capsys.readouterr().out
            done.append(command[0])
    assert {"status", "gather", "approve", "receipts", "report", "rules"} <= set(done)
    assert "Approved: " in said
    assert {path.suffix for path in (tmp_path / "demo" / "report").iterdir()} == {".docx", ".pdf", ".html"}
