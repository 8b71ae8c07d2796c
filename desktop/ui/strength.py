"""How strong a passphrase is, for words beside the field; an estimate from length and variety, no dictionary."""

from __future__ import annotations

import math
from itertools import pairwise

LEVELS = ("empty", "short", "weak", "fair", "strong")
SHORTEST = 12  # characters; below this the window does not go on


def level(passphrase: str) -> str:
    """Return one of LEVELS for a passphrase."""
    text = passphrase.strip()
    if not text:
        return "empty"
    if len(text) < SHORTEST:
        return "short"
    bits = _bits(text)
    return "weak" if bits < 45 else "fair" if bits < 65 else "strong"


def good_enough(passphrase: str) -> bool:
    """Return whether the window goes on with this passphrase."""
    return level(passphrase) in ("fair", "strong")


def _bits(text: str) -> float:
    """Estimate the bits a guesser needs: different characters count, repeats hardly; whole words count as words."""
    words = [word for word in text.split() if len(word) > 2]
    pool = sum(size for test, size in _CLASSES if any(test(sign) for sign in text))
    spelled = len(_squeezed(text)) * math.log2(max(pool, 2)) * 0.6
    worded = len(set(words)) * 13.0
    return min(spelled, worded + 12) if len(words) > 1 else min(spelled, len(set(text)) * 6)


def _squeezed(text: str) -> str:
    """Return the text without a sign that repeats or follows the one before it (aaa, 123, abc)."""
    kept = [text[0]]
    for before, sign in pairwise(text):
        if ord(sign) - ord(before) not in (0, 1, -1):
            kept.append(sign)
    return "".join(kept)


_CLASSES = (
    (str.islower, 26),
    (str.isupper, 26),
    (str.isdigit, 10),
    (lambda sign: not sign.isalnum(), 12),
)
