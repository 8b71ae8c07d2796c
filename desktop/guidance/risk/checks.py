"""What can be wrong in the YAML files of the risk lookup: each complaint names the file, the place and one sentence.

A rule that reads a column that is not there, a text without its twin, a word in braces that nothing fills in, a
question on a theme that does not exist: all of it is found when the pack is built, so that a lookup cannot fail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from desktop.domain.risk import SIGNALS
from desktop.domain.risk_rules import KINDS
from desktop.guidance.source import LANGUAGES, is_date

if TYPE_CHECKING:
    from desktop.guidance.pack import Pack

Path = tuple[str | int, ...]
Complaints = Iterator[tuple[str, Path, str]]

# The columns that rules and texts rely on; a file may have more.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "aqueduct": ("iso2", "water_stress_cat", "drought_risk_cat", "river_flood_risk_cat"),
    "cahra": ("iso2", "region", "whole_country"),
    "conflict_minerals": ("metal", "cn_code", "annual_threshold_kg"),
    "dol_country": (
        *("iso2", "advancement_level", "c138_ratified", "c182_ratified"),
        *("inspectors_meet_ilo_ratio", "labor_inspectors"),
    ),
    "dol_goods": (
        *("iso2", "good_en", "child_labor", "forced_labor", "forced_child_labor"),
        *("derived_from_input", "derived_input_iso2", "note_2024"),
    ),
    "eudr_codes": ("commodity", "cn_hs_code", "applies_from_if_later"),
    "eudr_country": ("iso2", "risk"),
    "factbook": ("iso2", "env_tags", "tip_2025"),
    "goods": ("good_en", "canonical_id", "name_nl_editorial", "eudr_commodity", "mineral_regime"),
    "wgi": ("iso2", "va_pctrank", "pv_pctrank", "rl_pctrank", "cc_pctrank"),
}

_DATASET_KEYS = {
    *("file", "title", "short", "publisher", "edition", "edition_name", "as_of", "stale_after_months"),
    *("enabled", "optional", "url", "licence", "note"),
}
# The data set a kind of rule can read, what must be set with it, and which texts it can need.
_NEEDS: Mapping[str, tuple[set[str], set[str]]] = {
    "goods": ({"flags", "here"}, {"here", "removed", "no_signal"}),
    "value": ({"column", "when"}, {"no_signal"}),
    "tags": ({"column", "tags", "signal"}, {"no_signal"}),
    "listed": ({"signal"}, {"areas", "whole"}),
    "mineral": ({"law"}, {"documented", "regulated"}),
    "commodity": ({"signal"}, {"regulated", "later"}),
}
_FILLED_IN: Mapping[str, set[str]] = {
    "goods": {"good", "inputs", "countries", "countries_short"},
    "value": {"value"},
    "tags": {"tags"},
    "listed": {"areas", "areas_short", "areas_count"},
    "mineral": {"codes", "areas", "areas_short", "areas_count"},
    "commodity": {"commodity", "codes", "later", "from"},
}
_ALWAYS = {"country", "product"}
GAPS = (
    *("off", "no_product", "unknown_product", "product_without_row", "no_row", "no_value"),
    *("not_listed", "mineral_not_listed", "not_in_scope"),
)


def complaints(found: Mapping[str, Any], pack: Pack) -> Complaints:
    """Yield (file, place in it, sentence) for everything that is wrong in the three files."""
    data = {name: loaded.data for name, loaded in found["files"].items()}
    yield from (("datasets", *problem) for problem in _datasets(data["datasets"]))
    themes = data["themes"]
    parts: tuple[Callable[[Mapping[str, Any]], Iterator[tuple[Path, str]]], ...] = (_words, _rules, _suggestion)
    for part in parts:
        yield from (("themes", *problem) for problem in part(themes))
    yield from (("themes", *problem) for problem in _dossiers(themes, pack))
    known = {theme.get("id") for theme in _themes(themes)}
    yield from (("questions", *problem) for problem in _questions(data["questions"], known))


def _themes(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [theme for theme in data.get("themes") or () if isinstance(theme, dict)]


def _datasets(data: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    for role in COLUMNS.keys() - {"goods"} - data.keys():
        yield (), f"data set {role} is missing; switch it off with enabled: false"
    for role, entry in data.items():
        if role not in COLUMNS or role == "goods":
            yield (role,), f"unknown data set {role}; known are {', '.join(sorted(COLUMNS.keys() - {'goods'}))}"
        elif not isinstance(entry, dict) or set(entry) != _DATASET_KEYS:
            yield (role,), f"{role} needs exactly {', '.join(sorted(_DATASET_KEYS))}"
        else:
            yield from (((role, key), f"{role}: {message}") for key, message in _dataset(entry))


def _dataset(entry: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key in ("title", "short", "edition_name", "licence"):
        if not both(entry[key]):
            yield key, f"{key} is needed in nl and en"
    if entry["note"] is not None and not both(entry["note"]):
        yield "note", "note is needed in nl and en, or null"
    for key in ("file", "publisher", "edition"):
        if not isinstance(entry[key], str) or not entry[key]:
            yield key, f"{key} must be text"
    if not is_date(str(entry["as_of"])):
        yield "as_of", "as_of must be a date as 2026-06-30"
    limit = entry["stale_after_months"]
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or not 0 < limit <= 600):
        yield "stale_after_months", "stale_after_months must be a whole number of months, 1 to 600, or null"
    for key in ("enabled", "optional"):
        if not isinstance(entry[key], bool):
            yield key, f"{key} must be true or false"
    if entry["url"] is not None and not str(entry["url"]).startswith("https://"):
        yield "url", "url must begin with https://, or be null"


def _words(data: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    """Every signal, chapter, reason and list that is shown has words in both languages."""
    for signal in SIGNALS:
        level = (data.get("levels") or {}).get(signal)
        if not isinstance(level, dict) or not all(_has(level.get(lang), "word", "meaning") for lang in LANGUAGES):
            yield ("levels", signal), f"level {signal} needs word and meaning in nl and en"
    for why in GAPS:
        if not both((data.get("gaps") or {}).get(why)):
            yield ("gaps", why), f"gap {why} needs nl and en"
    for part in ("chapters", "tags", "commodities", "not_covered"):
        for name, words in (data.get(part) or {"": None}).items():
            if not both(words):
                yield (part, name), f"{part}: {name} needs nl and en"
    for part in ("switched_off", "pointer"):
        if not both(data.get(part)):
            yield (part,), f"{part} needs nl and en"


def _rules(data: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    seen: set[str] = set()
    if len(_themes(data)) != len(data.get("themes") or ()):
        yield ("themes",), "each theme is written as keys with values"
    for place, theme in enumerate(_themes(data)):
        path: Path = ("themes", place)
        if (
            not both(theme)
            or not both(theme.get("short"))
            or not isinstance(theme.get("id"), str)
            or not isinstance(theme.get("rules"), list)
        ):
            yield path, "a theme needs id, chapter, nl, en, short, see and rules"
            continue
        if theme["id"] in seen:
            yield path, f"theme {theme['id']} is written twice"
        seen.add(theme["id"])
        if theme.get("chapter") not in (data.get("chapters") or {}):
            yield path, f"theme {theme['id']}: unknown chapter {theme.get('chapter')}"
        if not theme["rules"] and not both(theme.get("empty")):
            yield path, f"theme {theme['id']} has no rules, so it needs the words `empty` in nl and en"
        for number, rule in enumerate(theme["rules"]):
            for message in _rule(rule, data):
                yield (*path, "rules", number), f"theme {theme['id']}: {message}"


def _rule(rule: Any, data: Mapping[str, Any]) -> Iterator[str]:
    if not isinstance(rule, dict) or rule.get("kind") not in KINDS or rule.get("data") not in COLUMNS:
        yield f"a rule needs kind ({', '.join(KINDS)}) and data (a name of datasets.yaml)"
        return
    needed, texts = _NEEDS[rule["kind"]]
    if needed - rule.keys():
        yield f"a rule of kind {rule['kind']} needs {', '.join(sorted(needed))}"
        return
    columns = [rule["column"]] if "column" in rule else list(rule.get("flags", ()))
    for column in [*columns, *rule.get("also", ())]:
        if column not in COLUMNS[rule["data"]]:
            yield f"{rule['data']} has no column {column}"
    for tag in rule.get("tags", ()):
        if tag not in (data.get("tags") or {}):
            yield f"tag {tag} has no words"
    yield from _conditions(rule)
    yield from _says(rule, texts)


def judged_by_words(data: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the rules, of those without a complaint, that judge what stands in a column by words."""
    for theme in _themes(data):
        for rule in theme.get("rules") or ():
            sound = isinstance(rule, dict) and rule.get("kind") == "value" and not any(_rule(rule, data))
            if sound and not any("below" in condition for condition in rule["when"]):
                yield rule


def _conditions(rule: Mapping[str, Any]) -> Iterator[str]:
    for signal in (rule.get("signal"), rule.get("here"), rule.get("elsewhere")):
        if signal is not None and signal not in SIGNALS:
            yield f"unknown signal {signal}"
    for condition in rule.get("when", ()):
        tests = {"below", "is", "starts"} & set(condition) if isinstance(condition, dict) else set()
        if len(tests) != 1 or condition.get("signal") not in SIGNALS:
            yield "a condition needs one of below, is, starts, and a signal"
        elif "below" in tests and (
            not isinstance(condition["below"], int | float) or not rule["column"].endswith("_pctrank")
        ):
            yield "below needs a number, and a column of numbers (_pctrank)"
        elif "below" not in tests and not isinstance(condition[tests.pop()], list):
            yield "is and starts need a list of words"


def _says(rule: Mapping[str, Any], texts: set[str]) -> Iterator[str]:
    says = rule.get("says")
    if not isinstance(says, dict):
        yield "a rule needs says"
        return
    wanted = {
        *texts,
        *(c.get("say", c.get("signal")) for c in rule.get("when", ()) if isinstance(c, dict)),
        *({"elsewhere"} if "elsewhere" in rule else ()),
        *({"forced_children", "removed_check"} if "forced_child_labor" in rule.get("flags", ()) else ()),
        *({rule["signal"]} if rule["kind"] == "tags" else ()),
    }
    if rule.get("needs") == "commodity" and {"low"} <= wanted:
        wanted -= {"no_signal"}
    for say in sorted(wanted - says.keys()) if "any" not in says else ():
        yield f"says needs the text {say}"
    known = _ALWAYS | _FILLED_IN[rule["kind"]] | set(rule.get("also", ()))
    for say, words in says.items():
        for lang in LANGUAGES:
            if not isinstance(words, dict) or not _has(words.get(lang), "short", "full"):
                yield f"says {say} needs short and full in nl and en"
            else:
                yield from (f"says {say}: nothing fills in {{{name}}}" for name in _unknown(words[lang], known))


def _unknown(words: Mapping[str, str], known: set[str]) -> list[str]:
    return sorted({name for text in words.values() for name in braces(text)} - known)


def braces(text: str) -> list[str]:
    """Return the names in braces of a text; a lone brace counts as a name that nothing fills in."""
    return re.findall(r"\{([^{}]*)\}", text) + re.findall(r"[{}]", re.sub(r"\{[^{}]*\}", "", text))


def _suggestion(data: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    rules = data.get("suggestion")
    if not isinstance(rules, dict) or set(rules) != {"strong", "some", "none_with_data"}:
        yield ("suggestion",), "suggestion needs strong, some and none_with_data"
        return
    if not _is_count(rules["none_with_data"]):
        yield ("suggestion",), "none_with_data must be a whole number of themes, 1 or more"
    known = {theme.get("id") for theme in _themes(data)}
    for clause in [*(rules["strong"] or ()), *(rules["some"] or ())]:
        if not isinstance(clause, dict) or clause.get("signal") not in SIGNALS:
            yield ("suggestion",), "a ground needs a signal"
        elif set(clause.get("themes", ())) - known or not _is_count(clause.get("at_least", 1)):
            yield ("suggestion",), "a ground names themes that exist, and at_least is 1 or more"


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _dossiers(data: Mapping[str, Any], pack: Pack) -> Iterator[tuple[Path, str]]:
    """Every dossier that a theme or a product leads to is an article of the pack."""
    slugs = {article.slug for article in pack.articles}
    dossiers = data.get("dossiers") or {}
    named: list[tuple[Path, Any]] = []
    for place, theme in enumerate(_themes(data)):
        named += [(("themes", place), slug) for slug in theme.get("see", ())]
    named += [(("dossiers", part), slug) for part in ("commodity", "mineral") for slug in dossiers.get(part, ())]
    for part in ("groups", "products"):
        for name, listed in (dossiers.get(part) or {}).items():
            named += [(("dossiers", part, name), slug) for slug in listed]
    named.append((("pointer",), (data.get("pointer") or {}).get("article")))
    for path, slug in named:
        if slug not in slugs:
            yield path, f"there is no article {slug}"


def _questions(data: Mapping[str, Any], themes: set[Any]) -> Iterator[tuple[Path, str]]:
    for name, question in data.items():
        if not both(question) or not isinstance(question.get("for"), list) or not question["for"]:
            yield (name,), f"question {name} needs for, nl and en"
            continue
        for ground in question["for"]:
            if not isinstance(ground, dict) or ground.get("theme") not in themes:
                yield (name,), f"question {name} is for a theme that does not exist"
            elif not ground.get("signals") or set(ground["signals"]) - set(SIGNALS):
                yield (name,), f"question {name}: signals must be of {', '.join(SIGNALS)}"
        for lang in LANGUAGES:
            for brace in sorted(set(braces(question[lang])) - _ALWAYS):
                yield (name,), f"question {name}: nothing fills in {{{brace}}}"


def both(words: Any) -> bool:
    """Return whether `words` holds text in nl and en."""
    return _has(words, *LANGUAGES)


def _has(words: Any, *names: str) -> bool:
    return isinstance(words, dict) and all(isinstance(words.get(name), str) and words[name] for name in names)
