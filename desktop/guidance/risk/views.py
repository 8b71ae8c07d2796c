"""What a risk lookup hands to people and programs: plain, in one language, every line with its source and date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Dataset:
    """One data set: `id` is its file name without ending, `age_months` whole months, `on` whether it is used."""

    id: str
    role: str
    title: str
    short: str
    publisher: str
    edition: str
    edition_name: str
    as_of: str
    age_months: int
    stale: bool
    on: bool
    licence: str
    url: str | None
    note: str | None

    def to_dict(self) -> dict[str, Any]:
        """Return the form of `risks --json`."""
        keys = ("title", "publisher", "edition", "as_of", "age_months", "stale", "on", "licence", "url", "note")
        return {"dataset": self.id, **{key: getattr(self, key) for key in keys}}


@dataclass(frozen=True)
class Evidence:
    """One line of one data set under a theme: its own signal, in a few words and in full."""

    dataset: Dataset
    signal: str
    short: str
    detail: str

    def to_dict(self) -> dict[str, Any]:
        """Return the form of contract 6, and the line's own signal and age."""
        source = self.dataset
        return {
            "dataset": source.id,
            "edition": source.edition,
            "as_of": source.as_of,
            "detail": self.detail,
            "signal": self.signal,
            "age_months": source.age_months,
            "stale": source.stale,
        }


@dataclass(frozen=True)
class Missing:
    """A data set of a theme that says nothing, and why in words (`why` is the reason as an id)."""

    dataset: Dataset
    why: str
    text: str


@dataclass(frozen=True)
class ThemeView:
    """One theme: its strongest signal in words, all evidence, what is missing, and dossiers to read.

    `chapter` is the chapter of the OECD Guidelines (2023). `empty` is said of a theme without any source;
    `short_name` is for a row.
    """

    id: str
    name: str
    short_name: str
    chapter: str
    chapter_name: str
    signal: str
    word: str
    meaning: str
    evidence: tuple[Evidence, ...]
    missing: tuple[Missing, ...]
    empty: str | None
    see: tuple[str, ...]

    @property
    def short(self) -> str:
        """What the strongest line says in a few words; why there is none when there is none."""
        if self.evidence:
            return self.evidence[0].short
        return self.empty or (self.missing[0].text if self.missing else "")

    def to_dict(self) -> dict[str, Any]:
        """Return the form of contract 6, with names."""
        without = [{"dataset": gap.dataset.id, "why": gap.why, "detail": gap.text} for gap in self.missing]
        return {
            "id": self.id,
            "name": self.name,
            "oecd_chapter": self.chapter,
            "signal": self.signal,
            "signal_name": self.meaning,
            "evidence": [line.to_dict() for line in self.evidence],
            "without_data": without,
            "see": list(self.see),
        }


@dataclass(frozen=True)
class Question:
    """One question to ask this company, and the themes that bring it up."""

    id: str
    text: str
    themes: tuple[str, ...]


@dataclass(frozen=True)
class Lookup:
    """One lookup, whole. `product` is an id we know, free text as given, or None; `near` are (id, name) alike it.

    `listed` are the (id, name) that the goods list names for this country; `on` is the day of the lookup.
    """

    lang: str
    on: str
    country: str
    country_name: str
    product: str | None
    product_name: str | None
    product_known: bool
    near: tuple[tuple[str, str], ...]
    themes: tuple[ThemeView, ...]
    questions: tuple[Question, ...]
    suggested: str
    not_covered: tuple[str, ...]
    datasets: tuple[Dataset, ...]
    listed: tuple[tuple[str, str], ...]
    see: tuple[str, ...]
    pointer: str
    pointer_url: str
    pointer_article: str
    content_version: str

    @property
    def stale(self) -> tuple[Dataset, ...]:
        """The data sets in use that are older than their limit."""
        return tuple(dataset for dataset in self.datasets if dataset.on and dataset.stale)

    def to_dict(self) -> dict[str, Any]:
        """Return the form of contract 6, and what a reader needs beside it."""
        return {
            "country": self.country,
            "country_name": self.country_name,
            "product": self.product,
            "product_name": self.product_name,
            "product_known": self.product_known,
            "did_you_mean": [code for code, _ in self.near],
            "looked_up_on": self.on,
            "themes": [theme.to_dict() for theme in self.themes],
            "not_covered": list(self.not_covered),
            "stale": [dataset.id for dataset in self.stale],
            "questions": [{"id": q.id, "text": q.text, "themes": list(q.themes)} for q in self.questions],
            "suggested_risk_signals": self.suggested,
            "datasets": [dataset.to_dict() for dataset in self.datasets],
            "listed_products": [code for code, _ in self.listed],
            "see": list(self.see),
            "pointer": {"text": self.pointer, "url": self.pointer_url, "article": self.pointer_article},
            "content_version": self.content_version,
        }

    def kept(self) -> dict[str, Any]:
        """Return what a case keeps of this lookup: enough to say later what changed, and with which editions."""
        return {
            "country": self.country,
            "product": self.product,
            "product_known": self.product_known,
            "looked_up_on": self.on,
            "signals": {theme.id: theme.signal for theme in self.themes},
            "editions": {d.role: f"{d.id} ({d.as_of})" for d in self.datasets if d.on},
            "stale": [dataset.id for dataset in self.stale],
            "suggested": self.suggested,
            "content_version": self.content_version,
        }
