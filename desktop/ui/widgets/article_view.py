"""Shows one article as one document: every word can be selected; chips and layer frames are painted behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QWidget

from desktop.guidance.library import Article
from desktop.guidance.terms import Terms
from desktop.ui.article_html import CHIP, END, SOURCE, article_html, chip_length
from desktop.ui.findables import NOTES
from desktop.ui.look import Look
from desktop.ui.mark_words import FEEDBACK, icons, mark_line, spoken
from desktop.ui.reader import ParagraphMarks
from desktop.ui.spot import Spot
from desktop.ui.texts import Texts
from desktop.ui.widgets.article_slot import ArticleSlot, finish_layout
from desktop.ui.widgets.margin import Margin
from desktop.ui.widgets.term_panel import TermGuide

_SIDE, _TOP, _INDENT, _READING = 32, 24, 18, 660


@dataclass(frozen=True)
class _Section:
    """Where a paragraph of the article stands: its first and last block, and its layer."""

    anchor: str
    layer: str
    first: int
    last: int


class ArticleView(QTextBrowser):
    """One article.

    Signals:
        link_followed: a link inside the guidance was chosen. Emits `slug` or `slug#anchor`.
        source_followed: a source was chosen. Emits its id.
        paragraph_wanted: something is to be done with a paragraph. Emits its anchor and where a menu can open.
        paragraph_copied: a paragraph is to be copied. Emits its anchor.
        note_wanted: the reader's own note at a paragraph is wanted. Emits its anchor.
        feedback_wanted: feedback on a paragraph is wanted. Emits its anchor.
        shown: an article was drawn. Emits nothing.
    """

    link_followed = Signal(str)
    source_followed = Signal(str)
    paragraph_wanted = Signal(str, QPoint)
    paragraph_copied = Signal(str)
    note_wanted = Signal(str)
    feedback_wanted = Signal(str)
    shown = Signal()

    def __init__(self, look: Look) -> None:
        """Build an empty view; `marks_of` gives what the paragraphs of an article carry, by its slug, `more_of` what
        stands under its sources, as HTML.
        """
        super().__init__()
        self._look = look
        self.marks_of: Callable[[str], Mapping[str, ParagraphMarks]] = lambda _: {}
        self.more_of: Callable[[Article], str] = lambda _: ""
        self._marks: Mapping[str, ParagraphMarks] = {}
        self._shown: tuple[Article, Texts, Terms, bool] | None = None
        self._sections: list[_Section] = []
        self._present = ""  # the anchor of the paragraph whose button has the focus
        self.margin = Margin(look, self, self.viewport())
        self.slot = ArticleSlot(self, self._box_of, self._last_block)
        self.guide = TermGuide(look, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._on_link)
        self.margin.wanted.connect(self.paragraph_wanted)
        self.margin.copied.connect(self.paragraph_copied)
        self.margin.present.connect(self._on_present)
        self.verticalScrollBar().valueChanged.connect(self._place_margin)

    def show_article(self, article: Article, texts: Texts, terms: Terms, with_sources: bool = False) -> None:
        """Show an article from its top, its terms explained; `with_sources` puts its sources, and more, at the end."""
        if self._shown is not None and self._shown[0].slug != article.slug and self.slot.form is not None:
            self.slot.form.close()
        self._shown, self._marks = (article, texts, terms, with_sources), self.marks_of(article.slug)
        own = {anchor: mark_line(anchor, marks) for anchor, marks in self._marks.items()}
        after = self.more_of(article) if with_sources else None
        self.setHtml(article_html(terms.marked(article), self._look, texts, after, own))
        finish_layout(self.document())
        self.guide.dress(terms)
        self._present = ""
        self._sections = _sections(article, self.document().begin())
        for section in self._sections:
            self._indent(section)
        self._set_width()
        self.slot.renew()
        self.margin.fill(article.paragraphs, {anchor: spoken(marks) for anchor, marks in self._marks.items()})
        self._place_margin()
        self.setAccessibleName(article.title)
        self.shown.emit()

    def redraw(self) -> None:
        """Draw the article anew where it is, when the reader's marks in it are others than those shown."""
        if self._shown is not None and self._marks != self.marks_of(self._shown[0].slug):
            place = self.verticalScrollBar().value()
            self.show_article(*self._shown)
            self.verticalScrollBar().setValue(place)

    def in_view(self) -> list[str]:
        """Return the anchors of the paragraphs that can be read now: whole, or filling most of the view."""
        room = self.viewport().height()
        found = []
        for section in self._sections:
            box = self._box_of(section.anchor)
            seen = min(box.bottom(), room) - max(box.top(), 0)
            if seen >= min(box.height() - 30, 0.6 * room):  # the white space below a paragraph need not be seen
                found.append(section.anchor)
        return found

    def at(self) -> str:
        """Return the anchor of the present paragraph: whose button has the focus, else where words are selected, else
        the first that begins in view.
        """
        if self._present:
            return self._present
        number = self.textCursor().blockNumber() if self.textCursor().hasSelection() else -1
        for section in self._sections:
            box = self._box_of(section.anchor)
            if section.first <= number <= section.last or (number < 0 and box.bottom() > 60 and box.top() > -60):
                return section.anchor
        return self._sections[-1].anchor if self._sections else ""

    def go_to(self, anchor: str) -> None:
        """Scroll to a paragraph by its anchor."""
        found = next((s for s in self._sections if s.anchor == anchor), None)
        if found:
            self.verticalScrollBar().setValue(int(self._rect(found).top()) - 16)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab goes from link to link, then to the margin; from the margin, and in a form, it goes on from there."""
        if self.margin.has_focus or not self.hasFocus():
            return QWidget.focusNextPrevChild(self, next_)
        return super().focusNextPrevChild(next_)

    def _on_present(self, anchor: str) -> None:
        """Mark the paragraph whose button has the focus, and bring it into view."""
        self._present = anchor
        found = next((s for s in self._sections if s.anchor == anchor), None)
        if found:
            box, top = self._rect(found), self.verticalScrollBar().value()
            if box.top() < top or min(box.bottom(), box.top() + 120) > top + self.viewport().height():
                self.verticalScrollBar().setValue(int(box.top()) - 16)
        self.viewport().update()

    def feedback_spot(self) -> Spot | None:
        """Return the present paragraph, under which feedback opens."""
        form, focus = self.slot.form, QApplication.focusWidget()
        inside = form is not None and focus is not None and form.isAncestorOf(focus)
        anchor = self.slot.anchor if inside else self.at()
        if self._shown is None or not anchor:
            return None
        return Spot(f"{self._shown[0].slug}#{anchor}", lambda form: self.open_below(anchor, form))

    def open_below(self, anchor: str, form: QWidget) -> None:
        """Open a form under a paragraph and bring both into view."""
        self.slot.open(anchor, form)
        self.margin.lead_to(anchor, form)
        self._place_margin()
        box = self._box_of(anchor)
        below = box.bottom() + self.slot.room - self.viewport().height()
        if below > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(min(below, max(box.bottom() - 60, 0))))

    def _last_block(self, anchor: str) -> QTextBlock | None:
        found = next((s for s in self._sections if s.anchor == anchor), None)
        return self.document().findBlockByNumber(found.last) if found else None

    def _place_margin(self) -> None:
        self.margin.place(self._box_of)
        self.slot.place()

    def _box_of(self, anchor: str) -> QRectF:
        """Return where a paragraph stands in the viewport; empty for one that is not here."""
        found = next((s for s in self._sections if s.anchor == anchor), None)
        return self._rect(found).translated(0, -self.verticalScrollBar().value()) if found else QRectF()

    def _indent(self, section: _Section) -> None:
        """Give the later and own layers room for their frame."""
        if section.layer == "base":
            return
        block = self.document().findBlockByNumber(section.first)
        while block.isValid() and block.blockNumber() <= section.last:
            shape = QTextBlockFormat(block.blockFormat())
            shape.setLeftMargin(shape.leftMargin() + _INDENT)
            shape.setRightMargin(shape.rightMargin() + _INDENT)
            if block.blockNumber() == section.last:
                shape.setBottomMargin(shape.bottomMargin() + 14)
            QTextCursor(block).setBlockFormat(shape)
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to read."""
        super().resizeEvent(event)
        self._set_width()
        self.slot.fit()
        self._place_margin()

    def _set_width(self) -> None:
        root = self.document().rootFrame()
        shape = root.frameFormat()
        room = self.viewport().width()
        side = _SIDE if room > 420 else 16
        right = max(self.margin.width, room - side - self._look.px(_READING))
        if (shape.leftMargin(), shape.rightMargin()) != (side, right):
            finish_layout(self.document())
            shape.setLeftMargin(side)
            shape.setTopMargin(_TOP)
            shape.setRightMargin(right)
            root.setFrameFormat(shape)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frames of layers and chips, then the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for section in self._sections:
            if section.anchor == self._present:
                self._paint_present(painter, section)
            self._paint_layer(painter, section)
            self._paint_marks(painter, section)
        for block in self._in_view():
            self._paint_chip(painter, block)
        painter.end()
        super().paintEvent(event)

    def _in_view(self) -> Iterator[QTextBlock]:
        """Yield the blocks that can be seen; Qt has not laid out what comes far below them."""
        top = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid() and layout.blockBoundingRect(block).top() < top + self.viewport().height():
            yield block
            block = block.next()

    def _paint_present(self, painter: QPainter, section: _Section) -> None:
        painter.setPen(QPen(QColor(self._look.theme.brand_line), 1))
        painter.setBrush(QColor(self._look.theme.canvas))
        around = (-12, -8, self.margin.width, -16) if section.layer == "base" else (-6, -16, self.margin.width, -20)
        painter.drawRoundedRect(self._rect(section).adjusted(*around), 6, 6)

    def _paint_marks(self, painter: QPainter, section: _Section) -> None:
        """Paint what the reader put at a paragraph, under its button in the margin."""
        if section.anchor in self._marks:
            box, size = self._rect(section), self._look.px(16)
            side = self.margin.width - 12
            left, top = round(box.right()) + 6 + (side - size) // 2, round(box.top()) + side
            for number, (icon, tone) in enumerate(icons(self._marks[section.anchor])):
                painter.drawPixmap(left, top + number * (size + 6), self._look.pixmap(icon, tone, 16))

    def _paint_layer(self, painter: QPainter, section: _Section) -> None:
        if section.layer == "base":
            return
        theme = self._look.theme
        box = self._rect(section).adjusted(0, -10, 0, -26)
        if section.layer == "ours":
            painter.setPen(QPen(QColor(theme.control), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
            return
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(theme.later))

    def _rect(self, section: _Section) -> QRectF:
        """Return the rectangle of a section in the document."""
        layout: QAbstractTextDocumentLayout = self.document().documentLayout()
        first = layout.blockBoundingRect(self.document().findBlockByNumber(section.first))
        last = layout.blockBoundingRect(self.document().findBlockByNumber(section.last))
        root = self.document().rootFrame().frameFormat()
        width = self.document().textWidth() - root.leftMargin() - root.rightMargin()
        bottom = last.bottom() + self.document().findBlockByNumber(section.last).blockFormat().bottomMargin()
        bottom -= self.slot.of(section.anchor)
        return QRectF(root.leftMargin(), first.top(), width, bottom - first.top())

    def _paint_chip(self, painter: QPainter, block: QTextBlock) -> None:
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            name = next((n for n in fragment.charFormat().anchorNames() if n.startswith(CHIP)), None)
            if name:  # the name stands on the first sign only
                layer = name.split("-")[1]
                box = self._text_rect(block, fragment.position(), chip_length(layer))
                if not box.isEmpty():
                    self._paint_chip_frame(painter, layer, box)
            fragments += 1

    def _text_rect(self, block: QTextBlock, position: int, length: int) -> QRectF:
        """Return where some signs of a block stand, on their first line; empty when it is not laid out."""
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        start = position - block.position()
        line = block.layout().lineForTextPosition(start)
        if not line.isValid():
            return QRectF()
        left, right = (_x(line, place) for place in (start, start + length))
        height = self._look.metrics("metastrong").height()
        top = origin.y() + line.y() + line.ascent() - self._look.metrics("metastrong").ascent()
        return QRectF(origin.x() + left, top - 3, right - left, height + 6)

    def _paint_chip_frame(self, painter: QPainter, layer: str, box: QRectF) -> None:
        chip = self._look.theme.chips[layer]
        painter.setPen(QPen(QColor(chip.ink), 1, Qt.PenStyle.DashLine if chip.dashed else Qt.PenStyle.SolidLine))
        painter.setBrush(QColor(chip.tint))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        size = self._look.px(14)
        icon = self._look.pixmap(chip.icon, chip.ink, 14)
        painter.drawPixmap(round(box.left() + 6), round(box.center().y() - size / 2), icon)

    def _on_link(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(SOURCE):
            self.source_followed.emit(target.removeprefix(SOURCE))
        elif target.startswith(NOTES):
            self.note_wanted.emit(target.removeprefix(NOTES))
        elif target.startswith(FEEDBACK):
            self.feedback_wanted.emit(target.removeprefix(FEEDBACK))
        elif target.startswith("article:"):
            self.link_followed.emit(target.removeprefix("article:"))


def _sections(article: Article, block: QTextBlock) -> list[_Section]:
    """Return the sections of a document that `article_html` made, from its first block on."""
    layers = {p.anchor: p.layer for p in article.paragraphs}
    starts: list[tuple[int, str]] = []
    last = 0
    while block.isValid() and END not in _anchors(block):
        starts += [(_start(block, layers[name]), name) for name in _anchors(block) if name in layers]
        last = block.blockNumber()
        block = block.next()
    ends = [start - 1 for start, _ in starts[1:]] + [last]
    return [_Section(name, layers[name], start, end) for (start, name), end in zip(starts, ends, strict=True)]


def _x(line: QTextLine, place: int) -> float:
    found = line.cursorToX(place)  # the binding gives (x, place)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _start(block: QTextBlock, layer: str) -> int:
    """Return the first block of a section: later and own layers have their chip above the heading."""
    return block.blockNumber() - (0 if layer == "base" else 1)


def _anchors(block: QTextBlock) -> list[str]:
    found: list[str] = []
    fragments = block.begin()
    while not fragments.atEnd():
        found += fragments.fragment().charFormat().anchorNames()
        fragments += 1
    return list(dict.fromkeys(found))
