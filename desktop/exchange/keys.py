"""The keys of the exchange: one pair to sign (Ed25519) and one to open what is sealed (age X25519).

A device has one of each, made where it works; a private half never leaves its machine unwrapped. People
compare two public halves by a fingerprint of eight words.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

import pyrage  # type: ignore[import-untyped]
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop.errors import BadInput
from desktop.exchange.apart import SetApart
from desktop.exchange.names import LARGEST_SEAL
from desktop.exchange.strict import recipient as is_recipient
from desktop.storage.event import canonical

FINGERPRINT_WORDS = 8
_BITS = 11  # one word of the BIP-39 list of 2,048
_AGE, _END_OF_HEAD = b"age-encryption.org/v1\n", b"\n--- "
_ENOUGH = 4  # letters that tell a word of that list from all others


@dataclass(frozen=True)
class PublicKeys:
    """The public half: `signer` (64 hexadecimal digits) and `recipient` (`age1...`)."""

    signer: str
    recipient: str

    @property
    def fingerprint(self) -> str:
        """Eight words that stand for this half: the first 88 bits of its SHA-256, joined by hyphens."""
        form = canonical({"recipient": self.recipient, "signer": self.signer})
        bits = int.from_bytes(hashlib.sha256(form.encode()).digest()) >> (256 - _BITS * FINGERPRINT_WORDS)
        steps = range((FINGERPRINT_WORDS - 1) * _BITS, -1, -_BITS)
        return "-".join(_words()[bits >> step & 0x7FF] for step in steps)


@dataclass(frozen=True)
class OwnKeys:
    """Both halves of a device's or an officer's keys: `seed` (32 bytes) signs, `identity` (age's form) opens."""

    seed: bytes = field(repr=False)
    identity: str = field(repr=False)

    @property
    def public(self) -> PublicKeys:
        """The public half."""
        signer = Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw().hex()
        return PublicKeys(signer, str(pyrage.x25519.Identity.from_str(self.identity).to_public()))

    def sign(self, data: bytes) -> str:
        """Return the signature over exactly these bytes: 128 hexadecimal digits."""
        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(data).hex()


@dataclass(frozen=True)
class Officer:
    """One of headquarters' people who can open parts and sign receipts."""

    name: str
    keys: PublicKeys


def new_keys() -> OwnKeys:
    """Return new random keys."""
    return OwnKeys(Ed25519PrivateKey.generate().private_bytes_raw(), str(pyrage.x25519.Identity.generate()))


def verified(signer: str, signature: str, data: bytes) -> bool:
    """Return whether `signature` over these bytes is by the key `signer`; both in hexadecimal digits."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(signer)).verify(bytes.fromhex(signature), data)
    except (InvalidSignature, ValueError):
        return False
    return True


def seal(data: bytes, recipients: Iterable[str]) -> bytes:
    """Return the data as an age file that each of the recipients can open. Raises BadInput for a bad key."""
    try:
        return bytes(pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(one) for one in recipients]))
    except (pyrage.RecipientError, pyrage.EncryptError):
        raise BadInput("a key to seal with is damaged") from None


def unseal(data: bytes, keys: Sequence[OwnKeys]) -> bytes:
    """Return what is in an age file that one of these keys opens. Raises SetApart: not for us, torn, too large."""
    if not data.startswith(_AGE):
        raise SetApart("torn")
    if len(data) > LARGEST_SEAL and _END_OF_HEAD not in data[:LARGEST_SEAL]:
        raise SetApart("too_large")
    try:
        return bytes(pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(one.identity) for one in keys]))
    except pyrage.DecryptError as error:
        raise SetApart("not_for_us" if "No matching keys" in str(error) else "torn") from None


def can_seal_to(recipient: str) -> bool:
    """Return whether this is a recipient that age takes."""
    try:
        return is_recipient(recipient) and bool(pyrage.x25519.Recipient.from_str(recipient))
    except pyrage.RecipientError:
        return False


def read_fingerprint(typed: str) -> str:
    """Return the fingerprint that a person typed: capitals, spaces or hyphens as they like, four letters of a
    word are enough. Raises BadInput naming the word that is none.
    """
    words = re.findall(r"[^\W\d_]+", typed.casefold())
    if len(words) != FINGERPRINT_WORDS:
        raise BadInput(f"fingerprint: {len(words)} words; expected {FINGERPRINT_WORDS}")
    return "-".join(_word(word, place) for place, word in enumerate(words, 1))


def _word(typed: str, place: int) -> str:
    known = _words()
    if typed in known:
        return typed
    found = [word for word in known if len(typed) >= _ENOUGH and word.startswith(typed[:_ENOUGH])]
    if len(found) != 1:
        raise BadInput(f"fingerprint: word {place} is not in the list; listen again")
    return found[0]


@cache
def _words() -> tuple[str, ...]:
    """Return the English list of BIP-39: 2,048 words that differ in their first four letters."""
    from mnemonic import Mnemonic

    return tuple(Mnemonic("english").wordlist)
