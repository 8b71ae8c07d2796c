"""Check a pack whole, its rules included, before anybody uses or releases it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desktop.domain.certificate import certify
from desktop.domain.policy import parse_policy
from desktop.domain.rulebook import FILES, parse_rulebook
from desktop.errors import BadInput, ImvoError
from desktop.guidance.installed import INDEX
from desktop.guidance.library import Library


class PackProblems(BadInput):
    """A pack with mistakes in it: `problems` has one line each, `file:line: what`."""

    def __init__(self, folder: object, problems: Sequence[str]) -> None:
        """Take every problem; the message has their number and the first."""
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        super().__init__(f"{folder}: {count}, nothing was changed: {problems[0]}")
        self.problems = tuple(problems)


@dataclass(frozen=True)
class Checked:
    """A pack without a mistake: its version, its compiled index, and its source files by their name in the pack.

    The index is a temporary file, there as long as the block of `checked`.
    """

    version: str
    index: Path
    sources: dict[str, bytes]


def check(folder: Path) -> list[str]:
    """Return every problem of the pack in `folder`, its rules included, one line each. Raises BadInput for a folder
    that is no pack at all.
    """
    try:
        with checked(folder):
            return []
    except PackProblems as error:
        return list(error.problems)


@contextmanager
def checked(folder: Path, named: object = None, proven: Path | None = None) -> Iterator[Checked]:
    """Yield the pack in `folder`, checked whole; `named` is what messages call it.

    `proven` is the index of a pack whose rules hold, as those of every pack in use do: the same need no second proof.

    Raises PackProblems with all that is wrong, BadInput for what is no pack at all.
    """
    from desktop.guidance.check import problems_of
    from desktop.guidance.compile import write_index
    from desktop.guidance.outside import pack_from
    from desktop.guidance.pack import pack_files

    with TemporaryDirectory() as aside:
        index = Path(aside) / INDEX
        with pack_from(folder) as pack:
            if problems := [str(problem) for problem in problems_of(pack)]:
                raise PackProblems(named or folder, problems)
            write_index(pack, index)
            top = pack.folder.parent
            sources = {name: (top / name).read_bytes() for name, _ in pack_files(pack.folder)}
        with Library(index) as library:
            version = library.version
            problems = [] if proven and _decision(library) == _decision_in(proven) else _unproven(library)
        if problems:
            raise PackProblems(named or folder, problems)
        yield Checked(version, index, sources)


def _decision(library: Library) -> dict[str, Any]:
    return {name: library.decision(name) for name in FILES}


def _decision_in(index: Path) -> dict[str, Any] | None:
    try:
        with Library(index) as library:
            return _decision(library)
    except (ImvoError, KeyError, ValueError):
        return None


def _unproven(library: Library) -> list[str]:
    """Return what does not hold of the rules of a pack. Raises BadInput when they cannot be worked out at all."""
    try:
        violations = _violations(json.dumps(_decision(library)))
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        return [f"decision: something is missing or not in its form: {type(error).__name__} {error}"]
    return [f"decision: {each}" for each in violations]


@lru_cache(4)  # the proof takes seconds, and most releases leave the rules as they were
def _violations(decision: str) -> tuple[str, ...]:
    files = json.loads(decision)
    rulebook = parse_rulebook(files, parse_policy(files["policy"]))
    return tuple(violation.message for violation in certify(rulebook).violations)
