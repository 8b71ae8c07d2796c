"""Where a vault may live: on a disk of this machine. A database in a network or synced folder is damaged
sooner or later.
"""

import os
import re
import sys
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from desktop.errors import BadInput

_NETWORK_TYPES = """
    nfs nfs3 nfs4 cifs smb smb2 smb3 smbfs afpfs webdav davfs davfs2 afs ncpfs ncp coda ceph glusterfs lustre
    gpfs beegfs orangefs pvfs2 gfs gfs2 ocfs2 sshfs s3fs fuse.sshfs fuse.rclone fuse.davfs fuse.davfs2
    fuse.s3fs fuse.gcsfuse fuse.gvfsd-fuse fuse.kio-fuse fuse.glusterfs fuse.ceph fuse.ceph-fuse fuse.smbnetfs
    fuse.curlftpfs fuse.mfs fuse.google-drive-ocamlfuse fuse.onedriver fuse.dropbox fuse.seadrive fuse.juicefs
    macfuse.sshfs osxfuse.sshfs
"""
_NETWORK = frozenset(_NETWORK_TYPES.split())
_ACCOUNT = r"( - .+| \(.+\))?"  # `OneDrive - Ministerie`, `Dropbox (Werk)`; `dropbox-old` is a plain folder
# Part of a path -> the service.
_SYNCED = tuple(
    (re.compile(pattern, re.IGNORECASE), service)
    for pattern, service in (
        (rf"onedrive{_ACCOUNT}|skydrive", "OneDrive"),
        (rf"dropbox{_ACCOUNT}", "Dropbox"),
        (rf"google ?drive{_ACCOUNT}|googledrive-.+@.+|my drive|mijn drive", "Google Drive"),
        (rf"nextcloud\d*{_ACCOUNT}", "Nextcloud"),
        (rf"owncloud\d*{_ACCOUNT}", "ownCloud"),
        (r"icloud ?drive|mobile documents", "iCloud Drive"),
        (r"cloudstorage", "a cloud service"),
        (r"box sync", "Box"),
        (rf"synology ?drive{_ACCOUNT}", "Synology Drive"),
        (rf"proton ?drive{_ACCOUNT}", "Proton Drive"),
        (r"tresorit( drive)?", "Tresorit"),
        (r"pcloud ?drive|pcloudsync", "pCloud"),
        (r"megasync( downloads)?", "MEGA"),
        (r"stack ?drive|strato hidrive|hidrive", "a cloud service"),
    )
)
_BOX = "Box"  # also a surname, so /home/Box is none; in lower case it is a plain word
_MARKERS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".SynologyWorkingDirectory": "Synology Drive",
}
_BOX_MARKS = (".boxsync", "*.boxnote")
_SHARE = re.compile(r"\\\\(?![?.]\\)|\\\\\?\\UNC\\", re.IGNORECASE)
_INSTEAD = "choose a plain folder on this machine's own disk"
_ENVIRONMENT = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_HOMES = ("HOME", "USERPROFILE")


@dataclass(frozen=True)
class Mount:
    """One mounted file system: where, of which type, and whether the system itself calls it remote (Windows
    drives).
    """

    point: PurePath
    kind: str
    remote: bool = False


def objection(
    path: PurePath,
    mounts: Iterable[Mount],
    environment: Mapping[str, str],
    markers: Mapping[PurePath, str] | None = None,
) -> str | None:
    """Return why a vault may not lie in `path` (absolute, links resolved), or None. Pure: looks at its
    arguments only.

    `markers` names the folders in which a synchronising program left its mark, and the program.
    """
    if kind := _network(path, mounts):
        return f"{path} is on a network drive ({kind}), where a vault gets damaged: {_INSTEAD}"
    if service := _synced(path, environment, markers or {}):
        return f"{path} is in a folder synced by {service}, where a vault gets damaged: {_INSTEAD}"
    return None


def _network(path: PurePath, mounts: Iterable[Mount]) -> str | None:
    """Return the type of the network file system that holds `path`, or None. Of equal mount points the last
    one counts.
    """
    if isinstance(path, PureWindowsPath) and _SHARE.match(path.drive):
        return "UNC path"
    holding = [mount for mount in mounts if path.is_relative_to(mount.point)]
    deepest = max((len(mount.point.parts) for mount in holding), default=0)
    inner = [mount for mount in holding if len(mount.point.parts) == deepest]
    if not inner:
        return None
    kind = inner[-1].kind
    return (kind or "remote") if inner[-1].remote or kind.lower() in _NETWORK else None


def _synced(path: PurePath, environment: Mapping[str, str], markers: Mapping[PurePath, str]) -> str | None:
    """Return the service that keeps `path` in step with other machines, or None."""
    for part in path.parts:
        for pattern, service in _SYNCED:
            if pattern.fullmatch(part):
                return service
    if _in_box(path, environment):
        return "Box"
    roots = [environment[name] for name in _ENVIRONMENT if environment.get(name)]
    if any(path.is_relative_to(type(path)(root)) for root in roots):
        return "OneDrive"
    return next((service for marked, service in markers.items() if path.is_relative_to(marked)), None)


def _in_box(path: PurePath, environment: Mapping[str, str]) -> bool:
    """Return whether `path` is in the folder that Box makes: right under a home folder of the environment."""
    homes = [type(path)(environment[name]) for name in _HOMES if environment.get(name)]
    return any(each.name == _BOX and each.parent in homes for each in (path, *path.parents))


def refuse_unsuitable(folder: Path) -> None:
    """Raise BadInput if `folder`, wherever its links lead, is on a network drive or in a synced folder."""
    try:
        path = folder.resolve()
    except (OSError, RuntimeError):
        raise BadInput(f"{folder} cannot be used as a data folder: its links lead nowhere") from None
    found = objection(path, mounted(), _named_folders(), _marked([path, *path.parents]))
    if found:
        raise BadInput(found)


def _named_folders() -> dict[str, str]:
    """Return the folders that the environment names, wherever their links lead."""
    named = {name: os.environ[name] for name in (*_ENVIRONMENT, *_HOMES) if os.environ.get(name)}
    return {name: os.path.realpath(value) for name, value in named.items()}


def mounted() -> list[Mount]:
    """Return the file systems of this machine; empty where the system does not tell."""
    import psutil  # type: ignore[import-untyped]

    try:
        partitions = psutil.disk_partitions(all=True)
    except OSError:
        return []
    flavour = PureWindowsPath if sys.platform == "win32" else PurePosixPath
    return [Mount(flavour(each.mountpoint), each.fstype, "remote" in each.opts.split(",")) for each in partitions]


def _marked(folders: Collection[Path]) -> dict[PurePath, str]:
    """Return the folders that hold a synchronising program's mark, and the program. The home folder's own
    settings do not count.
    """
    found: dict[PurePath, str] = {}
    for folder in folders:
        for name, service in _MARKERS.items():
            if os.path.lexists(folder / name) and not (name == ".dropbox" and folder == Path.home()):
                found[folder] = service
        if folder.name == _BOX and any(next(folder.glob(mark), None) for mark in _BOX_MARKS):
            found[folder] = "Box"
    return found
