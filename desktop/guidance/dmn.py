"""Decision tables as DMN 1.3, to edit in other tools, and back (contract 1).

Only what our tables use is read: hit policy first or unique, cells that are `-`, a list of quoted words or
`not(...)`, outputs that are a quoted word or hand on an input. Anything else is refused with its rule.
Names are matched without their namespace, because tools write several DMN versions.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from typing import Any

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from desktop.domain.tables import AsGiven, Column, Rule, Table, parse_tables
from desktop.errors import BadInput

MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/"
DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/"
DC = "http://www.omg.org/spec/DMN/20180521/DC/"
MAX_BYTES = 5_000_000
Element = ElementTree.Element

_WORD = r'"([^"\\]*)"'
_LIST = re.compile(rf"\s*{_WORD}\s*(?:,\s*{_WORD}\s*)*")
_NOT = re.compile(r"\s*not\s*\((.*)\)\s*", re.DOTALL)
_VERSION = re.compile(r"rules version (\S+), as of (\S+)")


def export_dmn(tables: Sequence[Table], version: str, as_of: str) -> bytes:
    """Return the tables as one DMN 1.3 file (UTF-8); `import_dmn` reads it back equal."""
    root = Element("definitions", {"xmlns": MODEL, "xmlns:dmndi": DMNDI, "xmlns:dc": DC, "id": "imvo_post"})
    root.attrib |= {"name": "IMVO-post", "namespace": "urn:imvo-post:decision"}
    _text(root, "description", f"rules version {version}, as of {as_of}")
    made = {output.id: table.id for table in tables for output in table.outputs}
    asked = dict.fromkeys(c.id for table in tables for c in table.inputs if c.id not in made)
    for name in asked:
        data = ElementTree.SubElement(root, "inputData", {"id": f"input_{name}", "name": name})
        ElementTree.SubElement(data, "variable", {"id": f"variable_{name}", "name": name, "typeRef": "string"})
    for table in tables:
        _decision(root, table, made)
    _diagram(root, [f"input_{name}" for name in asked], [f"table_{table.id}" for table in tables])
    ElementTree.indent(root)
    text: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _decision(root: Element, table: Table, made: dict[str, str]) -> None:
    decision = ElementTree.SubElement(root, "decision", {"id": f"table_{table.id}", "name": table.id})
    name = table.outputs[0].id if len(table.outputs) == 1 else table.id
    ElementTree.SubElement(decision, "variable", {"id": f"result_{table.id}", "name": name})
    for column in table.inputs:
        needs = ElementTree.SubElement(decision, "informationRequirement", {"id": f"needs_{table.id}_{column.id}"})
        kind, target = (
            ("Decision", f"table_{made[column.id]}") if column.id in made else ("Input", f"input_{column.id}")
        )
        ElementTree.SubElement(needs, f"required{kind}", {"href": f"#{target}"})
    grid = ElementTree.SubElement(
        decision, "decisionTable", {"id": f"grid_{table.id}", "hitPolicy": table.hit_policy.upper()}
    )
    for column in table.inputs:
        _input(grid, table, column)
    for column in table.outputs:
        output = ElementTree.SubElement(
            grid, "output", {"id": f"out_{table.id}_{column.id}", "name": column.id, "typeRef": "string"}
        )
        _text(ElementTree.SubElement(output, "outputValues"), "text", _words(column.values))
    for rule in table.rules:
        _rule(grid, table, rule)


def _input(grid: Element, table: Table, column: Column) -> None:
    entry = ElementTree.SubElement(grid, "input", {"id": f"in_{table.id}_{column.id}", "label": column.id})
    expression = ElementTree.SubElement(
        entry, "inputExpression", {"id": f"expression_{table.id}_{column.id}", "typeRef": "string"}
    )
    _text(expression, "text", column.id)
    _text(ElementTree.SubElement(entry, "inputValues"), "text", _words(column.values))


def _rule(grid: Element, table: Table, rule: Rule) -> None:
    row = ElementTree.SubElement(grid, "rule", {"id": rule.id})
    for column, cell in zip(table.inputs, rule.when, strict=True):
        entry = ElementTree.SubElement(row, "inputEntry", {"id": f"{rule.id}_{column.id}"})
        _text(entry, "text", "-" if cell is None else _words(cell))
    for column, value in zip(table.outputs, rule.then, strict=True):
        entry = ElementTree.SubElement(row, "outputEntry", {"id": f"{rule.id}_gives_{column.id}"})
        _text(entry, "text", value.input if isinstance(value, AsGiven) else _words([value]))


def _diagram(root: Element, inputs: Sequence[str], decisions: Sequence[str]) -> None:
    """Place every table on a grid, so that editors have something to show."""
    diagram = ElementTree.SubElement(ElementTree.SubElement(root, "dmndi:DMNDI"), "dmndi:DMNDiagram", {"id": "diagram"})
    for names, row in ((inputs, 400), (decisions, 100)):
        for place, name in enumerate(names):
            shape = ElementTree.SubElement(diagram, "dmndi:DMNShape", {"id": f"shape_{name}", "dmnElementRef": name})
            bounds = {"x": 220 * place + 40, "y": row, "width": 180, "height": 80}
            ElementTree.SubElement(shape, "dc:Bounds", {key: str(value) for key, value in bounds.items()})


def _text(parent: Element, tag: str, text: str) -> None:
    ElementTree.SubElement(parent, tag).text = text


def _words(values: Sequence[str]) -> str:
    return ",".join(f'"{value}"' for value in values)


def import_dmn(raw: bytes, name: str) -> dict[str, Any]:
    """Return the decision tables of a DMN file in the pack's own form: version, as_of, tables.

    Raises BadInput in one line that names the table and the rule. That the tables are complete and safe is
    for `certify` to say.
    """
    root = _parse(raw, name)
    found = [_table(decision) for decision in root if _tag(decision) == "decision"]
    if not found:
        raise BadInput(f"{name}: no decision table in this file")
    tables = parse_tables(_in_order(found))
    note = next((element.text or "" for element in root if _tag(element) == "description"), "")
    match = _VERSION.search(note)
    version, as_of = match.groups() if match else ("imported", "")
    return {"version": version, "as_of": as_of, "tables": [table.to_data() for table in tables]}


def _parse(raw: bytes, name: str) -> Element:
    if len(raw) > MAX_BYTES:
        raise BadInput(f"{name}: larger than {MAX_BYTES:,} bytes")
    try:
        root: Element = fromstring(raw, forbid_dtd=True)
    except ElementTree.ParseError as error:
        raise BadInput(f"{name}: line {error.position[0]}: not XML: {error}") from None
    except (DefusedXmlException, ValueError, LookupError) as error:
        raise BadInput(f"{name}: not plain XML: {type(error).__name__}") from None
    if _tag(root) != "definitions":
        raise BadInput(f"{name}: not a DMN file: it starts with {_tag(root)!r}, expected 'definitions'")
    return root


def _in_order(tables: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the tables so that none needs a later one, otherwise in the order of the file."""
    makers = {output["id"] for table in tables for output in table["outputs"]}
    ready, known, left = [], set[str](), list(tables)
    while left:
        table = next((t for t in left if all(c["id"] in known or c["id"] not in makers for c in t["inputs"])), None)
        if table is None:
            raise BadInput(f"table {left[0]['id']}: needs its own result, or two tables need each other")
        left.remove(table)
        ready.append(table)
        known |= {output["id"] for output in table["outputs"]}
    return ready


def _table(decision: Element) -> dict[str, Any]:
    name = decision.get("name") or (decision.get("id") or "without a name").removeprefix("table_")
    grid = _child(decision, "decisionTable", f"decision {name}")
    policy = grid.get("hitPolicy", "UNIQUE")
    if policy not in ("FIRST", "UNIQUE"):
        raise BadInput(f"table {name}: hit policy {policy} is not used here; expected FIRST or UNIQUE")
    inputs = [_column(element, "inputValues", _input_name(element, name), name) for element in _all(grid, "input")]
    outputs = [_column(e, "outputValues", e.get("name") or "", name) for e in _all(grid, "output")]
    rules = [_row(element, number, name, inputs, outputs) for number, element in enumerate(_all(grid, "rule"), 1)]
    return {"id": name, "hit_policy": policy.lower(), "inputs": inputs, "outputs": outputs, "rules": rules}


def _input_name(element: Element, table: str) -> str:
    return _content(_child(element, "inputExpression", f"table {table}: input")).strip()


def _column(element: Element, values: str, name: str, table: str) -> dict[str, Any]:
    where = f"table {table}: column {name}"
    return {"id": name, "values": _quoted(_content(_child(element, values, where)), where)}


def _row(element: Element, number: int, table: str, inputs: list[Any], outputs: list[Any]) -> dict[str, Any]:
    rule = element.get("id") or f"{table}_{number}"
    where = f"table {table}: rule {rule}"
    cells = [_content(entry) for entry in _all(element, "inputEntry")]
    results = [_content(entry) for entry in _all(element, "outputEntry")]
    if len(cells) != len(inputs) or len(results) != len(outputs):
        raise BadInput(f"{where}: has {len(cells)} + {len(results)} cells, expected {len(inputs)} + {len(outputs)}")
    when = {column["id"]: _unary(text, column["values"], where) for column, text in zip(inputs, cells, strict=True)}
    then = {column["id"]: _result(text, inputs, where) for column, text in zip(outputs, results, strict=True)}
    return {"id": rule, "when": {key: cell for key, cell in when.items() if cell is not None}, "then": then}


def _unary(text: str, values: list[str], where: str) -> list[str] | None:
    if text.strip() in ("", "-"):
        return None
    negated = _NOT.fullmatch(text)
    named = _quoted(negated.group(1) if negated else text, where)
    if unknown := [word for word in named if word not in values]:
        raise BadInput(f"{where}: {unknown[0]!r} is not one of {', '.join(values)}")
    return [value for value in values if value not in named] if negated else named


def _result(text: str, inputs: list[Any], where: str) -> str | dict[str, str]:
    if text.strip() in {column["id"] for column in inputs}:
        return {"as_given": text.strip()}
    words = _quoted(text, where)
    if len(words) != 1:
        raise BadInput(f"{where}: {text!r}: expected one quoted word")
    return words[0]


def _quoted(text: str, where: str) -> list[str]:
    if not _LIST.fullmatch(text):
        raise BadInput(f'{where}: {text.strip()[:60]!r}: expected quoted words, such as "yes","no"')
    return re.findall(_WORD, text)


def _content(element: Element) -> str:
    return next((child.text or "" for child in element if _tag(child) == "text"), "")


def _child(element: Element, tag: str, where: str) -> Element:
    found = next(_all(element, tag), None)
    if found is None:
        raise BadInput(f"{where}: has no {tag}")
    return found


def _all(element: Element, tag: str) -> Iterator[Element]:
    return (child for child in element if _tag(child) == tag)


def _tag(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
