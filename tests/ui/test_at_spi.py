"""The running program as a screen reader finds it: a real window on a real display, read over AT-SPI."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from machine import screen_reader_lacks

from tests.support import ROOT

SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("at_spi_reader.py")
BARE = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PYTHONPATH", "VIRTUAL_ENV"}


pytestmark = pytest.mark.skipif(
    bool(screen_reader_lacks()) or shutil.which("Xvfb") is None, reason="this machine has no AT-SPI or no Xvfb"
)


class Reader:
    """The screen reader's side."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def _ask(self, verb: str, what: str | None) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({verb: what}) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the reader stopped"
        return json.loads(answer)

    def tree(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._ask("tree", None)
        return found

    def act(self, name: str) -> dict[str, Any]:
        done: dict[str, Any] = self._ask("act", name)
        return done

    def names(self, role: str) -> list[str]:
        return [part["name"] for part in self.tree() if part["role"] == role]


@contextmanager
def running(*command: str | Path, environment: dict[str, str], **options: Any) -> Iterator["subprocess.Popen[str]"]:
    """Run a process for as long as the block lasts."""
    with subprocess.Popen([str(part) for part in command], env=environment, text=True, cwd=ROOT, **options) as process:
        try:
            yield process
        finally:
            if process.stdin is not None:  # the reader and the bus end by themselves, with what they started
                process.stdin.close()
            else:
                process.terminate()
            process.wait(timeout=20)


def display(stack: ExitStack, environment: dict[str, str]) -> str:
    """Start a display that nobody sees; return its name."""
    told, tell = os.pipe()
    command = ("Xvfb", "-displayfd", str(tell), "-screen", "0", "1400x900x24", "-nolisten", "tcp")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    stack.enter_context(running(*command, environment=environment, pass_fds=(tell,), **quiet))
    os.close(tell)
    with os.fdopen(told) as answer:
        return f":{answer.readline().strip()}"


def bus(stack: ExitStack, environment: dict[str, str]) -> str:
    """Start a session bus of our own; return its address."""
    command = ("dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; exec cat")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    process = stack.enter_context(running(*command, environment=environment, **pipes))
    assert process.stdout is not None
    return str(process.stdout.readline()).strip()


@pytest.fixture
def reader(tmp_path: Path, strings: None) -> Iterator[Reader]:
    """Start a display, a bus, the program on an empty data folder, and a screen reader beside it."""
    environment = {key: value for key, value in os.environ.items() if key not in BARE}
    environment["XDG_RUNTIME_DIR"] = environment["XDG_CACHE_HOME"] = str(tmp_path)
    with ExitStack() as stack:
        environment["DISPLAY"] = display(stack, environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus(stack, environment)
        program: list[str | Path] = [sys.executable, "-m", "desktop", "--data-dir", tmp_path / "data", "--lang", "nl"]
        ours = {**environment, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        stack.enter_context(running(*program, environment=ours))
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        yield Reader(stack.enter_context(running(SYSTEM_PYTHON, READER, environment=environment, **pipes)))


def containing(names: list[str], part: str) -> str:
    """Return the one name that holds `part`."""
    found = [name for name in names if part in name]
    assert len(found) == 1, f"{part!r} is in {found} of {names}"
    return found[0]


NO_ROLE = {"filler", "panel", "unknown", "redundant object", "invalid"}


def unusable(reader: Reader) -> list[dict[str, Any]]:
    """Return every part that takes the focus and has no name, or no role."""
    parts = [part for part in reader.tree() if "FOCUSABLE" in part["states"]]
    assert parts
    return [part for part in parts if not part["name"].strip() or part["role"] in NO_ROLE]


def test_a_screen_reader_gets_from_first_start_to_an_outcome(reader: Reader) -> None:
    assert not unusable(reader)
    assert {"Nederlands", "English"} <= set(reader.names("radio button"))

    reader.act(containing(reader.names("push button"), "richtlijn"))
    assert not unusable(reader)
    assert any("IMVO" in name for name in reader.names("list item"))

    reader.act(containing(reader.names("push button"), "Beoordeel een steunverzoek"))
    assert not unusable(reader)
    answers = [part for part in reader.tree() if part["role"] == "radio button"]
    assert len(answers) == 6
    assert all(part["description"] and "CHECKABLE" in part["states"] for part in answers)

    heard = reader.act("Een bijdrage in geld")["heard"]
    assert {"object:state-changed:checked"} <= {event["type"] for event in heard}
    told = " ".join(event["text"] for event in heard if "announcement" in event["type"])
    assert "Vraag advies aan RVO en het departement" in told, heard
    checked = [part["name"] for part in reader.tree() if "CHECKED" in part["states"]]
    assert checked == ["Een bijdrage in geld"]
    assert "ENABLED" in next(part["states"] for part in reader.tree() if part["name"] == "Volgende")
