"""Where the reader's marks stand in a later pack: each one once, at its paragraph or moved, beside the right words."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.marks import NOTE, Mark, Quote
from desktop.domain.placing import Moved, Passage, Placed, Placing, placing
from tests.domain.histories import STEPS, History

TEXT = "De post vraagt het bedrijf naar de risico’s in zijn keten en naar wat het daaraan doet, voor zij steun geeft."
OTHER = "Elk jaar in maart stuurt de ambassade een overzicht van alle gesprekken met de regering aan het ministerie."

RECOGNISABLE = 15  # words in one place; of less than that nobody can say that it is the same paragraph


def mark_at(passage: Passage, number: int = 0) -> Mark:
    return Mark(f"note-{number}", NOTE, passage.id, Quote("nl", passage.heading, passage.text), "own words")


def whole(marks: Iterable[Mark], pack: list[Passage]) -> Placing:
    """Place the marks; know that each came out once, and that what is said of it is true of the pack."""
    given_marks = list(marks)
    found = placing(given_marks, {"nl": pack})
    out = [each.mark.id for each in found.here] + [each.mark.id for each in found.moved]
    assert sorted(out) == sorted(mark.id for mark in given_marks)
    assert all(each.passage in pack and each.passage.id == each.mark.paragraph for each in found.here)
    assert all(each.passage is None or each.passage in pack for each in found.moved)
    assert all(each.passage is None or each.passage.id != each.mark.paragraph for each in found.moved)
    assert all(each.changed == (each.passage.text != each.mark.quote.text) for each in found.here)
    return found


def check(history: History) -> tuple[int, int]:
    """Hold every mark of the first pack against what the history knows; return how many are here and moved."""
    pack, first = history.passages(), {passage.id: passage for passage in history.first}
    found = whole([mark_at(passage, number) for number, passage in enumerate(history.first)], pack)
    for each in found.moved:
        old = first[each.mark.paragraph]
        assert each.passage is None or each.passage.id in history.holding(old), each
        assert each.passage or not history.holding(old, RECOGNISABLE), each
        assert each.passage or old.id not in {passage.id for passage in pack}, each
    for placed in found.here:
        old = first[placed.mark.paragraph]
        assert old.id in history.holding(old) or not history.holding(old, RECOGNISABLE), placed
    return len(found.here), len(found.moved)


@pytest.mark.parametrize("seed", range(10))
def test_no_mark_is_lost_in_a_history_of_a_pack(seed: int) -> None:
    history = History(seed)
    assert check(history) == (20, 0)
    for _ in range(6):
        history.step(history.chance.choice(STEPS))
        check(history)


@given(st.integers(0, 10**6), st.lists(st.sampled_from(STEPS), max_size=8))
def test_no_mark_is_lost_in_any_history(seed: int, steps: list[str]) -> None:
    history = History(seed, articles=2, paragraphs=3)
    for step in steps:
        history.step(step)
        check(history)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.text(max_size=30)), max_size=6), st.text(max_size=30))
def test_any_words_at_all_are_placed(pack: list[tuple[str, str]], text: str) -> None:
    passages = list({name: Passage(name, name, words) for name, words in pack}.values())
    found = placing([mark_at(Passage("a", "a", text))], {"nl": passages})
    assert len(found.here) + len(found.moved) == 1


def only(old: Passage, *pack: Passage) -> Placed | Moved:
    placed = placing([mark_at(old)], {"nl": list(pack)})
    found: list[Placed | Moved] = [*placed.here, *placed.moved]
    assert len(found) == 1
    return found[0]


def test_words_that_changed_places_with_another_paragraph_are_followed() -> None:
    found = only(Passage("a#one", "One", TEXT), Passage("a#one", "One", OTHER), Passage("b#two", "Two", TEXT))
    assert isinstance(found, Moved)
    assert found.passage == Passage("b#two", "Two", TEXT)


def test_a_rewritten_paragraph_keeps_its_mark() -> None:
    found = only(Passage("a#one", "One", TEXT), Passage("a#one", "One", OTHER), Passage("a#two", "Two", "Kort."))
    assert isinstance(found, Placed)
    assert found.changed


def test_a_new_heading_over_the_same_words_is_a_change() -> None:
    found = only(Passage("a#one", "One", TEXT), Passage("a#one", "Two", TEXT))
    assert isinstance(found, Placed)
    assert found.changed
    same = only(Passage("a#one", "One", TEXT), Passage("a#one", "One", TEXT.replace(" ", "\n")))
    assert isinstance(same, Placed)
    assert not same.changed


def test_a_few_common_words_are_no_new_place() -> None:
    found = only(
        Passage("a#one", "One", TEXT),
        Passage("b#x", "X", "Naar de risico’s vraagt men niet meer."),
        Passage("b#y", "Y", OTHER),
    )
    assert isinstance(found, Moved)
    assert found.passage is None


def test_of_two_equal_places_the_one_under_the_same_heading_counts() -> None:
    found = only(Passage("a#one", "One", TEXT), Passage("b#two", "Two", TEXT), Passage("c#x", "One", TEXT))
    assert isinstance(found, Moved)
    assert found.passage
    assert found.passage.id == "c#x"


def test_a_mark_whose_words_were_erased_stays_with_its_id() -> None:
    bare = Mark("n", NOTE, "a#one", Quote("", "", ""))
    assert placing([bare], {"nl": [Passage("a#one", "One", TEXT)]}).here[0].changed is False
    assert placing([bare], {"nl": []}).moved == (Moved(bare, None),)
    assert placing([bare], {}).moved == (Moved(bare, None),)
