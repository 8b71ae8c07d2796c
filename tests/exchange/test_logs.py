"""With every log turned up as far as it goes, a whole session tells no secret, no company and no free text."""

import base64
import json
import logging
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.errors import BadInput
from desktop.exchange.keys import OwnKeys
from desktop.exchange.open_box import open_box
from desktop.headquarters import officers
from desktop.headquarters.devices import approve
from desktop.headquarters.gather import gather
from desktop.headquarters.keys_file import read_keys
from desktop.headquarters.receipts import write_receipts
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.storage.vault import open_vault, prepare
from tests.exchange.servers import PASSWORD, USER, apache
from tests.kit import open_library
from tests.storage.kit import CHEAP
from tests.support import ROOT

OWN, OFFICERS = "tulpen-uit-Osaka", "stroopwafels-uit-Gouda"
FEEDBACK, DRAFT = "Mevrouw De Wit van de branderij vond dit onduidelijk", "Klacht over de heer Jansen"


def secrets_of(case: dict[str, object], *keys: OwnKeys) -> list[str]:
    """Return what must be in no log: passphrases, private keys, and what people wrote."""
    login = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    private = [text for own in keys for text in (own.identity, own.seed.hex(), repr(own.seed)[2:-1])]
    written = [str(case[field]) for field in ("company", "title")] + [FEEDBACK, DRAFT, "coöperaties"]
    return [OWN, OFFICERS, PASSWORD, login, *private, *written, "Jansen", "De Wit"]


def test_no_secret_company_or_free_text_in_any_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    case = YAML(typ="safe", pure=True).load(ROOT / "examples" / "koffie-colombia.yaml")
    store = open_sqlite(tmp_path / "hq.db", make=True)
    document, _ = officers.found(store, tmp_path / "keys", OFFICERS, "Den Haag", "Anna", CHEAP)
    anna = read_keys(tmp_path / "keys", OFFICERS)
    prepare(tmp_path / "data", OWN, cost=CHEAP).commit()
    with open_library() as library, open_vault(tmp_path / "data", OWN) as vault, apache(secret=True) as server:
        post = Casework(library, vault)
        approve(store, anna, post.exchange.enrol(document, "BOG").request)
        post.open_case(post.assistant.read(case))
        post.feedback.give(Feedback("app", "unclear", text=FEEDBACK))
        post.save_draft(None, {"title": DRAFT})
        wrong, right = (server.address.replace("//", f"//{USER}:{word}@") for word in (PASSWORD + "x", PASSWORD))
        with pytest.raises(BadInput):
            post.exchange.send(open_box(wrong, write=True), wrong)
        post.exchange.send(open_box(right, write=True), right)
        with open_box(right, write=True) as box:
            gather(store, anna, box)
            write_receipts(store, anna, box)
        post.exchange.receive(open_box(right, write=False), right)
        assert post.exchange.status().events["received"] > 3
        own = post.exchange._outbox.keys()
        told = json.dumps(post.exchange.status().to_dict()) + repr(post.exchange.places())
    store.close()
    logged = "\n".join(f"{record.name} {record.getMessage()}" for record in caplog.records) + caplog.text
    assert "PROPFIND" in logged, "nothing was logged: this proves nothing"
    shown = capfd.readouterr()
    everything = logged + shown.out + shown.err + told
    assert [one for one in secrets_of(case, own, *anna.keys) if one in everything] == []
    assert [each for each in (own, anna) if own.identity in repr(each) or own.seed.hex() in repr(each)] == []


def test_an_error_tells_no_password_and_no_text(tmp_path: Path) -> None:
    """What a person sees, and may send on, when the place is wrong."""
    with pytest.raises(BadInput) as caught:
        open_box(f"http://{USER}:{PASSWORD}@example.org/box", write=True)
    assert PASSWORD not in str(caught.value)
    assert USER not in str(caught.value)
