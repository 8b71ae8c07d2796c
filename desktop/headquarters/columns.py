"""The codebook of the exports: what a row of each table is, and what each column holds."""

from __future__ import annotations

TABLE_NOTES = {
    "cases": "one support request; a case has one or more, `leads` marks the one that figures count",
    "case_rules": "one rule in one request: it decided, or the official judged otherwise than it says",
    "feedback": "one piece of feedback; its text may hold personal data in spite of the warning",
    "checklist_answers": "one item of one checklist in use that has an answer or a note",
    "look_back_answers": "one answer in a look back at a case or a month",
    "devices": "one device as headquarters knows it",
    "events": "one event exactly as it was taken in; `payload` is its content as JSON",
    "event_fields": "one field of the payload of one event; `value` is JSON (not in Excel: too many rows)",
}
_CODES = "a code of this program; docs/support-request.md"
_SCREENING = ("excluded_activity", "credible_reports", "cooperates", "risk_signals", "due_diligence")
_COMMON = {
    "case": "the id of the case (UUID); its number and title stay at the post",
    "part": "which request of the case, counted from 1",
    "leads": "yes for the request with the strictest route: count these to count cases",
    "device": "the id of the device that wrote it first (UUID)",
    "post": "the code of the post (content/posts.csv), empty when headquarters does not know the device",
    "region": "the region of the post; a grouping of this program",
    "opened": "the day the case was opened (UTC)",
    "on": "the day it was given or begun (UTC)",
    "rules_version": "the version of the rules: of the newest assessment of a case, else of its newest event",
    "content_version": "the version of the guidance, likewise",
    "app_version": "the version of the program that wrote the newest event",
    "rule": "the id of a rule of the tables",
    "did": "decided: it decided; judged_otherwise: the official's own judgement departs from it",
    "id": "its id (UUID)",
    "about": "what it is about: slug, slug#anchor, question:<id>, outcome:<route>, checklist:<id>#<item>, app; or of a "
    "look back the case or the month",
    "answer": "the answer: of an item yes, no, not_applicable, ask; of a look back its code or number; of feedback the "
    "text that headquarters answered",
}
_CASES = {
    "type": f"what the company asks; {_CODES}",
    "country": "ISO 3166-1 alpha-2",
    "sector": "as the post wrote it",
    "products": "ids of products the pack knows, with commas; free text stays at the post",
    "amount_band": "whole euros: 0, 1-9999, 10000-49999, 50000-249999, 250000-",
    "duration_months": "whole months",
    "large": "as it came out: yes, no, unknown, not_applicable",
    "long_term": "as it came out: yes, no, unknown, not_applicable",
    "alignment": "as it came out: in_line, possibly_not, not_in_line, unknown",
    "judged": "the official's own judgement of alignment; empty when not given",
    **dict.fromkeys(_SCREENING, f"a screening question; {_CODES}"),
    "route": "the route of the assistant's newest assessment: a route, never a decision on support",
    "strength": "of seek_advice: required (the letter asks, or it is not ruled out) or precaution (our own rule)",
    "provisional": "yes while open answers can still change the outcome",
    "rules": "the rules that decided, with commas",
    "departures": "the rules that the official's own judgement departs from, with commas",
    "own_route": "the other route that a person chose; the reason stays at the post",
    "core_tasks": "the core tasks of the route (1 to 5), with commas; worked out at headquarters from the tables",
    "decision": "a person's decision: given, given_with_conditions, not_given, withdrawn_by_company",
    "decided_on": "the day of that decision",
    "follow_up_on": "a day that was set to look again; whether somebody did stays at the post",
    "status": "open, waiting_for_advice or decided; that a case was closed stays at the post",
    "touched": "the day of the newest event that is known here (UTC)",
}
_ADVICE = {
    f"{name}_{what}": text.format(who=who)
    for name, who in (("rvo", "RVO"), ("department", "the department"))
    for what, text in (
        ("needed", "yes when the route seeks advice of {who}"),
        ("asked_on", "the day {who} was asked"),
        ("answered_on", "the day {who} answered"),
        ("followed", "whether the advice of {who} was followed: yes, partly, no"),
        ("days", "days from asking {who} to the answer"),
    )
}
_FEEDBACK = {
    "kind": "works, unclear, missing, wrong, too_much_work, idea; of an event what it is",
    "core_task": "1 to 5",
    "clarity": "1 (not clear) to 5 (very clear)",
    "usefulness": "1 (no use) to 5 (very useful)",
    "minutes": "whole minutes",
    "text": "what was written for headquarters",
    "answered_on": "the day headquarters answered",
    "changed": "yes when headquarters marked it as led to change",
}
_REST = {
    "checklist": "the id of the checklist",
    "version": "the version of the checklist",
    "item": "the id of the item; ids are never used again for another question",
    "form": "case or month",
    "question": "the id of the question (content/look-back.yaml)",
    "state": "approved, revoked or continued",
    "events": "how many of its events are here",
    "gaps": "how many events are missing between those that are here",
    "forks": "how many numbers two machines wrote differently",
    "apart": "how many parts and events are set apart",
    "announced": "the number of the last event it had when it was last heard",
    "last": "the number of its last event here",
    "last_heard": "when something new from it was gathered (UTC)",
    "clock_offset_s": "seconds its clock was ahead then",
    "seq": "its number in the device's journal",
    "clock": "its Lamport clock: the order of events, whatever the wall clocks say",
    "wall": "what the device's clock said (UTC)",
    "subject": "the id of the case or record it is about",
    "schema": "the version of the form of the event",
    "payload": "what may be seen of it, as JSON",
    "event": "the id of the event",
    "field": "the name of a field, with dots for what lies within another",
    "value": "its value as JSON",
}
MEANINGS = {**_COMMON, **_CASES, **_ADVICE, **_FEEDBACK, **_REST}
"""What each column holds, by its name: a name means the same in every table."""
FACETS = {
    "cases": ("region", "post", "type", "route", "strength", "decision", "rules_version"),
    "case_rules": ("rule", "did", "rules_version"),
    "feedback": ("kind", "core_task", "post", "about"),
    "checklist_answers": ("checklist", "version", "answer"),
    "look_back_answers": ("form", "question", "answer"),
    "devices": ("region", "state", "content_version"),
    "events": ("kind", "app_version", "rules_version"),
    "event_fields": ("kind", "field"),
}
"""By what people look first, in a browser of the SQLite export."""
