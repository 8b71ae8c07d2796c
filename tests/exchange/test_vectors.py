"""The vectors of docs/exchange-format.md: files made once, which every later version must still read the same."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.exchange import names
from desktop.exchange.apart import SetApart
from desktop.exchange.enrolment import read_headquarters, read_request
from desktop.exchange.keys import OwnKeys, PublicKeys
from desktop.exchange.part import Part, open_part
from desktop.exchange.receipt import read_receipt
from desktop.storage.chain import verify_export
from desktop.storage.event import digest
from tests.exchange.kit import DEVICE, OFFICE, OTHER

FOLDER = Path(__file__).parent / "vectors"
KEYS: dict[str, dict[str, str]] = json.loads((FOLDER / "keys.json").read_text())
LINES = (FOLDER / "events.jsonl").read_text().splitlines()
BOX = {path.relative_to(FOLDER / "box").as_posix(): path.read_bytes() for path in (FOLDER / "box").rglob("*.*")}


def own(name: str) -> OwnKeys:
    return OwnKeys(bytes.fromhex(KEYS[name]["seed"]), KEYS[name]["identity"])


def files(kind: str) -> list[bytes]:
    return [data for name, data in sorted(BOX.items()) if (said := names.parse(name)) and said.kind == kind]


def opened(data: bytes, officer: str = "officer-1") -> Part:
    return open_part(data, [own(officer)], OFFICE)


@pytest.mark.parametrize("name", KEYS)
def test_public_halves_and_fingerprints(name: str) -> None:
    public = own(name).public
    assert public == PublicKeys(KEYS[name]["signer"], KEYS[name]["recipient"])
    assert public.fingerprint == KEYS[name]["fingerprint"]


def test_every_file_is_under_the_name_of_its_bytes() -> None:
    assert len(BOX) == 6
    for name, data in BOX.items():
        said = names.parse(name)
        assert said is not None
        assert said.sha256 == names.digest(data)


def test_headquarters_and_its_next_version() -> None:
    first, second = map(read_headquarters, files(names.DOCUMENT))
    assert read_headquarters((FOLDER / "hq.json").read_bytes()) == first
    assert first.followed_by(second)
    assert [one.name for one in second.officers] == ["Officer 2", "Officer 3"]
    assert second.content_root == "ab" * 32


def test_the_request() -> None:
    (data,) = files(names.REQUEST)
    request = read_request(data)
    assert (request.device, request.post, request.keys) == (DEVICE, "BOG", own("device").public)
    assert [(one.device, one.signer) for one in request.continues] == [(OTHER, KEYS["earlier-device"]["signer"])]


@pytest.mark.parametrize("officer", ["officer-1", "officer-2"])
def test_the_part_and_its_events(officer: str) -> None:
    (data,) = files(names.PART)
    part = opened(data, officer)
    assert part.lines() == LINES
    assert (part.header.first, part.header.last, part.header.signer) == (1, 12, KEYS["device"]["signer"])
    assert list(verify_export(LINES)) == []


def test_the_note() -> None:
    (data,) = files(names.NOTE)
    note = opened(data)
    assert (note.lines(), note.header.first, note.header.last, note.header.heard) == ([], 13, 12, 7)


def test_the_receipt() -> None:
    (data,) = files(names.RECEIPT)
    second = read_headquarters(files(names.DOCUMENT)[1])
    receipt = read_receipt(data, [own("device")], DEVICE, second)
    last: dict[str, Any] = json.loads(LINES[11])
    assert receipt.number == 8
    assert [tuple(point) for point in receipt.points] == [(DEVICE, 12, last["id"], digest(LINES[11]))]
    assert receipt.set_apart[0].reason == "not_an_event"
    assert receipt.messages[0]["text"] == "Dank u."


@pytest.mark.parametrize("path", sorted((FOLDER / "set-apart").iterdir()), ids=lambda path: path.stem)
def test_what_must_be_set_apart(path: Path) -> None:
    with pytest.raises(SetApart) as caught:
        opened(path.read_bytes()).lines()
    assert caught.value.reason == path.stem
