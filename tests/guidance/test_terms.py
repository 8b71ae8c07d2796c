"""Terms in a text: the words of the glossary, each once, never inside a link, explained in both languages."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.guidance.compile import compile_pack
from desktop.guidance.library import Library
from desktop.guidance.terms import PREFIX, Meaning, Terms, forms
from tests.guidance.small_pack import write, write_pack

GLOSSARY = """dd:
  nl: {term: gepaste zorgvuldigheid, definition: Zes stappen.}
  en: {term: due diligence, definition: Six steps.}
  source: letter
care:
  nl: {term: zorgvuldigheid, definition: Zorg.}
  en: {term: due diligence (in EU law), definition: Care.}
  source: letter
ncp:
  nl: {term: Nationaal Contactpunt (NCP), definition: Een loket.}
  en: {term: National Contact Point (NCP), definition: A desk.}
  source: letter
imvo:
  nl: {term: IMVO (internationaal ondernemen), definition: Zaken doen.}
  en: {term: RBC (responsible business), definition: Doing business.}
  source: letter
post:
  nl: {term: post, definition: Een ambassade.}
  en: {term: "post, mission", definition: An embassy.}
  source: app
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    root = tmp_path_factory.mktemp("pack")
    folder = write_pack(root)
    write(folder, "glossary.yaml", GLOSSARY)
    compile_pack(folder, root / "pack.db")
    with Library(root / "pack.db") as opened:
        yield opened


def found(library: Library, lang: str, html: str) -> list[tuple[str, str]]:
    return re.findall(rf'<a href="{PREFIX}([a-z]+)">([^<]*)</a>', Terms(library, lang).mark(html, set()))


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("post, mission", ["post", "mission"]),
        ("Nationaal Contactpunt (NCP)", ["Nationaal Contactpunt", "NCP"]),
        ("IMVO (internationaal ondernemen)", ["IMVO", "internationaal ondernemen"]),
        ("due diligence (in EU law)", ["due diligence"]),
        ("Fund (FBK) for all", ["Fund (FBK) for all"]),
    ],
)
def test_the_words_by_which_a_term_is_known(name: str, known: list[str]) -> None:
    assert forms(name) == known


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("nl", "De posten, en nog een post.", [("post", "posten")]),
        (
            "nl",
            "Gepaste zorgvuldigheid of zorgvuldigheid",
            [("dd", "Gepaste zorgvuldigheid"), ("care", "zorgvuldigheid")],
        ),
        ("nl", "Het NCP, niet ncp. IMVO-steunpunt en imvo niet.", [("ncp", "NCP")]),
        ("nl", "postzegel, compost, post-it", []),
        ("en", "Missions do due diligence.", [("post", "Missions"), ("dd", "due diligence")]),
        ("en", "The RBCs and a National Contact Point", [("imvo", "RBCs"), ("ncp", "National Contact Point")]),
        ("nl", '<a href="article:x">de post</a> <b>post</b>', [("post", "post")]),
        ("nl", '<p title="post">x</p>', []),
    ],
)
def test_what_is_marked(library: Library, lang: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(library, lang, text) == expected


def test_a_term_is_marked_where_it_stands_first_in_an_article(library: Library) -> None:
    terms = Terms(library, "en")
    article = library.article("first", "en")
    assert terms.marked(article).paragraphs[0].text == article.paragraphs[0].text
    seen: set[str] = set()
    assert PREFIX in terms.mark("a mission", seen)
    assert terms.mark("a mission", seen) == "a mission"


def test_a_meaning_has_both_languages(library: Library) -> None:
    expected = Meaning("dd", "gepaste zorgvuldigheid", "Zes stappen.", "due diligence", "Six steps.")
    assert Terms(library, "nl").meaning("dd") == expected
    assert Terms(library, "nl").meaning("none") is None


class Words(HTMLParser):
    """The words of a text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words = ""
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.words += data


pieces = st.sampled_from(["post", "NCP", "gepaste", "zorgvuldigheid", " ", "<b>", "</b>", "&amp;", "\n", "x"])


@given(st.lists(pieces, max_size=20))
def test_marking_adds_links_and_changes_no_word(library: Library, parts: list[str]) -> None:
    html = "".join(parts)
    assert Words(Terms(library, "nl").mark(html, set())).words == Words(html).words


def test_an_empty_glossary_marks_nothing(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    write(folder, "glossary.yaml", "{}\n")
    compile_pack(folder, tmp_path / "pack.db")
    with Library(tmp_path / "pack.db") as opened:
        assert Terms(opened, "nl").mark("de post", set()) == "de post"
