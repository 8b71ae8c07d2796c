"""Freeze the program: PyInstaller, notices, manifest, self-test; and damage copies of it on purpose."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from environment import CACHE, PYTHON, ROOT, must, say
from machine import MachineError

MANIFEST = "manifest.json"
FOLDER = ROOT / "dist" / "imvo-post"
_SUFFIX = ".exe" if sys.platform == "win32" else ""


def freeze() -> int:
    """Build dist/imvo-post and run its self-test; return the self-test's exit code."""
    say("freezing (about a minute)")
    build = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    build += ["--workpath", CACHE / "pyinstaller", "--distpath", FOLDER.parent]
    must("freezing", *build, ROOT / "build" / "desktop.spec")
    must("writing the notices", PYTHON, ROOT / "build" / "notices.py", FOLDER / "THIRD-PARTY-NOTICES")
    shutil.copy2(ROOT / "LICENSE", FOLDER / "LICENSE")
    write_manifest(FOLDER)
    size = sum(path.stat().st_size for path in files_in(FOLDER))
    say(f"{FOLDER.relative_to(ROOT)}: {size / 1e6:.0f} MB")
    code, output = self_test(FOLDER)
    print(output, end="")
    return code


def files_in(folder: Path) -> list[Path]:
    """Return every file below `folder`, sorted; links to other files of the folder are left out."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def write_manifest(folder: Path) -> None:
    """Write `manifest.json` in `folder`: size and SHA-256 of every file in it."""
    target = folder / MANIFEST
    target.unlink(missing_ok=True)
    files = {
        path.relative_to(folder).as_posix(): {
            "size": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in files_in(folder)
    }
    target.write_text(json.dumps({"files": files}, indent=0), encoding="utf-8")


def clean_environment() -> dict[str, str]:
    """Return an environment as on a bare machine: no Python, no display, no locale."""
    unwanted = ("PYTHON", "VIRTUAL_ENV", "QT_", "DISPLAY", "WAYLAND_DISPLAY", "LD_LIBRARY_PATH", "LANG", "LC_")
    return {key: value for key, value in os.environ.items() if not key.startswith(unwanted)}


def self_test(folder: Path) -> tuple[int, str]:
    """Run the self-test of the program in `folder`; return (exit code, what it printed).

    Anything on standard error, or a line that is not JSON, makes it fail: 1.
    """
    done = subprocess.run(
        [folder / f"imvo-post{_SUFFIX}", "self-test"],
        cwd=folder, env=clean_environment(), capture_output=True,
        encoding="utf-8", errors="replace", timeout=120, check=False,
    )  # fmt: skip
    noise = [line for line in done.stdout.splitlines() if not line.startswith("{")] + done.stderr.splitlines()
    for line in noise:
        say(f"self-test: unexpected output: {line}")
    return (done.returncode or int(bool(noise))), done.stdout


def victims(folder: Path) -> Iterator[Path]:
    """Yield one file of each kind that the program in `folder` has, but those that start Python itself."""
    kinds = ["pack.db", "search.db", "*.ttf", "*.svg", "*.qm", "*-NOTICES", f"imvo-hq{_SUFFIX}", MANIFEST]
    kinds += ["sqlcipher3/*", "QtWidgets*", "*Qt6Core*", "*qoffscreen*", "_rust*"]
    for kind in kinds:
        found = [path for path in files_in(folder) if path.match(kind)]
        if found:
            yield max(found, key=lambda path: path.stat().st_size)


def flip_byte(path: Path) -> None:
    """Change one byte in the middle of a file."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0x01
    path.write_bytes(data)


def damage() -> int:
    """Damage one file at a time in a copy of the program; return 0 if every self-test notices, else 1."""
    if not (FOLDER / MANIFEST).is_file():
        raise MachineError("there is no frozen program; run: python3 build/make.py freeze")
    with tempfile.TemporaryDirectory(prefix="imvo-damage-") as name:
        copy = Path(name) / "copy"
        shutil.copytree(FOLDER, copy, symlinks=True)
        if self_test(copy)[0] != 0:
            raise MachineError("the program's self-test fails before any damage; freeze it again")
        missed = [str(path.relative_to(copy)) for path in victims(copy) if not _noticed(copy, path)]
    say(f"damage not noticed: {', '.join(missed)}" if missed else "every damaged file was noticed")
    return 1 if missed else 0


def _noticed(folder: Path, path: Path) -> bool:
    """Damage `path`, run the self-test, mend it; whether the exit code was 1 and a line says so."""
    whole = path.read_bytes()
    flip_byte(path)
    code, output = self_test(folder)
    path.write_bytes(whole)
    say(f"damaged {path.relative_to(folder)}: exit {code} {output.strip()[:120]}")
    return code == 1 and '"ok": false' in output
