"""One style sheet builder and one focus ring: the only places that say how standard widgets look.

Not a QProxyStyle: Qt asks a style thousands of things for each repaint, too many to answer in Python.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from desktop.ui.look import ROLES, Look
from desktop.ui.tokens import Theme

ROOM = 3  # pixels around a focusable widget that the ring needs
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show)


class FocusRing(QWidget):
    """The 2 px ring around whatever has the focus, also after a click; views that mark their own row are left alone."""

    def __init__(self, look: Look, window: QWidget) -> None:
        """Follow the focus inside `window`."""
        super().__init__(window)
        self.look = look
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring in the room around the focused widget."""
        paint_ring(QPainter(self), self.rect(), self.look.colour("focus"), 7)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around the target when it, or what it lies in, moves; leave with it when it goes."""
        if event.type() in _MOVES:
            self._place()
        elif watched is self._target and event.type() in (QEvent.Type.Hide, QEvent.Type.Destroy):
            self._follow(None)
        return False

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        mine = new is not None and new.window() is self._window and not new.property("marksOwnFocus")
        self._follow(new if mine else None)

    def _follow(self, target: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._target = target
        self._watched = list(_up_to_view(target)) if target is not None else []
        for widget in self._watched:
            widget.installEventFilter(self)
        if target is None:
            self.hide()
            return
        self.setParent(self._watched[-1])
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        target, parent = self._target, self.parentWidget()
        if target is not None and parent is not None and isValid(target):
            place = QRect(target.mapTo(parent, target.rect().topLeft()), target.size())
            self.setGeometry(place.adjusted(-ROOM, -ROOM, ROOM, ROOM))


def _up_to_view(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and what it lies in, up to the content of a scroll area or the window."""
    present: QWidget | None = widget
    while present is not None:
        yield present
        if present is not widget and (present.isWindow() or isinstance(_grandparent(present), QScrollArea)):
            return
        present = present.parentWidget()


def _grandparent(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    return parent.parentWidget() if parent is not None else None


def paint_ring(painter: QPainter, rect: QRect, colour: QColor, radius: int) -> None:
    """Paint the focus ring just inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


def palette(theme: Theme) -> QPalette:
    """Return the palette for what Qt draws itself: dialogs, selections, disabled text, links."""
    roles = QPalette.ColorRole
    result = QPalette(QColor(theme.surface), QColor(theme.canvas))
    pairs = {
        roles.Window: theme.canvas,
        roles.WindowText: theme.ink,
        roles.Base: theme.surface,
        roles.AlternateBase: theme.canvas,
        roles.Text: theme.ink,
        roles.Button: theme.surface,
        roles.ButtonText: theme.ink,
        roles.Highlight: theme.brand,
        roles.HighlightedText: theme.on_brand,
        roles.Link: theme.brand,
        roles.LinkVisited: theme.brand,
        roles.ToolTipBase: theme.ink,
        roles.ToolTipText: theme.surface,
        roles.PlaceholderText: theme.ink3,
        roles.Mid: theme.line,
    }
    for role, colour in pairs.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.ink3))
    return result


def sheet(look: Look) -> str:
    """Return the whole style sheet for the look's theme and text size."""
    parts = (_labels, _panels, _buttons, _fields, _bars, _menus)
    return "\n".join(part(look.theme, look) for part in parts)


def _pt(look: Look, role: str) -> str:
    size, strong = ROLES[role]
    return f"font-size: {size * look.scale:.2f}pt; font-weight: {600 if strong else 400};"


def _labels(t: Theme, look: Look) -> str:
    roles = "\n".join(f'QLabel[role="{role}"] {{ {_pt(look, role)} }}' for role in ROLES)
    tones = ("ink", "ink2", "ink3", "brand", "error", "saved", "waiting", "later", "nav_ink", "on_brand")
    inks = "\n".join(f'QLabel[tone="{tone}"] {{ color: {getattr(t, tone)}; }}' for tone in tones)
    return f"QLabel {{ background: transparent; color: {t.ink}; }}\n{roles}\n{inks}"


def _panels(t: Theme, look: Look) -> str:
    grounds = "\n".join(
        f'QFrame[ground="{name}"] {{ background: {getattr(t, name)}; border: none; }}'
        for name in ("canvas", "surface", "sunken", "nav")
    )
    return f"""
QMainWindow, QDialog {{ background: {t.canvas}; }}
{grounds}
QFrame[panel="header"] {{ background: {t.surface}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[panel="actionbar"] {{ background: {t.surface}; border: none; border-top: 1px solid {t.line}; }}
QFrame[panel="left"] {{ background: {t.canvas}; border: none; border-right: 1px solid {t.line}; }}
QFrame[panel="right"] {{ background: {t.canvas}; border: none; border-left: 1px solid {t.line}; }}
QFrame[panel="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: 6px; }}
QFrame[panel="panel"] {{ background: {t.tint}; border: 1px solid {t.brand_line}; border-radius: 6px; }}
QFrame[panel="provisional"] {{ background: {t.surface}; border: 1px dashed {t.control}; border-radius: 6px; }}
QFrame[panel="here"] {{ background: {t.surface}; border: 1px solid {t.brand_line}; border-radius: 5px; }}
QFrame[panel="why"] {{ background: {t.canvas}; border: none; border-left: 3px solid {t.brand_line}; }}
QFrame[panel="banner"] {{ background: {t.tint}; border: none; border-bottom: 1px solid {t.brand_line}; }}
QFrame[panel="trouble"] {{ background: {t.surface}; border: 1px solid {t.line}; border-left: 3px solid {t.error}; }}
QFrame[panel="conflict"] {{ background: {t.surface}; border: 1px solid {t.line}; border-left: 3px solid {t.waiting}; }}
QFrame[panel="advised"] {{ background: {t.surface}; border: 1px solid {t.line}; border-left: 3px solid {t.saved}; }}
QFrame[panel="trouble"], QFrame[panel="conflict"], QFrame[panel="advised"] {{ border-top-right-radius: 6px;
    border-bottom-right-radius: 6px; }}
QFrame[panel="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
* {{ outline: none; }}
QScrollArea, QAbstractItemView {{ background: transparent; border: none; outline: none; }}
QTextBrowser {{ background: {t.surface}; border: none; selection-background-color: {t.brand};
    selection-color: {t.on_brand}; }}
QToolTip {{ background: {t.ink}; color: {t.surface}; border: none; padding: 4px 8px; }}
QStatusBar {{ background: {t.sunken}; border-top: 1px solid {t.line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel[role="meta"] {{ padding: 6px 14px 6px 2px; }}
"""


def _buttons(t: Theme, look: Look) -> str:
    told = t.ink3 == t.ink  # high contrast: what is off has a shape, for it has no colour of its own
    off = "QPushButton:disabled { border-style: dashed; font-weight: 400; }" if told else ""
    return f"""
QPushButton, QToolButton {{ {_pt(look, "body")} background: {t.surface}; color: {t.ink}; font-weight: 600;
    border: 1px solid {t.control}; border-radius: 5px; padding: 7px 14px; }}
QToolButton {{ padding: 6px 12px; }}
QPushButton:hover, QToolButton:hover {{ background: {t.hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.sunken}; border-color: {t.ink}; }}
QPushButton:disabled {{ background: {t.canvas}; color: {t.ink3}; border-color: {t.line}; }}
QPushButton[kind="primary"] {{ background: {t.brand}; color: {t.on_brand}; border-color: {t.brand};
    padding: 10px 18px; }}
QPushButton[kind="primary"]:hover {{ background: {t.brand_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {t.brand_hover}; border-color: {t.ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {t.canvas}; color: {t.ink3}; border-color: {t.line}; }}
QPushButton[kind="main"] {{ padding: 10px 16px; }}
QPushButton[kind="small"] {{ padding: 4px 10px; }}
QPushButton[kind="next"] {{ background: {t.brand}; color: {t.on_brand}; border-color: {t.brand}; padding: 4px 10px; }}
QPushButton[kind="next"]:hover {{ background: {t.brand_hover}; }}
QPushButton[kind="next"]:pressed {{ background: {t.brand_hover}; border-color: {t.ink}; }}
QPushButton[kind="text"], QPushButton[kind="link"] {{ background: transparent; color: {t.brand};
    border: 1px solid transparent; padding: 6px 6px; }}
QPushButton[kind="link"] {{ {_pt(look, "metastrong")} text-decoration: underline; border: none; padding: 6px 0; }}
QPushButton[kind="text"]:hover {{ color: {t.brand_hover}; background: {t.hover}; }}
QPushButton[kind="link"]:hover {{ color: {t.brand_hover}; background: transparent; }}
QPushButton[kind="row"] {{ background: transparent; color: {t.brand}; border: none; text-align: left;
    padding: 6px 4px; }}
QToolButton::menu-indicator {{ image: none; }}
{off}
"""


def _fields(t: Theme, look: Look) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QComboBox {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.control};
    border-radius: 5px; padding: 7px 10px; selection-background-color: {t.brand};
    selection-color: {t.on_brand}; }}
QLineEdit[state="error"], QPlainTextEdit[state="error"], QComboBox[state="error"] {{ border: 2px solid {t.error};
    padding: 6px 9px; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {t.canvas}; color: {t.ink3}; border-color: {t.line}; }}
QComboBox {{ padding-right: 30px; }}
QComboBox:editable {{ padding-right: 2px; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QFileDialog QHeaderView::section {{ background: {t.sunken}; color: {t.ink}; border: none; padding: 4px 6px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.control};
    selection-background-color: {t.tint}; selection-color: {t.ink}; }}
QComboBox QAbstractItemView::item {{ padding: 6px 10px; }}
QCheckBox {{ spacing: 10px; }}
QCheckBox::indicator {{ width: {look.px(18)}px; height: {look.px(18)}px; border: 1px solid {t.control};
    border-radius: 4px; background: {t.surface}; }}
QCheckBox::indicator:checked {{ background: {t.brand}; border-color: {t.brand}; }}
"""


def _bars(t: Theme, look: Look) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.control}; border-radius: 3px; border: none; }}
QScrollBar::handle:vertical {{ min-height: 32px; margin: 2px 3px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; margin: 3px 2px; }}
QScrollBar::handle:hover {{ background: {t.ink3}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _menus(t: Theme, look: Look) -> str:
    return f"""
QMenuBar {{ background: {t.sunken}; color: {t.ink}; border-bottom: 1px solid {t.line}; }}
QMenuBar::item {{ padding: 6px 12px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.tint}; }}
QMenu {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.control}; padding: 4px; }}
QMenu::item {{ padding: 7px 28px 7px 30px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.tint}; }}
QMenu::item:disabled {{ color: {t.ink3}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QMenu::indicator {{ left: 8px; }}
"""
