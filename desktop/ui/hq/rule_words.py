"""Words for rules: what a table asks, what its cells say, what came out of a trial."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.rulebook import OWN
from desktop.headquarters.workshop import Given, Result
from desktop.ui.hq.texts import HqTexts

translate = QCoreApplication.translate
_ANSWER = {own: key for key, own in OWN.items()}
_ASKED = ("request_type", "excluded_activity", "credible_reports", "cooperates", "risk_signals", "due_diligence")


def table_word(table: str) -> str:
    """Return a table by name."""
    words = {
        "large": translate("HqRules", "Is it large?"),
        "long_term": translate("HqRules", "Is it long-term?"),
        "size": translate("HqRules", "Large or long-term together"),
        "screening": translate("HqRules", "Is enough known?"),
        "alignment": translate("HqRules", "In line with the OECD Guidelines?"),
        "route": translate("HqRules", "The route"),
    }
    return words.get(table, table)


def column_word(column: str, texts: HqTexts) -> str:
    """Return what a column holds."""
    key = _ANSWER.get(column, column)
    if column in _ANSWER or column in _ASKED:
        return str(texts.question(key)["title"])
    words = {
        "amount_to_threshold": translate("HqRules", "The amount against its threshold"),
        "duration_to_threshold": translate("HqRules", "The duration against its threshold"),
        "route": translate("HqRules", "Route"),
        "strength": translate("HqRules", "How strongly"),
        "addressees": translate("HqRules", "Who is asked"),
        "core_tasks": translate("HqRules", "Core tasks"),
    }
    return words.get(column) or table_word(column)


def value_word(column: str, value: str, texts: HqTexts) -> str:
    """Return one value of a column."""
    if column in _ASKED:
        return texts.option(column, value)
    if column == "route":
        return texts.short_route(value)
    if column == "addressees" and value != "nobody":
        return " + ".join(texts.who(one) for one in value.split())
    if column == "core_tasks":
        return ", ".join(value.split())
    return _VALUES().get(value) or texts.value(value)


def _VALUES() -> dict[str, str]:
    return {
        "not_comparable": translate("HqRules", "cannot be compared"),
        "below": translate("HqRules", "below it"),
        "reached_working": translate("HqRules", "reaches a working number"),
        "reached_decided": translate("HqRules", "reaches a decided number"),
        "large_or_long_term": translate("HqRules", "large or long-term"),
        "neither": translate("HqRules", "neither"),
        "open": translate("HqRules", "not yet"),
        "complete": translate("HqRules", "yes"),
        "required": translate("HqRules", "required"),
        "precaution": translate("HqRules", "as a precaution"),
        "none": translate("HqRules", "does not apply"),
        "nobody": translate("HqRules", "nobody"),
    }


def result_word(result: Result, texts: HqTexts) -> str:
    """Return an outcome in a few words."""
    route, strength = result
    if route is None:
        return translate("HqRules", "No rule")
    words = texts.short_route(route)
    return f"{words} ({_VALUES()[strength]})" if strength in _VALUES() else words


def given_word(given: Given, texts: HqTexts) -> str:
    """Return an outcome and the rules behind it."""
    words = result_word(given.result, texts)
    return f"{words}, {' + '.join(given.rules)}" if given.rules else words


def property_word(name: str) -> str:
    """Return what one line of the certificate promises."""
    words = {
        "exactly_one_rule": translate("HqRules", "For every combination of answers exactly one rule decides."),
        "no_dead_rule": translate("HqRules", "Every rule decides somewhere."),
        "every_outcome_has_an_action_with_a_who": translate(
            "HqRules", "Every outcome has something to do, with somebody."
        ),
        "every_outcome_has_texts": translate("HqRules", "Every outcome has words in Dutch and English."),
        "large_or_long_term_names_rvo_and_department": translate(
            "HqRules", "Large or long-term funding always goes by RVO and the department."
        ),
        "excluded_or_uncooperative_never_supported": translate(
            "HqRules",
            "An excluded activity, or reports and no cooperation, never gives “help and inform”.",
        ),
        "not_provisional_is_final": translate(
            "HqRules", "An outcome that is not provisional stays, whatever is still answered."
        ),
        "decided_threshold_is_not_lowered": translate(
            "HqRules", "A decided threshold that is reached counts, whatever was judged."
        ),
        "no_forbidden_word": translate("HqRules", "No text says more than its sources."),
    }
    return words.get(name, name)


def example_words(example: dict[str, str], texts: HqTexts) -> str:
    """Return a combination of answers in words, one after the other."""
    parts = []
    for column, value in example.items():
        if value == "unknown" and len(example) > 6:  # a whole combination: what is unknown says little
            continue
        name = column_word(column, texts).rstrip("?")
        parts.append(f"{name}: {value_word(_ANSWER.get(column, column), value, texts)}")
    return "; ".join(parts)
