"""Cut a piece from a paragraph where the words of a query stand closest together, and say where they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.guidance.search.words import Word, words

LENGTH = 180  # letters of a piece, about two lines
MARK = "**"
_BEFORE = 40  # letters kept before the first word that was found


@dataclass(frozen=True)
class Snippet:
    """A piece of text, and the (start, end) of each word of the query in it."""

    text: str
    marks: tuple[tuple[int, int], ...]

    def marked(self, before: str = MARK, after: str = MARK) -> str:
        """Return the text with a sign before and after each word that was found."""
        pieces, place = [], 0
        for start, end in self.marks:
            pieces += [self.text[place:start], before, self.text[start:end], after]
            place = end
        return "".join([*pieces, self.text[place:]])


Spans = list[tuple[int, int]]


def snippet(text: str, hits_in: Callable[[list[Word]], list[Word]], length: int = LENGTH) -> Snippet:
    """Return about `length` letters of `text` around its hits; `hits_in` picks them from the words of a text."""
    text = " ".join(text.split())
    found = list(words(text))
    hits = hits_in(found)
    start = _start(hits, found, length)
    end = _end(text, start, length)
    head, tail = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(head) - start
    kept = [(hit.start, hit.end) for hit in hits if start <= hit.start and hit.end <= end]
    marks = tuple((first + shift, last + shift) for first, last in _run_together(kept, text))
    return Snippet(head + text[start:end] + tail, marks)


def _run_together(marks: Spans, text: str) -> Spans:
    """Make one mark of marks with only a space or a hyphen between them."""
    made: Spans = []
    for start, end in marks:
        if made and text[made[-1][1] : start] in (" ", "-"):
            made[-1] = (made[-1][0], end)
        else:
            made.append((start, end))
    return made


def _start(hits: list[Word], found: list[Word], length: int) -> int:
    """Return where to begin: before the hit that has the most different hits within reach."""
    if not hits or hits[-1].end <= length:
        return 0

    def reach(one: Word) -> tuple[int, int]:
        """How many different hits stand near this one; the first of equals."""
        return len({h.plain for h in hits if one.start <= h.start < one.start + length - _BEFORE}), -one.start

    best = max(hits, key=reach)
    wanted = best.start - _BEFORE
    return next((word.start for word in found if word.start >= wanted), 0) if wanted > 0 else 0


def _end(text: str, start: int, length: int) -> int:
    """Return where to stop: before a space, at the end when little is left."""
    wanted = start + length
    if wanted + 15 >= len(text):
        return len(text)
    space = text.rfind(" ", start, wanted + 1)
    return space if space > start + length // 2 else wanted
