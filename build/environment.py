"""The virtual environment, and the compiled things that a source tree needs: content index and translations.

Each step writes a stamp with the hash of what went in, so that a second run costs a few milliseconds. All
chatter goes to standard error.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from machine import MachineError, ensure_venv_module

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
CACHE = ROOT / ".cache"
LOCK = ROOT / "build" / "requirements-dev.lock"
_BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
_COMPILE = """
import pathlib, sys
from desktop.errors import ImvoError
from desktop.guidance.search import index as search_index
from desktop.guidance.compile import compile_pack
from desktop.guidance.library import Library
source, target = map(pathlib.Path, sys.argv[1:])
try:
    compile_pack(source, target)
    with Library(target) as library:
        search_index.build(library, target.with_name(search_index.NAME))
except ImvoError as error:
    sys.exit(str(error))
"""
_SUFFIX = ".exe" if sys.platform == "win32" else ""
PYTHON = _BIN / f"python{_SUFFIX}"


def program(name: str) -> Path:
    """Return the path of a program in the virtual environment."""
    return _BIN / f"{name}{_SUFFIX}"


def say(line: str) -> None:
    """Tell the person at the keyboard what is going on, on standard error."""
    print(line, file=sys.stderr, flush=True)


def call(*command: object, cwd: Path = ROOT) -> int:
    """Run `command` with its chatter on standard error; return its exit code."""
    return subprocess.run([str(part) for part in command], cwd=cwd, stdout=sys.stderr, check=False).returncode


def must(purpose: str, *command: object) -> None:
    """Run `command`; MachineError naming `purpose` if it fails."""
    if call(*command) != 0:
        raise MachineError(f"{purpose} failed (see above); nothing is lost, run the same command again")


def digest(files: Iterable[Path], *, root: Path = ROOT) -> str:
    """Return one SHA-256 over names and contents of `files`; the order they come in does not matter."""
    total = hashlib.sha256()
    for file in sorted(files):
        total.update(file.relative_to(root).as_posix().encode() + b"\0")
        total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def _files(*folders: str, pattern: str = "*") -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in (ROOT / folder).rglob(pattern) if path.is_file())


def _matches(stamp: Path, wanted: str) -> bool:
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted


def _write(stamp: Path, text: str) -> None:
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(text, encoding="utf-8")


def _works(stamp: Path, place: str) -> bool:
    if stamp.exists():
        return _matches(stamp, place)
    return call(PYTHON, "-m", "pip", "--version") == 0  # made by hand


def _make_venv(place: str) -> None:
    """Make `.venv` anew if there is none that works here: its scripts hold absolute paths."""
    stamp = VENV / ".imvo-place"
    if not (PYTHON.exists() and _works(stamp, place)):
        ensure_venv_module()
        say(f"making {VENV.name} with Python {sys.version.split()[0]}")
        must("making the virtual environment", sys.executable, "-m", "venv", "--clear", VENV)
    if not _matches(stamp, place):
        _write(stamp, place)


def install_dependencies() -> None:
    """Make `.venv` hold the locked distributions and the project itself, editable; fast when it does."""
    _make_venv(str(ROOT))
    wanted = digest([LOCK, ROOT / "pyproject.toml"])
    stamp = VENV / ".imvo-setup"
    if _matches(stamp, wanted) and program("imvo-post").exists():
        return
    say("installing the locked dependencies (the first time takes a minute or two)")
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    pip.append("--no-deps")  # the lock is complete
    must("installing the dependencies", *pip, "--require-hashes", "-r", LOCK)
    must("installing the project", *pip, "--no-build-isolation", "-e", ROOT)
    _write(stamp, wanted)


def compile_content() -> None:
    """Compile `content/` into the two indexes the program reads, if a source or the compiler changed."""
    target = CACHE / "content" / "pack.db"
    wanted = digest([*_files("content", "checklists"), *_files("desktop/guidance", pattern="*.py")])
    stamp = target.with_name("pack.stamp")
    if _matches(stamp, wanted) and target.exists() and target.with_name("search.db").exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    must("compiling the content pack", PYTHON, "-c", _COMPILE, ROOT / "content", target)
    _write(stamp, wanted)


def compile_translations() -> None:
    """Compile each `desktop/ui/translations/*.ts` that changed to a `.qm` in `.cache/translations`."""
    for source in _files("desktop/ui/translations", pattern="*.ts"):
        target = CACHE / "translations" / f"{source.stem}.qm"
        stamp = target.with_suffix(".stamp")
        wanted = digest([source])
        if _matches(stamp, wanted) and target.exists():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_suffix(".new")  # a running program goes on with the file it has
        must("compiling translations", program("pyside6-lrelease"), "-silent", source, "-qm", fresh)
        fresh.replace(target)
        _write(stamp, wanted)


def prepare() -> None:
    """Bring everything a source tree needs up to date."""
    install_dependencies()
    compile_content()
    compile_translations()


def replace_process(path: Path, arguments: list[str]) -> int:
    """Become the program at `path` (on Windows: start it and wait); return its exit code."""
    sys.stderr.flush()
    if sys.platform == "win32":
        return subprocess.run([path, *arguments], check=False).returncode
    return os.execv(path, [str(path), *arguments])
