"""What waits, as rows in words: drafts to go on with, and cases with the reason and the days."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.checklist_run import Asked
from desktop.domain.waiting import Waiting
from desktop.ui.drafts import draft_name, saved_words
from desktop.ui.texts import Texts
from desktop.ui.widgets.figures import Figure
from desktop.ui.widgets.row_list import Row

if TYPE_CHECKING:
    from desktop.casework import Draft
    from desktop.domain.case import Case

Count = tuple[int, int]
"""How many, and the most days one of them lasts."""


class WaitingRows(QObject):
    """Makes the rows, in the language of the window."""

    def __init__(self, texts: Texts) -> None:
        """Take the words of the content pack."""
        super().__init__()
        self._texts = texts

    def draft(self, draft: Draft) -> Row:
        """Return a draft, to go on with; its target is `draft:<id>`."""
        name = draft_name(self._texts, draft.data) or self.tr("Request without a title")
        saved = self.tr("Not finished, kept {when}").format(when=saved_words(self._texts, draft.saved_at))
        return Row(f"draft:{draft.id}", name, saved, "pencil", action=self.tr("Go on"))

    def waiting(self, one: Waiting) -> Row:
        """Return a waiting case, to open; its target is `case:<id>`."""
        from desktop.ui.case_words import asked_kind, asked_word  # only now: it brings what a case is

        case = one.case
        title = case.title if case.company and case.title != case.company else ""
        second = " · ".join(part for part in (case.number, title, self._texts.country(case.country)) if part)
        if one.why == "follow_up":
            second = f"{case.number} · {self._reminder(case)}"
        days = self._days(one.days)
        if one.why == "await_advice":
            chip = (asked_kind(one.late), asked_word(case, days))
        else:
            chip = ("waiting" if one.late else "plain", f"{self._why(one.why)}: {days}")
        name = case.company or case.title or self.tr("Request without a title")
        return Row(f"case:{case.id}", name, second, "folder", chip=chip, action=self.tr("Open case"))

    def asked(self, one: Asked) -> Row:
        """Return a question of a checklist that was to be asked by now; its target is `run:<id>`."""
        lang = self._texts.language
        second = f"{one.run.checklist.words[lang]['title']}: {one.item.words[lang]['text']}"
        chip = ("waiting" if one.days else "plain", f"{self.tr('To ask')}: {self._days(one.days)}")
        title, action = one.whom or self.tr("To ask"), self.tr("Open list")
        return Row(f"run:{one.run.id}", title, second, "ticks", chip=chip, action=action)

    def differing(self, many: int) -> Row:
        """Return the cases whose outcome would now be another, to look at; its target is `differing:`."""
        one, more = self.tr("1 case has another outcome now"), self.tr("{n} cases have another outcome now")
        title = one if many == 1 else more.format(n=self._texts.number(many))
        second = self.tr("The rules or thresholds changed. You see old and new beside each other.")
        return Row("differing:", title, second, "refresh", action=self.tr("Look"))

    def reviews(self, many: int) -> Row:
        """Return the old cases to look at this year; its target is `section:privacy`."""
        one, more = self.tr("1 old case: still needed?"), self.tr("{n} old cases: still needed?")
        title = one if many == 1 else more.format(n=self._texts.number(many))
        second = self.tr("Nothing happened in it for a year. Keep it with a reason, or erase what is in it.")
        return Row("section:privacy", title, second, "clock", action=self.tr("Look"))

    def month(self, month: str) -> Row:
        """Return the month (2026-10) to look back at; its target is `look_back:<month>`."""
        title = self.tr("How was {month}?").format(month=self._texts.month(month))
        second = self.tr("Six short questions for the pilot, once a month. They may stay open.")
        return Row(f"look_back:{month}", title, second, "chart", action=self.tr("Look back"))

    def unsent(self, days: int) -> Row:
        """Return that something waits for headquarters; its target is `section:exchange`."""
        title = self.tr("Something waits for headquarters for {n} days").format(n=self._texts.number(days))
        second = self.tr("Nothing is lost. Exchange when it suits: by stick, folder, e-mail or server.")
        return Row("section:exchange", title, second, "exchange", action=self.tr("Look"))

    def figures(self, open_: Count, asked: Count, drafts: Sequence[Draft]) -> list[Figure]:
        """Return the key figures: open cases and those that wait for advice (how many, and the most days), drafts."""
        none = self.tr("none now")
        oldest = self.tr("oldest: {days}").format(days=self._for_days(open_[1])) if open_[0] else none
        longest = self.tr("longest: {days}").format(days=self._for_days(asked[1])) if asked[0] else none
        kept = self.tr("kept {when}").format(when=saved_words(self._texts, drafts[0].saved_at)) if drafts else none
        number = self._texts.number
        return [
            Figure("cases", number(open_[0]), self.tr("Open cases"), oldest),
            Figure("cases", number(asked[0]), self.tr("Wait for advice"), longest),
            Figure("assistant", number(len(drafts)), self.tr("Drafts"), kept),
        ]

    def _reminder(self, case: Case) -> str:
        """Return what is to be followed up first, in the words of whoever wrote it down."""
        first = min((one for one in case.follow_ups if not one.get("done_on")), key=lambda one: str(one["on"]))
        return str(first.get("what") or self._why("follow_up"))

    def _for_days(self, days: int) -> str:
        return self._days(days) if days else self.tr("today")

    def _why(self, why: str) -> str:
        words = {
            "ask_advice": self.tr("Ask for advice"),
            "decide": self.tr("Advice is in: decide"),
            "follow_up": self.tr("Follow up"),
            "consult": self.tr("Consult first"),
            "find_out": self.tr("Find out first"),
            "open_questions": self.tr("Questions open"),
        }
        return words[why]

    def _days(self, days: int) -> str:
        words = {0: self.tr("since today"), 1: self.tr("1 day")}
        return words.get(days) or self.tr("{n} days").format(n=self._texts.number(days))
