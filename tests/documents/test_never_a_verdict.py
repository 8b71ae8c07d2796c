"""No document says approved, refused or allowed, in no inflection and in neither language: 500 cases, every kind."""

import random
from dataclasses import replace
from datetime import date
from typing import Any

from desktop.casework import ASSESSED, Casework
from desktop.casework.document_facts import CaseFacts
from desktop.documents.compose import compose
from desktop.documents.material import Template
from desktop.documents.web import to_html
from desktop.domain.case import CONDITION_STATES, DECISIONS, FOLLOWED, MARKINGS, Advice, Case, Part
from desktop.domain.document_kinds import KINDS
from desktop.domain.request import ANSWERS, SCREENING
from desktop.domain.wording import forbidden
from desktop.guidance.documents import document_texts
from desktop.guidance.library import Library
from desktop.guidance.risk.lookup import Risks

CASES, SEED = 500, 20261123
TODAY = date(2026, 11, 23)
COUNTRIES = (None, "CO", "GH", "CN", "NL", "XK")
PRODUCTS = ((), ("coffee",), ("gold",), ("coffee", "Zonnepanelen <&>"))
NAMES = (None, "Waterland", "Müller & Söhne <b>", "שלום", "")


def request(dice: random.Random) -> dict[str, Any]:
    """Return a support request, whole or half filled."""
    given = {key: dice.choice((None, *values)) for key, values in ANSWERS.items()}
    asked: dict[str, Any] = {key: value for key, value in given.items() if value and key not in SCREENING}
    asked["request_type"] = given["request_type"] or "financial"
    asked["screening"] = {key: given[key] for key in SCREENING if given[key]}
    more = {
        "country": dice.choice(COUNTRIES), "products": list(dice.choice(PRODUCTS)), "company": dice.choice(NAMES),
        "amount_eur": dice.choice((None, 0, 49_999, 2_000_000)), "duration_months": dice.choice((None, 1, 60)),
        "title": dice.choice(NAMES), "description": dice.choice(NAMES),
    }  # fmt: skip
    return asked | {key: value for key, value in more.items() if value is not None}


def part(dice: random.Random, casework: Casework, number: int, looked: dict[str, Any]) -> Part:
    asked = request(dice)
    outcome = casework.assistant.assess(casework.assistant.read(asked)).to_dict()
    kept = {key: outcome[key] for key in (*ASSESSED, "rules_version", "content_version")} | {
        "at": "2026-11-20T10:00:00Z"
    }
    if dice.random() < 0.2:
        kept |= {"rules": ["A5", "R2", "Z9"], "rules_version": "0"}
    routes = list(casework.assistant.rulebook.texts["routes"]["routes"])
    chosen = {"route": dice.choice(routes), "reason": "Reden"} if dice.random() < 0.3 else None
    lookups = dice.choice(((), (looked,), ({**looked, "editions": {}},)))
    return Part(str(number), asked, (kept,), chosen, {"alignment": "Reden"}, lookups)


def case(dice: random.Random, casework: Casework, number: int, looked: dict[str, Any]) -> Case:
    """Return a case in any state that the handling of cases can bring it to."""
    follow = Advice("2026-11-06", dice.choice((None, "2026-11-20")), "Tekst", dice.choice((None, *FOLLOWED)), "Omdat")
    decision = dice.choice((None, *DECISIONS))
    conditions = [{"id": "1", "text": "Loon", "state": state, "on": "2026-11-20"} for state in CONDITION_STATES]
    return Case(
        f"case-{number}", f"BOG-{number}", "2026-11-01T09:00:00Z", dice.choice(("open", "closed")),
        tuple(part(dice, casework, one, looked) for one in range(1, dice.choice((2, 2, 3)))),
        marking=dice.choice(MARKINGS), contact=dice.choice((None, {"name": "Ana", "email": "ana@example.org"})),
        advices=dice.choice((None, {"rvo": follow})),
        decided={"decision": decision, "on": "2026-11-21", "reason": "Reden"} if decision else None,
        conditions=tuple(dice.sample(conditions, dice.randint(0, 3))),
        attachments=dice.choice(((), ({"id": "a", "name": "plan.pdf", "size": 3},))),
        withdrawn=dice.choice((None, "Dubbel")),
    )  # fmt: skip


def test_no_document_of_500_cases_holds_a_verdict(casework: Casework, library: Library) -> None:
    dice = random.Random(SEED)
    texts = {kind: document_texts(library, kind) for kind in KINDS}
    facts = {
        (kind, lang): CaseFacts(casework, library, texts[kind], lang, TODAY) for kind in KINDS for lang in ("nl", "en")
    }
    looked = Risks(library).look_up("GH", "gold").kept()
    seen: set[tuple[str, str]] = set()
    said: set[str] = set()
    for number in range(CASES):
        kind, lang = KINDS[number % len(KINDS)], ("nl", "en")[number // len(KINDS) % 2]
        told = texts[kind]
        template = Template(told.kind, told.version, told.file, told.blocks, told.words)
        made = compose(template, facts[kind, lang].material(case(dice, casework, number, looked)))
        found = {text: words for text in {*made.texts()} - said if (words := forbidden(text))}
        assert not found, (kind, lang, found)
        said |= set(made.texts())
        assert to_html(replace(made, attached=None)).count("</html>") == 1
        seen.add((kind, lang))
    assert len(seen) == 2 * len(KINDS)
    assert any("niet gegeven" in text for text in said), "decisions were among them"
