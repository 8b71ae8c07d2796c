"""Looking back on a real vault: answers are kept, replaced, travel as codes; of an NCP case nothing leaves."""

import json
from datetime import date

import pytest

from desktop.casework import Casework
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput
from desktop.guidance.evaluations import evaluation
from desktop.guidance.library import Library


def test_the_answers_on_a_case_are_kept_and_travel_as_codes(casework: Casework) -> None:
    case = casework.open_case(SupportRequest("advice"))
    given = {"minutes": 45, "network": "partly", "clarity": 4}
    assert casework.evaluations.answer("case", case.id, {**given, "ncp-case": ""}) == given
    assert casework.evaluations.answers("case", case.id) == given
    event = json.loads(list(casework.journal.export())[-1])
    assert (event["kind"], event["payload"]) == ("case_evaluated", {"case": case.id, "answers": given})
    casework.evaluations.answer("case", case.id, {"minutes": 50})
    assert casework.evaluations.answers("case", case.id) == {"minutes": 50}
    casework.acts.undo()
    assert casework.evaluations.answers("case", case.id) == given


def test_a_month_is_due_until_it_was_looked_back_at(casework: Casework) -> None:
    casework.open_case(SupportRequest("advice"))
    opened = date.fromisoformat(casework.cases()[0].opened[:10])
    later = date(opened.year + opened.month // 12, opened.month % 12 + 1, 2)
    month = casework.evaluations.month_due(later, casework.cases())
    assert month == f"{opened:%Y-%m}"
    casework.evaluations.answer("month", month, {"used": "weekly"})
    assert casework.evaluations.month_due(later, casework.cases()) is None
    assert casework.evaluations.answers("month", month) == {"used": "weekly"}


def test_of_an_ncp_case_no_answer_leaves(casework: Casework) -> None:
    case = casework.open_case(SupportRequest("advice"), marking="ncp")
    casework.evaluations.answer("case", case.id, {"ncp-case": "yes"})
    assert json.loads(list(casework.journal.export())[-1])["kind"] == "withheld"


@pytest.mark.parametrize(
    ("name", "about", "answers"),
    [("case", "nowhere", {"minutes": 1}), ("month", "2026-13", {"used": "few"}), ("year", "2026", {"used": "few"}),
     ("month", "2026-11", {"used": "always"}), ("month", "2026-11", {"used": ""}), ("month", "2026-11", {"text": "x"})],
)  # fmt: skip
def test_what_does_not_exist_is_refused_and_changes_nothing(
    casework: Casework, name: str, about: str, answers: dict[str, str]
) -> None:
    with pytest.raises(BadInput):
        casework.evaluations.answer(name, about, answers)
    assert list(casework.journal.export()) == []


def test_the_questions_are_there_in_both_languages_and_alike(library: Library) -> None:
    for name in ("case", "month"):
        dutch, english = (evaluation(library, name, lang) for lang in ("nl", "en"))
        assert dutch is not None
        assert english is not None
        assert [(one.id, one.kind, [value for value, _ in one.options]) for one in dutch.questions] == [
            (one.id, one.kind, [value for value, _ in one.options]) for one in english.questions
        ]
        assert all(one.text != other.text for one, other in zip(dutch.questions, english.questions, strict=True))
