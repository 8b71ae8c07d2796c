"""An officer's keys: one file for each officer of headquarters, locked by a passphrase.

Keys that were replaced stay in the file, so that what a device that was long away has sealed to them still opens.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from desktop.errors import BadInput
from desktop.exchange.enrolment import Headquarters
from desktop.exchange.keys import Officer, OwnKeys
from desktop.headquarters.locked import read_locked, write_locked
from desktop.storage.keys import FULL_COST, Cost

KIND = "imvo-hq-keys"


@dataclass(frozen=True)
class OfficerKeys:
    """The keys of one officer, the newest first."""

    name: str
    keys: tuple[OwnKeys, ...] = field(repr=False)

    @property
    def public(self) -> Officer:
        """The public half of the newest keys."""
        return Officer(self.name, self.keys[0].public)

    def signing(self, document: Headquarters) -> OwnKeys:
        """Return the keys with which this officer signs under a version of the document. Raises BadInput for who is
        no officer in it.
        """
        signers = {officer.keys.signer for officer in document.officers}
        found = next((one for one in self.keys if one.public.signer in signers), None)
        if found is None:
            raise BadInput(f"the keys of {self.name!r} are not among the officers' of version {document.version}")
        return found


def write_keys(path: Path, officer: OfficerKeys, passphrase: str, cost: Cost = FULL_COST) -> None:
    """Put an officer's keys on disk. Raises as `write_locked`."""
    keys = [{"seed": one.seed.hex(), "identity": one.identity} for one in officer.keys]
    write_locked(path, KIND, json.dumps({"name": officer.name, "keys": keys}).encode(), passphrase, cost)


def read_keys(path: Path, passphrase: str) -> OfficerKeys:
    """Return an officer's keys. Raises as `read_locked`."""
    found = json.loads(read_locked(path, KIND, passphrase))
    return OfficerKeys(
        found["name"], tuple(OwnKeys(bytes.fromhex(one["seed"]), one["identity"]) for one in found["keys"])
    )
