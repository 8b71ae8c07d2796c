"""Who may talk to whom: the headquarters document, and a device's request to be approved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from desktop.exchange import strict
from desktop.exchange.apart import SetApart
from desktop.exchange.keys import Officer, OwnKeys, PublicKeys, can_seal_to, verified
from desktop.exchange.names import LARGEST_FILE
from desktop.storage.event import canonical

MOST_OFFICERS = 20
MOST_CONTINUED = 200
_DOCUMENT, _REQUEST, _CONTINUES = "imvo-headquarters 1", "imvo-request 1", "imvo-continues 1"


@dataclass(frozen=True)
class Headquarters:
    """One version of the headquarters document: to whom parts are sealed, and who may sign receipts.

    `signers` are those whose valid signature stands under it; `content_root` is the SHA-256 of the first root of the
    signed content packs that this headquarters releases, or None.
    """

    id: str
    version: int
    name: str
    officers: tuple[Officer, ...]
    signers: frozenset[str] = frozenset()
    content_root: str | None = None

    @property
    def recipients(self) -> list[str]:
        """The age recipients of all officers."""
        return [officer.keys.recipient for officer in self.officers]

    def followed_by(self, newer: Headquarters) -> bool:
        """Return whether `newer` is the very next version, and signed by an officer of this one."""
        own = {officer.keys.signer for officer in self.officers}
        return (newer.id, newer.version) == (self.id, self.version + 1) and bool(own & newer.signers)


@dataclass(frozen=True)
class Continued:
    """An earlier device of the same vault: its id, its signer, and its signature that the new one continues it."""

    device: str
    signer: str
    signature: str


@dataclass(frozen=True)
class Request:
    """A device's request: who it is, for which post, which earlier devices it continues (as their own keys say).

    `made` is what its clock said, UTC.
    """

    headquarters: str
    device: str
    post: str
    keys: PublicKeys
    app_version: str
    made: str
    continues: tuple[Continued, ...] = ()


_KEYS: Mapping[str, strict.Check] = MappingProxyType({"signer": strict.hash_, "recipient": can_seal_to})
_SIGNED: Mapping[str, strict.Check] = MappingProxyType({"signer": strict.hash_, "signature": strict.signature})
_OFFICER = {"name": strict.short, **_KEYS}
_DOCUMENT_CHECKS: Mapping[str, strict.Check] = MappingProxyType(
    {
        "id": strict.identity,
        "version": strict.number,
        "name": strict.short,
        "officers": strict.list_of(strict.object_of(_OFFICER), MOST_OFFICERS),
        "signatures": strict.list_of(strict.object_of(_SIGNED), 2 * MOST_OFFICERS),
    }
)
_REQUEST_CHECKS: Mapping[str, strict.Check] = MappingProxyType(
    {
        "headquarters": strict.identity,
        "device": strict.identity,
        "post": strict.short,
        "app_version": strict.short,
        "made": strict.moment,
        "continues": strict.list_of(strict.object_of({"device": strict.identity, **_SIGNED}), MOST_CONTINUED),
        "signature": strict.signature,
        **_KEYS,
    }
)


def write_headquarters(document: Headquarters, keys: Sequence[OwnKeys]) -> bytes:
    """Return the file of a version, signed with these keys: all officers' for the first, one of the version before
    for a later one.
    """
    officers = [{"name": each.name, **vars(each.keys)} for each in document.officers]
    named = {"id": document.id, "version": document.version, "name": document.name}
    root = {"content_root": document.content_root} if document.content_root else {}
    form: dict[str, Any] = {"format": _DOCUMENT, **named, **root, "officers": officers}
    text = canonical(form).encode()
    form["signatures"] = [{"signer": each.public.signer, "signature": each.sign(text)} for each in keys]
    return canonical(form).encode()


@lru_cache(maxsize=8)
def read_headquarters(data: bytes) -> Headquarters:
    """Return a version of the document whose signatures are all valid; the first is signed by all its officers.

    Whether it follows on the version before: `Headquarters.followed_by`. Raises SetApart: too_large, malformed,
    future_format, bad_signature.
    """
    form = _form(data, _DOCUMENT)
    found = strict.fields(form, _DOCUMENT_CHECKS)
    signatures, root = form.pop("signatures"), form.get("content_root")
    if root is not None and not strict.hash_(root):
        raise SetApart("malformed")
    text = canonical(form).encode()
    if not signatures or not all(verified(one["signer"], one["signature"], text) for one in signatures):
        raise SetApart("bad_signature")
    officers = tuple(Officer(one["name"], PublicKeys(one["signer"], one["recipient"])) for one in found["officers"])
    signers = frozenset(one["signer"] for one in signatures)
    if not officers or (found["version"] == 1 and not {each.keys.signer for each in officers} <= signers):
        raise SetApart("bad_signature")
    return Headquarters(found["id"], found["version"], found["name"], officers, signers, root)


def continue_by(device: str, keys: OwnKeys, new_device: str, new_signer: str) -> Continued:
    """Return the word of an earlier device, with its own keys, that a new device continues it."""
    return Continued(device, keys.public.signer, keys.sign(_continuing(new_device, new_signer)))


def _continuing(device: str, signer: str) -> bytes:
    return canonical([_CONTINUES, device, signer]).encode()


def write_request(request: Request, keys: OwnKeys) -> bytes:
    """Return the file of a request, signed with the device's own keys (`request.keys` are their public half)."""
    form: dict[str, Any] = {
        "format": _REQUEST,
        "headquarters": request.headquarters,
        "device": request.device,
        "post": request.post,
        "signer": request.keys.signer,
        "recipient": request.keys.recipient,
        "app_version": request.app_version,
        "made": request.made,
        "continues": [vars(one) for one in request.continues],
    }
    return canonical({**form, "signature": keys.sign(canonical(form).encode())}).encode()


def read_request(data: bytes) -> Request:
    """Return a request whose signature and whose earlier devices' signatures are valid.

    An earlier device that headquarters knows under another signer is not continued by it: the caller's to see.
    Raises SetApart: too_large, malformed, future_format, bad_signature.
    """
    form = _form(data, _REQUEST)
    found = strict.fields(form, _REQUEST_CHECKS)
    signature = form.pop("signature")
    if not verified(found["signer"], signature, canonical(form).encode()):
        raise SetApart("bad_signature")
    continues = tuple(Continued(one["device"], one["signer"], one["signature"]) for one in found["continues"])
    said = _continuing(found["device"], found["signer"])
    if not all(verified(one.signer, one.signature, said) for one in continues):
        raise SetApart("bad_signature")
    keys = PublicKeys(found["signer"], found["recipient"])
    same = {name: found[name] for name in ("headquarters", "device", "post", "app_version", "made")}
    return Request(**same, keys=keys, continues=continues)


def _form(data: bytes, format_: str) -> dict[str, Any]:
    """Return the object of a file of this format; a line break at its end is no harm. Raises SetApart."""
    form = strict.read(data.removesuffix(b"\n"), LARGEST_FILE)
    said = form.get("format")
    if said == format_:
        return form
    family = format_.partition(" ")[0]
    raise SetApart("future_format" if isinstance(said, str) and said.startswith(f"{family} ") else "malformed")
