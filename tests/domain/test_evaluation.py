"""Looking back: answers are codes of the questions asked, the month that is due, and folding in any order."""

from datetime import date

import pytest

from desktop.domain.evaluation import Form, Question, checked, coded, is_month, month_due
from desktop.errors import BadInput

FORM = Form(
    "case", "t", "t",
    (
        Question("minutes", "number", "?"),
        Question("clarity", "scale", "?"),
        Question("network", "choice", "?", options=(("yes", "Ja"), ("no", "Nee"))),
    ),
)  # fmt: skip


def test_answers_are_checked_and_what_is_open_is_left_out() -> None:
    assert checked(FORM, {"minutes": 0, "clarity": 5, "network": ""}) == {"minutes": 0, "clarity": 5}


@pytest.mark.parametrize(
    "answers",
    [{"minutes": -1}, {"minutes": 60_001}, {"minutes": True}, {"minutes": "10"}, {"clarity": 6}, {"clarity": 0},
     {"network": "maybe"}, {"network": ["yes"]}, {"shoe": 1}],
)  # fmt: skip
def test_another_answer_or_question_is_refused(answers: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        checked(FORM, answers)


def test_only_codes_travel() -> None:
    mixed = {"minutes": 5, "network": "export-credit", "note": "Bel Jan", "Naam": "x", "long": "a" * 41, "list": ["a"]}
    assert coded(mixed) == {"minutes": 5, "network": "export-credit"}
    assert coded("text") == {}


def test_the_last_month_is_due_once_and_only_when_it_was_used() -> None:
    used, today = [date(2026, 9, 30), date(2026, 10, 1)], date(2026, 11, 1)
    assert month_due(used, [], today) == "2026-10"
    assert month_due(used, ["2026-10"], today) is None
    assert month_due([date(2026, 9, 30), date(2026, 11, 1)], [], today) is None
    assert month_due([date(2025, 12, 31)], [], date(2026, 1, 31)) == "2025-12"
    assert [is_month(text) for text in ("2026-11", "2026-13", "2026-1", "november")] == [True, False, False, False]
