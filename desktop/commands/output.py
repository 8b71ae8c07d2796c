"""Write an answer to standard output: JSON for programs, lines for people; and whole files."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.errors import BadInput, OutsideWorld


def emit_json(value: Any) -> None:
    """Print one JSON value, readable and in UTF-8."""
    print(json.dumps(value, ensure_ascii=False, indent=2), flush=True)


def harmless(line: str) -> str:
    """Return a line with a mark for whatever a terminal could obey, a line break inside it too."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in line)


def emit(lines: Iterable[str]) -> None:
    """Print lines for people; what a terminal could obey, or a line break inside one, is shown as a mark."""
    for line in lines:
        print(harmless(line))
    sys.stdout.flush()


def note(line: str) -> None:
    """Say something beside the answer, on standard error; that nobody hears it is no failure of the work."""
    with suppress(OSError):
        print(harmless(line), file=sys.stderr, flush=True)


def refuse_other(path: Path) -> None:
    """Raise BadInput for what is no plain file to write to: before anything is changed that a file is to tell of."""
    target = path.resolve()
    if not path.name or target.is_dir() or (target.exists() and not target.is_file()):
        raise BadInput(f"{str(path)!r}: not a file to write to")


def write_whole(path: Path, raw: bytes) -> None:
    """Write a file that is whole or as it was. Raises BadInput for what is no plain file, OutsideWorld."""
    from desktop.storage.files import replace

    refuse_other(path)
    try:
        replace(path.resolve(), raw)
    except OSError as error:
        raise OutsideWorld(f"{path}: cannot be written: {error.strerror}") from None
