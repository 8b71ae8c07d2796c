"""The development entrance as a person meets it."""

import os
import subprocess
import sys
from pathlib import Path

import environment
import make
import pytest

from tests.support import ROOT


def call(*words: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    clean = {key: value for key, value in os.environ.items() if key not in without}
    return subprocess.run(
        [sys.executable, "build/make.py", *words],
        cwd=ROOT, env={**clean, **variables}, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_uses_the_standard_library_only() -> None:
    """A fresh machine has nothing else: isolated (-I) and without site-packages (-S), from any folder."""
    code = "import sys; sys.path.insert(0, sys.argv[1]); import make, checks, frozen, locking"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code, str(ROOT / "build")], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_no_command_and_a_wrong_command() -> None:
    assert call().returncode == 2
    wrong = call("clean")
    assert wrong.returncode == 2
    assert "clean" in wrong.stderr
    assert set(make.COMMANDS) >= {"setup", "run", "test", "bench", "freeze"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_run_without_a_display_says_so_in_one_line() -> None:
    done = call("run")
    last = done.stderr.strip().splitlines()[-1]
    assert done.returncode == 3
    assert done.stdout == ""
    assert "display" in last
    assert "run assess examples/" in last


def test_run_passes_arguments_output_and_exit_code_through() -> None:
    done = call("run", "--version")
    assert done.returncode == 0
    assert done.stdout.startswith("imvo-post 0.")
    assert call("run", "assess", "no-such-file.yaml").returncode in (2, 3)


def test_a_second_setup_does_nothing() -> None:
    call("setup")
    again = call("setup")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")


def test_digest_sees_names_and_contents_but_not_order(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("1")
    two.write_text("2")
    whole = environment.digest([one, two], root=tmp_path)
    assert environment.digest([two, one], root=tmp_path) == whole
    assert environment.digest([one], root=tmp_path) != whole
    two.write_text("3")
    assert environment.digest([one, two], root=tmp_path) != whole
    two.rename(tmp_path / "three")
    assert environment.digest([one, tmp_path / "three"], root=tmp_path) != whole
