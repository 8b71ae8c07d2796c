"""Who is asked and by when: two fields that go with the answer `to ask`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field, line_edit

FORMS = ("d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "d-M-yy", "d/M/yy")
SHOWN = "d MMMM yyyy"

translate = QCoreApplication.translate


class WhomAndWhen(QWidget):
    """The two fields.

    Signals:
        changed: one of them was filled in or emptied. Emits who (or None) and the date as ISO text (or None).
    """

    changed = Signal(object, object)

    def __init__(self, look: Look) -> None:
        """Build them, empty."""
        super().__init__()
        self._look = look
        self._whom, self._on = line_edit(), line_edit()
        self._kept: tuple[str, str] = ("", "")
        self.whom, self.on = Field(look, self._whom), Field(look, self._on)
        self.fields = (self._whom, self._on)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(12)
        self._lines.addWidget(self.whom, 3)
        self._lines.addWidget(self.on, 2)
        for field in (self._whom, self._on):
            field.editingFinished.connect(self._on_finished)
        self._on.textEdited.connect(lambda: self.on.set_error(""))

    def retranslate(self, about: str) -> None:
        """Set the texts; `about` is the question that is asked."""
        self.whom.set_texts(
            translate("Checklists", "Whom do you ask?"), translate("Checklists", "It stays on this laptop.")
        )
        self.on.set_texts(translate("Checklists", "By when?"), translate("Checklists", "For example 1-12-2026"))
        self._whom.setAccessibleName(translate("Checklists", "Whom do you ask? {item}").format(item=about))
        self._on.setAccessibleName(translate("Checklists", "By when? {item}").format(item=about))
        if not self.on.error():  # what is no date stays, to be put right
            self._show_date()

    def set_values(self, whom: str, on: str) -> None:
        """Show what was kept; a field that is being typed in is left alone."""
        self._kept = (whom, on)
        if not self._whom.hasFocus():
            self._whom.setText(whom)
        if not self._on.hasFocus() and not self.on.error():
            self._show_date()

    def flush(self) -> None:
        """Keep what was typed and is not kept yet."""
        if not self.isHidden():
            self._on_finished()

    def begin(self) -> None:
        """Put the focus on the first field."""
        self._whom.setFocus()

    def _show_date(self) -> None:
        day = QDate.fromString(self._kept[1], "yyyy-MM-dd")
        if day.isValid() or not self._kept[1]:
            self._on.setText(self._look.locale().toString(day, SHOWN) if day.isValid() else "")

    def _on_finished(self) -> None:
        day = self._date()
        if day is None:
            self.on.set_error(lambda: translate("Checklists", "Not a date. Write it as 1-12-2026."))
        given = (self._whom.text().strip(), self._kept[1] if day is None else day)
        if given != self._kept:
            self._kept = given
            self.changed.emit(given[0] or None, given[1] or None)
        if day is not None:
            self._show_date()

    def _date(self) -> str | None:
        """Return the date that was typed as ISO text, an empty text when there is none, None when it is no date."""
        typed = self._on.text().strip()
        if not typed:
            return ""
        for form in FORMS:
            day = self._look.locale().toDate(typed, form)
            if day.isValid():
                return (day.addYears(100) if day.year() < 1950 else day).toString("yyyy-MM-dd")
        return None
