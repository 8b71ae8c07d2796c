"""The files of the risk lookup in a pack: read, checked, and compiled into two tables.

`content/risk/` holds the data sets as plain CSV, and three files that say what to make of them: `datasets.yaml`
(editions, age limits, what is switched on), `themes.yaml` (themes, rules, words) and `questions.yaml`. A newer
edition is another CSV and a few lines of `datasets.yaml`; nothing here knows a year or a number.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.risk_rules import meets
from desktop.domain.wording import forbidden
from desktop.guidance.risk.checks import COLUMNS, complaints, judged_by_words
from desktop.guidance.source import read_text
from desktop.guidance.strict_yaml import Loaded, SourceError, texts

if TYPE_CHECKING:
    from desktop.guidance.pack import Pack

FILES = ("datasets", "themes", "questions")
GOODS = "goods_taxonomy_nl.csv"

SCHEMA = """
CREATE TABLE risk (name TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE risk_rows (role TEXT NOT NULL, line INTEGER NOT NULL, country TEXT NOT NULL, item TEXT NOT NULL,
    json TEXT NOT NULL, PRIMARY KEY (role, line)) STRICT, WITHOUT ROWID;
CREATE INDEX risk_rows_by_country ON risk_rows (country);
CREATE INDEX risk_rows_by_item ON risk_rows (item);
"""

Row = Mapping[str, str]
Problems = Iterator[tuple[str, int, str]]


def read(pack: Pack) -> None:
    """Read `risk/` into `pack.extra["risk"]`; a pack without that folder has no risk lookup."""
    from desktop.guidance.pack import read_yaml

    found: dict[str, Any] = {"files": {}, "rows": {}}
    pack.extra["risk"] = found
    if not (pack.folder / "risk").is_dir():
        return
    found["files"] = {name: read_yaml(pack, f"risk/{name}.yaml") for name in FILES}
    for role, dataset in _datasets(found["files"]).items():
        rows = _dataset_rows(pack, role, dataset)
        if rows is not None:
            found["rows"][role] = rows
    found["rows"]["goods"] = _csv(pack, GOODS, COLUMNS["goods"])


def _datasets(files: Mapping[str, Loaded]) -> dict[str, dict[str, Any]]:
    """Return what `datasets.yaml` says by role, only where it can be used; `problems` tells of the rest."""
    data = files["datasets"].data
    return {role: entry for role, entry in data.items() if isinstance(entry, dict) and role in COLUMNS}


def _dataset_rows(pack: Pack, role: str, dataset: Mapping[str, Any]) -> list[tuple[int, Row]] | None:
    """Return the rows of a data set that is on, each with its line; None for one that is off."""
    name = str(dataset.get("file", ""))
    if dataset.get("enabled") is False:
        return None
    if dataset.get("optional") is True and not (pack.folder / "risk" / name).exists():
        return None
    return _csv(pack, name, COLUMNS[role])


def _csv(pack: Pack, name: str, columns: tuple[str, ...]) -> list[tuple[int, Row]]:
    file = f"risk/{name}"
    try:
        if "/" in name or "\\" in name or not name.endswith(".csv"):
            raise SourceError(1, "a data set is a .csv file in this folder")
        reader = csv.reader(read_text(pack.folder / "risk" / name).splitlines(), strict=True)
        header = next(reader, [])
        missing = [column for column in columns if column not in header]
        if missing or len(set(header)) != len(header):
            raise SourceError(1, f"the first line must name {', '.join(columns)} (missing: {', '.join(missing)})")
        rows = [(reader.line_num, cells) for cells in reader]
    except SourceError as error:
        pack.complain(file, error.line, error.message)
        return []
    except csv.Error as error:
        pack.complain(file, 1, f"CSV: {error}")
        return []
    for line, cells in rows:
        if len(cells) != len(header):
            pack.complain(file, line, f"{len(cells)} values, expected {len(header)}")
    return [(line, dict(zip(header, cells, strict=True))) for line, cells in rows if len(cells) == len(header)]


def problems(pack: Pack) -> Problems:
    """Yield what is wrong in the files of the risk lookup, and every word the app never uses."""
    found = pack.extra["risk"]
    if not found["files"]:
        return
    for name, path, message in complaints(found, pack):
        loaded = found["files"][name]
        yield f"content/risk/{name}.yaml", loaded.line(*path), message
    for name in FILES:
        yield from _words(name, found["files"][name])
    yield from _rows(pack)
    yield from _unjudged(found)
    yield from _unnamed(found)


def _words(name: str, loaded: Loaded) -> Problems:
    for path, text in texts(loaded.data):
        for word in forbidden(text):
            yield f"content/risk/{name}.yaml", loaded.line(*path), f"forbidden word: {word}"


def _rows(pack: Pack) -> Problems:
    """Every row stands for a known country and product, and a country has one row where only one is meant."""
    found = pack.extra["risk"]
    countries = {row.values["iso2"] for row in pack.lists.get("countries", [])}
    products = {row.values["id"] for row in pack.lists.get("products", [])}
    ids = {row["good_en"]: row["canonical_id"] for _, row in found["rows"]["goods"]}
    for line, row in found["rows"]["goods"]:
        if row["canonical_id"] not in products and products:
            yield f"content/risk/{GOODS}", line, f"unknown product {row['canonical_id']}"
    for role, dataset in _datasets(found["files"]).items():
        file, seen = f"content/risk/{dataset.get('file')}", set()
        for line, row in found["rows"].get(role, ()):
            if "iso2" in row and row["iso2"] not in countries and countries:
                yield file, line, f"unknown country {row['iso2']}"
            if "good_en" in row and row["good_en"] not in ids:
                yield file, line, f"{row['good_en']} is not in {GOODS}"
            if role in _ONE_A_COUNTRY and row["iso2"] in seen:
                yield file, line, f"{row['iso2']} has a row already"
            seen.add(row.get("iso2"))
            yield from ((file, line, message) for message in _cells(role, row))


def _unjudged(found: Mapping[str, Any]) -> Problems:
    """A word that no rule knows is told where it stands first: else a new spelling would pass for no signal."""
    for rule in judged_by_words(found["files"]["themes"].data):
        role, column = rule["data"], rule["column"]
        file = f"content/risk/{_datasets(found['files']).get(role, {}).get('file')}"
        first = {row[column]: line for line, row in reversed(found["rows"].get(role, ()))}
        for value, line in first.items():
            if value not in rule.get("unknown", ("",)) and not any(meets(each, value) for each in rule["when"]):
                yield file, line, f"{column}: no rule in themes.yaml knows {value!r}"


def _unnamed(found: Mapping[str, Any]) -> Problems:
    """A commodity or a tag of the data that `themes.yaml` has no words for: no rule would see it."""
    themes, sets = found["files"]["themes"].data, _datasets(found["files"])
    for role, column, part in _NAMED:
        file = GOODS if role == "goods" else sets.get(role, {}).get("file")
        known = themes.get(part) or {}
        for line, row in found["rows"].get(role, ()):
            for name in filter(None, row[column].split("|")):
                if name not in known:
                    yield f"content/risk/{file}", line, f"{column}: {name} is not under {part} in themes.yaml"


_NAMED = (
    ("goods", "eudr_commodity", "commodities"),
    ("eudr_codes", "commodity", "commodities"),
    ("factbook", "env_tags", "tags"),
)
_ONE_A_COUNTRY = ("dol_country", "eudr_country", "wgi", "aqueduct", "factbook")


_YES_OR_NO = ("child_labor", "forced_labor", "forced_child_labor", "derived_from_input", "whole_country")


def _cells(role: str, row: Row) -> Iterator[str]:
    """Yield the values of a row that the rules could not read."""
    for column in COLUMNS[role]:
        value = row[column]
        if column.endswith("_pctrank") and not _is_number(value):
            yield f"{column}: a number or nothing, not {value}"
        if column in _YES_OR_NO and value not in ("0", "1"):
            yield f"{column}: 1 or 0, not {value}"
        if column == "annual_threshold_kg" and value and not value.isdecimal():
            yield f"{column}: whole kilograms or nothing, not {value}"
        if column == "applies_from_if_later" and not _is_day(value):
            yield f"{column}: a date as 2027-12-30 or nothing, not {value}"


def _is_number(text: str) -> bool:
    try:
        return not text or 0 <= float(text) <= 100
    except ValueError:
        return False


def _is_day(text: str) -> bool:
    try:
        return not text or bool(date.fromisoformat(text))
    except ValueError:
        return False


def tables(pack: Pack) -> Iterator[tuple[str, Iterable[tuple[Any, ...]]]]:
    """Yield the tables: what the YAML files say, and every row with the country and the item it is about."""
    found = pack.extra["risk"]
    files = found["files"]
    said = {name: loaded.data for name, loaded in files.items()}
    said |= {"on": sorted(found["rows"].keys() - {"goods"})} if files else {}
    yield "risk", [(name, json.dumps(data, ensure_ascii=False)) for name, data in sorted(said.items())]
    yield "risk_rows", list(_table_rows(found["rows"]))


def _table_rows(rows: Mapping[str, list[tuple[int, Row]]]) -> Iterator[tuple[Any, ...]]:
    ids = {row["good_en"]: row["canonical_id"] for _, row in rows.get("goods", ())}
    for role in sorted(rows):
        for line, row in rows[role]:
            item = _item(role, row, ids)
            yield role, line, row.get("iso2", ""), item, json.dumps(row, ensure_ascii=False)


def _item(role: str, row: Row, ids: Mapping[str, str]) -> str:
    """Return what a row is about beside its country: a product id, `eudr:` and a commodity, `metal:` and a metal."""
    if role == "goods":
        return row["canonical_id"]
    if role == "dol_goods":
        return ids[row["good_en"]]
    if role == "eudr_codes":
        return f"eudr:{row['commodity']}"
    return f"metal:{row['metal']}" if role == "conflict_minerals" else ""
