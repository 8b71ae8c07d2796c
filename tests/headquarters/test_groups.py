"""What lies behind a figure is what the figure counts: groups of facts against headquarters' own figures."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.pilot_figures import OTHER
from desktop.headquarters import figures
from desktop.headquarters.facts import AdviceFact, CaseFact, Chosen, Facts, RunFact
from desktop.headquarters.figures import NOT_YET
from desktop.headquarters.groups import BOTH, NEITHER, ONE, grouped, quarters
from tests.headquarters.facts_kit import case, device, said

TODAY = date(2026, 11, 23)
DAYS = st.one_of(st.none(), st.integers(1, 28).map(lambda day: f"2026-10-{day:02d}"))
ADVICE = st.builds(AdviceFact, st.just(True), DAYS, DAYS, st.none())
CASE = st.builds(
    case, st.integers(0, 9), st.sampled_from(["BOG", "NAI"]),
    st.sampled_from(["seek_advice", "give_information", "check_first"]),
    rvo=ADVICE, department=ADVICE, core_tasks=st.sampled_from([(1,), (2, 3), (), (4,)]),
    departures=st.sampled_from([(), ("R2",), ("R2", "A6")]), leads=st.booleans(),
)  # fmt: skip


def whole(cases: list[CaseFact]) -> Facts:
    """Return facts in which every case has one leading request."""
    seen: set[str] = set()
    kept = []
    for number, one in enumerate(cases):
        kept.append(one._replace(part=str(number), leads=one.case not in seen))
        seen.add(one.case)
    run = RunFact("", "d", "BOG", "americas", "2026-10-01", "meeting", 1, (("a", "yes"), ("b", None)), "1", "1", "1")
    runs = tuple(run._replace(id=str(n)) for n in range(len(cases) % 3))
    feedback = tuple(said(n, f"app{n % 2}") for n in range(len(cases)))
    return Facts(cases=tuple(kept), feedback=feedback, runs=runs, devices=(device("BOG"), device("NAI", None)))


@settings(max_examples=60)
@given(st.lists(CASE, max_size=12))
def test_groups_hold_exactly_what_the_figures_count(cases: list[CaseFact]) -> None:
    facts = whole(cases)
    found = grouped(facts, TODAY, {"meeting": {"a": "none", "b": "none", "c": "none", "d": "small"}})
    assert {task: len(each) for task, each in found.tasks.items()} == figures.tasks(facts)
    counted = figures.routes(facts)
    named = {NOT_YET if route == OTHER else route: len(each) for route, each in found.routes.items() if each}
    assert named == {route: n for route, n in counted.items() if n}
    asked = figures.asked(facts)
    assert [len(found.asked[one]) for one in (BOTH, ONE, NEITHER)] == [asked.both, asked.one, asked.none]
    turnaround = figures.turnaround(facts)
    for name, answered in (("rvo", found.rvo), ("department", found.department)):
        assert tuple(answered.days) == turnaround[name].each
        half = figures.middle_half(answered.days)
        assert half is None or (quarters(answered.days) or ())[::2] == half
    rules = {rule: one.judged_otherwise for rule, one in figures.rules(facts).items() if one.judged_otherwise}
    assert {rule: len(each) for rule, each in found.departures.items()} == rules
    assert {about: len(each) for about, each in found.about.items()} == {
        about: sum(kinds.values()) for about, kinds in figures.about(facts).items()
    }
    assert {(one.item, one.skipped) for one in found.skipped} <= {("b", len(facts.runs)), ("c", len(facts.runs))}


@settings(max_examples=60)
@given(st.lists(CASE, max_size=12), st.sampled_from(["1", "2"]))
def test_a_filter_leaves_the_cases_that_its_figure_counts(cases: list[CaseFact], version: str) -> None:
    mixed = [one._replace(rules_version=version if n % 2 else "1") for n, one in enumerate(cases)]
    facts = whole(mixed)
    for task, n in figures.tasks(facts).items():
        left = facts.where(Chosen(core_task=task))
        assert len(left.leading()) == n == figures.tasks(left)[task]
    by_version = figures.before_after(facts, "rules_version")
    assert sum(len(found.leading()) for found in by_version.values()) == len(facts.leading())
    for name, found in by_version.items():
        left = facts.where(Chosen(rules_version=name))
        assert left.cases == found.cases
        assert figures.tasks(left) == figures.tasks(found)


def test_feedback_is_of_a_core_task_by_its_writer_or_else_by_its_article() -> None:
    about = "core-task-4-set-conditions#what-you-do"
    facts = Facts(feedback=(said(1, about), said(2, about, core_task=2), said(3, core_task=4), said(4)))
    assert [one.id for one in facts.where(Chosen(core_task=4)).feedback] == ["said-1", "said-3"]


def test_an_item_is_skipped_only_where_it_counted() -> None:
    def run(number: int, *answered: str) -> RunFact:
        answers = tuple((item, "yes") for item in answered)
        return RunFact(f"r{number}", "d", "BOG", "americas", "2026-10-01", "visit", 1, answers, "1", "1", "1")

    known = {"visit": {"a": "none", "b": "small", "c": "small", "d": "large"}}
    facts = Facts(runs=(run(1, "a"), run(2, "b"), run(3, "a", "b", "old"), run(4)))
    found = {one.item: (one.skipped, one.of) for one in figures.skipped_items(facts, known)}
    assert found == {"a": (1, 3), "b": (0, 2), "c": (2, 2), "old": (2, 3)}, "nothing shows that d ever counted"


def test_a_post_that_never_sent_is_silent_first_and_one_without_devices_is_not() -> None:
    facts = Facts(
        devices=(device("BOG", "2026-09-01T08:00:00Z"), device("NAI", None), device("LIM")), cases=(case(1, "HAN"),)
    )
    assert [one.post for one in grouped(facts, TODAY).silent] == ["NAI", "BOG"]


def test_a_clock_that_is_ages_wrong_makes_no_endless_row_of_months() -> None:
    facts = Facts(cases=(case(1, opened="2026-09-10"), case(2, opened="2026-11-10"), case(3, opened="0001-01-01")))
    assert list(figures.month_counts(facts)) == ["0001-01", "2026-09", "2026-11"]
    assert list(figures.month_counts(Facts(cases=facts.cases[:2]))) == ["2026-09", "2026-10", "2026-11"]
