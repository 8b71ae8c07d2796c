"""From text blocks to a document: what blocks do, and what people break in them."""

from dataclasses import replace
from typing import Any

import pytest

from desktop.documents.compose import compose
from desktop.documents.material import Lists, Material, Part, Passage, Template
from desktop.domain.document import Document, Facts, Heading, Line, Lines, Paragraph, Row, Source, Table
from desktop.domain.document_kinds import LABELS
from desktop.errors import BadInput


def both(text: str) -> dict[str, str]:
    return {"nl": text, "en": text}


WORDS: dict[str, Any] = {
    "labels": {name: both(name) for name in LABELS},
    "foot": both("foot {{ app_version }}"),
    "columns": {"follow_ups": [both("on"), both("what"), both("done")]},
}


def part(name: str, *risks: str) -> Part:
    facts = {"request": (Row("asked", name),)}
    return Part({"part": name, "route_id": "r" + name}, Lists(facts, {"risks": tuple(Line(one) for one in risks)}))


def material(**changes: Any) -> Material:
    parts = (part("1", "first"), part("2"))
    names = {
        "number": "BOG-1",
        "title": "T",
        "today": "vandaag",
        "marking": "intern",
        "app_version": "9",
        "requests": 2,
    }
    made = Material(
        lang="nl", on="2026-11-23", sender="Post", to_names={"company": "A\nB"}, names=names, lists=Lists(),
        parts=parts, leading=parts[1], passages={}, stem="BOG-1",
    )  # fmt: skip
    return replace(made, **changes)


def make(*blocks: dict[str, Any], to: str = "rvo", title: str = "Titel", **changes: Any) -> Document:
    data = {"version": 1, "to": [to], "title": both(title), "mail": both("m"), "blocks": list(blocks)}
    return compose(Template("conditions", "v/1", "content/documents/conditions.yaml", data, WORDS), material(**changes))


def test_texts_are_filled_in_and_an_empty_line_ends_a_paragraph() -> None:
    made = make({"text": both("Zaak {{ number }}\nregel twee\n\n{{ title }}")})
    assert made.blocks == (Paragraph("Zaak BOG-1\nregel twee"), Paragraph("T"))


def test_what_is_filled_in_is_never_read_as_jinja() -> None:
    made = make({"text": both("{{ title }}")}, names={**material().names, "title": "{{ 1/0 }} {% for %}"})
    assert made.blocks == (Paragraph("{{ 1/0 }} {% for %}"),)


def test_a_block_is_shown_when_its_condition_holds() -> None:
    made = make({"text": both("ja"), "when": "requests > 1"}, {"text": both("nee"), "when": "route_id == 'r1'"})
    assert made.blocks == (Paragraph("ja"),)


def test_each_request_is_told_with_its_own_facts_and_the_leading_one_outside() -> None:
    told = {"each_request": [{"heading": both("{{ part }}")}, {"facts": "request"}]}
    made = make(told, {"text": both("{{ route_id }}")})
    heads = [block.text for block in made.blocks if isinstance(block, Heading)]
    facts = [block.rows[0].value for block in made.blocks if isinstance(block, Facts)]
    assert (heads, facts, made.blocks[-1]) == (["1", "2"], ["1", "2"], Paragraph("r2"))


def test_an_empty_list_says_so_or_nothing() -> None:
    told = {"each_request": [{"lines": "risks", "empty": both("geen")}]}
    made = make(told, {"table": "follow_ups"})
    assert made.blocks == (Lines((Line("first"),)), Paragraph("geen"))


def test_a_table_has_the_columns_of_the_pack() -> None:
    made = make({"table": "follow_ups"}, lists=Lists(table={"follow_ups": (("a", "b", "c"),)}))
    assert made.blocks == (Table(("on", "what", "done"), (("a", "b", "c"),)),)


def test_a_passage_brings_its_heading_its_blocks_and_its_source() -> None:
    html = '<p>Eén <strong>twee</strong> <a href="https://x.nl">drie</a></p><ul><li>a</li><li>b</li></ul>'
    html += "<table><thead><tr><th>k</th></tr></thead><tbody><tr><td>v</td></tr></tbody></table>"
    html += "<blockquote><p>q</p></blockquote>"
    made = make({"passages": ["x#y", "gone#z"]}, passages={"x#y": Passage("Kop", html, "bron", "later")})
    assert made.blocks == (
        Heading("Kop"), Paragraph("Eén twee drie (https://x.nl)"), Lines((Line("a"), Line("b"))),
        Table(("k",), (("v",),)), Paragraph("q"), Source("bron", "later"),
    )  # fmt: skip


def test_the_first_heading_is_of_the_first_level() -> None:
    levels = [2, 2, 1]
    made = make(*({"heading": both("k"), "level": level} for level in levels))
    assert [block.level for block in made.blocks if isinstance(block, Heading)] == [1, 2, 1]


def test_signs_that_xml_does_not_know_are_shown_as_such() -> None:
    made = make({"text": both("{{ title }}")}, names={**material().names, "title": "a\r\nb\x0bc\ufffed"})
    assert made.blocks == (Paragraph("a\nb\ufffdc\ufffdd"),)


def test_a_letter_to_a_company_says_nothing_of_our_marking() -> None:
    labels = {to: [row.label for row in make(to=to).head] for to in ("company", "rvo")}
    assert labels == {
        "company": ["to", "from", "date", "reference"],
        "rvo": ["to", "from", "date", "reference", "marking"],
    }
    assert make(to="company").head[0].sensitive


def test_a_title_is_one_line_and_not_endless() -> None:
    made = make(title="{{ title }}", names={**material().names, "title": "a\nb " + "x" * 900})
    assert made.title.startswith("a b x")
    assert len(made.title) == 200


@pytest.mark.parametrize(
    "text",
    [
        "{{ nobody }}",
        "{{ 1 / 0 }}",
        "{{ number.__class__.__mro__[1].__subclasses__() }}",
        "{{ ''.join.__globals__ }}",
        "{{ '{0.__class__}'.format(number) }}",
        "{% include 'x' %}",
        "{% for one in range(10**9) %}{% endfor %}",
        "{% if %}",
    ],
)
def test_a_text_that_cannot_be_filled_in_names_its_file(text: str) -> None:
    with pytest.raises(BadInput, match=r"^content/documents/conditions\.yaml: .") as raised:
        make({"text": both(text)})
    assert "\n" not in str(raised.value)
