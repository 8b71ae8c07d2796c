"""The words of the help page: one short text per page, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QObject


class HelpTexts(QObject):
    """Gives them in the language of the window."""

    def topics(self) -> dict[str, tuple[str, str]]:
        """Return title and text of each page by its name."""
        return {**self._daily(), **self._around()}

    def _daily(self) -> dict[str, tuple[str, str]]:
        return {
            "today": (
                self.tr("Today"),
                self.tr(
                    "Here you see what waits on you and for how many days. "
                    "You go on with a request that is not finished, or you begin a new one."
                ),
            ),
            "guidance": (
                self.tr("Guidance"),
                self.tr(
                    "Here you read what the letter asks of a post, in our own words. "
                    "Each paragraph says where it comes from: “Basis” is the letter, "
                    "“Later development” came after it, “Choice of this app” is ours. It works without a passphrase. "
                    "With your vault open you can put notes and bookmarks at a paragraph; a dot says what changed "
                    "since you read it."
                ),
            ),
            "assistant": (
                self.tr("Decision aid"),
                self.tr(
                    "You answer one question at a time and see at the side where it leads. "
                    "“I do not know yet” is a full answer. "
                    "At the end you see what to do, why, and what would change it. "
                    "You decide; the app shows the way."
                ),
            ),
            "cases": (
                self.tr("Cases"),
                self.tr(
                    "Here are your cases: advice asked and received, what people decided, what to follow up, papers. "
                    "All is encrypted on this laptop; you need your passphrase to see it."
                ),
            ),
            "risks": (
                self.tr("Risks"),
                self.tr(
                    "Choose a country, and a product if you know it. Per theme you see which signal there is, "
                    "from which source and from when. Choose a theme to read all of it, "
                    "and tick questions for the company. There is no score, and no signal does not mean: no risk."
                ),
            ),
            "checklists": (
                self.tr("Checklists"),
                self.tr(
                    "Here is a list for each thing a post does itself: a visit, an introduction, a mission, money. "
                    "Your first answer begins a list; it keeps its own version, also when the list changes later. "
                    "Go through it with the arrows; 1 to 4 answer, Delete takes an answer back."
                ),
            ),
        }

    def _around(self) -> dict[str, tuple[str, str]]:
        return {
            "search": (
                self.tr("Search"),
                self.tr(
                    "With Ctrl+K you search pages, articles, checklists and lessons, and cases once they are open. "
                    "Type a word or a whole question, in Dutch or English. Nothing found? Try fewer words, "
                    "or another word for the same."
                ),
            ),
            "privacy": (
                self.tr("Privacy and retention"),
                self.tr(
                    "Here you find all that your post keeps about one person or company. You hand it over in one file, "
                    "or erase it for good. Here are also the old cases to look at once a year: still needed, or not?"
                ),
            ),
        } | self._later_topics()

    def _later_topics(self) -> dict[str, tuple[str, str]]:
        """Return the same of the pages that look at the work, not at a case."""
        return {
            "pilot": (
                self.tr("My pilot"),
                self.tr(
                    "Here you see what your post logged: cases per core task and route, days to an answer, your "
                    "feedback. Each chart has a table; the arrows tell its values. "
                    "Give feedback anywhere with Ctrl+T: on a paragraph, a question, an outcome, an item of a list, "
                    "or the app. Before it is kept you see what would leave the post."
                ),
            ),
            "exchange": (
                self.tr("Exchange with headquarters"),
                self.tr(
                    "Here you see where every line of your post is: waiting, packed, received by headquarters, or set "
                    "apart. Only a receipt signed by headquarters makes a line “received”. You exchange by stick, "
                    "folder, file or server, when you want; nothing is sent by itself, and sending twice is fine. "
                    "The first time you compare eight words with headquarters by telephone."
                ),
            ),
            "settings": (
                self.tr("Settings"),
                self.tr(
                    "Language, theme and text size; which guidance is in use; when the cases lock; your own terms "
                    "and contacts; the passphrase and the backup."
                ),
            ),
        }

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys and what they do."""
        return [
            ("Ctrl+1 … 9", self.tr("go to a page")),
            ("Ctrl+E", self.tr("exchange with headquarters")),
            ("Ctrl+K", self.tr("search pages, articles, settings and cases")),
            ("Ctrl+B", self.tr("assess a support request")),
            ("Ctrl+N", self.tr("new request")),
            ("Ctrl+I", self.tr("in the decision aid: who asks, contact and files")),
            ("1 … 9, ↑ ↓", self.tr("choose an answer")),
            ("Enter, Alt+←", self.tr("next and previous question")),
            ("F6, Shift+F6", self.tr("next and previous part of the window")),
            ("Ctrl+Z, Ctrl+Shift+Z", self.tr("undo and redo")),
            ("Ctrl+P", self.tr("print")),
            ("Ctrl+D", self.tr("in an article: a note or a bookmark at this paragraph")),
            ("Ctrl+T", self.tr("feedback on what has the focus: a paragraph, a question, an item, or the app")),
            ("F2", self.tr("in an article: explain the next term with a dotted line")),
            (self.tr("Ctrl+Plus, Ctrl+Minus, Ctrl+0"), self.tr("larger, smaller, normal text")),
            ("Alt", self.tr("show the menus and the letters of buttons")),
            ("Esc", self.tr("close what is open over the page")),
            ("F1", self.tr("help on this page")),
        ]
