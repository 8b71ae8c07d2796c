"""Secrets of headquarters in a file: sealed by AES-256-GCM under a random key, which the passphrase locks by Argon2id.

The lock is that of the vault (`storage/keys.py`); only the passphrase opens it, there is no recovery code: a second
officer with keys of their own is the spare (docs/headquarters.md).
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.errors import BadInput
from desktop.storage import keys
from desktop.storage.files import read_bounded, replace
from desktop.storage.keys import FULL_COST, Cost, Keys
from desktop.storage.trouble import Damaged, in_words

VERSION = 1
_NONCE = 12
_LIMIT = 1024 * 1024
_COPY = "and was left as it is: take a copy of it from where you keep one"


def write_locked(path: Path, kind: str, secret: bytes, passphrase: str, cost: Cost = FULL_COST) -> None:
    """Put `secret` on disk under a passphrase, whole or not at all; `kind` says what it is (`imvo-hq-keys`).

    Raises BadInput for an empty passphrase or a path that cannot be used, OutsideWorld when the disk fails.
    """
    key, nonce = keys.new_key(), os.urandom(_NONCE)
    locks = keys.with_slot(Keys({}), key, passphrase, cost)
    sealed = nonce + AESGCM(key).encrypt(nonce, secret, kind.encode())
    content = {"format": kind, "version": VERSION, "lock": locks.slots, "sealed": sealed.hex()}
    with in_words(path):
        replace(path, (json.dumps(content, indent=1, sort_keys=True) + "\n").encode("ascii"))


def read_locked(path: Path, kind: str, passphrase: str) -> bytes:
    """Return the secret of a file. Raises BadInput: missing, damaged, of another kind or a newer version, wrong
    passphrase; OutsideWorld when the disk fails.
    """
    with in_words(path):
        content = _content(read_bounded(path, _LIMIT), path, kind)
    try:
        sealed = bytes.fromhex(content["sealed"])
        key = keys.by_passphrase(Keys(content["lock"]), passphrase)
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], kind.encode())
    except (KeyError, TypeError, ValueError, AttributeError, InvalidTag, Damaged):
        raise Damaged(path, _COPY) from None


def _content(data: bytes, path: Path, kind: str) -> dict[str, Any]:
    try:
        content = json.loads(data.decode("ascii"))
    except (ValueError, RecursionError):
        raise Damaged(path, _COPY) from None
    if not isinstance(content, dict) or content.get("format") != kind:
        raise BadInput(f"{path} holds no keys of headquarters ({kind})")
    version = content.get("version")
    if type(version) is int and version > VERSION:
        raise BadInput(f"{path} was made by a newer version of this program and left untouched: install that one")
    if version != VERSION:
        raise Damaged(path, _COPY)
    return content
