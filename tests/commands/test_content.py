"""`content status` and `content check`."""

import shutil
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.support import ROOT


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "checklists", tmp_path / "checklists")
    return Path(shutil.copytree(ROOT / "content", tmp_path / "content"))


def test_the_pack_in_use_is_told(run: Run) -> None:
    facts = run("content", "status", "--json").json
    assert {"id", "version", "as_of", "rules_version"} <= set(facts)
    assert (facts["standing"], facts["installed"], facts["previous"], facts["set_aside"]) == ("shipped", None, None, [])


def test_the_shipped_pack_is_in_order(run: Run) -> None:
    answer = run("content", "check")
    assert (answer.code, answer.out) == (0, "")


def test_unsafe_rules_are_a_problem_of_the_pack(run: Run, pack: Path) -> None:
    tables = pack / "decision" / "tables.yaml"
    text = tables.read_text(encoding="utf-8")
    head, _, rest = text.partition("id: R5")
    tables.write_text(head + "id: R5" + rest.replace("addressees: rvo department", "addressees: department", 1))
    answer = run("content", "check", pack)
    assert answer.code == 1
    assert "rule R5" in answer.out


def test_every_problem_is_told_at_once(run: Run, pack: Path) -> None:
    (pack / "en" / "pilots.md").unlink()
    article = pack / "nl" / "proportionality.md"
    article.write_text(article.read_text(encoding="utf-8").replace("{: #", "{: #x-", 1), encoding="utf-8")
    answer = run("content", "check", pack)
    assert answer.code == 1
    assert "pilots" in answer.out
    assert "proportionality" in answer.out
