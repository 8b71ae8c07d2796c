"""Search as people meet it: what it finds, that no text breaks it, and that it mends its own index."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

import bench_search
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import OutsideWorld
from desktop.guidance.library import Library
from desktop.guidance.search import index as search_index
from desktop.guidance.search.engine import Found, Search, index_in, open_search
from desktop.guidance.search.words import LANGUAGES, words
from tests.kit import open_library
from tests.support import ROOT

JUDGED = ROOT / "tests" / "search" / "judged.tsv"
HOLDOUT = ROOT / "tests" / "search" / "holdout.tsv"
KINDS = {
    "exact", "inflected", "compound", "hyphen", "diacritic", "abbreviation", "synonym", "crossing", "typo", "question",
}  # fmt: skip


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    with open_library() as opened:
        yield opened


@pytest.fixture(scope="module")
def search(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Search]:
    with open_search(library, tmp_path_factory.mktemp("data")) as opened:
        yield opened
        assert opened.index is not None, "a search failed on the index, and was answered by a scan"


@pytest.fixture(scope="module")
def scan(library: Library) -> Search:
    return Search(library, None)


def slugs(found: Found) -> list[str]:
    return [hit.slug for hit in found.hits]


def test_the_judged_set_is_large_and_of_every_kind(library: Library) -> None:
    queries = bench_search.judged(JUDGED)
    assert len(queries) >= 150
    assert {(one.kind, one.lang) for one in queries} == {(kind, lang) for kind in KINDS for lang in LANGUAGES} - {
        ("compound", "en")
    }
    known = {head.slug for head in library.heads("nl")}
    named = {slug for one in (*queries, *bench_search.judged(HOLDOUT)) for slug in one.slugs}
    assert named <= known


def test_a_helpful_article_is_among_the_first_five(search: Search) -> None:
    got = bench_search.quality(search, bench_search.judged(JUDGED))
    assert got.recall >= 0.95
    assert got.first / got.count >= 0.8


def test_a_query_in_either_language_is_shown_in_the_language_asked_for(search: Search) -> None:
    for query in ("ontbossing", "deforestation"):
        for lang, title in (("nl", "ontboss"), ("en", "deforest")):
            best = search.find(query, lang).hits[0]
            assert (best.slug, best.lang) == ("eu-deforestation", lang)
            assert title in f"{best.title} {best.heading} {best.snippet.text}".lower()


@pytest.mark.parametrize(("apart", "written"), [("dwang arbeid", "dwangarbeid"), ("N.C.P.", "NCP")])
def test_another_way_of_writing_a_word_finds_the_same(search: Search, apart: str, written: str) -> None:
    assert slugs(search.find(apart, "nl", 1)) == slugs(search.find(written, "nl", 1))


def test_every_hit_leads_to_a_paragraph_that_is_there(search: Search, library: Library) -> None:
    for one in bench_search.judged(JUDGED)[::10]:
        found = search.find(one.query, one.lang)
        assert len(set(slugs(found))) == len(found.hits) <= found.total
        assert [hit.score for hit in found.hits] == sorted((hit.score for hit in found.hits), reverse=True)
        for hit in found.hits:
            article = library.article(hit.slug, one.lang)
            assert hit.title == article.title
            held = {paragraph.anchor: paragraph.heading for paragraph in article.paragraphs}
            assert held[hit.anchor] == hit.heading or (hit.item and hit.anchor in held)


def test_what_was_asked_is_marked(search: Search) -> None:
    best = search.find("steenkool", "nl").hits[0]
    assert best.snippet.marks
    assert best.to_dict() == {
        "slug": "covenant-coal", "anchor": best.anchor, "title": best.title, "heading": best.heading,
        "snippet": best.snippet.marked(), "lang": "nl", "score": round(best.score, 3),
        "kind": "article", "layer": best.layer,
    }  # fmt: skip


def test_facets_count_articles_and_narrow(search: Search) -> None:
    every = search.find("convenant", "nl", None)
    assert sum(every.facets["kind"].values()) >= every.total
    for facet, counted in every.facets.items():
        for value, count in counted.items():
            narrowed = search.find("convenant", "nl", None, only={facet: value})
            assert (narrowed.total, len(narrowed.hits)) == (count, count)
            assert all(str(getattr(hit, facet)) == value for hit in narrowed.hits)
            assert narrowed.facets[facet] == counted


def test_a_word_that_is_still_being_typed(search: Search) -> None:
    assert "proportionality" in slugs(search.find("propo", "nl", typing=True))
    assert "trade-missions" in slugs(search.find("regels voor hande", "nl", 5, typing=True))
    assert search.find("q", "nl", typing=True).hits == ()


ODD = [
    "", " ", "\x00", "a\x00b", '"', "'", "NEAR(a b)", "nl_title:x", "a AND OR NOT", "*", "^x", "-", "{a}", "(", "🎉",
    "\ud800", "x" * 10_000, "steun " * 2_000, "%s %d", "´", "ﷺ", "日本語 漢字", "<mark>", "a'; DROP TABLE documents --",
]  # fmt: skip


@pytest.mark.parametrize("text", ODD)
@pytest.mark.parametrize("typing", [False, True])
def test_no_text_is_too_odd(search: Search, scan: Search, text: str, typing: bool) -> None:
    for engine in (search, scan):
        for lang in LANGUAGES:
            engine.find(text, lang, typing=typing)


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=())), st.sampled_from(LANGUAGES), st.booleans())
def test_any_text_is_a_query(search: Search, text: str, lang: str, typing: bool) -> None:
    search.find(text, lang, 5, typing=typing)


@cache
def _paragraphs() -> list[tuple[str, str, list[str]]]:
    with open_library() as opened:
        return [
            (head.slug, lang, [text[start:end] for text in (one.heading, one.text) for start, end, _ in words(text)])
            for lang in LANGUAGES
            for head in opened.heads(lang)
            for one in opened.article(head.slug, lang).paragraphs
        ]


@settings(max_examples=50)
@given(st.data())
def test_a_word_of_a_paragraph_always_finds_its_article(search: Search, scan: Search, data: st.DataObject) -> None:
    slug, lang, held = data.draw(st.sampled_from(_paragraphs()))
    word = data.draw(st.sampled_from(held))
    shouted = data.draw(st.booleans())
    assert slug in slugs(search.find(word.upper() if shouted else word, lang, None))
    assert slug in slugs(scan.find(word, lang, None))


def test_without_an_index_a_scan_answers_in_the_same_form(search: Search, scan: Search) -> None:
    by_scan, by_index = (engine.find("kinderarbeid", "nl") for engine in (scan, search))
    assert (by_scan.scanned, by_index.scanned) == (True, False)
    assert "child-labour-due-diligence-act" in slugs(by_scan)[:3]
    assert by_scan.hits[0].to_dict().keys() == by_index.hits[0].to_dict().keys()
    assert by_scan.facets.keys() == by_index.facets.keys()


def beside(library: Library, folder: Path) -> Library:
    """Return the same pack in a folder of its own."""
    folder.mkdir()
    (folder / "pack.db").write_bytes(library.path.read_bytes())
    return Library(folder / "pack.db")


def test_the_index_beside_the_pack_is_used_and_nothing_is_written(library: Library, tmp_path: Path) -> None:
    with beside(library, tmp_path / "pack") as own:
        search_index.build(own, own.path.with_name(search_index.NAME))
        with open_search(own, tmp_path / "data") as search:
            assert not search.find("steun", "nl").scanned
    assert not (tmp_path / "data").exists()


def test_an_index_of_another_pack_is_not_used_but_made_anew(library: Library, tmp_path: Path) -> None:
    with beside(library, tmp_path / "pack") as own:
        search_index.build(own, index_in(tmp_path / "data"))
    with closing(sqlite3.connect(tmp_path / "pack" / "pack.db")) as db, db:
        db.execute("UPDATE pack SET value = 'another' WHERE key = 'sha256'")
        db.execute("UPDATE paragraphs SET text = 'Ongehoordheid.' WHERE slug = 'pilots' AND lang = 'nl'")
    with Library(tmp_path / "pack" / "pack.db") as own, open_search(own, tmp_path / "data") as search:
        found = search.find("ongehoordheid", "nl")
    assert (slugs(found), found.scanned) == (["pilots"], False)


@pytest.mark.parametrize("harm", ["text", "half", "noise"])
def test_a_damaged_index_is_made_anew(library: Library, tmp_path: Path, harm: str) -> None:
    target = index_in(tmp_path)
    search_index.build(library, target)
    whole = target.read_bytes()
    harmed = {"text": b"not a database", "half": whole[: len(whole) // 2],
              "noise": whole[:4096] + b"\xff" * 200_000 + whole[204_096:]}  # fmt: skip
    target.write_bytes(harmed[harm])
    with open_search(library, tmp_path) as search:
        assert not search.find("steun", "nl").scanned
    assert target.read_bytes() == whole
    assert [path.name for path in target.parent.iterdir()] == [search_index.NAME]


def test_damage_while_in_use_gives_a_scan(library: Library, tmp_path: Path) -> None:
    with open_search(library, tmp_path) as search:
        assert search.index
        search.index.close()
        assert search.find("steenkool", "nl").scanned


def test_where_no_index_can_be_kept_a_scan_answers(library: Library, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the data folder would be")
    with open_search(library, tmp_path / "data") as search:
        found = search.find("steenkool", "nl")
    assert found.scanned
    assert "covenant-coal" in slugs(found)
    with pytest.raises(OutsideWorld):
        search_index.build(library, index_in(tmp_path / "data"))


def test_the_same_pack_gives_the_same_index(library: Library, tmp_path: Path) -> None:
    for name in ("a", "b"):
        search_index.build(library, tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_another_stemmer_wants_another_index(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / search_index.NAME
    search_index.build(library, target)
    monkeypatch.setattr(search_index, "stamp", lambda: "PyStemmer 9.9.9 dutch english")
    assert search_index.open_index(target, search_index.stamp_of(library)) is None
