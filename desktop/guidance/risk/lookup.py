"""The offline risk lookup: what the data sets of the pack say on a country, or on a product from a country.

Reads the compiled index through `Library`; standard library only. Every answer carries its data set, edition, date
and age. There is no score and no ranking, and "no signal" never means "no risk".
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from desktop.domain.risk import Clause, Facts, Suggesting, age_in_months, is_stale
from desktop.domain.risk_rules import Rule, Theme, read_theme
from desktop.errors import BadInput
from desktop.guidance.library import Library, fold
from desktop.guidance.products import Products
from desktop.guidance.risk.telling import Names, Telling
from desktop.guidance.risk.views import Dataset, Lookup
from desktop.guidance.risk.words import fill, within

__all__ = ["Lookup", "Product", "Risks"]

Row = dict[str, str]
_NEAR = 4
_LONGEST = 80  # signs; no name is longer, and comparing takes its time
_ALIKE = 0.7


@dataclass(frozen=True)
class Product:
    """What somebody asked for: an id we know (else None), a name to show, and near matches as (id, name)."""

    id: str | None
    name: str
    near: tuple[tuple[str, str], ...] = ()


class Risks:
    """The lookup over one content pack. `today` (the machine's date without it) decides what is outdated."""

    def __init__(self, library: Library, today: date | None = None) -> None:
        """Take an open library. Raises BadInput when its pack has no risk data."""
        self.library = library
        self.products = Products(library)
        self._day = today
        parts = {name: json.loads(text) for name, text in library.rows("SELECT name, json FROM risk")}
        if not parts:
            raise BadInput("the content pack has no risk data")
        self._words, self._questions, self._sets = parts["themes"], parts["questions"], parts["datasets"]
        self._on = frozenset(parts["on"])

    @property
    def today(self) -> date:
        """The day that decides how old a source is."""
        return self._day or date.today()  # noqa: DTZ011 - a person's day, as the machine says

    # Names

    def country(self, text: str, lang: str = "en") -> str:
        """Return the ISO alpha-2 code for a code, a name or an alias. Raises BadInput with near matches."""
        code = self.library.country(text)
        if code:
            return code
        near = [name for _, name in self.near_countries(text, lang)]
        hint = f"did you mean {', '.join(near)}?" if near else "expected ISO alpha-2 (CO) or a name (Colombia)"
        shown = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text[:40])
        raise BadInput(f"country: '{shown}' is not a country we know; {hint}")

    def country_aliases(self) -> dict[str, str]:
        """Return by ISO alpha-2 every other name of a country, in one text to search in."""
        rows = self.library.rows("SELECT iso2, aliases FROM countries")
        return {iso2: " ".join(json.loads(aliases)) for iso2, aliases in rows}

    def near_countries(self, text: str, lang: str) -> list[tuple[str, str]]:
        """Return (ISO alpha-2, name) of the countries whose names look most like `text`, best first."""
        rows = self.library.rows("SELECT iso2, nl, en, aliases FROM countries")
        names = [(fold(name), iso2) for iso2, nl, en, more in rows for name in (nl, en, *json.loads(more))]
        return [(code, self.library.country_name(code, lang)) for code in _near(fold(text), names)]

    def product(self, text: str, lang: str) -> Product:
        """Return the product a text stands for: an id, a name in either language or an alias; else free text."""
        wanted = fold(text)
        code = self.products.codes.get(wanted)
        if code:
            return Product(code, self.product_name(code, lang))
        near = _near(wanted, list(self.products.codes.items()))
        return Product(None, " ".join(text.split()), tuple((code, self.product_name(code, lang)) for code in near))

    def theme_name(self, theme: str, lang: str) -> str:
        """Return the name of a theme; the id itself for one of another pack."""
        return next((str(told[lang]) for told in self._words["themes"] if told["id"] == theme), theme)

    def signal_word(self, signal: str, lang: str) -> str:
        """Return the word of a signal; the id itself for one of another version."""
        level = self._words["levels"].get(signal)
        return str(level[lang]["word"]) if level else signal

    def dataset_name(self, role: str, lang: str) -> str:
        """Return the short name of a data set by its role; the role itself for one of another pack."""
        return str(self._sets[role]["short"][lang]) if role in self._sets else role

    def product_name(self, code: str, lang: str) -> str:
        """Return the name of a product we know; the id itself for any other."""
        return self.products.name(code, lang)

    # Looking up

    def look_up(self, country: str, product: str | None = None, lang: str = "nl") -> Lookup:
        """Return what the sources say. Names as `country` and `product` take them; BadInput for the country."""
        iso2 = self.country(country, lang)
        asked = self.product(product, lang) if product and product.strip() else None
        facts = self._facts(iso2, asked)
        datasets = tuple(self._dataset(role, lang) for role in self._sets)
        telling = Telling(self._words, facts, self._names(facts, asked, lang), datasets, lang)
        readings = [read_theme(theme, facts) for theme in self._themes]
        signals = {reading.theme: reading.signal for reading in readings}
        return Lookup(
            lang=lang,
            on=self.today.isoformat(),
            country=iso2,
            country_name=self.library.country_name(iso2, lang),
            product=(asked.id or asked.name) if asked else None,
            product_name=asked.name if asked else None,
            product_known=bool(asked and asked.id),
            near=asked.near if asked else (),
            themes=tuple(telling.theme(reading, self.written) for reading in readings),
            questions=telling.questions(self._questions, signals),
            suggested=self.suggesting.suggest(signals),
            not_covered=self._not_covered(datasets, lang),
            datasets=datasets,
            listed=self._listed(facts, lang),
            see=self._see(facts),
            pointer=self._words["pointer"][lang],
            pointer_url=self._words["pointer"]["url"][lang],
            pointer_article=self._words["pointer"]["article"],
            content_version=self.library.version,
        )

    def _facts(self, iso2: str, asked: Product | None) -> Facts:
        by_country = self._rows("country", iso2)
        if asked is None or asked.id is None:
            return Facts(iso2, asked=asked is not None, by_country=by_country, roles=self._on)
        by_product = self._rows("item", asked.id)
        goods = by_product.get("goods", [])
        commodity = next((row["eudr_commodity"] for row in goods if row["eudr_commodity"]), "")
        regime = next((row["mineral_regime"] for row in goods if row["mineral_regime"].startswith("3tg:")), "")
        metal = regime.removeprefix("3tg:")
        for item in (f"eudr:{commodity}", f"metal:{metal}"):
            by_product |= self._rows("item", item)
        return Facts(iso2, asked.id, True, commodity, metal, by_country, by_product, self._on)

    def _names(self, facts: Facts, asked: Product | None, lang: str) -> Names:
        """Return the names that texts of this lookup may need."""
        return Names(
            country=self.library.country_name(facts.country, lang),
            product=within(asked.name) if asked else {"nl": "het product", "en": "the product"}[lang],
            countries=lambda code: self.library.country_name(code, lang),
            goods={row["good_en"]: row["name_nl_editorial"] for row in facts.by_product.get("goods", ())},
        )

    def _rows(self, column: str, value: str) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        sql = f"SELECT role, json FROM risk_rows WHERE {column} = ? ORDER BY role, line"
        for role, text in self.library.rows(sql, value):
            found.setdefault(role, []).append(json.loads(text))
        return found

    @cached_property
    def _themes(self) -> tuple[Theme, ...]:
        return tuple(
            Theme(theme["id"], theme["chapter"], tuple(Rule(r["kind"], r["data"], r) for r in theme["rules"]))
            for theme in self._words["themes"]
        )

    @cached_property
    def suggesting(self) -> Suggesting:
        """The working rule behind the suggestion, with the numbers of the pack."""
        rules = self._words["suggestion"]
        strong, some = (
            tuple(Clause(c["signal"], frozenset(c.get("themes", ())), c.get("at_least", 1)) for c in rules[part])
            for part in ("strong", "some")
        )
        return Suggesting(strong, some, rules["none_with_data"])

    def _dataset(self, role: str, lang: str) -> Dataset:
        told = self._sets[role]
        as_of = date.fromisoformat(told["as_of"])
        return Dataset(
            id=told["file"].removesuffix(".csv"),
            role=role,
            title=told["title"][lang],
            short=told["short"][lang],
            publisher=told["publisher"],
            edition=told["edition"],
            edition_name=told["edition_name"][lang],
            as_of=told["as_of"],
            age_months=age_in_months(as_of, self.today),
            stale=is_stale(as_of, told["stale_after_months"], self.today),
            on=role in self._on,
            licence=told["licence"][lang],
            url=told["url"],
            note=(told["note"] or {}).get(lang),
        )

    def _not_covered(self, datasets: Iterable[Dataset], lang: str) -> tuple[str, ...]:
        """Return what no theme is about, and each data set that is switched off."""
        off = self._words["switched_off"][lang]
        return (
            *(words[lang] for words in self._words["not_covered"].values()),
            *(fill(off, {"title": dataset.title}) for dataset in datasets if not dataset.on),
        )

    def _listed(self, facts: Facts, lang: str) -> tuple[tuple[str, str], ...]:
        """Return (id, name) of the products that the goods list names for this country."""
        if "dol_goods" not in self._on:
            return ()
        sql = "SELECT DISTINCT item FROM risk_rows WHERE role = 'dol_goods' AND country = ?"
        found = ((code, self.product_name(code, lang)) for (code,) in self.library.rows(sql, facts.country))
        return tuple(sorted(found, key=lambda product: fold(product[1])))

    def _see(self, facts: Facts) -> tuple[str, ...]:
        """Return the dossiers about a product: its sector's covenants, and the EU rules it falls under."""
        told = self._words["dossiers"]
        group = next((row[3] for row in self.products.rows if row[0] == facts.product), None)
        slugs = [*told["products"].get(facts.product, ()), *told["groups"].get(group, ())]
        slugs += told["commodity"] if facts.commodity else []
        slugs += told["mineral"] if facts.metal else []
        return self.written(slugs)

    def written(self, slugs: Sequence[str]) -> tuple[str, ...]:
        """Return those of `slugs` that are articles of this pack, each once."""
        return tuple(dict.fromkeys(slug for slug in slugs if slug in self._slugs))

    @cached_property
    def _slugs(self) -> frozenset[str]:
        return frozenset(slug for (slug,) in self.library.rows("SELECT DISTINCT slug FROM articles"))


def _near(wanted: str, names: Sequence[tuple[str, str]]) -> list[str]:
    """Return the codes whose names look like `wanted` (all folded): begins so, a word of it, or a slip of the pen."""
    if not wanted or len(wanted) > _LONGEST:
        return []
    scored: dict[str, float] = {}
    for name, code in names:
        parts = [name, *(part for part in name.split() if len(part) > 3)]
        score = max(difflib.SequenceMatcher(None, wanted, part).ratio() for part in parts)
        begins = len(wanted) >= 3 and any(
            part.startswith(wanted) or (len(part) >= 5 and wanted.startswith(part)) for part in parts
        )
        scored[code] = max(scored.get(code, 0.0), score + 0.3 * begins)
    good = [code for code, score in scored.items() if score >= _ALIKE]
    return sorted(good, key=lambda code: -scored[code])[:_NEAR]
