"""A paragraph of the guidance, clean HTML as the pack has it, as blocks of a document."""

from __future__ import annotations

from html.parser import HTMLParser

from desktop.domain.document import Block, Line, Lines, Paragraph, Table


def blocks_of(html: str) -> tuple[Block, ...]:
    """Return paragraphs, lists and tables in reading order; an outside address stands behind its words."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_paragraph()
    return tuple(reader.blocks)


class _Reader(HTMLParser):
    """Collects blocks while it reads."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._words: list[str] = []
        self._items: list[str] | None = None
        self._ordered = False
        self._rows: list[list[str]] | None = None
        self._address = ""

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("ul", "ol") and self._items is None:
            self.end_paragraph()
            self._items, self._ordered = [], tag == "ol"
        elif tag == "table":
            self.end_paragraph()
            self._rows = []
        elif tag == "tr" and self._rows is not None:
            self._rows.append([])
        elif tag == "br":
            self._words.append(" ")
        elif tag == "a":
            href = dict(attrs).get("href") or ""
            self._address = href if href.startswith(("https://", "http://")) else ""
        elif tag in ("td", "th"):
            self._words.clear()

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._address:
            self._words.append(f" ({self._address})")
        elif tag in ("td", "th") and self._rows:
            self._rows[-1].append(self._take())
        elif tag == "table" and self._rows:
            self.blocks.append(Table(tuple(self._rows[0]), tuple(map(tuple, self._rows[1:]))))
            self._rows = None
        elif tag == "li" and self._items is not None:
            self._items.append(self._take())
        elif tag in ("ul", "ol") and self._items is not None:
            self.blocks.append(Lines(tuple(Line(text) for text in self._items if text), self._ordered))
            self._items = None
        elif tag in ("p", "blockquote") and self._items is None and self._rows is None:
            self.end_paragraph()

    def end_paragraph(self) -> None:
        """End the running text, if there is any."""
        if text := self._take():
            self.blocks.append(Paragraph(text))

    def _take(self) -> str:
        text = " ".join("".join(self._words).split())
        self._words.clear()
        return text
