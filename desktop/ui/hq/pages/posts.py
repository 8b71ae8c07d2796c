"""The posts: when each was heard, with which devices and versions, and what is missing. Never a judgement."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from desktop.headquarters.coverage import CLOCK_WRONG, PostLine
from desktop.headquarters.facts import DeviceFact, Facts
from desktop.headquarters.groups import Groups
from desktop.ui.hq.list_page import ListPage
from desktop.ui.hq.plots import heard
from desktop.ui.hq.texts import HqTexts
from desktop.ui.hq.widgets.line_list import Line, LineList
from desktop.ui.hq.words import cases_count, days_count, post_name, posts_count, region_word
from desktop.ui.look import Look
from desktop.ui.widgets.parts import button, column, frame, label, set_words
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.table import WordTable


class PostsPage(ListPage):
    """The page.

    Signals:
        cases_wanted: the cases of a post are wanted. Emits its code.
        all_wanted: every post of the selection is wanted again. Emits nothing.
    """

    cases_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self, look: Look, texts: HqTexts) -> None:
        """Build the page without posts."""
        super().__init__(look)
        self._texts, self._facts = texts, Facts()
        self._posts: Sequence[PostLine] = ()
        self._because = ""
        self.list, self.table = LineList(look, fitted=False), WordTable(look)
        self.open, self.all = button("", "main"), button("", "small")
        self._title, self._about = label("", "card"), label("", "body", "ink2")
        self._quiet = label("", "meta", "ink3")
        self._lay_out()
        self.list.chosen.connect(lambda _: self._tell())
        self.open.clicked.connect(self._on_open)
        self.all.clicked.connect(self.all_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        detail = ScrollColumn("canvas", (0, 0, 0, 0), 10)
        card = frame(role="card")
        lines = column(card, (16, 12, 16, 14), 8)
        for part in (self._title, self._about, self.table, self._quiet):
            lines.addWidget(part)
        lines.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        detail.lines.addWidget(card)
        detail.lines.addStretch(1)
        self.put_sides(self.list, detail).addWidget(self.all)

    def show_posts(self, groups: Groups, facts: Facts, only: Sequence[str] = (), because: str = "") -> None:
        """Show the posts of a selection, the longest silent first; with `because`, only those behind what it says."""
        quiet, self._because = groups.silent, because
        others = sorted(
            (one for one in groups.posts if not one.silent), key=lambda one: post_name(facts.place(one.post))
        )
        self._posts = [one for one in (*quiet, *others) if not because or one.post in only]
        self._facts = facts
        self.retranslate()
        if self._posts and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))

    def choose(self, post: str) -> None:
        """Show one post, by its code."""
        place = next((number for number, one in enumerate(self._posts) if one.post == post), -1)
        if place >= 0:
            self.list.setCurrentIndex(self.list.rows.index(place, 0))
            self.sides.open()

    @property
    def present(self) -> PostLine | None:
        """The post that shows, or None."""
        row = self.list.currentIndex().row()
        return self._posts[row] if 0 <= row < len(self._posts) else None

    def _line(self, one: PostLine) -> Line:
        name = post_name(self._facts.place(one.post))
        return Line(one.post, name, heard(one, self._texts), str(one.cases), leads=False, silent=one.silent)

    def _on_open(self) -> None:
        if self.present is not None:
            self.cases_wanted.emit(self.present.post)

    def _tell(self) -> None:
        one, texts = self.present, self._texts
        for part in (self.table, self._title, self._quiet, self.open):
            part.setVisible(one is not None)
        if one is None:
            self._about.setText(self.tr("There is no post in this selection."))
            return
        place = self._facts.place(one.post)
        self._title.setText(place.name_nl if texts.language == "nl" else place.name_en)
        region = region_word(place.region)
        self._about.setText(" · ".join((region, cases_count(one.cases, texts), heard(one, texts))))
        self._quiet.setText(self.tr("Silent is not wrong. Sometimes there is no network."))
        self._quiet.setVisible(one.silent)
        rows = [row for device in self._facts.devices if device.post == one.post for row in self._device(device)]
        self.table.fill(self._title.text(), (self.tr("What"), self.tr("Known at headquarters")), rows)

    def _device(self, device: DeviceFact) -> list[tuple[str, str]]:
        """Return what is known of a device, as rows."""
        states = {
            "approved": self.tr("in use"),
            "revoked": self.tr("withdrawn"),
            "continued": self.tr("continued by another"),
        }
        last = self._texts.day(device.last_heard) if device.last_heard else self.tr("not yet")
        versions = [
            words.format(version=version)
            for words, version in (
                (self.tr("app {version}"), device.app_version),
                (self.tr("content {version}"), device.content_version),
                (self.tr("rules {version}"), device.rules_version),
            )
            if version
        ]
        return [
            (self.tr("Device {id}").format(id=device.device[:8]), states.get(device.state, device.state)),
            (self.tr("Heard"), last),
            (self.tr("Events"), self._texts.number(device.events)),
            (self.tr("Versions"), ", ".join(versions) or self.tr("not yet")),
            (self.tr("Good to know"), self._known(device)),
        ]

    def _known(self, device: DeviceFact) -> str:
        """Return what is to be known of a device's data."""
        number, found = self._texts.number, []
        if device.gaps:
            found.append(self.tr("{n} events missing or under way").format(n=number(device.gaps)))
        if device.forks:
            found.append(self.tr("two machines wrote as this one"))
        if device.apart:
            found.append(self.tr("{n} set apart").format(n=number(device.apart)))
        offset = device.clock_offset_s
        if offset is not None and abs(offset) > CLOCK_WRONG:
            found.append(self._clock(offset))
        return "; ".join(found) or self.tr("nothing odd")

    def _clock(self, seconds: int) -> str:
        minutes = abs(seconds) // 60
        long = days_count(minutes // 1440, self._texts) if minutes >= 1440 else self.tr("{n} minutes").format(n=minutes)
        if seconds > 0:
            return self.tr("its clock is {time} ahead").format(time=long)
        return self.tr("its clock is behind, or this was {time} under way").format(time=long)

    def heading(self) -> tuple[str, str]:
        """Return the title, and what the page is for."""
        return self.tr("Posts"), self.tr("When each was heard, and with what it works")

    def retranslate(self) -> None:
        """Set every text and show the posts again."""
        super().retranslate()
        many = posts_count(len(self._posts), self._texts)
        self.sides.title.setText(f"{self._because}: {many}" if self._because else many)
        set_words(self.all, self.tr("Show &all posts of this selection"))
        self.all.setVisible(bool(self._because))
        self.sides.note.setText(self.tr("The number is that of cases; a diamond: not heard for 30 days."))
        self.list.setAccessibleName(self.tr("Posts"))
        set_words(self.open, self.tr("Show the &cases of this post"))
        self.list.set_lines([self._line(one) for one in self._posts])
        self._tell()
