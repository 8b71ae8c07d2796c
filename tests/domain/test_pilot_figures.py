"""The figures of the pilot against a count that is as simple as can be, on cases made by chance."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.case import ADVISERS, Advice, Case, Part
from desktop.domain.days import day_of
from desktop.domain.feedback import KINDS, Feedback
from desktop.domain.pilot_figures import OTHER, ROUTES, Figures, Logged, Said, figures, first_day

START = date(2026, 9, 1)
moments = st.integers(0, 90).map(lambda days: f"{START + timedelta(days=days)}T12:00:00Z")


@st.composite
def advices(draw: st.DrawFn) -> Advice:
    asked = draw(st.none() | st.integers(0, 30))
    if asked is None:
        return Advice()
    answered = draw(st.none() | st.integers(asked, 60))
    followed = draw(st.sampled_from([None, "yes", "partly", "no"])) if answered is not None else None
    on = [None if one is None else (START + timedelta(days=one)).isoformat() for one in (asked, answered)]
    return Advice(asked_on=on[0], answered_on=on[1], followed=followed)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    route = draw(st.sampled_from([*ROUTES, "a_route_of_later"]))
    made = {
        "route": route, "core_tasks": draw(st.lists(st.integers(1, 5), unique=True)),
        "addressees": ["rvo", "department"] if route == "seek_advice" else [],
    }  # fmt: skip
    chosen = {"route": "check_first"} if draw(st.booleans()) else None
    return Case(
        draw(st.uuids().map(str)), "A001", draw(moments), parts=(Part(assessments=(made,), chosen=chosen),),
        advices={name: draw(advices()) for name in ADVISERS}, withdrawn=draw(st.sampled_from([None, None, "twice"])),
    )  # fmt: skip


saids = st.builds(
    Said,
    st.builds(
        Feedback, st.sampled_from(["app", "pilots#what", "question:large"]), st.sampled_from([*KINDS, "praise"]),
        clarity=st.none() | st.integers(1, 5), minutes=st.none() | st.integers(0, 90),
    ),
    moments,
)  # fmt: skip


@given(st.lists(cases(), max_size=12), st.lists(saids, max_size=12), st.sampled_from([None, date(2026, 10, 1)]))
def test_the_figures_are_those_of_a_naive_count(known: list[Case], said: list[Said], since: date | None) -> None:
    made = figures([Logged(case, "BOG") for case in known], said, since)
    counting = [one for one in known if not one.withdrawn and (since is None or day_of(one.opened) >= since)]
    given_ = [one.feedback for one in said if since is None or day_of(one.at) >= since]
    assert (made.cases, made.feedback, made.nothing) == (len(counting), len(given_), not counting and not given_)
    for task, count in made.tasks.items():
        assert count == len([case for case in counting if task in case.core_tasks])
    assert sum(made.routes.values()) == len(counting)
    assert made.routes.get(OTHER, 0) == len([case for case in counting if case.route == "a_route_of_later"])
    seeking = [case for case in counting if case.route == "seek_advice"]
    both = [case for case in seeking if case.advice_of("rvo").asked_on and case.advice_of("department").asked_on]
    assert (made.both_asked.n, made.both_asked.of) == (len(both), len(seeking))
    other = {
        number for number, case in enumerate(counting) for one in case.live
        if one.chosen and one.chosen["route"] != one.latest["route"]
    }  # fmt: skip
    assert made.own_route.n == len(other)
    assert sum(made.kinds.values()) == sum(sum(each.values()) for each in made.about.values()) == len(given_)
    assert made.minutes.n == sum(one.minutes or 0 for one in given_)
    assert made.clarity[3] == len([one for one in given_ if one.clarity == 3])
    _advices(made, counting)


def _advices(made: Figures, counting: list[Case]) -> None:
    for name in ADVISERS:
        known = [case.advice_of(name) for case in counting]
        days = []
        for one in known:
            if one.asked_on and one.answered_on:
                days.append((date.fromisoformat(one.answered_on) - date.fromisoformat(one.asked_on)).days)
        assert list(made.days[name].each) == sorted(days)
        assert made.days[name].open == len([one for one in known if one.asked_on and not one.answered_on])
        if days:
            middle = made.days[name].middle
            assert middle is not None
            assert min(days) <= middle <= max(days)
            assert 2 * len([day for day in days if day <= middle]) >= len(days)
    assert made.followed["partly"] == sum(case.advice_of(name).followed == "partly" for case in counting
                                          for name in ADVISERS)  # fmt: skip


def test_a_period_begins_on_the_first_day_of_the_month_or_quarter() -> None:
    today = date(2026, 11, 23)
    assert first_day("month", today) == date(2026, 11, 1)
    assert first_day("quarter", today) == date(2026, 10, 1)
    assert first_day("quarter", date(2026, 3, 31)) == date(2026, 1, 1)
    assert first_day("all", today) is None


def test_what_is_most_spoken_of_comes_first() -> None:
    about = ["pilots", "app", "app", "oecd-guidelines"]
    made = figures([], [Said(Feedback(place, "idea"), "2026-11-01T00:00:00Z") for place in about])
    assert list(made.about) == ["app", "oecd-guidelines", "pilots"]
    assert made.both_asked.of == 0
    assert made.days["rvo"].middle is None
