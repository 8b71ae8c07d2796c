"""What a careful reviewer looks for on a page: words cut off, parts over each other, parts without a name."""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QWidget

from desktop.ui.style import FocusRing
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.nav import NavList


def seen(window: QWidget) -> list[QWidget]:
    """Return every visible widget of a window."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def told(widget: QWidget) -> str:
    """Return a widget in words, for a message."""
    text = widget.property("text") or widget.accessibleName()
    return f"{type(widget).__name__} {str(text)[:50]!r} {widget.width()}x{widget.height()}"


def clipped(window: QWidget) -> list[str]:
    """Return every widget that is smaller than its words need."""
    return [told(widget) for widget in seen(window) if _too_small(widget)]


def _too_small(widget: QWidget) -> bool:
    if isinstance(widget, AnswerCard):
        return widget.heightForWidth(widget.width()) > widget.height()
    if isinstance(widget, QLabel):
        return bool(widget.text()) and _label_too_small(widget)
    if isinstance(widget, QAbstractButton):
        return widget.sizeHint().width() > widget.width() or widget.sizeHint().height() > widget.height()
    if (isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QComboBox)) or isinstance(widget, QComboBox):
        return widget.minimumSizeHint().height() > widget.height()
    return False


def _label_too_small(label: QLabel) -> bool:
    if not label.wordWrap():
        return label.sizeHint().width() > label.width() or label.sizeHint().height() > label.height()
    margins = label.contentsMargins()
    room = label.width() - margins.left() - margins.right()
    longest = max(
        (label.fontMetrics().horizontalAdvance(word) for word in re.split(r"[\s-]+", label.text())), default=0
    )
    return label.heightForWidth(label.width()) > label.height() or longest > room


def outside(window: QWidget) -> list[str]:
    """Return every widget that sticks out of what it lies in; only the content of a scroll area may, downwards."""
    found = []
    for widget in seen(window):
        parent = widget.parentWidget()
        if parent is None or isinstance(widget, FocusRing):
            continue
        box = widget.geometry()
        scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
        if box.right() > parent.width() or box.left() < 0 or (not scrolls and box.bottom() > parent.height()):
            found.append(told(widget))
    return found


def overlapping(window: QWidget) -> list[str]:
    """Return every pair of neighbours that lie over each other."""
    found = []
    for parent in [window, *seen(window)]:
        children = [c for c in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
                    if c.isVisible() and not c.isWindow() and not isinstance(c, FocusRing)]  # fmt: skip
        if isinstance(parent, QAbstractScrollArea | QComboBox):
            continue
        for number, one in enumerate(children):
            for other in children[number + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    found.append(f"{told(one)} over {told(other)}")
    return found


def named(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield every widget that takes the focus with the name a screen reader says."""
    for widget in seen(window):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled() and widget.focusProxy() is None:
            if isinstance(widget, QComboBox):  # on Linux Qt gives its value as its name, and the name as a relation
                yield widget, widget.accessibleName()
            else:
                yield widget, QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def badly_named(window: QWidget) -> list[str]:
    """Return focusable widgets without a name, named after their class, or named as another one."""
    names = [(widget, name) for widget, name in named(window) if not _inside_combo(widget)]
    counted = Counter(name for _, name in names)
    return [
        f"{told(widget)} is called {name!r}"
        for widget, name in names
        if not name.strip() or name == type(widget).__name__ or counted[name] > 1
    ]


def _inside_combo(widget: QWidget) -> bool:
    return isinstance(widget.parent(), QComboBox)


def same_letters(window: QWidget) -> list[str]:
    """Return Alt letters that two visible buttons share."""
    letters = [b.shortcut().toString() for b in seen(window) if isinstance(b, QAbstractButton) and b.isEnabled()]
    return [letter for letter, many in Counter(filter(None, letters)).items() if many > 1]


def rows(nav: NavList) -> list[str]:
    """Return what a screen reader says of each row of a list."""
    model = nav.model()
    return [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]
