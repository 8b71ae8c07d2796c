"""The report is finished and the same every time, says no more than it knows, and tells no small number."""

import io
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.casework import Casework
from desktop.cli_hq import main
from desktop.domain.document import Document, Lines, Picture, Table
from desktop.domain.document import Facts as Rows
from desktop.domain.pilot_figures import Days, Share
from desktop.domain.wording import forbidden
from desktop.guidance.library import Library
from desktop.headquarters import charts_svg, small_numbers
from desktop.headquarters.facts import AdviceFact, Chosen, Facts
from desktop.headquarters.report import FORMS, LANGUAGES, Asked, rendered, report, write_report
from desktop.headquarters.store import Store
from tests.headquarters.facts_kit import case, device, facts_of, said
from tests.headquarters.kit import take_in_post
from tests.kit import memory_vault, open_library

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def library() -> Any:
    with open_library() as opened:
        yield opened


@pytest.fixture(scope="module")
def facts(library: Library) -> Facts:
    asked = AdviceFact(True, "2026-03-01", "2026-03-11", "yes")
    seeking = [case(n, "NAI", "seek_advice", rvo=asked, department=asked, rules=("A5", "R2")) for n in range(30)]
    plain = [case(n, rules_version="2" if n > 60 else "1") for n in range(30, 90)]
    few = [case(n, "LIM", own_route="set_conditions", departures=("A5",)) for n in range(90, 93)]
    feedback = [said(n, answer="Dank", changed=True) for n in range(9)] + [said(20, "app", text="alleen ik")]
    feedback.append(said(30, text="bel Jan Jansen, 06-12345678"))
    feedback.append(said(31, text="<script>alert(1)</script>"))
    devices = (device("BOG"), device("NAI", gaps=2), device("LIM", "2026-09-01T08:00:00Z"), device("PRE", None))
    return facts_of(library, cases=(*seeking, *plain, *few), feedback=tuple(feedback), devices=devices)


def made(facts: Facts, library: Library, lang: str = "en", least: int = 5, **chosen: Any) -> Document:
    return report(facts, library, Asked(Chosen(**chosen), lang, TODAY, least), "The Hague")


def words(document: Document) -> str:
    return "\n".join(document.texts())


def tables(document: Document) -> dict[str, list[tuple[str, ...]]]:
    return {one.head[0] + "|" + one.head[-1]: list(one.rows) for one in document.blocks if isinstance(one, Table)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_same_facts_are_the_same_bytes(facts: Facts, library: Library, lang: str) -> None:
    for form in FORMS:
        first, again = (rendered(made(facts, library, lang), library, form) for _ in range(2))
        assert first == again, form


def test_another_day_changes_the_day_only(facts: Facts, library: Library) -> None:
    later = report(facts, library, Asked(Chosen(), "en", date(2027, 1, 2), 5), "The Hague")
    changed = words(later).replace("2 January 2027", "23 November 2026")
    assert changed == words(made(facts, library))
    assert later.file_name == made(facts, library).file_name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_form_is_finished(facts: Facts, library: Library, lang: str, tmp_path: Path) -> None:
    import docx.enum.text

    paths = write_report(made(facts, library, lang), library, tmp_path / "out")
    assert [path.suffix for path in paths] == [".docx", ".pdf", ".html"]
    pictures = [one for one in made(facts, library, lang).blocks if isinstance(one, Picture)]
    assert len(pictures) >= 3
    word = docx.Document(io.BytesIO(paths[0].read_bytes()))
    assert len(word.inline_shapes) == len(pictures)
    assert [shape._inline.docPr.get("descr") for shape in word.inline_shapes] == [one.says for one in pictures]
    routes = next(one for one in word.tables if one.rows[0].cells[0].text in ("Route", "Checklist"))
    assert routes.rows[1].cells[1].paragraphs[0].alignment == docx.enum.text.WD_ALIGN_PARAGRAPH.RIGHT
    assert routes.columns[0].width > routes.columns[1].width
    numbered = [one.text.split(".")[0] for one in word.paragraphs if one.text.startswith(("Tabel ", "Table "))]
    assert [int(one.split()[1]) for one in numbered] == list(range(1, len(numbered) + 1))
    assert paths[1].read_bytes().startswith(b"%PDF-1.7")
    html = paths[2].read_text(encoding="utf-8")
    assert html.count("<svg") == len(pictures)
    assert "<script>alert" not in html
    assert not re.search(r"(src|href)=.http", html)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_says_no_more_than_its_sources(facts: Facts, library: Library, lang: str) -> None:
    text = words(made(facts, library, lang))
    assert list(forbidden(text)) == []
    assert not re.search(r"\b(te laat|late|overdue|score of|ranking)\b", text)
    assert "{{" not in text
    assert "not wrong" in text or "niet fout" in text


def test_what_it_counts(facts: Facts, library: Library) -> None:
    (key,) = (one for one in made(facts, library).blocks if isinstance(one, Rows))
    told = {row.label: row.value for row in key.rows}
    assert told["Cases"] == "93"
    assert told["RVO and the department both asked, where needed"] == "30 of 30 (100%)"
    assert told["Waiting for RVO, median"] == "10 days"
    assert told["Cases with another route than the assistant’s"] == "not told"  # three of them
    shown = tables(made(facts, library))
    assert ("Core task 2", "93") in shown["Core task|Cases"]
    versions = [row[0] for row in shown["Version|Feedback unclear or wrong"]]
    assert versions == ["1"]  # the second table of that head: the guidance had one version
    assert [row[:3] for row in shown["Who|Still open"]] == [
        ("RVO", "30", "10 days"),
        ("The department", "30", "10 days"),
    ]


def test_small_numbers_are_not_told(facts: Facts, library: Library) -> None:
    posts = {row[0]: row[1:3] for row in tables(made(facts, library))["Post|Complete? (lines)"]}
    lima = next(cells for name, cells in posts.items() if "Lima" in name)
    bogota = next(cells for name, cells in posts.items() if "Bogot" in name)
    assert lima[0] == "not told"
    assert bogota[0] == "not told"  # else the sum of the region would give Lima away
    all_told = {row[0]: row[1:3] for row in tables(made(facts, library, least=1))["Post|Complete? (lines)"]}
    assert next(cells for name, cells in all_told.items() if "Lima" in name)[0] == "3"


def test_a_hidden_number_cannot_be_worked_out_from_its_sum(library: Library) -> None:
    """The whole is told (In short): what one rule or one version hides, the others of that row may not give away."""
    many = [case(n, own_route="set_conditions", rules=("A5", "R9")) for n in range(10)]
    more = [case(n, own_route="set_conditions", rules=("A6", "R8"), rules_version="2") for n in range(20, 28)]
    one = [case(n, own_route="set_conditions", rules=("A8", "R3"), rules_version="3") for n in range(40, 41)]
    plain = [case(n, rules=("A8", "R3"), rules_version="3") for n in range(50, 70)]
    document = made(facts_of(library, cases=(*many, *more, *one, *plain)), library)
    shown = tables(document)
    own = {row[0][:2]: row[3] for row in shown["Rule|Another route chosen"]}
    assert own == {"A5": "10", "A6": "not told", "A8": "not told", "R3": "not told", "R8": "not told", "R9": "10"}
    versions = next(one for one in document.blocks if isinstance(one, Table) and one.head[0] == "Version")
    assert [row[4] for row in versions.rows] == ["10 of 10 (100%)", "not told", "not told"]


def test_feedback_counts_with_the_version_it_was_given_under(library: Library) -> None:
    cases = [case(n, content_version="1") for n in range(9)] + [case(n, content_version="2") for n in range(9, 20)]
    first = [said(n, content_version="1", rules_version="1", clarity=2) for n in range(6)]
    later = [said(n, content_version="2", rules_version="1", clarity=5) for n in range(6, 18)]
    shown = tables(made(facts_of(library, cases=tuple(cases), feedback=(*first, *later)), library))
    assert shown["Version|Useful (4 or 5)"] == [("1", "0 of 6 (0%)", "none"), ("2", "12 of 12 (100%)", "none")]


def test_texts_are_chosen_from_every_kind(library: Library) -> None:
    wrong = [said(n, kind="wrong", text=f"fout {n}") for n in range(2)]
    works = [said(n, kind="works", text=f"goed {n}") for n in range(10, 14)]
    ideas = [said(n, kind="idea", text=f"idee {n}") for n in range(20, 29)]
    document = made(facts_of(library, feedback=(*wrong, *works, *ideas)), library)
    text = words(document)
    assert [word for word in ("idee", "goed", "fout") if text.count(word) == 1] == ["idee", "goed", "fout"]


def test_texts_are_told_without_who(facts: Facts, library: Library) -> None:
    text = words(made(facts, library))
    lines = [one for block in made(facts, library).blocks if isinstance(block, Lines) for one in block.items]
    texts = [line for line in lines if line.text.startswith("tekst")]
    assert texts
    assert all("Bogot" not in line.source for line in texts)
    assert "Answer of headquarters: Dank" in texts[0].source
    assert "alleen ik" not in text
    assert "12345678" not in text


def test_who_is_silent_and_what_is_missing(facts: Facts, library: Library) -> None:
    text = words(made(facts, library))
    assert "Lima: last heard on 1 September 2026" in text
    assert "that are here: 2." in text
    assert "missing: 2" in text


def test_a_choice(facts: Facts, library: Library) -> None:
    document = made(facts, library, post="NAI", since="2026-01-01", until="2026-12-31")
    assert "1 January 2026" in document.title
    assert next(row.value for row in document.head if row.label == "Selection") == "Embassy Nairobi"
    assert tables(document)["Route|Cases"][0][1] == "30"


def test_the_command_takes_every_choice(
    library: Library, store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = Casework(library, memory_vault(tmp_path))
    post.open_case(post.assistant.read({"request_type": "advice"}))
    take_in_post(store, post)
    version = str(library.decision("tables")["version"])
    words = ["report", "--store", str(tmp_path / "hq.db"), "--out", str(tmp_path / "out"), "--lang", "nl"]
    choice = ["--task", "2", "--rules-version", version, "--from", "2026-01-01", "--to", "2099-12-31"]
    assert main([*words, *choice]) == 0
    made = capsys.readouterr().out.splitlines()
    assert [Path(line).suffix for line in made] == [".docx", ".pdf", ".html"]
    html = Path(made[2]).read_text(encoding="utf-8")
    assert f"Kerntaak 2; Regels {version}" in html
    wrong = (["--task", "6"], ["--task", "two"], ["--rules-version", "1"], ["--post", "XXX"], ["--from", "2026-13-01"])
    for bad in wrong:
        assert main([*words, *bad]) == 2
        assert bad[0] in capsys.readouterr().err
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_nothing_at_all(library: Library) -> None:
    for lang in LANGUAGES:
        document = made(facts_of(library), library, lang)
        assert all(rendered(document, library, form) for form in FORMS)


@given(st.dictionaries(st.integers(0, 20), st.integers(0, 60), max_size=8), st.integers(1, 9))
def test_no_hidden_count_can_be_worked_out(numbers: dict[int, int], least: int) -> None:
    told = small_numbers.counts(numbers, least)
    assert list(told) == list(numbers)
    assert all(count is None or count == 0 or count >= least for count in told.values())
    assert all(count is None or count == numbers[key] for key, count in told.items())
    hidden = [key for key, count in told.items() if count is None]
    alone = [key for key in numbers if numbers[key]] == hidden
    assert len(hidden) != 1 or alone  # then the sum is that count, and is hidden itself


def test_shares_and_days_of_few() -> None:
    assert small_numbers.share(Share(3, 40)) is None
    assert small_numbers.share(Share(38, 40)) is None
    assert small_numbers.share(Share(0, 40)) == Share(0, 40)
    assert small_numbers.days(Days((1, 2, 3), 2)) == Days((), 0)
    assert small_numbers.days(Days((1, 2, 3, 4, 5), 6)) == Days((1, 2, 3, 4, 5), 6)


def test_a_picture_is_sound_xml_whatever_the_names() -> None:
    from defusedxml.ElementTree import fromstring

    rows: list[charts_svg.Bar] = [("<a & b> " * 20, 3), ("", None), ("x" * 200, 0)]
    for drawn in (charts_svg.bars(rows, str), charts_svg.columns(rows, str), charts_svg.bars([], str)):
        fromstring(drawn)
    fromstring(charts_svg.ranges([("RVO", 0.0, 0.0, 0.0), ("b", 1.0, 4.5, 900.0)]))
