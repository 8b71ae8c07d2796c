"""`rules check`, `rules export`, `rules import`."""

from pathlib import Path

from ruamel.yaml import YAML

from desktop.domain.certificate import PROPERTIES
from tests.commands.conftest import Run
from tests.support import decision_files


def test_check_prints_the_certificate(run: Run) -> None:
    answer = run("rules", "check", "--json")
    assert answer.code == 0
    assert answer.json["combinations"] == 93_312
    assert [entry["id"] for entry in answer.json["properties"]] == list(PROPERTIES)
    assert answer.json["violations"] == []
    assert "93,312" in run("rules", "check").out


def test_export_and_import_give_the_same_tables(run: Run, tmp_path: Path) -> None:
    dmn, out = tmp_path / "rules.dmn", tmp_path / "tables.yaml"
    assert run("rules", "export", dmn).code == 0
    assert run("rules", "import", dmn, "--out", out).code == 0
    assert YAML(typ="safe", pure=True).load(out) == YAML(typ="safe", pure=True).load(run("rules", "import", dmn).out)
    back, shipped = YAML(typ="safe", pure=True).load(out), decision_files()["tables"]
    assert [t["id"] for t in back["tables"]] == [t["id"] for t in shipped["tables"]]
    assert back == shipped


def test_an_unsafe_import_is_refused_with_rule_and_example(run: Run, tmp_path: Path) -> None:
    dmn, out = tmp_path / "rules.dmn", tmp_path / "tables.yaml"
    run("rules", "export", dmn)
    text = dmn.read_text()
    assert text.count('<text>"rvo department"</text>') == 4  # one in each of four rules
    head, _, rest = text.partition('id="R5_gives_addressees"')
    dmn.write_text(head + 'id="R5_gives_addressees"' + rest.replace('"rvo department"', '"department"', 1))
    answer = run("rules", "import", dmn, "--out", out)
    assert answer.code == 1
    assert "rule R5" in answer.err
    assert "request_type=financial" in answer.err
    assert not out.exists()


def test_a_damaged_file_is_bad_input_with_its_rule(run: Run, tmp_path: Path) -> None:
    dmn = tmp_path / "rules.dmn"
    run("rules", "export", dmn)
    dmn.write_text(dmn.read_text().replace('<text>"reached_decided"</text>', "<text>5</text>", 1))
    answer = run("rules", "import", dmn)
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)
    assert "rule L2" in answer.err


def test_export_to_a_missing_folder_is_the_worlds_fault(run: Run, tmp_path: Path) -> None:
    answer = run("rules", "export", tmp_path / "no" / "rules.dmn")
    assert (answer.code, len(answer.err.splitlines())) == (3, 1)
