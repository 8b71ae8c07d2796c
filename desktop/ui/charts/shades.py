"""Steps of one hue, light to dark: more is darker, and a number always stands beside or in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.ui.look import Look

_READABLE = 0.55
"""From this shade on, words in it are written in the ink for the brand's colour."""
STEPS = (0.0, 0.35, 1.0)


def shade(look: Look, share: float) -> QColor:
    """Return the colour between the lightest (0.0) and the darkest (1.0) step."""
    light, dark = look.colour("tint"), look.colour("brand")
    parts = ((one + (other - one) * share) for one, other in zip(light.getRgb()[:3], dark.getRgb()[:3], strict=True))  # type: ignore[index]
    return QColor(*map(round, parts))


def ink_on(share: float) -> str:
    """Return the token of the ink for words in a shade."""
    return "on_brand" if share >= _READABLE else "ink"


def step(count: int, most: int) -> float:
    """Return the shade of a count among counts up to `most`."""
    if count * 3 > most * 2:
        return STEPS[2]
    return STEPS[1] if count * 3 > most else STEPS[0]


def patch(painter: QPainter, look: Look, rect: QRectF, share: float | None) -> None:
    """Paint a rectangle of a shade with its border; None is nothing of it: empty, with a broken border."""
    edge = look.colour("brand" if share else "brand_line") if share is not None else look.colour("control")
    style = Qt.PenStyle.SolidLine if share is not None else Qt.PenStyle.DashLine
    painter.setPen(QPen(edge, 1, style))
    painter.setBrush(shade(look, share) if share is not None else look.colour("surface"))
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
