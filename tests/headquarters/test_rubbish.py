"""Events of the right form that make no sense: they are kept, named, and stop neither folding nor an export."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.sharing import SHARED, WITHHELD
from desktop.guidance.library import Library
from desktop.headquarters.export import export_tables
from desktop.headquarters.fact_reading import read_facts
from desktop.headquarters.folding import folded
from desktop.headquarters.status import status
from desktop.storage.event import canonical
from tests.exchange.kit import DEVICE, chain
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import held, let_in, new_store, put_part, take_in
from tests.kit import open_library

KINDS = (*sorted(SHARED), WITHHELD, "of_a_later_version")
FIELDS = sorted({field.rpartition(".")[2] for fields in SHARED.values() for field in fields} | {"screening", "events"})
SUBJECTS = [None, *(f"0000000{number}-0000-7000-8000-000000000001" for number in range(2))]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.sampled_from(("1", "yes", "2026-11-23", "2026-99-99", "=1+1", "\0", "﷽", "app", *SUBJECTS[1:])),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(("a", "item", "answer")), inner),
    max_leaves=4,
)
ODD = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(KINDS),
        "subject": st.sampled_from(SUBJECTS),
        "payload": st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=6),
        "wall": st.sampled_from((None, "", "2026-11-23T08:00:00Z", "later", "9" * 300)),
        "clock": st.sampled_from((0, 1, 2**53 - 1)),
    }
)


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    with open_library() as opened:
        yield opened


@settings(max_examples=40)
@given(odd=st.lists(ODD, min_size=1, max_size=6), form=st.sampled_from(("csv", "xlsx")))
def test_no_sense_stops_nothing(
    odd: list[dict[str, Any]], form: str, library: Library, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("hq")
    store, box = new_store(folder), MemoryBox()
    let_in(store)
    lines = [canonical({**json.loads(line), **said}) for line, said in zip(chain(len(odd)), odd, strict=True)]
    put_part(box, lines)
    take_in(store, box)
    assert held(store) == lines
    assert all(one.subject in SUBJECTS for one in folded(store))
    facts = read_facts(store, library)
    files = export_tables(store, facts, form, folder / "out")
    assert all(path.stat().st_size for path in files)
    assert status(store)["devices"][0]["events"] == len(lines)
    assert all(fact.device == DEVICE for fact in facts.cases)
    store.close()
