"""Backups as somebody would alter them."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path


def rezip(
    made: Path, target: Path, change: Callable[[dict[str, bytes]], None], method: int = zipfile.ZIP_STORED
) -> Path:
    """Write a backup again with its members changed."""
    with zipfile.ZipFile(made) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target


def manifest_of(members: dict[str, bytes]) -> None:
    """Make the manifest agree with the members, as somebody who alters a backup would."""
    manifest = json.loads(members["manifest.json"])
    for name in ("vault.db", "keys.json"):
        manifest["files"][name] = {
            "size": len(members[name]),
            "sha256": hashlib.sha256(members[name]).hexdigest(),
        }
    members["manifest.json"] = json.dumps(manifest).encode()
