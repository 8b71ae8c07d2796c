"""The command line as a real process, in an environment of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support import ROOT


@dataclass(frozen=True)
class Answer:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON: nothing else may be in it."""
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(data_dir: Path) -> Run:
    """Return a function that runs `imvo-post` with these words; `env` adds variables, `stdin` is text or bytes."""

    def call(*words: str | Path, stdin: str | bytes = b"", env: dict[str, str] | None = None) -> Answer:
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("IMVO_", "LC_", "LANG", "DISPLAY"))}
        environment |= {
            "IMVO_PASSPHRASE": "geheim",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        environment = {key: value for key, value in (environment | (env or {})).items() if value}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "desktop", "--data-dir", str(data_dir), *map(str, words)],
            input=stdin if isinstance(stdin, bytes) else stdin.encode(),
            capture_output=True,
            env=environment,
            cwd=ROOT,
            check=False,
        )
        answer = Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in answer.err, answer.err
        return answer

    return call


@pytest.fixture
def coffee() -> Path:
    return ROOT / "examples" / "koffie-colombia.yaml"
