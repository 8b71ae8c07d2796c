"""Tables as DMN: read by an independent reader without a warning, back equal, damage refused by rule."""

import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
import SpiffWorkflow.dmn.parser as independent
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop.domain.tables import AsGiven, Column, Rule, Table, parse_tables
from desktop.errors import BadInput
from desktop.guidance.dmn import export_dmn, import_dmn
from tests.support import decision_files, shipped_rulebook


def exported() -> str:
    book = shipped_rulebook()
    return export_dmn(book.tables, book.version, book.as_of).decode()


def test_tables_come_back_equal() -> None:
    assert (
        import_dmn(exported().encode(), "x.dmn") == decision_files()["tables"]
        or parse_tables(import_dmn(exported().encode(), "x.dmn")["tables"]) == shipped_rulebook().tables
    )


def test_version_and_date_come_back() -> None:
    data = import_dmn(exported().encode(), "x.dmn")
    assert (data["version"], data["as_of"]) == (shipped_rulebook().version, shipped_rulebook().as_of)


def test_the_file_is_valid_dmn_1_3_by_its_schema() -> None:
    schemas = Path(independent.__file__).parent / "schema"
    schema = etree.XMLSchema(etree.parse(str(schemas / "DMN13.xsd")))
    schema.assertValid(etree.fromstring(exported().encode()))


def one_decision_each(folder: Path) -> list[Path]:
    """Write each decision to a file of its own: the independent reader takes one table at a time."""
    files = []
    for table in shipped_rulebook().tables:
        root = etree.fromstring(exported().encode())
        for element in list(root):
            other_table = element.get("id", "").startswith("table_") and element.get("id") != f"table_{table.id}"
            if other_table or etree.QName(element).localname == "DMNDI":
                root.remove(element)
        files.append(folder / f"{table.id}.dmn")
        files[-1].write_bytes(etree.tostring(root))
    return files


def test_an_independent_reader_finds_every_table_and_rule_without_a_warning(tmp_path: Path) -> None:
    parser = independent.BpmnDmnParser()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for file in one_decision_each(tmp_path):
            parser.add_dmn_file(str(file))
        for found in parser.dmn_parsers.values():
            found.parse()
    read = {found.bpmn_id: found.decision.decisionTables[0] for found in parser.dmn_parsers.values()}
    ours = {f"table_{table.id}": table for table in shipped_rulebook().tables}
    assert {name: [rule.id for rule in table.rules] for name, table in read.items()} == {
        name: [rule.id for rule in table.rules] for name, table in ours.items()
    }
    assert {name: [c.label for c in table.inputs] for name, table in read.items()} == {
        name: [c.id for c in table.inputs] for name, table in ours.items()
    }
    assert {table.hit_policy for table in read.values()} == {"FIRST"}


names = st.text("abcdefgh", min_size=1, max_size=6)
columns = st.builds(
    Column,
    names,
    st.lists(st.text("abc <&>'+é", min_size=1, max_size=4), min_size=1, max_size=4, unique=True).map(tuple),
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    inputs = tuple(draw(st.lists(columns, min_size=1, max_size=3, unique_by=lambda c: c.id)))
    outputs = tuple(draw(st.lists(columns, min_size=1, max_size=2, unique_by=lambda c: c.id)))
    shared = draw(st.booleans())
    outputs = tuple(Column(f"out_{c.id}", inputs[0].values if shared else c.values) for c in outputs)

    def cell(column: Column) -> st.SearchStrategy[tuple[str, ...] | None]:
        some = st.lists(st.sampled_from(column.values), min_size=1, unique=True)
        return st.none() | some.map(lambda chosen: tuple(v for v in column.values if v in chosen))

    def result(column: Column) -> st.SearchStrategy[str | AsGiven]:
        words = st.sampled_from(column.values)
        fits = set(inputs[0].values) <= set(column.values)
        return words | st.just(AsGiven(inputs[0].id)) if fits else words

    rules = tuple(
        Rule(
            f"R{number}",
            tuple(draw(cell(column)) for column in inputs),
            tuple(draw(result(column)) for column in outputs),
        )
        for number in range(draw(st.integers(1, 5)))
    )
    return Table(f"t_{draw(names)}", draw(st.sampled_from(["first", "unique"])), inputs, outputs, rules)


@given(tables())
def test_any_table_comes_back_equal(table: Table) -> None:
    back = import_dmn(export_dmn([table], "1", "2026-11-23"), "x.dmn")
    assert parse_tables(back["tables"]) == (table,)


def test_other_versions_of_dmn_are_read_by_local_name() -> None:
    older = exported().replace("20191111", "20180521")
    assert parse_tables(import_dmn(older.encode(), "x.dmn")["tables"]) == shipped_rulebook().tables


def test_decisions_in_another_order_are_put_in_order() -> None:
    root = etree.fromstring(exported().encode())
    decisions = [element for element in root if etree.QName(element).localname == "decision"]
    for element in decisions:
        root.insert(0, element)
    found = parse_tables(import_dmn(etree.tostring(root), "x.dmn")["tables"])
    assert {table.id: table for table in found} == {table.id: table for table in shipped_rulebook().tables}
    assert found[-1].id == "route"


def test_not_means_every_other_value() -> None:
    changed = exported().replace('<text>"possibly_not","not_in_line","unknown"</text>', '<text>not("in_line")</text>')
    assert changed != exported()
    assert parse_tables(import_dmn(changed.encode(), "x.dmn")["tables"]) == shipped_rulebook().tables


def swap(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda t: "", "not XML"),
        (lambda t: t[: len(t) // 2], "not XML"),
        (lambda t: "<html/>", "starts with 'html'"),
        (lambda t: '<!DOCTYPE x [<!ENTITY a "aa">]>' + t.split("?>", 1)[1], "not plain XML"),
        (swap('hitPolicy="FIRST"', 'hitPolicy="COLLECT"'), "table large: hit policy COLLECT"),
        (swap('<text>"reached_decided"</text>', '<text>"huge"</text>'), "rule L2: 'huge'"),
        (
            swap('<text>"reached_decided"</text>', "<text>&gt; 5</text>"),
            "rule L2: '> 5': expected quoted words",
        ),
        (
            swap("<text>own_alignment</text>\n        </outputEntry>", "<text>other</text></outputEntry>"),
            "rule A3",
        ),
        (swap('<rule id="R2">', '<rule id="R1">'), "rule R1: stands twice"),
        (swap('<rule id="R2">', '<rule id="R 2">'), "'R 2' is not a name"),
        (lambda t: t.replace("decisionTable", "literalExpression"), "has no decisionTable"),
    ],
)
def test_damage_is_refused_with_its_table_and_rule(damage: Callable[[str], str], says: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_tables(import_dmn(damage(exported()).encode(), "x.dmn")["tables"])
    assert says in str(error.value)


def test_two_tables_that_need_each_other_are_refused() -> None:
    text = exported().replace("<text>request_type</text>", "<text>route</text>")
    with pytest.raises(BadInput, match=r"need each other|needs its own result"):
        import_dmn(text.encode(), "x.dmn")
