"""The cases as rows of a list: which show, in which order, and what is said of each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from desktop.domain.case import Case
from desktop.guidance.library import fold
from desktop.ui.acts import stand_word
from desktop.ui.case_order import ORDERS, in_order
from desktop.ui.case_words import case_chip, marking_chip, waits_for_day
from desktop.ui.drafts import draft_name, saved_words
from desktop.ui.idle_work import IdleWork
from desktop.ui.texts import Texts

Index = QModelIndex | QPersistentModelIndex
_ACCENTS = re.compile("[\u0300-\u036f]+")
CASE = Qt.ItemDataRole.UserRole
SECOND = Qt.ItemDataRole.UserRole + 1
CHIP = Qt.ItemDataRole.UserRole + 2  # (kind, words)
STAND = Qt.ItemDataRole.UserRole + 3  # where it is, of `acts.STANDS`


def is_draft(case: Case) -> bool:
    """Whether this is a half-filled request, no case yet."""
    return case.state == "draft"


class CaseModel(QStringListModel):
    """The cases as rows; words are made when a row is shown.

    Its strings are empty: they are there because a view asks for the number of rows once for every row of ten
    thousand, and Qt answers that sooner than Python.
    """

    def __init__(self, texts: Texts) -> None:
        """Start empty."""
        super().__init__()
        self._texts = texts
        self._drafts: list[Case] = []  # half-filled requests: they stand before the cases
        self._all: list[Case] = []
        self._cases: list[Case] = []  # the ones that the filter lets through
        self._words: list[str] = []
        self._part = "open"  # of PARTS in case_sift
        self._order = ORDERS[0]
        self._differing: frozenset[str] = frozenset()
        self._stands: Mapping[str, bool] = {}
        self._term: int | None = None  # the post's own for advice, in days
        self._counts: dict[str, int] | None = None  # per part; None when they must be counted anew
        self._keys: list[str] = []  # what is looked through, per case; made while nobody types
        self._routes: dict[str, str] = {}
        self._language = ""
        self._making = IdleWork(iter(()), self)

    def set_cases(self, cases: list[Case]) -> None:
        """Take these cases, in this order; the filter stays."""
        self._all, self._counts = [*self._drafts, *cases], None
        self._begin_keys()
        self._sift()

    def set_drafts(self, drafts: list[Case]) -> None:
        """Take these half-filled requests, in this order; the cases stay."""
        if drafts != self._drafts:
            self._all[: len(self._drafts)] = drafts
            self._drafts = drafts
            self._sift()

    def first(self) -> Case | None:
        """Return the first case of the part that shows, whatever the filter, else any case or draft, or None."""
        cases = self._all[len(self._drafts) :]
        return next((case for case in cases if self.in_part(case)), next(iter([*cases[:1], *self._drafts]), None))

    def case(self, case_id: str) -> Case | None:
        """Return a case or draft that is in the list, whatever the filter, or None."""
        return next((case for case in self._all if case.id == case_id), None)

    def put(self, case: Case) -> None:
        """Take a newer state of a case that is here already."""
        before, self._counts = self.case(case.id), None
        for cases in (self._all, self._cases):
            place = next((i for i, known in enumerate(cases) if known.id == case.id), -1)
            if place >= 0:
                cases[place] = case
                if cases is self._all and 0 <= (at := place - len(self._drafts)) < len(self._keys):
                    self._keys[at] = self._key(case)
        if before is not None and self.in_part(before) != self.in_part(case):
            self._sift()
        row = self.row_of(case.id)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def set_filter(self, text: str) -> None:
        """Let through only cases that have every word of `text`; case and accents are ignored."""
        words = fold(text).split()
        if words != self._words:
            self._words = words
            self._sift()

    def set_part(self, part: str) -> None:
        """Let through only one part (of PARTS in case_sift): drafts are open, `differs` would go another way now."""
        self._part = part
        self._sift()

    def set_order(self, order: str) -> None:
        """Let the cases stand in another order (of `ORDERS`)."""
        self._order = order
        self._sift()

    def set_term(self, term: int | None) -> None:
        """Take the post's own term for advice, in days."""
        if term != self._term:
            self._term = term
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def set_differing(self, differing: frozenset[str]) -> None:
        """Take the ids of the cases whose outcome would now be another."""
        if differing != self._differing:
            self._differing, self._counts = differing, None
            if self._part == "differs":
                self._sift()

    def set_stands(self, stands: Mapping[str, bool]) -> None:
        """Take of which cases something travels, by id, and whether headquarters confirmed all of that."""
        if stands != self._stands:
            self._stands = stands
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def in_part(self, case: Case) -> bool:
        """Whether a case is of the part that shows."""
        if self._part == "differs":
            return case.id in self._differing
        if self._part == "waits":
            return waits_for_day(case)
        return self._part == "all" or (case.state == "closed") == (self._part == "closed")

    def counts(self) -> dict[str, int]:
        """Return how many cases each part has, drafts and filter left out."""
        if self._counts is None:
            cases = self._all[len(self._drafts) :]
            closed = sum(case.state == "closed" for case in cases)
            waits, differs = sum(map(waits_for_day, cases)), sum(case.id in self._differing for case in cases)
            self._counts = {"open": len(cases) - closed, "waits": waits, "differs": differs, "closed": closed}
        return {**self._counts, "all": self._counts["open"] + self._counts["closed"]}

    def shown(self) -> list[Case]:
        """Return the cases that show, without drafts."""
        return [case for case in self._cases if not is_draft(case)]

    @property
    def total(self) -> int:
        """How many cases there are without the filter."""
        return len(self._all)

    def _sift(self) -> None:
        if self._words:
            keys = self._made_keys()
            wanted = self._words
            pairs = zip(self._all, keys, strict=True)
            found = [case for case, key in pairs if all(word in key for word in wanted)]
        else:
            found = self._all
        self._cases = in_order([case for case in found if self.in_part(case)], self._order, self._texts)
        self.setStringList([""] * len(self._cases))

    def _begin_keys(self) -> None:
        """Make anew what is looked through, in moments in which nothing else happens."""
        self._keys, self._routes, self._language = [], {}, self._texts.language
        self._making.stop()
        self._making.deleteLater()
        self._making = IdleWork(self._make_keys(), self)
        self._making.start()

    def _make_keys(self) -> Iterator[None]:
        while (at := len(self._drafts) + len(self._keys)) < len(self._all):
            self._keys.append(self._key(self._all[at]))
            yield

    def _made_keys(self) -> list[str]:
        """Return what is looked through, per draft and case; what there was no time for yet is made now."""
        if self._language != self._texts.language:
            self._begin_keys()
        for _ in self._make_keys():
            pass
        return [*map(self._key, self._drafts), *self._keys]

    def _state(self, case: Case) -> str:
        """Return what its chip may say: its route, or that it is a draft."""
        if is_draft(case):
            return self.tr("Draft")
        route = case.route or ""
        if route and route not in self._routes:
            self._routes[route] = self._texts.short_route(route)
        return self._routes.get(route, "")

    def _key(self, case: Case) -> str:
        request = case.request or {}
        parts = (
            self._title(case) if is_draft(case) else case.title, case.number, request.get("company"),
            request.get("sector"), *map(self._texts.product, request.get("products") or ()),
            request.get("description"), self._texts.country(case.country), self._state(case),
        )  # fmt: skip
        text = " ".join(part for part in parts if part)
        if text.isascii():
            return text.lower()
        plain = unicodedata.normalize("NFKD", text.replace("ß", "ss"))  # as `fold`, but ten thousand at a time
        return _ACCENTS.sub("", plain).casefold()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be chosen, and nothing else."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return title, second line, chip, the case itself or the row as one sentence."""
        case = self._cases[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(case)
        if role == SECOND:
            return self._second(case)
        if role == CHIP:
            return self._chip(case)
        if role == CASE:
            return case
        if role == STAND:
            return self._stand(case)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            day = "" if is_draft(case) else self._texts.day(case.opened)
            told = [self._title(case), self._second(case), self._chip(case)[1], day, stand_word(self._stand(case))]
            return ". ".join(part for part in told if part)
        return None

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, or -1."""
        return next((i for i, case in enumerate(self._cases) if case.id == case_id), -1)

    def _title(self, case: Case) -> str:
        known = draft_name(self._texts, case.draft or {}) if is_draft(case) else case.company or case.title
        return known or self.tr("Request without a title")

    def _second(self, case: Case) -> str:
        if is_draft(case):
            return self.tr("kept {when}").format(when=saved_words(self._texts, case.saved_at))
        title = case.title if case.company and case.title != case.company else ""
        marked = marking_chip(case.marking)[1] if case.marking != "internal" else ""
        parts = [case.number, marked, title, self._texts.country(case.country)]
        return " · ".join(part for part in parts if part)

    def _stand(self, case: Case) -> str:
        known = self._stands.get(case.id)
        return "" if known is None else "hq" if known else "here"

    def _chip(self, case: Case) -> tuple[str, str]:
        if is_draft(case):
            return "provisional", self.tr("Draft")
        known = case_chip(case, self._term)
        if case.chosen and case.chosen.get("route") and known is None:
            return "plain", self.tr("Chosen: {route}").format(route=self._texts.short_route(case.chosen["route"]))
        title = self._texts.short_route(case.route) if case.route else ""
        return known or (("provisional" if case.provisional else "brand"), title)
