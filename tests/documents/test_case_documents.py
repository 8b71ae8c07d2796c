"""Documents made from a case: what stands in each, whom it is for, and what is recorded."""

import email
import email.policy
import hashlib
import html
import json
import re
import sqlite3
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop import paths
from desktop.casework import Casework
from desktop.domain.document import Document, Facts, Heading, Line, Lines, Row, Source, Table
from desktop.domain.document_kinds import FORMATS, KINDS
from desktop.errors import BadInput
from desktop.guidance.library import Library
from desktop.guidance.risk.lookup import Risks
from tests.documents.conftest import open_case

TODAY = date(2026, 11, 23)


def lines(made: Document) -> list[Line]:
    return [line for block in made.blocks if isinstance(block, Lines) for line in block.items]


def rows(made: Document) -> dict[str, Row]:
    return {row.label: row for block in made.blocks if isinstance(block, Facts) for row in block.rows}


def words(made: Document) -> str:
    return "\n".join(made.texts())


def compose(casework: Casework, case: str, kind: str = "advice-request", lang: str = "nl") -> Document:
    return casework.documents.compose(case, kind, lang, TODAY)


def attachments(casework: Casework, case: str, *files: dict[str, str]) -> None:
    with casework.acts.act("attachment_kept", case) as act:
        for number, one in enumerate(files):
            act.append("attachment_kept", {"id": str(number), "size": 12_345, "sha256": "ab" * 32, **one})


NAMES = {
    "advice-request": "adviesaanvraag", "consultation": "overleg-departement", "company-letter": "brief-bedrijf",
    "imvo-information": "imvo-informatie", "conditions": "voorwaarden", "case-file": "dossier",
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_kind_is_made_in_every_form_within_a_second(casework: Casework, kind: str, lang: str) -> None:
    case = open_case(casework)
    for form in FORMATS:
        begun = time.perf_counter()
        made = casework.documents.make(case, kind, form, lang, TODAY)
        assert made.sha256 == hashlib.sha256(made.data).hexdigest()
        assert made.file_name == f"{NAMES[kind] if lang == 'nl' else kind}-BOG-A001.{form}"
        assert time.perf_counter() - begun < 5, "a second is the aim (benchmarks); a busy machine gets more"


def test_an_advice_request_names_what_is_unknown(casework: Casework) -> None:
    told = rows(compose(casework, open_case(casework)))
    unknown = {label for label, row in told.items() if row.unknown}
    assert told["Is de steun groot?"].value == "onbekend: nagegaan, nog geen antwoord"
    assert told["Zijn er geloofwaardige meldingen van misstanden?"].value == "onbekend: nog niet nagegaan"
    assert {"Sector", "Is de steun groot?"} <= unknown
    assert (told["Bedrag"].value, told["Looptijd"].value) == ("€ 45.000", "36 maanden")
    assert told["Bedrijf"].sensitive


def test_an_advice_request_in_english_writes_dates_and_amounts_so(casework: Casework) -> None:
    made = compose(casework, open_case(casework), lang="en")
    assert rows(made)["Amount"].value == "EUR 45,000"
    assert {"date", "23 November 2026"} <= {made.head[2].label.casefold(), made.head[2].value}


def test_a_line_says_whose_word_it_is(casework: Casework) -> None:
    told = lines(compose(casework, open_case(casework)))
    letter = next(line for line in told if "(R2)" in line.text)
    ours = next(line for line in told if "(A5)" in line.text)
    assert (letter.layer, ours.layer) == ("base", "ours")
    assert "Kamerstuk 26 485, nr. 323" in letter.source
    assert "298-302" in letter.source
    assert ours.source == "werkregel van deze app"


def test_a_later_development_carries_its_date(casework: Casework) -> None:
    made = compose(casework, open_case(casework), "imvo-information")
    sources = [(block.layer, block.text) for block in made.blocks if isinstance(block, Source)]
    assert {layer for layer, _ in sources} == {"base", "ours", "later"}
    assert all(
        re.match(r"Latere ontwikkeling, stand \d+ \w+ 20\d\d; ", text) for layer, text in sources if layer == "later"
    )


def test_risk_lines_carry_source_edition_and_date(casework: Casework, library: Library) -> None:
    case = open_case(casework)
    casework.keep_lookup(case, {**Risks(library).look_up("CO", "coffee").kept(), "looked_up_on": "2026-11-20"})
    risks = [line for line in lines(compose(casework, case)) if line.layer == "data"]
    assert any("uitgave 2022, stand 28 september 2022" in line.source for line in risks)
    assert all(line.source.endswith("opgezocht op 20 november 2026") for line in risks)
    assert any(
        line.text.startswith("Koffie: geen gegevens in deze bronnen (dat betekent niet: geen risico)") for line in risks
    )


def test_every_product_that_is_named_is_looked_up_and_an_unknown_one_is_said(
    casework: Casework, library: Library
) -> None:
    case = open_case(casework, products=["coffee", "cocoa", "wilde peper"])
    casework.keep_lookup(case, {**Risks(library).look_up("CO", "coffee").kept(), "looked_up_on": "2026-11-20"})
    risks = [line.text for line in lines(compose(casework, case)) if line.layer == "data"]
    assert len(set(risks)) == len(risks), "what two lookups say alike stands there once"
    assert any("bij koffie" in text for text in risks)
    assert any("bij cacao" in text for text in risks)
    assert any(text.startswith("“wilde peper” staat niet in de lijst") for text in risks)
    assert any(text.startswith("wilde peper: geen gegevens in deze bronnen") for text in risks)


def test_the_companys_letter_promises_no_advice_after_a_decision(casework: Casework) -> None:
    case = open_case(casework)
    assert "Er is nog niets toegezegd." in words(compose(casework, case, "company-letter"))
    casework.handling.decide(case, "not_given", "2026-11-20", "Het departement adviseerde al.")
    told = words(compose(casework, case, "company-letter"))
    assert "Op 20 november 2026: steun niet gegeven." in told
    assert "Er is nog niets toegezegd." not in told
    assert "Wij vragen advies" not in told


def test_signals_of_other_editions_stand_as_they_were(casework: Casework, library: Library) -> None:
    case = open_case(casework)
    kept = Risks(library).look_up("CO", "coffee").kept() | {"editions": {"dol_goods": "dol_goods_2020 (2020-09-30)"}}
    casework.keep_lookup(case, kept)
    risks = [line for line in lines(compose(casework, case)) if line.layer == "data"]
    assert any(line.text == "Kinderarbeid: Gedocumenteerd" for line in risks)
    assert any("dol_goods_2020 (2020-09-30)" in line.source for line in risks)


def test_questions_chosen_from_the_risks_reach_the_company(casework: Casework, library: Library) -> None:
    case = open_case(casework)
    looked = Risks(library).look_up("CO", "coffee", "nl")
    casework.keep_lookup(case, {**looked.kept(), "questions": [looked.questions[1].id]})
    told = [line.text for line in lines(compose(casework, case, "company-letter"))]
    assert looked.questions[1].text in told
    assert looked.questions[0].text not in told


def test_without_a_lookup_one_is_made_and_says_so(casework: Casework) -> None:
    risks = [line for line in lines(compose(casework, open_case(casework))) if line.layer == "data"]
    assert risks
    assert [line.source for line in risks if "Geen signaal" in line.text or "geen signaal" in line.text] == [
        "opgezocht bij het maken van dit document"
    ]
    assert not any("opgezocht op" in line.source for line in risks)
    assert "Er zijn geen risico’s opgezocht." in words(compose(casework, open_case(casework, country=None)))


def test_a_precaution_is_not_laid_at_the_door_of_the_letter(casework: Casework) -> None:
    sure = {
        "screening": {"excluded_activity": "no", "credible_reports": "no", "risk_signals": "none"},
        "alignment": "in_line",
    }
    said = words(compose(casework, open_case(casework, **sure)))
    assert "Wij vragen dit uit voorzorg." in said
    assert "vraagt in dit geval om advies" not in said


def test_every_request_of_a_case_is_told_and_the_strictest_leads(casework: Casework) -> None:
    case = open_case(casework, request_type="introduction", amount_eur=None)
    other = casework.assistant.read({"request_type": "financial", "large": "yes", "company": "Tweede & Zn"})
    casework.add_request(case, other)
    made = compose(casework, case)
    heads = [block.text for block in made.blocks if isinstance(block, Heading)]
    assert [head for head in heads if head.startswith("Verzoek ")] == ["Verzoek 1", "Verzoek 2"]
    assert "Tweede & Zn" in words(made)
    assert "Wij vragen advies aan de Rijksdienst" in words(compose(casework, case, "company-letter"))


def test_a_route_of_ones_own_is_told_with_its_reason(casework: Casework) -> None:
    case = open_case(casework)
    casework.choose_route(case, "set_conditions", "Het bedrag is klein.")
    made = compose(casework, case)
    assert any("Het bedrag is klein." in line.text for line in lines(made))
    assert "Uit de antwoorden komt nu een andere route" in words(made)


def test_the_company_reads_nothing_of_our_screening(casework: Casework) -> None:
    case = open_case(casework, description="GEHEIM")
    casework.handling.set_contact(case, {"name": "Ana Pérez", "email": "ana@example.org"})
    casework.add_note(case, "NOTITIE")
    for kind in ("company-letter", "imvo-information", "conditions"):
        made = compose(casework, case, kind)
        assert not any(word in words(made) for word in ("GEHEIM", "NOTITIE", "Sterke signalen", "(A5)", "onbekend:"))
        assert "Waterland, Ana Pérez" in made.head[0].value


def test_conditions_are_told_with_their_state(casework: Casework) -> None:
    case = open_case(casework)
    casework.handling.set_condition(case, "Loon <volgens> de wet", "agreed", "2026-11-20")
    told = lines(compose(casework, case, "conditions"))
    assert told[0].text == "Loon <volgens> de wet (afgestemd met het departement, 20 november 2026)"


def test_attachments_go_along_unless_withdrawn_or_ncp(casework: Casework) -> None:
    case = open_case(casework)
    files = ({"name": "plan.pdf"}, {"name": "ncp.pdf", "marked": "ncp"}, {"name": "fout.pdf", "withdrawn": "verkeerd"})
    attachments(casework, case, *files)
    sent = [line.text for line in lines(compose(casework, case)) if line.source.startswith("SHA-256")]
    kept = [line.text for line in lines(compose(casework, case, "case-file")) if line.source.startswith("SHA-256")]
    assert sent == ["plan.pdf (13 kB)"]
    assert [text.split()[0] for text in kept] == ["plan.pdf", "ncp.pdf", "fout.pdf"]


def test_a_preview_marks_what_is_sensitive(casework: Casework) -> None:
    case = open_case(casework)
    assert re.search(
        r"Waterland</bdi><span class=\"mark\">gevoelig<", casework.documents.preview(case, "advice-request", "nl")
    )
    assert b'class="mark"' not in casework.documents.make(case, "advice-request", "html", "nl").data


# Mail


def test_addresses_come_from_the_contacts_of_the_post(casework: Casework) -> None:
    case = open_case(casework)
    contacts = [
        {"role": "RVO", "name": "Jan", "email": "jan@example.org"},
        {"role": "Desk", "name": "Het departement", "email": "bz@example.org"},
        {"role": "RVO", "name": "Zonder adres", "email": ""},
        {"role": "Bakker", "name": "Trvo", "email": "bakker@example.org"},
    ]
    casework.set_setting("contacts", contacts)
    made = casework.documents.make(case, "advice-request", "eml", "nl")
    read = email.message_from_bytes(made.data, policy=email.policy.default)
    assert [address.addr_spec for address in read["To"].addresses] == ["jan@example.org", "bz@example.org"]
    assert made.warnings == ()


def test_no_address_is_invented(casework: Casework) -> None:
    made = casework.documents.make(open_case(casework), "advice-request", "eml", "nl")
    assert email.message_from_bytes(made.data, policy=email.policy.default)["To"] is None
    assert [warning.split(" in ")[0] for warning in made.warnings] == ["no address of rvo", "no address of department"]


def test_no_mail_is_made_of_an_ncp_case(casework: Casework) -> None:
    case = open_case(casework)
    casework.handling.mark(case, "ncp")
    with pytest.raises(BadInput, match="never leaves the post"):
        casework.documents.make(case, "advice-request", "eml", "nl")
    assert "NCP" in words(compose(casework, case))


# The case file


def data_block(page: str) -> str:
    found = re.search(r'<script type="application/json" id="case-data">(.*?)</script>', page, re.DOTALL)
    assert found
    return found[1]


def test_a_case_file_carries_its_data_and_their_check_code(casework: Casework) -> None:
    case = open_case(casework, company="<b>Müller & Söhne</script>", description="regel\u2028 een")
    casework.add_note(case, "Gebeld & <genoteerd>")
    casework.handling.ask_advice(case, "rvo", "2026-11-06")
    made = casework.documents.make(case, "case-file", "html", "nl", TODAY)
    page = made.data.decode()
    block = data_block(page)
    whole = json.loads(block)
    assert whole["case"]["request"]["company"] == "<b>Müller & Söhne</script>"
    assert [entry["kind"] for entry in whole["case"]["timeline"]] == [
        "case_opened",
        "assessed",
        "note_added",
        "advice_asked",
    ]
    assert whole["case"]["id"] == case
    code = hashlib.sha256(block.encode()).hexdigest()
    assert rows(made.document)["Controlecode (SHA-256)"].value == code
    assert code in page
    assert html.escape("Gebeld & <genoteerd>") in page


def test_a_case_file_says_when_by_what_and_how_long_to_keep(casework: Casework) -> None:
    case = open_case(casework)
    casework.handling.mark(case, "confidential")
    told = rows(compose(casework, case, "case-file"))
    assert told["Bewaarklasse"].value == "vertrouwelijk; de post bepaalt de termijn"
    assert told["Gemaakt op"].value == "23 november 2026"
    assert told["Versie van de inhoud"].value == casework.assistant.library.version


def test_a_case_file_shows_checklists_and_what_was_made(casework: Casework) -> None:
    case = open_case(casework)
    casework.checklists.start("financial-support", case)
    casework.documents.record(case, casework.documents.make(case, "company-letter", "pdf", "en"))
    made = compose(casework, case, "case-file")
    assert any(line.text.startswith("Financiële steun: 0 van ") for line in lines(made))
    tables = [block for block in made.blocks if isinstance(block, Table)]
    assert any("Brief aan het bedrijf" in cells and "pdf" in cells for table in tables for cells in table.rows)


def test_a_case_file_by_mail_brings_the_data_along(casework: Casework) -> None:
    read = email.message_from_bytes(
        casework.documents.make(open_case(casework), "case-file", "eml", "nl").data, policy=email.policy.default
    )
    assert isinstance(read, email.message.EmailMessage)
    assert [part.get_content_type() for part in read.iter_attachments()] == ["application/pdf", "text/html"]
    assert read["To"] is None


# What is recorded


def test_a_document_made_is_recorded_on_the_case_also_when_it_is_closed(casework: Casework) -> None:
    case = open_case(casework)
    casework.handling.close(case)
    made = casework.documents.make(case, "case-file", "html", "nl")
    assert casework.case(case).documents == ()
    (kept,) = casework.documents.record(case, made).documents
    told = {key: kept[key] for key in ("kind", "format", "lang", "sha256", "template_version")}
    version = f"{casework.assistant.library.version}/case-file-1"
    assert told == {
        "kind": "case-file", "format": "html", "lang": "nl", "sha256": made.sha256, "template_version": version,
    }  # fmt: skip
    casework.acts.undo()
    assert casework.case(case).documents == ()


@pytest.mark.parametrize(
    ("kind", "form", "lang", "said"),
    [("verdict", "pdf", "nl", "kind"), ("case-file", "odt", "nl", "format"), ("case-file", "pdf", "fr", "lang")],
)
def test_what_cannot_be_made_is_named(casework: Casework, kind: str, form: str, lang: str, said: str) -> None:
    with pytest.raises(BadInput, match=f"^{said} "):
        casework.documents.make(open_case(casework), kind, form, lang)


def test_a_draft_is_no_case_yet(casework: Casework) -> None:
    draft = casework.save_draft(None, {"request": {"title": "Half"}})
    with pytest.raises(BadInput, match="there is none"):
        casework.documents.compose(draft, "case-file", "nl")


# A pack with broken templates


@pytest.fixture
def broken(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A pack whose text blocks and Word template got past every check and do not work; the shipped one is whole."""
    monkeypatch.setattr(paths, "content_index", lambda: library.path)
    copy = tmp_path / "pack.db"
    copy.write_bytes(library.path.read_bytes())
    with sqlite3.connect(copy) as db:
        db.execute(
            "UPDATE documents SET json = replace(json, 'Wat wij u vragen', '{{ 1/0 }}') WHERE kind LIKE 'advice%'"
        )
        db.execute("UPDATE word_templates SET data = x'504b0304' WHERE lang = 'nl'")
    db.close()
    with Library(copy) as opened:
        yield opened


def test_with_broken_templates_the_built_in_ones_work_and_that_is_said(broken: Library, casework: Casework) -> None:
    work = Casework(broken, casework._vault)
    made = work.documents.make(open_case(casework), "advice-request", "docx", "nl")
    text, word = made.warnings
    assert text.startswith("content/documents/advice-request.yaml: division by zero; ")
    assert re.match(r"content/documents/nl\.docx: .*; the built-in Word template is used instead", word)
    assert len(made.data) > 10_000
