"""The contact list of a post: who to write to or call, with a small form under it. It never leaves the post."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.parts import button, column, label, limit_width, row, set_words
from desktop.ui.widgets.row_list import Row, RowList

KEYS = ("role", "name", "email", "phone")


class Contacts(QWidget):
    """List and form.

    Signals:
        changed: a contact was added, changed or removed. Emits the whole list, one mapping per contact.
    """

    changed = Signal(list)

    def __init__(self, look: Look) -> None:
        """Build it without contacts."""
        super().__init__()
        self._rows: list[dict[str, Any]] = []
        self._present: int | None = None
        self.list = RowList(look)
        self._empty = label("", "body", "ink2")
        self.fields = {key: Field(look, line_edit()) for key in KEYS}
        self.keep, self.remove = button("", "plain"), button("", "text")
        lines = column(self, gap=10)
        lines.addWidget(self._empty)
        lines.addWidget(self.list)
        for field in self.fields.values():
            limit_width(look, field.field, 420)
            lines.addWidget(field)
        bar = row(gap=8)
        bar.addWidget(self.keep)
        bar.addWidget(self.remove)
        bar.addStretch(1)
        lines.addLayout(bar)
        self.list.chosen.connect(lambda target: self._edit(int(target)))
        self.keep.clicked.connect(self._on_keep)
        self.remove.clicked.connect(self._on_remove)
        for field in self.fields.values():
            self._line(field).returnPressed.connect(self._on_keep)
        self.retranslate()

    def set_rows(self, rows: list[Mapping[str, Any]]) -> None:
        """Show these contacts; what is being typed stays."""
        self._rows = [{key: str(contact.get(key) or "") for key in KEYS} for contact in rows]
        if self._present is not None and self._present >= len(self._rows):
            self._present = None
        self._show()

    def retranslate(self) -> None:
        """Set every text."""
        self.list.setAccessibleName(self.tr("List of contacts"))
        self._empty.setText(self.tr("No contacts yet: who at RVO and at the department do you write to?"))
        self.fields["role"].set_texts(self.tr("Role"), self.tr("For example: RVO, the department, HQ"))
        self.fields["name"].set_texts(self.tr("Name"))
        self.fields["email"].set_texts(self.tr("E-mail address"))
        self.fields["phone"].set_texts(self.tr("Telephone"))
        set_words(self.remove, self.tr("&Remove this contact"))
        self._show()

    def _show(self) -> None:
        shown = []
        for number, contact in enumerate(self._rows):
            title = " · ".join(part for part in (contact["role"], contact["name"]) if part)
            second = " · ".join(part for part in (contact["email"], contact["phone"]) if part)
            shown.append(Row(str(number), title, second, "people", action=self.tr("Change")))
        self.list.set_rows(shown)
        self.list.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self.remove.setVisible(self._present is not None)
        new, old = self.tr("&Add this contact"), self.tr("&Keep this contact")
        set_words(self.keep, new if self._present is None else old)

    def _edit(self, number: int) -> None:
        self._present = number
        for key, field in self.fields.items():
            self._line(field).setText(self._rows[number][key])
            field.set_error("")
        self._show()
        self._line(self.fields["role"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        typed = {key: self._line(field).text().strip() for key, field in self.fields.items()}
        if not typed["role"] and not typed["name"]:
            self.fields["role"].set_error(lambda: self.tr("Type a role or a name."))
            self._line(self.fields["role"]).setFocus()
            return
        rows = list(self._rows)
        if self._present is None:
            rows.append(typed)
        else:
            rows[self._present] = typed
        self._give(rows)

    def _on_remove(self) -> None:
        self._give([contact for number, contact in enumerate(self._rows) if number != self._present])

    def _give(self, rows: list[dict[str, Any]]) -> None:
        self._present = None
        for field in self.fields.values():
            self._line(field).clear()
            field.set_error("")
        self.set_rows(list(rows))
        self._line(self.fields["role"]).setFocus()
        self.changed.emit(rows)

    def _line(self, field: Field) -> QLineEdit:
        assert isinstance(field.field, QLineEdit)
        return field.field
