"""What a person who does not see the window, or does not use a mouse, meets: roles, states, rows, the way of Tab."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from tests.ui.eyes import seen, told

Role = QAccessible.Role
ROLES: list[tuple[type[QWidget], set[QAccessible.Role]]] = [
    (QRadioButton, {Role.RadioButton}),
    (QCheckBox, {Role.CheckBox}),
    (QPushButton, {Role.Button, Role.ButtonMenu, Role.RadioButton, Role.CheckBox}),
    (QToolButton, {Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.RadioButton, Role.CheckBox}),
    (QComboBox, {Role.ComboBox}),
    (QLineEdit, {Role.EditableText}),
    (QPlainTextEdit, {Role.EditableText}),
    (QTextEdit, {Role.EditableText, Role.Document, Role.StaticText}),
    (QAbstractItemView, {Role.List, Role.Table}),
]
NO_ROLE = {Role.NoRole, Role.Client, Role.Window, Role.Pane}
SLACK = 4  # pixels in which two tops count as one line


def focusable(window: QWidget) -> list[QWidget]:
    """Return what shows and can take the focus by Tab."""
    tab = Qt.FocusPolicy.TabFocus
    return [w for w in seen(window) if w.focusPolicy() & tab and w.isEnabled() and w.focusProxy() is None]


def wrong_roles(window: QWidget) -> list[str]:
    """Return every focusable part whose role is not that of what it is, or that has none."""
    found = []
    for widget in focusable(window):
        role = QAccessible.queryAccessibleInterface(widget).role()
        wanted = next((roles for kind, roles in ROLES if isinstance(widget, kind)), None)
        if (wanted is not None and role not in wanted) or (wanted is None and role in NO_ROLE):
            found.append(f"{told(widget)} has the role {role.name}")
    return found


def wrong_states(window: QWidget) -> list[str]:
    """Return every part whose states do not say what it is: focusable, checkable, checked, disabled, read-only."""
    found = []
    for widget in seen(window):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(widget.parent(), QComboBox):
            continue
        state = QAccessible.queryAccessibleInterface(widget).state()
        pairs = [("disabled", bool(state.disabled), not widget.isEnabled())]
        if widget.isEnabled() and widget.focusProxy() is None:
            pairs.append(("focusable", bool(state.focusable), True))
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            pairs += [("checkable", bool(state.checkable), True), ("checked", bool(state.checked), widget.isChecked())]
        if isinstance(widget, QLineEdit):
            pairs += [("read-only", bool(state.readOnly), widget.isReadOnly())]
            pairs += [("secret", bool(state.passwordEdit), widget.echoMode() != QLineEdit.EchoMode.Normal)]
        found += [f"{told(widget)}: {name} is {got}" for name, got, wanted in pairs if got is not wanted]
    return found


def rows(view: QAbstractItemView) -> Iterator[QAccessibleInterface]:
    """Yield what a screen reader finds in a list."""
    part = QAccessible.queryAccessibleInterface(view)
    for number in range(min(part.childCount(), 200)):
        child = part.child(number)
        if child is not None and child.role() in {Role.ListItem, Role.Cell}:
            yield child


def unnamed_rows(window: QWidget) -> list[str]:
    """Return every list that shows rows without words for a screen reader."""
    found = []
    for widget in seen(window):
        if isinstance(widget, QAbstractItemView):
            names = [row.text(QAccessible.Text.Name).strip() for row in rows(widget)]
            nameless = [number for number, name in enumerate(names) if not name]
            found += [f"{told(widget)}: row {number} has no name" for number in nameless]
    return found


def tree_views(window: QWidget) -> list[str]:
    """Return every tree view: screen readers miss what is in one."""
    return [told(widget) for widget in window.findChildren(QTreeView)]


def tab_path(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes round; return what took the focus, in order. Puts the focus back."""
    before = QApplication.focusWidget()
    path: list[QWidget] = []
    for _ in range(len(focusable(window)) + 5):
        focus = QApplication.focusWidget()
        if focus is None or focus in path:
            break
        path.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    if before is not None:
        before.setFocus()
    return path


def out_of_order(window: QWidget) -> list[str]:
    """Return every step of Tab that goes back: up inside its part of the window, or left on the same line."""
    found = []
    path = tab_path(window)
    for one, other in pairwise(path):
        inside = one.isAncestorOf(other)  # a view, then what it holds, however far it is scrolled
        if not inside and _region(window, one) is _region(window, other) and _before(window, other, one):
            found.append(f"from {told(one)} back to {told(other)}")
    return found


def _region(window: QWidget, widget: QWidget) -> QWidget:
    """Return the innermost part of the page, as F6 goes, in which a widget lies; else its frame in the window."""
    page = window.current()  # type: ignore[attr-defined]
    regions = [region for region in page.regions() if region is widget or region.isAncestorOf(widget)]
    return regions[-1] if regions else _frame(window, widget)


def _frame(window: QWidget, widget: QWidget) -> QWidget:
    """Return the bar, header or strip of the window in which a widget lies: what it stands next to no page."""
    page = window.current()  # type: ignore[attr-defined]
    while (parent := widget.parentWidget()) is not None and not parent.isAncestorOf(page):
        widget = parent
    return widget


def _before(window: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether `one` is read before `other`: it ends above where the other begins, or stands left on the same line."""
    first, second = _box(window, one), _box(window, other)
    if first.bottom() <= second.top() + SLACK:
        return True
    same_line = abs(first.center().y() - second.center().y()) <= min(first.height(), second.height()) / 2
    return same_line and first.right() <= second.left() + SLACK


def _box(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
