"""The compiled index: complete, clean, the same bytes for the same pack, and never half written."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import BadInput, OutsideWorld
from desktop.guidance.compile import compile_pack
from desktop.guidance.render import to_html, to_text
from tests.guidance.small_pack import edit, write, write_pack


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path)


@pytest.fixture
def index(pack: Path, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    compile_pack(pack, tmp_path / "pack.db")
    with closing(sqlite3.connect(tmp_path / "pack.db")) as db:
        yield db


def test_the_same_pack_gives_the_same_bytes(pack: Path, tmp_path: Path) -> None:
    other = write_pack(tmp_path / "elsewhere")
    for file in sorted(other.rglob("*"), reverse=True):
        file.touch()
    compile_pack(pack, tmp_path / "one.db")
    compile_pack(pack, tmp_path / "two.db")
    compile_pack(other, tmp_path / "three.db")
    assert len({(tmp_path / f"{name}.db").read_bytes() for name in ("one", "two", "three")}) == 1


def test_another_pack_gives_other_bytes(pack: Path, tmp_path: Path) -> None:
    compile_pack(pack, tmp_path / "one.db")
    edit(pack, "nl/first.md", "- two", "- drie")
    compile_pack(pack, tmp_path / "two.db")
    assert (tmp_path / "one.db").read_bytes() != (tmp_path / "two.db").read_bytes()


def test_every_file_is_listed_with_its_hash(pack: Path, index: sqlite3.Connection) -> None:
    files = dict(index.execute("SELECT path, sha256 FROM files"))
    expected = {f"content/{file.relative_to(pack).as_posix()}" for file in pack.rglob("*") if file.is_file()}
    assert set(files) == expected | {"checklists/README.md"}
    assert files["content/nl/first.md"] == hashlib.sha256((pack / "nl" / "first.md").read_bytes()).hexdigest()


def test_hidden_files_and_an_index_in_the_pack_folder_are_not_part_of_it(pack: Path, tmp_path: Path) -> None:
    compile_pack(pack, tmp_path / "clean.db")
    write(pack, ".hidden/note.md", "x")
    compile_pack(pack, pack / "pack.db")
    compile_pack(pack, pack / "pack.db")
    assert (pack / "pack.db").read_bytes() == (tmp_path / "clean.db").read_bytes()


def test_a_section_becomes_a_paragraph_with_clean_html_and_plain_text(index: sqlite3.Connection) -> None:
    row = index.execute(
        "SELECT position, heading, html, text, layer, as_of, sources FROM paragraphs "
        "WHERE slug = 'first' AND anchor = 'what-you-do' AND lang = 'nl'"
    ).fetchone()
    html = (
        '<p>Read on in <a href="article:first#later">the second part</a>. '
        'Or at <a href="https://example.org/">another place</a>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>'
    )
    text = "Read on in the second part. Or at another place.\none\ntwo"
    assert row == (0, "What you do", html, text, "base", None, '[["letter", "3-5"]]')


def test_decision_files_are_kept_as_json_with_dates_as_text(index: sqlite3.Connection) -> None:
    rows = index.execute("SELECT name, json FROM decision").fetchall()
    assert [(name, json.loads(data)) for name, data in rows] == [
        ("tables", {"version": "1", "codes": ["NO", "yes", 12], "on": "2026-11-23"})
    ]


def test_a_pack_with_a_problem_is_not_compiled_and_the_old_index_stays(pack: Path, tmp_path: Path) -> None:
    target = tmp_path / "pack.db"
    compile_pack(pack, target)
    before = target.read_bytes()
    edit(pack, "decision/tables.yaml", "codes:", "version:")
    edit(pack, "posts.csv", "ABI,", "OSL,")
    with pytest.raises(BadInput, match=r"content/decision/tables\.yaml:2: .*duplicate key.* \(and 1 more\)"):
        compile_pack(pack, target)
    assert target.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir() if "part" in file.name] == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("decision/tables.yaml", "codes:", "version:"),
        ("decision/tables.yaml", "[NO,", "[!x NO,"),
        ("nl/first.md", "summary: One line.", "summary: One line.\nauthor: me"),
        ("nl/first.md", "(#later)", "(#never)"),
    ],
)
def test_compile_refuses_what_the_check_finds(pack: Path, tmp_path: Path, name: str, old: str, new: str) -> None:
    edit(pack, name, old, new)
    with pytest.raises(BadInput, match=rf"^content/{name}:\d+: "):
        compile_pack(pack, tmp_path / "pack.db")
    assert not (tmp_path / "pack.db").exists()


def test_a_target_that_cannot_be_written_is_the_outside_world(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(OutsideWorld, match="cannot be written"):
        compile_pack(pack, tmp_path / "file" / "pack.db")


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("[x](other.md#part)", '<p><a href="article:other#part">x</a></p>'),
        ("[x](other.md)", '<p><a href="article:other">x</a></p>'),
        ("[x](javascript:alert(1))", "<p><a>x</a></p>"),
        ("a ![map](https://example.org/map.png) b", "<p>a  b</p>"),
        ("<script>alert(1)</script>**b**", "<p><strong>b</strong></p>"),
        ('<p style="color:red" onclick="x()">a</p>', "<p>a</p>"),
        ("> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>"),
    ],
)
def test_html_is_clean(markdown: str, html: str) -> None:
    assert to_html(markdown, "here").strip() == html


def test_plain_text_keeps_words_apart() -> None:
    cells = "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d &amp; e</td></tr></table>"
    assert to_text(cells + "<p>f<br>g <em>h</em></p>") == "a b\nc d & e\nf\ng h"
