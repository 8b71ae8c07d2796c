"""Prove changed rules and replay gathered cases under them, beside the window; then write a draft pack."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.certificate import Certificate, certify
from desktop.domain.rulebook import Rulebook
from desktop.headquarters.workshop import Replay, proposed, replay


@dataclass(frozen=True)
class Trial:
    """What changed rules give: the proof, and every gathered request under them."""

    certificate: Certificate
    replay: Replay


def try_out(place: str, present: Rulebook, tables: Mapping[str, Any], policy: Mapping[str, Any]) -> Trial:
    """Return what these tables and thresholds give on the store at a place. Raises BadInput, OutsideWorld."""
    from desktop.headquarters.open_store import open_store

    tried = proposed(present, tables, policy)
    with closing(open_store(place)) as store:
        return Trial(certify(tried), replay(store, present, tried))


def write(source: Path, target: Path, version: str, tables: Mapping[str, Any], policy: Mapping[str, Any]) -> Path:
    """Write a draft pack: a copy of the pack folder `source` with these rules. Raises BadInput, OutsideWorld."""
    from desktop.headquarters.draft_pack import write_draft

    return write_draft(source, target, version, tables, policy)
