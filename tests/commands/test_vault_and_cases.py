"""Cases, the vault and the journal from the command line."""

import json
import re
import uuid
from pathlib import Path

import pytest

from tests.commands.conftest import Run

CODE = re.compile(r"Recovery code: (\S+)")


def add(run: Run, file: Path, *words: str) -> str:
    answer = run("case", "add", file, *words)
    assert answer.code == 0, answer.err
    return str(uuid.UUID(answer.out.splitlines()[-1]))


def test_a_case_is_kept_listed_and_shown(run: Run, coffee: Path) -> None:
    case_id = add(run, coffee)
    (line,) = run("case", "list", "--json").json
    assert (line["id"], line["number"], line["status"], line["country"]) == (case_id, "A001", "open", "CO")
    assert (line["route"], line["strength"], line["core_tasks"]) == ("seek_advice", "required", [2, 4])
    never = {"asked_on": None, "answered_on": None, "advice_followed": None}
    assert line["advice"]["rvo"] == {"status": "to_ask", **never}
    shown = run("case", "show", case_id, "--json").json
    assert shown["request"]["amount_eur"] == 45_000
    assert shown["request"]["company"] == "Koffiebranderij Waterland"
    assert [entry["kind"] for entry in shown["timeline"]] == ["case_opened", "assessed"]
    assert shown["assessments"][0]["rules_version"] == run("content", "status", "--json").json["rules_version"]
    assert run("case", "show", "A001", "--json").json == shown
    assert "Vraag advies" in run("case", "show", "A001").out
    assert case_id in run("case", "list").out


def test_first_use_makes_the_folder_and_shows_the_recovery_code_once(run: Run, coffee: Path, data_dir: Path) -> None:
    first, second = run("case", "add", coffee), run("case", "add", coffee)
    assert CODE.search(first.err)
    assert CODE.search(second.err) is None
    assert (data_dir / "vault").is_dir()


def test_a_case_added_as_json_is_json_only(run: Run, coffee: Path) -> None:
    added = run("case", "add", coffee, "--json").json
    assert run("case", "list", "--json").json == [added]


def test_no_cases_yet_says_how_to_begin(run: Run) -> None:
    assert "imvo-post case add" in run("case", "list").out
    assert run("case", "list", "--json").json == []


def test_a_departure_asks_for_its_reason(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "request.yaml"
    file.write_text("request_type: promotion\nalignment: in_line\nscreening: {excluded_activity: 'yes'}")
    assert "--reason alignment=" in run("case", "add", file).err
    answer = run("case", "add", file, "--reason", "alignment=RVO zegt van niet")
    assert "--reason" not in answer.err
    assert run("case", "show", answer.out.splitlines()[-1], "--json").json["reasons"] == {
        "alignment": "RVO zegt van niet"
    }
    for bad in ("alignment", "colour=x", "alignment= "):
        assert run("case", "add", file, "--reason", bad).code == 2
    assert len(run("case", "list", "--json").json) == 2


def test_a_bad_request_keeps_nothing(run: Run, data_dir: Path, tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text("request_type: financial\namount_eur: -1")
    answer = run("case", "add", file)
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)
    assert not data_dir.exists()


@pytest.mark.parametrize("name", ["A009", "00000000-0000-0000-0000-000000000000", "' OR 1=1 --"])
def test_an_unknown_case_is_said(run: Run, coffee: Path, name: str) -> None:
    add(run, coffee)
    answer = run("case", "show", name)
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)


def test_a_wrong_passphrase_is_said_and_changes_nothing(run: Run, coffee: Path) -> None:
    add(run, coffee)
    answer = run("case", "list", env={"IMVO_PASSPHRASE": "fout"})
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert len(run("case", "list", "--json").json) == 1


def test_no_passphrase_and_no_terminal_is_said(run: Run, coffee: Path) -> None:
    answer = run("case", "add", coffee, env={"IMVO_PASSPHRASE": ""})
    assert (answer.code, answer.out) == (2, "")
    assert "no terminal" in answer.err


def test_backup_and_restore_give_a_device_of_its_own(run: Run, coffee: Path, data_dir: Path, tmp_path: Path) -> None:
    case_id = add(run, coffee)
    backup, other = tmp_path / "b.imvo-backup", tmp_path / "other"
    assert run("vault", "backup", backup).code == 0
    assert run("vault", "backup", backup).code == 2  # never over an older one
    assert run("vault", "restore", backup).code == 2  # never over a vault
    assert run("--data-dir", other, "vault", "restore", backup).code == 0
    assert [c["id"] for c in run("--data-dir", other, "case", "list", "--json").json] == [case_id]
    second = run("--data-dir", other, "case", "add", coffee).out.splitlines()[-1]
    shown = run("--data-dir", other, "case", "show", second, "--json").json
    assert shown["number"] == "B001"
    assert shown["timeline"][0]["seq"] == 1
    assert run("--data-dir", other, "journal", "verify").code == 0


def test_change_passphrase(run: Run, coffee: Path) -> None:
    add(run, coffee)
    assert run("vault", "change-passphrase", env={"IMVO_PASSPHRASE": "fout", "IMVO_NEW_PASSPHRASE": "x"}).code == 2
    assert run("vault", "change-passphrase", stdin="").code == 2
    assert run("vault", "change-passphrase", env={"IMVO_NEW_PASSPHRASE": "nieuw"}).code == 0
    assert run("case", "list").code == 2
    assert len(run("case", "list", "--json", env={"IMVO_PASSPHRASE": "nieuw"}).json) == 1


def test_recover_with_the_printed_code(run: Run, coffee: Path) -> None:
    first = run("case", "add", coffee)
    match = CODE.search(first.err)
    assert match
    code = match.group(1)
    assert run("vault", "recover", stdin="AAAA-BBBB\n").code == 2
    answer = run("vault", "recover", stdin=code.lower().replace("-", " ") + "\n", env={"IMVO_PASSPHRASE": "nieuw"})
    assert answer.code == 0
    fresh = CODE.search(answer.err)
    assert fresh
    assert fresh.group(1) != code
    assert run("case", "list").code == 2
    assert len(run("case", "list", "--json", env={"IMVO_PASSPHRASE": "nieuw"}).json) == 1
    assert run("vault", "recover", env={"IMVO_RECOVERY_CODE": code, "IMVO_PASSPHRASE": "x"}).code == 2


@pytest.mark.parametrize("words", [["backup", "x"], ["change-passphrase"], ["recover"]])
def test_a_vault_command_without_a_vault_makes_none(run: Run, data_dir: Path, words: list[str]) -> None:
    answer = run("vault", *words, env={"IMVO_RECOVERY_CODE": "A", "IMVO_NEW_PASSPHRASE": "b"})
    assert answer.code == 2
    assert not data_dir.exists()


def test_a_synced_folder_is_refused_in_words(run: Run, coffee: Path, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Ministerie" / "imvo"
    answer = run("--data-dir", folder, "case", "add", coffee)
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert "OneDrive" in answer.err
    assert not folder.exists()


def test_the_journal_is_exported_and_verified(run: Run, coffee: Path, tmp_path: Path) -> None:
    add(run, coffee)
    out = tmp_path / "journal.jsonl"
    assert run("journal", "export", "--out", out).code == 0
    lines = out.read_text().splitlines()
    assert [json.loads(line)["seq"] for line in lines] == [1, 2]
    assert all(list(json.loads(line)) == sorted(json.loads(line)) for line in lines)
    assert "Waterland" not in out.read_text()
    assert run("journal", "verify").code == 0
    assert run("journal", "verify", out).code == 0
    out.write_text(out.read_text().replace('"CO"', '"NO"'))
    assert run("journal", "verify", out).code == 1


def test_nothing_readable_is_left_on_disk(run: Run, data_dir: Path, tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    file = tmp_path / "request.yaml"
    file.write_text("request_type: advice\ntitle: KanarieNogwat\ncompany: KanarieNogwat BV")
    for words in (["case", "add", file], ["case", "list"], ["vault", "backup", tmp_path / "backup"]):
        assert run(*words, env={"TMPDIR": str(temporary)}).code == 0
    kept = [path for path in (*data_dir.rglob("*"), *temporary.rglob("*"), tmp_path / "backup") if path.is_file()]
    assert kept
    for path in kept:
        raw = path.read_bytes()
        assert b"KanarieNogwat" not in raw
        assert "KanarieNogwat".encode("utf-16-le") not in raw
