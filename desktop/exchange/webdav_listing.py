"""What a WebDAV server says is in a folder (RFC 4918, 9.1): its XML, read with suspicion."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element, ParseError

from desktop.errors import OutsideWorld

ASK = (
    b'<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop>'
    b"<getcontentlength/><resourcetype/><getlastmodified/></prop></propfind>"
)
_DAV = "{DAV:}"
_MOST_DIGITS = 18


@dataclass(frozen=True)
class Row:
    """A file or folder right in a folder: its own name, size in bytes (files), and time of the last change."""

    name: str
    size: int
    is_folder: bool
    modified: datetime | None


def rows(data: bytes, folder: str) -> list[Row]:
    """Return what is right in a folder of this path. Raises OutsideWorld for an answer that is no such list."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        tree = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise OutsideWorld("the server's list of files cannot be read: is it a WebDAV server?") from error
    found = (_row(each, folder) for each in tree.iter(f"{_DAV}response"))
    return [row for row in found if row is not None]


def _row(response: Element, folder: str) -> Row | None:
    """Return one row; None for the folder itself, for what is not right in it, and for what has no size."""
    path = _path((response.findtext(f"{_DAV}href") or "").strip())
    name = path[len(folder) :].removesuffix("/") if path.startswith(folder) else ""
    if not name or "/" in name:
        return None
    told = {prop.tag: prop for props in response.iter(f"{_DAV}prop") for prop in props if prop.text or len(prop)}
    is_folder = f"{_DAV}resourcetype" in told and told[f"{_DAV}resourcetype"].find(f"{_DAV}collection") is not None
    length = told[f"{_DAV}getcontentlength"].text if f"{_DAV}getcontentlength" in told else None
    size = whole_number(length)
    if size is None and not is_folder:
        return None
    return Row(name, size or 0, is_folder, _time(told.get(f"{_DAV}getlastmodified")))


def whole_number(text: str | None) -> int | None:
    """Return the size that a server tells, or None when it is no number that can be one."""
    digits = (text or "").strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS else None


def _path(href: str) -> str:
    try:
        return unquote(urlsplit(href).path)
    except ValueError:
        return ""


def _time(told: Element | None) -> datetime | None:
    """Return the moment that a server tells; what has no time zone is UTC."""
    try:
        moment = parsedate_to_datetime(told.text or "") if told is not None else None
    except (ValueError, OverflowError):
        return None
    return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=UTC)
