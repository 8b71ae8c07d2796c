"""`imvo-post content register`: keep the ids of a new release for good."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop import paths
from desktop.commands.output import emit, note, write_whole


def run(args: argparse.Namespace) -> int:
    """Add every new id of a pack to its register, under the version of the pack; a pack with a problem stays as it is.

    Exit code 1 with every problem, 0 else; what was added is printed.
    """
    from desktop.guidance.check import problems_of
    from desktop.guidance.outside import pack_from
    from desktop.guidance.register import FILE, registered, unregistered

    folder = Path(args.dir) if args.dir else paths.content_dir()
    with pack_from(folder) as pack:
        if problems := problems_of(pack):
            emit(map(str, problems))
            note(f"{len(problems)} problems; nothing was registered")
            return 1
        new, text = [item.id for item in unregistered(pack)], registered(pack)
    if new:
        home = folder if (folder / "pack.toml").is_file() else folder / "content"
        write_whole(home / FILE, text.encode())
    emit(new)
    note(f"{len(new)} new ids in {FILE}" if new else "there is no new id")
    return 0
