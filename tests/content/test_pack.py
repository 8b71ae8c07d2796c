"""The shipped pack: whole, in both languages, with every promise of the contract kept."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.guidance.check import check_pack
from desktop.guidance.compile import compile_pack
from desktop.guidance.library import Article, Library, fold
from desktop.guidance.pack import pack_files, read_pack
from tests.support import ROOT

CONTENT = ROOT / "content"
CORE_TASKS = [
    "core-task-1-build-expertise",
    "core-task-2-inform-and-advise",
    "core-task-3-support-business",
    "core-task-4-set-conditions",
    "core-task-5-put-on-agenda",
]
COVENANTS = [
    *("garments-textile", "banking", "forestry", "gold", "food", "insurance", "pension", "natural-stone"),
    *("floriculture", "metals", "agriculture", "wind-energy", "coal"),
]
CONTENTS = {
    "core-tasks": CORE_TASKS,
    "working-with-it": [
        *("support-requests", "proportionality", "pilots"),
        *("trade-missions", "rvo-rbc-policy", "csr-risk-check"),
    ],
    "standards": [
        *("oecd-guidelines", "due-diligence-six-steps", "un-guiding-principles", "national-contact-point"),
    ],
    "covenants": ["covenants", *(f"covenant-{sector}" for sector in COVENANTS)],
    "dutch-policy": [
        *("ninety-percent-goal", "child-labour-due-diligence-act"),
        *("national-action-plan", "measures-in-perspective"),
    ],
    "eu": [
        *("eu-action-plan", "eu-deforestation", "eu-conflict-minerals", "eu-due-diligence-directive"),
        *("eu-forced-labour", "eu-sustainability-reporting"),
    ],
    "reference": ["glossary", "sources"],
}
"""The slugs of contract 5, in the groups of the contents list."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    target = tmp_path_factory.mktemp("index") / "pack.db"
    compile_pack(CONTENT, target)
    with Library(target) as opened:
        yield opened


def articles(library: Library) -> list[Article]:
    return [library.article(head.slug, lang) for lang in ("nl", "en") for head in library.heads(lang)]


def words(article: Article) -> int:
    return sum(len(paragraph.text.split()) for paragraph in article.paragraphs)


def test_the_pack_has_no_problem() -> None:
    assert [str(problem) for problem in check_pack(CONTENT)] == []


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_slug_of_the_contract_is_there_in_reading_order(library: Library, lang: str) -> None:
    heads = [(head.group, head.slug) for head in library.heads(lang)]
    assert heads == [(group, slug) for group, slugs in CONTENTS.items() for slug in slugs]


def test_every_dossier_says_why_what_to_do_whom_to_ask_and_what_to_say(library: Library) -> None:
    groups = ("standards", "covenants", "dutch-policy", "eu")
    slugs = [*CONTENTS["working-with-it"][3:], *(slug for group in groups for slug in CONTENTS[group])]
    for slug in slugs:
        parts = {p.anchor: p.text for p in library.article(slug, "nl").paragraphs}
        assert {"why-it-matters", "in-practice", "what-to-say"} <= set(parts), slug
        assert re.search("RVO|departement", parts["in-practice"]), slug


def test_every_core_task_shows_the_three_layers_apart(library: Library) -> None:
    for slug in CORE_TASKS:
        layers = [paragraph.layer for paragraph in library.article(slug, "nl").paragraphs]
        assert layers[0] == "base"
        assert set(layers) == {"base", "ours", "later"}, slug


def test_every_core_task_begins_with_what_the_letter_says(library: Library) -> None:
    for slug in CORE_TASKS:
        first = library.article(slug, "en").paragraphs[0]
        assert first.anchor == "what-you-do"
        [citation] = first.citations
        start, end = map(int, str(citation.lines).split("-"))
        assert citation.source == "letter"
        assert 288 <= start <= end <= 298


def test_the_advice_rule_names_three_conditions_and_both_addressees(library: Library) -> None:
    article = library.article("core-task-4-set-conditions", "nl")
    advice = next(p for p in article.paragraphs if p.anchor == "when-to-seek-advice")
    assert advice.html.count("<li>") == 3
    assert (advice.layer, advice.citations[0].lines) == ("base", "298-302")
    assert "RVO" in advice.text
    assert "departement" in advice.text


def test_the_standing_rule_is_ours_and_not_the_letters(library: Library) -> None:
    article = library.article("core-task-4-set-conditions", "en")
    rule = next(p for p in article.paragraphs if p.anchor == "standing-rule")
    assert rule.layer == "ours"
    assert [citation.source for citation in rule.citations] == ["app"]


def test_no_text_gives_an_amount_or_a_term_that_no_source_gives(library: Library) -> None:
    amount = re.compile(r"(?:€|EUR) ?\d[\d.,]*|\d[\d.,]* (?:euro|day|dag|week|weken|month|maand)")
    texts = [p.text for article in articles(library) for p in article.paragraphs]
    texts += [term.definition for lang in ("nl", "en") for term in library.glossary(lang)]
    found = {number for text in texts for number in amount.findall(text)}
    assert found == set()


def test_the_shipped_rules_are_in_the_pack(library: Library) -> None:
    assert {"tables", "questions", "actions", "routes", "rules", "policy"} <= set(library.decisions())


def test_the_articles_name_the_outcomes_as_the_assistant_does(library: Library) -> None:
    routes = library.decision("routes")["routes"]
    for lang in ("nl", "en"):
        article = library.article("support-requests", lang)
        steps = next(p for p in article.paragraphs if p.anchor == "from-request-to-next-step")
        assert {f"{route[lang]['title']}." for route in routes.values()} <= set(steps.text.split("\n"))


def test_every_source_is_used(library: Library) -> None:
    pack = read_pack(CONTENT)
    cited = {c.source for article in articles(library) for p in article.paragraphs for c in p.citations}
    cited |= {term.source for term in library.glossary("nl")}
    assert cited == set(pack.sources.data)


def test_the_sources_article_tells_of_every_source_of_an_article(library: Library) -> None:
    told = {c.source for p in library.article("sources", "nl").paragraphs for c in p.citations}
    cited = {c.source for article in articles(library) for p in article.paragraphs for c in p.citations}
    assert told == cited


def test_the_glossary_is_long_enough_and_every_term_is_there_once(library: Library) -> None:
    for lang in ("nl", "en"):
        terms = library.glossary(lang)
        assert len(terms) >= 40
        assert len({term.id for term in terms}) == len(terms)
        assert all(len(term.definition.split()) <= 40 for term in terms)
    dutch = {term.term: term.other for term in library.glossary("nl")}
    assert dutch["gepaste zorgvuldigheid"] == "due diligence"
    assert dutch["Rijksdienst voor Ondernemend Nederland (RVO)"] == "Netherlands Enterprise Agency (RVO)"


def test_a_word_people_type_leads_to_one_term_only(library: Library) -> None:
    owners: dict[str, set[str]] = {}
    for term in library.glossary("nl"):
        for word in (term.term, term.other, *term.aliases):
            owners.setdefault(fold(word), set()).add(term.id)
    assert {word: ids for word, ids in owners.items() if len(ids) > 1} == {}


@pytest.mark.parametrize(
    ("word", "term"),
    [
        ("WZK", "child-labour-act"), ("NCP", "ncp"), ("UNGP", "ungp"), ("CSDDD", "csddd"), ("MVO", "mvo"),
        ("RBC", "imvo"), ("zorgvuldigheid", "due-diligence"), ("90%", "ninety-percent-goal"), ("FMO", "exclusion-list"),
        ("ambassade", "post"), ("subsidie", "financial-support"), ("trade union", "freedom-of-association"),
    ],
)  # fmt: skip
def test_abbreviations_and_other_words_are_known(library: Library, word: str, term: str) -> None:
    found = {known.id for known in library.glossary("en") if word in known.aliases}
    assert found == {term}


@pytest.mark.parametrize(
    ("text", "iso2"),
    [
        ("NO", "NO"), ("Norway", "NO"), ("noorwegen", "NO"),
        ("VAE", "AE"), ("uae", "AE"), ("Verenigde Arabische Emiraten", "AE"),
        ("Côte d'Ivoire", "CI"), ("Côte d’Ivoire", "CI"), ("Cote d'Ivoire", "CI"), ("Ivoorkust", "CI"),
        ("Turkey", "TR"), ("Turkije", "TR"), ("Türkiye", "TR"), ("Turkiye", "TR"),
        ("DR Congo", "CD"), ("Republiek Congo", "CG"), ("Hong Kong", "HK"), ("USA", "US"),
        ("Viet Nam", "VN"), ("Kosovo", "XK"), ("Curacao", "CW"), ("Oekraine", "UA"),
        ("Utopia", None), ("NOR", None),
    ],
)  # fmt: skip
def test_countries_are_found_as_people_write_them(library: Library, text: str, iso2: str | None) -> None:
    assert library.country(text) == iso2


def test_every_country_is_found_by_each_of_its_names(library: Library) -> None:
    for lang in ("nl", "en"):
        names = library.country_names(lang)
        assert len(names) == 250
        for iso2, name in names:
            assert library.country(name) == iso2
            assert library.country(name.upper()) == iso2


def test_every_post_has_its_own_code_and_a_known_country(library: Library) -> None:
    posts = library.posts()
    assert len({post.code for post in posts}) == len(posts) == 113
    assert all(re.fullmatch("[A-Z]{3}", post.code) for post in posts)
    assert all(library.country(post.country) == post.country for post in posts)
    bogota = next(post for post in posts if post.code == "BOG")
    assert (bogota.city, bogota.country, bogota.name_nl) == ("Bogotá", "CO", "Ambassade Bogotá")


def test_products(library: Library) -> None:
    ids = library.product_ids()
    assert len(ids) == 149
    assert {"coffee", "cocoa", "gold", "palm_oil", "garments"} <= ids


def test_the_index_lists_every_file_of_the_pack(library: Library) -> None:
    assert library.files() == dict(pack_files(CONTENT))
    assert "checklists/README.md" in library.files()


def test_nothing_in_the_pack_names_a_machine(tmp_path: Path) -> None:
    target = tmp_path / "pack.db"
    compile_pack(CONTENT, target)
    data = target.read_bytes()
    for private in (str(ROOT), str(tmp_path), str(Path.home())):
        assert len(private) < 6 or private.encode() not in data


def test_json_in_the_pack_is_what_the_yaml_says(library: Library) -> None:
    tables = library.decision("tables")
    assert json.loads(json.dumps(tables)) == tables
    values = [value for table in tables["tables"] for item in table["inputs"] for value in item["values"]]
    assert "yes" in values
    assert True not in values
