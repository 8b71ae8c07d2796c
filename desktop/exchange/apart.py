"""Why a file or an event is set apart. It never stops the rest."""

from __future__ import annotations

REASONS = {
    "torn": "damaged or cut off",
    "too_large": "larger than its limit",
    "not_for_us": "sealed to somebody else's key",
    "future_format": "of a later version of this program",
    "wrong_name": "under a name that does not fit what is in it",
    "malformed": "not what its form asks",
    "bad_signature": "without a valid signature",
    "wrong_headquarters": "meant for another headquarters",
    "unknown_device": "of a device that waits for approval",
    "revoked": "of a device that was withdrawn",
    "foreign_chain": "with events of a device that its sender does not continue",
    "wrong_events": "with events that do not fit its list",
    "not_an_event": "not an event",
}
"""Each reason, and how a person reads it after `set apart:`."""


class SetApart(Exception):  # noqa: N818 - the name says what happens with it
    """A file from outside cannot be used; `reason` is one of `REASONS`."""

    def __init__(self, reason: str) -> None:
        """Take the reason."""
        super().__init__(in_words(reason))
        self.reason = reason


def in_words(reason: str) -> str:
    """Return a reason as a person reads it; one of a later program as it is, without what a terminal obeys."""
    return REASONS.get(reason) or "".join(sign for sign in reason[:60] if sign.isprintable())
