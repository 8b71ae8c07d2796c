"""Words the app never uses of itself: it shows a route, it never decides on support.

The letter does not say who decides (domain facts 1.1), so no text may say that support is
approved, allowed or refused, in no inflection and in neither language (contract 4).
"""

import re

_STEMS = (
    # English
    r"approv\w*",
    r"disapprov\w*",
    r"(?:dis)?allow(?:s|ed|ing|able|ance)?",
    r"refus(?:e|es|ed|ing|al|als)",
    r"reject(?:s|ed|ing|ion|ions)?",
    r"den(?:y|ies|ied|ying|ial)",
    r"permit(?:s|ted|ting)?",
    r"authori[sz]\w*",
    # Dutch, one word
    r"goed(?:ge|te)?keur\w*",
    r"goed te keuren",
    r"af(?:ge)?keur\w*",
    r"af te keuren",
    r"afwijz\w*|afwijst|afwees|afwezen|afgewezen\w*",
    r"af te wijzen",
    r"(?:ge)?weiger\w*",
    r"toe(?:ge)?sta(?:an|at|ne|nde|ande)?",
    r"toestemming\w*",
    r"toe te staan",
    r"verboden|verbied\w*",
    # Dutch, split verbs within one sentence
    r"keur(?:t|de|den|en)?\b[^.!?;]{0,60}\bgoed",
    r"keur(?:t|de|den|en)?\b[^.!?;]{0,60}\baf",
    r"w(?:ijst|ees|ezen|ijs)\b[^.!?;]{0,60}\baf",
    r"st(?:aat|ond|onden|aan)\b[^.!?;]{0,60}\btoe",
)
_FORBIDDEN = re.compile(r"\b(?:" + "|".join(_STEMS) + r")\b", re.IGNORECASE)


def forbidden(text: str) -> list[str]:
    """Return every forbidden word or phrase found in `text`, in order; empty when the text is clean."""
    return [match.group(0) for match in _FORBIDDEN.finditer(text)]
