"""Markdown of the pack to clean HTML and to plain text; only used when a pack is built.

Links between articles are written as files (`proportionality.md#why`), so that they work wherever the
Markdown is read; in the HTML they become `article:slug#anchor`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from html.parser import HTMLParser

import markdown
import nh3
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

_INTERNAL = re.compile(r"(?P<slug>[a-z0-9-]*)(?:\.md)?(?:#(?P<anchor>[a-z0-9-]+))?")
_TAGS = {"p", "ul", "ol", "li", "strong", "em", "a", "blockquote", "br"} | {
    "table", "thead", "tbody", "tr", "th", "td"
}  # fmt: skip
_BLOCKS = {"p", "li", "tr", "blockquote"}


@lru_cache(maxsize=4096)
def to_html(body: str, slug: str) -> str:
    """Return the HTML of one section of article `slug`: few tags, no styles, no scripts, no images."""
    return nh3.clean(
        _raw(body, slug),
        tags=_TAGS,
        attributes={"a": {"href", "title"}},
        url_schemes={"https", "http", "mailto", "article"},
        link_rel=None,
    )


def to_text(html: str) -> str:
    """Return the words of clean HTML, one block a line."""
    reader = _Text()
    reader.feed(html)
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)


def links(body: str, slug: str) -> Iterator[str]:
    """Yield every link target of one section of article `slug`, also those that cleaning would drop."""
    for match in re.finditer(r'<a\b[^>]*\bhref="([^"]*)"', _raw(body, slug)):
        yield match[1]


@lru_cache(maxsize=4096)
def _raw(body: str, slug: str) -> str:
    """Return the HTML as Markdown makes it, with links in their run-time form; not yet clean."""
    html = markdown.markdown(body, extensions=[SaneListExtension(), TableExtension()], output_format="html")
    return re.sub(r'(<a\b[^>]*\bhref=")([^"]*)"', lambda match: f'{match[1]}{_target(match[2], slug)}"', html)


def _target(href: str, slug: str) -> str:
    """Return the run-time form of a link: addresses as they are, inside links as `article:slug#anchor`."""
    if re.match(r"[a-z]+:", href):
        return href
    match = _INTERNAL.fullmatch(href)
    if not match:
        return f"article:{href}"
    return f"article:{match['slug'] or slug}" + (f"#{match['anchor']}" if match["anchor"] else "")


class _Text(HTMLParser):
    """Collects text; a block ends its line."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts.append("\n" if tag in _BLOCKS or tag == "br" else " " if tag in ("td", "th") else "")

    def handle_endtag(self, tag: str) -> None:
        self.parts.append("\n" if tag in _BLOCKS else "")
