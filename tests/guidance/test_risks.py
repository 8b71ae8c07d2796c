"""The risk lookup against the data files themselves, and against a second reading of them written apart."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.risk import SIGNALS
from desktop.errors import BadInput
from desktop.guidance.compile import compile_pack
from desktop.guidance.library import Library
from desktop.guidance.risk.lookup import Risks
from desktop.guidance.risk.views import Lookup, ThemeView
from tests.guidance import naive_risk as naive
from tests.guidance.small_pack import write_pack
from tests.kit import open_library
from tests.support import ROOT

TODAY = date(2026, 11, 23)
COUNTRIES = sorted({line.split(",")[0] for line in (ROOT / "content/countries.csv").read_text("utf-8").split("\n")[1:]})
COUNTRIES = [code for code in COUNTRIES if code]
PRODUCTS = sorted(naive.goods())


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    with open_library() as opened:
        yield opened


@pytest.fixture(scope="module")
def risks(library: Library) -> Risks:
    return Risks(library, TODAY)


def theme(found: Lookup, name: str) -> ThemeView:
    return next(view for view in found.themes if view.id == name)


def signals(found: Lookup) -> dict[str, str]:
    return {view.id: view.signal for view in found.themes}


# The data, in total and row by row


def test_every_row_of_every_file_is_in_the_index(library: Library) -> None:
    expected = {
        "aqueduct": "aqueduct40_country_baseline",
        "cahra": "cahra_2026-06",
        "conflict_minerals": "eu_conflict_minerals_annex1_partial",
        "dol_country": "dol_child_labor_country_2022",
        "dol_goods": "dol_goods_2022",
        "eudr_codes": "eudr_annex1_codes_2026-09",
        "eudr_country": "eudr_country_2025-1093",
        "factbook": "factbook_2026-01_country",
        "goods": "goods_taxonomy_nl",
        "wgi": "wgi_2023",
    }
    for role, file in expected.items():
        stored = [json.loads(text) for (text,) in library.rows("SELECT json FROM risk_rows WHERE role = ?", role)]
        key = json.dumps
        assert sorted(map(key, stored)) == sorted(map(key, naive.table(file))), role


def test_the_files_hold_what_their_source_note_counts() -> None:
    goods = naive.table("dol_goods_2022")
    assert (len(goods), len({row["good_en"] for row in goods}), len({row["iso2"] for row in goods})) == (467, 169, 78)
    assert len(PRODUCTS) == 149
    areas = naive.table("cahra_2026-06")
    assert (len(areas), len({row["iso2"] for row in areas})) == (239, 29)
    assert Counter(row["risk"] for row in naive.table("eudr_country_2025-1093")) == {
        "low": 140,
        "standard": 50,
        "high": 4,
    }
    codes = naive.table("eudr_annex1_codes_2026-09")
    assert (len(codes), sum(bool(row["applies_from_if_later"]) for row in codes)) == (93, 18)
    assert [len(naive.table(name)) for name in ("dol_child_labor_country_2022", "wgi_2023")] == [143, 213]


def test_the_themes_are_those_of_the_taxonomy_in_its_order(risks: Risks) -> None:
    assert list(signals(risks.look_up("NL"))) == list(naive.read("NL", None))


# Rules


def test_every_country_and_every_product_gives_what_a_second_reading_gives(risks: Risks) -> None:
    """Every country alone, and with eight products in turn: each product meets a dozen countries or more."""
    for number, country in enumerate(COUNTRIES):
        for product in (None, *PRODUCTS[number % 19 :: 19]):
            found = risks.look_up(country, product)
            assert signals(found) == naive.read(country, product), (country, product)
            assert found.suggested == naive.suggest(naive.read(country, product)), (country, product)


@settings(max_examples=150)
@given(st.sampled_from(COUNTRIES), st.one_of(st.none(), st.sampled_from(PRODUCTS), st.text(max_size=30)))
def test_a_lookup_never_fails_and_keeps_its_promises(risks: Risks, country: str, product: str | None) -> None:
    found = risks.look_up(country, product, "en")
    assert found.suggested in ("none", "some", "strong", "unknown")
    assert len(found.not_covered) >= 8
    for view in found.themes:
        order = [SIGNALS.index(line.signal) for line in view.evidence]
        assert order == sorted(order), "strongest first"
        assert view.signal == (view.evidence[0].signal if view.evidence else "no_data")
        assert all(line.signal != "no_data" and line.detail and line.dataset.as_of for line in view.evidence)
        assert not any(brace in line.detail + line.short for line in view.evidence for brace in "{}")
    json.dumps(found.to_dict())


def test_free_text_keeps_the_country_and_leaves_the_product_open(risks: Risks) -> None:
    free, without = risks.look_up("BR", "handgemaakte violen"), risks.look_up("BR")
    assert (free.product, free.product_known) == ("handgemaakte violen", False)
    assert signals(free) == signals(without)
    assert signals(free)["labour_in_inputs"] == "no_data"
    assert {gap.why for gap in theme(free, "labour_in_inputs").missing} == {"unknown_product"}


def test_one_known_case_by_hand(risks: Risks) -> None:
    """Coffee from Colombia, read in the files by a person."""
    found = risks.look_up("Colombia", "koffie", "en")
    assert signals(found) == {
        "child_labour": "documented",
        "forced_labour": "product_elsewhere",
        "labour_in_inputs": "no_signal",
        "freedom_association": "no_data",
        "working_conditions": "country_elevated",
        "conflict": "country_high",
        "rule_of_law": "no_signal",
        "civic_space": "no_signal",
        "corruption": "no_signal",
        "deforestation": "country_elevated",
        "water": "country_elevated",
        "pollution": "country_elevated",
        "biodiversity": "no_signal",
    }
    assert "Brazil and Côte d’Ivoire" in theme(found, "forced_labour").evidence[0].detail
    assert "Cauca" in theme(found, "conflict").evidence[0].detail
    assert [line.signal for line in theme(found, "deforestation").evidence][-1] == "regulated"


def test_low_is_shown_and_the_product_is_still_regulated(risks: Risks) -> None:
    found = theme(risks.look_up("VN", "coffee", "nl"), "deforestation")
    low = next(line for line in found.evidence if line.dataset.role == "eudr_country")
    assert (low.signal, "laag" in low.detail) == ("no_signal", True)
    assert "regulated" in [line.signal for line in found.evidence]


def test_a_conflict_mineral_from_a_listed_country_is_documented_and_regulated(risks: Risks) -> None:
    found = theme(risks.look_up("CD", "gold", "en"), "conflict")
    assert [line.signal for line in found.evidence] == ["documented", "country_high", "country_high", "regulated"]
    assert "ex 7108: from 100 kg a year" in found.evidence[-1].detail


def test_a_conflict_mineral_from_elsewhere_is_told_and_is_no_signal_by_itself(risks: Risks) -> None:
    found = theme(risks.look_up("GH", "gold", "en"), "conflict")
    assert [gap.why for gap in found.missing] == ["mineral_not_listed"]
    assert "2017/821" in found.missing[0].text


def test_an_input_is_named_with_where_it_comes_from(risks: Risks) -> None:
    found = theme(risks.look_up("CN", "Lithium-ionbatterijen", "en"), "labour_in_inputs")
    assert (found.signal, "Congo" in found.evidence[0].detail) == ("documented", True)


def test_a_line_that_the_newer_edition_drops_is_told(risks: Risks) -> None:
    for country, product in (("AR", "blueberries"), ("KH", "salt"), ("MN", "fluorspar"), ("TH", "shrimp")):
        first = theme(risks.look_up(country, product, "en"), "child_labour").evidence[0]
        assert (first.signal, "2024 edition no longer" in first.detail) == ("documented", True), country
    forced = theme(risks.look_up("TH", "shrimp", "en"), "forced_labour").evidence[0]
    assert "Please check" in forced.detail


def test_a_value_that_the_source_leaves_open_is_no_data(risks: Risks) -> None:
    assert signals(risks.look_up("CN"))["working_conditions"] == "no_data"  # a row without an assessment
    assert signals(risks.look_up("AI"))["civic_space"] == "no_data"  # an empty cell
    assert theme(risks.look_up("AI"), "civic_space").missing[0].why == "no_value"


def test_complicit_is_no_progress(risks: Risks) -> None:
    assert signals(risks.look_up("ER"))["child_labour"] == "country_elevated"


# Age


@pytest.mark.parametrize(
    ("today", "stale"),
    [
        (TODAY, ["dol_goods_2022", "dol_child_labor_country_2022", "eudr_country_2025-1093", "wgi_2023"]),
        (date(2023, 12, 31), []),
        (date(2025, 3, 28), []),  # the last day on which the goods list is not outdated
        (date(2025, 3, 29), ["dol_goods_2022"]),
        (date(2019, 1, 1), []),  # a clock that is behind
    ],
)
def test_what_is_outdated_follows_the_day(library: Library, today: date, stale: list[str]) -> None:
    assert risks_on(library, today).to_dict()["stale"] == stale


def risks_on(library: Library, day: date) -> Lookup:
    return Risks(library, day).look_up("CO")


# Names


@pytest.mark.parametrize(
    ("text", "iso2"),
    [("co", "CO"), ("Colombia", "CO"), ("ivoorkust", "CI"), ("Cote d'Ivoire", "CI"), ("DRC", "CD"), ("Birma", "MM")],
)
def test_a_country_has_many_names(risks: Risks, text: str, iso2: str) -> None:
    assert risks.look_up(text).country == iso2


@pytest.mark.parametrize(
    ("text", "lang", "near"),
    [
        ("Columbia", "en", "Colombia"),
        ("Brasil", "nl", "Brazilië"),
        ("Indonisie", "nl", "Indonesië"),
        ("Kongo", "nl", "Congo-Kinshasa"),
        ("Viet", "en", "Vietnam"),
    ],
)
def test_an_unknown_country_names_near_ones(risks: Risks, text: str, lang: str, near: str) -> None:
    with pytest.raises(BadInput, match=near) as refused:
        risks.country(text, lang)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("text", ["", "  ", "XX", "\x1b[31m", "1234", "q" * 5000])
def test_what_is_like_no_country_is_refused_in_one_plain_line(risks: Risks, text: str) -> None:
    with pytest.raises(BadInput) as refused:
        risks.country(text)
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 300


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("coffee", "coffee"),
        ("Koffie", "coffee"),
        ("koffiebonen", "coffee"),
        ("COLTAN", "tantalum"),
        ("Soccer balls", "soccer_balls"),
        ("soccer_balls", "soccer_balls"),
        ("acaibessen", "acai"),
        ("soja", "beans_soy"),
    ],
)
def test_a_product_has_many_names(risks: Risks, text: str, product: str) -> None:
    assert risks.product(text, "nl").id == product


def test_a_slip_in_a_product_is_free_text_with_a_hint_and_never_a_guess(risks: Risks) -> None:
    found = risks.look_up("CO", "kofie")
    assert (found.product, found.product_known) == ("kofie", False)
    assert found.near[0] == ("coffee", "Koffie")


def test_no_name_of_a_product_stands_for_two(risks: Risks) -> None:
    for lang in ("nl", "en"):
        for code, name, others in risks.products.listed(lang):
            assert {risks.product(each, lang).id for each in (code, name, *others)} == {code}


# What comes with it


def test_questions_follow_the_signals(risks: Risks) -> None:
    coffee = risks.look_up("CO", "coffee", "nl")
    asked = {question.id: question for question in coffee.questions}
    assert "koffie" in asked["origin"].text
    assert asked["origin"].themes == ("child_labour", "forced_labour")
    assert "forest" in asked
    assert "mine" not in asked
    assert "forest" not in {question.id for question in risks.look_up("CO", "gold").questions}
    assert len(asked) == len(coffee.questions)


def test_facts_lead_to_dossiers_that_exist(risks: Risks, library: Library) -> None:
    found = risks.look_up("CD", "gold")
    assert {"covenant-gold", "eu-conflict-minerals"} <= set(found.see)
    assert "eu-deforestation" in risks.look_up("CO", "coffee").see
    assert "child-labour-due-diligence-act" in theme(found, "child_labour").see
    heads = {slug for (slug,) in library.rows("SELECT slug FROM articles")}
    for product in PRODUCTS:
        assert set(risks.look_up("CD", product).see) <= heads


def test_a_country_names_what_the_goods_list_has_for_it(risks: Risks) -> None:
    listed = {code for code, _ in risks.look_up("CO").listed}
    names = {row["good_en"] for row in naive.table("dol_goods_2022") if row["iso2"] == "CO"}
    assert listed == {row["canonical_id"] for row in naive.table("goods_taxonomy_nl") if row["good_en"] in names}


def test_both_languages_say_the_same(risks: Risks) -> None:
    dutch, english = risks.look_up("ID", "palm_oil", "nl"), risks.look_up("ID", "palm_oil", "en")
    assert signals(dutch) == signals(english)
    assert [q.id for q in dutch.questions] == [q.id for q in english.questions]
    assert dutch.kept() == english.kept()


def test_a_pack_without_risk_data_says_so(tmp_path: Path) -> None:
    compile_pack(write_pack(tmp_path), tmp_path / "pack.db")
    with Library(tmp_path / "pack.db") as library, pytest.raises(BadInput, match="no risk data"):
        Risks(library)
