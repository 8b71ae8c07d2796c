"""When to try again: pauses that grow up to two hours, and one word to the person."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.later import PAUSES, SPREAD, Later


def after(failures: int, who: str = "a") -> Later:
    later = Later(who)
    for _ in range(failures):
        later = later.failed()
    return later


@given(st.integers(1, 50), st.text(max_size=40))
def test_pauses_grow_and_stay_within_their_spread(failures: int, who: str) -> None:
    plain = PAUSES[min(failures, len(PAUSES)) - 1]
    pause = after(failures, who).pause
    assert plain * (1 - SPREAD) <= pause <= plain * (1 + SPREAD)
    assert after(failures, who).pause == pause


@given(st.integers(1, len(PAUSES) - 1), st.text(max_size=40))
def test_each_pause_is_longer_than_the_one_before(failures: int, who: str) -> None:
    assert after(failures + 1, who).pause > after(failures, who).pause


def test_posts_do_not_come_back_all_at_once() -> None:
    assert len({after(3, f"device {number}").pause for number in range(50)}) == 50


def test_a_place_that_was_reached_starts_afresh() -> None:
    assert (after(9).reached().pause, after(9).reached()) == (0.0, Later("a"))


def test_a_person_is_told_once() -> None:
    assert [after(count).to_be_told for count in range(4)] == [False, True, False, False]
