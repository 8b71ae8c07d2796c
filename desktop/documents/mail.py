"""A document as a mail that is not sent: it opens as a draft in the mail program, the PDF attached (and more).

Addresses come from the caller, who has them from the post's own list; none is made up here, and no sender is set.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from desktop.documents.plain import language
from desktop.domain.document import Document
from desktop.errors import BadInput


@dataclass(frozen=True)
class Recipient:
    """A name and an address, as the post wrote them down."""

    name: str
    email: str


@dataclass(frozen=True)
class Enclosure:
    """A file to attach: its ending and MIME type (`pdf`, `application/pdf`), and what is in it."""

    ending: str
    mime: str
    data: bytes


def to_mail(document: Document, to: Sequence[Recipient], enclosures: Sequence[Enclosure]) -> bytes:
    """Return the mail as bytes of an .eml file. Raises BadInput for an address that is none."""
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    mail["Subject"] = document.title
    if to:
        mail["To"] = tuple(_address(one) for one in to)
    mail.set_content(document.mail + "\n")
    for enclosure in enclosures:
        kind, _, subtype = enclosure.mime.partition("/")
        name = f"{document.file_name}.{enclosure.ending}"
        mail.add_attachment(enclosure.data, maintype=kind, subtype=subtype, filename=name)
    mail["Content-Language"] = language(document)  # last: adding a part moves such headers into it
    return mail.as_bytes()


def _address(to: Recipient) -> Address:
    """Return an address as mail writes it; line breaks and other signs that no header holds are dropped."""
    try:
        return Address(" ".join(to.name.split()), addr_spec=to.email.strip())
    except (ValueError, IndexError, HeaderParseError) as error:  # IndexError: how it takes an empty address
        raise BadInput(f"contacts: {to.email[:60]!r} is not an e-mail address; mend it in the settings") from error
