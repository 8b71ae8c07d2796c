"""What `make.py` finds out about the machine."""

import sys

import machine
import pytest


def test_names_each_missing_package_once_and_in_order() -> None:
    libraries = {"libA.so": "pkg-a", "libB.so": "pkg-b", "libC.so": "pkg-a"}
    tools = {"tool": "pkg-t", "there": "pkg-u"}
    found = machine.missing_packages(libraries, tools, lambda soname: soname == "libB.so", lambda tool: tool == "there")
    assert found == ["pkg-a", "pkg-t"]


def test_asks_the_loader_itself() -> None:
    assert not machine.loadable("libno-such-library.so.9")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of Linux")
def test_finds_the_c_library() -> None:
    assert machine.loadable("libc.so.6")


def test_the_line_to_run_is_one_line() -> None:
    assert machine.install_line(["a", "b"]) == "sudo apt-get install -y --no-install-recommends a b"
    assert machine.install_line(["a"], root=True).startswith("apt-get ")


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", True),
        ({"DISPLAY": ""}, "linux", True),
        ({"DISPLAY": ":0"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "win32", False),
        ({}, "darwin", False),
    ],
)
def test_display(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert machine.no_display(environment, platform) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", True),
        ("--lang nl", True),
        ("--data-dir some/folder --lang=en", True),
        ("assess FILE", False),
        ("--lang nl assess FILE", False),
        ("--version", False),
        ("--help", False),
    ],
)
def test_which_arguments_open_the_window(line: str, expected: bool) -> None:
    assert machine.window_wanted(line.split()) is expected
