"""When to try again after a place could not be reached: pauses that grow, and never end."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

PAUSES = (60, 120, 300, 900, 1800, 3600, 7200)
"""Seconds until the next try after one failure, two, three ...; after the last they stay as they are."""
SPREAD = 0.2
"""A pause is up to this part longer or shorter, so that not all posts come back to a server at once."""


@dataclass(frozen=True)
class Later:
    """How often in a row a place could not be reached. `who` (a device id) decides the spread."""

    who: str = ""
    failures: int = 0

    def failed(self) -> Later:
        """Return the state after one more failure."""
        return Later(self.who, self.failures + 1)

    def reached(self) -> Later:
        """Return the state after the place was reached."""
        return Later(self.who)

    @property
    def pause(self) -> float:
        """Return the seconds to wait before the next try; 0 when the last one went well."""
        if not self.failures:
            return 0.0
        plain = PAUSES[min(self.failures, len(PAUSES)) - 1]
        digest = hashlib.sha256(f"{self.who} {self.failures}".encode()).digest()
        share = int.from_bytes(digest[:4], "big") / 0xFFFFFFFF
        return plain * (1 + SPREAD * (2 * share - 1))

    @property
    def to_be_told(self) -> bool:
        """Return whether a person must hear of this failure: of the first in a row only."""
        return self.failures == 1
