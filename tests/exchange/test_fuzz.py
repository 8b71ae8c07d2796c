"""Whatever bytes come in: every reader says what is wrong in its own words, soon, and nothing else comes out of it."""

import base64
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import BadInput, OutsideWorld
from desktop.exchange import armour, container, names, webdav_listing
from desktop.exchange.apart import SetApart
from desktop.exchange.enrolment import Headquarters, Request, read_headquarters, read_request, write_headquarters
from desktop.exchange.enrolment import write_request as written_request
from desktop.exchange.file_box import FileBox
from desktop.exchange.keys import read_fingerprint, seal, unseal
from desktop.exchange.part import open_part, pack
from desktop.exchange.receipt import Point, Receipt, read_receipt, write_receipt
from desktop.headquarters.events import link_of, read_event
from desktop.storage.event import canonical
from tests.exchange.kit import DEVICE, MADE, OFFICE, chain, keys, maker, office

EXAMPLES = 60
LAPTOP = keys("laptop")
PEOPLE = [keys("Anna"), keys("Bram")]
RECIPIENTS = [one.public.recipient for one in PEOPLE]

Readable = Callable[[bytes], object]
Sealed = tuple[bytes, list[str]]


def known() -> Headquarters:
    return office()


def part_of(data: bytes) -> object:
    return open_part(data, PEOPLE, OFFICE).lines()


def receipt_of(data: bytes) -> object:
    return read_receipt(data, [LAPTOP], DEVICE, known())


@dataclass(frozen=True)
class Form:
    """One kind of file: how it is read, a good one, and to whom it is sealed (nobody: it is plain)."""

    read: Readable
    good: bytes
    to: tuple[str, ...] = ()

    @property
    def inside(self) -> bytes:
        return unseal(self.good, [*PEOPLE, LAPTOP]) if self.to else self.good

    def wrapped(self, inside: bytes) -> bytes:
        return seal(inside, self.to) if self.to else inside


def forms() -> dict[str, Form]:
    point = Point(DEVICE, 3, "01900000-0000-7000-8000-000000000001", "ab" * 32)
    receipt = Receipt(OFFICE, DEVICE, 7, MADE, (point,), (), ({"id": "1", "kind": "later", "n": [1]},))
    request = Request(OFFICE, DEVICE, "BOG", LAPTOP.public, "1.0", MADE)
    to_laptop = LAPTOP.public.recipient
    return {
        "part": Form(part_of, pack(DEVICE, 1, chain(3), maker(), LAPTOP, RECIPIENTS), tuple(RECIPIENTS)),
        "receipt": Form(receipt_of, write_receipt(receipt, PEOPLE[0], to_laptop), (to_laptop,)),
        "request": Form(read_request, written_request(request, LAPTOP)),
        "document": Form(read_headquarters, write_headquarters(known(), PEOPLE)),
    }


FORMS = forms()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("\ud800"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def mutilated(draw: st.DrawFn, good: bytes) -> bytes:
    """Draw a good file with a few bytes changed, cut out or put in."""
    data = bytearray(good)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(data)))
        gone = draw(st.sampled_from((0, 1, 1, 7, len(data))))
        data[at : at + gone] = draw(st.binary(max_size=9))
    return bytes(data)


def refused_or_read(read: Readable, data: bytes) -> None:
    """Read, or be told why not by one of our own reasons."""
    with suppress(SetApart, BadInput):
        read(data)


@pytest.mark.parametrize("name", FORMS)
@settings(max_examples=EXAMPLES)
@given(st.data())
def test_any_bytes(name: str, data: st.DataObject) -> None:
    """Rubbish, a good file with changes, the same inside a good seal."""
    form = FORMS[name]
    refused_or_read(form.read, data.draw(st.binary(max_size=200) | mutilated(form.good)))
    refused_or_read(form.read, form.wrapped(data.draw(st.binary(max_size=200) | mutilated(form.inside))))


@pytest.mark.parametrize("name", FORMS)
@settings(max_examples=EXAMPLES)
@given(st.data())
def test_any_value_in_any_field_under_a_valid_signature(name: str, data: st.DataObject) -> None:
    """Who may sign can still write what no form has."""
    form = FORMS[name]
    lines = form.inside.split(b"\n", 2)
    sealed = len(lines) == 3
    found = json.loads(lines[1] if sealed else form.inside)
    for field in data.draw(st.lists(st.sampled_from(sorted(found)), min_size=1, max_size=2)):
        found[field] = data.draw(JSON)
    text = json.dumps(found, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")
    signer = {"receipt": PEOPLE[0]}.get(name, LAPTOP)
    head = lines[0] + b"\n" + text + b"\n"
    made = head + signer.sign(head).encode() + b"\n" + lines[2][129:] if sealed else _signed(found, text)
    refused_or_read(form.read, form.wrapped(made))


def _signed(found: dict[str, Any], text: bytes) -> bytes:
    """Return a plain file signed anew where that is possible."""
    try:
        bare = {key: value for key, value in found.items() if not key.startswith("signature")}
        sign = canonical(bare).encode()
        if "signatures" in found:
            by = [{"signer": one.public.signer, "signature": one.sign(sign)} for one in PEOPLE]
            return canonical({**bare, "signatures": by}).encode()
        return canonical({**bare, "signature": LAPTOP.sign(sign)}).encode()
    except ValueError:
        return text


HOSTILE_JSON = {
    "10,000 levels": b"[" * 10_000 + b"]" * 10_000,
    "10,000 objects": b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
    "100,000 open brackets": b"[" * 100_000,
    "a number of 5,000 digits": b'{"version":' + b"9" * 5000 + b"}",
    "NaN": b'{"version":NaN}',
    "infinity": b'{"version":-Infinity}',
    "1e999": b'{"version":1e999}',
    "a doubled key": b'{"format":"imvo-request 1","format":"imvo-request 1"}',
    "a lone surrogate": b'{"format":"\\ud800"}',
    "surrogate bytes": b'{"format":"\xed\xa0\x80"}',
    "utf-16": '{"format":"imvo-request 1"}'.encode("utf-16"),
    "a null sign": b'{"format":"imvo\\u0000request 1"}',
    "nothing": b"",
    "a list": b"[]",
}


@pytest.mark.parametrize("text", HOSTILE_JSON.values(), ids=HOSTILE_JSON)
def test_hostile_json_is_refused_wherever_json_is_read(text: bytes) -> None:
    for name, form in FORMS.items():
        kind = form.inside.split(b"\n", 1)[0]
        head = kind + b"\n" + text + b"\n"
        made = head + LAPTOP.sign(head).encode() + b"\n" if form.to else text
        with pytest.raises(SetApart) as caught:
            form.read(form.wrapped(made))
        assert caught.value.reason in ("malformed", "too_large"), name
    line = text.decode("utf-8", "replace")
    assert read_event(line, DEVICE, 1) is None
    assert link_of(line, "before") == "before"


FUTURE = {"part": b"imvo-part 2\n{}\n", "receipt": b"imvo-receipt 17\n", "request": b'{"format":"imvo-request 2"}'}
FUTURE["document"] = b'{"format":"imvo-headquarters 2"}'


@pytest.mark.parametrize("name", FORMS)
def test_a_later_version_is_kept_apart_as_such(name: str) -> None:
    form = FORMS[name]
    with pytest.raises(SetApart) as caught:
        form.read(form.wrapped(FUTURE[name]))
    assert caught.value.reason == "future_format"


@settings(max_examples=EXAMPLES)
@given(st.text(max_size=300), JSON, st.sampled_from(sorted(json.loads(chain(1)[0]))))
def test_any_line_is_an_event_or_none(text: str, value: Any, field: str) -> None:
    form = json.loads(chain(1)[0])
    odd = json.dumps({**form, field: value}, sort_keys=True, separators=(",", ":"))
    for line in (text, odd):
        row = read_event(line, DEVICE, 1)
        assert row is None or row.shareable == line
        link_of(line, "0" * 64)


GOOD_BOX = container.pack({f"posts/{DEVICE}/note-{'a' * 64}.part": b"x" * 300, "headquarters/b.json": b"{}"})
GOOD_TEXT = armour.wrap(GOOD_BOX, for_headquarters=True)


@settings(max_examples=2 * EXAMPLES)
@given(st.data())
def test_any_file_that_calls_itself_a_box(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    path = tmp_path_factory.mktemp("box") / data.draw(st.sampled_from(("a.imvo", "a.imvo.txt")))
    begin = f"{armour.BEGIN}\n".encode()
    path.write_bytes(
        data.draw(
            st.binary(max_size=300)
            | mutilated(GOOD_BOX)
            | mutilated(GOOD_TEXT)
            | st.binary(max_size=300).map(lambda inside: begin + base64.b64encode(inside))
            | st.text(max_size=200).map(lambda text: begin + text.encode("utf-16", "surrogatepass"))
        )
    )
    try:
        box = FileBox(path, write=True)
    except (BadInput, OutsideWorld):
        return
    for folder in ("headquarters", *box.folders("posts"), *box.folders("receipts")):
        for entry in box.entries(folder):
            assert len(box.read(entry.name, names.LARGEST_FILE) or b"") == entry.size
    box.write("headquarters/c.json", b"new")
    box.close()
    assert FileBox(path, write=False).read("headquarters/c.json", 9) == b"new"


LIST = """<D:multistatus xmlns:D="DAV:"><D:response><D:href>{href}</D:href><D:propstat><D:prop>
<D:getcontentlength>{size}</D:getcontentlength><D:getlastmodified>{time}</D:getlastmodified><D:resourcetype/>
</D:prop></D:propstat></D:response></D:multistatus>"""
BOMB = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
TIMES = ("Mon, 23 Nov 2026 08:00:00 GMT", "Mon, 23 Nov 2026 08:00:00 -0000", "23 Nov 99999999999999999999 08:00 +9")
ANSWERS = (
    LIST.format(href="/dav/a.part", size="9" * 5000, time=TIMES[0]),
    LIST.format(href="http://[bad/a", size="1", time=TIMES[1]),
    LIST.format(href="/dav/../../etc/passwd", size="1", time=TIMES[2]),
    LIST.format(href="/dav/a", size="1", time="Mon, 23 Nov 2026 08:00:00 +99999999999999999999"),
    "<?xml version='1.0' encoding='nope'?><a/>",
    "<a>" * 100_000,
    BOMB,
)


def listed(data: bytes) -> list[webdav_listing.Row]:
    try:
        return webdav_listing.rows(data, "/dav/")
    except OutsideWorld:
        return []


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: str(answer)[:20])
def test_a_hostile_list_of_a_server(answer: str) -> None:
    rows = listed(answer.encode())
    assert all("/" not in row.name and 0 <= row.size < 10**18 for row in rows)


@settings(max_examples=EXAMPLES)
@given(st.data())
def test_any_list_of_a_server(data: st.DataObject) -> None:
    text = st.text(st.characters(exclude_characters="<&", exclude_categories=["Cs", "Cc"]), max_size=30)
    fields = {
        "href": data.draw(st.just("/dav/x") | text.map(lambda t: f"/dav/{t}") | text),
        "size": data.draw(st.integers().map(str) | text),
        "time": data.draw(st.sampled_from(TIMES) | text),
    }
    good = LIST.format(**fields).encode()
    rows = listed(good) + listed(data.draw(mutilated(good)))
    moments = [row.modified for row in rows if row.modified]
    assert len({max(moments)} if moments else set()) <= 1  # all can be compared


@settings(max_examples=EXAMPLES)
@given(
    st.text(max_size=80) | st.lists(st.sampled_from(("zoo", "zo", "Abandon", "ABAN", "é")), max_size=9).map(" ".join)
)
def test_any_words_that_a_person_types(typed: str) -> None:
    with suppress(BadInput):
        assert len(read_fingerprint(typed).split("-")) == 8


@given(st.text(max_size=200))
def test_any_name_is_one_of_ours_or_none(name: str) -> None:
    assert names.parse(name) is None or Path(name).parts[0] in ("posts", "receipts", "headquarters")
