"""The area Help: on each page, on the keys, on this program."""

from __future__ import annotations

from desktop import __version__
from desktop.ui import bugs, dialogs
from desktop.ui.area import Area
from desktop.ui.home import Home
from desktop.ui.pages.help import HelpPage


class HelpDesk(Area):
    """Explains the window."""

    section = "help"
    page: HelpPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = HelpPage(home.look, home.library, home.texts, __version__)
        page.section.connect(home.section_wanted)
        page.lessons.connect(lambda: home.section_wanted.emit("learning"))
        page.sources.connect(lambda: home.article_wanted.emit("sources"))
        page.licences.connect(lambda: dialogs.show_text(home.shell, page.licences_button.text(), bugs.licences()))
        page.report.connect(lambda: dialogs.show_text(home.shell, page.report_button.text(), bugs.report()))

    def explain(self, section: str) -> None:
        """Show the help on a section."""
        self.page.show_topic(section)
        self.show()
