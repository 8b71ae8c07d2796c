"""Input fields: a label above, the field, and what is wrong said below it in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.guidance.library import fold
from desktop.ui.look import Look
from desktop.ui.widgets.complaint import Complaint, Words
from desktop.ui.widgets.parts import Icon, label, restyle, row

_FOLDED = Qt.ItemDataRole.UserRole + 1  # the words without case and accents


class ComboBox(QComboBox):
    """A combo box with our own chevron, in the theme's ink."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Follow the look."""
        super().__init__(parent)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint Qt's box and the chevron."""
        super().paintEvent(event)
        size = self._look.px(18)
        painter = QPainter(self)
        painter.drawPixmap(
            self.width() - size - 8,
            (self.height() - size) // 2,
            self._look.pixmap("chevron-down", "ink2", 18),
        )


class SearchBox(ComboBox):
    """A combo box to type in: it offers whatever contains what was typed, and takes nothing that is not offered."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(look, parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        completer = _Completer(self)
        completer.setModel(self.model())
        completer.setCompletionRole(_FOLDED)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def typed(self) -> str:
        """Return what stands in the field."""
        return self.currentText().strip()

    def chosen(self) -> str | None:
        """Return the value of the words that stand in the field; None when they are not offered.

        The present index does not tell: it stays where it was while other words are typed.
        """
        place = self.findText(self.typed(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(place)) if place >= 0 else None

    def refill(self, items: list[tuple[str, str, str]], present: str | None) -> None:
        """Offer (value, words, other words that find it) anew and show the words of `present`.

        Without `present`, what was typed stays.
        """
        typed = self.currentText()
        self.blockSignals(True)
        self.clear()
        for number, (value, words, others) in enumerate(items):
            self.addItem(words, value)
            self.setItemData(number, fold(f"{words} {others}"), _FOLDED)
        self.setCurrentIndex(self.findData(present) if present else -1)
        if not present:
            self.setEditText(typed)
        self.blockSignals(False)


class _Completer(QCompleter):
    """Finds without looking at case or accents."""

    def splitPath(self, path: str) -> list[str]:
        """Return what is looked for, in the form it is looked for in."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what is put in the field."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class CheckBox(QCheckBox):
    """A check box with our own tick on the brand colour."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Follow the look."""
        super().__init__(parent)
        self._look = look

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere in the focus ring, which is as wide as the row."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint Qt's box and label, and the tick when checked."""
        super().paintEvent(event)
        if self.isChecked():
            from PySide6.QtWidgets import QStyle, QStyleOptionButton  # only now: QStyle takes long to load

            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            tick = self._look.pixmap("check", "on_brand", 16)
            size = self._look.px(16)
            QPainter(self).drawPixmap(box.center().x() - size // 2 + 1, box.center().y() - size // 2 + 1, tick)


class Field(QWidget):
    """A label, a hint that it may stay empty, an input, and room for what is wrong with it."""

    def __init__(self, look: Look, field: QWidget) -> None:
        """Wrap `field`; its accessible name follows the label."""
        super().__init__()
        self.field = field
        self._label = label("", "strong")
        self._hint = label("", "meta", "ink3")
        self._error = Complaint(look, "meta")
        self._icon = Icon(look, "warning", "error", 16)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._label)
        lines.addWidget(self._hint)
        lines.addWidget(field)
        trouble = row(gap=6)
        trouble.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        trouble.addWidget(self._error, 1)
        lines.addLayout(trouble)
        self._label.setBuddy(field)
        self._hint.hide()
        self._error.said.connect(self._on_said)
        self.set_error("")

    def set_texts(self, name: str, hint: str = "") -> None:
        """Set label and hint (an empty hint takes no room)."""
        self._label.setText(name)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.field.setAccessibleName(name)
        if not self.error():
            self.field.setAccessibleDescription(hint)

    def set_error(self, words: Words) -> None:
        """Say what is wrong, or take it back with an empty text."""
        self._error.put(words)

    def _on_said(self, text: str) -> None:
        self._icon.setVisible(bool(text))
        self.field.setAccessibleDescription(text or self._hint.text())
        restyle(self.field, "state", "error" if text else "")

    def error(self) -> str:
        """Return what is said to be wrong, or an empty text."""
        return self._error.text()


def line_edit(secret: bool = False) -> QLineEdit:
    """Return a one-line input; `secret` hides what is typed."""
    made = QLineEdit()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoAutoUppercase)
    return made
