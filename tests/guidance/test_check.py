"""The check of a whole pack: each planted mistake is found, with file and line, and nothing else is."""

from pathlib import Path

import pytest

from desktop.guidance.check import check_pack
from tests.guidance.small_pack import ARTICLE, assert_found, edit, write, write_pack


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path)


def test_the_small_pack_has_no_problem(pack: Path) -> None:
    assert check_pack(pack) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "found"),
    [
        # twins
        ("en/first.md", "#ours layer=ours", "#own layer=ours", "en/first.md:16: section #own stands where"),
        (
            "nl/first.md",
            "as_of=2021-12-17",
            "as_of=2021-12-18",
            "en/first.md:12: section #later: as_of differs",
        ),
        ("nl/first.md", "letter:3-5", "letter:3-6", "en/first.md:5: section #what-you-do: sources differs"),
        # proofs
        ("en/first.md", 'sources="rvo"', 'sources="rfo"', "en/first.md:12: unknown source rfo"),
        ("en/first.md", 'sources="app"', 'sources="rvo"', "en/first.md:16: source rvo is of layer later"),
        ("en/first.md", "letter:3-5", "letter:3-10", "en/first.md:5: source letter has no lines 3-10"),
        ("en/first.md", "letter:3-5", "letter:5-3", "en/first.md:5: source letter has no lines 5-3"),
        ("en/first.md", 'sources="rvo"', 'sources="rvo:1"', "en/first.md:12: source rvo has no lines 1"),
        ("nl/first.md", " as_of=2021-12-17", "", "nl/first.md:12: a later development needs as_of"),
        # anchors, links, emptiness
        ("nl/first.md", "#ours layer", "#later layer", "nl/first.md:16: anchor #later is used twice"),
        ("nl/first.md", "(#later)", "(#never)", "nl/first.md:7: dead link: first has no section #never"),
        ("nl/first.md", "(#later)", "(gone.md)", "nl/first.md:7: dead link: there is no article gone"),
        ("nl/first.md", "(https:", "(ftp:", "nl/first.md:7: a link leads to an article or begins with"),
        ("nl/first.md", "It changed.\n", "", "nl/first.md:12: this section is empty"),
        # words
        ("en/first.md", "- two", "- two is allowed", "en/first.md:10: forbidden word: allowed"),
        ("nl/first.md", "- two", "- goedgekeurde steun", "nl/first.md:10: forbidden word: goedgekeurde"),
        ("en/first.md", "- two", "- two is dis**allowed**", "en/first.md:5: forbidden word: disallowed"),
        ("nl/first.md", "- two", "- goed[gekeurd](#later)", "nl/first.md:5: forbidden word: goedgekeurd"),
        ("en/first.md", "> They said", "They said", "en/first.md:18: forbidden word: approved"),
        ("en/first.md", "title: First", "title: Refused", "en/first.md:2: forbidden word: Refused"),
        ("en/first.md", "## Later", "## Rejected", "en/first.md:12: forbidden word: Rejected"),
        ("glossary.yaml", "Een lijst.", "Toegestaan.", "glossary.yaml:6: forbidden word: Toegestaan"),
        # manifest, sources, terms
        (
            "pack.toml",
            '"first"',
            '"first", "second"',
            "pack.toml:1: article second is listed but not written",
        ),
        ("pack.toml", '"first"', '"first", "first"', "pack.toml:1: article first is listed twice"),
        ("pack.toml", '"first"', "", "nl/first.md:1: this article is not in a group"),
        ("pack.toml", 'version = "1.0"\n', "", "pack.toml:1: needs version"),
        ("pack.toml", "2026-11-23", "someday", "pack.toml:1: as_of must be a date"),
        ("pack.toml", "[title]", "[title", "pack.toml:5: TOML"),
        (
            "sources.yaml",
            "publisher: RVO\n",
            "publisher: ''\n",
            "sources.yaml:9: source rvo needs a publisher",
        ),
        ("sources.yaml", "layer: later", "layer: late", "sources.yaml:9: source rvo: layer must be"),
        (
            "sources.yaml",
            "layer: later",
            "layer: later\n  colour: red",
            "sources.yaml:9: source rvo: unknown",
        ),
        ("sources.yaml", "date: 2020-02-21", "date: long ago", "sources.yaml:1: source letter: date must be"),
        ("sources.yaml", "rvo:", "letter:", "sources.yaml:9: YAML: found duplicate key"),
        ("glossary.yaml", "source: app", "source: nobody", "glossary.yaml:9: unknown source nobody"),
        ("glossary.yaml", "  source: app\n", "", "glossary.yaml:6: term agenda needs nl, en and source"),
        ("glossary.yaml", "A list.", "''", "glossary.yaml:6: term agenda: en needs term and definition"),
        ("glossary.yaml", "[posten, missie]", "posten", "glossary.yaml:1: term post: aliases must be lists"),
        ("glossary.yaml", "[posten, missie]", "[]", "glossary.yaml:1: term post: aliases must be lists"),
        ("glossary.yaml", "[posten, missie]", "[7]", "glossary.yaml:1: term post: aliases must be lists"),
        ("glossary.yaml", "{nl: [posten", "{fr: [posten", "glossary.yaml:1: term post: aliases must be lists"),
        # lists
        ("countries.csv", "NO,Noorwegen", "CI,Noorwegen", "countries.csv:3: CI is used twice"),
        (
            "countries.csv",
            "Norway,",
            "Norway,ivory-coast",
            "countries.csv:3: ivory-coast is also a name of CI",
        ),
        ("countries.csv", "Noorwegen", "", "countries.csv:3: nl is empty"),
        ("countries.csv", "iso2,", "code,", "countries.csv:1: the first line must be iso2"),
        ("posts.csv", "ABI,", "OSL,", "posts.csv:3: OSL is used twice"),
        ("posts.csv", "ABI,", "abi,", "posts.csv:3: code must be three capital letters"),
        ("posts.csv", ",NO,59.9", ",NO|ZZ,59.9", "posts.csv:2: unknown country ZZ"),
        ("posts.csv", "59.9", "north", "posts.csv:2: lat must be degrees"),
        ("posts.csv", "Q2,", "Q2,,", "posts.csv:3: 12 values, expected 11"),
        ("products.csv", "gold,", "tea,", "products.csv:3: tea is used twice"),
        ("products.csv", "gold,", "TEA,", "products.csv:3: TEA is also a name of tea"),
        # decision files
        ("decision/tables.yaml", "codes:", "version:", "decision/tables.yaml:2: YAML: found duplicate key"),
        ("decision/tables.yaml", "[NO,", "[!x NO,", "decision/tables.yaml:2: YAML: tags are not used"),
        ("decision/tables.yaml", "12]", ".nan]", "decision/tables.yaml:2: not a number"),
        ("decision/tables.yaml", "codes:", "12:", "decision/tables.yaml:2: a key must be text"),
    ],
)
def test_a_planted_mistake_is_found(pack: Path, name: str, old: str, new: str, found: str) -> None:
    edit(pack, name, old, new)
    assert_found(pack, found)


def test_a_missing_twin_is_found(pack: Path) -> None:
    (pack / "en" / "first.md").unlink()
    assert [str(problem) for problem in check_pack(pack)] == ["content/nl/first.md:1: its twin is missing: en/first.md"]


def test_a_section_that_is_missing_on_one_side_is_found(pack: Path) -> None:
    more = '\n## More {: #more layer=ours sources="app" }\n\nText.\n'
    write(pack, "nl/first.md", ARTICLE.format(title="Eerste") + more)
    problems = check_pack(pack)
    assert [problem.message for problem in problems] == ["section #more is missing in English"]


@pytest.mark.parametrize("name", ["pack.toml", "sources.yaml", "glossary.yaml", "countries.csv", "posts.csv"])
def test_a_missing_file_is_named(pack: Path, name: str) -> None:
    (pack / name).unlink()
    assert f"content/{name}:1: this file is missing" in [str(problem) for problem in check_pack(pack)]


@pytest.mark.parametrize(
    ("name", "text"),
    [("pack.toml", "[title"), ("sources.yaml", "a: ["), ("countries.csv", 'iso2,nl,en,aliases\n"NO')],
)
def test_a_file_that_cannot_be_read_does_not_drown_in_what_follows_from_it(pack: Path, name: str, text: str) -> None:
    write(pack, name, text)
    assert {problem.file for problem in check_pack(pack)} == {f"content/{name}"}


def test_a_list_where_keys_are_expected_is_named(pack: Path) -> None:
    write(pack, "sources.yaml", "- letter\n- rvo\n")
    assert "content/sources.yaml:1: this file must hold keys with values" in map(str, check_pack(pack))


def test_a_forbidden_word_over_two_lines_is_found(pack: Path) -> None:
    edit(pack, "nl/first.md", "- two", "Wij keuren dit\nvoorstel niet goed.")
    assert [(p.line, p.message) for p in check_pack(pack)] == [(10, "forbidden word: keuren dit voorstel niet goed")]


def test_many_mistakes_come_in_one_go_in_the_order_of_the_files(pack: Path) -> None:
    edit(pack, "nl/first.md", "(#later)", "(#never)")
    edit(pack, "glossary.yaml", "source: app", "source: nobody")
    edit(pack, "posts.csv", "ABI,", "OSL,")
    assert [problem.file for problem in check_pack(pack)] == [
        "content/glossary.yaml",
        "content/nl/first.md",
        "content/posts.csv",
    ]
