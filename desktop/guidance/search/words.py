"""Words of Dutch and English as search sees them: cut from a text, without case and accents, and stemmed.

A text in a document and a word in a query go through the same functions, so whatever is wrong with a stem is wrong
on both sides. A word is any run of letters and digits; what follows an apostrophe alone (`NCP's`) is dropped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

import Stemmer

LANGUAGES = ("nl", "en")
ALGORITHMS = {"nl": "dutch", "en": "english"}
LONGEST = 40  # letters of a word that are looked at

_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
_UNFOLDED = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "þ": "th"})
_LONG_HEID = 9  # letters: without its ending `overheid` would be `over`
_LONG_VERB = 6  # letters of a stem: shorter ones that end in t or d are mostly no verb forms
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_APOSTROPHES = "'’‘`´"
_HYPHENS = "-‐‑\u00ad"
_TWICE = re.compile(r"([a-z])\1")
_OUR = re.compile(r"(?<=[bdlnrv])our(?=s|ed|ing|ers?|able|$)")
_IZE = re.compile(r"(?<=[a-z]{3})iz(?=e|i|a)")

# Closed classes that no rule of a stemmer covers: plurals on -eren, plurals with another vowel, a few strong verbs.
_IRREGULAR = {
    "nl": """kinderen kinder:kind runderen runder:rund eieren:ei bladeren:blad kalveren:kalf lammeren:lam
        hoenderen:hoen volkeren:volk goederen:goed raderen:rad steden:stad leden:lid schepen:schip smeden:smid
        wegen:weg wetten:wet melden meldt gemeld meldden:meld gelden geldt:geld landen:land vinden vindt gevonden
        vond:vind bieden biedt geboden bood:bied houden houdt gehouden hield:houd zenden gezonden zond:zend
        gaf gaven geeft:geef vroeg vroegen vraagt gevraagd:vraag hielp hielpen geholpen helpt:help
        sprak spraken gesproken spreekt:spreek mocht mochten mogen:mag moesten moest moeten:moet
        nam namen genomen neemt:neem kreeg kregen gekregen krijgt:krijg koos kozen gekozen kiest:kies
        kocht kochten gekocht koopt:koop werd werden geworden wordt:word bracht brachten gebracht brengt:breng
        verbood verboden verbiedt verbieden verbod:verbod klagen klaagt klaagde klaagden geklaagd klachten:klacht""",
    "en": """people persons:person women:woman men:man children:child feet:foot gave given:give took taken:take
        chose chosen:choose sold:sell bought:buy brought:bring paid:pay said:say told:tell went gone:go held:hold
        spoke spoken:speak made:make found:find sought:seek""",
}


class Word(NamedTuple):
    """A word and where it stands: `text[start:end]` is how it was written, `plain` how it is compared."""

    start: int
    end: int
    plain: str


def fold(text: str) -> str:
    """Return a word as compared: small letters, no accents, ligatures written out."""
    if text.isascii() and text.isalnum():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_UNFOLDED)
    return "".join(sign for sign in plain if sign.isalnum())


def undotted(text: str) -> str:
    """Return a text with its dotted abbreviations as people mostly write them (`O.E.S.O.` is `OESO`)."""
    return _DOTTED.sub(lambda found: found.group().replace(".", ""), text)


def words(text: str) -> Iterator[Word]:
    """Yield every word of a text, in order."""
    for found in _WORD.finditer(text):
        start, end = found.span()
        if end - start == 1 and start and text[start - 1] in _APOSTROPHES:
            continue
        plain = fold(found.group())[:LONGEST]
        if plain:
            yield Word(start, end, plain)


def joined(text: str, found: list[Word]) -> Iterator[str]:
    """Yield what each hyphenated word of `found` (the words of `text`) is when written as one word."""
    run = ""
    for left, right in zip_longest(found, found[1:]):
        run += left.plain
        if right and right.start - left.end == 1 and text[left.end] in _HYPHENS:
            continue
        if run != left.plain:
            yield run[:LONGEST]
        run = ""


@lru_cache(maxsize=1)
def _irregular() -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {}
    for lang, lines in _IRREGULAR.items():
        forms, table = [], tables.setdefault(lang, {})
        for item in lines.split():
            form, _, base = item.partition(":")
            forms.append(form)
            if base:
                table.update(dict.fromkeys(forms, base))
                forms = []
    return tables


@lru_cache(maxsize=2)
def _stemmer(lang: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(ALGORITHMS[lang])


@lru_cache(maxsize=100_000)
def stem(word: str, lang: str) -> str:
    """Return the stem of a folded word in `nl` or `en`; an empty string only for an empty word.

    Dutch is stemmed until nothing changes (`adviezen`, `advies`), then spelling that only the ending decided is
    levelled (`duurzaam`, `duurzame`; `controleert`, `controleren`); English takes American and British spelling as one.
    """
    if word.isdigit():
        return word
    word = _irregular()[lang].get(word, word)
    return _dutch(word) if lang == "nl" else _english(word)


def _dutch(word: str) -> str:
    if word.endswith("heden"):
        word = f"{word[:-5]}heid"
    if word.endswith("heid") and len(word) < _LONG_HEID:
        return word
    stemmer, seen = _stemmer("nl"), {word}
    while (shorter := str(stemmer.stemWord(word))) not in seen:
        seen.add(shorter)
        word = shorter
    if len(word) > 4:
        word = _TWICE.sub(r"\1", word).removesuffix("s")
    if len(word) > 4 and word[-1] == "e" and word[-2] not in "aeiou":
        word = word[:-1]
    if len(word) >= _LONG_VERB and word[-1] in "td":
        word = word[:-1].removesuffix("s")
    return word


def _english(word: str) -> str:
    word = _IZE.sub("is", _OUR.sub("or", word))
    word = word.replace("programme", "program")
    return str(_stemmer("en").stemWord(word)) or word


def stamp() -> str:
    """Return what stems depend on besides this module: the stemmer's name, version and algorithms."""
    return f"PyStemmer {Stemmer.version()} {' '.join(ALGORITHMS.values())}"
