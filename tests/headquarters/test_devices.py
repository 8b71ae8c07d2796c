"""Who may send: nobody before a person said so; what waited is taken in at once; what came before stays."""

import pytest

from desktop.errors import BadInput
from desktop.exchange import names
from desktop.headquarters import status
from desktop.headquarters.devices import approve, request_by_words, revoke
from desktop.headquarters.store import CONTINUED, Store
from desktop.storage.event import canonical
from tests.exchange.kit import DEVICE, OTHER, chain, keys
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import (
    ANNA,
    continuing,
    held,
    let_in,
    now,
    put_part,
    reasons,
    request,
    take_in,
)


def test_an_unknown_device_waits_and_is_taken_in_at_once(store: Store, box: MemoryBox) -> None:
    lines = chain(9)
    put_part(box, lines[:5])
    put_part(box, lines[5:], first=6)
    put_part(box, [], first=10)
    data = request()
    box.files[names.request_name(DEVICE, data)] = data
    gathered = take_in(store, box)
    assert (gathered.waiting, len(gathered.requests), held(store)) == (1, 1, [])
    (line,) = status.status(store)["devices"]
    assert (line["state"], line["post"], line["quarantined"]) == ("waiting", "BOG", 3)
    box.files.clear()
    approved = approve(store, ANNA, request_by_words(store, line["fingerprint"].upper().replace("-", " ")), now)
    assert (approved.taken.parts, approved.taken.events_new, held(store)) == (2, 9, lines)
    assert reasons(store) == []


def test_a_request_of_another_device_or_headquarters_is_none(store: Store, box: MemoryBox) -> None:
    for device, data in ((OTHER, request()), (DEVICE, b"{}"), (DEVICE, b"[" * 9000)):
        box.files[names.request_name(device, data)] = data
    assert take_in(store, box).requests == []
    with pytest.raises(BadInput, match="no request with this fingerprint"):
        request_by_words(store, keys("laptop").public.fingerprint)


def test_a_device_known_with_other_keys_is_not_replaced(store: Store) -> None:
    let_in(store)
    with pytest.raises(BadInput, match="known with other keys"):
        let_in(store, key="thief")
    device = store.device(DEVICE)
    assert device
    assert device.signer == keys("laptop").public.signer


def test_a_withdrawn_device_keeps_what_it_sent_and_can_come_back(store: Store, box: MemoryBox) -> None:
    lines = chain(8)
    let_in(store)
    put_part(box, lines[:4])
    take_in(store, box)
    revoke(store, keys("laptop").public.fingerprint, now)
    put_part(box, lines[4:], first=5)
    take_in(store, box)
    assert (held(store), reasons(store)) == (lines[:4], ["revoked"])
    let_in(store)
    assert (held(store), reasons(store)) == (lines, [])


def test_a_new_device_speaks_for_the_one_it_continues(store: Store, box: MemoryBox) -> None:
    old, new = chain(6), chain(3, OTHER)
    let_in(store)
    put_part(box, old[:2])
    put_part(box, old[2:], first=3, device=DEVICE, sender=OTHER)
    put_part(box, new, device=OTHER)
    take_in(store, box)
    assert sorted(held(store)) == sorted(old[:2])
    let_in(store, OTHER, continues=(continuing(DEVICE, OTHER),))
    assert held(store) == [*old, *new]


def test_a_device_that_nobody_enrolled_can_be_continued(store: Store, box: MemoryBox) -> None:
    let_in(store, OTHER, continues=(continuing(DEVICE, OTHER),))
    known = store.device(DEVICE)
    assert known
    assert (known.state, known.signer) == (CONTINUED, keys("laptop").public.signer)
    put_part(box, chain(2), device=DEVICE, sender=OTHER)
    put_part(box, chain(2), device=DEVICE)  # itself it was never let in
    take_in(store, box)
    assert (len(held(store)), reasons(store)) == (2, ["unknown_device"])


def test_nobody_continues_a_device_with_keys_that_are_not_its_own(store: Store, box: MemoryBox) -> None:
    let_in(store)
    forged = continuing(DEVICE, OTHER).__class__(DEVICE, keys("thief").public.signer, "")
    said = canonical(["imvo-continues 1", OTHER, keys("tablet").public.signer]).encode()
    forged = forged.__class__(DEVICE, forged.signer, keys("thief").sign(said))
    approved = let_in(store, OTHER, continues=(forged,))
    assert (approved.not_continued, approved.device.continues) == ((DEVICE,), ())
    put_part(box, chain(2), device=DEVICE, sender=OTHER)
    take_in(store, box)
    assert (held(store), reasons(store)) == ([], ["foreign_chain"])
