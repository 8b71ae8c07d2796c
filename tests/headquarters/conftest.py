"""A headquarters in an empty store, and an empty box."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.headquarters.store import Store
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import new_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def box() -> MemoryBox:
    return MemoryBox()
