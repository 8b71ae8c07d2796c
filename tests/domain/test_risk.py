"""Risk signals as pure rules: precedence, age, the suggestion (against a reading written apart), what changed."""

from datetime import date, timedelta
from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.risk import (
    SIGNALS,
    Change,
    Clause,
    Facts,
    Line,
    Reading,
    Suggesting,
    add_months,
    age_in_months,
    changes,
    is_stale,
    strongest,
)
from desktop.domain.risk_rules import Rule, Theme, read_theme

HEAVY = ("child_labour", "forced_labour", "labour_in_inputs", "conflict")
OTHERS = ("water", "corruption", "rule_of_law", "civic_space", "pollution")
SHIPPED = Suggesting(
    strong=(Clause("documented"), Clause("country_high", frozenset(HEAVY))),
    some=(Clause("country_high"), Clause("product_elsewhere"), Clause("country_elevated", at_least=4)),
    themes_with_data=8,
)


@pytest.mark.parametrize("place", range(len(SIGNALS)))
def test_the_strongest_signal_is_shown(place: int) -> None:
    assert strongest(reversed(SIGNALS[place:])) == SIGNALS[place]


def test_a_theme_without_a_line_has_no_data() -> None:
    assert Reading("water", (), ()).signal == "no_data"


def test_every_combination_of_signals_gives_the_suggestion_of_the_contract() -> None:
    """Two heavy themes and three others with every signal each, beside five that speak and name nothing."""
    quiet = dict.fromkeys(("a", "b", "c", "d", "e"), "no_signal")
    for heavy in combinations_with_replacement(SIGNALS, 2):
        for other in combinations_with_replacement(SIGNALS, 3):
            shown = dict(zip(HEAVY, heavy, strict=False)) | dict(zip(OTHERS, other, strict=False)) | quiet
            values = list(shown.values())
            if "documented" in values or "country_high" in heavy:
                expected = "strong"
            elif "country_high" in other or "product_elsewhere" in values or values.count("country_elevated") > 3:
                expected = "some"
            else:
                expected = "unknown" if values.count("no_data") > 2 else "none"
            assert SHIPPED.suggest(shown) == expected, shown


def test_the_grounds_of_a_suggestion_are_those_of_the_pack() -> None:
    lax = Suggesting((Clause("documented", at_least=2),), (), themes_with_data=1)
    assert lax.suggest({"water": "documented"}) == "none"
    assert lax.suggest({"water": "documented", "conflict": "documented"}) == "strong"
    assert lax.suggest({"water": "no_data"}) == "unknown"


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 240))
def test_months_are_added_as_people_do(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(1)).day == 1)
    assert not is_stale(day, months, later)
    assert is_stale(day, months, later + timedelta(1))
    assert age_in_months(day, later + timedelta(3)) >= months


@pytest.mark.parametrize(
    ("as_of", "today", "months"),
    [
        ("2026-06-30", "2026-11-23", 4),
        ("2022-09-28", "2026-11-28", 50),
        ("2022-09-28", "2026-11-27", 49),
        ("2026-06-30", "2020-01-01", 0),
    ],
)
def test_age_is_in_whole_months_and_never_below_none(as_of: str, today: str, months: int) -> None:
    assert age_in_months(date.fromisoformat(as_of), date.fromisoformat(today)) == months


def test_without_a_limit_nothing_is_outdated() -> None:
    assert not is_stale(date(1900, 1, 1), None, date(2026, 1, 1))


def test_a_data_set_that_is_off_says_so_and_nothing_else() -> None:
    theme = Theme("corruption", "VII", (Rule("value", "wgi", {"column": "cc", "when": []}),))
    row = {"wgi": [{"cc": "5"}]}
    off = read_theme(theme, Facts("CO", by_country=row))
    on = read_theme(theme, Facts("CO", by_country=row, roles=frozenset({"wgi"})))
    assert ([gap.why for gap in off.gaps], off.signal) == (["off"], "no_data")
    assert (on.gaps, on.lines) == ((), (Line("wgi", "no_signal", "no_signal", {"value": "5"}),))


def test_a_limit_is_not_reached_by_the_limit_itself() -> None:
    when = [{"below": 10, "signal": "country_high"}, {"below": 25, "signal": "country_elevated"}]
    theme = Theme("corruption", "VII", (Rule("value", "wgi", {"column": "cc", "when": when}),))
    shown = {
        value: read_theme(theme, Facts("CO", by_country={"wgi": [{"cc": value}]}, roles=frozenset({"wgi"}))).signal
        for value in ("9.9", "10.0", "24.9", "25.0")
    }
    assert list(shown.values()) == ["country_high", "country_elevated", "country_elevated", "no_signal"]


def test_a_re_check_names_what_changed_and_nothing_else() -> None:
    before = {
        "signals": {"water": "no_signal", "conflict": "documented"},
        "editions": {"wgi": "a"},
        "suggested": "none",
    }
    after = {
        "signals": {"water": "country_high", "conflict": "documented"},
        "editions": {"wgi": "b", "cahra": "c"},
        "suggested": "some",
    }
    assert changes(before, before) == ()
    assert changes(before, after) == (
        Change("water", "signal", "no_signal", "country_high"),
        Change("wgi", "edition", "a", "b"),
        Change("cahra", "edition", None, "c"),
        Change("suggested", "suggested", "none", "some"),
    )
    assert changes({}, {"signals": {"water": "no_signal"}}) == (Change("water", "signal", None, "no_signal"),)
