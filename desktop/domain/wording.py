"""Words the app never uses of itself: it shows a route, it never decides on support.

The letter does not say who decides (domain facts 1.1), so no text may say that support is
approved, allowed or refused, in no inflection and in neither language (contract 4).
"""

import re
import unicodedata

# The particle of a verb, and not `af en toe`, `tot nu toe`, `ertoe`.
_AF, _TOE = r"af(?! en toe)", r"(?<!nu )(?<!af en )(?<!er )toe"
_STEMS = (
    # English
    r"(?:dis|un|pre)?approv\w*",
    r"(?:dis|un)?allow\w*",
    r"refus(?:e|al|er|ing|able)\w*",
    r"reject(?:s|ed|ing|ion|ions)?",
    r"den(?:y|ies|ied|ying|ial|ials)",
    r"permit(?:s|ted|ting)?|permission\w*|permissibl\w*",
    r"(?:un)?authori[sz]\w*",
    r"forbid(?:s|den|ding)?|forbade|prohibit\w*",
    r"grant(?:s|ed|ing)? (?:the |this |your |its )?(?:support|request|funding)",
    r"(?:support|request|funding) (?:is|was|are|were|will be|has been|have been) granted",
    # Dutch, one word
    r"(?:af|goed)[ -]?(?:ge|te)?[ -]?keur\w*",
    r"afwijz\w*|afwijst?|afwees|afwezen|afgewezen\w*",
    r"af te wijzen",
    r"(?:ge)?weiger\w*",
    r"toe(?:ge|te)?st(?:a|aan|aat|ane|aande?|ond|onden)|toegestane?",
    r"toe te staan|toe te laten",
    r"(?:on)?toe(?:ge)?la(?:at|ten|ting|tend)\w*",
    r"toestemming\w*|geoorloofd\w*|in(?:ge)?willig\w*|(?:ge)?honor(?:eer|er)\w*|toe(?:ge|te)?ken[dnt]\w*",
    r"verboden|verbied\w*|verbood|verbod\w*",
    r"groen licht|akkoord met (?:de|uw|het) (?:steun|aanvraag|verzoek)",
    # Dutch, split verbs within one sentence
    *(
        rf"(?:{verb})\b[^.!?;]{{0,120}}\b{particle}"
        for verb, particle in (
            ("keur(?:t|de|den|en)?", "goed"),
            ("keur(?:t|de|den|en)?", _AF),
            ("w(?:ijst|ijzen|ees|ezen|ijs)", _AF),
            ("st(?:a|aat|aan|ond|onden)", _TOE),
            ("la(?:at|ten)|liet(?:en)?", _TOE),
        )
    ),
)
_UNSEEN = ("Mn", "Cf")  # accents, soft hyphens, signs without a width
_FORBIDDEN = re.compile(r"\b(?:" + "|".join(_STEMS) + r")\b", re.IGNORECASE)


def forbidden(text: str) -> list[str]:
    """Return every forbidden word or phrase found in `text`, in order; empty when the text is clean."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if unicodedata.category(sign) not in _UNSEEN)
    return [match.group(0) for match in _FORBIDDEN.finditer(plain)]
