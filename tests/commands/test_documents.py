"""`imvo-post document` as a process: the file, what is recorded, and what goes wrong."""

import hashlib
import json
import re
from pathlib import Path

from tests.commands.conftest import Run


def test_a_document_is_made_written_and_recorded(run: Run, coffee: Path, tmp_path: Path) -> None:
    case = run("case", "add", coffee, "--json").json
    mail = ("document", case["number"], "--kind", "advice-request", "--format", "eml", "--json", "--out")
    made = run("--lang", "nl", *mail, tmp_path / "a.eml")
    data = (tmp_path / "a.eml").read_bytes()
    assert made.code == 0
    assert made.json["sha256"] == hashlib.sha256(data).hexdigest()
    assert b"X-Unsent: 1" in data
    assert "no address of rvo in the contacts" in made.err

    refused = [run("document", case["id"], *mail[2:], place) for place in (tmp_path, tmp_path / "no" / "a.eml")]
    assert [answer.code for answer in refused] == [2, 3]
    assert ["cannot be written" in answer.err or "not a file" in answer.err for answer in refused] == [True, True]

    form = ("--kind", "case-file", "--format", "html", "--lang", "en", "--out", tmp_path / "a.html")
    told = run("document", case["id"], *form).out
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert told.split()[0] == hashlib.sha256(page.encode()).hexdigest()
    block = re.search(r'id="case-data">(.*?)</script>', page, re.DOTALL)
    assert block
    whole = json.loads(block[1])["case"]
    (kept,) = whole["documents"]
    assert (kept["kind"], kept["format"], kept["lang"]) == ("advice-request", "eml", "nl")
    assert kept["sha256"] == made.json["sha256"]
    assert [entry["kind"] for entry in whole["timeline"]] == ["case_opened", "assessed", "document_made"]


def test_what_cannot_be_made_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    form = ("--format", "pdf", "--out", tmp_path / "a.pdf")
    no_vault = run("document", "A001", "--kind", "case-file", *form)
    no_kind = run("document", "A001", "--kind", "verdict", *form)
    assert (no_vault.code, no_kind.code) == (2, 2)
    assert len(no_vault.err.splitlines()) == 1
    assert "verdict" in no_kind.err
    assert not (tmp_path / "a.pdf").exists()
