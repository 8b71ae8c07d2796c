"""The manifest, the self-test that holds against it, and what of Qt is shipped."""

import json
import os
import subprocess
import sys
from pathlib import Path

import checks
import frozen
import pytest
import trimming

from desktop import selftest
from desktop.errors import CheckFailed
from tests.support import ROOT


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder as freeze leaves it, small."""
    folder = tmp_path / "imvo-post"
    (folder / "_internal" / "content").mkdir(parents=True)
    (folder / "imvo-post").write_bytes(b"\x7fELF program")
    (folder / "_internal" / "content" / "pack.db").write_bytes(bytes(range(256)) * 40)
    (folder / "_internal" / "empty").write_bytes(b"")
    (folder / "_internal" / "link").symlink_to("empty")
    frozen.write_manifest(folder)
    return folder


def test_a_whole_program_passes(program: Path) -> None:
    assert selftest.shipped_files(program) == {"files": 3, "bytes": 13 + 256 * 40 - 1}


def test_the_manifest_can_be_written_again(program: Path) -> None:
    before = (program / "manifest.json").read_text()
    frozen.write_manifest(program)
    assert (program / "manifest.json").read_text() == before


@pytest.mark.parametrize("name", ["imvo-post", "_internal/content/pack.db"])
def test_one_flipped_bit_is_named(program: Path, name: str) -> None:
    frozen.flip_byte(program / name)
    with pytest.raises(CheckFailed, match=name):
        selftest.shipped_files(program)


def test_a_missing_and_a_shortened_file_are_named(program: Path) -> None:
    (program / "_internal" / "empty").unlink()
    (program / "imvo-post").write_bytes(b"\x7fELF")
    with pytest.raises(CheckFailed, match="2 damaged or missing: _internal/empty, imvo-post"):
        selftest.shipped_files(program)


def test_a_damaged_manifest_is_a_failure(program: Path) -> None:
    size = (program / "manifest.json").stat().st_size
    whole = (program / "manifest.json").read_bytes()
    for place in range(0, size, 7):
        (program / "manifest.json").write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises((CheckFailed, ValueError, KeyError)):
            selftest.shipped_files(program)


def test_victims_are_of_different_kinds(program: Path) -> None:
    assert [path.name for path in frozen.victims(program)] == ["pack.db", "manifest.json"]


def test_self_test_of_the_source_tree() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "self-test"],
        cwd=ROOT, env={**os.environ, "PYTHONWARNINGS": "error"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line for line in lines if not line["ok"]] == []
    assert (done.returncode, done.stderr) == (0, "")
    assert [line["check"] for line in lines] == [
        "files", "rules", "dmn", "vault", "article", "search", "risks", "checklists", "documents", "exchange",
        "strings", "font", "icons",
    ]  # fmt: skip
    assert all(line["observed"] for line in lines)


def test_a_failing_check_is_a_line_and_not_a_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> object:
        raise ImportError("bad magic number in 'desktop.ui.selfcheck'\nmore")

    assert not selftest.report("font", broken)
    line = json.loads(capsys.readouterr().out)
    assert line == {"check": "font", "ok": False, "error": "ImportError: bad magic number in 'desktop.ui.selfcheck'"}


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtWidgets.abi3.so", "PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so", "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6\\plugins\\platforms\\qwindows.dll", "PySide6/Qt/translations/qtbase_nl.qm", "content/pack.db",
        "libxcb-cursor.so.0", "sqlcipher3/_sqlite3.so", "translations/imvo_nl.qm", "libQt6Svg.so.6",
    ],
)  # fmt: skip
def test_shipped(name: str) -> None:
    assert trimming.keep(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "PySide6\\Qt6Pdf.dll",
        "PySide6/Qt/plugins/platforms/libqvnc.so", "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_de.qm", "PySide6/Qt/translations/assistant_nl.qm", "libgtk-3.so.0",
        "libQt6Network.so.6", "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    ],
)  # fmt: skip
def test_not_shipped(name: str) -> None:
    assert not trimming.keep(name)


def test_a_failing_check_does_not_stop_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    code, last = checks.run_step("probe", [sys.executable, "-c", "print('one'); print('3 passed'); print(); exit(4)"])
    assert (code, last) == (4, "3 passed")
    assert capsys.readouterr().out == "== probe\none\n3 passed\n\n"
    assert [name for name, _ in checks.steps([])] == ["lint", "types", "tests", "content"]
