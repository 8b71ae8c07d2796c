"""The data key and the two locks on it: the passphrase, and the printed recovery code.

The database is encrypted with 32 random bytes. `keys.json` holds them twice, each time wrapped by
AES-256-GCM under a key that Argon2id makes from a secret; the public part of a slot is its associated data,
so nothing in it can be exchanged. Each slot also carries a checksum: a damaged slot is told from a wrong
secret, and does not stop the other one.
"""

import hashlib
import json
import os
import secrets
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.errors import BadInput, OutsideWorld
from desktop.storage import files, recovery_code
from desktop.storage.trouble import SAFE, Damaged

FORMAT, VERSION = "imvo-vault-keys", 1
PASSPHRASE, RECOVERY = "passphrase", "recovery"
KEY_BYTES = 32
_SALT, _NONCE, _TAG = 16, 12, 16
_LIMIT = 64 * 1024
_LONGEST_PASSPHRASE = 4096
_WRONG = {PASSPHRASE: "wrong passphrase", RECOVERY: "this recovery code does not belong to this vault"}


@dataclass(frozen=True)
class Cost:
    """What one guess of a secret costs: memory in KiB, passes over it, lanes that work at once."""

    memory_kib: int
    passes: int
    lanes: int

    def allowed(self) -> bool:
        """Return whether a file may ask this of us: at most 256 MiB, ten passes, sixteen lanes."""
        bounds = (
            (self.memory_kib, 8 * max(self.lanes, 1), 262_144),
            (self.passes, 1, 10),
            (self.lanes, 1, 16),
        )
        return all(type(value) is int and low <= value <= high for value, low, high in bounds)


FULL_COST = Cost(memory_kib=65_536, passes=3, lanes=4)


@dataclass(frozen=True)
class Slot:
    """One lock: how its key is made from a secret, and the data key wrapped under it."""

    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True)
class Keys:
    """The content of `keys.json`: slots as they stand in the file, checked only when one is used."""

    slots: dict[str, Any]

    def render(self) -> bytes:
        """Return the bytes of the file: the same slots give the same bytes."""
        content = {"format": FORMAT, "version": VERSION, "slots": self.slots}
        return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode("ascii")


def new_key() -> bytes:
    """Return a new random data key."""
    return secrets.token_bytes(KEY_BYTES)


def passphrase_secret(passphrase: str) -> bytes:
    """Return the bytes a passphrase stands for, the same however the keyboard composed its letters. Raises
    BadInput if empty.
    """
    text = unicodedata.normalize("NFKC", passphrase[: _LONGEST_PASSPHRASE + 1])
    if not text.strip():
        raise BadInput("the passphrase is empty: choose one of several words")
    if len(text) > _LONGEST_PASSPHRASE:
        raise BadInput(f"the passphrase is longer than {_LONGEST_PASSPHRASE} characters")
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise BadInput("the passphrase holds bytes that are not text in UTF-8") from None


def new_slots(key: bytes, passphrase: str, code: str, cost: Cost = FULL_COST) -> Keys:
    """Return both slots for a data key: one opened by the passphrase, one by the recovery code."""
    return with_slot(Keys({RECOVERY: _sealed(key, RECOVERY, recovery_code.secret(code), cost)}), key, passphrase, cost)


def with_slot(keys: Keys, key: bytes, passphrase: str, cost: Cost = FULL_COST) -> Keys:
    """Return the keys with the passphrase slot made anew; the recovery slot stays as it is. Raises BadInput
    if empty.
    """
    return Keys({**keys.slots, PASSPHRASE: _sealed(key, PASSPHRASE, passphrase_secret(passphrase), cost)})


def by_passphrase(keys: Keys, passphrase: str) -> bytes:
    """Return the data key. Raises BadInput for a wrong passphrase or a damaged slot."""
    return _opened(keys, PASSPHRASE, passphrase_secret(passphrase))


def by_recovery(keys: Keys, code: str) -> bytes:
    """Return the data key. Raises BadInput for a mistyped code, the code of another vault, or a damaged
    slot.
    """
    return _opened(keys, RECOVERY, recovery_code.secret(code))


def read(path: Path) -> Keys:
    """Return the keys of a file. Raises BadInput when it is missing, damaged or of a newer version; OSError
    from the disk.
    """
    return parse(files.read_bounded(path, _LIMIT), str(path))


def write(path: Path, keys: Keys) -> None:
    """Put the keys on disk, whole or not at all. Raises OSError."""
    files.replace(path, keys.render())


def parse(data: bytes, name: str) -> Keys:
    """Return the keys in `data`; `name` stands in the messages. Raises BadInput."""
    try:
        content = json.loads(data.decode("ascii"))
    except (ValueError, RecursionError):
        raise Damaged(name) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Damaged(name)
    version, slots = content.get("version"), content.get("slots")
    if type(version) is int and version > VERSION:
        raise BadInput(f"{name} was made by a newer version of this program and left untouched: install that one")
    if type(version) is not int or version != VERSION or not isinstance(slots, dict):
        raise Damaged(name)
    return Keys(slots)


def _sealed(key: bytes, name: str, secret: bytes, cost: Cost) -> dict[str, Any]:
    """Return a slot, as it stands in the file, that wraps `key` under `secret`."""
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    wrapped = AESGCM(_derived(secret, salt, cost)).encrypt(nonce, key, _header(name, cost, salt))
    return _slot_form(name, Slot(cost, salt, nonce, wrapped))


def _opened(keys: Keys, name: str, secret: bytes) -> bytes:
    """Return the data key from a slot, or raise BadInput: damaged, or not opened by this secret."""
    slot = _read_slot(keys.slots.get(name), name)
    header = _header(name, slot.cost, slot.salt)
    try:
        return AESGCM(_derived(secret, slot.salt, slot.cost)).decrypt(slot.nonce, slot.wrapped, header)
    except InvalidTag:
        raise BadInput(_WRONG[name]) from None


def _derived(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return the wrapping key that Argon2id makes from a secret. Raises OutsideWorld without memory."""
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    try:
        return kdf.derive(secret)
    except MemoryError:
        need = cost.memory_kib // 1024
        raise OutsideWorld(f"not enough memory for the passphrase ({need} MiB needed); {SAFE}") from None


def _header(name: str, cost: Cost, salt: bytes) -> bytes:
    """Return the public part of a slot in one fixed form: the associated data of the wrapped key."""
    header = {
        "format": FORMAT,
        "version": VERSION,
        "slot": name,
        "kdf": "argon2id",
        **asdict(cost),
        "salt": salt.hex(),
    }
    return json.dumps(header, sort_keys=True, separators=(",", ":")).encode("ascii")


def _slot_form(name: str, slot: Slot) -> dict[str, Any]:
    """Return a slot as it stands in the file, with its checksum."""
    public = _header(name, slot.cost, slot.salt)
    check = hashlib.sha256(public + slot.nonce + slot.wrapped).hexdigest()[:32]
    hexed = {
        "salt": slot.salt.hex(),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
        "check": check,
    }
    return {"kdf": "argon2id", **asdict(slot.cost), **hexed}


def _read_slot(form: object, name: str) -> Slot:
    """Return the slot in a file if its shape, its bounds and its checksum are right. Raises BadInput."""
    try:
        if not isinstance(form, dict):
            raise TypeError
        cost = Cost(form["memory_kib"], form["passes"], form["lanes"])
        slot = Slot(cost, *(bytes.fromhex(form[part]) for part in ("salt", "nonce", "wrapped")))
        lengths = (len(slot.salt), len(slot.nonce), len(slot.wrapped))
        whole = cost.allowed() and lengths == (_SALT, _NONCE, KEY_BYTES + _TAG) and form == _slot_form(name, slot)
    except (KeyError, TypeError, ValueError):
        whole = False
    if not whole:
        raise Damaged(f"the {name} slot of keys.json", "and was left as it is: use the other slot, or restore a backup")
    return slot
