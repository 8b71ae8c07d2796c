"""Make the two lock files from pyproject.toml: every platform, every file with its hash, no host named."""

from __future__ import annotations

import shutil
import subprocess

from environment import PYTHON, ROOT, program
from machine import MachineError

RUNTIME = ROOT / "build" / "requirements.lock"
DEV = ROOT / "build" / "requirements-dev.lock"
_OPTIONS = [
    "--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate",
    "--no-emit-index-url", "--quiet",
]  # fmt: skip


def relock(arguments: list[str]) -> int:
    """Write both locks; `arguments` go to uv (`--upgrade`). MachineError if uv is missing or fails."""
    uv = str(program("uv")) if program("uv").exists() else shutil.which("uv")
    if not uv:
        raise MachineError(f"uv is needed to resolve dependencies; run: {PYTHON} -m pip install uv")
    base = [uv, "pip", "compile", "pyproject.toml", *_OPTIONS, *arguments]
    for extra in (["-o", str(RUNTIME)], ["--group", "dev", "-c", str(RUNTIME), "-o", str(DEV)]):
        if subprocess.run([*base, *extra], cwd=ROOT, check=False).returncode != 0:
            raise MachineError("uv could not resolve the dependencies (see above); the locks may differ now")
    return 0
