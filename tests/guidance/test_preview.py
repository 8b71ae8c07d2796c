"""A pack as web pages: everything written is there, every problem too, and no folder of another is touched."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.guidance.check import check_pack
from desktop.guidance.pack import read_pack
from desktop.guidance.preview import write_preview
from tests.guidance.small_pack import edit, write, write_pack
from tests.guidance.test_learning import LEARNING


class Page(HTMLParser):
    """The text, the links and the ids of one page; a tag that is not closed is an error."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path, self.words, self.hrefs, self.ids, self.tags, self.open = path, "", [], set(), set(), []  # type: ignore[var-annotated]
        self.feed(path.read_text(encoding="utf-8"))
        assert self.open == [], path

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.tags.add(tag)
        self.hrefs += [named["href"]] if named.get("href") else []
        self.ids |= {named.get("id")}
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, (self.path, tag, self.getpos())

    def handle_data(self, data: str) -> None:
        self.words += data if self.open[-1] != "style" else ""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = write_pack(tmp_path)
    write(folder, "learning.yaml", LEARNING)
    return folder


def pages(out: Path) -> dict[str, Page]:
    return {path.relative_to(out).as_posix(): Page(path) for path in sorted(out.rglob("*.html"))}


def test_every_article_term_and_lesson_is_there_and_every_link_leads_somewhere(pack: Path, tmp_path: Path) -> None:
    assert write_preview(read_pack(pack), tmp_path / "out") == []
    found = pages(tmp_path / "out")
    assert "There is nothing to mend" not in found["en/first.html"].words
    assert "Er is niets te verbeteren." in found["index.html"].words
    assert {"en/first.html", "nl/first.html", "nl/_terms.html", "en/_learning.html"} < set(found)
    assert "as of 2021-12-17" in found["en/first.html"].words
    assert "Letter, Minister, 2020-02-21, lines 3-5, checked on 2026-11-23" in found["en/first.html"].words
    assert "mission" in found["nl/_terms.html"].words
    assert "Zo is het." in found["nl/_learning.html"].words
    for page in found.values():
        for href in page.hrefs:
            name, _, anchor = href.partition("#")
            if not name.startswith("https://"):
                target = (page.path.parent / name).resolve() if name else page.path
                assert not anchor or anchor in Page(target).ids, (page.path, href)


CHECKLIST = """id: visit
version: 1
position: 1
size: none
core_tasks: [2]
beside: []
nl: {title: Bezoek, summary: Kort., when: Nu.}
en: {title: Visit, summary: Short., when: Now.}
parts:
  - nl: Vooraf
    en: Beforehand
    items:
      - {id: ask, paragraph: first#ours, required: true, nl: {text: Gevraagd?, why: Daarom.}, en: {text: Ask, why: So.}}
      - {id: see, paragraph: first#later, from: large, nl: {text: Gezien?, why: Dus.}, en: {text: Seen?, why: Thus.}}
"""


def test_checklists_are_shown_with_what_they_rest_on(pack: Path, tmp_path: Path) -> None:
    write(pack.parent, "checklists/visit.yaml", CHECKLIST)
    assert write_preview(read_pack(pack), tmp_path / "out") == []
    page = pages(tmp_path / "out")["nl/_checklists.html"]
    text = " ".join(page.words.split())
    assert "Gevraagd? Daarom. (altijd; Ours)" in text
    assert "Gezien? Dus. (vanaf grote steun; Later)" in text
    assert "first.html#later" in page.hrefs


def test_every_problem_is_told_first_of_all_and_on_its_own_page(pack: Path, tmp_path: Path) -> None:
    edit(pack, "nl/first.md", "(#later)", "(#never)")
    edit(pack, "en/first.md", "It changed.\n", "")
    edit(pack, "glossary.yaml", "source: app", "source: nobody")
    (pack / "posts.csv").unlink()
    problems = write_preview(read_pack(pack), tmp_path / "out")
    assert problems == check_pack(pack)
    found = pages(tmp_path / "out")
    for problem in problems:
        assert problem.message in found["index.html"].words, problem
        assert problem.file in found["index.html"].words
    assert f"Nog te verbeteren: {len(problems)}" in found["index.html"].words
    assert "nl/first.html#what-you-do" in found["index.html"].hrefs
    assert "dead link: first has no section #never" in found["nl/first.html"].words
    assert "dead link" not in found["en/first.html"].words


@pytest.mark.parametrize("text", ["second-to-none: 3\n", "a: {nl: {title: 1}}\n", "- 1\n", "a: {questions: [1]}\n"])
def test_lessons_that_are_none_stop_nothing(pack: Path, tmp_path: Path, text: str) -> None:
    write(pack, "learning.yaml", text)
    assert write_preview(read_pack(pack), tmp_path / "out") != []
    assert "nl/first.html" in pages(tmp_path / "out")


def test_nothing_of_a_pack_can_act_on_the_page(pack: Path, tmp_path: Path) -> None:
    attack = "<script>alert(1)</script>"
    edit(pack, "nl/first.md", "It changed.", attack)
    edit(pack, "nl/first.md", "title: Eerste", f"title: {attack}")
    edit(pack, "sources.yaml", "en: Letter", f"en: '{attack}'")
    edit(pack, "sources.yaml", "https://example.org/letter", "javascript:alert(1)")
    write_preview(read_pack(pack), tmp_path / "out")
    for page in pages(tmp_path / "out").values():
        assert "script" not in page.tags
        assert not any(href.startswith("javascript:") for href in page.hrefs)


def test_one_language_is_made_alone_and_an_earlier_preview_is_written_over(pack: Path, tmp_path: Path) -> None:
    write_preview(read_pack(pack), tmp_path / "out")
    (pack / "nl" / "first.md").unlink()
    write_preview(read_pack(pack), tmp_path / "out", ["nl"])
    assert set(pages(tmp_path / "out")) == {"index.html", "nl/_terms.html", "nl/_learning.html"}


def run(*args: object) -> int:
    return main(["content", "preview", *map(str, args)])


def test_the_command_says_every_problem_and_where_it_opens(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(pack, "nl/first.md", "(#later)", "(#never)")
    assert run(pack, "--out", tmp_path / "out", "--lang", "en") == 0
    told = capsys.readouterr()
    assert told.out.strip() == f"open in a browser: {tmp_path / 'out' / 'index.html'}"
    assert "content/nl/first.md:7: dead link: first has no section #never\n1 problems" in told.err
    assert not (tmp_path / "out" / "nl").exists()


@pytest.mark.parametrize(
    ("folder", "out", "found"),
    [
        ("content", "other", "not empty; expected a new or empty folder, or an earlier preview"),
        ("content", "other/letter.txt", "not empty; expected"),
        ("content", "content/preview", "lies in the pack itself"),
        ("other", "out", "no content pack: pack.toml is missing"),
        ("gone", "out", "no such folder"),
    ],
)
def test_bad_input_is_one_line_and_changes_nothing(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], folder: str, out: str, found: str
) -> None:
    write(tmp_path, "other/letter.txt", "Mine.")
    before = sorted(tmp_path.rglob("*"))
    assert run(tmp_path / folder, "--out", tmp_path / out) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert found in told.err
    assert sorted(tmp_path.rglob("*")) == before
