"""An area of the window: a page and what is done there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.ui.home import Home
from desktop.ui.pages.page import Page


class Area(QObject):
    """Makes its page and wires it, both when the area is first shown; the desk only knows how to show it.

    `section` is marked in the left bar while the page shows; None for a page that is no section.
    """

    section: str | None = None
    page: Page

    def __init__(self, home: Home) -> None:
        """Take what every area is given; the heir makes `page`."""
        super().__init__(home)
        self.home = home

    def show(self) -> None:
        """Show the page, with the focus where work begins."""
        self.home.shell.show_page(self.page, self.section)
        self.page.settle()
