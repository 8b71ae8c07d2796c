#!/usr/bin/env python3
"""The development entrance: everything from a fresh clone to a frozen program. Standard library only.

    python3 build/make.py setup           make .venv with everything; safe to repeat
    python3 build/make.py run [ARGS]      set up what is missing, then imvo-post ARGS
    python3 build/make.py test [ARGS]     lint, types, tests (ARGS go to pytest), content check
    python3 build/make.py bench           the measured ratios of docs/performance.md
    python3 build/make.py freeze          the one-folder program in dist/, then its self-test
    python3 build/make.py demo            a sample year of 39 posts in demo/, to try headquarters with
    python3 build/make.py postgres start  a PostgreSQL of one's own, to try headquarters with; postgres stop

For maintainers: screenshots, damage, content, strings, notices, lock. Exit codes: 0 done, 1 a check failed, 2 wrong
command, 3 the machine lacks something (one line says what to run).
"""

from __future__ import annotations

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - a person may start it with any Python
    sys.exit("Python 3.11 or newer is needed; this is Python " + sys.version.split()[0])

from collections.abc import Callable

import environment
import machine
from machine import MachineError


def setup(arguments: list[str]) -> int:
    """Make the machine and `.venv` ready. Returns 0; a missing system library is told, not fatal."""
    lacking = machine.ensure("run")
    environment.prepare()
    if lacking:
        print(f"ready for the command line; for the window {lacking}", file=sys.stderr)
    return 0


def run(arguments: list[str]) -> int:
    """Set up what is missing, then become `imvo-post ARGUMENTS`; only that writes to standard output."""
    if machine.window_wanted(arguments):
        _window_possible()
    environment.prepare()
    return environment.replace_process(environment.program("imvo-post"), arguments)


def _window_possible() -> None:
    """MachineError in one line when no window can open here."""
    if machine.no_display(os.environ):
        environment.prepare()
        example = min((environment.ROOT / "examples").glob("*.yaml")).name
        command = f"python3 build/make.py run assess examples/{example}"
        raise MachineError(f"there is no display to open a window on; without one, try: {command}")
    lacking = machine.ensure("run")
    if lacking:
        raise MachineError(lacking)


def test(arguments: list[str]) -> int:
    """Lint, types, tests and content check, all of them; 1 if any fails."""
    import checks

    _ready("test")
    return checks.run_all(arguments)


def bench(arguments: list[str]) -> int:
    """Measure and print the ratios; writes nothing."""
    environment.prepare()
    script = environment.ROOT / "build" / "bench.py"
    return environment.replace_process(environment.PYTHON, [str(script), *arguments])


def screenshots(arguments: list[str]) -> int:
    """Draw every page in both languages, themes and three sizes into docs/screenshots/; words limit which."""
    _ready("run")
    script = environment.ROOT / "build" / "screenshots.py"
    return environment.replace_process(environment.PYTHON, [str(script), *arguments])


def demo(arguments: list[str]) -> int:
    """Make the sample year (`--posts 39 --events 200000 --seed 1 --out DIR`)."""
    environment.prepare()
    script = environment.ROOT / "build" / "demo.py"
    return environment.replace_process(environment.PYTHON, [str(script), *arguments])


def freeze(arguments: list[str]) -> int:
    """Build the one-folder program in dist/ and run its self-test."""
    import frozen

    _ready("freeze")
    return frozen.freeze()


def damage(arguments: list[str]) -> int:
    """Damage copies of the frozen program, one file at a time; 1 if a self-test does not notice."""
    import frozen

    return frozen.damage()


def content(arguments: list[str]) -> int:
    """Compile the content pack into its index."""
    environment.install_dependencies()
    environment.compile_content()
    return 0


def strings(arguments: list[str]) -> int:
    """Bring the translation files up to date with the sources, then compile them."""
    environment.install_dependencies()
    sources = sorted((environment.ROOT / "desktop").rglob("*.py"))
    catalogues = sorted((environment.ROOT / "desktop" / "ui" / "translations").glob("*.ts"))
    lupdate = [environment.program("pyside6-lupdate"), "-no-obsolete", "-locations", "none"]
    environment.must("collecting strings", *lupdate, *sources, "-ts", *catalogues)
    environment.compile_translations()
    return 0


def notices(arguments: list[str]) -> int:
    """Write THIRD-PARTY-NOTICES anew from what is installed."""
    environment.install_dependencies()
    target = environment.ROOT / "THIRD-PARTY-NOTICES"
    return environment.call(environment.PYTHON, environment.ROOT / "build" / "notices.py", target)


def postgres(arguments: list[str]) -> int:
    """Start or stop a PostgreSQL server of this tree's own."""
    import postgres as server

    return server.main(arguments)


def lock(arguments: list[str]) -> int:
    """Resolve pyproject.toml anew into the two lock files (needs `uv`, a maintainer's tool)."""
    import locking

    return locking.relock(arguments)


def _ready(purpose: str) -> None:
    lacking = machine.ensure(purpose)
    if lacking:
        raise MachineError(lacking)
    environment.prepare()


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    step.__name__: step
    for step in (setup, run, test, bench, freeze, demo, screenshots, damage, content, strings, notices, postgres, lock)
}


def main(arguments: list[str]) -> int:
    """Run the command named first; returns the exit code."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if arguments else 2
    command = COMMANDS.get(arguments[0])
    if command is None:
        print(f"make.py: no command {arguments[0]!r}; there are: {', '.join(COMMANDS)}", file=sys.stderr)
        return 2
    try:
        return command(arguments[1:])
    except MachineError as problem:
        print(f"make.py: {problem}", file=sys.stderr)
        return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
