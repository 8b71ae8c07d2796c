"""An event: one act of a person, as the post or headquarters knows it. How it is stored: `storage/event.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Event:
    """An event as this post knows it: the shareable form and what was kept put together again.

    A field that was erased is absent; `actor` and `payload` may then be incomplete. Versions and `wall` of
    an event that never leaves are kept fields too.
    """

    id: str
    device: str
    seq: int
    clock: int
    kind: str
    subject: str | None
    payload: Mapping[str, Any]
    wall: str
    actor: str | None
    app_version: str
    content_version: str
    rules_version: str
    schema: int
    prev: str
    hash: str
