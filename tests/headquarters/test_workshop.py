"""The rules workshop: changed rules on gathered cases, a draft pack of them, and the entry for the register."""

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from desktop.casework import Casework
from desktop.cli_hq import main
from desktop.domain.policy import parse_policy
from desktop.domain.request import ANSWERS, SCREENING
from desktop.domain.rulebook import Rulebook
from desktop.domain.tables import parse_tables
from desktop.domain.wording import forbidden
from desktop.errors import BadInput
from desktop.guidance.dmn import export_dmn
from desktop.headquarters import register_entry, release
from desktop.headquarters.draft_pack import write_draft
from desktop.headquarters.register_words import FIELDS
from desktop.headquarters.store import Store
from desktop.headquarters.workshop import Replay, read_proposal, replay
from desktop.packs import PackProblems
from desktop.storage.event import FIRST, Draft, Place, record
from tests.exchange.kit import DEVICE
from tests.guidance.packs import write_whole_pack
from tests.headquarters.kit import new_store, rows, take_in_post
from tests.headquarters.releases import Office
from tests.kit import memory_vault, open_library
from tests.support import decision_files, row, rulebook_of, shipped_rulebook

SOME = {"excluded_activity": "no", "credible_reports": "no", "risk_signals": "some", "due_diligence": "partly"}
NO_MONTHS = {"value": None, "status": "unset"}


def stricter() -> dict[str, Any]:
    """Return tables in which some risk signals also count where due diligence is partly there."""
    files = decision_files()
    row(files, "alignment", "A6")["when"]["due_diligence"] = ["partly", "no", "unknown"]
    tables: dict[str, Any] = files["tables"] | {"version": "2026.12.1"}
    return tables


def gap() -> dict[str, Any]:
    """Return tables in which the last rule of the route is gone."""
    files = decision_files()
    del next(table for table in files["tables"]["tables"] if table["id"] == "route")["rules"][-1]
    tables: dict[str, Any] = files["tables"]
    return tables


def threshold(euros: int) -> dict[str, Any]:
    return {"large_amount_eur": {"value": euros, "status": "decided", "source": "proef"}, "long_term_months": NO_MONTHS}


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Casework]:
    with open_library() as library:
        yield Casework(library, memory_vault(tmp_path))


def opened(post: Casework, *requests: dict[str, Any]) -> None:
    for request in requests:
        post.open_case(post.assistant.read(request))


def tried(store: Store, post: Casework, proposal: dict[str, Any], present: Rulebook | None = None) -> Replay:
    take_in_post(store, post)
    present = present or shipped_rulebook()
    return replay(store, present, read_proposal(proposal, present, "tried.yaml"))


def test_exactly_the_cases_that_a_change_touches_change(store: Store, post: Casework) -> None:
    touched = {"request_type": "promotion", "screening": SOME}
    opened(post, touched, {"request_type": "promotion", "screening": SOME | {"due_diligence": "yes"}})
    opened(post, {"request_type": "advice", "screening": SOME})
    found = tried(store, post, stricter())
    (one,) = found.changed
    assert (len(found.requests), found.unsure, found.unreadable) == (3, (), 0)
    assert one.recorded.result == one.now.result == ("support_and_inform", None)
    assert (one.tried.result, one.tried.rules) == (("set_conditions", None), ("A6", "R8"))
    assert (("support_and_inform", None), ("set_conditions", None), 1) in found.routes()
    assert found.posts() == [("", 1, 3)]
    assert found.to_dict()["changes"][0]["recorded"]["rules_version"] == shipped_rulebook().version


screenings = st.fixed_dictionaries({}, optional={key: st.sampled_from(ANSWERS[key]) for key in SCREENING})
own = st.fixed_dictionaries(
    {}, optional={key: st.sampled_from(ANSWERS[key]) for key in ("large", "long_term", "alignment")}
)
requests = st.builds(
    lambda kind, said, judged, amount: {"request_type": kind, "screening": said, **judged, "amount_eur": amount},
    st.sampled_from(ANSWERS["request_type"]), screenings, own, st.integers(0, 400_000),
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(requests, min_size=1, max_size=4), st.integers(1, 400_000), st.integers(1, 400_000))
def test_headquarters_works_out_what_the_post_would(
    tmp_path: Path, asked: list[dict[str, Any]], before: int, after: int
) -> None:
    """With the exact amount the post gets one of the pairs that headquarters names, and a sure one is the right one."""
    folder = tmp_path / str(next(_COUNT))
    folder.mkdir()
    store = new_store(folder)
    with open_library() as library:
        casework = Casework(library, memory_vault(folder))
        opened(casework, *asked)
        take_in_post(store, casework)
        cases = {case.id: case.request for case in casework.cases()}
    shipped = shipped_rulebook()
    present, other = (read_proposal(threshold(euros), shipped, "t.yaml") for euros in (before, after))
    found = replay(store, present, other)
    store.close()
    assert len(found.requests) == len(asked)
    for one in found.requests:
        exact = tuple(_worked_out(casework, rules, dict(cases[one.case] or {})) for rules in (present, other))
        assert exact in {(now.result, tried.result) for now, tried in one.pairs}
        assert one.recorded.result == _worked_out(casework, shipped, dict(cases[one.case] or {}))
        if not one.unsure:
            assert one.changes == (exact[0] != exact[1])


_COUNT = itertools.count()


def _worked_out(casework: Casework, rules: Rulebook, request: dict[str, Any]) -> tuple[str | None, str | None]:
    from desktop.domain.rulebook import answers_of, compare

    asked = casework.assistant.read(request)
    return rules.decide(answers_of(asked), compare(asked, rules.policy)).result


def financial(amount: int) -> dict[str, Any]:
    return {"request_type": "financial", "amount_eur": amount, "large": "no", "long_term": "no", "screening": SOME}


def test_a_threshold_inside_the_band_of_an_amount_is_told_as_unsure(store: Store, post: Casework) -> None:
    opened(post, financial(9_000), financial(60_000), financial(240_000), financial(300_000))
    found = tried(store, post, threshold(100_000))
    assert [one.now.route for one in found.requests] == ["support_and_inform"] * 4
    assert len(found.unsure) == 2
    assert [one.tried.result for one in found.changed] == [("seek_advice", "precaution")]
    assert found.to_dict()["unsure"] == 2


def test_two_thresholds_in_one_band_differ_in_between(store: Store, post: Casework) -> None:
    opened(post, financial(120_000))
    present = read_proposal(threshold(100_000), shipped_rulebook(), "now.yaml")
    found = tried(store, post, threshold(150_000), present)
    assert (len(found.unsure), found.changed) == (1, ())


def test_what_was_taken_back_does_not_count(store: Store, post: Casework) -> None:
    opened(post, {"request_type": "promotion", "screening": SOME})
    post.acts.undo()
    assert tried(store, post, stricter()).requests == ()


def test_rules_with_a_gap_are_told_with_the_cases_that_fall_into_it(store: Store, post: Casework) -> None:
    opened(post, {"request_type": "promotion", "screening": SOME})
    found = tried(store, post, gap())
    assert [one.tried.route for one in found.changed] == [None]


STRANGE: list[dict[str, Any]] = [
    {"request_type": "loan"},
    {"request_type": ["advice"]},
    {"request_type": "advice", "screening": {"cooperates": "perhaps"}},
]


def test_answers_of_another_version_are_counted_and_left_out(store: Store) -> None:
    prev, lines = FIRST, []
    for seq, payload in enumerate(STRANGE, 1):
        name = f"{seq:08x}-0000-7000-8000-000000000000"
        draft = Draft(name, "case_opened", name, payload, "2026-11-23T09:00:00Z", None, "1", "1", "1")
        made = record(draft, Place(DEVICE, seq, seq, prev), frozenset())
        prev = made.hash
        lines.append(made.shareable)
    with store.transaction():
        store.take_in(rows(lines, DEVICE))
    found = replay(store, shipped_rulebook(), shipped_rulebook())
    assert (found.requests, found.unreadable) == ((), len(STRANGE))


@pytest.mark.parametrize(
    "data", [None, [], {"tables": []}, {"tables": [{"id": "large"}]}, {"small_amount": 1}, {"tables": 3}]
)
def test_what_is_no_rules_is_refused(data: Any) -> None:
    with pytest.raises(BadInput):
        read_proposal(data, shipped_rulebook(), "x.yaml")


# The draft pack


def test_a_draft_of_proven_rules_can_be_released(tmp_path: Path) -> None:
    office = Office(tmp_path)
    before = (office.source / "content" / "decision" / "tables.yaml").read_bytes()
    draft = write_draft(office.source, tmp_path / "draft", "2026.12.1", stricter())
    tables = YAML(typ="safe", pure=True).load(draft / "content" / "decision" / "tables.yaml")
    assert parse_tables(tables["tables"]) == parse_tables(stricter()["tables"])
    assert tables["version"] == "2026.12.1"
    assert (office.source / "content" / "decision" / "tables.yaml").read_bytes() == before
    assert release.release(office.folder, draft, office.daily).version == "2026.12.1"


def test_a_draft_of_broken_rules_cannot(tmp_path: Path) -> None:
    office = Office(tmp_path)
    draft = write_draft(office.source, tmp_path / "draft", "2026.12.1", gap())
    with pytest.raises(PackProblems):
        release.release(office.folder, draft, office.daily)
    assert release.read(office.folder).version is None


def test_thresholds_go_into_a_draft_too(tmp_path: Path) -> None:
    pack = write_whole_pack(tmp_path / "pack")
    draft = write_draft(pack, tmp_path / "draft", "1.2", threshold(75_000))
    policy = parse_policy(YAML(typ="safe", pure=True).load(draft / "content" / "decision" / "policy.yaml"))
    assert policy.large_amount_eur.value == 75_000


@pytest.mark.parametrize(("version", "target"), [("latest", "new"), ("", "new"), ('1.0"\nx', "new"), ("1.1", "there")])
def test_a_draft_that_cannot_be_made_leaves_nothing(tmp_path: Path, version: str, target: str) -> None:
    pack = write_whole_pack(tmp_path / "pack")
    (tmp_path / "there").mkdir()
    with pytest.raises(BadInput):
        write_draft(pack, tmp_path / target, version, stricter())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pack", "there"]
    assert list((tmp_path / "there").iterdir()) == []


# The command


def write_yaml(path: Path, data: dict[str, Any]) -> Path:
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


@pytest.fixture
def place(post: Casework, store: Store, tmp_path: Path) -> str:
    opened(post, {"request_type": "promotion", "screening": SOME}, {"request_type": "advice"})
    take_in_post(store, post)
    return str(tmp_path / "hq.db")


def test_the_command_says_what_changes(place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_yaml(tmp_path / "tables.json", stricter())
    assert main(["rules", "try", str(path), "--store", place, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["releasable"], answer["replay"]["changed"], answer["replay"]["requests"]) == (True, 1, 2)


def test_changed_rules_are_not_called_by_the_version_in_use() -> None:
    present, files = shipped_rulebook(), decision_files()
    assert read_proposal(files["tables"], present, "same.yaml").version == present.version
    row(files, "alignment", "A6")["when"]["due_diligence"] = ["partly", "no", "unknown"]
    assert read_proposal(files["tables"], present, "changed.yaml").version == f"{present.version}+tried"


def test_the_command_reads_dmn_and_fails_on_what_is_broken(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = rulebook_of(decision_files() | {"tables": gap()})
    path = tmp_path / "rules.dmn"
    path.write_bytes(export_dmn(broken.tables, "1", "2026-11-23"))
    assert main(["rules", "try", str(path), "--store", place]) == 1
    out = capsys.readouterr().out
    assert "BROKEN exactly_one_rule" in out
    assert "example: request_type=" in out
    assert "cannot be released" in out


def test_the_command_writes_a_draft_from_a_pack(place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = write_whole_pack(tmp_path / "pack")
    path = write_yaml(tmp_path / "tables.json", stricter())
    words = ["rules", "try", str(path), "--store", place, "--pack", str(pack), "--draft", str(tmp_path / "draft")]
    assert main(words) == 2
    assert "--version" in capsys.readouterr().err
    assert main([*words, "--version", "2026.12.1"]) == 0
    out = capsys.readouterr().out
    assert "a pack with these rules can be released" in out
    assert "1 get another route" in out
    assert 'version = "2026.12.1"' in (tmp_path / "draft" / "content" / "pack.toml").read_text(encoding="utf-8")


def test_a_draft_of_broken_rules_says_so(place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = write_whole_pack(tmp_path / "pack")
    path = write_yaml(tmp_path / "tables.json", gap())
    draft = ["--draft", str(tmp_path / "draft"), "--version", "2026.12.1"]
    assert main(["rules", "try", str(path), "--store", place, "--pack", str(pack), *draft]) == 1
    assert "cannot be released" in capsys.readouterr().err


# The entry for the register of algorithms


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_entry_fits_the_standard_and_says_what_the_rules_say(lang: str) -> None:
    with open_library() as library:
        entry = register_entry.draft(library, shipped_rulebook(), lang)
    for field, text in entry.fields:
        assert text.isprintable(), field.key
        assert text, field.key
        assert field.limit is None or len(text) < field.limit, (field.key, len(text))
    whole = register_entry.as_text(entry)
    assert forbidden(whole) == []
    assert "{" not in whole
    assert shipped_rulebook().version in whole
    assert "1.0.0" in whole
    words = shipped_rulebook().texts["rules"]["rules"]
    assert all(words[rule.id][lang] in whole for rule in shipped_rulebook().table("route").rules)


def test_the_entry_leaves_open_what_only_people_can_say() -> None:
    with open_library() as library:
        data = json.loads(register_entry.as_json(register_entry.draft(library, shipped_rulebook(), "nl")))
    assert len(data["to_complete"]) == sum(field.yours for field in FIELDS)
    for name in data["to_complete"]:
        section, key = name.split(".")
        assert data[section][key] == ""


def test_a_threshold_is_told_in_the_entry() -> None:
    rules = read_proposal(threshold(75_000), shipped_rulebook(), "t.yaml")
    with open_library() as library:
        assert "75000 (decided, proef)" in register_entry.as_text(register_entry.draft(library, rules, "nl"))


def test_the_entry_as_a_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["register-entry", "--out", str(tmp_path / "entry.md")]) == 0
    assert "Algoritmeregister" in (tmp_path / "entry.md").read_text(encoding="utf-8")
    assert "10 fields" in capsys.readouterr().out
