"""Finding what looks like personal data in a text that is about to leave the post. It warns; the person decides.

Nothing leaves this machine for it. It is a working rule of this app: it misses some names and takes some words for
names (how many stands in docs/personal-data.md, measured on a made set).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?<![\w+])(?:\+|00|\(0|0)[\d() ./-]{7,20}\d(?!\w)")
NUMBER = re.compile(r"(?<![\w.,])\d(?:[. ]?\d){8}(?![\w])(?![.,]\d)")
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
PASSPORT = re.compile(r"\b[A-NP-Z]{2}[A-NP-Z0-9]{6}\d\b")
_DUTCH_TITLE = r"de heer|dhr|mevrouw|mevr|mw|meneer|ambassadeur|consul|directeur|ir|drs"
_TITLE = rf"(?:{_DUTCH_TITLE}|mr|mrs|ms|dr|prof|sir|señor|señora|sr|sra)"
_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]+"
_SMALL = r"(?:van|de|der|den|het|ten|ter|von|da|dos|del|di|la|le|bin|al|el|y)"
TITLED = re.compile(rf"\b{_TITLE}\.?\s+(?:[A-Z]\.\s?)*(?:{_SMALL}\s+)*{_WORD}", re.IGNORECASE)
INITIALS = re.compile(rf"\b(?:[A-Z]\.\s?){{1,4}}(?:{_SMALL}\s+)*{_WORD}")
FULL = re.compile(rf"\b{_WORD}(?:\s+(?:{_SMALL}\s+)*{_WORD})+")
_FORM = r"(?:B\.?V\.?|N\.?V\.?|Ltd\.?|Inc\.?|GmbH|S\.?A\.?|LLC|VOF)"
COMPANY = re.compile(rf"\b{_WORD}(?:\s+(?:&\s+)?[\w’'-]+){{0,4}}?\s+{_FORM}(?!\w)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;]\s+|\n\s*[-*•]?\s*)$")


@dataclass(frozen=True, order=True)
class Suspicion:
    """A stretch of a text that looks like personal data: from, to, and what it looks like (`email`, `phone`,
    `identity_number`, `account`, `name`, `company`).
    """

    start: int
    end: int
    kind: str


def suspicions(text: str, known: Iterable[str] = ()) -> list[Suspicion]:
    """Return what looks like personal data, in order, no two over each other.

    `known` are capitalised words that are no names of people: countries, organisations, terms.
    """
    common = {word.casefold() for name in known for word in re.findall(r"[\w’'-]+", name)}
    taken: list[Suspicion] = []
    for found in _all(text, common):
        if not any(found.start < other.end and other.start < found.end for other in taken):
            taken.append(found)
    return sorted(taken)


def _all(text: str, common: set[str]) -> Iterator[Suspicion]:
    """Yield every suspicion, the surest kinds first."""
    yield from (Suspicion(*match.span(), "email") for match in EMAIL.finditer(text))
    yield from (Suspicion(*match.span(), "account") for match in IBAN.finditer(text) if _is_account(match[0]))
    yield from (Suspicion(*match.span(), "identity_number") for match in PASSPORT.finditer(text) if _mixed(match[0]))
    yield from (Suspicion(*match.span(), "identity_number") for match in NUMBER.finditer(text) if is_citizen(match[0]))
    yield from (Suspicion(*match.span(), "phone") for match in PHONE.finditer(text) if _is_phone(match[0]))
    yield from (Suspicion(*match.span(), "company") for match in COMPANY.finditer(text))
    for pattern in (TITLED, INITIALS):
        yield from (Suspicion(*match.span(), "name") for match in pattern.finditer(text) if _capital_last(match[0]))
    yield from _full_names(text, common)


def _full_names(text: str, common: set[str]) -> Iterator[Suspicion]:
    """Yield two or more capitalised words together, none of them known, the first of a sentence left out."""
    for match in FULL.finditer(text):
        words = [(one.start() + match.start(), one[0]) for one in re.finditer(r"[\w’'-]+", match[0])]
        names = [(at, word) for at, word in words if word[:1].isupper()]
        if _SENTENCE_START.search(text[: match.start()]) and names and names[0][1].casefold() in common | _OPENERS:
            names = names[1:]
        strange = [(at, word) for at, word in names if word.casefold() not in common and not word.isupper()]
        if len(strange) >= 2 and len(strange) == len(names):
            yield Suspicion(strange[0][0], match.end(), "name")


_OPENERS = frozenset({
    "de", "het", "een", "deze", "dit", "die", "dat", "er", "wij", "we", "ik", "u", "ze", "zij", "hij", "bij",
    "voor", "na", "met", "door", "in", "op", "als", "wat", "wie", "waar", "wanneer", "hoe",
    "the", "a", "an", "this", "that", "these", "those", "i", "you", "they", "he", "she", "it", "at", "for",
    "after", "with", "by", "on", "if", "what", "who", "where", "when", "how",
})  # fmt: skip


def is_citizen(text: str) -> bool:
    """Return whether nine digits pass the test of a Dutch citizen service number (the eleven test)."""
    digits = [int(sign) for sign in text if sign.isdigit()]
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return len(digits) == 9 and any(digits) and sum(a * b for a, b in zip(digits, weights, strict=True)) % 11 == 0


def _is_account(text: str) -> bool:
    """Return whether the check digits of an IBAN are right (ISO 13616)."""
    plain = text.replace(" ", "")
    turned = plain[4:] + plain[:4]
    return len(plain) >= 15 and int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _is_phone(text: str) -> bool:
    return 9 <= sum(sign.isdigit() for sign in text) <= 15


def _mixed(text: str) -> bool:
    return sum(sign.isdigit() for sign in text) >= 2


def _capital_last(text: str) -> bool:
    """Return whether the last word is written as a name: the titles are found in any case."""
    return text.split()[-1][:1].isupper()
