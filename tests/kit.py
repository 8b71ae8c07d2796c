"""Real things, small and fast, that tests of several layers need."""

import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from desktop.domain.case import Case, Part
from desktop.guidance.compile import compile_pack
from desktop.guidance.library import Library
from desktop.storage.engine import Database
from desktop.storage.migrations import MIGRATIONS, migrate
from desktop.storage.vault import Vault
from tests.support import ROOT


@cache
def _index() -> Path:
    """Compile the shipped pack once per test run."""
    index = Path(tempfile.mkdtemp(prefix="imvo-pack-")) / "pack.db"
    compile_pack(ROOT / "content", index)
    return index


def open_library() -> Library:
    """Return the shipped content pack, compiled from its sources."""
    return Library(_index())


def memory_vault(folder: Path) -> Vault:
    """Return a vault with the real schema and engine, held in memory: for tests of what is in it."""
    from sqlcipher3 import dbapi2

    db = Database(dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False))
    with db.atomic():
        migrate(db, MIGRATIONS, folder)
    return Vault(folder, db)


def make_case(number: str, title: str | None = None, *assessments: Mapping[str, Any], **more: Any) -> Case:
    """Return a case with one request, as if folded; `more` are fields of `Case`."""
    part = Part(request={"request_type": "advice", **({"title": title} if title else {})}, assessments=assessments)
    return Case(more.pop("id", number), number, parts=(part,), **more)
