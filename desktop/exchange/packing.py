"""From the journal to sealed parts: everything that headquarters does not hold and no waiting part carries.

One part at a time, each kept in a transaction of its own, so that the journal stays free for writing.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from desktop.exchange.apart import SetApart
from desktop.exchange.enrolment import Headquarters
from desktop.exchange.names import LARGEST_BODY, MOST_EVENTS
from desktop.exchange.outbox import Outbox
from desktop.exchange.part import Maker, pack

AIM = 24_000
"""Bytes of a full part: measured at 64 kbit/s with cuts, where a smaller one costs more in heads than a cut does."""
_PENDING = 16_384  # bytes after which the compressor is asked how far it is


def maker_of(outbox: Outbox) -> Maker:
    """Return what this device says of itself now. Raises BadInput before enrolment."""
    versions = outbox.journal.versions
    return Maker(
        outbox.headquarters().id, outbox.device, outbox.now(), versions.app, versions.content, outbox.heard(),
        outbox.sends(),
    )  # fmt: skip


def pack_all(outbox: Outbox, aim: int = AIM) -> None:
    """Pack what is not packed yet; what does not fit into a part at all is set apart. Raises BadInput before
    enrolment.
    """
    outbox.drop_foreign()
    office = outbox.headquarters()
    for chain in outbox.chains():
        for first, last in outbox.unpacked(chain):
            _pack_run(outbox, office, chain.device, (first, last), aim)


def _pack_run(outbox: Outbox, office: Headquarters, device: str, run: tuple[int, int], aim: int) -> None:
    """Pack a run of a chain as parts, one after the other."""
    maker = maker_of(outbox)
    keys = outbox.keys(maker.sender)
    first, last = run
    most = MOST_EVENTS
    while first <= last:
        lines = filled(outbox.lines(device, first, min(last, first + most - 1)), aim)
        try:
            sealed = pack(device, first, lines, maker, keys, office.recipients)
        except SetApart as apart:
            if len(lines) > 1:
                most = len(lines) // 2
                continue
            outbox.keep_apart(device, first, apart.reason)
        else:
            outbox.keep_part(device, first, first + len(lines) - 1, sealed, maker.sender, office.version)
        first += len(lines)
        most = MOST_EVENTS


def filled(lines: Iterable[str], aim: int) -> list[str]:
    """Return the first lines that fill a part: at least one, as many as compress to about `aim` bytes."""
    machine, taken = zlib.compressobj(), list[str]()
    size = body = pending = 0
    for line in lines:
        raw = f"{line}\n".encode()
        body += len(raw)
        if taken and body > LARGEST_BODY:
            break
        taken.append(line)
        pending += len(raw)
        size += len(machine.compress(raw))
        if pending >= _PENDING:
            size, pending = size + len(machine.flush(zlib.Z_SYNC_FLUSH)), 0
        if size >= aim:
            break
    return taken
