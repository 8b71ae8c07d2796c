"""Pack folders that want to do harm: refused in one line, quickly, and nothing outside the folder is read."""

import os
import re
import socket
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop import __version__, packs
from desktop.errors import BadInput
from desktop.guidance.check import check_pack
from desktop.guidance.pack_folder import MOST_FILES, copy_pack, newer
from tests.guidance.small_pack import edit, write, write_pack

QUICK = 2.0  # seconds; what is refused is refused before it is read, so this leaves room for a busy machine


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    write_pack(tmp_path / "pack")
    return tmp_path / "pack"


def many_files(content: Path) -> None:
    for number in range(10_000):
        (content / f"{number}.md").touch()


def many_folders(content: Path) -> None:
    for number in range(MOST_FILES + 1):
        (content / f"{number}").mkdir()


def large_article(content: Path) -> None:
    with (content / "nl" / "first.md").open("r+b") as stream:
        stream.truncate(50_000_000)


def article(content: Path, text: str) -> None:
    head = "---\ntitle: A\nsummary: B\n---\n\n## A {: #a layer=ours sources=app }\n\n"
    write(content, "nl/first.md", head + text)


def brackets(content: Path) -> None:
    article(content, "[" * 5000)


def underlines(content: Path) -> None:
    article(content, "a\n=\n" * 1000)


def one_line(content: Path) -> None:
    article(content, '<a href="' * 1000)


def large_altogether(content: Path) -> None:
    for number in range(12):
        with (content / f"{number}.bin").open("wb") as stream:
            stream.truncate(3_900_000)


def deep(content: Path) -> None:
    (content / "a" / "b" / "c" / "d" / "e").mkdir(parents=True)


def link_out(content: Path) -> None:
    (content / "nl" / "first.md").unlink()
    (content / "nl" / "first.md").symlink_to("/etc/hostname")


def link_in(content: Path) -> None:
    (content / "nl" / "second.md").symlink_to("first.md")


def loop(content: Path) -> None:
    (content / "nl" / "again").symlink_to(content, target_is_directory=True)


def link_to_itself(content: Path) -> None:
    (content / "round").symlink_to("round")


def manifest_link(content: Path) -> None:
    (content / "pack.toml").rename(content / "other.toml")
    (content / "pack.toml").symlink_to("other.toml")


def checklists_link(content: Path) -> None:
    (content.parent / "checklists").rename(content.parent / "elsewhere")
    (content.parent / "checklists").symlink_to("elsewhere")


def fifo(content: Path) -> None:
    os.mkfifo(content / "nl" / "pipe.md")


def manifest_fifo(content: Path) -> None:
    (content / "pack.toml").unlink()
    os.mkfifo(content / "pack.toml")


def listening(content: Path) -> None:
    here = Path.cwd()
    os.chdir(content)  # the name of a socket is short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("ear")
    finally:
        os.chdir(here)


def device(content: Path) -> None:
    write(content, "nl/con.md", "x")


def colon(content: Path) -> None:
    write(content, "nl/first.md:stream", "x")


def backslash(content: Path) -> None:
    write(content, "nl\\..\\out.md", "x")


def line_break(content: Path) -> None:
    write(content, "a\nb.md", "x")


def no_text(content: Path) -> None:
    (Path(os.fsdecode(os.fsencode(content) + b"/\xff.md"))).touch()


def newer_app(content: Path) -> None:
    edit(content, "pack.toml", "id =", 'needs_app = "999.0"\nid =')


TRICKS = [
    (many_files, "more than 1,000 files"),
    (many_folders, "more than 1,000 files"),
    (brackets, "content/nl/first.md:8: more than 150 signs ["),
    (underlines, "content/nl/first.md:8: more than 250 lines"),
    (one_line, "content/nl/first.md:8: more than 8,000 characters"),
    (large_article, "content/nl/first.md: 50,000,000 bytes"),
    (large_altogether, "more than 40,000,000 bytes"),
    (deep, "at most 4 deep"),
    (link_out, "content/nl/first.md: a link"),
    (link_in, "content/nl/second.md: a link"),
    (loop, "content/nl/again: a link"),
    (link_to_itself, "content/round: a link"),
    (manifest_link, "pack.toml: a link"),
    (checklists_link, "checklists: a link"),
    (fifo, "neither a file nor a folder"),
    (manifest_fifo, "neither a file nor a folder"),
    (listening, "neither a file nor a folder"),
    (device, "not a file name"),
    (colon, "not a file name"),
    (backslash, "not a file name"),
    (line_break, "not a file name"),
    (no_text, "not a file name"),
    (newer_app, f"IMVO-post 999.0 or later; this is {__version__}"),
]


@pytest.mark.parametrize(("trick", "told"), TRICKS, ids=lambda value: getattr(value, "__name__", ""))
def test_it_is_refused_in_one_line(pack: Path, tmp_path: Path, trick: Callable[[Path], None], told: str) -> None:
    trick(pack / "content")
    began = time.monotonic()
    with pytest.raises(BadInput) as caught:
        copy_pack(pack, tmp_path / "copy")
    assert time.monotonic() - began < QUICK
    assert told in str(caught.value)
    assert str(caught.value).isprintable()
    assert not (tmp_path / "copy" / "content" / "nl" / "first.md").exists()


@pytest.mark.parametrize(
    ("name", "told"), [("none", "no such folder"), ("file", "not a folder"), ("empty", "no content")]
)
def test_what_is_no_pack_folder(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadInput, match=told):
        copy_pack(tmp_path / name, tmp_path / "copy")


def test_a_file_that_may_not_be_read(pack: Path) -> None:
    (pack / "content" / "nl" / "first.md").chmod(0)
    me = os.geteuid()
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        temporary = Path(tempfile.gettempdir())
        for folder in (pack, *pack.parents):
            if temporary in folder.parents:
                folder.chmod(0o755)
        if me == 0:
            os.seteuid(65534)  # who may read everything is nobody for a while
        try:
            with pytest.raises(BadInput, match=r"content/nl/first\.md: cannot be read: Permission denied"):
                copy_pack(pack, Path(name))
        finally:
            os.seteuid(me)


@pytest.mark.parametrize("at_root", [True, False])
def test_checklists_beside_or_inside_and_nothing_hidden(pack: Path, tmp_path: Path, at_root: bool) -> None:
    if not at_root:
        (pack / "checklists").rename(pack / "content" / "checklists")
    write(pack / "content", ".git/config", "x")
    (pack / "content" / ".link").symlink_to("/etc/hostname")
    (pack / "content" / "pack.db").touch()
    content = copy_pack(pack if at_root else pack / "content", tmp_path / "copy")
    found = {
        path.relative_to(tmp_path / "copy").as_posix() for path in (tmp_path / "copy").rglob("*") if path.is_file()
    }
    assert {"checklists/README.md", "content/pack.toml", "content/nl/first.md"} <= found
    assert not any("git" in name or "link" in name or name.endswith(".db") for name in found)
    assert check_pack(content) == []


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("pack.toml", 'version = "../../out"', 'version must be letters'),
        ("pack.toml", 'articles = ["/etc/passwd"]', "article /etc/passwd is listed but not written"),
        ("pack.toml", "articles = 7", "each [[groups]] needs"),
        ("pack.toml", "a = " + "[" * 5000 + "]" * 5000, "TOML"),
        ("pack.toml", "a = " + "9" * 5000, "TOML"),
        ("pack.toml", 'needs_app = "soon"', "needs_app must be a version"),
        ("glossary.yaml", "a: &a [x]\nb: [*a, *a]", "anchors (&) and aliases (*)"),
        ("glossary.yaml", "a: " + "[" * 100_000, "nested deeper than 20 levels"),
        ("glossary.yaml", "a: !!python/object/apply:os.system [id]", "tags are not used"),
        ("glossary.yaml", "a: " + "9" * 5000, "YAML"),
    ],
)  # fmt: skip
def test_texts_that_want_to_do_harm(pack: Path, name: str, text: str, told: str) -> None:
    if name == "pack.toml":
        old = (pack / "content" / name).read_text(encoding="utf-8")
        key = text.partition(" = ")[0]
        new = re.sub(rf"^{key} = .*$", lambda _: text, old, flags=re.MULTILINE)
        text = new if new != old else f"{text}\n{old}"
    write(pack / "content", name, text)
    began = time.monotonic()
    try:
        found = "\n".join(packs.check(pack))
    except BadInput as error:
        found = str(error)
    assert time.monotonic() - began < 5 * QUICK
    assert told in found


@pytest.mark.parametrize("asked", [None, "0.1", __version__, "0.0.9", "0.1.0.0"])
def test_a_program_that_is_new_enough(asked: object) -> None:
    assert newer(asked) is None


@pytest.mark.parametrize("asked", ["99", "0.1.1", 7, "", "1;", [], "9" * 500])
def test_a_program_that_is_too_old_or_no_version(asked: object) -> None:
    assert newer(asked)
