"""A core task on one sheet of A4: what to do, how, what to say, whom to ask, and which tools there are."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.guidance.library import Article, Paragraph
from desktop.guidance.tools import ToolHead
from desktop.ui.article_html import citation_dates, citation_title, layer_word
from desktop.ui.texts import Texts

SHOWN = ("what-you-do", "when-to-seek-advice", "standing-rule", "in-practice", "whom-to-ask", "what-to-say")
"""The paragraphs that are needed with the work in hand, in reading order; an article may lack some."""

SIZES = (10.5, 10.0, 9.5, 9.0)  # points; 9 is the smallest that may be printed


def task_html(article: Article, tools: list[ToolHead], texts: Texts, reference: str) -> str:
    """Return the sheet of a core task as HTML, in the largest text that keeps it on one page."""
    body = _body(article, tools, texts, reference)
    from desktop.ui.printing import pages  # only now: it takes time to load

    fitting = (html for size in SIZES if pages(html := _sized(body, size)) == 1)
    return next(fitting, _sized(body, SIZES[-1]))


def _sized(body: str, size: float) -> str:
    smaller = size - 1.5
    return (
        f"<style>body, p, li, td {{ font-size: {size}pt; }} .small {{ font-size: {max(8.0, smaller)}pt; }}"
        f" p, li, ol, ul, blockquote {{ margin-top: 0; margin-bottom: 3px; }} h2 .small {{ font-weight: 400; }}"
        f" blockquote {{ margin-left: 16px; font-style: italic; }} h1 {{ font-size: {size + 5}pt; }}"
        f" h2 {{ font-size: {size + 1}pt; margin-top: 7px; margin-bottom: 2px; }}</style>{body}"
    )


def _body(article: Article, tools: list[ToolHead], texts: Texts, reference: str) -> str:
    found = {paragraph.anchor: paragraph for paragraph in article.paragraphs}
    parts = [_section(found[anchor]) for anchor in SHOWN if anchor in found]
    head = f"<h1>{escape(article.title)}</h1><p>{escape(article.summary)}</p>"
    return f"{head}{''.join(parts)}{_tools(tools)}{_foot(article, texts, reference)}"


def _section(paragraph: Paragraph) -> str:
    layer = f'<span class="small"> ({escape(layer_word(paragraph.layer))})</span>'
    return f"<h2>{escape(paragraph.heading)}{layer}</h2>{paragraph.html}"


def _tools(tools: list[ToolHead]) -> str:
    if not tools:
        return ""
    title = QCoreApplication.translate("TaskPage", "Also in the app")
    return f"<h2>{escape(title)}</h2><p>{escape(' · '.join(head.title for head in tools))}</p>"


def _foot(article: Article, texts: Texts, reference: str) -> str:
    """Return the sources of what stands on the sheet, with dates, and which text this is."""
    shown = (paragraph for paragraph in article.paragraphs if paragraph.anchor in SHOWN)
    sources = (
        f"{citation_title(c)} ({', '.join([c.publisher, *citation_dates(c, texts)])})"
        for paragraph in shown
        for c in paragraph.citations
    )
    return f'<p class="small">{escape("; ".join([*dict.fromkeys(sources), reference]))}</p>'
