"""From a support request to an outcome: a route with its reasons, never a decision on support (contract 4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain import interview
from desktop.domain.policy import Policy
from desktop.domain.request import UNKNOWN, SupportRequest
from desktop.domain.rulebook import PUBLIC_TABLES, Decided, Rulebook, answers_of, compare


@dataclass(frozen=True)
class Citation:
    """Where a claim comes from: a source, its lines (or None), and what kind of rule it is."""

    source: str
    lines: str | None
    kind: str  # letter | motion | core_task | standing_rule | working_rule


@dataclass(frozen=True)
class Action:
    """One thing to do: with whom (company, rvo, department, post), what to send, by when (the post's own term)."""

    id: str
    who: str
    title: Mapping[str, str]
    what: Mapping[str, str]
    by_when: str | None
    citation: Citation


@dataclass(frozen=True)
class Conflict:
    """An own judgement that departs from what the rules give; it needs a reason in a case."""

    answer: str
    given: str
    rule: str
    would_be: str


@dataclass(frozen=True)
class Reason:
    """A rule that had a part in the outcome, and what it rests on."""

    rule: str
    text: Mapping[str, str]
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Outcome:
    """What the assistant gives for one request under one rulebook; the fields of contract 4."""

    route: str
    strength: str | None
    provisional: bool
    addressees: tuple[str, ...]
    actions: tuple[Action, ...]
    core_tasks: tuple[int, ...]
    alignment: str
    large: str
    long_term: str
    rules: tuple[str, ...]
    conflicts: tuple[Conflict, ...]
    citations: tuple[Citation, ...]
    reasons: tuple[Reason, ...]
    open_questions: tuple[str, ...]
    next_question: str | None
    counterfactuals: tuple[interview.Counterfactual, ...]
    rules_version: str
    content_version: str

    def to_dict(self, lang: str = "nl") -> dict[str, Any]:
        """Return the JSON form of contract 4; texts in `lang`."""
        return {
            "route": self.route,
            "strength": self.strength,
            "provisional": self.provisional,
            "addressees": list(self.addressees),
            "actions": [action.id for action in self.actions],
            "action_details": [_action_dict(action, lang) for action in self.actions],
            "core_tasks": list(self.core_tasks),
            "alignment": self.alignment,
            "large": self.large,
            "long_term": self.long_term,
            "rules": list(self.rules),
            "conflicts": [dict(vars(conflict)) for conflict in self.conflicts],
            "citations": [dict(vars(citation)) for citation in self.citations],
            "reasons": [_reason_dict(reason, lang) for reason in self.reasons],
            "open_questions": list(self.open_questions),
            "next_question": self.next_question,
            "counterfactuals": [
                {"change": dict(c.change), "route": c.route, "strength": c.strength} for c in self.counterfactuals
            ],
            "rules_version": self.rules_version,
            "content_version": self.content_version,
        }


def assess(request: SupportRequest, rulebook: Rulebook, policy: Policy, content_version: str) -> Outcome:
    """Return the outcome for a request, finished or half filled; the same input always gives the same outcome."""
    compared = compare(request, policy)
    answers = answers_of(request)
    decided = rulebook.decide(answers, compared)
    still_open = interview.open_questions(rulebook, answers, compared)
    return Outcome(
        route=decided.route,
        strength=decided.strength,
        provisional=interview.is_provisional(rulebook, answers, compared),
        addressees=addressees_of(decided),
        actions=tuple(actions_of(rulebook, decided)),
        core_tasks=tuple(int(number) for number in decided.values["core_tasks"].split()),
        alignment=decided.alignment,
        large=decided.large,
        long_term=decided.long_term,
        rules=tuple(rule for table, rule in decided.rules if table in PUBLIC_TABLES),
        conflicts=tuple(conflicts(rulebook, request, compared)),
        citations=tuple(_citations(_rule_text(rulebook, dict(decided.rules)["route"]), decided.values)),
        reasons=tuple(_reasons(rulebook, decided)),
        open_questions=still_open,
        next_question=interview.next_question(request, still_open),
        counterfactuals=interview.counterfactuals(rulebook, request, compared),
        rules_version=rulebook.version,
        content_version=content_version,
    )


def addressees_of(decided: Decided) -> tuple[str, ...]:
    """Return whom the post asks: `rvo`, `department`, both or nobody."""
    return tuple(name for name in decided.values["addressees"].split() if name != "nobody")


def actions_of(rulebook: Rulebook, decided: Decided) -> Iterator[Action]:
    """Yield the actions that go with what was decided, in the order of the pack."""
    for item in rulebook.texts["actions"]["actions"]:
        if _holds(item["when"], decided.values):
            titles = {lang: item[lang]["title"] for lang in ("nl", "en")}
            texts = {lang: item[lang]["what"] for lang in ("nl", "en")}
            citation = next(_citations(item, decided.values))
            yield Action(item["id"], item["who"], titles, texts, None, citation)


def conflicts(rulebook: Rulebook, request: SupportRequest, compared: tuple[str, str]) -> Iterator[Conflict]:
    """Yield each own judgement that departs from what the other rules give (contract 4)."""
    decided = rulebook.decide(answers_of(request), compared)
    for key in ("large", "long_term"):
        if request.answer(key) == "no" and decided.values[key] == "yes":
            yield Conflict(key, "no", dict(decided.rules)[key], "yes")
    own = request.answer("alignment")
    without = rulebook.decide(answers_of(request.with_answer("alignment", None)), compared)
    if UNKNOWN not in (own, without.alignment) and own != without.alignment:
        yield Conflict("alignment", own, dict(without.rules)["alignment"], without.alignment)


def _reasons(rulebook: Rulebook, decided: Decided) -> Iterator[Reason]:
    """Yield the rules that had a part: the route's own first, then those whose outcome it asks for."""
    rules = dict(decided.rules)
    route = rulebook.table("route")
    row = next(rule for rule in route.rules if rule.id == rules["route"])
    asked = {column.id for column, cell in zip(route.inputs, row.when, strict=True) if cell is not None}
    tables = ["route", *(name for name in ("size", "alignment") if name in asked)]
    if "size" in asked:
        tables += [name for name in ("large", "long_term") if decided.values[name] != "not_applicable"]
    for name in tables:
        text = _rule_text(rulebook, rules[name])
        yield Reason(rules[name], {x: text[x] for x in ("nl", "en")}, tuple(_citations(text, decided.values)))


def _rule_text(rulebook: Rulebook, rule: str) -> Mapping[str, Any]:
    text: Mapping[str, Any] = rulebook.texts["rules"]["rules"].get(rule, {"nl": rule, "en": rule, "citations": ()})
    return text


def _citations(item: Mapping[str, Any], values: Mapping[str, str]) -> Iterator[Citation]:
    for citation in item["citations"]:
        if _holds(citation.get("when", {}), values):
            yield Citation(citation["source"], citation["lines"], citation["kind"])


def _holds(when: Mapping[str, Sequence[str]], values: Mapping[str, str]) -> bool:
    return all(values[name] in wanted for name, wanted in when.items())


def _action_dict(action: Action, lang: str) -> dict[str, Any]:
    return {
        "id": action.id,
        "who": action.who,
        "title": action.title[lang],
        "what": action.what[lang],
        "by_when": action.by_when,
        "citation": dict(vars(action.citation)),
    }


def _reason_dict(reason: Reason, lang: str) -> dict[str, Any]:
    return {
        "rule": reason.rule,
        "text": reason.text[lang],
        "citations": [dict(vars(c)) for c in reason.citations],
    }
