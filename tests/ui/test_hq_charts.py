"""The land has no band at 180 degrees; counts too small to leave are not told; the charts of headquarters."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.headquarters.groups import quarters
from desktop.ui.charts.heat import Heat, Strip
from desktop.ui.charts.plot import Plot
from desktop.ui.charts.ranges import RangeRow, Ranges
from desktop.ui.charts.saving import Around, as_file
from desktop.ui.charts.shares import Shares
from desktop.ui.charts.untold import Under
from desktop.ui.hq.land import TALL, land, pieces, project, unwrap
from desktop.ui.hq.untold import told
from desktop.ui.look import Look

FIJI = [(178.0, -17.0), (-179.0, -16.0), (-179.5, -18.0), (177.5, -18.0), (178.0, -17.0)]
CHARTS: list[Plot] = [
    Shares("Routes", ("Route", "Cases", "Share"), [("Seek advice", 3), ("Inform", 9), ("None", 0)], rest=2),
    Ranges("Days", ("Who", "Low", "Middle", "High"), [RangeRow("RVO", 3, 7.5, 12), RangeRow("Dep", None, None, None)]),
    Heat("Feedback", ("Task", "Paragraph", "n"), [Strip("1", [("a", 0), ("b", 7)]), Strip("2", [("c", 2)])]),
    Shares("Nothing", ("Route", "Cases", "Share"), [("Seek advice", 0)]),
]  # fmt: skip


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(paths.ui_assets(), "en")


def test_a_ring_over_180_degrees_becomes_two_pieces_and_no_band() -> None:
    assert max(lon for lon, _ in unwrap(FIJI)) == 181.0
    found = list(pieces(FIJI))
    assert len(found) == 2
    for piece in found:
        assert all(-180 <= lon <= 180 for lon, _ in piece)
        assert max(abs(one[0] - other[0]) for one, other in pairwise([*piece, piece[0]])) < 5


def test_no_land_spans_the_world_and_all_lies_on_the_map() -> None:
    for ring in land():
        assert max(abs(one[0] - other[0]) for one, other in pairwise([*ring, ring[0]])) < 0.1
        assert all(-1 <= x <= 1 and -0.01 <= y <= TALL + 0.01 for x, y in ring)
    assert len(land()) > 100


def test_places_stand_where_they_are() -> None:
    bogota, nairobi, hanoi = project(-74.1, 4.6), project(36.8, -1.3), project(105.8, 21.0)
    assert bogota[0] < 0 < nairobi[0] < hanoi[0]
    assert hanoi[1] < bogota[1] < nairobi[1]
    assert project(0, 0)[0] == 0


@given(st.lists(st.integers(0, 40), min_size=1, max_size=8), st.integers(2, 10))
def test_no_count_below_the_threshold_is_told_or_can_be_worked_out(counts: list[int], least: int) -> None:
    found = told(counts, least)
    shown = [str(one) for one in found]
    assert all(words == f"<{least}" for n, words in zip(counts, shown, strict=True) if 0 < n < least)
    assert {words for words in shown if not words.isdecimal()} <= {f"<{least}", "–"}, "a bound of its own tells a count"
    hidden = [place for place, one in enumerate(found) if isinstance(one, Under)]
    others = [n for place, n in enumerate(counts) if n and place not in hidden]
    assert len(hidden) != 1 or not others
    assert all(one == n for one, n in zip(found, counts, strict=True) if not isinstance(one, Under))


@given(st.lists(st.integers(0, 100), min_size=1))
def test_quarters_lie_in_order_within_the_values(values: list[int]) -> None:
    low, middle, high = quarters(sorted(values)) or (0, 0, 0)
    assert min(values) <= low <= middle <= high <= max(values)


@pytest.mark.parametrize("plot", CHARTS, ids=lambda plot: plot.title)
def test_every_chart_paints_tells_and_is_a_table(look: Look, plot: Plot) -> None:
    rect = QRect(0, 0, 420, plot.height(look, 420))
    image = QImage(rect.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    places = plot.places(rect, look)
    plot.paint(painter, rect, look, len(places) - 1)
    painter.end()
    assert all(rect.toRectF().adjusted(-1, -1, 1, 1).contains(place) for place in places)
    assert len({plot.tell(number) for number in range(len(places))}) == len(places)
    head, rows = plot.table()
    assert all(len(row) == len(head) for row in rows)
    assert plot.title in plot.sentence()
    for form, start in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("csv", b"\xef\xbb\xbf")):
        assert as_file(plot, look, form, Around("Cases", "A remark", "where it is from")).startswith(start)


def test_a_share_is_not_told_where_a_count_is_not() -> None:
    plot = Shares(
        "Routes", ("Route", "Cases", "Share"), [("Seek advice", Under(5)), ("Inform", 9), ("Find out", Under(0))]
    )
    assert [row[1:] for row in plot.table()[1]] == [("<5", "–"), ("9", "–"), ("–", "–")]
