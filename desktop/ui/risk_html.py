"""A risk lookup as a document to print: every theme with its sources, the chosen questions, and what is not here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.guidance.risk.views import Evidence, Lookup, ThemeView
from desktop.guidance.risk.words import age, day

translate = QCoreApplication.translate


def risk_html(lookup: Lookup, ticked: Sequence[str], suggestion: str) -> str:
    """Return the lookup; of the questions only the `ticked` ones, or all when none is. `suggestion` is in words."""
    title = " · ".join(name for name in (lookup.country_name, lookup.product_name) if name)
    told = translate("RisksPage", "Signals with source and date. No score, no ranking.")
    no_risk = translate("RiskDetail", "No signal does not mean: no risk.")
    looked_up = translate("Risks", "Looked up on {date}, content {content}")
    parts = [
        f"<h1>{escape(title)}</h1>",
        _p(looked_up.format(date=day(lookup.on, lookup.lang), content=lookup.content_version)),
        _p(f"{told} {no_risk}"),
        *(_theme(theme, lookup.lang) for theme in lookup.themes),
        *_questions(lookup, ticked),
        _h2(translate("RiskDetail", "What is not here")),
        _p("; ".join(lookup.not_covered) + "."),
        _p(f"{lookup.pointer} {lookup.pointer_url}"),
        _p(f"{suggestion}. {translate('RisksPage', 'A working rule of this app. You confirm or change it.')}"),
    ]
    return "".join(parts)


def _theme(theme: ThemeView, lang: str) -> str:
    lines = "".join(
        f"<li>{escape(line.detail)}<br><small>{escape(_source(line, lang))}</small></li>" for line in theme.evidence
    )
    lines += "".join(f"<li><small>{escape(f'{gap.dataset.short}: {gap.text}')}</small></li>" for gap in theme.missing)
    empty = f"<li>{escape(theme.empty)}</li>" if theme.empty else ""
    return f"{_h2(f'{theme.name}: {theme.word}')}<ul>{lines}{empty}</ul>"


def _source(line: Evidence, lang: str) -> str:
    source = line.dataset
    stale = translate("RisksPage", "outdated") if source.stale else ""
    parts = (source.title, source.edition_name, day(source.as_of, lang), age(source.age_months, lang), stale)
    return " · ".join(part for part in parts if part)


def _questions(lookup: Lookup, ticked: Sequence[str]) -> Iterable[str]:
    chosen = [question for question in lookup.questions if not ticked or question.id in ticked]
    if chosen:
        yield _h2(translate("RiskDetail", "Questions for this company"))
        yield f"<ul>{''.join(f'<li>{escape(question.text)}</li>' for question in chosen)}</ul>"


def _h2(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _p(text: str) -> str:
    return f"<p>{escape(text)}</p>"
