"""The words inside a kept file: plain text, web pages, mails with what hangs on them, Word, Excel, PowerPoint and
OpenDocument. Nothing is run, opened or fetched; what cannot be read (a PDF, a picture, an archive) is named.
"""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from html.parser import HTMLParser
from io import BytesIO
from zipfile import ZipFile

MOST_BYTES = 64 * 1024 * 1024  # of an office file unpacked: a small one may unpack to any size
_DEEPEST = 3  # mails kept as files within mails
_OFFICE = (".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".pptx", ".pptm", ".odt", ".ods", ".odp")
_ENDS_LINE = frozenset(
    {"p", "h", "si", "is", "v", "table-cell", "br", "tab", "div", "tr", "td", "th", "li", "h1", "h2"}
)
_NO_WORDS = frozenset({"script", "style"})


@dataclass(frozen=True)
class Inside:
    """The words of a file, and the names of what could not be read: the file itself, or files that hang on a mail."""

    text: str = ""
    unread: tuple[str, ...] = ()


def look_inside(name: str, data: bytes, depth: int = 0) -> Inside:
    """Return what can be read in a file, by its name. A damaged or hostile one is unread."""
    kind = mimetypes.guess_type(name)[0] or ""
    try:
        if name.lower().endswith(_OFFICE):
            return Inside(_office(data))
        if name.lower().endswith(".eml") and depth < _DEEPEST:
            return _mail(name, BytesParser(policy=policy.default).parsebytes(data), depth)
        if kind.startswith("text/") or kind in ("application/json", "application/xml"):
            return Inside(html_words(decoded(data)) if kind == "text/html" else decoded(data))
    except Exception:  # the parsers' own errors are of every kind; a hostile file stays a mere file
        return Inside(unread=(name,))
    return Inside(unread=(name,))


def decoded(data: bytes) -> str:
    """Return bytes as text: UTF-16 by its mark, else UTF-8, else the letters of Western Windows."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def html_words(page: str) -> str:
    """Return the words of a web page, without its marks, scripts and styles."""
    reader = _Page()
    reader.feed(page)
    reader.close()
    return "".join(reader.words).strip()


class _Page(HTMLParser):
    """Gathers the words of a web page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._silent += tag in _NO_WORDS
        if tag in _ENDS_LINE:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(self._silent - (tag in _NO_WORDS), 0)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)


def _office(data: bytes) -> str:
    """Return the words of every part of an office file that is XML. Raises ValueError when it unpacks to too much."""
    from xml.sax.handler import ContentHandler  # only now: most vaults are never searched
    from xml.sax.xmlreader import AttributesImpl

    from defusedxml.sax import parse

    class Part(ContentHandler):
        """Gathers words, also those split over elements, and the authors of comments and changes."""

        def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802
            words.extend(f"\n{value}\n" for key, value in attrs.items() if key.rpartition(":")[2] == "author")

        def characters(self, content: str) -> None:
            words.append(content)

        def endElement(self, name: str) -> None:  # noqa: N802
            if name.rpartition(":")[2] in _ENDS_LINE:
                words.append("\n")

    words: list[str] = []
    with ZipFile(BytesIO(data)) as archive:
        parts = [part for part in archive.infolist() if part.filename.endswith(".xml")]
        if sum(part.file_size for part in parts) > MOST_BYTES:
            raise ValueError("too large")
        for part in parts:
            with archive.open(part) as stream:
                parse(stream, Part(), forbid_dtd=True)
            words.append("\n")
    return "".join(words)


def _mail(name: str, message: EmailMessage, depth: int) -> Inside:
    """Return the words of a mail: its heads, its bodies, and the files that hang on it."""
    text = [str(message[key]) for key in ("from", "to", "cc", "bcc", "reply-to", "subject") if message[key]]
    unread: list[str] = []
    for part in message.walk():
        if not part.is_multipart():
            inner = _part(part, depth)
            text.append(inner.text)
            unread += (f"{one} ({name})" for one in inner.unread)
    return Inside("\n".join(text), tuple(unread))


def _part(part: EmailMessage, depth: int) -> Inside:
    if part.get_content_maintype() == "text":
        words = str(part.get_content())
        return Inside(html_words(words) if part.get_content_type() == "text/html" else words)
    data, file = part.get_payload(decode=True), part.get_filename() or "?"
    return look_inside(file, data, depth + 1) if isinstance(data, bytes) else Inside(unread=(file,))
