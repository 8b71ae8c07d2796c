"""`imvo-hq content` and `imvo-post content` as real processes: from two root keys to a post, and what is refused."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.conftest import Answer, Run
from tests.guidance.packs import write_whole_pack
from tests.support import ROOT

Hq = Callable[..., Answer]
PROGRAM = [sys.executable, "-W", "error", "-m", "desktop.cli_hq"]


@pytest.fixture
def hq(tmp_path: Path) -> Hq:
    """Return a function that runs `imvo-hq content` on a store in `tmp_path`."""

    def call(command: str, *words: str | Path, env: dict[str, str] | None = None) -> Answer:
        done = subprocess.run(
            [*PROGRAM, "content", command, *map(str, words), "--store", "s.db"],
            env={
                "PYTHONPATH": str(ROOT),
                "IMVO_PASSPHRASE": "geheim",
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
                **(env or {}),
            },
            cwd=tmp_path, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr, done.stderr
        return Answer(done.returncode, done.stdout, done.stderr)

    return call


def test_from_the_first_key_to_the_post(hq: Hq, run: Run, tmp_path: Path) -> None:
    keys = [f"--root-key={name}.key" for name in "abc"]
    made = hq("init", "--threshold", "2", *keys, "--name", "Buitenlandse Zaken")
    assert made.code == 0
    root = made.out.partition("root: ")[2][:64]
    assert hq("init", *keys).err == "imvo-hq: s.db.content has releases already; nothing was changed\n"
    pack = write_whole_pack(tmp_path / "pack", "1.0")
    answer = hq("release", pack, "--version", "2099.2", "--to", "box")
    assert answer.code == 0
    assert answer.out.splitlines()[0].startswith("released: 2099.2 (number 1), 16 files new or changed")
    assert answer.out.splitlines()[1].startswith("published: 2099.2 in box, 20 files")
    assert 'version = "2099.2"' in (pack / "content" / "pack.toml").read_text(encoding="utf-8")

    box, first = tmp_path / "box", tmp_path / "s.db.content" / "metadata" / "1.root.json"
    assert "does not know yet who signs guidance" in run("content", "install", box).err
    assert "signed by others" in run("content", "install", box, "--root", "0" * 64).err
    assert run("content", "status", "--json").json["trusted_root"] is None, "what did not work is not trusted"
    installed = run("content", "install", box, "--root", first)
    assert installed.out == "in use: 2099.2 (signed by Buitenlandse Zaken)\n"
    assert "trusts another root" in run("content", "install", box, "--root", "0" * 64).err
    assert run("content", "trust", first).out == f"trusted root: {root}\n"
    status = run("content", "status", "--json").json
    facts = hq("status", "--json").json
    assert (status["standing"], status["signed_by"], status["trusted_root"]) == ("signed", "Buitenlandse Zaken", root)
    assert (status["signed_on"], status["signed_until"]) == (facts["released"], facts["installable_until"])
    assert "can be installed until: " in run("content", "status").out
    assert (facts["content_root"], facts["threshold"], len(facts["keys"]["root"])) == (root, 2, 3)

    answer = hq("rotate", "--root-key", "a.key", "--daily", "--to", "box")
    assert (answer.code, "2 of the root keys" in answer.err) == (2, True)
    lost = facts["keys"]["root"][0]
    answer = hq(
        "rotate", *keys[1:], "--daily", "--drop-root-key", lost, "--new-root-key", "d.key", "--to", "mail.imvo.txt"
    )
    assert (answer.code, answer.out.splitlines()[0]) == (0, "root 2 is in force")
    assert answer.out.splitlines()[1].startswith("published: 2099.2 in mail.imvo.txt")
    assert run("content", "rollback").out.endswith("(shipped)\n")


@pytest.fixture
def small(hq: Hq, tmp_path: Path) -> Path:
    """Return a pack, beside a store that can release it."""
    assert hq("init").code == 0
    return write_whole_pack(tmp_path / "pack", "1.0")


def test_what_cannot_be_released_changes_nothing(hq: Hq, small: Path, tmp_path: Path) -> None:
    (small / "content" / "en" / "first.md").unlink()
    manifest = (small / "content" / "pack.toml").read_bytes()
    answer = hq("release", small, "--version", "2.0", "--to", "box")
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert "content/nl/first.md:1: its twin is missing: en/first.md" in answer.out
    assert (small / "content" / "pack.toml").read_bytes() == manifest
    assert not (tmp_path / "box").exists()
    for words in (["publish", "--to", "box"], ["renew"]):
        assert "nothing was released yet" in hq(*words).err
    assert hq("status", "--json").json["version"] is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["release", "nowhere"], "no such folder"),
        (["release", "nowhere", "--version", "2"], "no content pack"),
        (["rotate", "--root-key", "none.key"], "none.key"),
        (["rotate", "--root-key", "s.db.root-key", "--threshold", "2"], "threshold must be 1 to 1"),
        (["rotate", "--root-key", "s.db.root-key", "--drop-root-key", "00"], "names no root key"),
        (["init", "--threshold", "2"], "releases already"),
    ],
)
def test_bad_input_is_one_line(hq: Hq, small: Path, words: list[str], said: str) -> None:
    answer = hq(*words)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err.splitlines()[-1]


def test_the_keys_need_their_passphrase(hq: Hq, small: Path) -> None:
    answer = hq("release", small, env={"IMVO_PASSPHRASE": "other"})
    assert (answer.code, "wrong passphrase" in answer.err) == (2, True)
    answer = hq("release", small, env={"IMVO_PASSPHRASE": ""})
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert "no terminal to ask on; set IMVO_PASSPHRASE" in answer.err
    assert json.loads(hq("status", "--json").out)["version"] is None
