"""`imvo-post journal`: verify the chain of events, and write it as headquarters may see it."""

from __future__ import annotations

import argparse
from itertools import chain as joined
from pathlib import Path

from desktop.commands.output import emit
from desktop.errors import BadInput, OutsideWorld


def verify(args: argparse.Namespace) -> int:
    """Verify the journal of this vault, or an exported file; exit code 1 with one line per fault."""
    faults = _verify_file(Path(args.file)) if args.file else _verify_vault(args)
    emit(faults or ["The journal is whole: every number, clock, hash and commitment fits."])
    return 1 if faults else 0


def _verify_vault(args: argparse.Namespace) -> list[str]:
    from desktop.commands.desk import open_casework

    with open_casework(args) as casework:
        return casework.journal.verify()


def _verify_file(path: Path) -> list[str]:
    from desktop.storage.chain import verify_export

    try:
        with path.open(encoding="utf-8", newline="\n") as lines:
            return list(verify_export(lines))
    except UnicodeDecodeError:
        raise BadInput(f"{path}: not UTF-8 text") from None
    except OSError as error:
        raise BadInput(f"{path}: cannot be read: {error.strerror}") from None


def export(args: argparse.Namespace) -> int:
    """Write every event of this device as headquarters may see it, one JSON object a line."""
    from desktop.commands.desk import open_casework

    out = Path(args.out)
    with open_casework(args) as casework:
        part = out.with_name(f".{out.name}.part")
        try:
            with part.open("w", encoding="utf-8", newline="\n") as stream:
                stream.writelines(joined.from_iterable((line, "\n") for line in casework.journal.export()))
            part.replace(out)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise OutsideWorld(f"{out}: cannot be written: {error.strerror}") from None
    return 0
