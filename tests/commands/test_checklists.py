"""`imvo-post checklist` as a process: reading needs no vault, answers stand with the case, bad input is one line."""

from pathlib import Path

from tests.commands.conftest import Run


def test_lists_are_read_without_a_vault(run: Run, data_dir: Path) -> None:
    lists = run("checklist", "list", "--json").json
    assert "company-visit" in [one["id"] for one in lists]
    assert "Bedrijfsbezoek" in run("checklist", "show", "company-visit", "--lang", "nl").out
    answer = run("checklist", "show", "visit")
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)
    assert not data_dir.exists()


def test_a_list_on_a_case_is_answered_and_shown_with_it(run: Run, coffee: Path) -> None:
    case = run("case", "add", coffee).out.splitlines()[-1]
    started = run("checklist", "start", "financial-support", "--case", case).out.splitlines()[-1]
    words = ("checklist", "answer", started, "advice-rvo", "ask", "--whom", "Jan", "--on", "2026-12-01")
    assert run(*words).code == 0
    assert run("checklist", "answer", started, "advice-rvo", "ask", "--on", "soon").code == 2
    (shown,) = run("case", "show", case, "--json").json["checklists"]
    item = next(one for one in shown["items"] if one["item"] == "advice-rvo")
    assert (item["answer"], item["whom"], item["on"]) == ("ask", "Jan", "2026-12-01")
    assert started in run("checklist", "runs", "--case", case).out
    assert run("checklist", "move", started, "--json").json["mapping"] == {}
