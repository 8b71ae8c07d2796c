"""Answers to feedback: a message that goes back with the next receipt to the post that wrote it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from desktop.domain.request import plain_text
from desktop.errors import BadInput
from desktop.headquarters.fact_reading import ANSWER
from desktop.headquarters.store import APPROVED, Message, Store
from desktop.storage.event import canonical
from desktop.storage.journal import utc_now

LONGEST = 4000
"""Signs of an answer at most: it travels in a receipt, which is a small file."""


def answer(
    store: Store, feedback: str, device: str, text: str, *, changed: bool = False, now: Callable[[], str] = utc_now
) -> Message:
    """Keep an answer to a piece of feedback that a device gave; a later one takes the place of it at the post.

    `changed`: the feedback led to change. It leaves with the next receipts (`write_receipts`). Raises BadInput for an
    empty or too long text, or a device that nobody follows up any more.
    """
    words = plain_text("answer", text).strip()
    if not words:
        raise BadInput("answer: empty; expected what the post is to read")
    if len(words) > LONGEST:
        raise BadInput(f"answer: {len(words)} signs; expected at most {LONGEST}")
    body = {"feedback": feedback, "text": words, "changed": changed, "at": now()}
    with store.transaction():
        to = _reader(store, device)
        key = str(uuid4())
        message = Message(key, to, canonical({"id": key, "kind": ANSWER, **body}))
        store.put_message(message)
    return message


def _reader(store: Store, device: str) -> str:
    """Return the device that reads messages to a device: itself, or the one that continues it. Raises BadInput."""
    known = {one.id: one for one in store.devices()}
    if device in known and known[device].state == APPROVED:
        return device
    later = next((one.id for one in known.values() if one.state == APPROVED and device in one.continues), None)
    if later is None:
        raise BadInput("the device that gave this feedback is withdrawn: no answer can reach it")
    return later
