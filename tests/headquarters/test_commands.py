"""`imvo-hq` as a real process: the whole way of contract 9, plain words for what is wrong, killed at any moment."""

import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.cli_hq import main
from desktop.exchange import names
from desktop.exchange.folder_box import FolderBox
from desktop.exchange.part import pack
from desktop.headquarters import officers
from desktop.headquarters.devices import approve
from desktop.headquarters.keys_file import read_keys
from desktop.headquarters.sqlite_store import open_sqlite
from tests.commands.conftest import Answer
from tests.exchange.kit import DEVICE, chain, keys, maker
from tests.headquarters.kit import now, request
from tests.storage.kill import rehearse, run_killed
from tests.storage.kit import CHEAP
from tests.support import ROOT

Run = Callable[..., Answer]
ENVIRONMENT = {"IMVO_PASSPHRASE": "geheim", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
HQ = [sys.executable, "-W", "error", "-m", "desktop.cli_hq"]
EVENTS = 12


def call(folder: Path, *command: str | Path, **env: str) -> Answer:
    """Run a command in a folder."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("IMVO_")}
    done = subprocess.run(
        list(map(str, command)), cwd=folder, env={**clean, "PYTHONPATH": str(ROOT), **ENVIRONMENT, **env},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return Answer(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def hq(tmp_path: Path) -> Run:
    """Return a function that runs `imvo-hq` on the store `hq.db` in `tmp_path`."""
    return lambda *words, **env: call(tmp_path, *HQ, *words, "--store", "hq.db", **env)


@pytest.fixture
def post(tmp_path: Path) -> Run:
    """Return a function that runs `imvo-post` on a data folder in `tmp_path`."""
    program = [sys.executable, "-W", "error", "-m", "desktop", "--data-dir", "data"]
    return lambda *words: call(tmp_path, *program, *words)


def done(answer: Answer) -> str:
    assert answer.code == 0, answer
    return answer.out


def test_from_a_case_to_its_receipt(hq: Run, post: Run, tmp_path: Path, coffee: Path) -> None:
    done(hq("init", "--out", "hq.json", "--name", "Buitenlandse Zaken"))
    done(post("sync", "enrol", "hq.json", "--post", "BOG", "--request", "request.json"))
    done(post("case", "add", coffee))
    done(post("sync", "send", "stick"))
    assert "1 device(s) wait for approval" in done(hq("gather", "stick"))
    assert "waiting" in done(hq("status"))
    assert "3 event(s)" in done(hq("approve", "request.json"))
    assert "1 new" in done(hq("receipts", "stick"))
    done(post("sync", "receive", "stick"))
    counted = post("sync", "status", "--json").json["events"]
    assert counted == {"saved": 0, "packed": 0, "received": 3, "quarantined": 0}
    done(post("journal", "export", "--out", "post.jsonl"))
    assert done(hq("export", "--format", "jsonl", "--out", "out")) == f"{Path('out') / 'events.jsonl'}\n"
    assert (tmp_path / "out" / "events.jsonl").read_bytes() == (tmp_path / "post.jsonl").read_bytes()
    (line,) = hq("status", "--json").json["devices"]
    assert (line["first"], line["last"], line["gaps"], line["quarantined"]) == (1, 3, [], 0)
    assert abs(line["clock_offset_s"]) < 60
    assert line["last_heard"]
    assert (line["app_version"], line["content_version"]) != (None, None)
    assert "Withdrawn: BOG" in done(hq("revoke", line["fingerprint"]))


@pytest.fixture
def coffee() -> Path:
    return ROOT / "examples" / "koffie-colombia.yaml"


@pytest.fixture
def quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what `hq` returns, without a process of its own."""

    def run(*words: str, **env: str) -> Answer:
        for name, value in {**ENVIRONMENT, **env}.items():
            monkeypatch.setenv(name, value)
        code = main([*words, "--store", "hq.db"])
        return Answer(code, *capsys.readouterr())

    monkeypatch.chdir(tmp_path)
    return run


def test_what_is_wrong_is_one_line_and_changes_nothing(quick: Run, tmp_path: Path) -> None:
    hq = quick
    assert (hq("gather", ".").code, list(tmp_path.iterdir())) == (2, [])
    assert (hq("init", "--out", ".").code, list(tmp_path.iterdir())) == (2, [])
    done(hq("init", "--out", "hq.json"))
    before = sorted(path.name for path in tmp_path.iterdir())
    again = hq("init", "--out", "hq.json")
    assert (again.code, "already" in again.err) == (0, True)
    (tmp_path / "empty").mkdir()
    for words, said in (
        (("gather", "nowhere"), "nowhere"),
        (("approve", "hq.json"), "the request cannot be used"),
        (("approve", "zoo", "zoo"), "2 words; expected 8"),
        (("approve", *["zoo"] * 8), "no request with this fingerprint"),
        (("approve", "missing.json"), "missing"),
        (("revoke", "-".join(["zoo"] * 8)), "no device"),
        (("officer", "remove", "Piet", "--out", "x.json"), "no officer 'Piet'"),
        (("officer", "renew", "--out", "empty"), "not a file to write to"),
        (("export", "--format", "csv", "--out", "hq.json"), "not a folder"),
        (("status", "--keys", "x"), "unrecognized arguments"),
    ):
        answer = hq(*words)
        assert (answer.code in (2, 3), answer.out, said in answer.err) == (True, "", True), answer
        assert answer.err.count("\n") == 1
    assert "wrong passphrase" in hq("gather", "empty", IMVO_PASSPHRASE="anders").err
    assert done(hq("gather", "empty")) == "Nothing new in empty.\n"
    assert json.loads(done(hq("--lang", "en", "status", "--json")))["headquarters"]["version"] == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*before, "empty"])


def test_a_second_officer_opens_with_a_passphrase_of_their_own(quick: Run, tmp_path: Path) -> None:
    hq = quick
    done(hq("init", "--out", "hq.json", "--officer", "Anna"))
    done(hq("officer", "add", "Bram", "--keys-out", "bram.keys", "--out", "hq2.json", IMVO_NEW_PASSPHRASE="ander"))
    done(hq("officer", "passphrase", IMVO_NEW_PASSPHRASE="nieuw"))
    done(hq("receipts", "box", "--keys", "bram.keys", IMVO_PASSPHRASE="ander"))
    done(hq("officer", "renew", "--out", "hq3.json", IMVO_PASSPHRASE="nieuw"))
    assert hq("receipts", "box").code == 2
    done(hq("officer", "remove", "Anna", "--keys", "bram.keys", "--out", "hq4.json", IMVO_PASSPHRASE="ander"))
    refused = hq("receipts", "box", IMVO_PASSPHRASE="nieuw")
    assert (refused.code, "not among the officers" in refused.err) == (2, True)
    assert [json.loads((tmp_path / f"hq{n}.json").read_text())["version"] for n in ("", 2, 3, 4)] == [1, 2, 3, 4]


@functools.cache
def office() -> Path:
    """Make a folder with a store, an approved device, and a stick with parts of it; every run gets a copy."""
    folder = Path(tempfile.mkdtemp(prefix="imvo-hq-")) / "office"
    store = open_sqlite(folder / "hq.db", make=True)
    officers.found(store, folder / "hq.db.keys", "geheim", "Den Haag", "Anna", CHEAP)
    document, lines = officers.current(store), chain(EVENTS)
    anna = read_keys(folder / "hq.db.keys", "geheim")
    approve(store, anna, request(headquarters=document.id), now)
    store.close()
    said = replace(maker(), headquarters=document.id)
    with FolderBox(folder / "stick", write=True) as stick:
        for first in range(0, EVENTS, 3):
            data = pack(DEVICE, first + 1, lines[first : first + 3], said, keys("laptop"), document.recipients)
            stick.write(names.part_name(DEVICE, first + 1, first + 3, data), data)
    (folder / "lines").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return folder


def gathering(folder: Path) -> list[str | Path]:
    return [sys.executable, "-m", "desktop.cli_hq", "gather", folder / "stick", "--store", folder / "hq.db"]


def exported(folder: Path) -> str:
    store = open_sqlite(folder / "hq.db")
    lines = "".join(f"{line}\n" for line in store.events())
    store.close()
    return lines


@functools.cache
def rehearsed() -> Counter[str]:
    with tempfile.TemporaryDirectory() as top:
        shutil.copytree(office(), Path(top) / "office")
        return rehearse(gathering(Path(top) / "office"), ENVIRONMENT)


@pytest.mark.parametrize("seed", range(5))
def test_killed_in_mid_gather_nothing_is_lost_and_nothing_double(tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "office"
    shutil.copytree(office(), folder)
    killed = run_killed(gathering(folder), seed, rehearsed(), ENVIRONMENT)
    assert killed.killed, killed
    wanted = (folder / "lines").read_text(encoding="utf-8")
    assert wanted.startswith(exported(folder))
    done(call(folder, *gathering(folder)))
    assert exported(folder) == wanted


def test_several_gather_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    shutil.copytree(office(), folder)
    environment = {**os.environ, **ENVIRONMENT}
    running = [subprocess.Popen(list(map(str, gathering(folder))), cwd=ROOT, env=environment) for _ in range(3)]
    assert [one.wait(60) for one in running] == [0, 0, 0]
    assert exported(folder) == (folder / "lines").read_text(encoding="utf-8")
