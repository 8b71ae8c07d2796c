"""An answer to feedback waits for the device that gave it, or the one that continues it, until a receipt carries it."""

import json

import pytest

from desktop.errors import BadInput
from desktop.headquarters.answers import LONGEST, answer
from desktop.headquarters.store import Store
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import DEVICE, NOW, OTHER, confirm, continuing, let_in, now, receipts_in

FEEDBACK = "01900000-0000-7000-9000-000000000001"


def test_an_answer_goes_with_the_next_receipt(store: Store, box: MemoryBox) -> None:
    let_in(store)
    kept = answer(store, FEEDBACK, DEVICE, "  Dank u.\n", changed=True, now=now)
    confirm(store, box)
    carried = receipts_in(box)[-1].messages
    assert carried == (json.loads(kept.body),)
    said = {"kind": "feedback_answer", "feedback": FEEDBACK, "text": "Dank u.", "changed": True, "at": NOW}
    assert carried[0] == {"id": kept.id, **said}


def test_it_goes_to_the_device_that_continues_the_one_that_asked(store: Store) -> None:
    let_in(store)
    let_in(store, OTHER, continues=(continuing(DEVICE, OTHER),))
    assert answer(store, FEEDBACK, DEVICE, "Dank u.").device in {DEVICE, OTHER}
    with pytest.raises(BadInput, match="withdrawn"):
        answer(store, FEEDBACK, "01900000-0000-7000-8000-00000000ffff", "Dank u.")


@pytest.mark.parametrize("text", ["", " \n ", "x" * (LONGEST + 1), "nul\0"])
def test_what_is_no_answer_changes_nothing(store: Store, text: str) -> None:
    let_in(store)
    with pytest.raises(BadInput, match="answer"):
        answer(store, FEEDBACK, DEVICE, text)
    assert store.messages(DEVICE) == []
