"""When thresholds change, the open cases that would now go another way are found, and only those."""

from dataclasses import replace

from desktop.assistant import Assistant
from desktop.casework import Casework
from desktop.casework.recheck import differing
from desktop.domain.policy import parse_policy
from desktop.guidance.library import Library

LOAN = {
    "request_type": "financial", "amount_eur": 60_000, "long_term": "no", "alignment": "in_line",
    "screening": {"excluded_activity": "no", "credible_reports": "no", "risk_signals": "none", "due_diligence": "yes"},
}  # fmt: skip
THRESHOLD = {
    "large_amount_eur": {"value": 50_000, "status": "decided", "source": "test", "as_of": "2026-12-01"},
    "long_term_months": {"value": None, "status": "unset", "source": "test", "as_of": "2026-12-01"},
}


def test_a_new_threshold_names_the_cases_it_changes(casework: Casework, library: Library) -> None:
    changed = casework.open_case(casework.assistant.read({**LOAN, "large": "no"}))
    casework.open_case(casework.assistant.read({**LOAN, "large": "no", "amount_eur": 10_000}))
    decided = casework.open_case(casework.assistant.read({**LOAN, "large": "no"}))
    casework.handling.decide(decided.id, "given", "2026-11-20", "x")
    newer = Assistant(library, parse_policy(THRESHOLD))
    newer.__dict__["rulebook"] = replace(newer.rulebook, version="2027.1")
    (found,) = differing(casework.cases(), newer)
    assert found.case.id == changed.id
    assert (found.part.latest["route"], found.now.route) == ("support_and_inform", "seek_advice")


def test_under_the_same_rules_nothing_differs(casework: Casework) -> None:
    casework.open_case(casework.assistant.read(LOAN))
    assert list(differing(casework.cases(), casework.assistant)) == []
