"""The files of cases, kept in the encrypted database under the SHA-256 of what is in them."""

from __future__ import annotations

import hashlib

from desktop.errors import BadInput
from desktop.storage.vault import Vault

LARGEST = 25 * 1024 * 1024
"""The largest file in bytes: a backup and a poor line must be able to carry it."""


def put(vault: Vault, data: bytes) -> str:
    """Keep a file, inside `vault.transaction()`; one that is there already is not kept twice. Returns its hash."""
    if len(data) > LARGEST:
        raise BadInput(f"file of {len(data):,} bytes: larger than {LARGEST:,}")
    digest = hashlib.sha256(data).hexdigest()
    vault.db.execute("INSERT INTO blobs VALUES (?, ?, ?) ON CONFLICT DO NOTHING", [digest, len(data), data])
    return digest


def get(vault: Vault, digest: str) -> bytes:
    """Return a file by its hash. Raises BadInput when it was erased or is not what was kept."""
    row = vault.db.execute("SELECT data FROM blobs WHERE sha256 = ?", [digest]).fetchone()
    if row is None:
        raise BadInput(f"file {digest[:12]}: it was erased")
    if hashlib.sha256(row[0]).hexdigest() != digest:
        raise BadInput(f"file {digest[:12]}: it is damaged; put back a backup")
    return bytes(row[0])


def drop(vault: Vault, digest: str) -> None:
    """Erase a file for good, inside `vault.transaction()`."""
    vault.db.execute("DELETE FROM blobs WHERE sha256 = ?", [digest])
