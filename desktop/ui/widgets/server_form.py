"""The server to exchange with: its address, and who may use it. The password goes to the machine's key store, or is
asked each time.
"""

from __future__ import annotations

from urllib.parse import quote, urlsplit, urlunsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.complaint import Words
from desktop.ui.widgets.fields import CheckBox, Field, line_edit
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import button, column, label, limit_width, set_words


class ServerForm(QFrame):
    """The form.

    Signals:
        tested: the line is to be tested. Emits nothing.
        used: it is to be exchanged with. Emits nothing.
        closed: the form is put away. Emits nothing.
    """

    tested = Signal()
    used = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        """Build it, empty."""
        super().__init__()
        self.setProperty("panel", "card")
        self._title = label("", "card")
        self.address, self.user = Field(look, line_edit()), Field(look, line_edit())
        self.password = Field(look, line_edit(secret=True))
        self.keep = CheckBox(look)
        self.keep.setChecked(True)
        self.use, self.test, self.close_ = button("", "primary"), button("", "main"), button("", "main")
        lines = column(self, (16, 14, 16, 16), 12)
        for field, width in ((self.address, 560), (self.user, 420), (self.password, 420)):
            limit_width(look, field.field, width)
        for part in (self._title, self.address, self.user, self.password, self.keep):
            lines.addWidget(part)
        buttons, flow = QWidget(), Flow(gap=8)
        buttons.setLayout(flow)
        for made, signal in ((self.use, self.used), (self.test, self.tested), (self.close_, self.closed)):
            flow.addWidget(made)
            made.clicked.connect(signal)
        lines.addWidget(buttons)
        self._line(self.address).textEdited.connect(lambda: self.address.set_error(""))
        for field in (self.address, self.user, self.password):
            self._line(field).returnPressed.connect(self.used)
        self.retranslate()

    @staticmethod
    def _line(field: Field) -> QLineEdit:
        assert isinstance(field.field, QLineEdit)
        return field.field

    def begin(self, place: str) -> None:
        """Show the form for a place (without user and password), or for a new one."""
        self._line(self.address).setText(place)
        self.show()
        self._line(self.address if not place else self.user).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the form away with Esc, from anywhere in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def set_can(self, can: bool) -> None:
        """Switch it off while an exchange is under way."""
        for made in (self.use, self.test):
            made.setEnabled(can)

    def forget(self) -> None:
        """Put the form away and forget what was typed."""
        for field in (self.address, self.user, self.password):
            self._line(field).clear()
            field.set_error("")
        self.hide()

    def values(self) -> tuple[str, str, str]:
        """Return address, user name and password as they were typed."""
        typed = self._line(self.address).text().strip()
        address = f"https://{typed}" if typed and "://" not in typed else typed
        return address, self._line(self.user).text().strip(), self._line(self.password).text()

    def place(self) -> str:
        """Return the place with user name and password in it, for use in memory only."""
        address, user, password = self.values()
        parts = urlsplit(address)
        if not user or not parts.hostname:
            return address
        who = f"{quote(user, safe='')}:{quote(password, safe='')}@" if password else f"{quote(user, safe='')}@"
        return urlunsplit(parts._replace(netloc=f"{who}{parts.netloc.rpartition('@')[2]}"))

    def complain(self, words: Words) -> None:
        """Say what is wrong with the address."""
        self.address.set_error(words)
        self._line(self.address).setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("The server of headquarters"))
        self.address.set_texts(self.tr("Address"), self.tr("As headquarters gave it; it begins with https://."))
        self.user.set_texts(self.tr("User name"), self.tr("May stay empty where the server asks none."))
        self.password.set_texts(self.tr("Password"), self.tr("Empty: the one that this laptop kept before."))
        set_words(self.keep, self.tr("&Keep the password in the key store of this laptop"))
        set_words(self.use, self.tr("E&xchange now"))
        set_words(self.test, self.tr("&Test the line"))
        set_words(self.close_, self.tr("Close"))
