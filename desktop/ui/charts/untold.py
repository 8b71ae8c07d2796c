"""A count that is not told, as charts show it: `<5` or a dash in words, nothing in pictures."""

from __future__ import annotations


class Under(int):
    """A count that is not told: in words it is below `least` (0: a dash, nothing is said of it), in arithmetic and
    pictures it is 0.
    """

    least: int

    def __new__(cls, least: int) -> Under:
        """Stand for a count that is not told."""
        made = super().__new__(cls, 0)
        made.least = least
        return made

    def __str__(self) -> str:
        """Return it as it is told."""
        return f"<{self.least}" if self.least else "–"

    __repr__ = __str__

    def __format__(self, spec: str) -> str:
        """Return it as it is told, whatever form was asked for."""
        return str(self)

    def __bool__(self) -> bool:
        """It is not nothing."""
        return True
