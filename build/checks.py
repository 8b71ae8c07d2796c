"""What `make.py test` runs: lint, types, tests, content check. All run, even when an earlier one fails."""

from __future__ import annotations

import os
import subprocess
import sys

from environment import PYTHON, ROOT, program

Step = tuple[str, list[str]]


def steps(pytest_arguments: list[str]) -> list[Step]:
    """Return (name, command) of each check, in order."""
    python = str(PYTHON)
    return [
        ("lint", [python, "-m", "ruff", "check", "."]),
        ("types", [python, "-m", "mypy"]),
        # One process per core; a test that is done early takes over from the others.
        ("tests", [python, "-m", "pytest", "-W", "error", "-n", "auto", "--dist", "worksteal", *pytest_arguments]),
        ("content", [str(program("imvo-post")), "content", "check"]),
    ]


def check_environment() -> dict[str, str]:
    """Return the environment for the checks: no window is ever shown, no colour codes in what is piped."""
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONUTF8": "1"}


def run_step(name: str, command: list[str]) -> tuple[int, str]:
    """Run one check, passing its output on as it comes; return (exit code, last line that is not empty)."""
    print(f"== {name}", flush=True)
    last = ""
    with subprocess.Popen(
        command, cwd=ROOT, env=check_environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, encoding="utf-8", errors="replace",
    ) as process:  # fmt: skip
        assert process.stdout is not None
        for line in process.stdout:
            sys.stdout.write(line)
            sys.stdout.flush()
            last = line.strip() or last
    return process.returncode, last


def run_all(pytest_arguments: list[str]) -> int:
    """Run every check, print one line for each and pytest's closing line last; return 0 or 1."""
    results = {name: run_step(name, command) for name, command in steps(pytest_arguments)}
    print("==", ", ".join(f"{name} {'FAILED' if code else 'ok'}" for name, (code, _) in results.items()))
    print(results["tests"][1])
    return 1 if any(code for code, _ in results.values()) else 0
