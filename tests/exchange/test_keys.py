"""Keys: fingerprints that people can read out, signatures, and seals that others can break open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadInput
from desktop.exchange.apart import SetApart
from desktop.exchange.keys import PublicKeys, can_seal_to, new_keys, read_fingerprint, seal, unseal, verified
from tests.exchange.kit import keys

PUBLIC = PublicKeys("ab" * 32, "age1" + "q" * 58)
SEALED = seal(b"iets" * 100, [keys("Anna").public.recipient])


def test_a_fingerprint_is_eight_words_of_both_halves() -> None:
    words = PUBLIC.fingerprint.split("-")
    assert len(words) == 8
    assert PUBLIC.fingerprint != PublicKeys("ab" * 32, "age1" + "p" * 58).fingerprint
    assert PUBLIC.fingerprint != PublicKeys("ac" * 32, "age1" + "q" * 58).fingerprint
    assert keys("iemand").public.fingerprint == keys("iemand").public.fingerprint


@given(st.binary(min_size=32, max_size=32), st.sampled_from([" ", "-", " - ", "\n", ", "]), st.booleans())
def test_a_fingerprint_typed_by_a_person_is_understood(signer: bytes, between: str, short: bool) -> None:
    whole = PublicKeys(signer.hex(), PUBLIC.recipient).fingerprint
    typed = [word[:4] if short else word.upper() for word in whole.split("-")]
    assert read_fingerprint(f"  {between.join(typed)} ") == whole


@pytest.mark.parametrize("typed", ["", "abandon", "abandon " * 7 + "xyzzy", "abandon " * 9, "zo " * 8])
def test_what_is_no_fingerprint_is_said_so(typed: str) -> None:
    with pytest.raises(BadInput, match="fingerprint"):
        read_fingerprint(typed)


@given(st.binary(max_size=300))
def test_any_of_the_recipients_opens_what_was_sealed_and_nobody_else(data: bytes) -> None:
    sealed = seal(data, [keys("Anna").public.recipient, keys("Bram").public.recipient])
    assert unseal(sealed, [keys("Anna")]) == unseal(sealed, [keys("Bram")]) == data
    assert unseal(sealed, [keys("Cor"), keys("Bram")]) == data
    with pytest.raises(SetApart, match="somebody else"):
        unseal(sealed, [keys("Cor")])


@given(st.data())
def test_what_was_altered_or_cut_off_is_never_opened(data: st.DataObject) -> None:
    sealed = bytearray(SEALED)
    place = data.draw(st.integers(0, len(sealed) - 1))
    if data.draw(st.booleans()):
        del sealed[place:]
    else:
        sealed[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(SetApart):
        unseal(bytes(sealed), [keys("Anna")])


@given(st.binary(max_size=500))
def test_rubbish_is_never_opened(data: bytes) -> None:
    with pytest.raises(SetApart):
        unseal(data, [keys("Anna")])


def test_a_signature_holds_for_its_bytes_and_its_signer_only() -> None:
    mine, signature = keys("Anna").public.signer, keys("Anna").sign(b"dit")
    assert verified(mine, signature, b"dit")
    assert not verified(mine, signature, b"dat")
    assert not verified(keys("Bram").public.signer, signature, b"dit")
    assert not verified("zz", signature, b"dit")


def test_private_halves_are_never_shown() -> None:
    own = new_keys()
    assert own.identity not in repr(own)
    assert own.seed.hex() not in repr(own)


def test_only_a_real_recipient_is_sealed_to() -> None:
    assert can_seal_to(keys("Anna").public.recipient)
    assert not can_seal_to(PUBLIC.recipient)
    assert not can_seal_to("age1")
    with pytest.raises(BadInput, match="damaged"):
        seal(b"", ["age1"])
