"""The land of the world without borders, laid flat: for a map of posts and nothing else.

The Natural Earth projection (Šavrič, Jenny and Patterson 2011, as a polynomial): x from -1 to 1, y from 0 (north) down
to `TALL`, both in half-widths of the world.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

Point = tuple[float, float]
Ring = list[Point]

NORTH, SOUTH = 84.0, -56.0
"""Degrees of latitude shown: no post lies beyond."""
_WIDE = 0.8707


def _flat(lon: float, lat: float) -> Point:
    """Return a place of longitude and latitude in degrees, before it is fitted: x in half-widths, y upwards."""
    phi = math.radians(lat)
    two = phi * phi
    four = two * two
    across = _WIDE + two * (-0.131979 + two * (-0.013791 + four * (0.003971 * two - 0.001529 * four)))
    up = phi * (1.007226 + two * (0.015085 + four * (-0.044475 + 0.028874 * two - 0.005916 * four)))
    return math.radians(lon) * across / (math.pi * _WIDE), up / (math.pi * _WIDE)


_TOP = _flat(0, NORTH)[1]
TALL = _TOP - _flat(0, SOUTH)[1]
"""The height of the map in half-widths."""


def project(lon: float, lat: float) -> Point:
    """Return where a place in degrees lies on the flat map."""
    x, y = _flat(lon, lat)
    return x, _TOP - y


def unwrap(ring: Sequence[Point]) -> Ring:
    """Return a ring without jumps of longitude: where it crosses 180 degrees it goes on beyond."""
    found, turn = [ring[0]], 0.0
    for (before, _), (lon, lat) in pairwise(ring):
        turn += 360.0 if lon - before < -180 else -360.0 if lon - before > 180 else 0.0
        found.append((lon + turn, lat))
    return found


def cut(ring: Ring, edge: float, keep: int) -> Ring:
    """Return the part of a ring left (-1) or right (1) of a longitude, closed along it (Sutherland and Hodgman)."""
    found: Ring = []
    after = [*ring[1:], *ring[:1]]
    for (lon, lat), (to_lon, to_lat) in zip(ring, after, strict=True):
        inside, goes_in = (lon - edge) * keep >= 0, (to_lon - edge) * keep >= 0
        if inside:
            found.append((lon, lat))
        if inside != goes_in:
            share = (edge - lon) / (to_lon - lon)
            found.append((edge, lat + share * (to_lat - lat)))
    return found


def pieces(ring: Sequence[Point]) -> Iterable[Ring]:
    """Yield a ring as pieces that all lie between -180 and 180 degrees: what sticks out comes in at the other side."""
    whole = unwrap(ring)
    for turn in (-360.0, 0.0, 360.0):
        moved = [(lon + turn, lat) for lon, lat in whole]
        piece = cut(cut(moved, -180.0, 1), 180.0, -1)
        if len(piece) > 2:
            yield piece


@lru_cache(maxsize=1)
def land() -> tuple[tuple[Point, ...], ...]:
    """Return all land as flat rings, read once from the file beside this module."""
    form = json.loads((Path(__file__).parent / "land.json").read_text(encoding="utf-8"))
    rings = (list(zip(flat[::2], flat[1::2], strict=True)) for flat in form["rings"])
    return tuple(tuple(project(*point) for point in piece) for ring in rings for piece in pieces(ring))
