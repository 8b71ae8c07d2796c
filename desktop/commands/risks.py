"""`imvo-post risks`: what the sources in the pack say on a country, or on a product from a country. Offline."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from desktop.commands.library import open_library
from desktop.commands.output import emit, emit_json, note
from desktop.guidance.risk.lookup import Risks
from desktop.guidance.risk.views import Evidence, Lookup, ThemeView
from desktop.guidance.risk.words import age, day

_LONGEST = 80  # signs of a product that are said again
_WORDS = {
    "nl": {
        "about": "Signalen met bron en datum. Geen score, geen rangorde. Geen signaal betekent niet: geen risico.",
        "questions": "Vragen aan dit bedrijf",
        "suggested": "Voorstel voor risk_signals",
        "confirm": "een werkregel van deze app; u bevestigt of wijzigt",
        "not_covered": "Wat hier niet in staat",
        "stale": "verouderd",
        "unknown": "Dit product staat niet in onze lijst; alleen wat over het land gaat, telt.",
        "near": "Bedoelde u",
        "listed": "Op de goederenlijst voor dit land",
    },
    "en": {
        "about": "Signals with source and date. No score, no ranking. No signal does not mean: no risk.",
        "questions": "Questions for this company",
        "suggested": "Suggestion for risk_signals",
        "confirm": "a working rule of this app; you confirm or change it",
        "not_covered": "What is not here",
        "stale": "outdated",
        "unknown": "This product is not in our list; only what is about the country counts.",
        "near": "Did you mean",
        "listed": "On the goods list for this country",
    },
}


def run(args: argparse.Namespace) -> int:
    """Look up and print. Returns the exit code; an unknown country is BadInput with near matches."""
    with open_library(args) as library:
        found = Risks(library).look_up(args.country, args.product, args.lang)
    emit_json(found.to_dict()) if args.json else emit(lines(found))
    words = _WORDS[found.lang]
    if found.product and not found.product_known:
        near = "".join(f" {words['near']}: {name} ({code})?" for code, name in found.near[:1])
        note(f"imvo-post: {found.product[:_LONGEST]}: {words['unknown']}{near}")
    return 0


def lines(found: Lookup) -> Iterator[str]:
    """Yield a lookup for people."""
    words = _WORDS[found.lang]
    yield " · ".join(filter(None, (found.country_name, found.product_name)))
    yield words["about"]
    for theme in found.themes:
        yield from _theme(theme, found.lang)
    yield from ("", f"{words['questions']}:", *(f"- {question.text}" for question in found.questions))
    if found.listed and not found.product:
        yield from ("", f"{words['listed']}: {', '.join(name for _, name in found.listed)}")
    yield from ("", f"{words['not_covered']}: {'; '.join(found.not_covered)}", found.pointer, found.pointer_url)
    yield from ("", f"{words['suggested']}: {found.suggested} ({words['confirm']})")


def _theme(theme: ThemeView, lang: str) -> Iterator[str]:
    yield from ("", f"{theme.name}: {theme.word}")
    for line in theme.evidence:
        yield f"  - {line.detail} [{_source(line, lang)}]"
    for gap in theme.missing:
        yield f"  - {gap.dataset.short}: {gap.text}"
    if theme.empty:
        yield f"  - {theme.empty}"


def _source(line: Evidence, lang: str) -> str:
    source = line.dataset
    stale = f"; {_WORDS[lang]['stale']}" if source.stale else ""
    return f"{source.title}, {source.edition_name}, {day(source.as_of, lang)}, {age(source.age_months, lang)}{stale}"
