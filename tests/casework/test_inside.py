"""The words inside kept files, as the people made them that write to a post; a hostile file stays a mere file."""

import time
from email.message import EmailMessage
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter import Workbook

from desktop.casework.inside import Inside, look_inside
from desktop.casework.mail import read_mail

_ODT = (
    '<office:document-content xmlns:office="urn:o" xmlns:text="urn:t"><office:body><text:p>Jan'
    "<text:span>sen</text:span>-Ödegard<text:tab/>belde</text:p><text:p>ook</text:p></office:body></office:document-content>"
)


def word() -> bytes:
    """Return a Word file with a name split over two runs, and another one in its header and in a comment."""
    document, made = Document(), BytesIO()
    paragraph = document.add_paragraph("Gesproken met Jan")
    paragraph.add_run("sen-Ödegard").bold = True
    document.sections[0].header.paragraphs[0].text = "Dossier De Wit"
    document.add_comment(paragraph.runs, text="Klopt dit?", author="Piet Bakker", initials="PB")
    document.save(made)
    return made.getvalue()


def zipped(**parts: bytes) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(f"{name}.xml", content)
    return made.getvalue()


def sheet() -> bytes:
    made = BytesIO()
    book = Workbook(made, {"in_memory": True})
    book.add_worksheet("Contacten").write_row(0, 0, ["Jansen", "Ödegard"])
    book.close()
    return made.getvalue()


def mail() -> EmailMessage:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b.example", "Plan"
    message.set_content("<style>p {}</style><p>Dag <b>Jan</b>sen,<br>tot ziens</p>", subtype="html")
    return message


def test_office_files_give_their_words_whole_with_heads_comments_and_authors() -> None:
    text = look_inside("Verslag.DOCX", word()).text
    assert all(words in text for words in ("Gesproken met Jansen-Ödegard\n", "Dossier De Wit", "Klopt dit?"))
    assert "Piet Bakker" in text
    assert "Jansen\nÖdegard\n" in look_inside("lijst.xlsx", sheet()).text
    assert "Jansen-Ödegard\nbelde\nook" in look_inside("brief.odt", zipped(content=_ODT.encode())).text


def test_a_mail_is_read_with_what_hangs_on_it_and_the_rest_is_named() -> None:
    inner = mail()
    inner.add_attachment(word(), maintype="application", subtype="octet-stream", filename="verslag.docx")
    inner.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="plan.pdf")
    outer = mail()
    outer.add_attachment(inner)
    found = look_inside("post.eml", outer.as_bytes())
    assert "Dag Jansen,\ntot ziens" in found.text
    assert "Jansen-Ödegard" in found.text
    assert "p {}" not in found.text
    assert found.unread == ("plan.pdf (post.eml)",)
    assert read_mail(mail().as_bytes()).text == "Dag Jansen,\ntot ziens", "a mail with only a web page has words too"


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_plain_text_is_read_as_people_save_it(code: str) -> None:
    assert look_inside("notitie.txt", "José Müller".encode(code)).text == "José Müller"


def test_a_hostile_file_is_unread_and_takes_no_time() -> None:
    laughs = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><p>&b;</p>'
    files = {
        "a.docx": zipped(document=laughs), "b.docx": zipped(**{f"p{n}": bytes(9_000_000) for n in range(8)}),
        "c.xlsx": b"PK\x03\x04 broken", "d.docx": zipped(document=b"<p>" * 200_000), "e.pdf": b"%PDF", "f": b"x",
        "g.zip": zipped(a=b"<p>Jan</p>"),
    }  # fmt: skip
    begun = time.perf_counter()
    for name, data in files.items():
        assert look_inside(name, data) == Inside(unread=(name,))
    assert time.perf_counter() - begun < 5


@given(st.sampled_from(["a.docx", "a.eml", "a.txt", "a.html", "a.ods", "a.csv"]), st.binary(max_size=400))
def test_nothing_that_is_handed_in_stops_the_search(name: str, data: bytes) -> None:
    found = look_inside(name, data)
    assert isinstance(found.text, str)
    assert set(found.unread) <= {name} or name == "a.eml"
