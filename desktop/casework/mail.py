"""Reading a mail that was dropped on a case. Nothing in it is run, opened or fetched; only what people read is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from desktop.casework.inside import html_words
from desktop.errors import BadInput

LONGEST_LINE, LONGEST_TEXT, MOST_FILES = 500, 20_000, 50


@dataclass(frozen=True)
class Mail:
    """What a person reads of a mail. `date` is UTC (ISO), empty when the mail has none that can be read."""

    sender: str
    to: str
    subject: str
    date: str
    text: str
    files: tuple[str, ...]


def read_mail(data: bytes) -> Mail:
    """Return the mail in an `.eml` file. Raises BadInput when it is none."""
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        if not isinstance(message, EmailMessage) or not (message["from"] or message["subject"] or message["to"]):
            raise BadInput("this file is no mail: it has no sender, addressee or subject")
        return Mail(
            _line(message, "from"), _line(message, "to"), _line(message, "subject"),
            _date(message), _text(message), _files(message),
        )  # fmt: skip
    except BadInput:
        raise
    except Exception as error:  # the parser's own errors are of every kind; a hostile mail must stay a mere file
        raise BadInput(f"this mail cannot be read ({type(error).__name__}); keep it under another ending") from error


def _line(message: EmailMessage, name: str) -> str:
    return " ".join(_plain(str(message[name] or "")).split())[:LONGEST_LINE]


def _date(message: EmailMessage) -> str:
    found = getattr(message["date"], "datetime", None)
    if not isinstance(found, datetime):
        return ""
    known = found if found.tzinfo else found.replace(tzinfo=UTC)
    try:
        return known.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, ValueError):
        return ""


def _text(message: EmailMessage) -> str:
    body = message.get_body(("plain", "html"))
    content = body.get_content() if body is not None else ""
    if not isinstance(content, str):
        return ""
    words = html_words(content) if body is not None and body.get_content_type() == "text/html" else content
    return _plain(words)[:LONGEST_TEXT].strip()


def _files(message: EmailMessage) -> tuple[str, ...]:
    names = (_plain(part.get_filename() or "?")[:LONGEST_LINE] for part in message.iter_attachments())
    return tuple(name for name, _ in zip(names, range(MOST_FILES), strict=False))


def _plain(text: str) -> str:
    """Return a text without control signs and half characters: it is going into JSON and onto the screen."""
    return "".join(sign for sign in text if sign in "\n\t" or (sign >= " " and not "\ud800" <= sign <= "\udfff"))
