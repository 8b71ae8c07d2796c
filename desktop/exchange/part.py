"""A part: a run of one device's events, compressed, signed, sealed to headquarters' officers.

The file is an age file. Inside: a line with the format, the header as canonical JSON, the signature over
both lines, then the events as a zlib stream. A note is a part without events: it tells that the device is
there. See docs/exchange-format.md.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from types import MappingProxyType

from desktop.exchange import strict
from desktop.exchange.apart import SetApart
from desktop.exchange.keys import OwnKeys, seal, unseal, verified
from desktop.exchange.names import LARGEST_BODY, LARGEST_FILE, LARGEST_HEADER, LARGEST_LINE, MOST_EVENTS
from desktop.storage.event import canonical

FAMILY, VERSION = "imvo-part", 1
_SIGNATURE = 128  # hexadecimal digits
_LEVEL = 9

_CHECKS: Mapping[str, strict.Check] = MappingProxyType(
    {
        "headquarters": strict.identity,
        "device": strict.identity,
        "first": strict.number,
        "last": strict.whole,
        "count": lambda value: strict.whole(value) and value <= MOST_EVENTS,
        "bytes": lambda value: strict.whole(value) and value <= LARGEST_BODY,
        "sha256": strict.hash_,
        "sender": strict.identity,
        "signer": strict.hash_,
        "made": strict.moment,
        "app_version": strict.short,
        "content_version": strict.short,
        "heard": strict.whole,
        "sends": strict.whole,
    }
)


@dataclass(frozen=True)
class Maker:
    """What a device says of itself in everything it packs.

    `made` is what its clock said (UTC), `heard` the highest number of a receipt it has accepted, `sends` how
    often it has sent.
    """

    headquarters: str
    sender: str
    made: str
    app_version: str
    content_version: str
    heard: int
    sends: int


@dataclass(frozen=True)
class Header:
    """The header of a part: whose events (`device`), which (`first` to `last`), how many, their bytes unpacked and
    the SHA-256 of these, who packed and signed it (`sender`, `signer`), and as in `Maker`.

    A note has `count` 0 and `first` one above `last`, the last event of the device.
    """

    headquarters: str
    device: str
    first: int
    last: int
    count: int
    bytes: int
    sha256: str
    sender: str
    signer: str
    made: str
    app_version: str
    content_version: str
    heard: int
    sends: int


@dataclass(frozen=True)
class Part:
    """An opened part: the header is signed by `header.signer`; whether that one may send it, headquarters knows."""

    header: Header
    _stream: bytes

    def lines(self) -> list[str]:
        """Return the shareable forms of the events, in the order of their numbers; never more than the header
        says is unpacked. Raises SetApart: torn, wrong_events, too_large.
        """
        body = _unpacked(self._stream, self.header)
        texts = body.split(b"\n")
        if texts.pop() or len(texts) != self.header.count or not all(texts):
            raise SetApart("wrong_events")
        if max(map(len, texts), default=0) > LARGEST_LINE:
            raise SetApart("too_large")
        try:
            return [text.decode() for text in texts]
        except UnicodeDecodeError:
            raise SetApart("wrong_events") from None


def pack(
    device: str, first: int, lines: Sequence[str], maker: Maker, keys: OwnKeys, recipients: Iterable[str]
) -> bytes:
    """Return the part with these events of a device's chain, the first of which has the number `first`.

    Without lines it is a note. Raises SetApart (too_large) when the file, the body or an event is over its limit.
    """
    body = "".join(f"{line}\n" for line in lines).encode()
    if len(body) > LARGEST_BODY or len(lines) > MOST_EVENTS:
        raise SetApart("too_large")
    header = Header(
        device=device, first=first, last=first + len(lines) - 1, count=len(lines), bytes=len(body),
        sha256=hashlib.sha256(body).hexdigest(), signer=keys.public.signer, **asdict(maker),
    )  # fmt: skip
    head = f"{FAMILY} {VERSION}\n{canonical(asdict(header))}\n".encode()
    inside = head + keys.sign(head).encode() + b"\n" + zlib.compress(body, _LEVEL)
    sealed = seal(inside, recipients)
    if len(sealed) > LARGEST_FILE or any(len(line.encode()) > LARGEST_LINE for line in lines):
        raise SetApart("too_large")
    return sealed


def open_part(data: bytes, keys: Sequence[OwnKeys], headquarters: str) -> Part:
    """Open a part or a note with one of headquarters' keys and check everything that its header says of itself.

    Raises SetApart: too_large, not_for_us, torn, future_format, malformed, bad_signature, wrong_headquarters.
    """
    if len(data) > LARGEST_FILE:
        raise SetApart("too_large")
    head, text, signature, stream = split(unseal(data, keys), FAMILY, VERSION)
    header = Header(**strict.fields(strict.read(text, LARGEST_HEADER), _CHECKS))
    if header.last - header.first + 1 != header.count:
        raise SetApart("malformed")
    if not verified(header.signer, signature, head):
        raise SetApart("bad_signature")
    if header.headquarters != headquarters:
        raise SetApart("wrong_headquarters")
    return Part(header, stream)


def split(inside: bytes, family: str, version: int) -> tuple[bytes, bytes, str, bytes]:
    """Return the signed bytes, the JSON text among them, the signature, and what follows. Raises SetApart."""
    start, _, rest = inside.partition(b"\n")
    if start != f"{family} {version}".encode():
        raise SetApart("future_format" if re.fullmatch(f"{family} [1-9][0-9]*".encode(), start) else "malformed")
    text, _, rest = rest.partition(b"\n")
    signature, end, stream = rest[:_SIGNATURE], rest[_SIGNATURE : _SIGNATURE + 1], rest[_SIGNATURE + 1 :]
    if end != b"\n" or not strict.signature(signature.decode("ascii", "replace")):
        raise SetApart("malformed")
    return inside[: len(start) + len(text) + 2], text, signature.decode("ascii"), stream


def _unpacked(stream: bytes, header: Header) -> bytes:
    """Return the body: at most one byte more than the header says is ever unpacked. Raises SetApart."""
    machine = zlib.decompressobj()
    try:
        body = machine.decompress(stream, header.bytes + 1)
    except zlib.error:
        raise SetApart("torn") from None
    if len(body) > header.bytes:
        raise SetApart("too_large")
    if not machine.eof or machine.unused_data or hashlib.sha256(body).hexdigest() != header.sha256:
        raise SetApart("torn")
    return body
