"""Feedback as contract 7 has it: what is taken, what is not, and how its events are folded."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.feedback import KINDS, Feedback, about_parts, parse_feedback
from desktop.errors import BadInput

slugs = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,3}", fullmatch=True)
abouts = st.one_of(
    st.just("app"),
    slugs,
    st.builds("{}#{}".format, slugs, slugs),
    st.sampled_from(["question:large", "outcome:seek_advice"]),
    st.builds("checklist:{}#{}".format, slugs, slugs),
)
ones_to_five = st.none() | st.integers(1, 5)
feedbacks = st.builds(
    Feedback,
    about=abouts,
    kind=st.sampled_from(KINDS),
    core_task=ones_to_five,
    clarity=ones_to_five,
    usefulness=ones_to_five,
    minutes=st.none() | st.integers(0, 60_000),
    text=st.none() | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30),
    case=st.none() | st.sampled_from(["BOG-A001"]),
)


@given(feedbacks)
def test_feedback_is_read_back_equal(feedback: Feedback) -> None:
    assert parse_feedback(feedback.to_dict()) == feedback


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"about": None}, "about: missing"),
        ({"kind": None}, "kind: missing"),
        ({"kind": "nice"}, "kind 'nice'"),
        ({"about": "Slug"}, "about 'Slug'"),
        ({"about": "slug#"}, "about"),
        ({"about": "checklist:visit"}, "about"),
        ({"about": "question:"}, "about"),
        ({"about": ["app"]}, "about"),
        ({"clarity": 6}, "clarity"),
        ({"clarity": 0}, "clarity"),
        ({"usefulness": True}, "usefulness"),
        ({"core_task": "1"}, "core_task"),
        ({"minutes": -1}, "minutes"),
        ({"minutes": 10**9}, "minutes"),
        ({"text": "\x00"}, "text"),
        ({"stars": 5}, "unknown key"),
    ],
)
def test_bad_feedback_is_said(change: dict[str, Any], says: str) -> None:
    with pytest.raises(BadInput, match=says):
        parse_feedback({"about": "app", "kind": "works"} | change)


@pytest.mark.parametrize("data", [None, [], "app", 3])
def test_only_keys_with_values_are_feedback(data: Any) -> None:
    with pytest.raises(BadInput, match="keys with values"):
        parse_feedback(data)


def test_what_it_is_about_is_told_apart() -> None:
    assert about_parts("pilots#period") == {"slug": "pilots", "anchor": "period"}
    assert about_parts("app") == {"app": "app"}
    assert about_parts("checklist:company-visit#scope") == {"checklist": "company-visit", "item": "scope"}
