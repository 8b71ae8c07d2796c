"""Pictures for the report as SVG: bars, columns and ranges, one hue, every number written beside its mark.

The same values give the same text. Nothing is asked from outside; the font is the one that documents are set in.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from html import escape

Bar = tuple[str, int | None]
"""A name and its count, None where that is too small to be told."""
Range = tuple[str, float, float, float]
"""A name, where its middle half begins, its median, where the middle half ends."""
Say = Callable[[int | None], str]
"""How a count is written; of None, that it is not told."""

_WIDE, _NAMES, _ROW, _END = 640, 250, 26, 60
_SIGNS, _SMALL_SIGNS = 32, 42  # of a name on one line, and on each of two smaller ones
_INK, _META, _LINE, _BRAND, _TINT = "#1A2426", "#5A6569", "#D9D6CC", "#0E5A5C", "#A9CBC7"


def bars(rows: Sequence[Bar], say: Say) -> str:
    """Return horizontal bars."""
    most = max((count or 0 for _, count in rows), default=0) or 1
    return _svg(list(_bars(rows, most, say)), _ROW * len(rows) + 4)


def _bars(rows: Sequence[Bar], most: int, say: Say) -> Iterator[str]:
    room = _WIDE - _NAMES - _END
    for number, (name, count) in enumerate(rows):
        top = number * _ROW + 4
        yield from _name(name, top)
        wide = round(room * (count or 0) / most, 1)
        if count:
            yield f'<rect x="{_NAMES}" y="{top}" width="{max(wide, 2)}" height="16" rx="2" fill="{_BRAND}"/>'
        ink, weight = (_META, 400) if count is None else (_INK, 600)
        yield _text(_NAMES + wide + 7, top + 12.5, say(count), ink, weight=weight)


def columns(rows: Sequence[Bar], say: Say) -> str:
    """Return upright columns in the order given, such as months; a count that is not told is a dashed foot."""
    most = max((count or 0 for _, count in rows), default=0) or 1
    step = _WIDE / max(len(rows), 1)
    parts = [f'<line x1="0" y1="150" x2="{_WIDE}" y2="150" stroke="{_LINE}"/>']
    for number, (name, count) in enumerate(rows):
        parts += _column(number * step, min(step, 60), (name, count), (count or 0) / most, say)
    if any(count is None for _, count in rows):
        parts.append(_text(0, 190, f"– : {say(None)}", _META))
    return _svg(parts, 196)


def _column(left: float, step: float, row: Bar, part: float, say: Say) -> Iterator[str]:
    name, count = row
    wide, tall, centre = round(step * 0.62, 1), round(120 * part, 1), round(left + step / 2, 1)
    if count:
        box = f'x="{centre - wide / 2:.1f}" y="{150 - tall:.1f}" width="{wide}" height="{tall}"'
        yield f'<rect {box} fill="{_BRAND}"/>'
    yield _text(centre, 145 - tall, "–" if count is None else say(count), _INK, "middle", 600)
    yield _text(centre, 166, name, _META, "middle", size=11)


def ranges(rows: Sequence[Range]) -> str:
    """Return for each name the middle half as a bar and the median as a stroke, on a scale of whole numbers."""
    most = max((high for *_, high in rows), default=0) or 1
    step = next(step for step in (1, 2, 5, 7, 10, 14, 28, 50, 100, 10**9) if most / step <= 8)
    scale = (_WIDE - _NAMES - _END) / most
    parts: list[str] = []
    for number, (name, low, middle, high) in enumerate(rows):
        top, left = number * _ROW + 4, _NAMES + low * scale
        parts += _name(name, top)
        wide = max((high - low) * scale, 2)
        parts.append(f'<rect x="{left:.1f}" y="{top}" width="{wide:.1f}" height="16" rx="2" fill="{_TINT}"/>')
        parts.append(
            f'<rect x="{_NAMES + middle * scale - 2:.1f}" y="{top - 2}" width="4" height="20" fill="{_BRAND}"/>'
        )
    below = len(rows) * _ROW + 8
    parts.append(f'<line x1="{_NAMES}" y1="{below}" x2="{_WIDE - _END}" y2="{below}" stroke="{_LINE}"/>')
    for mark in range(0, int(most) + 1, step):
        parts.append(_text(_NAMES + mark * scale, below + 15, str(mark), _META, "middle", size=11))
    return _svg(parts, below + 22)


def _name(name: str, top: int) -> Iterator[str]:
    short = len(name) <= _SIGNS
    lines = [name] if short else textwrap.wrap(name, _SMALL_SIGNS, max_lines=2, placeholder="…")
    size = 13 if short else 10.5
    for number, line in enumerate(lines):
        yield _text(0, top + 12.5 + (number - (len(lines) - 1) / 2) * 11, line, _INK, size=size)


def _text(x: float, y: float, words: str, ink: str, anchor: str = "start", weight: int = 400, size: float = 13) -> str:
    placed = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}" font-size="{size}"'
    return f'<text {placed} fill="{ink}">{escape(words)}</text>'


def _svg(parts: Sequence[str], tall: float) -> str:
    head = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {tall:g}"'
    fonts = "font-family=\"Inter, 'Segoe UI', Arial, sans-serif\""
    return f'<svg {head} width="{_WIDE}" height="{tall:g}" {fonts}>' + "".join(parts) + "</svg>"
