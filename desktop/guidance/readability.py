"""How hard a text is to read: Flesch-Douma for Dutch, Flesch for English, and the words of each sentence.

    Dutch    206.84 - 0.93 x words per sentence - 77 x syllables per word    (W.H. Douma, 1960)
    English  206.835 - 1.015 x words per sentence - 84.6 x syllables per word    (R. Flesch, 1948)

Higher is easier. Both formulas rest on two counts only and say nothing of sense or order; they find outliers,
no more. Syllables are counted by groups of vowel letters, which a test compares with a list counted by hand.
A number is one syllable. A sentence ends at `.`, `!`, `?` or the end of its paragraph, list item or heading.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:[’'.\-][^\W_]+)*")
_END = re.compile(r"(?<=[.!?])[”’\")]*\s+|\n")
_DUTCH = re.compile(r"aai|ooi|oei|eeu|ieu|aa|ee|éé|ie|oo|óó|uu|oe|eu|ui|ij|ei|ai|au|ou|[aeiouyäëïöüáéíóúàèìòùâêîôû]")
_ENGLISH = re.compile(r"[aeiouyéèêïöü]+")
_SILENT = re.compile(r"[^aeiouyl]e$|[aeiouy]le$|[^aeiouytd]ed$|[^aeiouylscxzgh]es$|[aeiouy]les$|(?<=[ao])me(?=[a-z])")
_SPLIT = re.compile(r"ia(?!ge)|i[ou]|ie[rtn]|i[sz]m|[dr]ea$|coop|create|react|uat")
_JOINED = re.compile(r"busi|[tscxg]i(?:a|o|en)|[aeiouy]i[ou]")


@dataclass(frozen=True)
class Reading:
    """How one text reads: the score, the number of words, and the words of its longest sentence with its start."""

    score: float
    words: int
    longest: int
    longest_text: str


def sentences(text: str) -> list[str]:
    """Return the sentences of plain text, those without a word left out."""
    return [part.strip() for part in _END.split(text) if _WORD.search(part)]


def words(text: str) -> list[str]:
    """Return the words of a text; what is held together by a hyphen or an apostrophe is one."""
    return _WORD.findall(text)


def syllables(word: str, lang: str) -> int:
    """Return how many syllables a word has, by its vowels; at least 1."""
    counts: dict[str, Callable[[str], int]] = {"nl": _dutch, "en": _english}
    return max(1, counts[lang](word.lower()))


def reading(text: str, lang: str) -> Reading:
    """Return how plain text in `lang` (nl or en) reads; a text without words scores 100."""
    parts = sentences(text)
    if not parts:
        return Reading(100.0, 0, 0, "")
    found = words(text)
    per_sentence = len(found) / len(parts)
    per_word = sum(syllables(word, lang) for word in found) / len(found)
    longest = max(parts, key=lambda part: len(words(part)))
    return Reading(score(per_sentence, per_word, lang), len(found), len(words(longest)), longest)


def score(per_sentence: float, per_word: float, lang: str) -> float:
    """Return the score of words per sentence and syllables per word."""
    if lang == "nl":
        return 206.84 - 0.93 * per_sentence - 77 * per_word
    return 206.835 - 1.015 * per_sentence - 84.6 * per_word


def _dutch(word: str) -> int:
    return len(_DUTCH.findall(word))


def _english(word: str) -> int:
    groups = len(_ENGLISH.findall(word)) - len(_SILENT.findall(word))
    return groups + len(_SPLIT.findall(word)) - len(_JOINED.findall(word))
