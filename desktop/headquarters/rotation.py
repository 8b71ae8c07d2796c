"""Change the keys of the releases: those of every day, root keys, and how many root keys it takes.

The order is what makes it safe: first the keys are on disk, then the release is signed with the old keys and the new,
and the new root comes last. A post that comes by at any moment finds something that fits (docs/content-releases.md).
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from tuf.api.metadata import Metadata, Root

from desktop.errors import BadInput
from desktop.headquarters import release, release_keys
from desktop.headquarters.release_keys import DAILY, Seeds


def with_daily(root: Metadata[Root], daily: Seeds) -> Metadata[Root]:
    """Return a root that lets these three keys sign every day, and none of those before."""
    changed = deepcopy(root)
    for role, key in zip(DAILY, release_keys.public(daily), strict=True):
        for keyid in list(changed.signed.roles[role].keyids):
            changed.signed.revoke_key(keyid, role)
        changed.signed.add_key(key, role)
    return changed


def with_roots(root: Metadata[Root], new: Seeds, dropped: Iterable[str], threshold: int | None) -> Metadata[Root]:
    """Return a root with more root keys, without those dropped (key ids, or how they begin), with another threshold.

    Raises BadInput for a key that is not there, or a threshold that does not fit.
    """
    changed = deepcopy(root)
    role = changed.signed.roles["root"]
    for start in dropped:
        found = [keyid for keyid in role.keyids if keyid.startswith(start.lower())]
        if len(found) != 1 or len(start) < 6:
            raise BadInput(f"{start!r} names no root key, or more than one: give its first 8 signs")
        changed.signed.revoke_key(found[0], "root")
    for key in release_keys.public(new):
        changed.signed.add_key(key, "root")
    role.threshold = threshold or role.threshold
    if not 1 <= role.threshold <= len(role.keyids):
        raise BadInput(f"the threshold must be 1 to {len(role.keyids)}, the number of root keys; nothing was changed")
    return changed


def sign_root(before: Metadata[Root], root: Metadata[Root], seeds: Seeds, now: datetime | None = None) -> bytes:
    """Give a changed root the next number, sign it with the root keys of both, and return the bytes of its file.

    Raises BadInput when keys are missing.
    """
    root.signed.version = before.signed.version + 1
    named = [key for each in (before, root) for key in release_keys.signers(seeds, each.signed, "root")]
    data = release.sign(root, {key.public_key.keyid: key for key in named}.values(), now)
    for judge in (before, root):
        release.verify(judge.signed, "root", root)
    return data


def rotate(folder: Path, root: Metadata[Root], seeds: Seeds, now: datetime | None = None) -> int:
    """Put a changed root in force, signed by the root keys of the present one and by its own; sign the release anew.

    Returns the number of the root. Raises BadInput when keys are missing, OutsideWorld when the disk fails; then the
    present one stays.
    """
    before = release.read(folder)
    data = sign_root(before.root, root, seeds, now)
    if before.targets:
        release.sign_release(folder, replace(before, root=root), before, seeds, now)
    release.put(folder, {f"metadata/{root.signed.version}.root.json": data})
    return root.signed.version
