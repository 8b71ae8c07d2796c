"""Servers that several modules of the exchange's tests share: each starts once per test process."""

from collections.abc import Iterator

import pytest

from tests.exchange import servers


@pytest.fixture(scope="session")
def apache_server() -> Iterator[servers.Server]:
    """Apache with mod_dav."""
    with servers.apache() as server:
        yield server


@pytest.fixture(scope="session")
def rclone_server() -> Iterator[servers.Server]:
    """Rclone as a WebDAV server."""
    with servers.rclone() as server:
        yield server
