"""The fields of what leaves the post, in words: what a field is called, and what its value says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.leaving import Leaves, Leaving
from desktop.ui.act_details import title as act_title
from desktop.ui.case_words import adviser, decision_word, followed_word
from desktop.ui.feedback_words import about_words, kind_word
from desktop.ui.texts import Texts
from desktop.ui.undo_desk import name_of

translate = QCoreApplication.translate
_ANSWERS = (
    "request_type", "large", "long_term", "alignment", "excluded_activity", "credible_reports", "cooperates",
    "risk_signals", "due_diligence",
)  # fmt: skip
_ANSWERED = "answers."
_REQUEST = ("case_opened", "request_added", "answers_changed", "assessed")


def field_word(name: str) -> str:
    """Return what a field is called, by its dotted name; the name itself for one of a later version."""
    return _fields().get(name.rpartition(".")[2], name)


def _fields() -> Mapping[str, str]:
    return _travelling() | _staying()


def _travelling() -> dict[str, str]:
    """Return the words of fields that may leave."""
    return {
        "request_type": translate("Leaving", "What is asked"),
        "large": translate("Leaving", "Large"),
        "long_term": translate("Leaving", "Long-term"),
        "alignment": translate("Leaving", "In line with the guidelines"),
        "excluded_activity": translate("Leaving", "On the exclusion list"),
        "credible_reports": translate("Leaving", "Credible reports"),
        "cooperates": translate("Leaving", "Company cooperates"),
        "risk_signals": translate("Leaving", "Risk signals"),
        "due_diligence": translate("Leaving", "Due diligence"),
        "country": translate("Leaving", "Country"),
        "sector": translate("Leaving", "Sector"),
        "products": translate("Leaving", "Products we know"),
        "duration_months": translate("Leaving", "Duration in months"),
        "amount_band": translate("Leaving", "Amount, as a band"),
        "amount_eur": translate("Leaving", "Exact amount"),
        "part": translate("Leaving", "Which request"),
        "route": translate("Leaving", "Route"),
        "strength": translate("Leaving", "How firmly advice is sought"),
        "rules": translate("Leaving", "Rules that applied"),
        "provisional": translate("Leaving", "Provisional"),
        "conflicts": translate("Leaving", "Own judgement differs"),
        "addressee": translate("Leaving", "To whom"),
        "on": translate("Leaving", "Date"),
        "followed": translate("Leaving", "Followed"),
        "decision": translate("Leaving", "Decision"),
        "checklist": translate("Leaving", "Checklist"),
        "item": translate("Leaving", "Item"),
        "answer": translate("Leaving", "Answer"),
        "version": translate("Leaving", "Version"),
        "about": translate("Leaving", "About"),
        "kind": translate("Leaving", "Kind"),
        "core_task": translate("Leaving", "Core task"),
        "clarity": translate("Leaving", "How clear (1-5)"),
        "usefulness": translate("Leaving", "How useful (1-5)"),
        "minutes": translate("Leaving", "Minutes"),
        "text": translate("Leaving", "Text"),
        "case": translate("Leaving", "Case (its code, no name)"),
        "post": translate("Leaving", "Post"),
        "month": translate("Leaving", "Month"),
        "answers": translate("Leaving", "Answers"),
        "events": translate("Leaving", "Lines taken back"),
    }


def _staying() -> dict[str, str]:
    """Return the words of fields that stay home; they are named, never shown."""
    return {
        "title": translate("Leaving", "Title"),
        "company": translate("Leaving", "Company"),
        "description": translate("Leaving", "Description"),
        "number": translate("Leaving", "Case number"),
        "marking": translate("Leaving", "Marking"),
        "actor": translate("Leaving", "Who did it"),
        "reason": translate("Leaving", "Reason"),
        "reasons": translate("Leaving", "Reasons"),
        "why": translate("Leaving", "Why"),
        "advice": translate("Leaving", "What was advised"),
        "what": translate("Leaving", "What is due"),
        "note": translate("Leaving", "Note"),
        "whom": translate("Leaving", "Whom to ask"),
        "actions": translate("Leaving", "Steps"),
        "addressees": translate("Leaving", "Whom to ask for advice"),
        "core_tasks": translate("Leaving", "Core tasks"),
        "open_questions": translate("Leaving", "Open questions"),
        "id": translate("Leaving", "Code of the line"),
        "done_on": translate("Leaving", "Done on"),
    }


def value_word(name: str, value: Any, texts: Texts) -> str:
    """Return what a value says, in the language of the window."""
    last = name.rpartition(".")[2]
    if isinstance(value, bool):
        return texts.value("yes" if value else "no")
    if isinstance(value, list | tuple):
        return ", ".join(value_word(name, one, texts) for one in value) if value else "–"
    if isinstance(value, Mapping):
        return ", ".join(f"{field_word(key)}: {value_word(key, one, texts)}" for key, one in value.items())
    return _plain(last, value, texts)


def _plain(name: str, value: Any, texts: Texts) -> str:
    if name in _ANSWERS:
        return texts.option(name, str(value))
    if name == "strength":
        return texts.strength(str(value))
    words: dict[str, Callable[[str], str]] = {
        "country": texts.country, "products": texts.product, "addressee": adviser, "followed": followed_word,
        "decision": decision_word, "on": texts.day, "amount_band": band_word, "kind": kind_word,
        "route": lambda route: texts.route(route)["title"], "about": lambda about: about_words(about, texts),
        "month": texts.month,
    }  # fmt: skip
    made = words.get(name)
    return made(str(value)) if made else str(value)


def band_word(band: str) -> str:
    """Return a band of an amount as people write it."""
    low, dash, high = band.partition("-")
    if not dash:
        return "€ 0"
    if not high:
        return translate("Leaving", "€ {low} and over").format(low=_thousands(low))
    return f"€ {_thousands(low)} – {_thousands(high)}"


def _thousands(number: str) -> str:
    return f"{int(number):,}".replace(",", "\u2009")


def rows_of(leaving: Leaving, texts: Texts) -> list[tuple[str, str]]:
    """Return what leaves as (field, value): requests and outcomes field by field as they stand last, every other act in
    one line.
    """
    found: dict[str, tuple[str, str]] = {}
    for number, act in enumerate(leaving.acts):
        if act.kind in _REQUEST or len(leaving.acts) == 1:
            part = str(act.fields.get("part", ""))
            for name, value in act.fields.items():
                if name.startswith(_ANSWERED):
                    found[name] = texts.look_back(name.removeprefix(_ANSWERED), value)
                    continue
                words = field_word(name) if part in ("", "1") else f"{field_word(name)} ({part})"
                found[f"{part}:{name}"] = (words, value_word(name, value, texts))
        else:
            found[str(number)] = (_act_name(act), _act_values(act, texts))
    return list(found.values())


def _act_name(act: Leaves) -> str:
    return act_title(act.kind, act.fields) or _capital(name_of(act.kind))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _act_values(act: Leaves, texts: Texts) -> str:
    return " · ".join(value_word(name, value, texts) for name, value in act.fields.items()) or "–"


def kept_words(leaving: Leaving) -> str:
    """Return the names of what stays home as one line; empty when nothing does."""
    names = [field_word(name) for name in leaving.kept]
    names += [_capital(name_of(kind)) for kind in leaving.numbered]
    return ", ".join(dict.fromkeys(names))


def always_words() -> str:
    """Return what travels with every line, whatever it says."""
    return translate(
        "Leaving",
        "With every line go: the code of your post, a code for this laptop, the code of the case, the time, "
        "and the versions of app, guidance and rules.",
    )


def never_words() -> str:
    """Return what never leaves (contract 7)."""
    return translate(
        "Leaving",
        "These never leave: title, company, contact, description, products in your own words, notes, reasons, files, "
        "addresses, who did it, and the exact amount.",
    )
