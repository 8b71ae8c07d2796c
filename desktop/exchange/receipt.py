"""A receipt: what headquarters holds of a device's events, signed by an officer and sealed to the device.

Only this makes an event `received`. The hash chain lets one point speak for every event before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop.errors import BadInput
from desktop.exchange import strict
from desktop.exchange.apart import SetApart
from desktop.exchange.enrolment import Headquarters
from desktop.exchange.keys import OwnKeys, seal, unseal, verified
from desktop.exchange.names import LARGEST_FILE
from desktop.exchange.part import split
from desktop.storage.event import canonical

FAMILY, VERSION = "imvo-receipt", 1
MOST_POINTS = 400
MOST_APART = 1000
MOST_MESSAGES = 1000


class Point(NamedTuple):
    """Headquarters holds this event of a device, and every one before it in its chain, without gaps."""

    device: str
    seq: int
    id: str
    hash: str


class ApartRange(NamedTuple):
    """Events of a device that headquarters could not take in, and why (`apart.REASONS`)."""

    device: str
    first: int
    last: int
    reason: str


@dataclass(frozen=True)
class Receipt:
    """What a receipt says: to which `device`, its `number`, when it was `issued` (UTC, as headquarters' machine
    said), the points, what is set apart, and messages (each at least `id` and `kind`).
    """

    headquarters: str
    device: str
    number: int
    issued: str
    points: tuple[Point, ...] = ()
    set_apart: tuple[ApartRange, ...] = ()
    messages: tuple[Mapping[str, Any], ...] = ()


def _is_point(value: Any) -> bool:
    if not isinstance(value, list) or len(value) != 4:
        return False
    device, seq, event, hash_ = value
    return strict.identity(device) and strict.number(seq) and strict.identity(event) and strict.hash_(hash_)


_APART: Mapping[str, strict.Check] = MappingProxyType(
    {"device": strict.identity, "first": strict.number, "last": strict.number, "reason": strict.short}
)
_CHECKS: Mapping[str, strict.Check] = MappingProxyType(
    {
        "headquarters": strict.identity,
        "device": strict.identity,
        "number": strict.number,
        "issued": strict.moment,
        "signer": strict.hash_,
        "points": strict.list_of(_is_point, MOST_POINTS),
        "set_apart": strict.list_of(strict.object_of(_APART), MOST_APART),
        "messages": strict.list_of(strict.object_of({"id": strict.short, "kind": strict.short}), MOST_MESSAGES),
    }
)


def write_receipt(receipt: Receipt, officer: OwnKeys, recipient: str) -> bytes:
    """Return the file of a receipt, signed by an officer and sealed to the device's recipient.

    Raises BadInput when it is larger than a file may be: then say less in it.
    """
    form = {
        "headquarters": receipt.headquarters,
        "device": receipt.device,
        "number": receipt.number,
        "issued": receipt.issued,
        "signer": officer.public.signer,
        "points": [list(point) for point in receipt.points],
        "set_apart": [one._asdict() for one in receipt.set_apart],
        "messages": [dict(one) for one in receipt.messages],
    }
    head = f"{FAMILY} {VERSION}\n{canonical(form)}\n".encode()
    sealed = seal(head + officer.sign(head).encode() + b"\n", [recipient])
    if len(sealed) > LARGEST_FILE:
        raise BadInput(f"receipt {receipt.number}: larger than {LARGEST_FILE:,} bytes")
    return sealed


def read_receipt(data: bytes, keys: Sequence[OwnKeys], device: str, headquarters: Headquarters) -> Receipt:
    """Open a receipt for this device, signed by an officer of the headquarters it knows.

    Whether its number is high enough is the caller's to see. Raises SetApart: too_large, not_for_us, torn,
    future_format, malformed, bad_signature, wrong_headquarters, wrong_name (another device).
    """
    if len(data) > LARGEST_FILE:
        raise SetApart("too_large")
    head, text, signature, rest = split(unseal(data, keys), FAMILY, VERSION)
    form = strict.fields(strict.read(text, LARGEST_FILE), _CHECKS)
    signers = [officer.keys.signer for officer in headquarters.officers]
    if rest or form["signer"] not in signers or not verified(form.pop("signer"), signature, head):
        raise SetApart("bad_signature")
    if form["headquarters"] != headquarters.id:
        raise SetApart("wrong_headquarters")
    if form["device"] != device:
        raise SetApart("wrong_name")
    form["points"] = tuple(Point(*one) for one in form["points"])
    form["set_apart"] = tuple(ApartRange(*(one[name] for name in _APART)) for one in form["set_apart"])
    return Receipt(**{**form, "messages": tuple(form["messages"])})
