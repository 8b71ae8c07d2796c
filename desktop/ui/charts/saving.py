"""A chart as a file: a picture (PNG, SVG) with its title above, or its numbers as CSV that a Dutch Excel opens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter

from desktop.documents.sheets import to_csv
from desktop.ui.charts.plot import Plot, is_number, wrapped, write
from desktop.ui.look import Look

FORMATS = ("png", "svg", "csv")
_WIDTH, _MARGIN, _SHARP = 720, 20, 2  # pixels of a picture at normal text size; pixels of a PNG per pixel


@dataclass(frozen=True)
class Around:
    """What stands around a chart in a picture of it: what it counts, above; a remark and where it is from, below."""

    above: str = ""
    said: str = ""
    below: str = ""


def as_file(plot: Plot, look: Look, form: str, around: Around = Around()) -> bytes:
    """Return a chart in one of `FORMATS`; a table has nothing around it, so that programs can read it."""
    return {"png": _png, "svg": _svg, "csv": _csv}[form](plot, look, around)


def _csv(plot: Plot, look: Look, around: Around) -> bytes:
    head, rows = plot.table()
    return to_csv(tuple(head), [list(map(_cell, row)) for row in rows])


def _cell(text: str) -> str | int | float:
    if text.isdecimal():
        return int(text)
    return float(text) if is_number(text) else text


def _parts(plot: Plot, look: Look, around: Around) -> Iterator[tuple[str, str, QRect]]:
    """Yield the words of a picture from the top, with their role and place; the plot itself as an empty text."""
    width, top = look.px(_WIDTH) - 2 * _MARGIN, _MARGIN
    for role, words in (
        ("meta", around.above),
        ("card", plot.title),
        ("", ""),
        ("meta", around.said),
        ("meta", around.below),
    ):
        if words or not role:
            tall = wrapped(look, words, width, role) + look.px(8) if role else plot.height(look, width) + look.px(8)
            yield role, words, QRect(_MARGIN, top, width, tall)
            top += tall


def _size(plot: Plot, look: Look, around: Around) -> QSize:
    *_, (_, _, last) = _parts(plot, look, around)
    return QSize(look.px(_WIDTH), last.bottom() + _MARGIN)


def _paint(painter: QPainter, plot: Plot, look: Look, around: Around) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(QPoint(0, 0), _size(plot, look, around)), look.colour("surface"))
    for role, words, place in _parts(plot, look, around):
        if role:
            write(painter, look, place, words, role, "ink" if role == "card" else "ink3")
        else:
            plot.paint(painter, place.adjusted(0, 0, 0, -look.px(8)), look)


def _png(plot: Plot, look: Look, around: Around) -> bytes:
    image = QImage(_size(plot, look, around) * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    painter = QPainter(image)
    _paint(painter, plot, look, around)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _svg(plot: Plot, look: Look, around: Around) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn = QSvgGenerator()
    drawn.setOutputDevice(buffer)
    size = _size(plot, look, around)
    drawn.setSize(size)
    drawn.setViewBox(QRect(QPoint(0, 0), size))
    drawn.setTitle(plot.title)
    drawn.setDescription(plot.sentence())
    painter = QPainter(drawn)
    _paint(painter, plot, look, around)
    painter.end()
    return bytes(data.data())
