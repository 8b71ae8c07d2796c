"""What the events of a request hold: which request of a case it is, its outcome, and where its answers came from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.domain.case import FIRST, Case
from desktop.domain.decision import Outcome
from desktop.errors import BadInput

# What a case keeps of an outcome: enough to read it back without the rules it was made under.
ASSESSED = (
    "route", "strength", "provisional", "addressees", "actions", "core_tasks", "alignment", "large", "long_term",
    "rules", "conflicts", "open_questions",
)  # fmt: skip
Taken = Mapping[str, tuple[str, str]]
"""Answers taken over from an earlier case, by question: the number of that case and the moment (UTC) of the answer."""


def about(case: Case, part: str | None) -> dict[str, str]:
    """Return what names a request of a case in an event: nothing for the first. BadInput when there is none."""
    name = part or case.leading.id
    if case.part(name) is None:
        raise BadInput(f"case {case.number}: there is no request {name!r}")
    return {} if name == FIRST else {"part": name}


def assessed(outcome: Outcome, reasons: Mapping[str, str]) -> dict[str, Any]:
    """Return what a case keeps of an outcome."""
    whole = outcome.to_dict()
    payload = {name: whole[name] for name in ASSESSED}
    return payload | ({"reasons": dict(reasons)} if reasons else {})


def taken_over(taken: Taken) -> list[dict[str, Any]]:
    """Return what events keep of answers taken over: one payload for each case and moment they came from."""
    sources: dict[tuple[str, str], list[str]] = {}
    for key, source in taken.items():
        sources.setdefault((source[0], source[1]), []).append(key)
    return [{"number": number, "answered": at, "answers": keys} for (number, at), keys in sources.items()]
