"""`assess` as scripts and people call it."""

import json
from pathlib import Path

import pytest

from desktop.domain.wording import forbidden
from tests.commands.conftest import Run
from tests.support import ROOT

EXAMPLES = sorted(p for p in (ROOT / "examples").iterdir() if p.suffix in (".yaml", ".json") and "policy" not in p.name)
ROUTES = {
    "beurs-kenia": ("check_first", None),
    "dam-half-filled": ("seek_advice", "required"),
    "gold-ghana": ("seek_advice", "precaution"),
    "handelsmissie-india": ("set_conditions", None),
    "koffie-colombia": ("seek_advice", "required"),
    "markt-vietnam": ("give_information", None),
    "palm-oil-indonesia": ("withhold_and_consult", None),
    "port-advice-south-africa": ("support_and_inform", None),
    "zonnepanelen-chili": ("support_and_inform", None),
}


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_every_example_is_answered(run: Run, file: Path) -> None:
    answer = run("assess", file, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert (answer.json["route"], answer.json["strength"]) == ROUTES[file.stem]


@pytest.mark.parametrize(("lang", "says"), [("nl", "Wat u nu doet"), ("en", "What you do now")])
def test_people_read_their_own_language_and_no_decision(run: Run, coffee: Path, lang: str, says: str) -> None:
    answer = run("assess", coffee, "--lang", lang)
    assert answer.code == 0
    assert says in answer.out
    assert "298-302" in answer.out
    assert forbidden(answer.out) == []


def test_the_language_may_stand_before_the_command(run: Run, coffee: Path) -> None:
    assert run("--lang", "en", "assess", coffee).out == run("assess", coffee, "--lang", "en").out
    assert run("assess", coffee, env={"LANG": "en_GB.UTF-8"}).out == run("assess", coffee, "--lang", "en").out


def test_standard_input_is_read(run: Run) -> None:
    assert run("assess", "-", "--json", stdin="request_type: advice\ncountry: NO").json["route"] == "give_information"
    assert run("assess", "-", "--json", stdin='{"request_type": "advice"}').json["route"] == "give_information"


def test_a_policy_file_is_honoured(run: Run, tmp_path: Path) -> None:
    request = "request_type: financial\namount_eur: 50000\nlarge: 'no'\nlong_term: 'no'\nalignment: in_line"
    assert run("assess", "-", "--json", stdin=request).json["large"] == "no"
    policy = tmp_path / "policy.yaml"
    policy.write_text("large_amount_eur: {value: 50000, status: decided, source: memo, as_of: 2026-11-01}")
    answer = run("assess", "-", "--json", "--policy", policy, stdin=request).json
    assert (answer["large"], answer["strength"], answer["conflicts"][0]["answer"]) == (
        "yes",
        "precaution",
        "large",
    )
    assert run("assess", "-", "--policy", ROOT / "examples" / "koffie-colombia.yaml", stdin=request).code == 2


def test_json_lines_answer_line_by_line_and_go_on_after_a_bad_one(run: Run) -> None:
    lines = [
        '{"request_type": "advice"}',
        "{",
        '{"request_type": "x"}',
        "[]",
        '{"request_type": "financial"}',
    ]
    answer = run("assess", "-", "--jsonl", stdin="\n".join(lines))
    found = [json.loads(line) for line in answer.out.splitlines()]
    assert answer.code == 2
    assert [next(iter(item)) for item in found] == ["route", "error", "error", "error", "route"]
    assert "line 2" in found[1]["error"]
    assert "request_type" in found[2]["error"]


def test_json_lines_without_a_bad_one_end_well(run: Run) -> None:
    answer = run("assess", ROOT / "examples" / "requests.jsonl", "--jsonl")
    assert (answer.code, len(answer.out.splitlines())) == (0, 3)


def test_a_line_too_long_is_an_error_of_its_own(run: Run) -> None:
    answer = run("assess", "-", "--jsonl", stdin='{"title": "' + "x" * 3_000_000 + '"}\n{"request_type": "advice"}')
    found = [json.loads(line) for line in answer.out.splitlines()]
    assert ["error" in item for item in found] == [True, False]


BAD: list[tuple[bytes, str]] = [
    (b"", "empty"),
    (b"[]", "a list"),
    (b"request_type: advice\ncolour: red", "colour"),
    (b"request_type: advice\nrequest_type: advice", "twice"),
    (b"request_type: [advice]", "request_type"),
    (b"request_type: financial\namount_eur: true", "amount_eur"),
    (b"request_type: financial\namount_eur: -5", "amount_eur"),
    (b"request_type: advice\ncountry: Atlantis", "country"),
    (b"request_type: !!python/name:os.system x", "tag"),
    (b"a: &a [1]\nb: [*a, *a]", "anchors"),
    (bytes(range(256)), "UTF-8"),
    (b"{" * 5000, "nested"),
]


@pytest.mark.parametrize(("raw", "says"), BAD)
def test_bad_input_is_one_clear_line_and_exit_code_2(run: Run, raw: bytes, says: str) -> None:
    answer = run("assess", "-", "--json", stdin=raw)
    assert (answer.code, answer.out) == (2, "")
    assert len(answer.err.splitlines()) == 1
    assert says in answer.err


@pytest.mark.parametrize(
    "words", [["assess"], ["assess", "no-such-file"], ["asess", "x"], ["assess", "/", "--json"], ["rules"]]
)
def test_bad_words_are_one_clear_line(run: Run, words: list[str]) -> None:
    answer = run(*words)
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)


def test_no_vault_and_no_window_is_touched(run: Run, coffee: Path, data_dir: Path) -> None:
    assert run("assess", coffee, env={"IMVO_PASSPHRASE": ""}).code == 0
    assert not data_dir.exists()


def test_without_a_display_the_window_says_so_and_offers_assess(run: Run) -> None:
    answer = run(env={"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})
    assert answer.code == 3
    assert "assess FILE" in answer.err
