"""Write an answer to standard output: JSON for programs, lines for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Any


def emit_json(value: Any) -> None:
    """Print one JSON value, readable and in UTF-8."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def emit(lines: Iterable[str]) -> None:
    """Print lines for people."""
    for line in lines:
        print(line)


def note(line: str) -> None:
    """Say something beside the answer, on standard error."""
    print(line, file=sys.stderr)
