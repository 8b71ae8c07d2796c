"""The margin of an article: one button per paragraph, one stop for Tab; arrow keys go from paragraph to paragraph."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.guidance.library import Paragraph
from desktop.ui.look import Look
from desktop.ui.style import paint_ring

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}


class ParagraphButton(QToolButton):
    """What can be done with one paragraph.

    Signals:
        stepped: another paragraph's button is wanted. Emits how many further (negative: back).
        focused: it got the focus (True) or lost it (False).
        copied: the paragraph is to be copied. Emits nothing.
        left: the focus is to go back to the text. Emits nothing.
    """

    stepped = Signal(int)
    focused = Signal(bool)
    copied = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Build it in the viewport of the article."""
        super().__init__(parent)
        self._look = look
        self.anchor = ""
        self.setProperty("marksOwnFocus", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return a square of at least 28 pixels that grows with the text."""
        side = max(28, self._look.px(28))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint three dots; a border under the pointer; the ring with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, box = self._look, self.rect()
        if self.underMouse() or self.hasFocus() or self.isDown():
            painter.setPen(QPen(look.colour("control"), 1))
            painter.setBrush(look.colour("sunken" if self.isDown() else "surface"))
            painter.drawRoundedRect(box.toRectF().adjusted(2.5, 2.5, -2.5, -2.5), 5, 5)
        size = look.px(18)
        place = QPoint((self.width() - size) // 2, (self.height() - size) // 2)
        painter.drawPixmap(place, look.pixmap("more", "ink2", 18))
        if self.hasFocus():
            paint_ring(painter, box, look.colour("focus"), 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows, open with Enter, copy with Ctrl+C, go back to the text with Esc."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Left):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this paragraph is the present one."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it no longer is."""
        super().focusOutEvent(event)
        self.focused.emit(False)


class Margin(QObject):
    """All buttons of one article.

    Signals:
        wanted: a paragraph's button was pressed. Emits its anchor and where a menu can open (on the screen).
        copied: a paragraph is to be copied. Emits its anchor.
        present: a paragraph's button has the focus. Emits its anchor, or an empty text when none has.
    """

    wanted = Signal(str, QPoint)
    copied = Signal(str)
    present = Signal(str)

    def __init__(self, look: Look, view: QWidget, viewport: QWidget) -> None:
        """Put buttons in `viewport`; Tab comes to them after `view`."""
        super().__init__(view)
        self._look, self._view, self._viewport = look, view, viewport
        self._buttons: list[ParagraphButton] = []
        self._many = 0

    def fill(self, paragraphs: Sequence[Paragraph], spoken: Mapping[str, str] | None = None) -> None:
        """Have one button for each paragraph; buttons are used again. `spoken` is what else a paragraph carries, by
        anchor.
        """
        while len(self._buttons) < len(paragraphs):
            self._buttons.append(self._new())
        before = self._view
        self._many = len(paragraphs)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < self._many)
            if number < self._many:
                paragraph = paragraphs[number]
                button.anchor = paragraph.anchor
                name = self.tr("Copy, refer, note or feedback: {heading}").format(heading=paragraph.heading)
                own = (spoken or {}).get(paragraph.anchor, "")
                button.setAccessibleName(f"{name}. {own}" if own else name)
                button.setToolTip(self.tr("Copy, refer, note (Ctrl+D) or feedback (Ctrl+T)"))
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus if number else Qt.FocusPolicy.StrongFocus)
                QWidget.setTabOrder(before, button)
                before = button

    def place(self, where: Callable[[str], QRectF]) -> None:
        """Move each button beside its paragraph; `where` gives the paragraph's box in the viewport."""
        for button in self._buttons[: self._many]:
            box = where(button.anchor)
            button.resize(button.sizeHint())
            button.move(round(box.right()) + 6, round(box.top()) - 3)

    def lead_to(self, anchor: str, form: QWidget) -> None:
        """Let Tab go from a paragraph's button into a form that opened under it."""
        found = next((button for button in self._buttons[: self._many] if button.anchor == anchor), None)
        parts = [part for part in form.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for one, other in pairwise([*([found] if found else []), *parts]):
            QWidget.setTabOrder(one, other)

    @property
    def width(self) -> int:
        """How much room a button needs beside the text, in pixels."""
        return max(28, self._look.px(28)) + 12

    @property
    def has_focus(self) -> bool:
        """Whether one of the buttons has the focus."""
        return any(button.hasFocus() for button in self._buttons)

    def _new(self) -> ParagraphButton:
        made = ParagraphButton(self._look, self._viewport)
        made.clicked.connect(lambda: self.wanted.emit(made.anchor, made.mapToGlobal(made.rect().bottomLeft())))
        made.stepped.connect(lambda step: self._step(made, step))
        made.copied.connect(lambda: self.copied.emit(made.anchor))
        made.left.connect(self._view.setFocus)
        made.focused.connect(lambda has: self._on_focused(made, has))
        return made

    def _step(self, button: ParagraphButton, step: int) -> None:
        number = self._buttons.index(button) + step
        self._buttons[min(max(number, 0), self._many - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_focused(self, button: ParagraphButton, has: bool) -> None:
        if has:
            for other in self._buttons[: self._many]:
                policy = Qt.FocusPolicy.StrongFocus if other is button else Qt.FocusPolicy.ClickFocus
                other.setFocusPolicy(policy)
        self.present.emit(button.anchor if has else "")
