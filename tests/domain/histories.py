"""Histories of a pack, made by chance: paragraphs are inserted, split, merged, moved, renamed, rewritten, deleted.

The history knows where the words of each first paragraph went, so that a test need not ask the code.
"""

import random
from dataclasses import dataclass, field

from desktop.domain.placing import Passage

STEPS = ("insert", "split", "merge", "move", "rename", "rewrite", "edit", "delete")
_CONSONANTS, _VOWELS = "bdfgklmnprst", "aeiou"


@dataclass
class Piece:
    """A paragraph of the pack as it stands: its id, its words, and the first paragraphs some of these came from."""

    id: str
    words: list[str]
    origins: set[str] = field(default_factory=set)


class History:
    """A pack of a few articles that changes step by step; the same seed gives the same history."""

    def __init__(self, seed: int, articles: int = 4, paragraphs: int = 5) -> None:
        """Make the first pack."""
        self.chance = random.Random(seed)
        self._made = 0
        self.pieces: list[Piece] = []
        for article in range(articles):
            for _ in range(paragraphs):
                piece = Piece(f"article-{article}#{self._name()}", self._text())
                piece.origins = {piece.id}
                self.pieces.append(piece)
        self.first = self.passages()

    def passages(self) -> list[Passage]:
        """Return the pack as it stands."""
        return [Passage(piece.id, piece.id, " ".join(piece.words)) for piece in self.pieces]

    def holding(self, origin: Passage, least: int = 1) -> set[str]:
        """Return the ids under which at least so many words of a first paragraph stand now."""
        words = set(origin.text.split())
        pieces = (piece for piece in self.pieces if origin.id in piece.origins)
        return {piece.id for piece in pieces if len(words.intersection(piece.words)) >= least}

    def step(self, kind: str) -> None:
        """Change the pack in one way."""
        place = self.chance.randrange(len(self.pieces))
        getattr(self, f"_{kind}")(place)

    def _insert(self, place: int) -> None:
        self.pieces.insert(place, Piece(f"{self._article()}#{self._name()}", self._text()))

    def _split(self, place: int) -> None:
        piece = self.pieces[place]
        middle = len(piece.words) // 2
        rest = Piece(f"{piece.id.partition('#')[0]}#{self._name()}", piece.words[middle:], set(piece.origins))
        piece.words = piece.words[:middle]
        self.pieces.insert(place + 1, rest)

    def _merge(self, place: int) -> None:
        if place + 1 < len(self.pieces):
            other = self.pieces.pop(place + 1)
            self.pieces[place].words += other.words
            self.pieces[place].origins |= other.origins

    def _move(self, place: int) -> None:
        piece = self.pieces.pop(place)
        self.pieces.insert(self.chance.randint(0, len(self.pieces)), piece)

    def _rename(self, place: int) -> None:
        self.pieces[place].id = f"{self._article()}#{self._name()}"

    def _rewrite(self, place: int) -> None:
        self.pieces[place].words = self._text()
        self.pieces[place].origins = set()

    def _edit(self, place: int) -> None:
        words = self.pieces[place].words
        words[self.chance.randrange(len(words))] = self._word()

    def _delete(self, place: int) -> None:
        if len(self.pieces) > 1:
            self.pieces.pop(place)

    def _article(self) -> str:
        return f"article-{self.chance.randrange(6)}"

    def _name(self) -> str:
        self._made += 1
        return f"p{self._made}"

    def _text(self) -> list[str]:
        return [self._word() for _ in range(self.chance.randint(20, 60))]

    def _word(self) -> str:
        size = self.chance.randint(2, 4)
        return "".join(self.chance.choice(_CONSONANTS) + self.chance.choice(_VOWELS) for _ in range(size))
