"""A chart as a file: a picture (PNG, SVG) with its title above, or its numbers as CSV that a Dutch Excel opens."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.documents.sheets import to_csv
from desktop.ui.charts.plot import Plot, write
from desktop.ui.look import Look

FORMATS = ("png", "svg", "csv")
_WIDTH, _MARGIN, _SHARP = 720, 20, 2  # pixels of a picture at normal text size; pixels of a PNG per pixel


def as_file(plot: Plot, look: Look, form: str, below: str = "") -> bytes:
    """Return a chart in one of `FORMATS`; `below` is a line on where it is from, for a picture."""
    return {"png": _png, "svg": _svg, "csv": _csv}[form](plot, look, below)


def _csv(plot: Plot, look: Look, below: str) -> bytes:
    head, rows = plot.table()
    return to_csv(tuple(head), [list(map(_cell, row)) for row in rows])


def _cell(text: str) -> str | int:
    return int(text) if text.isdecimal() else text


def _lines(plot: Plot, look: Look, width: int) -> tuple[int, int]:
    """Return the height of the title and of a line below, in pixels."""
    room = QRect(0, 0, width, 9999)
    tall = look.metrics("card").boundingRect(room, int(Qt.TextFlag.TextWordWrap), plot.title).height()
    return tall + look.px(10), look.metrics("meta").height() + look.px(12)


def _size(plot: Plot, look: Look) -> QSize:
    width = look.px(_WIDTH) - 2 * _MARGIN
    return QSize(look.px(_WIDTH), sum(_lines(plot, look, width)) + plot.height(look, width) + 2 * _MARGIN)


def _paint(painter: QPainter, plot: Plot, look: Look, below: str) -> None:
    size = _size(plot, look)
    whole = QRect(0, 0, size.width(), size.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(whole, look.colour("surface"))
    room = whole.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    above, under = _lines(plot, look, room.width())
    write(painter, look, QRect(room.left(), room.top(), room.width(), above), plot.title, "card", "ink")
    plot.paint(painter, room.adjusted(0, above, 0, -under), look)
    foot = QRect(room.left(), room.bottom() - under, room.width(), under + 1)
    write(painter, look, foot, below, "meta", "ink3")


def _png(plot: Plot, look: Look, below: str) -> bytes:
    image = QImage(_size(plot, look) * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    painter = QPainter(image)
    _paint(painter, plot, look, below)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _svg(plot: Plot, look: Look, below: str) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn = QSvgGenerator()
    drawn.setOutputDevice(buffer)
    drawn.setSize(_size(plot, look))
    drawn.setViewBox(QRect(0, 0, _size(plot, look).width(), _size(plot, look).height()))
    drawn.setTitle(plot.title)
    drawn.setDescription(plot.sentence())
    painter = QPainter(drawn)
    _paint(painter, plot, look, below)
    painter.end()
    return bytes(data.data())
