"""What documents there are, and what their text blocks can name and show: names only, quick to import."""

from __future__ import annotations

KINDS = ("advice-request", "consultation", "company-letter", "imvo-information", "conditions", "case-file")
_DUTCH_NAMES = {
    "advice-request": "adviesaanvraag", "consultation": "overleg-departement", "company-letter": "brief-bedrijf",
    "imvo-information": "imvo-informatie", "conditions": "voorwaarden", "case-file": "dossier",
}  # fmt: skip
FORMATS = ("docx", "pdf", "eml", "html")
ADDRESSEES = ("rvo", "department", "company", "record")
"""Whom a document can be for; `record` is the post's own file."""

# What the text blocks of a pack may use, beside plain Jinja. Values are texts, unless said otherwise.
_NAMES = """
    number title company country sector products post marking marking_id today opened contact decision decided_on
    requests conditions rules_version content_version app_version
"""
NAMES = frozenset(_NAMES.split())
"""Of the whole case; `requests` and `conditions` are how many there are."""
_PART_NAMES = """
    part asked amount duration route route_id assistant_route strength strength_id alignment alignment_id
    provisional assessed_on looked_up_on unknowns risk_questions
"""
PART_NAMES = frozenset(_PART_NAMES.split())
"""Of one request; outside `each_request` of the leading one. `route` is what a person chose, else the
assistant's. `provisional` is true or false; `unknowns` is how many screening questions have no answer,
`risk_questions` how many questions to the company were chosen from the risks.
"""
LISTS: dict[str, frozenset[str]] = {
    "facts": frozenset({"case", "request", "screening", "contact", "record"}),
    "lines": frozenset(
        {
            "attachments", "risks", "rules", "actions", "company_actions", "open_questions", "departures", "conditions",
            "checklists", "notes", "risk_questions",
        }
    ),
    "table": frozenset({"advice", "timeline", "documents", "follow_ups"}),
}  # fmt: skip
"""What a block of each kind can show, by name."""
COLUMNS = {"advice": 5, "timeline": 4, "documents": 5, "follow_ups": 3}
"""How many columns each table has; the pack names them."""
_LABELS = """
    to from date reference marking fact value to_rvo to_department to_company to_record post sensitive number title
    opened status decision decision_reason withdrawn company country sector products asked amount duration
    description contact_name contact_role contact_email contact_phone contact_alias not_given months euros
    not_asked_yet answered_unknown lines other_rules own_route departure no_reason risk_source outdated looked_up
    now no_signal no_data product_unlisted editions condition_line checklist_line size check retention made_on case_id
    app_version rules_version content_version last_event layer_base layer_ours layer_later
"""
LABELS = frozenset(_LABELS.split())
"""The fixed words that a pack has to have, each in both languages."""


def file_stem(kind: str, number: str, lang: str) -> str:
    """Return the name of a document as a file, without its ending, in the language (`nl`, `en`) of the document."""
    return f"{_DUTCH_NAMES.get(kind, kind) if lang == 'nl' else kind}-{number}"
