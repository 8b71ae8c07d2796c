"""What goes with a core task: its tools, the task itself on one page, and for the first one the learning path."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QFrame

from desktop.guidance.library import Article, Library
from desktop.guidance.tools import ToolHead, core_task_of, tools
from desktop.ui.look import Look
from desktop.ui.widgets.parts import column, label
from desktop.ui.widgets.row_list import Row, RowList

PRINT, LEARN = "print:", "learn:"  # rows that are no article
LEARNT_AT = 1  # the core task that has the learning path


class TaskCard(QFrame):
    """The card; hidden beside an article that belongs to no core task.

    Signals:
        opened: an article is wanted. Emits its slug.
        page_wanted: the core task is wanted on one page. Emits nothing.
        lessons_wanted: the learning path is wanted. Emits nothing.
    """

    opened = Signal(str)
    page_wanted = Signal()
    lessons_wanted = Signal()

    def __init__(self, look: Look, library: Library) -> None:
        """Build an empty card."""
        super().__init__()
        self._look, self._library = look, library
        self.setProperty("panel", "card")
        self._title = label("", "card")
        self.rows = RowList(look)
        lines = column(self, (1, 12, 1, 4), 6)
        head = column(margins=(13, 0, 13, 0))
        head.addWidget(self._title)
        lines.addLayout(head)
        lines.addWidget(self.rows)
        self.rows.chosen.connect(self._on_chosen)
        self.task: int | None = None

    def show_article(self, article: Article) -> None:
        """Show what goes with the core task that an article is about, or is a tool of."""
        known = tools(self._library, article.lang)
        own = next((head for head in known if head.slug == article.slug), None)
        self.task = own.core_task if own else core_task_of(article.slug)
        if self.task is None:
            self.rows.set_rows([])
            return
        self._title.setText(self.tr("To use with core task {n}").format(n=self.task))
        self.rows.setAccessibleName(self._title.text())
        others = [self._tool(head) for head in known if head.core_task == self.task and head.slug != article.slug]
        self.rows.set_rows([*([self._back(article.lang)] if own else []), *others, *self._acts(own is not None)])

    def links(self, article: Article) -> str:
        """Return the same as HTML, for under an article that has no room beside it; empty for no core task."""
        self.show_article(article)
        if self.task is None:
            return ""
        shown = (
            f'<p><a href="{row.target if ":" in row.target else f"article:{row.target}"}">{escape(row.title)}</a><br>'
            f'<span class="small">{escape(row.second)}</span></p>'
            for row in self.rows.rows.rows
        )
        return f'<p class="heading">{escape(self._title.text())}</p>{"".join(shown)}'

    def follow(self, url: QUrl) -> None:
        """Do what one of `links` asks for, when it is no article."""
        if url.toString() in (PRINT, LEARN):
            self._on_chosen(url.toString())

    def listed(self, target: str) -> str:
        """Return what the contents list marks for a target: for a tool the core task that offers it."""
        lang = self._look.language
        tasks = {core_task_of(head.slug): head.slug for head in self._library.heads(lang)}
        homes = {head.slug: tasks.get(head.core_task, target) for head in tools(self._library, lang)}
        return homes.get(target.partition("#")[0], target)

    def _tool(self, head: ToolHead) -> Row:
        return Row(head.slug, head.title, self._kind(head.tool), icon="document")

    def _back(self, lang: str) -> Row:
        head = next(head for head in self._library.heads(lang) if core_task_of(head.slug) == self.task)
        return Row(head.slug, head.title, self.tr("The core task itself"), icon="book")

    def _acts(self, on_tool: bool) -> list[Row]:
        rows = [] if on_tool else [Row(PRINT, self.tr("This core task on one page"), self.tr("To print"), "printer")]
        if self.task == LEARNT_AT:
            rows.append(Row(LEARN, self.tr("Learning path"), self.tr("Short lessons with questions"), "list"))
        return rows

    def _kind(self, tool: str) -> str:
        kinds = {
            "talking-points": self.tr("Talking points"),
            "handout": self.tr("Hand-out for a company"),
            "meeting": self.tr("Meeting preparation"),
            "speaking-note": self.tr("Speaking note"),
        }
        return kinds.get(tool, tool)

    def _on_chosen(self, target: str) -> None:
        if target == PRINT:
            self.page_wanted.emit()
        elif target == LEARN:
            self.lessons_wanted.emit()
        else:
            self.opened.emit(target)
