"""What is being read: a paragraph counts as read when it stood in view for a while; kept when the article is left.

Until then nothing on the screen changes, so that a mark does not vanish from under the reader's eyes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop.ui.home import Home
from desktop.ui.pages.guidance import GuidancePage

STILL = 3000
"""Milliseconds without scrolling after which the paragraphs in view count as read."""


class ReadingWatch(QObject):
    """Watches the article in view while the vault is open and the window is in use."""

    def __init__(self, home: Home, page: GuidancePage) -> None:
        """Follow the page."""
        super().__init__(page)
        self._home, self._page = home, page
        self._article = (page.article.slug, page.article.lang)
        self._seen: set[str] = set()
        self.still = QTimer(self)
        self.still.setSingleShot(True)
        self.still.setInterval(STILL)
        self.still.timeout.connect(self._on_still)
        page.view.verticalScrollBar().valueChanged.connect(lambda: self.still.start())
        page.view.shown.connect(self._on_shown)
        page.installEventFilter(self)
        home.locking.connect(self.keep)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was read when another page is shown; begin anew when this one comes back."""
        if event.type() == QEvent.Type.Hide:
            self.keep()
        elif event.type() == QEvent.Type.Show:
            self.still.start()
        return False

    def _on_shown(self) -> None:
        """An article came into view, or came back."""
        now = (self._page.article.slug, self._page.article.lang)
        if now != self._article:
            self.keep()
            self._article = now
        self.still.start()

    def _on_still(self) -> None:
        if self._page.isVisible() and self._home.shell.isActiveWindow() and self._home.session.casework is not None:
            self._seen.update(self._page.view.in_view())

    def keep(self) -> None:
        """Keep what was read of the article."""
        self.still.stop()
        seen, self._seen = self._seen, set()
        if seen:
            self._home.reader.keep_read(*self._article, seen)
