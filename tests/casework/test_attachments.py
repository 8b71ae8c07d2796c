"""Files and mails with a case: whole, under the hash of what is in them, and hostile ones stay mere files."""

import hashlib
import json
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.casework import Casework
from desktop.casework.attachments import LONGEST_NAME, safe_name
from desktop.casework.mail import read_mail
from desktop.domain.case import Case
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput
from desktop.storage import blobs


@pytest.fixture
def case(casework: Casework) -> Case:
    return casework.open_case(SupportRequest("advice", title="Koffie"))


def mail() -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "Jan <jan@voorbeeld.nl>", "post@voorbeeld.nl"
    message["Subject"] = "Advies over koffie – één vraag"
    message["Date"] = "Mon, 02 Nov 2026 10:00:00 +0100"
    message.set_content("Beste collega,\n\nGraag advies. 🌱")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="aanvraag.pdf")
    return message


def test_a_file_comes_back_whole(casework: Casework, case: Case, tmp_path: Path) -> None:
    path = tmp_path / "aanvraag.pdf"
    path.write_bytes(bytes(range(256)) * 100)
    (kept,) = casework.attachments.add(case.id, path, "confidential").attachments
    assert (kept["name"], kept["size"], kept["type"]) == ("aanvraag.pdf", 25_600, "application/pdf")
    assert kept["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert casework.attachments.read(case.id, kept["id"]) == ("aanvraag.pdf", path.read_bytes())
    assert "aanvraag" not in "".join(casework.journal.export())
    casework.acts.undo()
    assert casework.case(case.id) == case


def test_what_is_withdrawn_is_kept_with_its_reason(casework: Casework, case: Case) -> None:
    (kept,) = casework.attachments.keep(case.id, "x.txt", b"x").attachments
    (after,) = casework.attachments.withdraw(case.id, kept["id"], "Verkeerde zaak.").attachments
    assert after == {**kept, "withdrawn": "Verkeerde zaak."}
    assert casework.attachments.read(case.id, kept["id"])[1] == b"x"


def test_a_mail_is_read_and_kept(casework: Casework, case: Case) -> None:
    (kept,) = casework.attachments.keep(case.id, "advies.eml", mail().as_bytes()).attachments
    assert kept["mail"] == {
        "sender": "Jan <jan@voorbeeld.nl>", "to": "post@voorbeeld.nl", "subject": "Advies over koffie – één vraag",
        "date": "2026-11-02T09:00:00Z", "text": "Beste collega,\n\nGraag advies. 🌱", "files": ["aanvraag.pdf"],
    }  # fmt: skip


def test_what_is_too_large_or_no_mail_is_said_and_changes_nothing(
    casework: Casework, case: Case, tmp_path: Path
) -> None:
    large = tmp_path / "film.mp4"
    with large.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    before = list(casework.journal.events())
    with pytest.raises(BadInput, match=r"film\.mp4: 200 MB; at most 25 MB"):
        casework.attachments.add(case.id, large)
    for name, data in [("leeg.txt", b""), ("geen.eml", b"zomaar wat"), ("x.bin", b"0" * (blobs.LARGEST + 1))]:
        with pytest.raises(BadInput):
            casework.attachments.keep(case.id, name, data)
    with pytest.raises(BadInput, match="marking"):
        casework.attachments.keep(case.id, "x", b"x", "secret")
    with pytest.raises(BadInput, match="no such file"):
        casework.attachments.add(case.id, tmp_path / "weg.pdf")
    with pytest.raises(BadInput, match="a folder"):
        casework.attachments.add(case.id, tmp_path)
    assert list(casework.journal.events()) == before


def test_a_changed_or_erased_file_is_never_passed_off(casework: Casework, case: Case) -> None:
    (kept,) = casework.attachments.keep(case.id, "x.txt", b"waar").attachments
    casework.journal.db.execute("UPDATE blobs SET data = ?", [b"onwaar"])
    with pytest.raises(BadInput, match="damaged"):
        casework.attachments.read(case.id, kept["id"])
    blobs.drop(casework.journal.vault, kept["sha256"])
    with pytest.raises(BadInput, match="erased"):
        casework.attachments.read(case.id, kept["id"])


@given(st.text(max_size=400))
def test_a_name_is_only_a_name(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert len(safe) <= LONGEST_NAME
    assert not set(safe) & set('/\\<>:"|?*\x00\n')
    assert safe not in (".", "..")
    assert Path(safe).name == safe


@pytest.mark.parametrize(
    ("name", "safe"),
    [("../../etc/passwd", "passwd"), ("C:\\tmp\\a.txt", "a.txt"), ("...", "file"), ("é" * 300 + ".pdf", None)],
)
def test_paths_and_dots_are_taken_off(name: str, safe: str | None) -> None:
    assert safe_name(name) == safe if safe else safe_name(name).endswith(".pdf")


@given(st.binary(max_size=600) | st.binary(max_size=300).map(lambda rest: b"From: a\r\nSubject: =?utf-8?b?" + rest))
def test_a_hostile_mail_is_read_or_refused_and_always_fits_json(data: bytes) -> None:
    try:
        found = read_mail(data)
    except BadInput:
        return
    json.dumps([found.sender, found.to, found.subject, found.text, *found.files]).encode()
