"""Options of the whole suite."""

import pytest
from hypothesis import HealthCheck, settings

# A slow or busy machine is no failure: what a test takes is measured in the benchmarks.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a long night run more kills than a commit can wait for: `--kill-runs=200`."""
    parser.addoption("--kill-runs", type=int, default=20, help="how many seeded kills each kill test runs")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test that asks for `kill_seed` one run per seed."""
    if "kill_seed" in metafunc.fixturenames:
        metafunc.parametrize("kill_seed", range(metafunc.config.getoption("--kill-runs")))
