"""Where a vault may live. Network drives and synced folders are refused in words, ordinary disks and
containers are not.
"""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from desktop.errors import BadInput
from desktop.storage import folder
from desktop.storage.folder import Mount, mounted, objection, refuse_unsuitable
from desktop.storage.vault import open_vault, prepare
from tests.storage.kit import CHEAP, PASSPHRASE, new_vault

HOME = PurePosixPath("/home/jansen")
NETWORK = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "afs", "ceph", "NFS4")
LOCAL = (
    "ext4",
    "btrfs",
    "xfs",
    "zfs",
    "tmpfs",
    "overlay",
    "9p",
    "virtiofs",
    "fuseblk",
    "ecryptfs",
    "vfat",
    "NTFS",
)
ROOT = Mount(PurePosixPath("/"), "ext4")


def mounts(*more: tuple[str, str]) -> list[Mount]:
    return [ROOT, *(Mount(PurePosixPath(point), kind) for point, kind in more)]


@pytest.mark.parametrize(
    "kind",
    [*NETWORK, *(f"fuse.{kind}" for kind in ("sshfs", "rclone", "gvfsd-fuse", "davfs2"))],
)
def test_a_network_file_system_is_refused(kind: str) -> None:
    said = objection(HOME / "data", mounts(("/home", kind)), {})
    assert said is not None
    assert "on a network drive" in said
    assert kind in said
    assert "\n" not in said


@pytest.mark.parametrize(
    "kind",
    [*LOCAL, "fuse.fuse-overlayfs", "fuse.gocryptfs"],
)
def test_a_disk_or_a_container_is_not(kind: str) -> None:
    assert objection(HOME / "data", mounts(("/home", kind)), {}) is None


def test_the_innermost_mount_counts_and_of_equal_ones_the_last() -> None:
    share = ("/home", "nfs4")
    assert objection(HOME, mounts(share, ("/home/jansen", "ext4")), {}) is None
    assert objection(HOME, mounts(("/home/jansen", "ext4"), share), {}) is None
    assert objection(HOME, mounts(share, ("/home", "ext4")), {}) is None
    assert objection(HOME, mounts(("/home", "autofs"), share), {}) is not None
    assert objection(PurePosixPath("/homes/x"), mounts(share), {}) is None


@pytest.mark.parametrize("path", [r"\\server\share\data", r"\\?\UNC\server\share\data", "//server/share/x"])
def test_a_windows_share_is_refused_by_its_name(path: str) -> None:
    assert "network drive" in (objection(PureWindowsPath(path), [], {}) or "")


def test_a_windows_drive_is_judged_by_what_windows_says_of_it() -> None:
    assert objection(PureWindowsPath("\\\\?\\C:\\Users\\jansen"), [], {}) is None
    drives = [Mount(PureWindowsPath("C:\\"), "NTFS"), Mount(PureWindowsPath("H:\\"), "NTFS", remote=True)]
    assert objection(PureWindowsPath(r"c:\Users\jansen"), drives, {}) is None
    assert "network drive" in (objection(PureWindowsPath(r"h:\jansen"), drives, {}) or "")
    assert "network drive" in (
        objection(PureWindowsPath("H:\\x"), [Mount(PureWindowsPath("H:\\"), "", True)], {}) or ""
    )


@pytest.mark.parametrize(
    ("part", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Ministerie van Buitenlandse Zaken", "OneDrive"),
        ("onedrive", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Werk)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-jansen@example.org", "Google Drive"),
        ("My Drive", "Google Drive"),
        ("Mijn Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("iCloud Drive", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Mobile Documents", "iCloud Drive"),
        ("CloudStorage", "a cloud service"),
        ("Box Sync", "Box"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Nextcloud - BZ", "Nextcloud"),
        ("Nextcloud2", "Nextcloud"),
        ("ownCloud - x", "ownCloud"),
        ("SynologyDrive", "Synology Drive"),
        ("Proton Drive", "Proton Drive"),
        ("Tresorit", "Tresorit"),
        ("pCloudDrive", "pCloud"),
    ],
)
@pytest.mark.parametrize("flavour", [PurePosixPath, PureWindowsPath])
def test_a_folder_named_as_a_synced_one_is_refused(part: str, service: str, flavour: type[PurePath]) -> None:
    for path in (flavour("/home/j", part), flavour("/home/j", part, "deep", "data")):
        assert f"in a folder synced by {service}," in (objection(path, [], {}) or "")


@pytest.mark.parametrize(
    "part",
    [
        "Box",
        "box",
        "Boxtel",
        "my drives",
        "Sandbox",
        "nextcloudy",
        "Documents",
        "drive",
        "My Box",
        "dropbox-old",
        "Dropboxen",
        "OneDrivelogs",
        "onedrive-migratie-notities",
        "OneDrive -",
        "ownCloud-x",
        "Tresorits",
    ],
)
def test_a_folder_that_only_looks_like_one_is_not(part: str) -> None:
    assert objection(HOME / part / "data", mounts(), {}) is None


def test_box_is_a_surname_unless_it_is_right_under_a_home_folder() -> None:
    for home in ("/home/Box", r"C:\Users\Box"):
        flavour = PurePosixPath if home.startswith("/") else PureWindowsPath
        for name in ("HOME", "USERPROFILE"):
            assert objection(flavour(home, "data"), [], {name: home}) is None
            assert objection(flavour(home, "work", "Box", "data"), [], {name: home}) is None
            assert "synced by Box" in (objection(flavour(home, "Box", "data"), [], {name: home}) or "")


def test_box_with_its_notes_in_it_is_no_surname(tmp_path: Path) -> None:
    (tmp_path / "Box" / "deep").mkdir(parents=True)
    refuse_unsuitable(tmp_path / "Box" / "deep")
    (tmp_path / "Box" / "notes.boxnote").write_text("{}")
    with pytest.raises(BadInput, match="synced by Box"):
        refuse_unsuitable(tmp_path / "Box" / "deep")


def test_a_home_folder_that_is_a_link_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real" / "Box").mkdir(parents=True)
    (tmp_path / "home").symlink_to(tmp_path / "real")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with pytest.raises(BadInput, match="synced by Box"):
        refuse_unsuitable(tmp_path / "real" / "Box" / "data")


@pytest.mark.parametrize("name", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_wherever_the_system_says_onedrive_is(name: str) -> None:
    path = PureWindowsPath(r"D:\Werk\Bestanden\imvo")
    assert "OneDrive" in (objection(path, [], {name: r"d:\werk\bestanden"}) or "")
    assert objection(path, [], {name: r"D:\Werk\Bestand"}) is None
    assert objection(path, [], {name: ""}) is None


def test_a_marked_folder_and_all_below_it_is_refused() -> None:
    marked: dict[PurePath, str] = {HOME / "Werk": "Syncthing"}
    assert "Syncthing" in (objection(HOME / "Werk" / "a" / "b", [], {}, marked) or "")
    assert objection(HOME / "Werkplaats", [], {}, marked) is None


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".nextcloudsync.log", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
    ],
)
def test_marks_on_disk_are_found_in_every_parent(tmp_path: Path, mark: str, service: str) -> None:
    (tmp_path / "werk" / "diep").mkdir(parents=True)
    refuse_unsuitable(tmp_path / "werk" / "diep" / "data")
    (tmp_path / "werk" / mark).write_text("")
    with pytest.raises(BadInput, match=f"synced by {service}"):
        refuse_unsuitable(tmp_path / "werk" / "diep" / "data")


def test_dropbox_settings_in_the_home_folder_are_no_mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".dropbox").mkdir()
    refuse_unsuitable(tmp_path / "data")


def test_links_are_followed_first(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "gewoon").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(BadInput, match="Dropbox"):
        refuse_unsuitable(tmp_path / "gewoon" / "data")
    (tmp_path / "kring").symlink_to(tmp_path / "kring")
    with pytest.raises(BadInput, match="links lead nowhere"):
        refuse_unsuitable(tmp_path / "kring")


def test_making_and_opening_both_ask(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="OneDrive"):
        prepare(tmp_path / "OneDrive" / "data", PASSPHRASE, cost=CHEAP)
    assert list(tmp_path.iterdir()) == []
    new_vault(tmp_path / "data").close()
    (tmp_path / "data").rename(tmp_path / "Nextcloud")
    with pytest.raises(BadInput, match="Nextcloud"):
        open_vault(tmp_path / "Nextcloud", PASSPHRASE)


def test_this_machine_tells_its_mounts() -> None:
    assert any(Path.cwd().is_relative_to(mount.point) for mount in mounted())


def test_a_system_that_does_not_tell_is_not_an_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import psutil  # type: ignore[import-untyped]

    def closed(all: bool) -> list[object]:
        raise PermissionError

    monkeypatch.setattr(psutil, "disk_partitions", closed)
    assert folder.mounted() == []
    refuse_unsuitable(tmp_path / "data")
