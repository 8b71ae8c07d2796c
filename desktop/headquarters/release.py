"""Headquarters' releases of content packs: a TUF repository on disk, beside the store.

    STORE.content/metadata/   n.root.json, n.targets.json, n.snapshot.json, timestamp.json
    STORE.content/targets/    every source file of every release, squeezed, by its SHA-256
    STORE.content/keys.json   the keys of every day, locked; root keys lie elsewhere

Nothing is released that is not checked whole and whose rules are not proven. Files under a number or a SHA-256 never
change; `timestamp.json` tells which numbers count, and is replaced last: a crash leaves the old release or the new one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from desktop.errors import BadInput
from desktop.guidance.installed import later
from desktop.guidance.pack_folder import BIGGEST
from desktop.headquarters import release_keys
from desktop.headquarters.open_store import POSTGRESQL
from desktop.headquarters.release_keys import DAILY, Seeds
from desktop.packs import PackProblems, checked, targets
from desktop.storage import files
from desktop.storage.trouble import Damaged, in_words

ROOT_DAYS, DAYS = 1825, 365
"""For how many days a signature lets posts install; what is installed stays in use after it."""
KEYS = "keys.json"
_KINDS = frozenset({*BIGGEST, ".txt", ".docx"})

_S = TypeVar("_S", Root, Snapshot, Targets, Timestamp)


@dataclass(frozen=True)
class Released:
    """What a release holds: version of the pack, its number, how many files are new or changed, and their bytes."""

    version: str
    number: int
    changed: int
    bytes: int


@dataclass(frozen=True)
class Signed:
    """The metadata in force; the last two only after a first release."""

    root: Metadata[Root]
    targets: Metadata[Targets] | None = None
    timestamp: Metadata[Timestamp] | None = None

    @property
    def version(self) -> str | None:
        """The version of the pack released last."""
        return self.targets.signed.unrecognized_fields[targets.ABOUT]["version"] if self.targets else None


def content_of(store: str) -> Path:
    """Return the folder of the releases that belongs to a store: beside its file, or for a store on a server in the
    current folder, under the names of server and database.
    """
    if store.startswith(POSTGRESQL):
        server = store.partition("//")[2].partition("?")[0].rpartition("@")[2]  # without user and password
        return Path("imvo-" + re.sub(r"[^A-Za-z0-9]+", "-", server).strip("-") + ".content")
    return Path(f"{store}.content")


def content_root(store: str) -> str | None:
    """Return the SHA-256 (hex) of the first root of the releases beside a store, or None: what the headquarters
    document tells the posts. Raises OutsideWorld when the disk fails.
    """
    path = content_of(store) / "metadata" / "1.root.json"
    with in_words(path):
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def init(folder: Path, roots: Seeds, daily: Seeds, threshold: int, name: str, now: datetime | None = None) -> str:
    """Make the releases' first root: it needs `threshold` of the root keys. Returns its SHA-256.

    The files of the keys are written before, by the caller. Raises BadInput, OutsideWorld when the disk fails.
    """
    if root_file(folder, 1).exists():
        raise BadInput(f"{folder} has releases already; nothing was changed")
    if not 1 <= threshold <= len(roots):
        raise BadInput(f"the threshold must be 1 to {len(roots)}, the number of root keys; nothing was changed")
    root = Root(version=1, consistent_snapshot=True, unrecognized_fields={targets.ABOUT: {"name": name}})
    for key in release_keys.public(roots):
        root.add_key(key, "root")
    root.roles["root"].threshold = threshold
    for role, key in zip(DAILY, release_keys.public(daily), strict=True):
        root.add_key(key, role)
    data = sign(Metadata(root), map(release_keys.signer_of, roots.values()), now)
    put(folder, {"metadata/1.root.json": data})
    return hashlib.sha256(data).hexdigest()


def release(folder: Path, source: Path, seeds: Seeds, now: datetime | None = None) -> Released:
    """Check the pack in `source` whole and release it: signed, in `folder`, published nowhere yet.

    Raises packs.PackProblems with everything that is wrong, BadInput when its version is not later than the last one,
    or when keys are missing, OutsideWorld when the disk fails; then nothing is released.
    """
    state = read(folder)
    with checked(source) as found:
        if state.version and not later(found.version, state.version):
            line = f"version {found.version} is not later than {state.version}, which was released"
            raise BadInput(f"{source}: pack.toml: {line}; nothing was changed")
        targets.refuse_paths(found.sources)
        if strange := sorted(filter(_is_strange, found.sources)):
            raise PackProblems(source, [f"{name}: not a file that a pack has; take it out" for name in strange])
        squeezed = {targets.target_name(path): (path, targets.squeeze(data)) for path, data in found.sources.items()}
    about = {"version": found.version, "released": _utc(now or datetime.now(UTC))}
    rows = {name: _target(name, path, data) for name, (path, data) in squeezed.items()}
    metadata = Metadata(Targets(targets=rows, unrecognized_fields={targets.ABOUT: about}))
    objects = {f"targets/{object_of(rows[name])}": data for name, (_, data) in squeezed.items()}
    put(folder, {name: data for name, data in objects.items() if not (folder / name).exists()})
    number = sign_release(folder, replace(state, targets=metadata), state, seeds, now)
    known = {object_of(info) for info in state.targets.signed.targets.values()} if state.targets else set[str]()
    fresh = [info.length for info in rows.values() if object_of(info) not in known]
    return Released(found.version, number, len(fresh), sum(fresh))


def _is_strange(path: str) -> bool:
    """Whether a file only happens to lie in the folder: signed, it would go to every post."""
    name = PurePosixPath(path)
    return name.suffix.lower() not in _KINDS or name.name.startswith("~")


def _target(name: str, path: str, data: bytes) -> TargetFile:
    info = TargetFile.from_data(name, data, ["sha256"])
    info.unrecognized_fields["custom"] = {"path": path}
    return info


def object_of(info: TargetFile) -> str:
    """Return the name of the file that holds a target: its SHA-256 and its name."""
    return f"{info.hashes['sha256']}.{info.path}"


def sign_release(
    folder: Path, state: Signed, before: Signed, seeds: Seeds, now: datetime | None = None, above: int = 0
) -> int:
    """Sign targets, snapshot and timestamp anew, all under the next number, higher than `above`; return it.

    While the root changes they are signed with the keys of both roots, where `seeds` has them: then no moment comes
    in which a drop box holds a root and a timestamp that do not fit. Raises BadInput when a key is missing.
    """
    assert state.targets
    number = 1 + max(above, before.targets.signed.version if before.targets else 0)

    def signed(metadata: Metadata[_S]) -> bytes:
        role = metadata.signed.type
        metadata.signed.version = number
        found = {
            key.public_key.keyid: key
            for root in (before.root, state.root)
            for key in release_keys.signers(seeds, root.signed, role)
        }
        data = sign(metadata, found.values(), now)
        verify(state.root.signed, role, metadata)
        return data

    listing = signed(deepcopy(state.targets))
    snapshot = Metadata(Snapshot(meta={"targets.json": _meta(listing, number)}))
    contents = signed(snapshot)
    about = state.targets.signed.unrecognized_fields
    timestamp = Metadata(Timestamp(snapshot_meta=_meta(contents, number), unrecognized_fields=deepcopy(about)))
    last = signed(timestamp)
    put(folder, {f"metadata/{number}.targets.json": listing, f"metadata/{number}.snapshot.json": contents})
    put(folder, {"metadata/timestamp.json": last})
    return number


def _meta(data: bytes, number: int) -> MetaFile:
    return MetaFile(number, len(data), {"sha256": hashlib.sha256(data).hexdigest()})


def verify(root: Root, role: str, metadata: Metadata[_S]) -> None:
    """Raise BadInput unless `metadata` has the signatures that `root` asks for `role`."""
    try:
        root.verify_delegate(role, metadata.signed_bytes, metadata.signatures)
    except RepositoryError:
        names = ", ".join(sorted(keyid[:8] for keyid in root.roles[role].keyids))
        need = f"{root.roles[role].threshold} of the {role} keys {names}"
        raise BadInput(f"keys are missing: {need} must sign; nothing was changed") from None


def renew(folder: Path, seeds: Seeds, now: datetime | None = None, above: int = 0) -> int:
    """Sign the present release anew, so that posts may install it for another term; return its number.

    `above`: under a higher number than this; a store that was restored from a copy does not know the last ones.

    Raises BadInput when there is none or keys are missing, OutsideWorld when the disk fails.
    """
    state = read(folder)
    if state.targets is None:
        raise BadInput("nothing was released yet; nothing was changed")
    return sign_release(folder, state, state, seeds, now, above)


def sign(metadata: Metadata[_S], keys: Iterable[CryptoSigner], now: datetime | None) -> bytes:
    """Date metadata, sign them with these keys only, and return the bytes of their file."""
    days = ROOT_DAYS if isinstance(metadata.signed, Root) else DAYS
    metadata.signed.expires = ((now or datetime.now(UTC)) + timedelta(days=days)).replace(microsecond=0)
    metadata.signatures.clear()
    for key in keys:
        metadata.sign(key, append=True)
    return metadata.to_bytes(JSONSerializer(compact=True))


def read(folder: Path) -> Signed:
    """Return the metadata in force. Raises BadInput when there are none or they are damaged, OutsideWorld."""
    if not root_file(folder, 1).is_file():
        raise BadInput(f"{folder} holds no releases: run `imvo-hq content init` first")
    number = 1
    while root_file(folder, number + 1).is_file():
        number += 1
    root = _read(root_file(folder, number), Root)
    if not (folder / "metadata" / "timestamp.json").is_file():
        return Signed(root)
    timestamp = _read(folder / "metadata" / "timestamp.json", Timestamp)
    at = timestamp.signed.snapshot_meta.version
    listing = _read(folder / "metadata" / f"{at}.targets.json", Targets)
    return Signed(root, listing, timestamp)


def root_file(folder: Path, number: int) -> Path:
    """Return the file of a root."""
    return folder / "metadata" / f"{number}.root.json"


def _read(path: Path, kind: type[_S]) -> Metadata[_S]:
    damaged = Damaged(path, "and was left as it is: take it from a copy, or from a drop box")
    try:
        with in_words(path):
            found: Metadata[Any] = Metadata.from_bytes(files.read_bounded(path, targets.MOST_METADATA))
    except RepositoryError:
        raise damaged from None
    if not isinstance(found.signed, kind):
        raise damaged
    return found


def put(folder: Path, made: Mapping[str, bytes]) -> None:
    """Write files of the repository, each whole or not at all. Raises OutsideWorld when the disk fails."""
    for name, data in made.items():
        with in_words(folder / name):
            files.make_folder((folder / name).parent)
            files.replace(folder / name, data)


def _utc(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
