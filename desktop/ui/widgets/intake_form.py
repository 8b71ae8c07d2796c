"""What goes with a request beside its fields: whom to speak to, the marking, and files to keep with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from desktop.domain.case import MARKINGS
from desktop.domain.request import typed_text
from desktop.ui.case_words import marking_chip, marking_told
from desktop.ui.intake import Intake
from desktop.ui.look import Look
from desktop.ui.widgets.fields import ComboBox, Field, line_edit
from desktop.ui.widgets.parts import button, clear, column, label, row, set_icon, set_words

translate = QCoreApplication.translate


class IntakeForm(QWidget):
    """The fields.

    Signals:
        edited: a person changed one of them. Emits nothing.
    """

    edited = Signal()

    def __init__(self, look: Look) -> None:
        """Build it, empty."""
        super().__init__()
        self._look = look
        self._files: list[str] = []
        self.name, self.email = Field(look, line_edit()), Field(look, line_edit())
        self.marking = ComboBox(look)
        self._marking, self._means = Field(look, self.marking), label("", "meta", "ink2")
        self.add = button("", "small")
        self._kept = column(gap=4)
        lines = column(self, gap=12)
        for part in (self.name, self.email, self._marking, self._means, self.add):
            lines.addWidget(part)
        lines.addLayout(self._kept)
        for value in MARKINGS:
            self.marking.addItem("", value)
        self.marking.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.marking.currentIndexChanged.connect(self._on_marked)
        for field in (self.name, self.email):
            self._line(field).textEdited.connect(lambda _: self.edited.emit())
        self.add.clicked.connect(self._on_add)
        look.changed.connect(self._set_icon)
        self._set_icon()

    def fill(self, intake: Intake, new: bool) -> None:
        """Show what was filled in; a case that is there already (not `new`) keeps its own marking."""
        self._line(self.name).setText(intake.contact.get("name", ""))
        self._line(self.email).setText(intake.contact.get("email", ""))
        self.marking.blockSignals(True)
        self.marking.setCurrentIndex(max(self.marking.findData(intake.marking), 0))
        self.marking.blockSignals(False)
        self._marking.setVisible(new)
        self._means.setVisible(new)
        self._files = list(intake.files)
        self._show_files()
        self._tell()

    def read(self, intake: Intake) -> None:
        """Put what stands in the fields into `intake`."""
        given = {"name": self._line(self.name).text(), "email": self._line(self.email).text()}
        given = {key: typed_text(text).strip() for key, text in given.items()}
        intake.contact = {key: text for key, text in given.items() if text}
        intake.marking = str(self.marking.currentData())
        intake.files = list(self._files)

    def add_files(self, files: Sequence[str]) -> None:
        """Take files to be kept with the case."""
        self._files += [file for file in files if file not in self._files]
        self._show_files()
        self.edited.emit()

    def retranslate(self) -> None:
        """Set every text."""
        stays = translate("Entry", "It stays on this laptop.")
        self.name.set_texts(translate("Entry", "Contact at the company"), stays)
        self.email.set_texts(translate("Entry", "E-mail of the contact"), stays)
        self._marking.set_texts(translate("Entry", "Marking"))
        for place, value in enumerate(MARKINGS):
            self.marking.setItemText(place, marking_chip(value)[1])
        set_words(self.add, translate("Entry", "Add &files…"))
        self._show_files()
        self._tell()

    def _tell(self) -> None:
        marking = str(self.marking.currentData())
        never = translate("Entry", "For a report to the National Contact Point: nothing of this case leaves the post.")
        self._means.setText(never if marking == "ncp" else marking_told(marking))

    def _on_marked(self) -> None:
        self._tell()
        self.edited.emit()

    def _on_add(self) -> None:
        title = translate("Entry", "Keep files with this request")
        files, _ = QFileDialog.getOpenFileNames(self, title, str(Path.home()))
        self.add_files(files)

    def _show_files(self) -> None:
        clear(self._kept)
        for file in self._files:
            line = row(gap=8)
            line.addWidget(label(Path(file).name, "body"), 1)
            away = button(translate("Entry", "Take away"), "link")
            away.setAccessibleName(f"{away.text()}: {Path(file).name}")
            away.clicked.connect(lambda _=False, file=file: self._on_away(file))
            line.addWidget(away)
            self._kept.addLayout(line)
        if self._files:
            told = translate("Entry", "They are kept, encrypted, as soon as you keep the case.")
            self._kept.addWidget(label(told, "meta", "ink2"))

    def _on_away(self, file: str) -> None:
        self._files.remove(file)
        self._show_files()
        self.add.setFocus()
        self.edited.emit()

    def _set_icon(self) -> None:
        set_icon(self._look, self.add, "paperclip", "ink", 16)

    @staticmethod
    def _line(field: Field) -> QLineEdit:
        assert isinstance(field.field, QLineEdit)
        return field.field
