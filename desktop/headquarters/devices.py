"""Who may send: devices are approved by a person, by file or by the words of a fingerprint, and withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.errors import BadInput
from desktop.exchange.apart import SetApart, in_words
from desktop.exchange.enrolment import Request, read_request
from desktop.exchange.keys import read_fingerprint
from desktop.exchange.names import digest
from desktop.headquarters import store as rows
from desktop.headquarters.intake import KEPT, Intake, Taken
from desktop.headquarters.keys_file import OfficerKeys
from desktop.headquarters.officers import current
from desktop.headquarters.store import APPROVED, CONTINUED, REVOKED, Device, Store
from desktop.storage.journal import utc_now


@dataclass(frozen=True)
class Approved:
    """A device that was approved, what was taken in from quarantine, and earlier devices it may not speak for because
    headquarters knows them under other keys.
    """

    device: Device
    taken: Taken
    not_continued: tuple[str, ...]


def keep_request(store: Store, document: bytes, now: str, device: str | None = None) -> Request:
    """Keep a request (of this device) for enrolment until a person decides, inside a transaction. Raises SetApart."""
    request = read_request(document)
    if device not in (None, request.device):
        raise SetApart("wrong_name")
    if request.headquarters != current(store).id:
        raise SetApart("wrong_headquarters")
    words = request.keys.fingerprint
    store.put_request(rows.Request(digest(document), request.device, request.post, words, document, now))
    return request


def approve(store: Store, officer: OfficerKeys, document: bytes, now: Callable[[], str] = utc_now) -> Approved:
    """Approve the device of a request; what waited in quarantine is taken in at once.

    Raises BadInput: no valid request, for another headquarters, or of a device known with other keys.
    """
    with store.transaction():
        try:
            request = keep_request(store, document, now())
        except SetApart as why:
            raise BadInput(f"the request cannot be used: {in_words(why.reason)}") from None
        refused = _continue(store, request, now())
        taken_over = tuple(one.device for one in request.continues if one.device not in refused)
        device = _approved(store.device(request.device), request, taken_over, now())
        store.put_device(device)
    return Approved(device, _take_in_kept(store, officer, device, now), refused)


def _approved(known: Device | None, request: Request, continues: tuple[str, ...], now: str) -> Device:
    if known and known.signer != request.keys.signer:
        raise BadInput(f"device {request.device} is known with other keys: this request is not from it")
    words = request.keys.fingerprint
    new = Device(
        request.device, request.post, request.keys.signer, request.keys.recipient, words, APPROVED, continues, now
    )
    if known is None:
        return new
    changed = {"post": new.post, "recipient": new.recipient, "fingerprint": words, "state": APPROVED, "since": now}
    return replace(known, **changed, continues=tuple(dict.fromkeys((*known.continues, *continues))))  # type: ignore[arg-type]


def _continue(store: Store, request: Request, now: str) -> tuple[str, ...]:
    """Make known the earlier devices of a vault; return those that are known with other keys."""
    refused = []
    for earlier in request.continues:
        known = store.device(earlier.device)
        if known is None:
            store.put_device(Device(earlier.device, request.post, earlier.signer, "", "", CONTINUED, (), now))
        elif known.signer != earlier.signer:
            refused.append(earlier.device)
    return tuple(refused)


def _take_in_kept(store: Store, officer: OfficerKeys, device: Device, now: Callable[[], str]) -> Taken:
    intake = Intake(store, officer, now)
    for chain in (device.id, *device.continues):
        intake.offer_again([one for one in store.apart(chain) if one.reason in KEPT])
    return intake.taken


def request_by_words(store: Store, typed: str) -> bytes:
    """Return the newest request whose fingerprint a person read over the telephone. Raises BadInput."""
    words = read_fingerprint(typed)
    found = [request.document for request in store.requests() if request.fingerprint == words]
    if not found:
        raise BadInput("no request with this fingerprint has come in: gather first, or ask for the request as a file")
    return found[-1]


def revoke(store: Store, typed: str, now: Callable[[], str] = utc_now) -> Device:
    """Withdraw a device, by fingerprint or id: what it sent stays, what comes later is set apart. Raises BadInput."""
    with store.transaction():
        known = store.device(typed)
        if known is None:
            words = read_fingerprint(typed)
            known = next((device for device in store.devices() if device.fingerprint == words), None)
        if known is None:
            raise BadInput("no device with this fingerprint was approved")
        revoked = replace(known, state=REVOKED, since=now())
        store.put_device(revoked)
    return revoked
