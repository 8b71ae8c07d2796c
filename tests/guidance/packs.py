"""Small packs that can be installed: one article, the shipped rules, and as many versions as a test wants."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

from desktop.guidance.compile import compile_pack
from tests.guidance.small_pack import edit, write_pack
from tests.support import ROOT


def write_whole_pack(root: Path, version: str = "1.0") -> Path:
    """Write the sources of a small pack with the shipped rules; return `root`, which holds content/ and checklists/."""
    folder = write_pack(root)
    shutil.rmtree(folder / "decision")
    shutil.copytree(ROOT / "content" / "decision", folder / "decision")
    edit(folder, "pack.toml", 'version = "1.0"', f'version = "{version}"')
    return root


@cache
def _compiled() -> Path:
    top = Path(tempfile.mkdtemp(prefix="imvo-small-"))
    compile_pack(write_whole_pack(top) / "content", top / "pack.db")
    return top / "pack.db"


def index(folder: Path, version: str) -> Path:
    """Return the index of a small pack of this version, compiled, in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Path(shutil.copy(_compiled(), folder / f"{version}.db"))
    with closing(sqlite3.connect(made)) as db, db:
        db.execute("UPDATE pack SET value = ? WHERE key = 'version'", [version])
    return made


def alter(made: Path, sql: str, *values: str) -> Path:
    """Change a compiled pack, as another version of its sources would; return it."""
    with closing(sqlite3.connect(made)) as db, db:
        db.execute(sql, values)
    return made
