"""A spot in the window at which feedback can be given: what it is called in contract 7, and where the form opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

APP = "app"


class Spot(NamedTuple):
    """What feedback would be about, and how to put the form there; without `place` it opens under the page."""

    about: str = APP
    place: Callable[[QWidget], None] | None = None


@runtime_checkable
class HasSpot(Protocol):
    """A part of a page that is a spot: the innermost one around the focus counts."""

    def feedback_spot(self) -> Spot | None:
        """Return the spot that is present now, or None."""


def spot_of(widget: QWidget | None) -> Spot | None:
    """Return the innermost spot around a widget, or None."""
    while widget is not None:
        if isinstance(widget, HasSpot) and (found := widget.feedback_spot()) is not None:
            return found
        widget = widget.parentWidget()
    return None
