"""What the world can do to a command: closed streams, full outputs, strange paths and files."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.support import ROOT

COFFEE = ROOT / "examples" / "koffie-colombia.yaml"


def shell(line: str, data_dir: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a shell line in which `$P` is the program, in a small environment."""
    environment = {"P": f"{sys.executable} -m desktop --data-dir {data_dir}", "PATH": "/usr/bin:/bin", **env}
    environment |= {"IMVO_PASSPHRASE": "geheim", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    return subprocess.run(["bash", "-c", line], env=environment, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("$P assess - <&-", 2),
        ("$P assess - --jsonl <&-", 2),
        (f"$P assess {COFFEE} --json >&-", 3),
        (f"$P assess {COFFEE} >/dev/full", 3),
        (f"$P assess {COFFEE} --json >/dev/full", 3),
        ("$P rules check >/dev/full", 3),
        ("$P journal verify /dev/full", 2),
        ("$P journal verify /dev/zero", 2),
        ("$P rules export ''", 2),
        ("$P rules export /", 2),
        ("$P rules export /dev/full", 2),
        ("$P rules import ''", 2),
        ("$P case show $'\\xff'", 2),
        ("$P --data-dir '~nobody-of-this-name/x' assess " + str(COFFEE), 2),
        ("$P --data-dir '' case list", 2),
        ("printf '%%YAML 1.3\\n---\\nrequest_type: advice\\n' | $P assess -", 2),
        ("printf '%%YAML 1.1\\n---\\nrequest_type: advice\\n' | $P assess -", 2),
        ("printf 'request_type: advice\\n<<: {large: yes}\\n' | $P assess -", 2),
        (f"{sys.executable} -m desktop.cli_hq", 2),
        (f"{sys.executable} -m desktop.cli_hq verify {COFFEE} >/dev/full", 3),
    ],
)
def test_it_ends_with_one_line_and_its_code(line: str, code: int, tmp_path: Path) -> None:
    done = shell(line, tmp_path / "data")
    assert done.returncode == code, (done.stdout, done.stderr)
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "data").exists()


def test_whoever_reads_enough_and_leaves_is_no_error(tmp_path: Path) -> None:
    done = shell("$P rules check --json | head -c 5; exit ${PIPESTATUS[0]}", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_case_whose_answer_could_not_be_written_is_not_kept_twice(run: Run, data_dir: Path) -> None:
    done = shell(f"$P case add {COFFEE} >/dev/full", data_dir)
    assert done.returncode == 3
    assert run("case", "list", "--json").json == []
    run("case", "add", COFFEE)
    done = shell(f"$P case add {COFFEE} --json >/dev/full", data_dir)
    assert done.returncode == 3
    assert "is kept" in done.stderr
    assert "do not run this again" in done.stderr
    assert len(run("case", "list", "--json").json) == 2


@pytest.mark.parametrize("words", [["case", "show", "x"], ["journal", "verify"], ["journal", "export", "--out", "x"]])
def test_reading_makes_no_vault(run: Run, data_dir: Path, words: list[str]) -> None:
    answer = run(*words)
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert not data_dir.exists()


def test_listing_without_a_vault_asks_for_nothing(run: Run, data_dir: Path) -> None:
    assert run("case", "list", "--json", env={"IMVO_PASSPHRASE": ""}).json == []
    assert not data_dir.exists()


def test_an_export_goes_through_a_link_and_never_over_what_is_no_file(run: Run, tmp_path: Path) -> None:
    target, link = tmp_path / "real.dmn", tmp_path / "link.dmn"
    link.symlink_to(target)
    assert run("rules", "export", link).code == 0
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"<?xml")
    fifo = tmp_path / "fifo"
    subprocess.run(["mkfifo", fifo], check=True)
    assert run("rules", "export", fifo).code == 2
    assert fifo.is_fifo()
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []


def test_a_terminal_is_not_obeyed(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    file.write_text(json.dumps({"request_type": "advice", "title": "A\nB\u009b31m\u202e"}))
    run("case", "add", file)
    (line,) = run("case", "list").out.splitlines()
    assert "\u009b" not in line
    assert "\u202e" not in line


def test_a_reason_is_added_later(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "request.yaml"
    file.write_text("request_type: promotion\nalignment: in_line\nscreening: {excluded_activity: 'yes'}")
    assert "case explain A001 --reason alignment=" in run("case", "add", file).err
    assert run("case", "explain", "A001", "--reason", "alignment=RVO zegt van niet").code == 0
    assert run("case", "show", "A001", "--json").json["reasons"] == {"alignment": "RVO zegt van niet"}
    assert run("case", "explain", "A001", "--reason", "alignment=" + "x" * 20_001).code == 2
    assert run("case", "explain", "A009", "--reason", "alignment=x").code == 2
    assert run("journal", "verify").code == 0
