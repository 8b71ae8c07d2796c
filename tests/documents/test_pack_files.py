"""The documents of a pack: what is wrong with a file is found in it, with its line."""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.document_kinds import KINDS
from desktop.guidance import document_files
from desktop.guidance.pack import Pack
from tests.support import ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a pack folder that holds the shipped documents and nothing else."""
    shutil.copytree(ROOT / "content" / "documents", tmp_path / "content" / "documents")
    return tmp_path / "content"


def wrong(pack: Pack) -> Iterator[str]:
    """Yield what is wrong, as `file:line: message`; that a pack without articles lacks paragraphs is left out."""
    yield from (f"{one.file}:{one.line}: {one.message}" for one in pack.problems)
    for file, line, message in document_files.problems(pack):
        if "unknown paragraph tool-" not in message:
            yield f"{file}:{line}: {message}"


def test_a_pack_without_documents_is_a_pack(tmp_path: Path) -> None:
    pack = Pack(tmp_path)
    document_files.read(pack)
    assert list(document_files.problems(pack)) == []
    assert {name: list(rows) for name, rows in document_files.tables(pack)} == {"documents": [], "word_templates": []}


def test_nothing_is_wrong_with_the_shipped_ones_and_all_are_compiled(folder: Path) -> None:
    pack = Pack(folder)
    document_files.read(pack)
    assert list(wrong(pack)) == []
    with sqlite3.connect(":memory:") as db:
        db.executescript(document_files.SCHEMA)
        for name, rows in document_files.tables(pack):
            db.executemany(f"INSERT INTO {name} VALUES (?, ?)", rows)
        kinds = {kind for (kind,) in db.execute("SELECT kind FROM documents")}
        templates = dict(db.execute("SELECT lang, data FROM word_templates"))
    db.close()
    assert kinds == {*KINDS, "words"}
    assert templates == {lang: (folder / "documents" / f"{lang}.docx").read_bytes() for lang in ("nl", "en")}


# Each is put in: the first text of the file becomes the second; what is said of it follows.
OF_FORM = [
    ("conditions.yaml", "lines: conditions", "lines: feelings", "lines can be actions"),
    ("conditions.yaml", "ordered: true", "sorted: true", "unknown key sorted"),
    ("conditions.yaml", "to: [company]", "to: [everybody]", "to must be a list"),
    ("conditions.yaml", "version: 1", "version: one", "version must be"),
    ("conditions.yaml", 'en: "The conditions"', 'de: "B"', "needs a text in nl and in en"),
    ("company-letter.yaml", "blocks:", "blocks: {}\nrest:", "expected a list of blocks"),
    ("consultation.yaml", "blocks:", "blocks: [{heading: {nl: a, en: b}, facts: case}]\nrest:", "a block is one of"),
    ("imvo-information.yaml", "version: 1", "version: [", "YAML: "),
    ("words.yaml", "  sector:", "  sectoren:", "missing: sector"),
    ("words.yaml", 'nl: "Kenmerk", ', "", "needs a text in nl and in en"),
    ("words.yaml", '    - {nl: "Gevolgd", en: "Followed"}\n', "", "advice has 5 columns"),
]
OF_MEANING = [
    ("conditions.yaml", "{{ number }}", "{{ nummer }}", "unknown name nummer"),
    ("conditions.yaml", "{{ number }}", "{{ number ", "Jinja: "),
    ("conditions.yaml", "waarover wij spraken", "{% include 'a' %}", "Jinja: only names, conditions and loops"),
    ("conditions.yaml", "geen toezegging", "goedgekeurd", "forbidden word: goedgekeurd"),
    ("conditions.yaml", "tool-4-handout#what", "gone#what", "unknown paragraph gone#what"),
    ("advice-request.yaml", "requests > 1", "requests >", "Jinja: "),
    ("advice-request.yaml", "requests > 1", "nobody > 1", "unknown name nobody"),
    ("words.yaml", "{{ app_version }}", "{{ me }}", "unknown name me"),
]


@pytest.mark.parametrize("faults", [OF_FORM, OF_MEANING], ids=["form", "meaning"])
def test_what_people_break_is_found_where_it_stands(folder: Path, faults: list[tuple[str, str, str, str]]) -> None:
    for name, old, new, _ in faults:
        file = folder / "documents" / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    (folder / "documents" / "case-file.yaml").unlink()
    (folder / "documents" / "nl.docx").write_bytes(b"no word")
    pack = Pack(folder)
    document_files.read(pack)
    said = list(wrong(pack))
    lost = [("case-file.yaml", "", "", ""), ("nl.docx", "", "", "not a Word file")]
    for name, _, _, message in [*faults, *lost]:
        pattern = rf"content/documents/{re.escape(name)}:\d+: {re.escape(message)}"
        assert any(re.match(pattern, one) for one in said), (name, message, said)
