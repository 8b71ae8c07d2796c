"""A post's side of the exchange: nothing is lost, nothing goes twice without need, the paths can be mixed."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.errors import BadInput, OutsideWorld
from desktop.exchange import places
from desktop.exchange.box import Stopped
from desktop.exchange.enrolment import read_request, write_headquarters
from desktop.exchange.names import NOTE, PART, REQUEST, parse
from desktop.exchange.sending import Step
from desktop.guidance.installed import packs_of
from desktop.guidance.library import Library
from desktop.packs.trust import pinned
from tests.casework.exchange_kit import STICK, counts, enrolled, sent, state, work
from tests.exchange.den_haag import DenHaag
from tests.exchange.kit import OFFICE, OTHER, keys, office
from tests.exchange.memory_box import MemoryBox
from tests.storage.kit import new_vault


def test_before_enrolment_nothing_is_sent_and_nothing_changes(casework: Casework, box: MemoryBox) -> None:
    work(casework)
    before = state(casework.journal.vault)
    for act in (casework.exchange.send, casework.exchange.receive):
        with pytest.raises(BadInput, match="not enrolled"):
            act(box, STICK)
    assert box.files == {}
    assert state(casework.journal.vault) == before
    assert counts(casework) == {"saved": 6}


def test_enrolment_gives_the_same_request_each_time(casework: Casework, haag: DenHaag) -> None:
    first = casework.exchange.enrol(haag.hq_json(), "BOG")
    request = read_request(first.request)
    assert (request.device, request.post, request.headquarters) == (casework.journal.device, "BOG", OFFICE)
    assert request.keys.fingerprint == first.fingerprint == casework.exchange.status().fingerprint
    assert first.officers[0] == ("Anna", keys("Anna").public.fingerprint)
    assert casework.post() == "BOG"
    assert casework.exchange.enrol(haag.hq_json()) == first


def test_a_wrong_enrolment_changes_nothing(casework: Casework, haag: DenHaag) -> None:
    for document, post in ((b"{}", "BOG"), (haag.hq_json(), None), (haag.hq_json(), "bogota")):
        with pytest.raises(BadInput):
            casework.exchange.enrol(document, post)
    assert casework.exchange.status().headquarters is None
    assert casework.post() is None


def test_another_headquarters_is_taken_only_on_purpose(casework: Casework, haag: DenHaag) -> None:
    enrolled(casework, haag)
    elsewhere = replace(office(), id=OTHER, name="Elders")
    document = write_headquarters(elsewhere, [keys("Anna"), keys("Bram")])
    with pytest.raises(BadInput, match="another headquarters"):
        casework.exchange.enrol(document)
    assert casework.exchange.enrol(document, instead=True).headquarters == "Elders"
    assert read_request(casework.exchange.enrol(document).request).headquarters == OTHER


def test_everything_travels_and_only_as_headquarters_may_see_it(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    enrolled(casework, haag)
    assert sent(casework, box) == [PART, NOTE, REQUEST]
    haag.gather(box)
    assert list(haag.lines.values()) == list(casework.journal.export())
    assert "alleen hier" not in str(haag.lines)
    assert counts(casework) == {"packed": 7}
    note = haag.note(box)
    assert (note.first, note.last, note.sends, note.heard) == (8, 7, 1, 0)


def test_what_is_there_is_not_sent_again(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    assert sent(casework, box) == [NOTE]
    work(casework, 1)
    assert sent(casework, box) == [PART, NOTE]
    assert haag.gather(box) == 0
    assert haag.note(box).sends == 3
    assert len(haag.requests(box)) == 1


def test_every_path_carries_the_same_bytes(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag)
    other = MemoryBox()
    sent(casework, box)
    sent(casework, other)
    same = {name for name in box.files if (said := parse(name)) and said.kind != NOTE}
    assert {name: box.files[name] for name in same} == {name: other.files[name] for name in same}


def test_a_receipt_makes_events_received_and_empties_the_box(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    haag.gather(box)
    haag.receipt(box, haag.requests(box)[0])
    received = casework.exchange.receive(box, STICK)
    assert (received.records, received.receipt, received.waiting) == (7, 1, False)
    status = casework.exchange.status()
    assert (counts(casework), status.approved, status.last_contact_by) == ({"received": 7}, True, STICK)
    assert sent(casework, box) == [NOTE]
    assert haag.parts(box) == []
    assert len(haag.requests(box)) == 1  # for a headquarters that was put back from an old backup
    assert haag.note(box).heard == 1
    assert casework.exchange.receive(box, STICK).receipt is None


def test_what_a_receipt_does_not_cover_stays_packed(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    haag.gather(box)
    haag.receipt(box, haag.requests(box)[0], haag.points(casework.journal.device, 4))
    assert casework.exchange.receive(box, STICK).records == 4
    assert counts(casework) == {"received": 4, "packed": 3}
    assert len(haag.parts(box)) == 1


def test_a_person_may_stop_it_and_the_rest_goes_next_time(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag, 40)
    steps: list[Step] = []

    def told(step: Step) -> None:
        steps.append(step)
        if step.records_done:
            raise Stopped

    with pytest.raises(Stopped):
        casework.exchange.send(box, STICK, told)
    assert box.abandoned == 1
    assert (steps[0].records, steps[0].records_done, steps[-1].bytes_done) == (81, 0, steps[-1].bytes)
    assert sent(casework, box) == [NOTE, REQUEST]
    assert haag.gather(box) == 0
    assert len(haag.lines) == 81


def test_a_slow_stick_keeps_nobody_from_writing(
    casework: Casework, haag: DenHaag, box: MemoryBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrolled(casework, haag)
    open_then: list[bool] = []

    def slow() -> list[places.Stick]:
        open_then.append(casework.journal.db.conn.in_transaction)
        return []

    monkeypatch.setattr(places, "sticks", slow)
    casework.exchange.send(box, "/media/stick/IMVO")
    assert open_then == [False]


def test_a_place_that_fails_is_remembered_in_one_line_without_a_password(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    enrolled(casework, haag)
    place = "https://bog:geheim@server.example/imvo"
    with pytest.raises(OutsideWorld):
        casework.exchange.send(MemoryBox(room=10), place)
    (known,) = casework.exchange.places()
    assert (known.place, known.kind, known.sent) == ("https://server.example/imvo", "server", None)
    assert known.trouble == "the box is full"
    casework.exchange.send(box, place)
    (known,) = casework.exchange.places()
    assert known.sent
    assert known.trouble == ""
    assert "geheim" not in "".join(state(casework.journal.vault))


def test_messages_of_any_kind_are_kept_once(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    request = haag.requests(box)[0]
    said: list[dict[str, object]] = [
        {"id": "1", "kind": "feedback_answer", "text": "dank"},
        {"id": "2", "kind": "van later", "x": [1]},
    ]
    for _ in range(2):
        haag.receipt(box, request, messages=said)
        casework.exchange.receive(box, STICK)
    assert [(one.kind, one.body["id"]) for one in casework.exchange.messages()] == [
        ("van later", "2"),
        ("feedback_answer", "1"),
    ]


def test_what_waits_is_shown_by_kind_and_case(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag, 1)
    case = casework.open_case(casework.assistant.read({"request_type": "advice", "title": "alleen hier"}))
    lines = casework.exchange.waiting()
    assert [(line.kind, line.case, line.travels) for line in lines] == [
        ("assessed", case.number, True),
        ("case_opened", case.number, True),
        ("draft_saved", None, False),
        ("feedback_given", None, True),
        ("post_named", None, True),
    ]
    sent(casework, box)
    assert casework.exchange.waiting() == []


def test_erasing_changes_nothing_of_what_was_packed(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag, 0)
    case = casework.open_case(casework.assistant.read({"request_type": "advice", "company": "Waterland BV"}))
    sent(casework, box)
    casework.erase(next(iter(casework.timeline(case.id))).id, "payload.company")
    sent(casework, box)
    assert haag.gather(box) == 0
    assert list(haag.lines.values()) == list(casework.journal.export())
    assert casework.journal.verify() == []


def test_a_device_has_its_keys_from_the_start_so_that_no_copy_can_have_others(
    casework: Casework, library: Library
) -> None:
    words = casework.exchange.status().fingerprint
    assert words
    assert Casework(library, casework.journal.vault).exchange.status().fingerprint == words


def test_a_backup_of_a_vault_of_an_earlier_program_has_the_devices_keys(library: Library, tmp_path: Path) -> None:
    with new_vault(tmp_path / "data") as vault:
        casework = Casework(library, vault)
        vault.db.execute("DELETE FROM device_keys")
        assert casework.exchange.status().fingerprint is None
        casework.backup(tmp_path / "backup")
        assert casework.exchange.status().fingerprint


def test_the_releases_of_headquarters_are_trusted_from_enrolment_on(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    folder = casework.journal.vault.folder
    roots = ["ab" * 32, "cd" * 32]
    documents = [replace(office(), content_root=roots[0]), replace(office(2), content_root=roots[1])]
    casework.exchange.enrol(write_headquarters(documents[0], [keys("Anna"), keys("Bram")]), "BOG")
    assert pinned(packs_of(folder)) == roots[0]
    haag.publish(box, documents[1], ["Anna"])
    casework.exchange.receive(box, STICK)
    assert pinned(packs_of(folder)) == roots[1]


def test_new_officers_get_what_was_not_confirmed_packed_anew(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    haag.publish(box, office(2, ("Bram", "Cor")), ["Anna"])
    haag.publish(box, office(3, ("Cor", "Dina")), ["Bram"])
    haag.publish(box, office(4, ("dief",)), ["Anna"])
    received = casework.exchange.receive(box, STICK)
    assert (received.documents, received.set_apart) == (2, ["bad_signature"])
    fresh = MemoryBox()
    assert sent(casework, fresh) == [PART, NOTE, REQUEST]
    haag.officer = "Dina"
    haag.gather(fresh)
    assert list(haag.lines.values()) == list(casework.journal.export())
    haag.receipt(fresh, haag.requests(fresh)[0])
    assert casework.exchange.receive(fresh, STICK).records == 7


def test_a_version_that_is_skipped_is_not_taken(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag)
    haag.publish(box, office(3, ("Cor",)), ["Anna"])
    assert casework.exchange.receive(box, STICK).documents == 0
    with pytest.raises(BadInput, match="follow"):
        casework.exchange.enrol(write_headquarters(office(3, ("Cor",)), [keys("Anna")]))


def test_a_send_on_a_thread_of_its_own_lets_the_work_go_on(
    library: Library, haag: DenHaag, box: MemoryBox, tmp_path: Path
) -> None:
    with new_vault(tmp_path / "data") as vault:
        casework = enrolled(Casework(library, vault), haag)
        written = threading.Event()

        def told(step: Step) -> None:
            written.wait(10)  # the box is slow; meanwhile the person saves

        def elsewhere() -> None:
            with casework.exchange.beside() as exchange:
                exchange.send(box, STICK, told)

        thread = threading.Thread(target=elsewhere)
        thread.start()
        work(casework, 1)
        written.set()
        thread.join()
        assert casework.exchange.status().events["packed"] >= 7
        sent(casework, box)
        assert haag.gather(box) == 0
        assert list(haag.lines.values()) == list(casework.journal.export())


def test_another_program_that_finds_a_twin_is_heeded_with_the_next_act(
    library: Library, haag: DenHaag, tmp_path: Path
) -> None:
    with new_vault(tmp_path / "data") as vault:
        casework = enrolled(Casework(library, vault), haag)
        first = casework.journal.device
        other = vault.another()
        assert other is not None
        with other, other.transaction():
            casework.journal.beside(other).begin_anew()
        work(casework, 1)
        assert casework.journal.device != first
        assert casework.journal.verify() == []


def test_a_case_is_at_headquarters_only_by_a_receipt_and_only_what_travels(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    enrolled(casework, haag, 1)
    case = casework.open_case(casework.assistant.read({"request_type": "advice"}))
    casework.add_note(case.id, "blijft hier")
    kinds = {entry.id: entry.kind for entry in casework.history(case.id)}
    exchange = casework.exchange
    sent(casework, box)
    assert (exchange.cases(), set(exchange.confirmed(case.id).values())) == ({case.id: False}, {False})
    assert exchange.waiting_since() is not None
    haag.gather(box)
    haag.receipt(box, haag.requests(box)[0])
    exchange.receive(box, STICK)
    assert {kinds[event] for event, held in exchange.confirmed(case.id).items() if held} == {"case_opened", "assessed"}
    assert (exchange.cases(), exchange.waiting_since(), exchange.earlier_devices()) == ({case.id: True}, None, 0)
