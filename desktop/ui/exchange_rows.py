"""What the page Exchange shows, made of how the exchange stands: stations, the lines in them, ways, messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.ui.exchange_words import (
    apart_word,
    last_words,
    line_words,
    lines_word,
    place_word,
    size_word,
    trouble_words,
)
from desktop.ui.exchanging import BOTH, RECEIVE, TEST
from desktop.ui.feedback_words import about_words
from desktop.ui.standing import ANSWER, LISTED, Answer, Standing
from desktop.ui.stick_watch import Plugged
from desktop.ui.texts import Texts
from desktop.ui.widgets.line_list import Line
from desktop.ui.widgets.row_list import Row
from desktop.ui.widgets.stations import APART, PACKED, RECEIVED, WAITS, Place
from desktop.ui.widgets.way_card import Act, Way


@dataclass(frozen=True)
class Chosen:
    """Places that were chosen in this window and may not have been used yet: as they may be shown."""

    folder: str = ""
    server: str = ""


class ExchangeRows(QObject):
    """Makes them, in the language of the window."""

    def __init__(self, texts: Texts) -> None:
        """Take the words of the content pack."""
        super().__init__()
        self._texts = texts

    # Stations

    def places(self, now: Standing) -> list[Place]:
        """Return the four stations with their counts."""
        events, number = now.status.events, self._texts.number
        titles = {
            "saved": (self.tr("Waiting"), self.tr("not packed yet")),
            "packed": (self.tr("Packed"), self.tr("no receipt yet")),
            "received": (self.tr("Received"), self.tr("with a signed receipt")),
            "quarantined": (self.tr("Set apart"), self.tr("holds up nothing")),
        }
        return [Place(events[name], number(events[name]), *words) for name, words in titles.items()]

    def lines(self, now: Standing) -> Mapping[str, tuple[str, Sequence[Line]]]:
        """Return what unfolds under each station: a sentence, and lines."""
        return {
            WAITS: self._waiting(now),
            PACKED: self._packed(now),
            RECEIVED: self._received(now),
            APART: self._apart(now),
        }

    def _waiting(self, now: Standing) -> tuple[str, Sequence[Line]]:
        many = now.status.events["saved"]
        if not many:
            return self.tr("Nothing waits."), ()
        alike: dict[str, list[tuple[str, str]]] = {}
        for one in now.waiting[:LISTED]:
            title, second = line_words(one, self._texts)
            alike.setdefault(title, []).append((_icon(one.kind), second))
        lines = [self._alike(title, found) for title, found in alike.items()]
        told = self.tr("{lines}, only on this laptop. They are packed when you exchange.")
        if many > len(now.waiting):
            told = self.tr("{lines}, only on this laptop; the last ones are shown. They are packed when you exchange.")
        return told.format(lines=lines_word(many, self._texts)), lines

    def _alike(self, title: str, found: Sequence[tuple[str, str]]) -> Line:
        """Return one line for everything that is called the same: how many, and since when."""
        icon, latest = found[0]
        many = lines_word(len(found), self._texts) if len(found) > 1 else ""
        return Line(title, " · ".join(filter(None, (many, latest))), icon)

    def _packed(self, now: Standing) -> tuple[str, Sequence[Line]]:
        kept = [one for one in now.packages if one.waiting]
        if not kept:
            return self.tr("Nothing is packed."), ()
        told = self.tr("Headquarters has not confirmed this yet. Your lines stay here. Sending twice is fine.")
        lines = []
        for one in kept[:LISTED]:
            title = self.tr("Package {n}: {lines}").format(
                n=one.number, lines=lines_word(one.last - one.first + 1, self._texts)
            )
            second = [size_word(one.size, self._texts), self._texts.day(one.made)]
            second += [self.tr("lies in {place}").format(place=self._called(now, one.place))] if one.place else []
            lines.append(Line(title, " · ".join(second), "package", "brand"))
        return told, lines

    def _received(self, now: Standing) -> tuple[str, Sequence[Line]]:
        if not now.receipts:
            return self.tr("No receipt yet. Only a signed receipt of headquarters counts here."), ()
        title = self.tr("Receipt {n}: {lines} more")
        lines = [
            Line(
                title.format(n=one.number, lines=lines_word(one.records, self._texts)),
                self.tr("{day} · signature checked · by {place}").format(
                    day=self._texts.day(one.accepted), place=self._called(now, one.place)
                ),
                "shield", "saved",
            )
            for one in now.receipts[:LISTED]
        ]  # fmt: skip
        return self.tr("Headquarters confirmed these with its signature."), lines

    def _apart(self, now: Standing) -> tuple[str, Sequence[Line]]:
        apart = now.status.set_apart
        if not apart:
            return self.tr("Nothing is set apart."), ()
        here, there = self.tr("set apart on this laptop"), self.tr("set apart by headquarters")
        lines = []
        for one in apart[:LISTED]:
            span = f"{one['first']}" if one["first"] == one["last"] else f"{one['first']}–{one['last']}"
            title = self.tr("Line {numbers}: {why}").format(numbers=span, why=apart_word(str(one["reason"])))
            lines.append(Line(title, here if one["by"] == "here" else there, "apart", "error"))
        return self.tr("Kept here, and it holds up nothing. Tell headquarters if it stays."), lines

    # Ways

    def ways(self, now: Standing, there: Sequence[Plugged], chosen: Chosen) -> dict[str, Way]:
        """Return the four ways: equal, each with how it went last."""
        return {
            "stick": self._stick(now, there), "folder": self._folder(now, chosen.folder), "file": self._file(now),
            "server": self._server(now, chosen.server),
        }  # fmt: skip

    def _stick(self, now: Standing, there: Sequence[Plugged]) -> Way:
        last, title = now.place("stick"), self.tr("USB stick")
        used = last_words(last, self._texts)
        if not there:
            return Way(title, self.tr("Plug in a stick: it appears here by itself."), used)
        acts = []
        for one in there[:3]:
            stick = one.stick
            words = self.tr("Exchange &now") if len(there) == 1 else self.tr("With {stick}").format(stick=stick.label)
            spoken = self.tr("Exchange now with stick {stick}").format(stick=stick.label)
            acts.append(Act(BOTH if stick.writable else RECEIVE, words, spoken, str(stick.box)))
        free = self.tr("{stick} is plugged in, {room} free")
        told = [free.format(stick=one.stick.label, room=self._room(one.stick.free)) for one in there[:3]]
        return Way(title, " · ".join(told), used, _trouble(last), acts)

    def _room(self, free: int) -> str:
        if free < 1_000_000:
            return size_word(free, self._texts)
        if free < 1_000_000_000:
            return self.tr("{n} MB").format(n=self._texts.decimal(free / 1e6))
        return self.tr("{n} GB").format(n=self._texts.decimal(free / 1e9))

    def _folder(self, now: Standing, chosen: str) -> Way:
        last = now.place("folder")
        place = chosen or (last.place if last else "")
        if last is not None and last.place != place:
            last = None
        choose = self.tr("Another &folder…") if place else self.tr("Choose a &folder…")
        acts = [Act(BOTH, self.tr("Exchange now"), self.tr("Exchange now with the folder"), place)] if place else []
        told = place or self.tr("A folder that others reach too, such as a share of the post.")
        return Way(
            self.tr("Folder or share"),
            told,
            last_words(last, self._texts),
            _trouble(last),
            [*acts, Act("choose", choose)],
        )

    def _file(self, now: Standing) -> Way:
        last = now.place("file", "mail")
        acts = [Act("save", self.tr("&Make a file…")), Act("open", self.tr("Open a &received file…"))]
        told = self.tr("Everything in one file, to send by e-mail. What comes back you open here.")
        return Way(self.tr("One file, by e-mail"), told, last_words(last, self._texts), _trouble(last), acts)

    def _server(self, now: Standing, chosen: str) -> Way:
        last = now.place("server")
        place = chosen or (last.place if last else "")
        if last is not None and last.place != place:
            last = None
        title = self.tr("Server")
        if not place:
            told = self.tr("A server of headquarters. Nothing is asked of a network before you press.")
            return Way(title, told, acts=[Act("set", self.tr("Set up a ser&ver…"))])
        acts = [
            Act(BOTH, self.tr("Exchange now"), self.tr("Exchange now with the server"), place),
            Act(TEST, self.tr("Test the line"), "", place),
            Act("set", self.tr("Change…"), self.tr("Change the server")),
        ]
        return Way(title, place_word(place, "server"), last_words(last, self._texts), _trouble(last), acts)

    # The rest

    def device(self, now: Standing, post: str) -> list[Line]:
        """Return what headquarters knows this laptop by; `post` is what the post is called."""
        status = now.status
        unknown = self.tr("not chosen yet")
        called = f"{post} ({now.post})" if post and now.post else now.post or unknown
        lines = [Line(self.tr("Post: {code}").format(code=called), "", "post")]
        code = self.tr("Code of this laptop: {code}").format(code=status.device)
        lines.append(Line(code, self.tr("random; it says nothing of who you are"), "display"))
        if status.fingerprint:
            words = self.tr("The words of this laptop, to read out by telephone")
            lines.append(Line(status.fingerprint.replace("-", "  "), words, "quote"))
        if status.headquarters:
            known = self.tr("knows this laptop") if status.approved else self.tr("does not know this laptop yet")
            lines.append(Line(status.headquarters, known, "shield", "saved" if status.approved else "ink2"))
            mine = self.tr("Words of {officer} at headquarters")
            lines += [
                Line(words.replace("-", "  "), mine.format(officer=name), "people") for name, words in now.officers
            ]
        return lines

    def heard(self, now: Standing) -> str:
        """Return when headquarters was last heard, and by which way."""
        status = now.status
        if status.last_contact is None:
            return self.tr("not yet")
        by = self._called(now, status.last_contact_by or "")
        return " · ".join(filter(None, (self._texts.day(status.last_contact), by)))

    @staticmethod
    def _called(now: Standing, place: str) -> str:
        """Return what a place is called that was used."""
        return place_word(place, next((one.kind for one in now.places if one.place == place), ""))

    def messages(self, now: Standing) -> list[Row]:
        """Return what headquarters said, the latest first; an answer leads to what the feedback was about."""
        rows = []
        for one in now.messages:
            answer = now.answers.get(one.id)
            if one.kind == ANSWER and answer is not None:
                rows.append(self._answer(answer))
            else:
                title = self.tr("A message that a later version of this app can read")
                rows.append(Row("", title, self._texts.day(one.arrived), "mail"))
        return rows

    def _answer(self, answer: Answer) -> Row:
        changed = self.tr("the text changes") if answer.changed else ""
        about = about_words(answer.about, self._texts) if answer.about else self.tr("your feedback")
        second = " · ".join(filter(None, (f"“{answer.text}”", changed, self._texts.day(answer.arrived))))
        return Row(answer.about, self.tr("Answer on: {about}").format(about=about), second, "speech")


def _trouble(place: object) -> str:
    line = getattr(place, "trouble", "")
    return trouble_words(line) if line else ""


def _icon(kind: str) -> str:
    return "speech" if kind.startswith("feedback") else "ticks" if kind.startswith("checklist") else "folder"
