"""Where the data of a person lies: what platformdirs says, also where we do not ask it because it is slow to import."""

import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from desktop import paths
from tests.support import ROOT


@pytest.mark.parametrize("value", [None, "", "  ", "/var/tmp/elsewhere", "relative/folder", "~/else"])
def test_the_data_folder_is_the_one_of_the_platform(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is None:
        monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_DATA_HOME", value)
    monkeypatch.setenv("HOME", "/home/someone")
    expected = platformdirs.user_data_path("IMVO-post", appauthor=False, roaming=False)
    assert paths.default_data_dir() == expected


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere only platformdirs knows")
def test_it_costs_no_import() -> None:
    code = "import sys; from desktop import paths; paths.default_data_dir(); print('platformdirs' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_shipped_index_lies_in_the_tree() -> None:
    assert paths.content_index().is_relative_to(ROOT)
    assert paths.vault_of(Path("x")) == Path("x/vault")
