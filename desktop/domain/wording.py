"""Words the app never uses of itself: it shows a route, it never decides on support.

The letter does not say who decides (domain facts 1.1), so no text may say that support is
approved, allowed or refused, in no inflection and in neither language (contract 4).
"""

import re
import unicodedata

_STEMS = (
    # English
    r"(?:dis|un|pre)?approv\w*",
    r"(?:dis|un)?allow(?:s|ed|ing|able|ance)?",
    r"refus(?:e|es|ed|ing|al|als)",
    r"reject(?:s|ed|ing|ion|ions)?",
    r"den(?:y|ies|ied|ying|ial|ials)",
    r"permit(?:s|ted|ting)?|permission\w*|permissibl\w*",
    r"(?:un)?authori[sz]\w*",
    r"forbid(?:s|den|ding)?|forbade|prohibit\w*",
    r"grant(?:s|ed|ing)? (?:the |this |your |its )?(?:support|request|funding)",
    r"(?:support|request|funding) (?:is|was|are) granted",
    # Dutch, one word
    r"(?:af|goed) ?(?:ge|te)? ?keur\w*",
    r"(?:af|goed) te keuren",
    r"afwijz\w*|afwijst?|afwees|afwezen|afgewezen\w*",
    r"af te wijzen",
    r"(?:ge)?weiger\w*",
    r"toe(?:ge|te)?st(?:a|aan|aat|ane|aande?|ond|onden)|toegestane?",
    r"toe te staan|toe te laten",
    r"toe(?:ge)?la(?:at|ten|ting|tend)\w*|toegelaten",
    r"toestemming\w*|geoorloofd\w*|ingewilligd\w*|gehonoreerd\w*|toegekend\w*",
    r"verboden|verbied\w*|verbood|verbod\w*",
    r"groen licht|akkoord met (?:de|uw|het) (?:steun|aanvraag|verzoek)",
    # Dutch, split verbs within one sentence
    r"keur(?:t|de|den|en)?\b[^.!?;]{0,120}\bgoed",
    r"keur(?:t|de|den|en)?\b[^.!?;]{0,120}\baf",
    r"w(?:ijst|ees|ezen|ijs)\b[^.!?;]{0,120}\baf",
    r"st(?:a|aat|ond|onden|aan)\b[^.!?;]{0,120}\btoe",
    r"la(?:at|ten)\b[^.!?;]{0,120}\btoe|lie(?:t|ten)\b[^.!?;]{0,120}\btoe",
)
_FORBIDDEN = re.compile(r"\b(?:" + "|".join(_STEMS) + r")\b", re.IGNORECASE)


def forbidden(text: str) -> list[str]:
    """Return every forbidden word or phrase found in `text`, in order; empty when the text is clean."""
    plain = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
    return [match.group(0) for match in _FORBIDDEN.finditer(plain)]
