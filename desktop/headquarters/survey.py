"""What headquarters holds of a device's chain: the numbers that are missing, the branches that hang together."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter

from desktop.headquarters.store import Link
from desktop.storage.event import FIRST


@dataclass
class Survey:
    """A chain as it is held. `gaps` are numbers below `last` of which there is no event; `forks` numbers of which
    there are several; `events` counts what is held. `points` are (number, hash) of held events that hang together with
    everything before them: the ends of all branches, and those that were asked for; `held` is the highest number that
    hangs together so. Events that were set apart are no points, but what follows on them counts.
    """

    first: int | None = None
    last: int | None = None
    events: int = 0
    held: int = 0
    gaps: list[tuple[int, int]] = field(default_factory=list)
    forks: list[int] = field(default_factory=list)
    points: list[tuple[int, str]] = field(default_factory=list)


def survey(links: Iterable[Link], asked: Collection[str] = ()) -> Survey:
    """Return the survey of a device's links, sorted by number; `asked` are hashes to be points where they can be.

    Memory does not grow with the chain, only with its branches and gaps.
    """
    seen = Survey()
    whole, ends, at = {FIRST}, set[str](), 0  # hashes at number `at` that hang together; those of them that are held
    for seq, group in groupby(links, attrgetter("seq")):
        here = list(group)
        next_in_line = [link for link in here if link.prev in whole] if seq == at + 1 else []
        grown = {link.prev for link in next_in_line if link.held}
        seen.points += [(at, one) for one in sorted(ends) if one in asked or one not in grown]
        whole, ends, at = {link.hash for link in next_in_line}, {link.hash for link in next_in_line if link.held}, seq
        seen.held = seq if whole else seen.held
        _count(seen, seq, len(here), sum(link.held for link in here))
    seen.points += [(at, one) for one in sorted(ends)]
    return seen


def _count(seen: Survey, seq: int, several: int, held: int) -> None:
    if seq > (seen.last or 0) + 1:
        seen.gaps.append(((seen.last or 0) + 1, seq - 1))
    if several > 1:
        seen.forks.append(seq)
    seen.first = seq if seen.first is None else seen.first
    seen.last = seq
    seen.events += held
