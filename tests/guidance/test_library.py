"""Reading the compiled index: what was written comes out, and a bad file is told in plain words."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import BadInput, OutsideWorld
from desktop.guidance.compile import compile_pack
from desktop.guidance.library import ArticleHead, Citation, Library, Post, Term, fold
from tests.guidance.small_pack import write_pack
from tests.support import ROOT


@pytest.fixture
def index(tmp_path: Path) -> Path:
    compile_pack(write_pack(tmp_path), tmp_path / "a # folder?" / "pack.db")
    return tmp_path / "a # folder?" / "pack.db"


@pytest.fixture
def library(index: Path) -> Iterator[Library]:
    with Library(index) as opened:
        yield opened


def test_the_manifest(library: Library) -> None:
    assert (library.pack_id, library.version, library.as_of) == ("small", "1.0", "2026-11-23")
    assert (library.title("nl"), library.title("en")) == ("Klein", "Small")


def test_the_contents_list(library: Library) -> None:
    assert library.groups("nl") == [("all", "Alles")]
    assert library.groups("en") == [("all", "All")]
    assert library.heads("nl") == [ArticleHead("first", "Eerste", "One line.", "all")]


def test_an_article_comes_with_its_proof(library: Library) -> None:
    article = library.article("first", "nl")
    assert (article.slug, article.lang, article.title) == ("first", "nl", "Eerste")
    assert [paragraph.id for paragraph in article.paragraphs] == [
        "first#what-you-do",
        "first#later",
        "first#ours",
    ]
    assert [paragraph.as_of for paragraph in article.paragraphs] == [None, "2021-12-17", None]
    url = "https://example.org/letter"
    expected = Citation("letter", "3-5", "Brief", "Minister", "2020-02-21", "2026-11-23", url, "base")
    assert article.paragraphs[0].citations == (expected,)
    assert article.paragraphs[1].citations == (Citation("rvo", None, "Beleid", "RVO", None, None, None, "later"),)


@pytest.mark.parametrize(("slug", "lang"), [("second", "nl"), ("first", "fr")])
def test_an_article_that_is_not_there(library: Library, slug: str, lang: str) -> None:
    with pytest.raises(BadInput, match=f"there is no article {slug} \\({lang}\\)"):
        library.article(slug, lang)


def test_decision_files(library: Library) -> None:
    assert library.decisions() == ("tables",)
    assert library.decision("tables")["codes"] == ["NO", "yes", 12]
    with pytest.raises(BadInput, match="no decision file other"):
        library.decision("other")


def test_an_unknown_source(library: Library) -> None:
    with pytest.raises(BadInput, match="no source nobody"):
        library.citation("nobody", None, "nl")


def test_terms_are_sorted_in_the_language_asked(library: Library) -> None:
    assert library.glossary("nl") == [
        Term("agenda", "agenda", "programme", "Een lijst.", "app"),
        Term("post", "post", "mission", "Een ambassade.", "letter", ("posten", "missie", "missions")),
    ]
    assert [term.term for term in library.glossary("en")] == ["mission", "programme"]


def test_the_aliases_of_a_term_are_the_same_in_both_languages_and_each_is_there_once(library: Library) -> None:
    aliases = {lang: {term.id: term.aliases for term in library.glossary(lang)} for lang in ("nl", "en")}
    assert aliases["nl"] == aliases["en"] == {"agenda": (), "post": ("posten", "missie", "missions")}


@pytest.mark.parametrize(
    ("text", "iso2"),
    [
        ("NO", "NO"),
        ("no", "NO"),
        (" noorwegen ", "NO"),
        ("Côte d'Ivoire", "CI"),
        ("cote d’ivoire", "CI"),
        ("COTE D IVOIRE", "CI"),
        ("ivory coast", "CI"),
        ("Bosnie en Herzegovina", "BA"),
        ("Bosnia and Herzegovina", "BA"),
        ("Nor", None),
        ("", None),
        ("Atlantis", None),
    ],
)
def test_a_country_is_found_by_code_name_or_alias(library: Library, text: str, iso2: str | None) -> None:
    assert library.country(text) == iso2


def test_country_names_are_sorted_as_people_read_them(library: Library) -> None:
    assert [iso2 for iso2, _ in library.country_names("nl")] == ["BA", "CI", "NO"]
    assert [iso2 for iso2, _ in library.country_names("en")] == ["BA", "CI", "NO"]
    assert library.country_name("NO", "nl") == "Noorwegen"
    assert library.country_name("NO", "en") == "Norway"
    assert library.country_name("ZZ", "en") == "ZZ"


def test_posts_and_products(library: Library) -> None:
    assert library.posts() == [
        Post("ABI", "Abidjan", "CI", "Embassy Abidjan", "Ambassade Abidjan"),
        Post("OSL", "Oslo", "NO", "Embassy Oslo", "Ambassade Oslo"),
    ]
    assert library.product_ids() == frozenset({"tea", "gold"})


def test_the_list_of_files_and_the_check_of_the_whole_index(library: Library) -> None:
    assert "content/nl/first.md" in library.files()
    assert "checklists/README.md" in library.files()
    assert library.verify() > len(library.files())


def test_the_index_is_opened_read_only(library: Library, index: Path) -> None:
    before = index.read_bytes()
    library.heads("nl")
    with pytest.raises(BadInput, match="readonly"):
        library.rows("DELETE FROM articles")
    assert index.read_bytes() == before
    assert [file.name for file in index.parent.iterdir()] == ["pack.db"]


def test_a_missing_index_is_the_outside_world(tmp_path: Path) -> None:
    with pytest.raises(OutsideWorld, match=r"the content index is missing: .*gone\.db"):
        Library(tmp_path / "gone.db")


@pytest.mark.parametrize("kept", [0, 50, 4096])
def test_a_torn_index_is_told_in_plain_words(index: Path, kept: int) -> None:
    index.write_bytes(index.read_bytes()[:kept])
    with (
        pytest.raises(BadInput, match=r"the content index is (damaged|of another version)"),
        Library(index) as opened,
    ):
        opened.verify()


def test_a_file_that_is_no_index_is_told_in_plain_words(tmp_path: Path) -> None:
    path = tmp_path / "pack.db"
    path.write_bytes(b"not a database at all, only words" * 100)
    with pytest.raises(BadInput, match=r"the content index is damaged: .*pack\.db"):
        Library(path)


def test_an_index_of_another_form_is_told_in_plain_words(index: Path) -> None:
    with closing(sqlite3.connect(index)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(BadInput, match="of another version of this program"):
        Library(index)


def test_one_damaged_page_is_found_by_the_check_of_the_whole(index: Path) -> None:
    data = bytearray(index.read_bytes())
    data[5 * 4096 : 6 * 4096] = b"\xff" * 4096
    index.write_bytes(data)
    with pytest.raises(BadInput, match="damaged"), Library(index) as opened:
        opened.verify()


def test_reading_needs_the_standard_library_only() -> None:
    code = "import sys, desktop.guidance.library; print({name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in ("ruamel", "markdown", "nh3", "PySide6", "sqlite_utils", "sqlcipher3", "tomllib"):
        assert f"'{name}'" not in done.stdout


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Côte d’Ivoire", "cote d ivoire"),
        ("  A &  B ", "a and b"),
        ("Straße", "strasse"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
