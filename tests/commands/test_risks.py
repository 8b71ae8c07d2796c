"""`imvo-post risks` as a person or a script runs it."""

import json
from pathlib import Path

from tests.commands.conftest import Run

KEYS = {
    "country",
    "product",
    "themes",
    "not_covered",
    "stale",
    "questions",
    "suggested_risk_signals",
}


def test_a_script_gets_what_the_contract_names(run: Run) -> None:
    answer = run("risks", "CO", "koffie", "--json").json
    assert answer.keys() >= KEYS
    assert (answer["country"], answer["product"], answer["suggested_risk_signals"]) == ("CO", "coffee", "strong")
    for theme in answer["themes"]:
        assert theme.keys() >= {"id", "signal", "evidence"}
        assert all(line.keys() >= {"dataset", "edition", "as_of", "detail"} for line in theme["evidence"])
    assert "score" not in json.dumps(answer)


def test_a_person_gets_words_in_both_languages(run: Run) -> None:
    dutch, english = run("risks", "Ivoorkust", "cacao", "--lang", "nl"), run("risks", "CI", "cocoa", "--lang", "en")
    assert "Kinderarbeid: Gedocumenteerd" in dutch.out
    assert "Geen signaal betekent niet: geen risico." in dutch.out
    assert "Child labour: Documented" in english.out
    assert "verouderd" in dutch.out
    assert "MVO Risicochecker" in dutch.out


def test_an_unknown_country_is_bad_input_with_near_matches(run: Run) -> None:
    answer = run("risks", "Columbia", "--json")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "imvo-post: country: 'Columbia' is not a country we know; did you mean Colombia?\n"


def test_free_text_is_no_mistake_and_a_near_product_is_named_beside_the_answer(run: Run) -> None:
    answer = run("risks", "CO", "kofie", "--json")
    assert (answer.code, answer.json["did_you_mean"][0]) == (0, "coffee")
    assert "coffee" in answer.err
    assert run("risks", "CO", "violen; DROP TABLE risk", "--json").json["product_known"] is False


def test_nothing_a_terminal_could_obey_is_said_again(run: Run) -> None:
    answer = run("risks", "CO", "\x1b]0;peper\x07" + "r" * 500)
    assert answer.code == 0
    assert "\x1b" not in answer.out + answer.err
    assert len(answer.err) < 300


def test_the_vault_is_not_needed_and_nothing_is_made(run: Run, data_dir: Path) -> None:
    assert run("risks", "NL", env={"IMVO_PASSPHRASE": ""}).code == 0
    assert not data_dir.exists()
