"""`search`: contract 1 and 5, without a vault ever opened."""

from pathlib import Path

import pytest

from tests.commands.conftest import Run

FIELDS = {"slug", "anchor", "title", "heading", "snippet", "lang", "score"}


def test_one_row_per_article_best_first(run: Run, data_dir: Path) -> None:
    rows = run("search", "convenant steenkool", "--lang", "nl", "--limit", "3", "--json").json
    assert len(rows) == 3
    assert all(row.keys() >= FIELDS and row["lang"] == "nl" for row in rows)
    assert rows[0]["slug"] == "covenant-coal"
    assert "**" in rows[0]["snippet"]
    assert len({row["slug"] for row in rows}) == 3
    assert [row["score"] for row in rows] == sorted((row["score"] for row in rows), reverse=True)
    assert not (data_dir / "vault").exists()


def test_people_read_lines(run: Run) -> None:
    answer = run("search", "Which sectors have an agreement?", "--lang", "en", env={"IMVO_PASSPHRASE": ""})
    assert (answer.code, answer.err) == (0, "")
    assert "(covenants#" in answer.out


def test_nothing_found_is_an_answer(run: Run) -> None:
    assert run("search", '🎉 "((', "--json").json == []
    answer = run("search", "")
    assert (answer.code, answer.out, answer.err) == (0, "", "nothing found\n")


@pytest.mark.parametrize("limit", ["0", "x", "99999999999999999999"])
def test_a_wrong_limit_is_told(run: Run, limit: str) -> None:
    answer = run("search", "steun", f"--limit={limit}")
    assert (answer.code, answer.out) == (2, "")
    assert "--limit" in answer.err
