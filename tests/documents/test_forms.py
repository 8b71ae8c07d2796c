"""The same words in every form, whole, whatever is in them; read back with parsers and programs that are not ours."""

import email
import email.policy
import re
import shutil
import subprocess
import zipfile
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.documents.compose import clean
from desktop.documents.mail import Enclosure, Recipient, to_mail
from desktop.documents.pdf import to_pdf
from desktop.documents.web import to_html
from desktop.documents.word import to_word
from desktop.domain.document import Document
from desktop.errors import BadInput
from tests.documents.conftest import document

NASTY = {
    "markup": "Müller & Söhne <b>\"Q\"</b> 'O’Brien' &amp; ]]> <!-- --> </script>",
    "code": "{{ 1/0 }} {% x %} #let x = 1 $a_b$ *sterk* _schuin_ `c` [l](m) \\u{41} @ref",
    "emoji": "Koffie ☕ 👩🏽‍🌾 😀",
    "right-to-left": "شركة القهوة العربية",
    "hebrew": "חברת הקפה",
    "lines": "een\ntwee\n\nvier\tvijf",
    "long": "Een lang verhaal over koffie. " * 333 + "einde!",
    "unbroken": "x" * 9_999 + "y",
    "formula": "=1+1 | - + @ ;",
}
_AT_PAGE_ENDS = re.compile(r"\s*Gemaakt met IMVO-post\s+\d+ / \d+\s*(Onderdeel\s+Inhoud\s)?")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="this machine has no pdftotext")


def seen(text: str) -> str:
    """Return a text as compared: no spaces, no signs without a width, which programs add and drop as lines need."""
    return re.sub(r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f]", "", text)


class Words(HTMLParser):
    """Collects the words of an HTML file outside its head."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def word_text(data: bytes) -> str:
    """Return the words of a Word file, line breaks and tabs as such."""
    import docx

    word = docx.Document(BytesIO(data))
    cells = (cell.text for table in word.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in word.paragraphs), *cells])


def pdf_text(data: bytes) -> str:
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=data, capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_html_holds_every_text_and_nothing_from_elsewhere(text: str) -> None:
    html = to_html(document(text))
    read = Words(html)
    assert "".join(read.words).count(text) == sum(one == text for one in document(text).texts())
    assert not {"b", "script", "img", "link"} & set(read.tags)
    assert not re.search(r"""(src|href)=|@import|url\(""", html)
    assert '<html lang="nl-NL">' in html


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_word_holds_every_text(text: str) -> None:
    data, broken = to_word(document(text), None, "")
    assert broken is None
    assert word_text(data).count(text) == sum(one == text for one in document(text).texts())


@given(st.text(min_size=1, max_size=60).map(clean))
@settings(max_examples=12)
def test_word_holds_any_text(text: str) -> None:
    text = f"«{text.replace('{_', '').replace('_}', '').replace('_%', '').replace('%_', '')}»"  # docxtpl's own escapes
    assert text in word_text(to_word(document(text), None, "")[0])


@needs_poppler
@pytest.mark.parametrize("name", [name for name in NASTY if name != "emoji"])
def test_pdf_holds_every_text(name: str) -> None:
    text = NASTY[name]
    data, lacking = to_pdf(document(text))
    found = seen(_AT_PAGE_ENDS.sub("", pdf_text(data)))
    for words in text.split() if name in ("right-to-left", "hebrew") else text.split("\n"):
        assert seen(words) in found  # in which order right-to-left words are read back, is the reader's affair
    assert lacking == 0


@needs_poppler
def test_signs_that_no_font_has_are_written_as_their_code() -> None:
    """A private sign: no font of any machine shows it; the rest of the text stays as it is."""
    data, lacking = to_pdf(document("Bedrijf \U000f1234 & \U000f1235"))
    found = pdf_text(data)
    assert lacking == 2
    assert "Bedrijf [U+F1234] & [U+F1235]" in found


@given(st.text(max_size=40).map(clean))
@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_makes_a_pdf(text: str) -> None:
    assert to_pdf(document(text))[0].startswith(b"%PDF-")


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="this machine has no pdfinfo")
def test_the_pdf_is_tagged_and_says_its_language_and_title(lang: str, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(to_pdf(document("tekst", lang))[0])
    told = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    assert re.search(r"^Title: +Adviesaanvraag$", told, re.MULTILINE)
    assert re.search(r"^Tagged: +yes$", told, re.MULTILINE)
    metadata = subprocess.run(["pdfinfo", "-meta", file], capture_output=True, text=True, check=True).stdout
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    region = {"nl": "NL", "en": "GB"}[lang]
    assert f"/Lang ({lang}-{region})".encode() in file.read_bytes() or f"{lang}-{region}" in metadata
    tags = subprocess.run(["pdfinfo", "-struct", file], capture_output=True, text=True, check=True).stdout
    assert {"H1", "H2", "L", "LI", "Table", "TH", "TD", "P"} <= set(
        re.findall(r"^ *([A-Z][A-Za-z0-9]*)", tags, re.MULTILINE)
    )


@pytest.mark.parametrize(("lang", "tag"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_word_says_its_language_and_title(lang: str, tag: str) -> None:
    import docx

    data, _ = to_word(document("tekst", lang), None, "")
    properties = docx.Document(BytesIO(data)).core_properties
    assert (properties.language, properties.title) == (tag, "Adviesaanvraag")
    with zipfile.ZipFile(BytesIO(data)) as word:
        styles = word.read("word/styles.xml").decode()
    assert set(re.findall(r'<w:lang [^>]*w:val="([^"]*)"', styles)) == {tag}


def mail(made: Document, *to: Recipient) -> email.message.EmailMessage:
    raw = to_mail(made, to, [Enclosure("pdf", "application/pdf", b"%PDF-1.7 inhoud")])
    read = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(read, email.message.EmailMessage)
    return read


def test_a_mail_is_an_unsent_draft_with_the_pdf() -> None:
    read = mail(document("x"), Recipient('Jansen, "Jan" <jan>', "jan@example.org"), Recipient("", "bz@example.org"))
    assert (read["X-Unsent"], read["Subject"], read["Content-Language"]) == ("1", "Adviesaanvraag", "nl-NL")
    assert [address.addr_spec for address in read["To"].addresses] == ["jan@example.org", "bz@example.org"]
    assert read["To"].addresses[0].display_name == 'Jansen, "Jan" <jan>'
    assert (read["From"], read["Date"]) == (None, None)
    (part,) = read.iter_attachments()
    assert (part.get_filename(), part.get_content_type()) == ("BOG-1-advice-request.pdf", "application/pdf")
    assert part.get_content() == b"%PDF-1.7 inhoud"
    body = read.get_body()
    assert body is not None
    assert body.get_content().strip() == "Zie de bijlage."


def test_a_mail_for_nobody_known_has_no_address() -> None:
    assert mail(document("x"))["To"] is None


@pytest.mark.parametrize("address", ["jan", "", "@", "a b@c", "jan@x.org\nBcc: all@x.org", "a@b, c@d"])
def test_what_is_no_address_is_named(address: str) -> None:
    with pytest.raises(BadInput, match="is not an e-mail address"):
        mail(document("x"), Recipient("Jan", address))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="this machine has no LibreOffice")
@needs_poppler
def test_libreoffice_opens_the_word_file(tmp_path: Path) -> None:
    text = "\n".join((NASTY["markup"], NASTY["code"], NASTY["lines"]))
    (tmp_path / "a.docx").write_bytes(to_word(document(text), None, "")[0])
    home = (tmp_path / "home").as_uri()
    command = [
        "soffice",
        f"-env:UserInstallation={home}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
    ]
    subprocess.run([*command, str(tmp_path / "a.docx")], capture_output=True, check=True, timeout=120)
    found = seen(pdf_text((tmp_path / "a.pdf").read_bytes()))
    assert found.count(seen(text)) >= 3
    assert "{%" not in found.replace(seen(NASTY["code"]), "")
