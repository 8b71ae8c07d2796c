"""The keys that sign content releases, as TUF wants them: Ed25519, in files that a passphrase locks.

A file holds any number of keys, and the root metadata say what each is for: keys that are new or no longer used do no
harm in it, so that a change of keys can be cut off anywhere. Root keys lie in files of their own, best with different
people; those of every day (targets, snapshot, timestamp) lie in one file beside the store.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.metadata import Key, Root

from desktop.headquarters.locked import read_locked, write_locked
from desktop.storage.keys import FULL_COST, Cost
from desktop.storage.trouble import Damaged

KIND = "imvo-content-keys"
DAILY = ("targets", "snapshot", "timestamp")
_SEED = 32

Seeds = Mapping[str, bytes]
"""Private keys (32 bytes) by the key id that TUF makes of the public half."""


def new_key() -> tuple[str, bytes]:
    """Return a new private key with its key id."""
    seed = secrets.token_bytes(_SEED)
    return signer_of(seed).public_key.keyid, seed


def signer_of(seed: bytes) -> CryptoSigner:
    """Return what signs with a private key."""
    private = Ed25519PrivateKey.from_private_bytes(seed)
    return CryptoSigner(private, SSlibKey.from_crypto(private.public_key()))


def signers(seeds: Seeds, root: Root, role: str) -> list[CryptoSigner]:
    """Return, of these keys, those that a root names for a role."""
    return [signer_of(seed) for keyid, seed in seeds.items() if keyid in root.roles[role].keyids]


def public(seeds: Seeds) -> list[Key]:
    """Return the public halves."""
    return [signer_of(seed).public_key for seed in seeds.values()]


def write_keys(path: Path, seeds: Seeds, passphrase: str, cost: Cost = FULL_COST) -> None:
    """Put keys on disk under a passphrase. Raises as `write_locked`."""
    write_locked(path, KIND, json.dumps({key: seed.hex() for key, seed in seeds.items()}).encode(), passphrase, cost)


def read_keys(path: Path, passphrase: str) -> dict[str, bytes]:
    """Return the keys of a file. Raises as `read_locked`."""
    try:
        found = {key: bytes.fromhex(seed) for key, seed in json.loads(read_locked(path, KIND, passphrase)).items()}
        if any(signer_of(seed).public_key.keyid != key for key, seed in found.items()):
            raise ValueError
    except (ValueError, TypeError, AttributeError):
        raise Damaged(path, "and was left as it is: take a copy of it from where you keep one") from None
    return found


def merged(every: Iterable[Seeds]) -> dict[str, bytes]:
    """Return the keys of several files together."""
    return {key: seed for seeds in every for key, seed in seeds.items()}
