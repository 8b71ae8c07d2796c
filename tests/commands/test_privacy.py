"""`imvo-post privacy`, the real process: found, handed over, and erased only with --yes."""

from pathlib import Path
from zipfile import ZipFile

from tests.commands.conftest import Run


def test_found_handed_over_and_erased(run: Run, tmp_path: Path) -> None:
    request = '{"request_type": "advice", "company": "Waterland B.V.", "sector": "waterland"}'
    assert run("case", "add", "-", stdin=request).code == 0
    found = run("privacy", "find", "waterland", "--json").json
    told = {(one["case"], one["area"], one["field"], one["left"]) for one in found["found"]}
    assert told == {("A001", "answers", "payload.company", False), ("A001", "answers", "payload.sector", True)}
    assert "A001  answers  Waterland B.V." in run("privacy", "find", "waterland").out
    over = run("privacy", "hand-over", "waterland", "--out", tmp_path / "over.zip", "--lang", "en")
    assert over.code == 0, over.err
    with ZipFile(tmp_path / "over.zip") as archive:
        assert "Waterland B.V." in archive.read("overview.html").decode()
    asked = run("privacy", "erase", "waterland")
    assert (asked.code, "1 texts would be erased" in asked.err) == (1, True)
    assert run("privacy", "erase", "waterland", "--yes").code == 0
    assert [one["left"] for one in run("privacy", "find", "waterland", "--json").json["found"]] == [True]
    assert run("journal", "verify").code == 0


def test_bad_words_and_places_are_one_line(run: Run, tmp_path: Path) -> None:
    assert run("case", "add", "-", stdin='{"request_type": "advice", "company": "Waterland"}').code == 0
    (tmp_path / "there.zip").write_text("x")
    for words in (("find", "w."), ("hand-over", "waterland", "--out", str(tmp_path / "there.zip"))):
        answer = run("privacy", *words)
        assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert (tmp_path / "there.zip").read_text() == "x"
