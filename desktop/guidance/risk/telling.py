"""Turns the readings of one lookup into words in one language, with the texts of the pack."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.risk import Facts, Gap, Line, Reading
from desktop.guidance.risk.views import Dataset, Evidence, Missing, Question, ThemeView
from desktop.guidance.risk.words import day, fill, number, series, within

_FROM = {"nl": "{code}: vanaf {amount} kilo per jaar", "en": "{code}: from {amount} kg a year"}
_SHORT = 2  # names in a row; the full text has all


@dataclass(frozen=True)
class Names:
    """Names in the language of the lookup: the country, the product as inside a sentence, and what else is named."""

    country: str
    product: str
    countries: Callable[[str], str]
    goods: Mapping[str, str]


class Telling:
    """Words for one lookup. `told` is the pack's themes file."""

    def __init__(
        self, told: Mapping[str, Any], facts: Facts, names: Names, datasets: Iterable[Dataset], lang: str
    ) -> None:
        """Keep what every text needs."""
        self._told, self._facts, self._names, self._lang = told, facts, names, lang
        self._themes = {theme["id"]: theme for theme in told["themes"]}
        self._datasets = {dataset.role: dataset for dataset in datasets}
        self._always = {"country": names.country, "product": names.product}

    def theme(self, reading: Reading, written: Callable[[Sequence[str]], tuple[str, ...]]) -> ThemeView:
        """Return one theme in words; `written` keeps the dossiers that exist."""
        theme, lang = self._themes[reading.theme], self._lang
        level = self._told["levels"][reading.signal][lang]
        return ThemeView(
            id=reading.theme,
            name=theme[lang],
            short_name=theme["short"][lang],
            chapter=theme["chapter"],
            chapter_name=self._told["chapters"][theme["chapter"]][lang],
            signal=reading.signal,
            word=level["word"],
            meaning=level["meaning"],
            evidence=tuple(self._evidence(theme, line) for line in reading.lines),
            missing=tuple(self._missing(gap) for gap in reading.gaps),
            empty=(theme.get("empty") or {}).get(lang),
            see=written(theme["see"]),
        )

    def questions(self, asked: Mapping[str, Any], signals: Mapping[str, str]) -> tuple[Question, ...]:
        """Return the questions that the themes' signals bring up, each once, in the order of the pack."""
        found = []
        for name, question in asked.items():
            grounds = (g["theme"] for g in question["for"] if signals.get(g["theme"]) in g["signals"])
            themes = tuple(dict.fromkeys(grounds))
            if themes and (question.get("only") != "commodity" or self._facts.commodity):
                found.append(Question(name, fill(question[self._lang], self._always), themes))
        return tuple(found)

    def _evidence(self, theme: Mapping[str, Any], line: Line) -> Evidence:
        says = theme["rules"][line.rule]["says"]
        words = (says.get(line.say) or says["any"])[self._lang]
        values = self._always | dict(self._value(name, value) for name, value in line.values.items())
        values |= self._lists(line.values)
        short, full = fill(words["short"], values), fill(words["full"], values)
        return Evidence(self._datasets[line.role], line.signal, short, full)

    def _missing(self, gap: Gap) -> Missing:
        text = fill(self._told["gaps"][gap.why][self._lang], self._always)
        return Missing(self._datasets[gap.role], gap.why, text)

    def _value(self, name: str, value: Any) -> tuple[str, str]:
        lang = self._lang
        if name == "good":
            return name, within(self._names.goods[value] if lang == "nl" else value)
        if name == "commodity":
            return name, self._told["commodities"][value][lang]
        if name == "from":
            return name, day(value, lang)
        if name == "codes" and isinstance(value, tuple):
            lines = (_FROM[lang].format(code=code, amount=number(str(kilos), lang)) for code, kilos in value)
            return name, "; ".join(lines) + "." if value else ""
        return name, number(str(value), lang)

    def _lists(self, values: Mapping[str, Any]) -> dict[str, str]:
        """Return the values that are lists of names: whole, short, and how many."""
        lang, found = self._lang, {}
        for name, value in values.items():
            if name in ("countries", "inputs"):
                names = sorted(map(self._names.countries, value))
            elif name == "areas":
                names = list(value)
            elif name == "tags":
                names = [self._told["tags"][tag][lang] for tag in value]
            else:
                continue
            found[name] = series(names, lang)
            found[f"{name}_short"] = series(names, lang, _SHORT)
            found[f"{name}_count"] = str(len(names))
        return found
