"""The recovery code that is printed at first start: 150 random bits that survive being typed from paper.

Thirty base32 characters and two check characters, in groups of four. The alphabet has neither 0, 1 nor 8,
so these can only be meant as O, I and B. The check is the number modulo 1021, the largest prime that two
characters can hold: every single wrong character and every swap of two neighbours is noticed.
"""

import secrets

from desktop.errors import BadInput

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BITS, _DIGITS, _CHECK, _MODULUS = 150, 30, 2, 1021
_FORGIVEN = str.maketrans({"0": "O", "1": "I", "8": "B"})
_LONGEST = 400


def new_code() -> str:
    """Return a new recovery code as it is printed: eight groups of four characters with dashes."""
    return from_number(secrets.randbits(_BITS))


def from_number(number: int) -> str:
    """Return the printed code for a number below 2 ** 150."""
    text = _digits(number, _DIGITS) + _digits(number % _MODULUS, _CHECK)
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def secret(typed: str) -> bytes:
    """Return the bytes that a typed code stands for; case, spaces, dashes and 0/O, 1/I, 8/B are forgiven.

    Raises BadInput that names what is wrong: the length, a character, or the check (a typing error).
    """
    text = "".join(character for character in typed[:_LONGEST] if character.isalnum()).upper().translate(_FORGIVEN)
    if unknown := sorted(set(text) - set(ALPHABET)):
        raise BadInput(
            f"the recovery code has no character {unknown[0]!r}: it uses the letters A-Z and the figures 2-7"
        )
    if len(text) != _DIGITS + _CHECK:
        raise BadInput(f"a recovery code has {_DIGITS + _CHECK} characters, this one has {len(text)}")
    number = _number(text[:_DIGITS])
    if text[_DIGITS:] != _digits(number % _MODULUS, _CHECK):
        raise BadInput("the recovery code has a typing error: compare it with the paper, group by group")
    return text[:_DIGITS].encode("ascii")


def _digits(number: int, length: int) -> str:
    return "".join(ALPHABET[number >> (5 * place) & 31] for place in reversed(range(length)))


def _number(text: str) -> int:
    number = 0
    for character in text:
        number = number * 32 + ALPHABET.index(character)
    return number
