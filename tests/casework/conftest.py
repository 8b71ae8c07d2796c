"""A post at work: the shipped content pack and a vault in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.guidance.library import Library
from desktop.storage.vault import Vault
from tests.exchange.den_haag import DenHaag
from tests.exchange.memory_box import MemoryBox
from tests.kit import memory_vault, open_library


@pytest.fixture
def library() -> Iterator[Library]:
    with open_library() as opened:
        yield opened


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return memory_vault(tmp_path)


@pytest.fixture
def casework(library: Library, vault: Vault) -> Casework:
    return Casework(library, vault)


@pytest.fixture
def haag() -> DenHaag:
    return DenHaag()


@pytest.fixture
def box() -> MemoryBox:
    return MemoryBox()
