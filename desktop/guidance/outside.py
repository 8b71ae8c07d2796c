"""Read a pack folder that somebody hands in: its plain files are copied aside first, so nothing strange is read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.errors import BadInput
from desktop.guidance.pack import Pack, read_pack
from desktop.guidance.pack_folder import copy_pack


@contextmanager
def pack_from(folder: Path) -> Iterator[Pack]:
    """Yield the pack in `folder`, read from a copy that is there as long as the block.

    Raises BadInput for a folder that is no pack, or that holds what a pack never holds.
    """
    with TemporaryDirectory() as aside:
        try:
            yield read_pack(copy_pack(folder, Path(aside)))
        except RecursionError:
            raise BadInput(f"{folder}: a text in this pack is nested too deep to be read") from None
