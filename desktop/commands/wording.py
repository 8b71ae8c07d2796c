"""An outcome in words for people, from the texts of the content pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.decision import Citation, Outcome

MOST_CHANGES = 6


class Words:
    """The texts of a pack in one language."""

    def __init__(self, texts: Mapping[str, Any], lang: str) -> None:
        """Take the texts of a rulebook and `nl` or `en`."""
        self._texts, self.lang = texts, lang
        self._questions = {question["id"]: question for question in texts["questions"]["questions"]}

    def of(self, group: str, name: str) -> str:
        """Return a word of `words.yaml`; the name itself when the pack has none."""
        return str(self._texts["words"][group].get(name, {}).get(self.lang, name))

    def label(self, name: str) -> str:
        """Return a heading or a fixed line."""
        return self.of("labels", name)

    def route(self, name: str) -> str:
        """Return the title of a route."""
        return str(self._texts["routes"]["routes"][name][self.lang]["title"])

    def route_summary(self, name: str) -> str:
        """Return the line under the title of a route."""
        return str(self._texts["routes"]["routes"][name][self.lang]["summary"])

    def strength(self, name: str | None) -> str:
        """Return what `required` or `precaution` means, in a sentence."""
        return str(self._texts["routes"]["strengths"][name or "none"][self.lang])

    def question(self, key: str) -> str:
        """Return the title of a question."""
        return str(self._questions[key][self.lang]["title"])

    def answer(self, key: str, value: str) -> str:
        """Return the label of an answer to a question."""
        options = self._questions[key]["options"]
        return next((str(o[self.lang]["label"]) for o in options if o["value"] == value), self.of("values", value))

    def source(self, citation: Citation) -> str:
        """Return what a claim rests on, with its kind and lines."""
        kind = self.of("kinds", citation.kind)
        return f"{kind}, {self.label('lines')} {citation.lines}" if citation.lines else kind


def outcome_lines(outcome: Outcome, texts: Mapping[str, Any], lang: str) -> Iterator[str]:
    """Yield an outcome line by line: route, actions, why, what would change it, what is open, versions."""
    words = Words(texts, lang)
    yield f"{words.label('outcome')}: {words.route(outcome.route)}"
    yield f"  {words.route_summary(outcome.route)} {words.strength(outcome.strength)}".rstrip()
    yield f"  {words.label('provisional' if outcome.provisional else 'settled')} {words.label('not_a_decision')}"
    yield from _section(words.label("actions"), _actions(outcome, words))
    yield from _section(words.label("why"), _reasons(outcome, words))
    yield from _section(words.label("conflicts"), _conflicts(outcome, words))
    yield from _section(words.label("open_questions"), (f"- {words.question(key)}" for key in outcome.open_questions))
    yield from _section(words.label("changes"), _changes(outcome, words))
    yield ""
    yield words.label("versions").format(rules=outcome.rules_version, content=outcome.content_version)


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        if number == 0:
            yield from ("", title)
        yield f"  {line}"


def _actions(outcome: Outcome, words: Words) -> Iterator[str]:
    for number, action in enumerate(outcome.actions, 1):
        yield f"{number}. {action.title[words.lang]} ({words.of('who', action.who)})"
        yield f"   {action.what[words.lang]}"
        yield f"   [{words.source(action.citation)}]"


def _reasons(outcome: Outcome, words: Words) -> Iterator[str]:
    for reason in outcome.reasons:
        sources = "; ".join(words.source(citation) for citation in reason.citations)
        yield f"- {reason.text[words.lang]} ({reason.rule})" + (f" [{sources}]" if sources else "")


def _conflicts(outcome: Outcome, words: Words) -> Iterator[str]:
    for conflict in outcome.conflicts:
        given, would_be = words.of("values", conflict.given), words.of("values", conflict.would_be)
        text = words.label("conflict").format(given=given, would_be=would_be, rule=conflict.rule)
        yield f"- {words.question(conflict.answer)} {text}"


def _changes(outcome: Outcome, words: Words) -> Iterator[str]:
    for change in outcome.counterfactuals[:MOST_CHANGES]:
        parts = (f"{words.question(key)} {words.answer(key, value)}" for key, value in change.change)
        yield "- " + f" {words.label('and')} ".join(parts)
        strength = words.strength(change.strength)
        yield f"  {words.label('then')}: {words.route(change.route)}" + (f" ({strength})" if strength else "")
    rest = len(outcome.counterfactuals) - MOST_CHANGES
    if rest > 0:
        yield words.label("more").format(count=rest)
