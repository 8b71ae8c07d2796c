"""SIGKILL in the middle of real processes: what was shown is there, nothing is doubled, no vault is half."""

import functools
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.errors import BadInput
from desktop.storage import engine, keys, migrations
from desktop.storage.backup import restore
from desktop.storage.staging import vault_of
from desktop.storage.vault import Vault, exists, open_vault, prepare, recover
from tests.storage import kill
from tests.storage.kill import DISK_CALLS, KilledRun, choose, rehearse, run_failing, run_killed, traced
from tests.storage.kill_child import NEW_PASSPHRASE
from tests.storage.kit import CHEAP, PASSPHRASE, add_events, extended, new_vault, numbers

ORDER = ("journal", "create", "migrate", "journal", "passphrase", "keep")
EARLIER = 30


def command(scenario: str, folder: Path) -> list[str | Path]:
    return [sys.executable, "-m", "tests.storage.kill_child", scenario, folder]


def set_up(scenario: str, folder: Path) -> None:
    """Make what a scenario starts from: nothing, or a vault with some events."""
    if scenario != "create":
        with new_vault(folder) as vault:
            add_events(vault, range(1, EARLIER + 1), "x" * 200)


@functools.cache
def rehearsed(scenario: str) -> Counter[str]:
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top) / "data"
        set_up(scenario, folder)
        return rehearse(command(scenario, folder))


@contextmanager
def whole(folder: Path, passphrase: str = PASSPHRASE, *, later: bool = False) -> Iterator[Vault]:
    """Open a vault after a kill and prove that every page of it is sound."""
    with open_vault(folder, passphrase, migrations=extended() if later else migrations.MIGRATIONS) as vault:
        assert engine.damage(vault.db) == []
        yield vault


def check_create(folder: Path, run: KilledRun) -> None:
    shown = run.lines()
    if "committed" in shown:
        assert exists(folder)
    if exists(folder):
        with whole(folder) as vault:
            assert numbers(vault.db) == []
        recover(folder, shown[0], "x", cost=CHEAP)
    else:
        prepare(folder, PASSPHRASE, cost=CHEAP).commit()
        assert [path.name for path in folder.iterdir()] == ["vault"]


def check_journal(folder: Path, run: KilledRun) -> None:
    shown = [int(line) for line in run.lines()]
    with whole(folder) as vault:
        stored = numbers(vault.db)
        cases = {row["number"] for row in vault.db.table("cases").rows}
    assert stored == list(range(1, len(stored) + 1))
    assert set(shown) <= set(stored)
    assert len(stored) - EARLIER - len(shown) in (0, 1)
    assert cases == {str(seq) for seq in stored[EARLIER:][-7:]}


def check_migrate(folder: Path, run: KilledRun) -> None:
    key = keys.by_passphrase(keys.read(vault_of(folder) / "keys.json"), PASSPHRASE)
    for copy in (folder / "backups").glob("before-*.db"):
        kept = engine.connect(copy, key, "ro", immutable=True)
        assert numbers(kept) == list(range(1, EARLIER + 1))
        assert "kinds" not in kept.table_names()
        assert copy.with_suffix(".keys.json").read_bytes() == (vault_of(folder) / "keys.json").read_bytes()
        kept.close()
    if "migrated" in run.lines():
        with pytest.raises(BadInput, match="newer version"):
            open_vault(folder, PASSPHRASE)
    with whole(folder, later=True) as vault:
        assert numbers(vault.db) == list(range(1, EARLIER + 1))
        assert vault.db.table("kinds").count == EARLIER
    assert list((folder / "backups").glob("before-*.db"))


def check_passphrase(folder: Path, run: KilledRun) -> None:
    opens = [word for word in (PASSPHRASE, NEW_PASSPHRASE) if _opens(folder, word)]
    assert opens == [NEW_PASSPHRASE] if "changed" in run.lines() else len(opens) == 1


def _opens(folder: Path, passphrase: str) -> bool:
    try:
        with whole(folder, passphrase) as vault:
            return numbers(vault.db) == list(range(1, EARLIER + 1))
    except BadInput as refused:
        if str(refused) != "wrong passphrase":
            raise
        return False


def check_keep(folder: Path, run: KilledRun) -> None:
    kept, restored = folder.with_name("backup"), folder.with_name("restored")
    assert kept.exists() or "kept" not in run.lines()
    assert exists(restored) or "restored" not in run.lines()
    if kept.exists() and not exists(restored):
        restore(kept, restored, PASSPHRASE)
    for place in (folder, restored) if kept.exists() else (folder,):
        with whole(place) as vault:
            assert numbers(vault.db) == list(range(1, EARLIER + 1))


CHECKS = {
    "create": check_create,
    "journal": check_journal,
    "migrate": check_migrate,
    "passphrase": check_passphrase,
    "keep": check_keep,
}


def test_a_kill_at_any_moment_loses_nothing_that_was_shown(kill_seed: int, tmp_path: Path) -> None:
    scenario, folder = ORDER[kill_seed % len(ORDER)], tmp_path / "data"
    set_up(scenario, folder)
    run = run_killed(command(scenario, folder), kill_seed, rehearsed(scenario))
    assert run.killed, f"{scenario} was to die at {run.at}, and ended with {run.code}: {run.errors}"
    CHECKS[scenario](folder, run)


@pytest.mark.parametrize("seed", range(12))
def test_a_failing_disk_loses_nothing_and_never_shows_a_traceback(seed: int, tmp_path: Path) -> None:
    """When only the tidying at the end fails, the act is done and nothing needs to be said."""
    scenario, folder = ORDER[seed % len(ORDER)], tmp_path / "data"
    set_up(scenario, folder)
    call, number = choose(seed, rehearsed(scenario), DISK_CALLS)
    run = run_failing(command(scenario, folder), call, number, ("ENOSPC", "EIO")[seed // 6])
    assert (run.code, run.errors.count("\n")) in ((3, 1), (0, 0)), f"{scenario}, {run.at}: {run.code} {run.errors}"
    assert run.code == 0 or "safe to run again" in run.errors
    CHECKS[scenario](folder, run)


@pytest.mark.parametrize("scenario", CHECKS)
def test_a_disk_that_is_full_halfway_is_told_in_one_line(scenario: str, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    set_up(scenario, folder)
    call = "pwrite64" if rehearsed(scenario)["pwrite64"] else "fsync"
    half = (rehearsed(scenario)[call] + 1) // 2
    run = run_failing(command(scenario, folder), call, half, "ENOSPC")
    assert run.code == 3
    assert "the disk is full" in run.errors
    assert run.errors.count("\n") == 1
    CHECKS[scenario](folder, run)


@pytest.mark.parametrize(
    ("scenario", "renamed"),
    [
        ("create", "/vault"),
        ("passphrase", "/keys.json"),
        ("migrate", ".db"),
        ("keep", "/backup"),
        ("keep", "/vault"),
    ],
)
def test_everything_is_synced_before_it_gets_its_name_and_the_name_after(
    scenario: str, renamed: str, tmp_path: Path
) -> None:
    """A kill cannot show this, a power cut would: what is on disk must be there before its name is."""
    set_up(scenario, tmp_path / "data")
    calls = traced(command(scenario, tmp_path / "data"))
    name = next(number for number, call in enumerate(calls) if re.search(rf' rename\(".*{renamed}"\)', call))
    source, target = re.findall(r'"([^"]*)"', calls[name])
    written = {call[1] for line in calls[:name] if (call := re.search(rf" p?write(?:64)?\(\d+<({source}[^>]*)>", line))}
    assert written
    for path in written - {path for path in written if path.endswith(("-shm", "-wal", "-journal"))}:
        last = max(n for n, call in enumerate(calls[:name]) if re.search(rf" p?write(?:64)?\(\d+<{path}>", call))
        assert any(f"<{path}>" in call and " fsync(" in call for call in calls[last:name]), path
    assert any(" fsync(" in call and f"<{Path(target).parent}>" in call for call in calls[name:])


def test_without_strace_the_tests_fail_in_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(AssertionError, match="the kill tests need strace: install it"):
        kill._strace.__wrapped__()


def test_the_same_seed_kills_at_the_same_place(tmp_path: Path) -> None:
    places = []
    for name in ("a", "b"):
        set_up("journal", tmp_path / name)
        run = run_killed(command("journal", tmp_path / name), 3, rehearsed("journal"))
        places.append((run.at, run.lines()))
    assert places[0] == places[1]
