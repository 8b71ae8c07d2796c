"""Write the notices of everything that is shipped with the program. Runs inside the virtual environment.

The file at the root of the repository is for readers of the source and of the wheel; a test holds it against
the lock. `freeze` writes its own beside the program, so that each platform ships the texts of what it holds.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from licences import installed, pins, stated, texts

BUILD = Path(__file__).resolve().parent
ROOT = BUILD.parent
_TEXTS = BUILD / "licence_texts"
# pip is named by sqlite-utils but is not shipped.
NOT_SHIPPED = {"pip"}
_LINE = "=" * 80
_HEAD = """THIRD-PARTY NOTICES

IMVO-post is licensed under the EUPL 1.2 (see LICENSE). It is shipped with the works below, each under its own
licence. Qt and PySide6 are used under the LGPL 3.0: they lie beside the program as shared libraries that you
may replace. Their sources, and the notices of the works inside Qt, are published by The Qt Company
(doc.qt.io, "Licenses Used in Qt"). A program built on Linux also holds shared libraries of the distribution
it was built on; that distribution publishes their notices and sources.
"""


@dataclass(frozen=True)
class Work:
    """One shipped work: name, version ('' where the others carry it along), licence, texts to print."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def _stored(*names: str) -> tuple[str, ...]:
    return tuple((_TEXTS / f"{name}.txt").read_text(encoding="utf-8").strip() for name in names)


def _python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def other_works() -> Iterator[Work]:
    """Yield what is shipped and is no Python distribution."""
    inter = (ROOT / "desktop" / "ui" / "fonts" / "LICENSE-Inter.txt").read_text(encoding="utf-8").strip()
    yield Work("Python", _python(), "PSF-2.0", _stored("Python"))
    yield Work("Qt, by way of PySide6", "", "LGPL-3.0-only", _stored("LGPL-3.0", "GPL-3.0"))
    yield Work("SQLCipher, by way of sqlcipher3", "", "BSD-3-Clause", _stored("SQLCipher"))
    yield Work("OpenSSL, by way of cryptography and others", "", "Apache-2.0", _stored("Apache-2.0"))
    yield Work("SQLite, by way of Python and sqlcipher3", "", "public domain", ())
    yield Work("Inter (typeface)", "", "OFL-1.1", (inter,))


def distributions(lock: Path) -> Iterator[Work]:
    """Yield each locked distribution that is shipped, with its texts if it is installed here."""
    for pin in pins(lock):
        if pin.name not in NOT_SHIPPED:
            carried = tuple(texts(pin.name))
            missing = () if installed(pin.name) else ("Shipped on another platform, with its text there.",)
            yield Work(pin.name, pin.version, stated(pin.name), carried or missing)


def render(works: list[Work]) -> str:
    """Return the whole file: a table, then every text once, under the names of all works it belongs to."""
    width = max(len(work.name) for work in works)
    table = "\n".join(f"  {work.name:<{width}}  {work.version:<12}  {work.licence}" for work in works)
    owners: dict[str, list[str]] = {}
    for work in works:
        for text in work.texts:
            owners.setdefault(text, []).append(work.name)
    parts = [f"{_LINE}\n{', '.join(names)}\n{_LINE}\n\n{text}\n" for text, names in owners.items()]
    return "\n".join([_HEAD, table + "\n", *parts])


def main(target: str) -> int:
    """Write the notices to `target`; return 0."""
    works = [*other_works(), *distributions(BUILD / "requirements.lock")]
    text = "\n".join(line.rstrip() for line in render(works).splitlines())
    Path(target).write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
