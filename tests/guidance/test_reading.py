"""A file from outside is plain data or one clear line."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadInput
from desktop.guidance.reading import MAX_BYTES, parse, read_file


@pytest.mark.parametrize(
    ("raw", "data"),
    [
        (
            b"request_type: advice\nlarge: yes\ncountry: NO",
            {"request_type": "advice", "large": "yes", "country": "NO"},
        ),
        (b"\xef\xbb\xbfa: 1", {"a": 1}),
        (b'{"a": [1, null]}', {"a": [1, None]}),
        (b"{request_type: advice}", {"request_type": "advice"}),
        (b"a: 1:30\nb: 012", {"a": "1:30", "b": 12}),
        (b"a: |\n  twee\n  regels\n", {"a": "twee\nregels\n"}),
        (b"# only a remark", None),
    ],
)
def test_plain_data_is_read(raw: bytes, data: Any) -> None:
    assert parse(raw, "file.yaml") == data


BILLION = b"a: &a [x,x]\n" + b"".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)},*{chr(97 + n)}]\n".encode() for n in range(20)
)


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"a: 1\na: 2", "line 2: a key is given twice"),
        (b'{"a": 1, "a": 2}', "a: given twice"),
        (b'{"b": {"a": 1, "a": 2}}', "a: given twice"),
        (b"a: !!python/object/apply:os.system [ls]", "line 1: the tag"),
        (b"a: 1\nb: !later x", "line 2: the tag"),
        (BILLION, "line 1: anchors and aliases"),
        (b"a: [1\n", "line 2: not YAML"),
        (b"a: 1\n b: 2", "line 2: not YAML"),
        (b"---\na: 1\n---\nb: 2", "line 3: not YAML"),
        (b"[" * 100_000, "nested deeper"),
        (b"a: " + b"{a: " * 500, "nested deeper"),
        (b'{"a":' * 100_000, "nested deeper"),
        (b"a: 1" + b"0" * 9000, "thousands of digits"),
        (b'{"a": NaN}', "NaN"),
        (b"\x89PNG\r\n\x1a\n\x00", "not UTF-8"),
        (b"a\x00b", "U+0000"),
        (b"x" * (MAX_BYTES + 1), "larger than"),
    ],
)
def test_anything_else_is_one_clear_line(raw: bytes, says: str) -> None:
    with pytest.raises(BadInput) as error:
        parse(raw, "file")
    assert says in str(error.value)
    assert str(error.value).startswith("file: ")
    assert len(str(error.value).splitlines()) == 1


def test_a_json_file_is_read_as_json_only() -> None:
    with pytest.raises(BadInput, match="line 1, column 2: not JSON"):
        parse(b"{a: 1}", "file.json")


@pytest.mark.parametrize(
    ("name", "says"), [("missing.yaml", "no such file"), ("", "folder"), ("a\x00b", "not a file name")]
)
def test_a_file_that_is_not_there_is_said(tmp_path: Path, name: str, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        read_file(str(tmp_path / name))


@given(st.binary(max_size=200))
def test_any_bytes_are_data_or_one_line(raw: bytes) -> None:
    try:
        parse(raw, "file")
    except BadInput as error:
        assert len(str(error).splitlines()) == 1  # noqa: PT017 - both ends are fine, nothing else is


plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs", "Cc"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text("abcd", min_size=1), plain, min_size=1))
def test_json_means_the_same_read_as_json_and_as_yaml(data: dict[str, Any]) -> None:
    raw = json.dumps(data, ensure_ascii=False).encode()
    assert parse(raw, "file.json") == data
    assert parse(b"---\n" + raw, "file.yaml") == data
