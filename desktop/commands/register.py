"""`imvo-post content register`: keep the ids of a new release for good."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop import paths
from desktop.commands.output import emit, note, write_whole
from desktop.errors import BadInput


def run(args: argparse.Namespace) -> int:
    """Add every new id of a pack to its register, under the version of the pack; a pack with a problem stays as it is.

    Exit code 1 with every problem, 0 else; what was added is printed.
    """
    from desktop.guidance.check import problems_of
    from desktop.guidance.pack import read_pack
    from desktop.guidance.register import FILE, registered, unregistered

    folder = Path(args.dir) if args.dir else paths.content_dir()
    if not (folder / "pack.toml").is_file():
        folder /= "content"
    if not (folder / "pack.toml").is_file():
        raise BadInput(f"{folder.parent}: no content pack: pack.toml is missing")
    pack = read_pack(folder)
    if problems := problems_of(pack):
        emit(map(str, problems))
        note(f"{len(problems)} problems; nothing was registered")
        return 1
    new = [item.id for item in unregistered(pack)]
    if new:
        write_whole(folder / FILE, registered(pack).encode())
    emit(new)
    note(f"{len(new)} new ids in {FILE}" if new else "there is no new id")
    return 0
