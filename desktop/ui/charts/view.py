"""A chart in the window: exact values under the pointer and by the arrows; and its card, with a table beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolTip

from desktop.ui.announce import announce
from desktop.ui.charts.plot import Plot
from desktop.ui.look import Look
from desktop.ui.widgets.parts import button, column, label, row
from desktop.ui.widgets.table import WordTable

translate = QCoreApplication.translate
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
          Qt.Key.Key_Home: -100_000, Qt.Key.Key_End: 100_000}  # fmt: skip
_ROOM = 4  # pixels around the chart, for the ring of a value at its edge


class ChartView(QLabel):
    """The painted chart: a label, so that a screen reader says its name and its sentence.

    Signals:
        told: another value is pointed out. Emits it in words, or an empty text.
        picked: what is behind a value is wanted, by a click or Enter. Emits its number.
    """

    told = Signal(str)
    picked = Signal(int)

    def __init__(self, look: Look) -> None:
        """Build it without a chart."""
        super().__init__()
        self._look = look
        self._plot: Plot | None = None
        self._present = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def show_plot(self, plot: Plot) -> None:
        """Show another chart."""
        self._plot, self._present = plot, -1
        self.setAccessibleName(plot.title)
        self.setAccessibleDescription(plot.sentence())
        self.updateGeometry()
        self.update()

    @property
    def plot(self) -> Plot | None:
        """The chart that shows, or None."""
        return self._plot

    def hasHeightForWidth(self) -> bool:
        """Words that wrap make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the chart is at a width."""
        return self._plot.height(self._look, width - 2 * _ROOM) + 2 * _ROOM if self._plot else 0

    def sizeHint(self) -> QSize:
        """Return a width at which most words fit."""
        return QSize(self._look.px(360), self.heightForWidth(self._look.px(360)))

    def minimumSizeHint(self) -> QSize:
        """Return the least: half of it."""
        return QSize(self._look.px(160), self.heightForWidth(max(self.width(), self._look.px(160))))

    def _area(self) -> QRect:
        return self.rect().adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        if self._plot is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._plot.paint(painter, self._area(), self._look, self._present)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the value under the pointer."""
        number = self._at(event.position().toPoint())
        if number != self._present and number >= 0:
            self._point_out(number)
            QToolTip.showText(event.globalPosition().toPoint(), self._words(), self)
        elif number < 0:
            QToolTip.hideText()

    def _at(self, point: QPoint) -> int:
        """Return the number of the value at a point; anywhere in the height of its row will do for a bar; else -1."""
        places = self._plot.places(self._area(), self._look) if self._plot else []
        grown = (place.adjusted(-4, -8, 4, 8) for place in places)
        return next((number for number, place in enumerate(grown) if QRectF(place).contains(point.toPointF())), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for what is behind the value under the pointer."""
        super().mousePressEvent(event)
        number = self._at(event.position().toPoint())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from value to value with the arrows; Enter asks for what is behind one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._present >= 0:
            self.picked.emit(self._present)
            return
        step = _STEPS.get(Qt.Key(event.key()))
        many = len(self._plot.places(self._area(), self._look)) if self._plot else 0
        if step is None or not many:
            super().keyPressEvent(event)
            return
        self._point_out(min(max(self._present + step, 0), many - 1))
        announce(self, self._words())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point out nothing any more."""
        super().focusOutEvent(event)
        self._point_out(-1)

    def _point_out(self, number: int) -> None:
        self._present = number
        self.told.emit(self._words())
        self.update()

    def _words(self) -> str:
        return self._plot.tell(self._present) if self._plot and self._present >= 0 else ""


class ChartCard(QFrame):
    """A chart with its title, the value that is pointed out, and the same as a table."""

    def __init__(self, look: Look) -> None:
        """Build it empty."""
        super().__init__()
        self.setProperty("panel", "card")
        self._title, self._said = label("", "card"), label("", "body", "ink2")
        self._value = label("", "metastrong", "brand")
        self.view, self.table, self.switch = ChartView(look), WordTable(look), button("", "link")
        head = row(gap=10)
        head.addWidget(self._title, 1)
        head.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        lines = column(self, (16, 12, 16, 14), 6)
        lines.addLayout(head)
        for part in (self._said, self.view, self.table, self._value):
            lines.addWidget(part)
        lines.addStretch(1)
        self.table.hide()
        self.view.told.connect(self._value.setText)
        self.switch.clicked.connect(self._on_switch)

    def show_plot(self, plot: Plot) -> None:
        """Show a chart."""
        self._title.setText(plot.title)
        self._said.setText(plot.sentence())
        self.view.show_plot(plot)
        head, rows = plot.table()
        self.table.fill(plot.title, head, rows)
        self._value.setText("")
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words of the switch."""
        shown = not self.table.isHidden()
        word = translate("Charts", "Show as chart") if shown else translate("Charts", "Show as table")
        self.switch.setText(word)
        self.switch.setAccessibleName(f"{word}: {self._title.text()}")

    def _on_switch(self) -> None:
        """Show the table, or the chart again."""
        as_table = self.table.isHidden()
        self.table.setVisible(as_table)
        self.view.setVisible(not as_table)
        self._value.setText("")
        self.retranslate()


def picture_size(plot: Plot, look: Look, width: int) -> QSize:
    """Return the size of a chart as a picture of a width, in pixels."""
    return QSize(width, plot.height(look, width))
