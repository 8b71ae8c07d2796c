"""Every locked distribution may be used by us, is locked by hash, and stands in the notices."""

import re
from pathlib import Path

import licences
import notices
import pytest

from tests.support import ROOT

RUNTIME = ROOT / "build" / "requirements.lock"
DEV = ROOT / "build" / "requirements-dev.lock"


@pytest.mark.parametrize("pin", licences.pins(DEV), ids=lambda pin: pin.name)
def test_licence_is_on_the_list(pin: licences.Pin) -> None:
    licence = licences.stated(pin.name)
    assert licences.allowed(pin.name, licence), f"{pin.name}: {licence!r}"


def test_every_distribution_of_this_platform_is_installed_as_locked() -> None:
    for pin in licences.pins(DEV):
        found = licences.installed(pin.name)
        if found is None:
            markers = re.search(rf"^{pin.name}==\S+ ;(.*)", DEV.read_text(encoding="utf-8"), re.MULTILINE)
            assert markers, f"{pin.name} is not installed; run: python3 build/make.py setup"
        else:
            assert found.version == pin.version, f"{pin.name}; run: python3 build/make.py setup"


def test_build_tools_are_not_shipped() -> None:
    assert not {pin.name for pin in licences.pins(RUNTIME)} & licences.BUILD_TOOLS


@pytest.mark.parametrize("licence", ["", "GPL-3.0-only", "AGPL-3.0", "Proprietary", "SSPL-1.0", "MIT AND GPL-2.0"])
def test_other_licences_are_refused(licence: str) -> None:
    assert not licences.allowed("something", licence)


def test_what_we_develop_with_is_what_we_ship() -> None:
    assert set(licences.pins(RUNTIME)) <= set(licences.pins(DEV))


@pytest.mark.parametrize("lock", [RUNTIME, DEV], ids=lambda path: path.name)
def test_locks_have_a_hash_for_each_and_name_no_host(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    blocks = re.split(r"\n(?=[a-z])", text)
    assert all("--hash=sha256:" in block for block in blocks)


def test_the_notices_name_everything_that_is_shipped() -> None:
    text = (ROOT / "THIRD-PARTY-NOTICES").read_text(encoding="utf-8")
    for work in [*notices.other_works(), *notices.distributions(RUNTIME)]:
        line = re.search(rf"^  {re.escape(work.name)} +(.*)", text, re.MULTILINE)
        assert line, f"{work.name} is missing; run: python3 build/make.py notices"
        assert work.name == "Python" or work.version in line[1], "run: python3 build/make.py notices"


def test_our_own_licence_is_the_whole_eupl() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert "15.Applicable Law" in text.replace("15. ", "15.")
    assert "‘Compatible Licences’" in text
