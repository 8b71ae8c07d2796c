"""One rule as a grid: for each question the answers that fit it, and what then comes out; or one threshold."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.hq.rule_words import column_word, value_word
from desktop.ui.hq.texts import HqTexts
from desktop.ui.look import Look
from desktop.ui.widgets.fields import CheckBox, ComboBox, Field, line_edit
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import clear, column, label, limit_width, rule

_MOST = 1_000_000_000


class RuleForm(QWidget):
    """The grid of a rule. It changes the rule's own data as boxes are ticked; none ticked is told as wrong.

    Signals:
        edited: the rule was changed.
    """

    edited = Signal()

    def __init__(self, look: Look, texts: HqTexts) -> None:
        """Build it empty."""
        super().__init__()
        self._look, self._texts = look, texts
        self._lines = column(self, gap=6)
        self.boxes: dict[tuple[str, str], CheckBox] = {}
        self.outputs: dict[str, ComboBox] = {}

    def show_rule(self, table: dict[str, Any], data: dict[str, Any]) -> None:
        """Show a rule of a table; both are the proposal's own data."""
        clear(self._lines)
        self.boxes, self.outputs = {}, {}
        self._lines.addWidget(label(self.tr("If the answers are"), "strong"))
        for one in table["inputs"]:
            self._add_input(one, data)
        self._lines.addWidget(rule())
        self._lines.addWidget(label(self.tr("then"), "strong"))
        for one in table["outputs"]:
            self._add_output(one, data)

    def _add_input(self, one: dict[str, Any], data: dict[str, Any]) -> None:
        name, ticked = one["id"], data["when"].get(one["id"], one["values"])
        words = column_word(name, self._texts)
        flow = Flow(14)
        for value in one["values"]:
            box = CheckBox(self._look)
            box.setText(value_word(name, value, self._texts))
            box.setAccessibleName(f"{words} {box.text()}")
            box.setChecked(value in ticked)
            box.toggled.connect(lambda _, one=one, data=data: self._on_ticked(one, data))
            self.boxes[name, value] = box
            flow.addWidget(box)
        self._lines.addWidget(label(words, "body", "ink2"))
        self._lines.addLayout(flow)

    def _on_ticked(self, one: dict[str, Any], data: dict[str, Any]) -> None:
        ticked = [value for value in one["values"] if self.boxes[one["id"], value].isChecked()]
        if len(ticked) == len(one["values"]):
            data["when"].pop(one["id"], None)
        else:
            data["when"][one["id"]] = ticked
        self.edited.emit()

    def _add_output(self, one: dict[str, Any], data: dict[str, Any]) -> None:
        name, given = one["id"], data["then"][one["id"]]
        words = column_word(name, self._texts)
        self._lines.addWidget(label(words, "body", "ink2"))
        if isinstance(given, dict):
            self._lines.addWidget(label(self.tr("as the official judged"), "body"))
            return
        combo = ComboBox(self._look)
        combo.setAccessibleName(words)
        for value in one["values"]:
            combo.addItem(value_word(name, value, self._texts), value)
        combo.setCurrentIndex(combo.findData(given))
        combo.activated.connect(lambda _, name=name, data=data: self._on_picked(name, data))
        self.outputs[name] = combo
        limit_width(self._look, combo, 420)
        self._lines.addWidget(combo)

    def pick(self, name: str, value: str) -> None:
        """Choose what comes out, as a person does."""
        self.outputs[name].setCurrentIndex(self.outputs[name].findData(value))
        self.outputs[name].activated.emit(self.outputs[name].currentIndex())

    def _on_picked(self, name: str, data: dict[str, Any]) -> None:
        data["then"][name] = self.outputs[name].currentData()
        self.edited.emit()


class ThresholdForm(QWidget):
    """One threshold: from which number on, whether it was decided, and where that can be read.

    Signals:
        edited: the threshold was changed.
    """

    edited = Signal()

    def __init__(self, look: Look) -> None:
        """Build it empty."""
        super().__init__()
        self._data: dict[str, Any] = {}
        self._euros = True
        self.value, self.source = Field(look, line_edit()), Field(look, line_edit())
        self.decided = CheckBox(look)
        lines = column(self, gap=10)
        for part in (self.value, self.decided, self.source):
            lines.addWidget(part)
        self._line(self.value).textEdited.connect(lambda _: self._on_edited())
        self._line(self.source).textEdited.connect(lambda _: self._on_edited())
        self.decided.toggled.connect(lambda _: self._on_edited())

    @staticmethod
    def _line(field: Field) -> QLineEdit:
        assert isinstance(field.field, QLineEdit)
        return field.field

    def show_threshold(self, data: dict[str, Any], euros: bool) -> None:
        """Show a threshold in euros, or in months; it is the proposal's own data."""
        self._data = {}
        self._euros = euros
        self._line(self.value).setText("" if data["value"] is None else f"{data['value']:g}")
        self._line(self.source).setText(data["source"] or "")
        self.decided.setChecked(data["status"] == "decided")
        self.value.set_error("")
        self._data = data
        self.retranslate()

    def _on_edited(self) -> None:
        if not self._data:
            return
        typed = self._line(self.value).text().strip().replace(".", "").replace(" ", "")
        wrong = bool(typed) and not (typed.isdecimal() and int(typed) <= _MOST)
        self.value.set_error(lambda: self.tr("Type a whole number, or leave it empty.") if wrong else "")
        if wrong:
            return
        status = "unset" if not typed else "decided" if self.decided.isChecked() else "working"
        source = self._line(self.source).text().strip() or None
        self._data |= {"value": int(typed) if typed else None, "status": status, "source": source}
        self.edited.emit()

    def retranslate(self) -> None:
        """Set every text."""
        name = self.tr("From how many euros support is large") if self._euros else ""
        name = name or self.tr("From how many months support is long-term")
        self.value.set_texts(name, self.tr("Empty: no number; the official judges"))
        self.decided.setText(self.tr("It was decided: an own judgement does not lower it"))
        self.source.set_texts(self.tr("Where this can be read"), self.tr("A letter, a decision, with its date"))
