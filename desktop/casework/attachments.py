"""The verbs of attachments: files and mails kept with a case, encrypted, with their size and hash."""

from __future__ import annotations

import mimetypes
import unicodedata
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uuid_utils

from desktop.casework.handed_in import one_of, opened
from desktop.casework.mail import Mail, read_mail
from desktop.domain.case import MARKINGS, Case
from desktop.errors import BadInput
from desktop.guidance.reading import read_bytes
from desktop.storage import blobs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.casework.acts import Acts
    from desktop.storage.journal import Journal

LONGEST_NAME = 150
MEGABYTE = 1024 * 1024


class AttachmentWork:
    """The files of cases, as `casework.attachments`."""

    def __init__(self, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._journal, self._acts = journal, acts

    def add(self, case_id: str, path: Path, marking: str = "internal") -> Case:
        """Keep a file with a case; an `.eml` is read as a mail too. Raises BadInput, OutsideWorld."""
        if path.is_file() and (size := path.stat().st_size) > blobs.LARGEST:
            raise BadInput(f"{path.name}: {size / MEGABYTE:,.0f} MB; at most {blobs.LARGEST // MEGABYTE} MB fits")
        return self.keep(case_id, path.name, read_bytes(path, blobs.LARGEST), marking)

    def keep(self, case_id: str, name: str, data: bytes, marking: str = "internal") -> Case:
        """Keep `data` under a file name with a case. Returns the case when it is on disk."""
        if marking not in MARKINGS:
            raise BadInput(f"marking {marking!r}: expected one of {', '.join(MARKINGS)}")
        if not data:
            raise BadInput(f"{name}: the file is empty")
        name = safe_name(name)
        payload: dict[str, Any] = {
            "id": str(uuid_utils.uuid4()), "name": name, "size": len(data), "marked": marking,
            "type": mimetypes.guess_type(name)[0] or "application/octet-stream",
        }  # fmt: skip
        if name.lower().endswith(".eml"):
            payload["mail"] = _known(read_mail(data))
        with self._acts.act("attachment_kept", self._case(case_id).id) as act:
            payload["sha256"] = blobs.put(self._journal.vault, data)
            act.append("attachment_kept", payload)
        return self._case(case_id)

    def read(self, case_id: str, attachment: str) -> tuple[str, bytes]:
        """Return the name and the content of an attachment. Raises BadInput when it was erased or is damaged."""
        one = self._one(case_id, attachment)
        return one.get("name", "file"), blobs.get(self._journal.vault, one["sha256"])

    def mark(self, case_id: str, attachment: str, marking: str) -> Case:
        """Mark a file `internal`, `confidential` or `ncp`. However it is marked, no file leaves by the exchange."""
        one_of("marking", marking, MARKINGS)
        one = self._one(case_id, attachment)
        with self._acts.act("attachment_marked", case_id) as act:
            act.append("attachment_kept", {"id": one["id"], "marked": marking})
        return self._case(case_id)

    def withdraw(self, case_id: str, attachment: str, reason: str) -> Case:
        """Say that an attachment does not belong here; it is kept, with the reason."""
        if not reason.strip():
            raise BadInput("reason: missing; say why this file is withdrawn")
        one = self._one(case_id, attachment)
        with self._acts.act("attachment_withdrawn", case_id) as act:
            act.append("attachment_kept", {"id": one["id"], "withdrawn": reason.strip()})
        return self._case(case_id)

    def _one(self, case_id: str, attachment: str) -> Mapping[str, Any]:
        found = next((one for one in self._case(case_id).attachments if one.get("id") == attachment), None)
        if found is None:
            raise BadInput(f"attachment {attachment!r}: there is none")
        return found

    def _case(self, case_id: str) -> Case:
        return opened(self._journal.tables.case(case_id), case_id)


def safe_name(name: str) -> str:
    """Return a file name that is only a name: no folders, no control signs, no trailing dots, not too long."""
    last = unicodedata.normalize("NFC", name.replace("\\", "/").rpartition("/")[2])
    kept = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C" and sign not in '<>:"|?*').strip(" .")
    stem, dot, ending = kept.rpartition(".")
    if len(kept) > LONGEST_NAME and dot and len(ending) < 12:
        kept = f"{stem[: LONGEST_NAME - len(ending) - 1]}.{ending}"
    return kept[:LONGEST_NAME] or "file"


def _known(mail: Mail) -> dict[str, Any]:
    return {key: value for key, value in asdict(mail).items() if value}
