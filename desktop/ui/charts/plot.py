"""What every chart can do: paint itself on any device, tell its values, be a table, say itself in one sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.ui.charts.untold import Under
from desktop.ui.look import Look

Table = tuple[Sequence[str], Sequence[Sequence[str]]]
"""The head of a table and its rows, all words."""

ROW, GAP, PAD = 30, 6, 4  # pixels at normal text size: a row, between words and marks, around a mark


class Plot(Protocol):
    """A chart without a window: it can be painted on a screen, in a file, or on paper."""

    @property
    def title(self) -> str:
        """What it shows."""

    def height(self, look: Look, width: int) -> int:
        """Return how high it is at a width, in pixels."""

    def paint(self, painter: QPainter, rect: QRect, look: Look, present: int = -1) -> None:
        """Paint it in `rect`; `present` is the value to point out, or -1."""

    def places(self, rect: QRect, look: Look) -> list[QRectF]:
        """Return where each value stands in `rect`, in the order of the arrows."""

    def tell(self, number: int) -> str:
        """Return one value exactly, in words."""

    def table(self) -> Table:
        """Return all values as a table."""

    def sentence(self) -> str:
        """Return what the chart shows in one sentence, for a screen reader."""


@dataclass(frozen=True)
class Rows:
    """Where the rows of a chart stand: words at the left, marks in the middle, a number at the right."""

    rect: QRect
    row: int
    words: int
    numbers: int

    def line(self, number: int) -> QRect:
        """Return the whole row."""
        return QRect(self.rect.left(), self.rect.top() + number * self.row, self.rect.width(), self.row)

    def label(self, number: int) -> QRect:
        """Return where the words of a row stand."""
        return self.line(number).adjusted(0, 0, self.words - self.rect.width(), 0)

    def marks(self, number: int) -> QRect:
        """Return the room for the marks of a row."""
        return self.line(number).adjusted(self.words + GAP + PAD, 0, -self.numbers - GAP, 0)


def rows_in(rect: QRect, look: Look, labels: Sequence[str], numbers: Sequence[str]) -> Rows:
    """Return the rows of a chart: the words take what they need, at most half of the width, and wrap beyond."""
    body, strong = look.metrics("body"), look.metrics("strong")
    widest = max((body.horizontalAdvance(text) for text in labels), default=0) + 2
    words = min(widest, rect.width() // 2)
    right = max((strong.horizontalAdvance(text) for text in numbers), default=0) + 2
    tall = max((wrapped(look, text, words) for text in labels), default=0)
    return Rows(rect, max(look.px(ROW), tall + look.px(10)), words, right)


def counted(look: Look, count: int) -> str:
    """Return a count as people write it; one that is not told as it is told."""
    return str(count) if isinstance(count, Under) else look.locale().toString(count)


def is_number(cell: str) -> bool:
    """Whether a cell of a table is a number as programs write it."""
    return re.fullmatch(r"[0-9]+(\.[0-9]+)?", cell) is not None


def in_words(look: Look, cell: str) -> str:
    """Return a cell of a table as people write it."""
    return look.locale().toString(float(cell), "f", len(cell.partition(".")[2])) if is_number(cell) else cell


def wrapped(look: Look, text: str, width: int, role: str = "body") -> int:
    """Return how high words are at a width."""
    room = QRect(0, 0, max(width, 1), 9999)
    return look.metrics(role).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()


def write(painter: QPainter, look: Look, box: QRect, text: str, role: str = "body", ink: str = "ink2",
          side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:  # fmt: skip
    """Write words in a box, in the middle of its height."""
    painter.setFont(look.font(role))
    painter.setPen(look.colour(ink))
    painter.drawText(box, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | side), text)


def box(painter: QPainter, look: Look, rect: QRectF, fill: str, edge: str) -> None:
    """Paint a bar or a part of one, with a border so that light steps are seen."""
    painter.setPen(QPen(look.colour(edge), 1))
    painter.setBrush(look.colour(fill))
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def point_out(painter: QPainter, look: Look, rect: QRectF) -> None:
    """Draw the ring around the present value."""
    painter.setPen(QPen(look.colour("focus"), 2))
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 4, 4)
