"""An article of the pack as one HTML document for Qt's rich text: one document, so all of it can be selected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.guidance.library import Article, Citation, Paragraph
from desktop.ui.look import ROLES, Look
from desktop.ui.texts import Texts

CHIP = "chip-"  # anchors with this prefix are painted as chips by the view
SOURCE = "source:"
END = "end-of-article"  # the anchor where the paragraphs end and the list of sources begins
_BEFORE, _AFTER = 7, 2


@dataclass(frozen=True)
class LayerWords:
    """What a layer of the content is called."""

    base: str
    later: str
    ours: str


def layer_words() -> LayerWords:
    """Return the three layers in the language of the window."""
    translate = QCoreApplication.translate
    return LayerWords(
        translate("Layers", "Basis"),
        translate("Layers", "Later development"),
        translate("Layers", "Choice of this app"),
    )


def article_html(
    article: Article, look: Look, texts: Texts, after: str | None = None, own: Mapping[str, str] | None = None
) -> str:
    """Return the whole article; sections start at an anchor, chips and citations carry their own.

    `after` adds the list of sources and then this HTML, for where they do not stand beside the article; `own` is a line
    of HTML under a paragraph, by anchor.
    """
    end = _sources(article, texts, linked=True) + after if after is not None else ""
    return f"<style>{_css(look)}</style>{_body(article, texts, own)}{end}"


def print_html(article: Article, texts: Texts, reference: str) -> str:
    """Return the article with its sources for paper, without colours; `reference` says which text this is."""
    body = _body(article, texts).replace("&nbsp;", " ")
    return f'<p class="meta">{escape(reference)}</p>{body}{_sources(article, texts, linked=False)}'


def cited(article: Article) -> list[Citation]:
    """Return each source of an article once, in the order of reading."""
    return list({c.source: c for paragraph in article.paragraphs for c in paragraph.citations}.values())


def layer_word(layer: str) -> str:
    """Return what a layer is called; one we do not know is called as the base is."""
    return str(getattr(layer_words(), layer if layer in ("base", "later", "ours") else "base"))


def _sources(article: Article, texts: Texts, linked: bool) -> str:
    title = QCoreApplication.translate("GuidancePage", "Sources")
    parts = [f'<p class="heading"><a name="{END}"></a>{escape(title)}</p>']
    for citation in cited(article):
        shown = escape(citation.title)
        if citation.url:
            shown = f'<a href="{SOURCE}{escape(citation.source)}">{shown}</a>' if linked else shown
        address = escape(citation.url or "") if not linked else ""
        told = [citation.publisher, *citation_dates(citation, texts), layer_word(citation.layer), address]
        parts.append(f'<p>{shown}<br><span class="small">{" · ".join(part for part in told if part)}</span></p>')
    return "".join(parts)


def _body(article: Article, texts: Texts, own: Mapping[str, str] | None = None) -> str:
    head = f'<p class="title">{escape(article.title)}</p><p class="summary">{escape(article.summary)}</p>'
    parts = (
        _section(paragraph, number, texts, (own or {}).get(paragraph.anchor, ""))
        for number, paragraph in enumerate(article.paragraphs)
    )
    return f"{head}{''.join(parts)}"


def _section(paragraph: Paragraph, number: int, texts: Texts, own: str) -> str:
    name = f'<a name="{escape(paragraph.anchor)}"></a>'
    head = f'<p class="heading">{name}{escape(paragraph.heading)}</p>'
    cited = " · ".join(_citation(citation, texts) for citation in paragraph.citations)
    if paragraph.layer == "base":
        return f'{head}{paragraph.html}{own}<p class="meta">{_chip("base", number)} &nbsp;{cited}</p>'
    since = f" &nbsp;{_as_of(paragraph, texts)}" if paragraph.as_of else ""
    chips = f'<p class="chips">{_chip(paragraph.layer, number)}{since}</p>'
    return f'{chips}{head}{paragraph.html}{own}<p class="meta">{cited}</p>'


def _chip(layer: str, number: int) -> str:
    """Return the word of a layer, with room before it for the icon that the view paints, and after it."""
    word = escape(getattr(layer_words(), layer))
    text = ("&nbsp;" * _BEFORE + word + "&nbsp;" * _AFTER).replace(" ", "&nbsp;")
    return f'<a name="{CHIP}{layer}-{number}"></a><span class="{layer}">{text}</span>'


def chip_length(layer: str) -> int:
    """Return how many signs the chip of a layer has."""
    return _BEFORE + len(getattr(layer_words(), layer)) + _AFTER


def _as_of(paragraph: Paragraph, texts: Texts) -> str:
    return QCoreApplication.translate("Layers", "as of {date}").format(date=texts.day(paragraph.as_of))


def _citation(citation: Citation, texts: Texts) -> str:
    title = citation_title(citation)
    shown = f'<a href="{SOURCE}{escape(citation.source)}">{escape(title)}</a>' if citation.url else escape(title)
    return " · ".join([shown, *citation_dates(citation, texts)])


def citation_title(citation: Citation) -> str:
    """Return the title of a source with the lines that are cited."""
    if not citation.lines:
        return citation.title
    lines = QCoreApplication.translate("Layers", "lines {lines}").format(lines=citation.lines.replace("-", "–"))
    return f"{citation.title}, {lines}"


def citation_dates(citation: Citation, texts: Texts) -> list[str]:
    """Return the date of a source and when it was checked, as far as known."""
    dates = [texts.day(citation.date)] if citation.date else []
    if citation.checked and citation.checked != citation.date:
        checked = QCoreApplication.translate("Layers", "checked {date}")
        dates.append(checked.format(date=texts.day(citation.checked)))
    return dates


def _css(look: Look) -> str:
    t = look.theme

    def font(role: str) -> str:
        size, strong = ROLES[role]
        return f"font-size:{size * look.scale:.2f}pt; font-weight:{600 if strong else 400};"

    layers = "".join(
        f".{kind} {{ {font('metastrong')} color:{t.chips[kind].ink}; }}" for kind in ("base", "later", "ours")
    )
    return f"""
    body, p, li, td, th {{ {font("reading")} color:{t.ink}; }}
    p {{ margin-top:0; margin-bottom:8px; line-height:124%; }}
    li {{ margin-bottom:5px; line-height:124%; }}
    ul, ol {{ margin-top:2px; margin-bottom:8px; }}
    td, th {{ padding:4px 10px 4px 0; }}
    .title {{ {font("outcome")} margin-top:0; margin-bottom:6px; line-height:115%; }}
    .summary {{ color:{t.ink2}; margin-bottom:18px; }}
    .heading {{ {font("heading")} margin-top:0; margin-bottom:4px; line-height:120%; }}
    .chips {{ {font("meta")} color:{t.ink3}; margin-bottom:6px; line-height:130%; }}
    .meta {{ {font("meta")} color:{t.ink3}; margin-top:2px; margin-bottom:26px; line-height:140%; }}
    .small {{ {font("meta")} color:{t.ink3}; }}
    a {{ color:{t.brand}; }}
    .marks, .marks a {{ {font("metastrong")} color:{t.brand}; margin-bottom:6px; }}
    .changed {{ {font("metastrong")} color:{t.waiting}; }}
    .meta a {{ {font("meta")} color:{t.brand}; }}
    {layers}
    """
