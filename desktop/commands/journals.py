"""`imvo-post journal`: verify the chain of events, and write it as headquarters may see it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from desktop.commands.output import emit, write_whole
from desktop.errors import BadInput

LONGEST_LINE = 1_000_000


def verify(args: argparse.Namespace) -> int:
    """Verify the journal of this vault, or an exported file; exit code 1 with one line per fault."""
    faults = verify_file(Path(args.file)) if args.file is not None else _verify_vault(args)
    emit(faults or ["The journal is whole: every number, clock, hash and commitment fits."])
    return 1 if faults else 0


def _verify_vault(args: argparse.Namespace) -> list[str]:
    from desktop.commands.desk import open_casework

    with open_casework(args) as casework:
        return [*casework.journal.vault.damage(), *casework.journal.verify()]


def verify_file(path: Path) -> list[str]:
    """Return the faults of an exported journal. Raises BadInput when it cannot be read."""
    from desktop.storage.chain import verify_export

    try:
        with path.open(encoding="utf-8", newline="\n") as stream:
            return list(verify_export(_lines(stream, path)))
    except UnicodeDecodeError:
        raise BadInput(f"{path}: not UTF-8 text") from None
    except (OSError, ValueError) as error:
        raise BadInput(f"{str(path)!r}: cannot be read: {getattr(error, 'strerror', error)}") from None


def _lines(stream: TextIO, path: Path) -> Iterator[str]:
    """Yield lines of a bounded length: no file of ours has longer ones."""
    while line := stream.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            raise BadInput(f"{path}: a line of more than {LONGEST_LINE:,} characters is no event")
        yield line


def export(args: argparse.Namespace) -> int:
    """Write every event of this device as headquarters may see it, one JSON object a line."""
    from desktop.commands.desk import open_casework

    with open_casework(args) as casework:
        write_whole(Path(args.out), "".join(f"{line}\n" for line in casework.journal.export()).encode())
    return 0
