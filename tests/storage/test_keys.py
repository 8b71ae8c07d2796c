"""The locks on the data key: the right secret opens, any other is refused, damage is told from a wrong
secret.
"""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadInput, OutsideWorld
from desktop.storage import keys
from desktop.storage.keys import Cost, Keys, by_passphrase, by_recovery, new_key, new_slots, parse, with_slot
from desktop.storage.recovery_code import from_number
from desktop.storage.vault import change_passphrase, prepare, recover
from tests.storage.kit import CHEAP, PASSPHRASE

KEY = bytes(range(32))
CODE = from_number(123456789)


def slots(passphrase: str = PASSPHRASE) -> Keys:
    return new_slots(KEY, passphrase, CODE, CHEAP)


def test_both_slots_open_the_same_key() -> None:
    read = parse(slots().render(), "keys.json")
    assert by_passphrase(read, PASSPHRASE) == by_recovery(read, CODE.lower()) == KEY


def test_a_new_key_is_32_random_bytes() -> None:
    drawn = {new_key() for _ in range(20)}
    assert len(drawn) == 20
    assert {len(key) for key in drawn} == {32}


@given(st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=30))
def test_only_the_passphrase_itself_opens(right: str, other: str) -> None:
    try:
        made, typed = keys.passphrase_secret(right), keys.passphrase_secret(other)
    except BadInput:
        return
    if made == typed:
        assert by_passphrase(slots(right), other) == KEY
        return
    with pytest.raises(BadInput, match=r"^wrong passphrase$"):
        by_passphrase(slots(right), other)


def test_a_passphrase_is_the_same_however_its_letters_are_composed() -> None:
    assert by_passphrase(slots("caf\u00e9 \ufb01jn"), "cafe\u0301 fijn") == KEY


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [("", "empty"), (" \t\u00a0", "empty"), ("x" * 4097, "longer"), ("a\udcff", "not text in UTF-8")],
)
def test_a_passphrase_that_is_none_is_refused_in_words(passphrase: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        slots(passphrase)


def test_changing_the_passphrase_leaves_the_recovery_slot() -> None:
    before = slots()
    after = with_slot(before, KEY, "nieuw", CHEAP)
    assert after.slots["recovery"] == before.slots["recovery"]
    assert by_passphrase(after, "nieuw") == KEY
    with pytest.raises(BadInput):
        by_passphrase(after, PASSPHRASE)


def test_the_code_of_another_vault_is_told_from_a_mistyped_one() -> None:
    with pytest.raises(BadInput, match="does not belong to this vault"):
        by_recovery(slots(), from_number(987654321))
    with pytest.raises(BadInput, match="typing error"):
        by_recovery(slots(), CODE.replace("A", "C", 1))


def opened(data: bytes) -> list[bytes | str]:
    """Return what both secrets get from the bytes of a file: the key, or the line that refuses."""
    answers: list[bytes | str] = []
    for read, secret in ((by_passphrase, PASSPHRASE), (by_recovery, CODE)):
        try:
            answers.append(read(parse(data, "keys.json"), secret))
        except BadInput as refused:
            answers.append(str(refused))
    return answers


def test_damage_at_any_byte_gives_a_clear_line_and_never_a_wrong_key() -> None:
    whole = slots().render()
    for place in range(len(whole)):
        for mask in (0x01, 0x02, 0x20, 0x80, 0xFF):
            damaged = bytearray(whole)
            damaged[place] ^= mask
            for answer in opened(bytes(damaged)):
                assert answer == KEY or "damaged" in str(answer) or "newer version" in str(answer), (
                    place,
                    answer,
                )


def test_a_file_torn_anywhere_is_damaged() -> None:
    whole = slots().render().rstrip()
    for length in range(len(whole)):
        assert all("damaged" in str(answer) for answer in opened(whole[:length]))


def test_damage_in_one_slot_leaves_the_other_in_use() -> None:
    form = json.loads(slots().render())
    form["slots"]["passphrase"]["salt"] = "00" * 16
    first, second = opened(json.dumps(form).encode())
    assert "the passphrase slot of keys.json is damaged" in str(first)
    assert second == KEY


@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_answered_in_words(data: bytes) -> None:
    assert all("damaged" in str(answer) for answer in opened(data))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
)


@given(
    st.sampled_from(["slots", "passphrase", "kdf", "lanes", "memory_kib", "passes", "salt", "nonce", "wrapped"]),
    JSON,
)
def test_any_value_in_any_place_is_answered_in_words(place: str, value: object) -> None:
    form = json.loads(slots().render())
    if place == "slots":
        form["slots"] = value
    elif place == "passphrase":
        form["slots"]["passphrase"] = value
    else:
        form["slots"]["passphrase"][place] = value
    answer = opened(json.dumps(form).encode())[0]
    assert answer == KEY or "damaged" in str(answer)


@pytest.mark.parametrize("data", [b"[" * 60_000, b'{"a":' * 10_000, b"9" * 60_000, b"\xff\xfe{}", b"null", b"{}"])
def test_hostile_json_is_damaged(data: bytes) -> None:
    with pytest.raises(BadInput, match="damaged"):
        parse(data, "keys.json")


@pytest.mark.parametrize(
    "cost",
    [
        Cost(262_145, 1, 1),
        Cost(2**31, 3, 4),
        Cost(8, 11, 1),
        Cost(256, 1, 17),
        Cost(7, 1, 1),
        Cost(8, 0, 1),
        Cost(8, 1, 0),
        Cost(-8, 1, -1),
        Cost(True, True, True),
    ],
)
def test_a_file_cannot_ask_for_more_than_a_machine_gives(cost: Cost) -> None:
    form = keys._slot_form("passphrase", keys.Slot(cost, bytes(16), bytes(12), bytes(48)))
    with pytest.raises(BadInput, match=r"slot of keys\.json is damaged"):
        by_passphrase(Keys({"passphrase": form}), PASSPHRASE)


def test_the_largest_allowed_cost_is_allowed() -> None:
    assert Cost(262_144, 10, 16).allowed()
    assert keys.FULL_COST.allowed()


def test_a_newer_file_is_said_to_be_newer() -> None:
    form = json.loads(slots().render())
    form["version"] = 2
    assert all("newer version" in str(answer) for answer in opened(json.dumps(form).encode()))


def test_a_slot_cannot_stand_in_for_another() -> None:
    form = slots().slots
    with pytest.raises(BadInput, match="damaged"):
        by_recovery(Keys({"recovery": form["passphrase"]}), CODE)


def test_without_memory_it_is_the_machine_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Starved:
        def __init__(self, **_: object) -> None:
            pass

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    full = slots()
    monkeypatch.setattr(keys, "Argon2id", Starved)
    with pytest.raises(OutsideWorld, match="not enough memory"):
        by_passphrase(full, PASSPHRASE)


def test_every_lock_costs_64_mib_three_passes_and_four_lanes_unless_a_test_asks_for_less(
    tmp_path: Path,
) -> None:
    fresh = prepare(tmp_path, PASSPHRASE)
    fresh.commit()
    path = tmp_path / "vault" / "keys.json"

    def costs() -> dict[str, tuple[int, int, int]]:
        form = json.loads(path.read_bytes())["slots"]
        return {name: (slot["memory_kib"], slot["passes"], slot["lanes"]) for name, slot in form.items()}

    full = {"passphrase": (65_536, 3, 4), "recovery": (65_536, 3, 4)}
    assert costs() == full
    change_passphrase(tmp_path, PASSPHRASE, "tweede")
    assert costs() == full
    recover(tmp_path, fresh.recovery_code, "derde")
    assert costs() == full


def test_the_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    keys.write(path, slots())
    keys.write(path, slots("tweede"))
    assert by_passphrase(keys.read(path), "tweede") == KEY
    assert [file.name for file in tmp_path.iterdir()] == ["keys.json"]
    assert path.stat().st_mode & 0o077 == 0


def test_a_file_that_cannot_be_keys_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    with pytest.raises(BadInput, match="is missing"):
        keys.read(path)
    path.write_bytes(b" " * 70_000)
    with pytest.raises(BadInput, match="larger than it can be"):
        keys.read(path)
    path.unlink()
    path.mkdir()
    with pytest.raises(BadInput, match="is not a file"):
        keys.read(path)
