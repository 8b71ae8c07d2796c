"""The recovery code: every way in which paper is misread is forgiven, every mistake is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadInput
from desktop.storage import recovery_code
from desktop.storage.recovery_code import ALPHABET, from_number, new_code, secret

NUMBERS = st.integers(0, 2**150 - 1)
MISREAD = {"O": "O0o", "I": "I1i", "B": "B8b"}


def test_new_code_is_eight_groups_of_four_and_never_the_same() -> None:
    codes = {new_code() for _ in range(50)}
    assert len(codes) == 50
    for code in codes:
        assert [len(group) for group in code.split("-")] == [4] * 8
        assert set(code) <= set(ALPHABET + "-")


def test_150_bits_and_no_less() -> None:
    assert secret(from_number(2**150 - 1)) == b"7" * 30
    assert secret(from_number(0)) == b"A" * 30
    with pytest.raises(BadInput):
        secret(from_number(2**150))


@given(NUMBERS, st.data())
def test_however_it_is_typed_it_means_the_same(number: int, data: st.DataObject) -> None:
    code = from_number(number)
    typed = ""
    for character in code.replace("-", ""):
        typed += data.draw(st.sampled_from(MISREAD.get(character, character + character.lower())))
        typed += data.draw(st.sampled_from(["", "", " ", "-", " - ", "\t", "\u2013", "."]))
    assert secret(f"  {typed}\n") == secret(code)


@given(NUMBERS, st.integers(0, 31), st.sampled_from(ALPHABET))
def test_every_single_wrong_character_is_noticed(number: int, place: int, wrong: str) -> None:
    text = from_number(number).replace("-", "")
    changed = text[:place] + wrong + text[place + 1 :]
    if changed == text:
        return
    with pytest.raises(BadInput, match="typing error"):
        secret(changed)


@given(NUMBERS, st.integers(0, 30))
def test_every_swap_of_neighbours_is_noticed(number: int, place: int) -> None:
    text = from_number(number).replace("-", "")
    swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    if swapped == text:
        return
    with pytest.raises(BadInput, match="typing error"):
        secret(swapped)


@given(st.text(max_size=60))
def test_anything_typed_gets_an_answer_in_words(typed: str) -> None:
    try:
        answer: bytes | str = secret(typed)
    except BadInput as refused:
        answer = str(refused)
    assert "recovery code" in answer if isinstance(answer, str) else len(answer) == 30


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "has 32 characters, this one has 0"),
        ("ABCD", "has 32 characters, this one has 4"),
        ("A" * 5000, "has 32 characters, this one has 400"),
        ("9" * 32, "no character '9'"),
        ("\u00e9" * 32, "no character '\u00c9'"),
    ],
)
def test_what_is_wrong_is_said(typed: str, said: str) -> None:
    with pytest.raises(BadInput) as refused:
        secret(typed)
    assert said in str(refused.value)


def test_the_check_is_a_prime_that_two_characters_hold() -> None:
    modulus = recovery_code._MODULUS
    assert modulus < 32**2
    assert all(modulus % divisor for divisor in range(2, modulus))
