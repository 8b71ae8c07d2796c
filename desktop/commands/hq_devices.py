"""`imvo-hq approve` and `imvo-hq revoke`: which devices may send."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from desktop.commands.hq_desk import open_desk, open_with_keys
from desktop.commands.hq_exchange import apart_lines
from desktop.commands.output import emit
from desktop.errors import BadInput
from desktop.headquarters import devices
from desktop.headquarters.store import Store

LARGEST_REQUEST = 128 * 1024


def approve(args: argparse.Namespace) -> int:
    """Approve a device by its request or by the words of its fingerprint."""
    with open_with_keys(args) as (store, own):
        approved = devices.approve(store, own, _request(store, args.device))
    device, taken = approved.device, approved.taken
    emit([f"Approved: {device.post}, device {device.id}, {device.fingerprint}"])
    if taken.parts:
        emit([f"{taken.parts} part(s) that waited were taken in: {taken.events_new} event(s)."])
    emit(f"It continues device {one}." for one in device.continues)
    emit(f"Not continued: device {one} is known with other keys." for one in approved.not_continued)
    emit(apart_lines(taken))
    return 0


def _request(store: Store, words: list[str]) -> bytes:
    """Return the request of a file, else the one whose fingerprint was typed. Raises BadInput."""
    from desktop.storage.files import read_bounded

    path = Path(words[0]).expanduser()
    try:
        if len(words) == 1 and (path.is_file() or os.sep in words[0] or path.suffix):
            return read_bounded(path, LARGEST_REQUEST)
    except (OSError, ValueError) as error:
        raise BadInput(f"{words[0]!r}: cannot be read: {getattr(error, 'strerror', error)}") from None
    return devices.request_by_words(store, " ".join(words))


def revoke(args: argparse.Namespace) -> int:
    """Withdraw a device."""
    with open_desk(args) as store:
        device = devices.revoke(store, " ".join(args.device))
    emit([f"Withdrawn: {device.post}, device {device.id}. What it sent before stays; what comes now is set apart."])
    return 0
