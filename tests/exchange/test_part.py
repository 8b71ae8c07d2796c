"""A part says what was packed, and nothing that was altered, swollen or made up is taken for one."""

import json
import random
import subprocess
import zlib
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.request import MAX_TEXT
from desktop.exchange import names
from desktop.exchange.apart import SetApart
from desktop.exchange.keys import OwnKeys, seal, unseal
from desktop.exchange.part import Part, open_part, pack
from desktop.storage.event import canonical
from tests.exchange.kit import DEVICE, OFFICE, OTHER, chain, keys, maker

TO = [keys("Anna").public.recipient, keys("Bram").public.recipient]


def packed(lines: list[str], first: int = 1) -> bytes:
    return pack(DEVICE, first, lines, maker(), keys("laptop"), TO)


def opened(data: bytes) -> Part:
    return open_part(data, [keys("Bram")], OFFICE)


def refused(data: bytes) -> str:
    with pytest.raises(SetApart) as caught:
        opened(data).lines()
    return caught.value.reason


@given(st.lists(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1), max_size=30))
def test_what_was_packed_comes_out_again(lines: list[str]) -> None:
    part = opened(packed(lines, 17))
    assert part.lines() == lines
    assert (part.header.first, part.header.last, part.header.count) == (17, 16 + len(lines), len(lines))
    assert (part.header.sender, part.header.signer) == (DEVICE, keys("laptop").public.signer)


def test_age_of_debian_opens_a_part_with_an_officers_key(tmp_path: Path) -> None:
    lines = chain(20)
    (tmp_path / "key").write_text(keys("Anna").identity + "\n")
    (tmp_path / "part").write_bytes(packed(lines))
    command = ["age", "-d", "-i", "key", "part"]
    inside = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True).stdout
    start, header, signature, stream = inside.split(b"\n", 3)
    assert start == b"imvo-part 1"
    assert json.loads(header)["count"] == 20
    assert len(signature) == 128
    assert zlib.decompress(stream).decode().splitlines() == lines


def forged(
    change: Callable[[dict[str, object]], object] = dict, body: bytes | None = None, by: str = "laptop"
) -> bytes:
    """Return a part whose header was changed and signed again by somebody, with another body if given."""
    _, header, _, stream = unseal(packed(chain(3)), [keys("Anna")]).split(b"\n", 3)
    form = json.loads(header)
    change(form)
    return sealed_anew(canonical(form), stream if body is None else body, keys(by))


def sealed_anew(header: str, stream: bytes, signer: OwnKeys, start: str = "imvo-part 1") -> bytes:
    head = f"{start}\n{header}\n".encode()
    return seal(head + signer.sign(head).encode() + b"\n" + stream, TO)


def test_a_header_changed_by_anybody_else_has_no_valid_signature() -> None:
    assert refused(forged(by="dief")) == "bad_signature"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"headquarters": OTHER}, "wrong_headquarters"),
        ({"device": "../../etc"}, "malformed"),
        ({"first": 0}, "malformed"),
        ({"last": 4}, "malformed"),
        ({"count": 2, "last": 2}, "wrong_events"),
        ({"count": True}, "malformed"),
        ({"bytes": 5}, "too_large"),
        ({"bytes": 2**40}, "malformed"),
        ({"sha256": "0" * 64}, "torn"),
        ({"made": "vandaag"}, "malformed"),
        ({"app_version": "x" * 201}, "malformed"),
        ({"app_version": "\x1b[2J"}, "malformed"),
        ({"heard": -1}, "malformed"),
        ({"signer": "0"}, "malformed"),
    ],
    ids=str,
)
def test_a_header_that_is_not_right_is_set_apart(change: dict[str, object], reason: str) -> None:
    assert refused(forged(lambda form: form.update(change))) == reason


def test_a_field_of_a_later_program_is_no_harm() -> None:
    assert opened(forged(lambda form: form.update(weather="rain"))).header.count == 3


def test_a_header_must_be_canonical_and_bounded() -> None:
    header = canonical(asdict(opened(packed(chain(1))).header))
    assert refused(sealed_anew(header.replace(",", ", "), b"", keys("laptop"))) == "malformed"
    assert refused(sealed_anew(header[:-1], b"", keys("laptop"))) == "malformed"
    assert refused(sealed_anew('{"a":' * 50 + "1" + "}" * 50, b"", keys("laptop"))) == "malformed"
    assert refused(sealed_anew('{"a":"' + "x" * 9000 + '"}', b"", keys("laptop"))) == "too_large"
    assert refused(sealed_anew(header, b"", keys("laptop"), "imvo-part 2")) == "future_format"
    assert refused(sealed_anew(header, b"", keys("laptop"), "imvo-parcel 1")) == "malformed"


@pytest.mark.parametrize("stream", [b"", b"rubbish", zlib.compress(b"x" * 3_000_000)])
def test_a_body_that_is_none_is_set_apart(stream: bytes) -> None:
    assert refused(forged(body=stream)) in ("torn", "too_large")


def test_what_follows_on_the_body_is_set_apart() -> None:
    stream = unseal(packed(chain(3)), [keys("Anna")]).split(b"\n", 3)[3]
    assert refused(forged(body=stream + b"more")) == "torn"


def test_a_file_over_its_limit_is_not_even_opened() -> None:
    assert refused(b"age-encryption.org/v1" + bytes(names.LARGEST_FILE)) == "too_large"


def test_what_does_not_fit_is_not_packed() -> None:
    with pytest.raises(SetApart, match="limit"):
        packed([json.dumps([seq**9 for seq in range(40_000)])])
    with pytest.raises(SetApart, match="limit"):
        packed(["x" * (names.LARGEST_BODY // 2)] * 3)


@given(st.binary(max_size=400))
def test_anything_else_that_was_sealed_to_us_is_set_apart(inside: bytes) -> None:
    assert refused(seal(inside, TO)) == "malformed"


@given(st.binary(max_size=200), st.integers(0, 10**7))
def test_a_signed_part_with_rubbish_inside_is_set_apart(stream: bytes, size: int) -> None:
    def change(form: dict[str, object]) -> None:
        form["bytes"] = min(size, names.LARGEST_BODY)

    assert refused(forged(change, stream)) in ("torn", "too_large", "wrong_events")


def test_the_longest_text_a_person_can_enter_always_fits() -> None:
    """20,000 signs that do not compress, in the longest form of UTF-8: the cap at entry keeps a part possible."""
    signs = random.Random(4)
    text = "".join(chr(signs.randrange(0x10000, 0x10FFFF)) for _ in range(MAX_TEXT))
    assert len(packed(chain(1, text=text[:-2]))) <= names.LARGEST_FILE
