"""Read JSON from outside strictly: bounded, canonical, and every field of the form it must have."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from desktop.exchange.apart import SetApart
from desktop.exchange.names import DEEPEST, LARGEST_NUMBER, is_id
from desktop.storage.event import canonical

Check = Callable[[Any], bool]

_HASH = re.compile(r"[0-9a-f]{64}")
_SIGNATURE = re.compile(r"[0-9a-f]{128}")
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_MOMENT = re.compile(r"\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\dZ", re.ASCII)


def read(data: bytes, most: int, deepest: int = DEEPEST) -> dict[str, Any]:
    """Return the object of a canonical JSON text (RFC 8785) of at most `most` bytes. Raises SetApart."""
    if len(data) > most:
        raise SetApart("too_large")
    try:
        text = data.decode()
        found = json.loads(text)
        if not isinstance(found, dict) or _too_deep(found, text, deepest) or canonical(found) != text:
            raise SetApart("malformed")
    except (ValueError, RecursionError):
        raise SetApart("malformed") from None
    return found


def _too_deep(value: Any, text: str, deepest: int) -> bool:
    """Return whether JSON is nested deeper than it may be; most texts have too few brackets for it."""
    if text.count("{") + text.count("[") <= deepest:
        return False
    level = [value]
    for _ in range(deepest):
        inside = [one.values() if isinstance(one, dict) else one for one in level]
        level = [each for group in inside for each in group if isinstance(each, dict | list)]
        if not level:
            return False
    return True


def fields(found: Mapping[str, Any], checks: Mapping[str, Check]) -> dict[str, Any]:
    """Return the fields that a form has, each found right by its check; others are left. Raises SetApart."""
    try:
        if not all(check(found[name]) for name, check in checks.items()):
            raise SetApart("malformed")
    except KeyError:
        raise SetApart("malformed") from None
    return {name: found[name] for name in checks}


def whole(value: Any) -> bool:
    """Whether this is a whole number from 0 that JSON carries exactly."""
    return type(value) is int and 0 <= value <= LARGEST_NUMBER


def number(value: Any) -> bool:
    """Whether this is the number of an event, a receipt or a document: from 1, at most ten digits."""
    return type(value) is int and 1 <= value < 10**10


def short(value: Any) -> bool:
    """Whether this is a text of at most 200 signs that can be shown."""
    return isinstance(value, str) and len(value) <= 200 and all(sign.isprintable() for sign in value)


def hash_(value: Any) -> bool:
    """Whether this is a SHA-256 or a public Ed25519 key as we write it."""
    return isinstance(value, str) and _HASH.fullmatch(value) is not None


def signature(value: Any) -> bool:
    """Whether this is an Ed25519 signature as we write it."""
    return isinstance(value, str) and _SIGNATURE.fullmatch(value) is not None


def recipient(value: Any) -> bool:
    """Whether this looks like an age X25519 recipient."""
    return isinstance(value, str) and _RECIPIENT.fullmatch(value) is not None


def moment(value: Any) -> bool:
    """Whether this is a moment as a machine's clock says it: UTC, whole seconds."""
    return isinstance(value, str) and _MOMENT.fullmatch(value) is not None


def list_of(check: Check, most: int) -> Check:
    """Return a check for a list of at most `most` things that `check` finds right."""
    return lambda value: isinstance(value, list) and len(value) <= most and all(map(check, value))


def object_of(checks: Mapping[str, Check]) -> Check:
    """Return a check for an object that has at least these fields."""
    return lambda value: (
        isinstance(value, dict) and all(name in value and check(value[name]) for name, check in checks.items())
    )


identity = is_id
