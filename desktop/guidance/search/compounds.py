"""Split a Dutch compound into the words it is made of, with the pack's own words as the dictionary.

`kinderarbeid` is `kinder` and `arbeid`, `handelsmissie` is `handel`, `s` and `missie`: only where both parts are words
that the pack itself uses. English is split without linking letters (`supplychain`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from desktop.guidance.search.stop_words import STOP_WORDS
from desktop.guidance.search.words import stem

LINKS = {"nl": ("", "s", "en", "e", "n", "er", "es"), "en": ("",)}
SHORTEST = 4  # letters of a part; in Dutch three where the rest of the word is long
_SHORT, _LONG_REST = 3, 4
_PARTS = 4
_LEARNED = 5  # letters of either part of a compound, when its end is taken for a word
_NO_PARTS = STOP_WORDS | {"ver", "her", "ont", "mis", "non", "pre", "pro", "sub", "dis"}
_ENDINGS = ("en", "s", "e", "n")


class Splitter:
    """Splits words of one language over a fixed set of known words.

    `forms` gives the stem of every known word, also for its stem itself and for the word without a plain ending.
    """

    def __init__(self, known: Iterable[str], lang: str) -> None:
        """Take the folded words that may be a part; stop words and very short words never are."""
        self._lang, self._links = lang, LINKS[lang]
        self.forms: dict[str, str] = {}
        useful = [word for word in known if len(word) >= _SHORT and word not in _NO_PARTS and word.isalpha()]
        self._words = frozenset(useful)
        for word in useful:
            base = self.forms[word] = stem(word, lang)
            bare = (word.removesuffix(ending) for ending in _ENDINGS)
            for form in (base, *bare):
                if len(form) >= SHORTEST:
                    self.forms.setdefault(form, base)
        self._best = cache(self._search)
        if lang == "nl":
            self._learn_tails()

    def _learn_tails(self) -> None:
        """Take what follows a known word in a longer one for a word too: `mensenrechten` teaches `rechten`."""
        whole = [word for word in self._words if len(word) >= 2 * _LEARNED and not self.parts(word)]
        tails = {tail for word in whole for tail in self._tail(word)} - self.forms.keys()
        linked = {tail for tail in tails if tail[0] == "s" and (tail[1:] in tails or tail[1:] in self.forms)}
        self.forms.update({tail: stem(tail, self._lang) for tail in tails - linked})
        self._best.cache_clear()

    def _tail(self, word: str) -> Iterator[str]:
        """Yield what is left of a word after the longest known word that it begins with."""
        cuts = (cut for cut in self.cuts(word) if min(map(len, cut)) >= _LEARNED and cut[0] in self._words)
        yield from (tail for _, tail in islice(cuts, 1))

    def parts(self, word: str) -> tuple[str, ...]:
        """Return the parts of a folded word, the fewest and then the longest first part; () when it is whole."""
        found = self._best(word, word) if len(word) >= SHORTEST + _SHORT and word.isalpha() else ()
        return found if len(found) > 1 else ()

    def cuts(self, word: str) -> Iterator[tuple[str, str]]:
        """Yield every way to cut a word in two, the linking letters between them left out."""
        for end in range(len(word) - _SHORT, _SHORT - 1, -1):
            for link in self._links:
                if word.startswith(link, end) and len(word) - end - len(link) >= _SHORT:
                    yield word[:end], word[end + len(link) :]

    def is_part(self, part: str, whole: str) -> bool:
        """Return whether a word of the pack can be a part of `whole`."""
        if len(part) < SHORTEST:
            fits = len(part) == _SHORT and len(whole) - len(part) >= _LONG_REST
            return fits and self._lang == "nl" and part in self._words
        return part in self.forms

    def _is_form(self, part: str) -> bool:
        return len(part) >= SHORTEST and part in self.forms

    def _search(self, rest: str, whole: str) -> tuple[str, ...]:
        """Return the parts of `rest`, the tail of `whole`; () when it cannot be split."""
        if rest != whole and (self.is_part(rest, whole) or self._is_form(stem(rest, self._lang))):
            return (rest,)
        best: tuple[str, ...] = ()
        for head, tail in self.cuts(rest):
            if self.is_part(head, whole):
                more = self._best(tail, whole)
                if more and len(more) < _PARTS and (not best or 1 + len(more) < len(best)):
                    best = (head, *more)
        return best
