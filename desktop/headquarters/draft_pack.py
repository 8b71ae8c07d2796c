"""A draft of a content pack: a copy of its folder with the tried rules in it, to look over and then to release."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.errors import BadInput
from desktop.guidance.pack_folder import copy_pack
from desktop.guidance.rules_yaml import to_yaml
from desktop.storage import files
from desktop.storage.trouble import in_words

_VERSION = re.compile(r'^version = "[^"\n]*"', re.MULTILINE)
_NUMBER = re.compile(r"\d{1,6}(\.\d{1,6}){1,3}")
_TABLES, _POLICY = "tables.yaml", "policy.yaml"


def write_draft(source: Path, target: Path, version: str, *proposed: Mapping[str, Any]) -> Path:
    """Copy the pack folder `source` to the new `target` with what is proposed, under a version; return it.

    `proposed` are the data of `tables.yaml`, of `policy.yaml`, or both. Nothing is proven here: `imvo-hq
    content release` checks the whole pack. Raises BadInput: no pack, the target is there, no version as 2026.12.1;
    OutsideWorld.
    """
    if not _NUMBER.fullmatch(version):
        raise BadInput(f"version {version[:40]!r}: expected numbers with points, such as 2026.12.1")
    with in_words(target):
        if target.exists():
            raise BadInput(f"{target} is there already: expected the name of a new folder for the draft")
        part = files.aside(target)
        try:
            content = copy_pack(source, part)
            for data in proposed:
                _put(content, data, version)
            _name(content / "pack.toml", version)
            part.rename(target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return target


def _put(content: Path, proposed: Mapping[str, Any], version: str) -> None:
    """Write one proposed file into a pack's content."""
    tables = "tables" in proposed
    data = {**proposed, "version": version} if tables else proposed
    files.replace(content / "decision" / (_TABLES if tables else _POLICY), to_yaml(data).encode())


def _name(head: Path, version: str) -> None:
    text, found = _VERSION.subn(f'version = "{version}"', head.read_text(encoding="utf-8"), count=1)
    if not found:
        raise BadInput(f'{head.name}: has no line version = "..."')
    files.replace(head, text.encode())
