"""A damaged table is refused with its table and rule."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop.domain.tables import NoRule, parse_table, parse_tables
from desktop.errors import BadInput
from tests.support import decision_files, row, rulebook_of, shipped_rulebook

Files = dict[str, Any]


def test_tables_are_written_as_they_are_read() -> None:
    for table in shipped_rulebook().tables:
        assert parse_table(table.to_data()) == table


def test_a_gap_is_an_error_that_says_where() -> None:
    files = decision_files()
    next(t for t in files["tables"]["tables"] if t["id"] == "size")["rules"].pop()
    table = rulebook_of(files).table("size")
    with pytest.raises(NoRule, match="size: no rule for large=no, long_term=no"):
        table.decide(("no", "no"))


def _table(files: Files, name: str) -> dict[str, Any]:
    return next(t for t in files["tables"]["tables"] if t["id"] == name)


def _output(files: Files, table: str, name: str) -> list[str]:
    values: list[str] = next(c for c in _table(files, table)["outputs"] if c["id"] == name)["values"]
    return values


def _threshold() -> dict[str, Any]:
    return {"id": "amount_to_threshold", "values": ["not_comparable", "below", "reached_working", "reached_decided"]}


DAMAGE: list[tuple[Callable[[Files], Any], str]] = [
    (lambda f: row(f, "route", "R2").update(colour=1), "rule: colour"),
    (lambda f: row(f, "route", "R2")["when"].update(size=["huge"]), "rule R2: size: 'huge'"),
    (lambda f: row(f, "route", "R2")["when"].update(colour=["red"]), "rule R2: when: colour"),
    (lambda f: row(f, "route", "R2")["when"].update(size="unknown"), "rule R2: size: expected a list"),
    (lambda f: row(f, "route", "R2")["then"].update(route="refer"), "rule R2: route: 'refer'"),
    (lambda f: row(f, "route", "R2")["then"].pop("strength"), "rule R2: then: strength: missing"),
    (lambda f: row(f, "route", "R2").update(id="R1"), "rule R1: stands twice"),
    (lambda f: row(f, "route", "R2").update(id="R 2"), "'R 2' is not a name"),
    (
        lambda f: row(f, "alignment", "A3")["then"].update(alignment={"as_given": "colour"}),
        "A3: alignment: 'colour'",
    ),
    (lambda f: _table(f, "size").update(hit_policy="any"), "table size: hit policy 'any'"),
    (lambda f: _table(f, "size")["inputs"].pop(), "rule S2: when: long_term"),
    (lambda f: _table(f, "size").update(rules=[]), "table size: rules: expected a list"),
    (lambda f: _table(f, "size")["inputs"][0].update(values=[True]), "quote yes and no"),
    (lambda f: _table(f, "size")["inputs"][0].update(id="colour"), "when: large"),
    (lambda f: f["tables"]["tables"].reverse(), "not given by an earlier table"),
    (lambda f: f["tables"].update(tables=f["tables"]["tables"][:-1]), "there is no table route"),
    (lambda f: _table(f, "route")["inputs"][1]["values"].remove("unknown"), "size: 'unknown' is not one of"),
    (lambda f: f["tables"].pop("version"), "expected version"),
    (lambda f: _table(f, "alignment").update(id="judgement"), "there is no table alignment"),
    (lambda f: _output(f, "route", "core_tasks").append("9"), "output core_tasks: '9'"),
    (lambda f: _output(f, "route", "core_tasks").append(" "), "output core_tasks: ' '"),
    (lambda f: _output(f, "route", "addressees").append("nobody rvo"), "output addressees: 'nobody rvo'"),
    (lambda f: _output(f, "route", "route").append("approved"), "output route: 'approved'"),
    (
        lambda f: row(f, "alignment", "A8")["then"].update(alignment={"as_given": "risk_signals"}),
        "A8: alignment: 'none'",
    ),
    (lambda f: _table(f, "route")["inputs"].append(_threshold()), "only its own table may ask a threshold"),
]


@pytest.mark.parametrize(("damage", "says"), DAMAGE)
def test_damage_is_named(damage: Callable[[Files], Any], says: str) -> None:
    files = decision_files()
    damage(files)
    with pytest.raises(BadInput) as error:
        rulebook_of(files)
    assert says in str(error.value)


def test_an_input_that_lacks_a_value_of_its_answer_is_refused() -> None:
    files = decision_files()
    risk = next(c for c in _table(files, "screening")["inputs"] if c["id"] == "risk_signals")
    risk["values"].remove("some")
    with pytest.raises(BadInput, match="screening: input risk_signals: lacks the value some"):
        rulebook_of(files)


@pytest.mark.parametrize("data", [None, [], "x", [1], [{}]])
def test_no_tables_are_refused(data: Any) -> None:
    with pytest.raises(BadInput):
        parse_tables(data)
