"""A real disk of one mebibyte for one shell script, in a mount namespace of its own that ends with it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.storage.kit import ROOT

FILL = 'cat /dev/zero > "$DISK/fill" 2> "$DISK/../said" || true'
READ_ONLY = 'mount -o remount,ro "$DISK"'
IMVO = f'"{sys.executable}" -W error -m desktop --data-dir "$DISK/data"'
PYTHON = f'"{sys.executable}" -W error'


def on_small_disk(
    tmp_path: Path, script: str, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a script of `sh` with `$DISK`, an empty disk, and `$AROUND`, the folder around it, on another."""
    if not _may_mount():
        pytest.skip("this machine lets a test mount nothing: no unshare, or no user namespaces")
    disk = tmp_path / "disk"
    disk.mkdir()
    whole = f'mount -t tmpfs -o size=1m none "$DISK" && {{ {script}\n}}'
    full = {key: value for key, value in os.environ.items() if not key.startswith("IMVO_")}
    full |= {"DISK": str(disk), "AROUND": str(tmp_path), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    full |= {"PYTHONDONTWRITEBYTECODE": "1", **(env or {})}
    return subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", whole],
        env=full,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


@cache
def _may_mount() -> bool:
    probe = ["unshare", "--map-root-user", "--mount", "sh", "-c", "mount -t tmpfs none /mnt"]
    return bool(shutil.which("unshare")) and subprocess.run(probe, capture_output=True, check=False).returncode == 0
