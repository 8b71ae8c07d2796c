"""The register of ids: a released id stays, or is retired, and is never given to something else."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.cli import main
from desktop.guidance.areas import areas
from desktop.guidance.check import check_pack
from desktop.guidance.pack import Pack, read_pack
from desktop.guidance.register import FILE, registered, unregistered
from desktop.guidance.source import ArticleSource, Section
from tests.guidance.small_pack import edit, write, write_pack


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Return the small pack, released: its three ids are in the register."""
    folder = write_pack(tmp_path)
    write(folder, FILE, registered(read_pack(folder)))
    return folder


def both(folder: Path, old: str, new: str) -> None:
    for lang in ("nl", "en"):
        edit(folder, f"{lang}/first.md", old, new)


def messages(folder: Path) -> list[str]:
    return [str(problem) for problem in check_pack(folder)]


def line_of(folder: Path, id_: str) -> int:
    lines = (folder / FILE).read_text(encoding="utf-8").split("\n")
    return next(number for number, line in enumerate(lines, 1) if line.startswith(id_))


def test_a_released_pack_is_in_order_and_a_person_can_read_its_register(pack: Path) -> None:
    assert messages(pack) == []
    lines = [line.split() for line in (pack / FILE).read_text(encoding="utf-8").split("\n") if line[:1] not in "#"]
    assert lines == [["first#later", "1.0"], ["first#ours", "1.0"], ["first#what-you-do", "1.0"]]


def test_a_changed_id_is_found_and_the_new_name_is_pointed_at(pack: Path) -> None:
    both(pack, "#ours ", "#own ")
    [message] = messages(pack)
    assert message.startswith(f"content/{FILE}:{line_of(pack, 'first#ours')}: id first#ours is gone")
    assert "was it changed to first#own?" in message


def test_an_id_that_vanished_is_found_until_it_is_retired(pack: Path) -> None:
    both(pack, '\n## Ours {: #ours layer=ours sources="app" }\n\n> They said it was approved.\n\nWe say', "\nWe say")
    assert [message.split(": ", 1)[1].split(";")[0] for message in messages(pack)] == ["id first#ours is gone"]
    edit(pack, FILE, f"{'first#ours':<70} 1.0", "first#ours 1.0 retired 1.1")
    assert messages(pack) == []


def test_a_retired_id_is_never_used_again(pack: Path) -> None:
    edit(pack, FILE, f"{'first#ours':<70} 1.0", "first#ours 1.0 retired 1.1")
    assert messages(pack) == ["content/nl/first.md:16: id first#ours was retired in 1.1; use another one"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("first#ours 1.0", "id first#ours is registered twice"),
        ("first#other", "expected: an id, the version that brought it"),
        ("first#other 1.0 gone 1.1", "expected: an id, the version that brought it"),
    ],
)
def test_a_line_that_says_nothing_or_says_it_twice_is_named(pack: Path, line: str, found: str) -> None:
    text = (pack / FILE).read_text(encoding="utf-8")
    write(pack, FILE, text + line)
    assert messages(pack)[0].startswith(f"content/{FILE}:{text.count(chr(10)) + 1}: {found}")


def test_a_register_that_is_no_text_is_named(pack: Path) -> None:
    (pack / FILE).write_bytes(b"\xff\xfe")
    assert f"content/{FILE}:1: this file is not UTF-8 text" in messages(pack)


def test_a_new_id_is_added_under_the_version_that_brings_it(pack: Path) -> None:
    both(pack, "#ours ", "#own ")
    both(pack, "We say", '\n## Ours {: #ours layer=ours sources="app" }\n\nWe say')
    edit(pack, "pack.toml", '"1.0"', '"1.1"')
    assert [item.id for item in unregistered(read_pack(pack))] == ["first#own"]
    write(pack, FILE, registered(read_pack(pack)))
    assert "first#own" in (pack / FILE).read_text(encoding="utf-8").split("ours")[1]
    assert (messages(pack), unregistered(read_pack(pack))) == ([], [])
    assert f"{'first#own':<70} 1.1\n" in (pack / FILE).read_text(encoding="utf-8")


ANCHORS = st.sets(st.sampled_from([f"part-{number}" for number in range(8)]))


@settings(max_examples=30)
@given(st.lists(ANCHORS, min_size=2, max_size=5))
def test_over_any_history_no_id_is_lost_and_none_comes_twice(tmp_path_factory: object, history: list[set[str]]) -> None:
    folder = write_history(tmp_path_factory)
    seen: set[str] = set()
    for number, anchors in enumerate(history):
        seen |= anchors
        pack = made(folder, anchors, f"1.{number}")
        write(folder, FILE, registered(pack))
        ids = [line.split()[0] for line in (folder / FILE).read_text().split("\n") if line and line[0] != "#"]
        assert ids == sorted(f"first#{anchor}" for anchor in seen)
        assert not unregistered(pack)


def write_history(tmp_path_factory: object) -> Path:
    assert isinstance(tmp_path_factory, pytest.TempPathFactory)
    return tmp_path_factory.mktemp("pack")


def made(folder: Path, anchors: set[str], version: str) -> Pack:
    """Return a pack in memory with one article of these sections."""
    sections = tuple(Section(anchor, "", "ours", ("app",), None, "Text.", 5, 7) for anchor in sorted(anchors))
    article = ArticleSource("content/nl/first.md", "first", "nl", "", "", "", 0, sections)
    pack = Pack(folder, manifest={"version": version}, articles=[article])
    for area in areas():
        area.read(pack)
    return pack


def run(*args: object) -> int:
    return main(["content", "register", *map(str, args)])


def test_the_command_adds_what_is_new_once_and_refuses_a_pack_with_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_pack(tmp_path)
    edit(folder, "nl/first.md", "(#later)", "(#never)")
    assert run(folder) == 1
    assert "dead link" in capsys.readouterr().out
    assert not (folder / FILE).exists()
    edit(folder, "nl/first.md", "(#never)", "(#later)")
    assert run(folder) == 0
    assert capsys.readouterr().out.split() == ["first#what-you-do", "first#later", "first#ours"]
    before = (folder / FILE).read_bytes()
    assert run(folder) == 0
    assert capsys.readouterr() == ("", "there is no new id\n")
    assert (folder / FILE).read_bytes() == before
    assert run(tmp_path / "gone") == 2


def test_the_command_takes_the_folder_around_and_reads_no_link(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_pack(tmp_path)
    (folder / "nl" / "more.md").symlink_to(folder / "nl" / "first.md")
    assert run(tmp_path) == 2
    assert "content/nl/more.md: a link" in capsys.readouterr().err
    (folder / "nl" / "more.md").unlink()
    assert run(tmp_path) == 0
    assert (folder / FILE).exists()
