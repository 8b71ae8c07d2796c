"""What the text blocks of the evaluation report can name and show: names only."""

from __future__ import annotations

_NAMES = """
    since until made_on app_version least posts cases feedback answered changed both own_route required precaution
    followed_up silent gaps waiting forks apart senseless wrong_clocks no_country no_sector long_open alike
"""
NAMES = frozenset(_NAMES.split())
"""Counts, shares and days in words; a count too small to be told is the words that say so."""
LOOK_BACKS = {
    "network": ("case", "network"),
    "csr_risk_check": ("case", "csr-risk-check"),
    "company_action": ("case", "company-action"),
    "other_instrument": ("case", "other-instrument"),
    "contradictions": ("month", "contradictions"),
    "proportional": ("month", "proportional"),
    "used": ("month", "used"),
    "not_logged": ("month", "not-logged"),
}
"""Tables with the answers to one question of the look back at a case or a month."""
COLUMNS = {
    "tasks": 2, "months": 2, "types": 2, "routes": 2, "asked": 2, "rules": 4, "decisions": 2, "followed": 3,
    "turnaround": 5, "minutes": 4, "skipped": 3, "kinds": 2, "scores": 3, "paragraphs": 3, "rules_versions": 6,
    "content_versions": 6, "content_scores": 3, "posts": 5, "regions": 3, "in_use": 3, **dict.fromkeys(LOOK_BACKS, 2),
}  # fmt: skip
"""How many columns each table has; the pack names them."""
LISTS: dict[str, frozenset[str]] = {
    "facts": frozenset({"key"}),
    "lines": frozenset({"texts", "silent", "lacking", "method", "caveats"}),
    "table": frozenset(COLUMNS),
    "picture": frozenset({"months", "tasks", "routes", "scores", "turnaround", "paragraphs"}),
}
LACKING = ("gaps", "waiting", "forks", "apart", "senseless", "wrong_clocks", "no_country", "no_sector", "long_open",
           "alike")  # fmt: skip
"""What data can lack, each with a line of its own."""
