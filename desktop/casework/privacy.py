"""The verbs of privacy: everything about one person or company found, handed over, and erased on request.

What was erased is gone from the vault and from the tables; the chain of events still verifies (contract 9). A copy
may still be in an older backup, and what left the post is headquarters' to erase: both are said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.casework.found import FILE, Found, Looker
from desktop.casework.handed_in import day, own_words
from desktop.domain.case import MARKINGS
from desktop.domain.retention import Review, review, terms_of
from desktop.errors import BadInput
from desktop.guidance.library import fold
from desktop.storage import blobs
from desktop.storage.projections import SETTING

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.casework.acts import Acts
    from desktop.storage.journal import Journal

DONE = "privacy_done"
SHORTEST = 3


@dataclass(frozen=True)
class Search:
    """What was found about a person or company, and which files (case id or empty, name) could not be read inside."""

    words: str
    found: tuple[Found, ...]
    unread: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Done:
    """What was done on request: when (UTC), `erased` or `handed_over`, how many fields and files, in how many cases,
    and how many fields that had left the post stayed. No name is kept.
    """

    at: str
    act: str
    fields: int
    files: int
    cases: int
    left: int


class PrivacyWork:
    """What a post must be able to do for people, as `casework.privacy`."""

    def __init__(self, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._journal, self._acts = journal, acts

    def search(self, words: str) -> Search:
        """Return everything that holds these words, case and accents ignored, the oldest first.

        Raises BadInput for fewer than three letters: that would be everything.
        """
        wanted = fold(words)
        if len(wanted) < SHORTEST:
            raise BadInput("words: give at least three letters of the name")
        looker = Looker(self._journal)
        found = tuple(looker.words(wanted))
        return Search(words, found, tuple(looker.unread))

    def find(self, words: str) -> list[Found]:
        """Return every field that holds these words, as `search` does."""
        return list(self.search(words).found)

    def of_case(self, case_id: str) -> list[Found]:
        """Return every field about a case that people wrote; what is only a code or a number is not among them."""
        return list(Looker(self._journal).case(case_id))

    def hand_over(self, words: str, found: list[Found] | None = None) -> dict[str, Any]:
        """Return what was found as plain data, to give to the person who asks for it."""
        names = {case.id: case.number for case in self._journal.tables.cases()}
        told = [
            {**vars(one), "area": one.area, "case": names.get(one.case or "")}
            for one in (self.find(words) if found is None else found)
        ]
        return {"words": words, "found": told}

    def write_over(self, words: str, found: list[Found], target: Path, lang: str) -> Path:
        """Write what was found into a new `.zip` file, or a new folder, with the kept files beside it.

        Raises BadInput when it is there already, OutsideWorld when the disk fails. What was done is recorded, not for
        whom.
        """
        from desktop.casework.handing_over import write

        files = {
            str(one.payload["sha256"]): str(one.payload.get("name") or "file")
            for one in self._journal.events()
            if one.id in {each.event for each in found if each.kind == "attachment_kept"} and "sha256" in one.payload
        }
        kept = [(name, blobs.get(self._journal.vault, digest)) for digest, name in files.items()]
        write(self.hand_over(words, found), kept, target, lang)
        self._record("handed_over", found, len(kept))
        return target

    def erase(self, found: list[Found], words: str = "") -> int:
        """Erase these fields for good, and the files that were among them, in one transaction. A file that is kept
        under another name too, in this case or another, stays. `words` say which contacts of the post go.

        Returns how many fields were erased; what left the post is passed over. It cannot be undone.
        """
        mine = [one for one in found if not one.left]
        with self._journal.vault.transaction():
            files = self._files(mine)
            for digest in files:
                blobs.drop(self._journal.vault, digest)
            if any(one.kind == SETTING for one in mine):
                self._keep_other_contacts(fold(words))
            for one in mine:
                if one.field != FILE:
                    self._journal.erase(one.event, one.field)
            self._journal.append(DONE, None, _counted("erased", found, len(files)))
        return len(mine)

    def _files(self, mine: list[Found]) -> set[str]:
        """Return the hashes of the files that these events keep, and no other event whose name is still there."""
        events = {one.event for one in mine if one.field != "actor"}
        kept = [one for one in self._journal.events() if one.kind == "attachment_kept" and "sha256" in one.payload]
        digests = {str(one.payload["sha256"]) for one in kept if one.id in events}
        return digests - {one.payload["sha256"] for one in kept if one.id not in events and "name" in one.payload}

    def _keep_other_contacts(self, wanted: str) -> None:
        """Write the contacts of the post anew without those that hold the words; the older lists are erased then."""
        rows = self._journal.tables.settings().get("contacts") or []
        others = [row for row in rows if not (wanted and wanted in fold(" ".join(map(str, row.values()))))]
        self._journal.append(SETTING, f"{SETTING}:contacts", {"key": "contacts", "value": others})

    def _record(self, act: str, found: list[Found], files: int) -> None:
        with self._journal.vault.transaction():
            self._journal.append(DONE, None, _counted(act, found, files))

    def done(self) -> list[Done]:
        """Return what was done on request, the latest first."""
        made = [Done(one.wall, **one.payload) for one in self._journal.events() if one.kind == DONE]
        return made[::-1]

    def to_review(self, today: date, terms: Mapping[str, int] | None = None) -> list[Review]:
        """Return the cases to look at this year: is keeping them still needed? `terms` are years per marking; without
        them those of the post.
        """
        return review(self._journal.tables.cases(), today, terms or terms_of(self._journal.tables.settings()))

    def reviewed(self, case_id: str, on: str, reason: str, until: str | None = None) -> None:
        """Record that a case is kept on, and why; it comes back after a year. `until` makes its term longer."""
        reason = own_words("reason", reason)
        if not reason:
            raise BadInput("reason: missing; say why this case is still needed")
        payload = {"on": day("on", on), "reason": reason} | ({"until": day("until", until)} if until else {})
        with self._acts.act("retention_reviewed", case_id) as act:
            act.append("retention_reviewed", payload)

    def erase_case(self, case_id: str) -> int:
        """Erase every word that people wrote about a case, and its files; its number and its codes stay."""
        return self.erase(self.of_case(case_id))


def read_terms(value: Any) -> dict[str, int]:
    """Return years per marking as a person set them. Raises BadInput."""
    whole = isinstance(value, Mapping) and set(value) == set(MARKINGS)
    if not whole or not all(isinstance(years, int) and 1 <= years <= 99 for years in value.values()):
        raise BadInput(f"retention_years: expected whole years from 1 to 99 for {', '.join(MARKINGS)}")
    return dict(value)


def _counted(act: str, found: list[Found], files: int) -> dict[str, Any]:
    left = sum(one.left for one in found)
    cases = len({one.case for one in found if one.case})
    return {"act": act, "fields": len(found) - left, "files": files, "cases": cases, "left": left}
