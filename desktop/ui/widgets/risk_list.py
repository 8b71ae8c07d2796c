"""The themes of a risk lookup as a list: chapter by chapter, each row with signal, what the source says, and its age.

A flat list and no table: every row is read out as one sentence. In little room a row becomes a small block.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.guidance.risk.views import ThemeView
from desktop.ui.look import Look
from desktop.ui.style import paint_ring
from desktop.ui.widgets.fitted_list import ROW, PaintedList
from desktop.ui.widgets.parts import chip_size, paint_chip
from desktop.ui.widgets.risk_rows import RiskModel, RiskRow

_WRAP = int(Qt.TextFlag.TextWordWrap)
_PAD, _GAP = 14, 12
_WIDE = 700  # pixels at normal text size from which a row is one line of columns


class RiskList(PaintedList):
    """The list.

    Signals:
        chosen: a theme became the present one. Emits its id.
        folded: rows became blocks, or columns again. Emits nothing.
        entered_theme: a theme was clicked or entered, so its detail is wanted. Emits its id.
    """

    chosen = Signal(str)
    folded = Signal()
    entered_theme = Signal(str)

    def __init__(self, look: Look) -> None:
        """Build an empty list."""
        super().__init__(look)
        self._was_wide: bool | None = None
        self.themes = RiskModel()
        self.setModel(self.themes)
        self.setItemDelegate(_RiskDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_entered)
        self.activated.connect(self._on_entered)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[RiskRow]) -> None:
        """Show these rows; the theme that was present stays so, else the first theme."""
        present = self.present
        self.themes.set_rows(rows)
        ids = [row.theme.id if row.theme else "" for row in rows]
        first = next((number for number, name in enumerate(ids) if name), -1)
        at = ids.index(present) if present in ids else first
        if at >= 0:
            self.setCurrentIndex(self.themes.index(at, 0))

    @property
    def present(self) -> str | None:
        """The id of the theme that is chosen."""
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row.theme.id if row and row.theme else None

    @property
    def wide(self) -> bool:
        """Whether rows are columns; else small blocks."""
        return self.viewport().width() >= self.look.px(_WIDE)

    def columns(self) -> list[QRect]:
        """Return where the four columns begin and how wide they are, in a row at the top left."""
        look, width = self.look, self.viewport().width()
        shares = (look.px(166), self._chips(), 0, look.px(186))
        rest = width - 2 * _PAD - sum(shares) - 3 * _GAP
        left, found = _PAD, []
        for share in (shares[0], shares[1], rest, shares[3]):
            found.append(QRect(left, 0, share, 0))
            left += share + _GAP
        return found

    def _chips(self) -> int:
        rows = [row.theme for row in self.themes.rows if row.theme]
        return max((chip_size(self.look, theme.signal, theme.word).width() for theme in rows), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew at this width."""
        super().resizeEvent(event)
        if self.wide != self._was_wide:
            self._was_wide = self.wide
            self.folded.emit()
        self.scheduleDelayedItemsLayout()

    def _on_current(self, index: QModelIndex) -> None:
        if self.present:
            self.chosen.emit(self.present)

    def _on_entered(self, index: QModelIndex) -> None:
        if self.present:
            self.entered_theme.emit(self.present)


class RiskColumns(QWidget):
    """The names of the columns above the list; gone when rows are blocks. The rows say all of it to a screen reader."""

    def __init__(self, view: RiskList) -> None:
        """Stand above `view`."""
        super().__init__()
        self._view = view
        self.names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a line of small text."""
        return QSize(80, self._view.look.metrics("meta").height() + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write each name above its column."""
        painter = QPainter(self)
        look = self._view.look
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("ink3"))
        for name, box in zip(self.names, self._view.columns(), strict=False):
            painter.drawText(QRect(box.left(), 0, box.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, name)


class _RiskDelegate(QStyledItemDelegate):
    """Paints a chapter or a theme; every text wraps and the row grows with it."""

    def __init__(self, view: RiskList) -> None:
        super().__init__(view)
        self._view = view

    def _measure(self, role: str, text: str, width: int) -> int:
        box = self._view.look.metrics(role).boundingRect(QRect(0, 0, max(width, 40), 9999), _WRAP, text)
        return box.height() if text else 0

    def _parts(self, row: RiskRow) -> dict[str, QRect]:
        """Return where everything of a theme goes in a row at the top left, and `row` itself."""
        return self._wide(row) if self._view.wide else self._block(row)

    def _wide(self, row: RiskRow) -> dict[str, QRect]:
        look, theme = self._view.look, row.theme
        assert theme is not None
        name, signal, says, source = self._view.columns()
        chip = chip_size(look, theme.signal, theme.word)
        old = look.metrics("meta").height() if row.old else 0
        heights = {
            "name": self._measure("strong", row.title, name.width()),
            "says": self._measure("body", theme.short, says.width()),
            "source": self._measure("meta", row.source, source.width()),
        }
        words = heights["source"] + old
        height = max(chip.height(), heights["name"], heights["says"], words) + 7
        middle = partial(self._centre, height)
        parts = {
            "row": QRect(0, 0, self._view.viewport().width(), height),
            "name": middle(name, heights["name"]),
            "says": middle(says, heights["says"]),
            "chip": QRect(signal.left(), (height - chip.height()) // 2, chip.width(), chip.height()),
        }
        parts["source"] = QRect(source.left(), (height - words) // 2, source.width(), heights["source"])
        parts["old"] = QRect(source.left(), parts["source"].bottom() + 1, source.width(), old)
        return parts

    @staticmethod
    def _centre(height: int, box: QRect, text: int) -> QRect:
        return QRect(box.left(), (height - text) // 2, box.width(), text)

    def _block(self, row: RiskRow) -> dict[str, QRect]:
        look, theme = self._view.look, row.theme
        assert theme is not None
        width = max(self._view.viewport().width() - 2 * _PAD, 60)
        chip = chip_size(look, theme.signal, theme.word)
        beside = width - chip.width() - _GAP
        name_beside = beside >= look.px(150)
        name = self._measure("strong", row.title, beside if name_beside else width)
        parts = {"name": QRect(_PAD, 9, beside if name_beside else width, name)}
        top = parts["name"].bottom() + 5
        if name_beside:
            parts["chip"] = QRect(_PAD + width - chip.width(), 7, chip.width(), chip.height())
            top = max(top, parts["chip"].bottom() + 5)
        else:
            parts["chip"] = QRect(_PAD, top, chip.width(), chip.height())
            top = parts["chip"].bottom() + 6
        for key, role, text in (("says", "body", theme.short), ("source", "meta", row.source)):
            parts[key] = QRect(_PAD, top, width, self._measure(role, text, width))
            top = parts[key].bottom() + 3 if text else top
        old = look.metrics("metastrong").height() if row.old else 0
        beside = look.metrics("meta").horizontalAdvance(row.source) + 2 * _GAP
        if width - beside >= look.metrics("metastrong").horizontalAdvance(row.old) + look.px(20):
            parts["old"] = QRect(_PAD + beside, parts["source"].top(), width - beside, parts["source"].height())
        else:
            parts["old"] = QRect(_PAD, top, width, old)
            top = parts["old"].bottom() + 1
        parts["row"] = QRect(0, 0, self._view.viewport().width(), top + 8)
        return parts

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return how tall a row is at the present width."""
        row: RiskRow = index.data(ROW)
        if row.theme is None:
            width = self._view.viewport().width() - 2 * _PAD
            return QSize(60, self._measure("metastrong", row.title, width) + 7)
        return QSize(60, self._parts(row)["row"].height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        row: RiskRow = index.data(ROW)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.theme is None:
            self._paint_chapter(painter, rect, row.title)
        else:
            self._paint_ground(painter, rect, option)
            self._paint_theme(painter, rect, row, row.theme)
        painter.restore()

    def _paint_chapter(self, painter: QPainter, rect: QRect, title: str) -> None:
        look = self._view.look
        painter.fillRect(rect, look.colour("sunken"))
        painter.setFont(look.font("metastrong"))
        painter.setPen(look.colour("ink2"))
        flags = _WRAP | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD, 0), flags, title)

    def _paint_theme(self, painter: QPainter, rect: QRect, row: RiskRow, theme: ThemeView) -> None:
        look = self._view.look
        parts = {name: box.translated(rect.topLeft()) for name, box in self._parts(row).items()}
        texts = (("name", "strong", "ink", row.title), ("says", "body", "ink2", theme.short))
        for name, role, ink, text in (*texts, ("source", "meta", "ink3", row.source)):
            painter.setFont(look.font(role))
            painter.setPen(look.colour(ink))
            painter.drawText(parts[name], _WRAP, text)
        paint_chip(painter, parts["chip"], look, theme.signal, theme.word)
        self._paint_old(painter, parts["old"], row)

    def _paint_old(self, painter: QPainter, box: QRect, row: RiskRow) -> None:
        """Say how old the source is; with a mark when that is older than its limit."""
        look, size = self._view.look, self._view.look.px(14)
        if row.stale:
            painter.drawPixmap(box.left(), box.center().y() - size // 2, look.pixmap("warning", "waiting", 14))
            box = box.adjusted(size + 5, 0, 0, 0)
        painter.setFont(look.font("metastrong" if row.stale else "meta"))
        painter.setPen(look.colour("waiting" if row.stale else "ink3"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, row.old)

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        look = self._view.look
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), look.colour("tint" if current else "hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        if current:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, look.colour("brand"))
        if current and self._view.hasFocus():
            paint_ring(painter, rect.adjusted(1, 0, -1, -1), look.colour("focus"), 5)
