"""A field for a day: typed as people write it, shown written out, given as ISO text."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate

from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.whom_and_when import FORMS, SHOWN

translate = QCoreApplication.translate


class DayField(Field):
    """One day. It begins with today, which is nearly always right."""

    def __init__(self, look: Look) -> None:
        """Build the field with today in it."""
        self.edit = line_edit()
        super().__init__(look, self.edit)
        self._look = look
        self._day = ""
        self.set_day(today())
        self.edit.textEdited.connect(lambda: self.set_error(""))
        self.edit.editingFinished.connect(self._on_finished)
        look.language_changed.connect(self._write)  # no lambda: it would outlive the field

    def set_day(self, day: str) -> None:
        """Show a day (ISO)."""
        self._day = day
        self.set_error("")
        self._write()

    def day(self) -> str | None:
        """Return the day that was typed as ISO text; None, said beside the field, when it is no day."""
        typed = self.edit.text().strip()
        for form in FORMS:
            found = self._look.locale().toDate(typed, form)
            if found.isValid():
                whole = found.addYears(100) if found.year() < 1950 else found
                return whole.toString("yyyy-MM-dd")
        self.set_error(lambda: translate("CaseWork", "Not a date. Write it as 1-12-2026."))
        return None

    def _on_finished(self) -> None:
        self._day = self.day() or ""
        self._write()

    def _write(self) -> None:
        shown = QDate.fromString(self._day, "yyyy-MM-dd")
        if shown.isValid():
            self.edit.setText(self._look.locale().toString(shown, SHOWN))


def today() -> str:
    """Return the day of today on this machine's calendar, as ISO text."""
    return date.today().isoformat()  # noqa: DTZ011 - a person's day
