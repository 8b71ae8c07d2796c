"""The form of one `.imvo.txt` file: an archive as plain text, for mail gateways that take away what they do not know.

    lines for a person, in Dutch and English
    -----BEGIN IMVO-POST-----
    base64, 64 signs a line
    -----END IMVO-POST-----
    SHA-256: 64 hexadecimal digits, over the archive

Reading bears what mail does to text: other line ends, spaces at the end, `>` before lines, other line lengths,
words around it, another encoding of the text.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import hashlib
import re
import string
import textwrap

BEGIN, END = "-----BEGIN IMVO-POST-----", "-----END IMVO-POST-----"
MOST_BYTES = 96 * 1024 * 1024

_WIDTH = 64
_FOR_HEADQUARTERS = """
    IMVO-post: gegevens van een post voor het hoofdkantoor in Den Haag.
    Alleen het hoofdkantoor kan dit lezen: de inhoud is versleuteld.
    Stuur dit bestand ongewijzigd door. Verander niets onder deze regels.

    IMVO-post: data from a post for headquarters in The Hague.
    Only headquarters can read it: the content is encrypted.
    Pass this file on as it is. Change nothing below these lines.
"""
_FOR_POSTS = """
    IMVO-post: berichten van het hoofdkantoor in Den Haag voor de posten.
    Alleen de post voor wie een bericht is, kan het lezen: het is versleuteld.
    Lees dit bestand in met IMVO-post. Verander niets onder deze regels.

    IMVO-post: messages from headquarters in The Hague for the posts.
    Only the post that a message is for can read it: it is encrypted.
    Read this file in with IMVO-post. Change nothing below these lines.
"""
_QUOTED = re.compile(r"^[ \t>|]+", re.MULTILINE)
_DIGEST = re.compile(r"SHA-?256:?\s*((?:[0-9a-f]\s*){64})", re.IGNORECASE)
_NOT_ASCII = bytes(range(128, 256))
_NOT_BASE64 = bytes(set(range(256)) - set(string.ascii_letters.encode() + string.digits.encode() + b"+/"))
_MOST_AFTER = 4096  # bytes behind the end in which the digest stands


def wrap(archive: bytes, *, for_headquarters: bool) -> bytes:
    """Return an archive as text: ASCII, short lines."""
    words = textwrap.dedent(_FOR_HEADQUARTERS if for_headquarters else _FOR_POSTS).strip()
    letters = base64.b64encode(archive).decode("ascii")
    body = [letters[at : at + _WIDTH] for at in range(0, len(letters), _WIDTH)]
    digest = hashlib.sha256(archive).hexdigest()
    return "\n".join([words, "", BEGIN, *body, END, f"SHA-256: {digest}", ""]).encode("ascii")


def is_wrapped(data: bytes) -> bool:
    """Return whether this looks like an archive as text."""
    return BEGIN.encode() in _ascii(data[: 64 * 1024])


def unwrap(data: bytes) -> tuple[bytes, bool]:
    """Return the archive in a text, as far as it can be read, and whether it is what was written."""
    _, _, after = _ascii(data).partition(BEGIN.encode())
    body, ended, rest = after.partition(END.encode())
    archive = _decoded(body)
    digest = _DIGEST.search(_QUOTED.sub("", rest[:_MOST_AFTER].decode("ascii")))
    same = digest is not None and re.sub(r"\s", "", digest[1]).lower() == hashlib.sha256(archive).hexdigest()
    return archive, bool(ended) and same


def _decoded(body: bytes) -> bytes:
    """Return what the base64 in `body` stands for; a piece that is missing at the end is left out."""
    letters = body.translate(None, _NOT_BASE64)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    try:
        return base64.b64decode(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:
        return b""


def _ascii(data: bytes) -> bytes:
    """Return what is ASCII of the text, whatever a program that saved it made of its encoding."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = data.decode("utf-16", "ignore").encode("ascii", "ignore")
    return data.translate(None, _NOT_ASCII)
