"""Fetch a signed release from a drop box with python-tuf's client: what changed travels, the rest is here already.

Imported only to install: the client takes time to load.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tuf.api import exceptions as tuf
from tuf.api.metadata import Metadata, Root, TargetFile, Targets, Timestamp
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from desktop.errors import BadInput, ImvoError
from desktop.exchange.box import Box, Progress, Stopped
from desktop.guidance.installed import Signature, is_version
from desktop.packs import targets
from desktop.packs.targets import ABOUT, METADATA, MOST_METADATA, MOST_TARGET, TARGETS, TIMESTAMP
from desktop.packs.trust import Expired, Refused, Trust
from desktop.storage import files

_CONFIG = UpdaterConfig(
    root_max_length=MOST_METADATA,
    timestamp_max_length=MOST_METADATA,
    snapshot_max_length=MOST_METADATA,
    targets_max_length=MOST_METADATA,
)
_SLACK = timedelta(days=1)  # a clock may differ so much before it stops anything
_LONGEST_NAME = 100


@dataclass(frozen=True)
class Release:
    """A release that was fetched whole: version of the pack, who signed it."""

    version: str
    signature: Signature


class _FromBox(FetcherInterface):
    """Reads what the client asks for from a box; `metadata` is what it has read of those, by name."""

    def __init__(self, box: Box, told: Progress | None) -> None:
        self.box, self.told = box, told
        self.metadata: dict[str, bytes] = {}

    def _fetch(self, url: str) -> Iterator[bytes]:
        about = url.startswith(METADATA)
        data = self.box.read(url, MOST_METADATA if about else MOST_TARGET, self.told)
        if data is None:
            raise tuf.DownloadHTTPError(f"{url} is not there", 404)
        if about:
            self.metadata[url] = data
        return iter([data])


def fetch(box: Box, trust: Trust, aside: Path, cache: Path, told: Progress | None = None) -> Release:
    """Fetch the release in a box: its source files to `aside/pack`, what is trusted after it to `aside/metadata`.

    `cache` keeps the targets of the last release. Raises Refused or Expired in one plain line, what the box raises,
    OSError.
    """
    metadata = aside / "metadata"
    trust.copy_to(metadata)
    fetcher = _FromBox(box, told)
    with _in_words(fetcher, metadata):
        root = trust.first_root(box)
        updater = Updater(str(metadata), METADATA, str(cache), TARGETS, fetcher, _CONFIG, bootstrap=root)
        updater.refresh()
        signed = Metadata[Targets].from_file(str(metadata / "targets.json")).signed
        release = _release(metadata, signed)
        files.make_folder(cache)
        paths = {name: _path_of(info) for name, info in signed.targets.items()}
        targets.refuse_paths(paths.values())
        rows = ((paths[name], _plain(updater, info, cache)) for name, info in signed.targets.items())
        targets.write_sources(rows, aside / "pack")
    _sweep(cache, {_digest(info) for info in signed.targets.values()})
    return release


def newer_timestamp(box: Box, trust: Trust) -> str | None:
    """Return the version of the pack that a box holds when it is a later release than was ever installed, else None.

    Reads the timestamp and, after a change of keys, the new roots. Raises what the box raises.
    """
    data = box.read(TIMESTAMP, MOST_METADATA)
    kept = trust.kept("timestamp.json")
    if data is None or data == kept:
        return None
    with suppress(tuf.RepositoryError, BadInput):
        root = _latest_root(box, trust)
        found = Metadata[Timestamp].from_bytes(data)
        root.verify_delegate(Timestamp.type, found.signed_bytes, found.signatures)
        before = Metadata[Timestamp].from_bytes(kept).signed.version if kept else 0
        version = _about(found.signed.unrecognized_fields).get("version")
        return version if is_version(version) and found.signed.version > before else None
    return None


def _latest_root(box: Box, trust: Trust) -> Root:
    root = Metadata[Root].from_bytes(trust.first_root(box)).signed
    following = iter(trust.roots())
    while data := next(following, None) or box.read(f"{METADATA}/{root.version + 1}.root.json", MOST_METADATA):
        new = Metadata[Root].from_bytes(data)
        for judge in (root, new.signed):
            judge.verify_delegate(Root.type, new.signed_bytes, new.signatures)
        if new.signed.version != root.version + 1:
            raise tuf.BadVersionNumberError("a root is missing")
        root = new.signed
    return root


def _plain(updater: Updater, info: TargetFile, cache: Path) -> bytes:
    """Return a source file: from the cache while its every byte is right, else from the box."""
    if info.length > MOST_TARGET:
        raise BadInput(f"a file of this release is larger than it can be ({MOST_TARGET} bytes)")
    place = str(cache / _digest(info))
    found = updater.find_cached_target(info, place) or updater.download_target(info, place)
    return targets.expand(files.read_bounded(Path(found), MOST_TARGET))


def _digest(info: TargetFile) -> str:
    digest = info.hashes.get("sha256", "")
    if not targets.SHA256.fullmatch(digest):
        raise BadInput("a file of this release has no SHA-256")
    return digest


def _path_of(info: TargetFile) -> Any:
    return info.custom.get("path") if isinstance(info.custom, dict) else None


def _about(fields: dict[str, Any]) -> dict[str, Any]:
    about = fields.get(ABOUT)
    return about if isinstance(about, dict) else {}


def _release(metadata: Path, signed: Targets) -> Release:
    """Return what a release says of itself. Raises BadInput when it says it in another form, Expired when it was signed
    after what this machine takes for today.
    """
    root = Metadata[Root].from_file(str(metadata / "root.json")).signed
    timestamp = Metadata[Timestamp].from_file(str(metadata / "timestamp.json")).signed
    about, name = _about(signed.unrecognized_fields), _about(root.unrecognized_fields).get("name")
    try:
        version, released = about["version"], datetime.strptime(about["released"], "%Y-%m-%dT%H:%M:%S%z")
    except (KeyError, TypeError, ValueError):
        raise BadInput("this release does not say its version and date") from None
    if not is_version(version) or not isinstance(name, str) or not name.isprintable() or len(name) > _LONGEST_NAME:
        raise BadInput("this release does not say its version and who signed it")
    now = datetime.now(UTC)
    if released > now + _SLACK:
        line = f"it was signed on {_day(released)}, and the clock of this machine says {_day(now)}"
        raise Expired(line, "clock", _day(released), _day(now))
    until = min(signed.expires, timestamp.expires, root.expires)
    return Release(version, Signature(name, _utc(released), _utc(until)))


def _utc(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _day(when: datetime) -> str:
    return when.strftime("%Y-%m-%d")


def _sweep(cache: Path, wanted: set[str]) -> None:
    for path in cache.iterdir():
        if path.name not in wanted:
            path.unlink(missing_ok=True)


@contextmanager
def _in_words(fetcher: _FromBox, metadata: Path) -> Iterator[None]:
    """Turn what python-tuf raises into one plain line."""
    try:
        yield
    except Refused:
        raise
    except BadInput as error:
        raise Refused(str(error)) from error
    except tuf.DownloadError as error:
        if isinstance(error.__cause__, BadInput):
            raise Refused(str(error.__cause__)) from error
        if isinstance(error.__cause__, ImvoError | Stopped | OSError):
            raise error.__cause__ from None
        raise _not_there(fetcher, error) from error
    except tuf.ExpiredMetadataError as error:
        raise _expired(fetcher, metadata) from error
    except tuf.BadVersionNumberError as error:
        raise Refused("it is older than one that this post has seen, or mixed from two releases", "older") from error
    except tuf.LengthOrHashMismatchError as error:
        raise Refused("it is damaged, or mixed from two releases") from error
    except tuf.UnsignedMetadataError as error:
        raise Refused("it is not signed with the keys that this post trusts now", "others") from error
    except tuf.RepositoryError as error:
        raise Refused("it is damaged, or not in the form of a release") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refused("it is not in the form of a release") from error


def _not_there(fetcher: _FromBox, error: tuf.DownloadError) -> Refused:
    if not isinstance(error, tuf.DownloadHTTPError):
        return Refused("a file of it is larger than was signed")
    if TIMESTAMP in fetcher.metadata:
        return Refused("a file of it is missing: copy all of it, or ask for it again", "missing")
    return Refused("no signed release is there", "none")


def _expired(fetcher: _FromBox, metadata: Path) -> Expired:
    """Say until when the release was good and what this machine takes for today; which of both is wrong, we cannot
    know.
    """
    dates = []
    read = [data for name, data in fetcher.metadata.items() if ".root." not in name]  # an old root may be past its date
    for data in (*read, *(path.read_bytes() for path in metadata.glob("*.json"))):
        with suppress(tuf.RepositoryError):
            dates.append(_day(Metadata.from_bytes(data).signed.expires))
    day, today = min(dates, default=""), _day(datetime.now(UTC))
    until = f"was good until {day}" if day else "is past its date"
    return Expired(f"its signature {until}, and the clock of this machine says {today}", "expired", day, today)
