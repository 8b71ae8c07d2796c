"""The exchange with headquarters in words: places, lines that wait, troubles of a place, and what came of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.ui.undo_desk import name_of

if TYPE_CHECKING:
    from desktop.casework.exchange import Place, WaitingLine
    from desktop.exchange.receiving import Received
    from desktop.exchange.sending import Sent
    from desktop.ui.exchanging import Exchanged
    from desktop.ui.texts import Texts

translate = QCoreApplication.translate
_BREAK = "\u200b"  # no sign at all: a line may end here


def lines_word(many: int, texts: Texts) -> str:
    """Return how many lines, in words."""
    one = translate("Exchange", "1 line")
    return one if many == 1 else translate("Exchange", "{n} lines").format(n=texts.number(many))


def size_word(count: int, texts: Texts) -> str:
    """Return a number of bytes as kB (1,000 bytes)."""
    return translate("Exchange", "{n} kB").format(n=texts.decimal(max(count / 1000, 0.1)))


def place_word(place: str, kind: str) -> str:
    """Return what a place is called: a stick is a stick, a file its name, a server its address.

    A long path may go on a next line after each of its parts.
    """
    if kind == "stick":
        return translate("Exchange", "USB stick")
    if kind in ("file", "mail"):
        return place.replace("\\", "/").rpartition("/")[2]
    shown = place.partition("://")[2].rstrip("/") if kind == "server" else place
    return re.sub(r"(?<=[/\\])(?=[^/\\])", _BREAK, shown)


def line_words(line: WaitingLine, texts: Texts) -> tuple[str, str]:
    """Return what a waiting line is, and since when; of what stays home only a number travels."""
    name = name_of(line.kind)
    if name == line.kind:
        post = line.kind == "post_named"
        name = translate("Exchange", "name of the post") if post else translate("Exchange", "other line")
    title = " · ".join(filter(None, (line.case, name[:1].upper() + name[1:])))
    more = [texts.day(line.at)]
    more += [] if line.travels else [translate("Exchange", "travels as a bare number only")]
    return title, " · ".join(filter(None, more))


def last_words(place: Place | None, texts: Texts) -> str:
    """Return when a place was last used to send and to receive; empty when it never was."""
    if place is None:
        return ""
    sent, received = translate("Exchange", "sent {day}"), translate("Exchange", "received {day}")
    parts = [sent.format(day=texts.day(place.sent))] if place.sent else []
    parts += [received.format(day=texts.day(place.received))] if place.received else []
    return translate("Exchange", "Last: {what}").format(what=", ".join(parts)) if parts else ""


_TROUBLES: tuple[tuple[tuple[str, ...], Any], ...] = (
    (("is not there: is the stick",), QT_TRANSLATE_NOOP("Exchange", "This folder is not there now. Is it connected?")),
    (("is full",), QT_TRANSLATE_NOOP("Exchange", "It is full there. Everything still stands on this laptop.")),
    (("does not keep what is written",), QT_TRANSLATE_NOOP("Exchange", "It does not keep what is written.")),
    (("read-only", "check the rights", "for the rights"),
     QT_TRANSLATE_NOOP("Exchange", "You may not write here. Ask who manages it for the rights.")),
    (("does not accept this user",), QT_TRANSLATE_NOOP("Exchange", "The user name or password does not fit.")),
    (("cannot be reached",), QT_TRANSLATE_NOOP("Exchange", "The server cannot be reached now.")),
    (("the line to",), QT_TRANSLATE_NOOP("Exchange", "The line went dead. What has arrived stays there.")),
    (("the proxy",), QT_TRANSLATE_NOOP("Exchange", "The network here does not let it through.")),
    (("certificate", "cannot be trusted"),
     QT_TRANSLATE_NOOP("Exchange", "This server cannot prove who it is. Nothing was sent.")),
    (("cannot do it now", "took too long"), QT_TRANSLATE_NOOP("Exchange", "The server is busy.")),
    (("WebDAV", "has no folder", "points to another address", "cannot be read: https", "is no place that is known"),
     QT_TRANSLATE_NOOP("Exchange", "This address does not lead to a folder for files. Check it.")),
    (("not protected on its way",), QT_TRANSLATE_NOOP("Exchange", "The address must begin with https://.")),
    (("no key store",),
     QT_TRANSLATE_NOOP("Exchange", "This laptop has no key store for a password; type it each time.")),
    (("is damaged", "is no file of IMVO-post", "nothing in it is whole"),
     QT_TRANSLATE_NOOP("Exchange", "This file is damaged or from another program. Ask for it again.")),
    (("is not there", "is missing"), QT_TRANSLATE_NOOP("Exchange", "This file is not there now.")),
    (("of another headquarters", "is enrolled with"),
     QT_TRANSLATE_NOOP("Exchange", "This file is of another headquarters than the one that is known here.")),
    (("the file of headquarters is", "does not follow on", "larger than it can be", "is not a file"),
     QT_TRANSLATE_NOOP("Exchange", "This is no valid file of headquarters. Ask for it again.")),
)  # fmt: skip


def trouble_words(line: str) -> str:
    """Return a trouble of a place in plain words; one that is not known says what is safe."""
    found = next((words for signs, words in _TROUBLES if any(sign in line for sign in signs)), None)
    if found is not None:
        return translate("Exchange", str(found))
    return translate("Exchange", "This did not work here now. Everything still stands on this laptop.")


def apart_word(reason: str) -> str:
    """Return why something is set apart; `reason` as `desktop.exchange.apart` says it."""
    words = {
        "damaged or cut off": translate("Exchange", "it is damaged or cut off"),
        "larger than its limit": translate("Exchange", "it is too large"),
        "sealed to somebody else's key": translate("Exchange", "it is sealed for somebody else"),
        "of a later version of this program": translate("Exchange", "it was made by a later version"),
        "without a valid signature": translate("Exchange", "its signature does not fit"),
        "meant for another headquarters": translate("Exchange", "it is meant for another headquarters"),
        "of a device that waits for approval": translate("Exchange", "headquarters does not know this laptop yet"),
        "of a device that was withdrawn": translate("Exchange", "headquarters withdrew this laptop"),
    }
    return words.get(reason) or translate("Exchange", "it does not have the right form")


def outcome_words(done: Exchanged, texts: Texts) -> list[str]:
    """Return what came of an exchange, in sentences; the most important first."""
    told = _received_words(done.received, texts) if done.received is not None else []
    told += _sent_words(done.sent, texts) if done.sent is not None else []
    if done.received is not None and not _received_words(done.received, texts):
        told.append(translate("Exchange", "There was nothing new for you."))
    return told or [translate("Exchange", "This place answers. You can exchange here.")]


def _sent_words(sent: Sent, texts: Texts) -> list[str]:
    told = []
    if sent.parts:
        brought = translate("Exchange", "Brought there: {lines}.")
        told.append(brought.format(lines=lines_word(sent.records, texts)))
    elif sent.there:
        told.append(translate("Exchange", "All that is packed lies there already."))
    else:
        told.append(translate("Exchange", "There was nothing new to bring."))
    if sent.parts or sent.there:
        told.append(translate("Exchange", "No receipt yet. Sending twice is fine."))
    return told


def _received_words(received: Received, texts: Texts) -> list[str]:
    told = []
    if received.records:
        proven = translate("Exchange", "Headquarters confirmed {lines}, with a signed receipt.")
        told.append(proven.format(lines=lines_word(received.records, texts)))
    if received.again:
        again = translate("Exchange", "Headquarters lost {lines}; they go once more.")
        told.append(again.format(lines=lines_word(received.again, texts)))
    flags: Mapping[str, bool] = {
        translate("Exchange", "There is a message from headquarters."): bool(received.messages),
        translate("Exchange", "Somebody else writes as this laptop; it goes on as a new one."): received.twin,
        translate("Exchange", "Headquarters has other officers now."): bool(received.documents),
        translate("Exchange", "The file was damaged; what is whole in it was read."): bool(received.damage),
    }
    told += [words for words, holds in flags.items() if holds]
    if received.set_apart:
        apart = translate("Exchange", "Files that could not be used: {n}. They hold up nothing.")
        told.append(apart.format(n=texts.number(len(received.set_apart))))
    return told
