"""The rules that turn rows of a data set into signals under a theme. Which rule, where and with which limits is data.

Only rows speak: a country or a product without a row, or with a row that leaves the value open, is a gap and no
signal. Every rule is a function of its options and the facts, and gives lines and gaps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.domain.risk import SIGNALS, Facts, Gap, Line, Reading, Row

Found = Iterator[Line | Gap]


@dataclass(frozen=True)
class Rule:
    """One rule of one theme: its kind, the role of the data set it reads, and what the pack sets."""

    kind: str
    role: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Theme:
    """One theme: id, chapter of the OECD Guidelines, rules; a theme without rules is always `no_data`."""

    id: str
    chapter: str
    rules: tuple[Rule, ...]


def read_theme(theme: Theme, facts: Facts) -> Reading:
    """Return what the facts say under one theme: strongest line first; of a silent data set its last reason."""
    found = [item for place in range(len(theme.rules)) for item in _apply(theme, place, facts)]
    lines = sorted((item for item in found if isinstance(item, Line)), key=lambda line: SIGNALS.index(line.signal))
    speaking = {line.role for line in lines}
    silent = {gap.role: gap for gap in found if isinstance(gap, Gap) and gap.role not in speaking}
    return Reading(theme.id, tuple(lines), tuple(silent.values()))


def _apply(theme: Theme, place: int, facts: Facts) -> Found:
    rule = theme.rules[place]
    if rule.role not in facts.roles:
        yield Gap(rule.role, "off")
        return
    for item in KINDS[rule.kind](rule, facts):
        yield replace(item, rule=place) if isinstance(item, Line) else item


def _goods(rule: Rule, facts: Facts) -> Found:
    """Goods named for a country, under the flags of the theme; and the countries that a product is named for else."""
    if facts.product is None:
        yield _no_product(rule, facts)
        return
    rows = facts.by_product.get(rule.role, ())
    listed = [row for row in rows if any(row[flag] == "1" for flag in rule.options["flags"])]
    here = [row for row in listed if row["iso2"] == facts.country]
    elsewhere = tuple(dict.fromkeys(row["iso2"] for row in listed if row["iso2"] != facts.country))
    yield from (_good(rule, row) for row in here)
    if elsewhere and "elsewhere" in rule.options:
        yield Line(rule.role, rule.options["elsewhere"], "elsewhere", {"countries": elsewhere})
    elif not here and rows and facts.by_country.get(rule.role):
        yield Line(rule.role, "no_signal", "no_signal")
    elif not here:
        yield Gap(rule.role, "no_row" if rows else "product_without_row")


def _good(rule: Rule, row: Row) -> Line:
    """Return the line for a good that the list names here. A newer edition that drops it is told, never hidden."""
    note, flags = row["note_2024"], rule.options["flags"]
    say = "forced_children" if "forced_child_labor" in flags and row["forced_child_labor"] == "1" else "here"
    if note:
        say = "removed_check" if "check_forced_labour" in note and "forced_labor" in flags else "removed"
    inputs = tuple(row["derived_input_iso2"].split("|")) if row["derived_input_iso2"] else ()
    return Line(rule.role, rule.options["here"], say, {"good": row["good_en"], "inputs": inputs})


def _value(rule: Rule, facts: Facts) -> Found:
    """One value of a country, against limits or words; with `needs: commodity` only for a product under the EUDR."""
    rows = facts.by_country.get(rule.role, ())
    if rule.options.get("needs") == "commodity" and not facts.commodity:
        yield _no_product(rule, facts) if facts.product is None else Gap(rule.role, "not_in_scope")
        return
    values = [row[rule.options["column"]] for row in rows]
    known = [value for value in values if value not in rule.options.get("unknown", ("",))]
    yield from (_judge(rule, value, rows[0]) for value in known)
    if not known:
        yield Gap(rule.role, "no_value" if rows else "no_row")


def _judge(rule: Rule, value: str, row: Row) -> Line:
    told = {"value": value, **{name: row[name] for name in rule.options.get("also", ())}}
    for condition in rule.options["when"]:
        if meets(condition, value):
            signal = condition["signal"]
            return Line(rule.role, signal, condition.get("say", signal), told)
    return Line(rule.role, "no_signal", "no_signal", told)


def meets(condition: Mapping[str, Any], value: str) -> bool:
    """Whether a value meets one condition: `below` a number, one of the words `is`, or begins as `starts`."""
    if "below" in condition:
        return float(value) < float(condition["below"])
    if "is" in condition:
        return value in condition["is"]
    return value.startswith(tuple(condition["starts"]))


def _tags(rule: Rule, facts: Facts) -> Found:
    """Words that a source uses of a country, brought together as tags (`a|b`)."""
    rows = facts.by_country.get(rule.role, ())
    present = [tag for row in rows for tag in row[rule.options["column"]].split("|") if tag]
    named = tuple(tag for tag in rule.options["tags"] if tag in present)
    if named:
        yield Line(rule.role, rule.options["signal"], rule.options["signal"], {"tags": named})
    elif present:
        yield Line(rule.role, "no_signal", "no_signal")
    else:
        yield Gap(rule.role, "no_value" if rows else "no_row")


def _listed(rule: Rule, facts: Facts) -> Found:
    """Areas of a country on a list, or the country as a whole. Not on the list says nothing."""
    rows = facts.by_country.get(rule.role, ())
    signal = rule.options["signal"]
    if any(row["whole_country"] == "1" for row in rows):
        yield Line(rule.role, signal, "whole", {})
    elif rows:
        yield Line(rule.role, signal, "areas", {"areas": _areas(rows)})
    else:
        yield Gap(rule.role, "not_listed")


def _mineral(rule: Rule, facts: Facts) -> Found:
    """A conflict mineral (tin, tantalum, tungsten, gold) from a country with listed areas."""
    rows = facts.by_country.get(rule.role, ())
    if facts.metal and rows:
        yield Line(rule.role, "documented", "documented", {"areas": _areas(rows)})
        law = rule.options["law"]
        if law in facts.roles:
            yield Line(law, "regulated", "regulated", {"codes": _thresholds(facts.by_product.get(law, ()))})
    elif facts.metal:
        yield Gap(rule.role, "mineral_not_listed")


def _areas(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(row["region"] for row in rows if row["region"])


def _thresholds(rows: Sequence[Row]) -> tuple[tuple[str, int], ...]:
    """Return (CN code, kilograms a year) of the lines whose threshold was seen in a source."""
    return tuple((row["cn_code"], int(row["annual_threshold_kg"])) for row in rows if row["annual_threshold_kg"])


def _commodity(rule: Rule, facts: Facts) -> Found:
    """A product that may fall under the deforestation regulation (screening by commodity, no customs advice)."""
    rows = facts.by_product.get(rule.role, ())
    if facts.product is None:
        yield _no_product(rule, facts)
    elif facts.commodity and rows:
        later = sorted(row["applies_from_if_later"] for row in rows if row["applies_from_if_later"])
        told = {"commodity": facts.commodity, "codes": len(rows), "later": len(later), "from": (later or [""])[0]}
        yield Line(rule.role, rule.options["signal"], "later" if later else "regulated", told)
    else:
        yield Gap(rule.role, "not_in_scope")


def _no_product(rule: Rule, facts: Facts) -> Gap:
    return Gap(rule.role, "unknown_product" if facts.asked else "no_product")


KINDS: Mapping[str, Callable[[Rule, Facts], Found]] = {
    "goods": _goods,
    "value": _value,
    "tags": _tags,
    "listed": _listed,
    "mineral": _mineral,
    "commodity": _commodity,
}
