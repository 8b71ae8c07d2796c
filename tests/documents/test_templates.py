"""The Word template: what people make of it, and that a broken one stops nobody."""

import zipfile
from io import BytesIO
from typing import Any

import pytest

from desktop.documents.word import to_word
from desktop.documents.word_template import built_in
from desktop.guidance.word_files import complaints
from tests.documents.conftest import document

FILE = "content/documents/nl.docx"


def template(*paragraphs: str) -> bytes:
    """Return a Word file with these paragraphs, as a person would type them."""
    import docx

    word = docx.Document()
    for text in paragraphs:
        word.add_paragraph(text)
    return saved(word)


def saved(word: Any) -> bytes:
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def altered(data: bytes, name: str, raw: bytes | None) -> bytes:
    """Return a Word file with one part replaced, added, or taken out (None)."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        if raw is not None:
            new.writestr(name, raw)
    return out.getvalue()


BROKEN = {
    "no zip": b"PK but not a zip",
    "empty": b"",
    "no document": altered(template("x"), "word/document.xml", None),
    "damaged": altered(template("x"), "word/document.xml", b"<w:document"),
    "open tag": template("{% if document %} {{ document.title }}"),
    "wrong sign": template("{{ document.title"),
    "nobody": template("{{ nobody.home }}"),
}
UNFIT = {
    "reaches out": template("{{ document.__class__.__mro__ }} {{ ''.__class__.__base__.__subclasses__() }}"),
    "endless": template("{% for one in range(1000000) %}{{ document.title }}{% endfor %}"),
}


def words(data: bytes) -> str:
    import docx

    return "\n".join(paragraph.text for paragraph in docx.Document(BytesIO(data)).paragraphs)


def test_a_template_of_policy_staff_is_used() -> None:
    data, broken = to_word(document("Müller & <b>"), template("Kop van de post", "{{ document.blocks[1].text }}"), FILE)
    assert broken is None
    assert words(data) == "Kop van de post\nMüller & <b>"


@pytest.mark.parametrize("data", [*BROKEN.values(), *UNFIT.values()], ids=[*BROKEN, *UNFIT])
def test_a_broken_template_is_named_and_the_built_in_one_works(data: bytes) -> None:
    made, broken = to_word(document("tekst"), data, FILE)
    assert broken is not None
    assert broken.startswith(f"{FILE}: ")
    assert "\n" not in broken
    assert words(made).startswith("Adviesaanvraag")


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_the_check_of_the_pack_finds_a_broken_template(data: bytes) -> None:
    assert list(complaints(data))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_check_finds_nothing_in_the_built_in_ones(lang: str) -> None:
    assert list(complaints(built_in(lang))) == []


RELS = b'<Relationships><Relationship TargetMode="External" Target="file:///x"/></Relationships>'


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("word/vbaProject.bin", b"macro", "macros"),
        ("word/_rels/document.xml.rels", RELS, "outside"),
        ("word/header9.xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "damaged"),
        ("word/filler.bin", b"0" * 20_000_001, "unpacked"),
        ("word/document.xml", b'<w xmlns:w="x">plain</w>', "shows nothing"),
    ],
)
def test_what_does_not_belong_in_a_template(name: str, raw: bytes, said: str) -> None:
    assert any(said in line for line in complaints(altered(built_in("nl"), name, raw)))
