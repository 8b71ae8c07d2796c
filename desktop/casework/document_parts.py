"""What one request of a case gives to a document: facts, screening, rules with their sources, risks, open questions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from desktop.casework.document_risks import RiskLines
from desktop.documents.material import Lists, Part
from desktop.domain.document import BASE, OURS, Line, Row
from desktop.domain.request import SCREENING, UNKNOWN
from desktop.errors import BadInput

if TYPE_CHECKING:
    from desktop.assistant import Assistant
    from desktop.casework.document_words import Saying
    from desktop.domain.case import Part as Request
    from desktop.domain.decision import Citation, Outcome

_OF_LETTER = ("letter", "motion", "core_task")


class PartFacts:
    """Puts the requests of a case into words of one language."""

    def __init__(self, assistant: Assistant, say: Saying) -> None:
        """Take the rules in use and the words."""
        self._assistant, self._say = assistant, say
        self._risks = RiskLines(assistant.library, say)

    def part(self, request: Request) -> Part:
        """Return one request, with its newest outcome and risk lookup."""
        outcome = self._outcome(request)
        asked, risks = request.request or {}, self._risks.lines(request)
        lines = {
            "risks": risks.lines,
            "risk_questions": risks.questions,
            "rules": tuple(self._rules(request, outcome)),
            "actions": tuple(self._actions(outcome)),
            "company_actions": tuple(self._actions(outcome, "company")),
            "open_questions": tuple(Line(self._say.question(key)) for key in request.latest.get("open_questions", ())),
            "departures": tuple(self._departures(request)),
        }
        gone = [Row(self._say.label("withdrawn"), request.withdrawn)] if request.withdrawn is not None else []
        facts = {"request": (*gone, *self._request(asked)), "screening": tuple(self._screening(asked))}
        unknowns = sum(row.unknown for row in facts["screening"])
        counts = {"unknowns": unknowns, "risk_questions": len(risks.questions)}
        return Part({**self._names(request, asked), "looked_up_on": risks.on, **counts}, Lists(facts, lines))

    def _names(self, request: Request, asked: Mapping[str, Any]) -> dict[str, Any]:
        say, latest = self._say, request.latest
        own = latest.get("route") or ""
        route = (request.chosen or {}).get("route") or own
        alignment = latest.get("alignment") or UNKNOWN
        return {
            "part": request.id,
            "asked": self._asked(asked),
            "amount": say.euros(asked["amount_eur"]) if asked.get("amount_eur") is not None else "",
            "duration": say.months(asked["duration_months"]) if asked.get("duration_months") is not None else "",
            "route": say.route(route), "route_id": route, "assistant_route": say.route(own),
            "strength": say.strength(latest.get("strength")), "strength_id": latest.get("strength") or "",
            "alignment": say.answer("alignment", alignment), "alignment_id": alignment,
            "provisional": bool(latest.get("provisional")), "assessed_on": say.day(latest.get("at")),
        }  # fmt: skip

    def _asked(self, asked: Mapping[str, Any]) -> str:
        kind = asked.get("request_type")
        return self._say.answer("request_type", kind) if kind else self._say.label("not_given")

    def _request(self, asked: Mapping[str, Any]) -> Iterator[Row]:
        """Yield what the company asks, every field, also the empty ones."""
        say = self._say
        products = ", ".join(map(say.product, asked.get("products") or ()))
        amount, months = asked.get("amount_eur"), asked.get("duration_months")
        yield Row(say.label("asked"), self._asked(asked))
        yield self._row("title", asked.get("title"))
        yield self._row("company", asked.get("company"), sensitive=True)
        yield self._row("country", say.country(asked.get("country")))
        yield self._row("sector", asked.get("sector"))
        yield self._row("products", products)
        yield self._row("amount", say.euros(amount) if amount is not None else None)
        yield self._row("duration", say.months(months) if months is not None else None)
        if asked.get("request_type") == "financial":
            yield from (self._answer(key, asked.get(key)) for key in ("large", "long_term"))
        yield self._row("description", (asked.get("description") or "").strip(), sensitive=True)

    def _row(self, name: str, value: str | None, *, sensitive: bool = False) -> Row:
        label = self._say.label(name)
        if value and value.strip():
            return Row(label, value, sensitive)
        return Row(label, self._say.label("not_given"), unknown=True)

    def _screening(self, asked: Mapping[str, Any]) -> Iterator[Row]:
        given = asked.get("screening") or {}
        yield from (self._answer(key, given.get(key)) for key in SCREENING)
        yield self._answer("alignment", asked.get("alignment"))

    def _answer(self, key: str, value: str | None) -> Row:
        """Return an answer; one that is unknown is named as such."""
        question = self._say.question(key)
        if value is None:
            return Row(question, self._say.label("not_asked_yet"), unknown=True)
        if value == UNKNOWN:
            return Row(question, self._say.label("answered_unknown"), unknown=True)
        return Row(question, self._say.answer(key, value))

    def _outcome(self, request: Request) -> Outcome | None:
        """Return the outcome with its reasons and sources, when the rules of now still give what the case keeps."""
        try:
            outcome = self._assistant.assess(self._assistant.read(request.request))
        except BadInput:
            return None
        kept = request.latest
        same = (outcome.route, outcome.strength, list(outcome.rules)) == (
            kept.get("route"), kept.get("strength"), list(kept.get("rules", ()))
        )  # fmt: skip
        return outcome if same else None

    def _rules(self, request: Request, outcome: Outcome | None) -> Iterator[Line]:
        """Yield why the outcome is what it is, each line with its source; by name only for rules of another time."""
        if outcome:
            for reason in outcome.reasons:
                yield self._cited(f"{reason.text[self._say.lang]} ({reason.rule})", reason.citations)
            return
        version = request.latest.get("rules_version", "?")
        for rule in request.latest.get("rules", ()):
            text = self._say.rule(rule) or ""
            yield Line(f"{text} ({rule})".strip(), self._say.label("other_rules", version=version), OURS)

    def _actions(self, outcome: Outcome | None, who: str | None = None) -> Iterator[Line]:
        for action in outcome.actions if outcome else ():
            if who in (None, action.who):
                text = f"{action.title[self._say.lang]}. {action.what[self._say.lang]}"
                yield self._cited(text, (action.citation,))

    def _cited(self, text: str, citations: tuple[Citation, ...]) -> Line:
        sources = "; ".join(self._say.citation(citation) for citation in citations)
        if not citations:
            return Line(text)
        only_letter = all(citation.kind in _OF_LETTER for citation in citations)
        return Line(text, sources, BASE if only_letter else OURS)

    def _departures(self, request: Request) -> Iterator[Line]:
        """Yield where a person departs from the rules, with the reason."""
        say, reasons = self._say, request.reasons or {}
        for conflict in request.latest.get("conflicts", ()):
            key = conflict["answer"] if isinstance(conflict, Mapping) else conflict.answer
            parts = {name: say.answer(key, conflict[name]) for name in ("given", "would_be")}
            reason = reasons.get(key) or say.label("no_reason")
            yield Line(say.label("departure", question=say.question(key), reason=reason, **parts))
        if request.chosen:
            reason = request.chosen.get("reason") or say.label("no_reason")
            yield Line(say.label("own_route", route=say.route(request.chosen.get("route")), reason=reason))
