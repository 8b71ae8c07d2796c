"""The built-in Word template, made by code; `build/word_templates.py` writes it into the pack for people to edit."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

from desktop.documents.plain import REGIONS

_FONT = "Calibri"
_INK, _GREY, _AMBER = "1B2326", "4A585C", "B26A00"
_TABLE, _UNDER = "Table Grid", "IMVO Line Source"
_RULE, _GROUND = "B8C0BF", "FDF3E3"
_BEGIN = "{{%p {} block.kind == '{}' %}}"


def built_in(lang: str) -> bytes:
    """Return a Word template for `nl` or `en`: A4, headings by style, the language set, page numbers below."""
    import docx

    word = docx.Document()
    _language(word, lang)
    _styles(word)
    _page(word)
    word.add_paragraph("{{ document.title }}", style="Title")
    _facts(word, "document.head", ("{{ document.columns[0] }}", "{{ document.columns[1] }}"))
    _blocks(word)
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def _language(word: Any, lang: str) -> None:
    """Set the language of all text, for spelling and for readers."""
    from docx.oxml.ns import qn

    tag = f"{lang}-{REGIONS[lang]}"
    for element in word.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), tag)
    properties = word.core_properties
    properties.language, properties.author, properties.title, properties.comments = tag, "IMVO-post", "", ""


def _styles(word: Any) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Mm, Pt

    for name, size in (("Normal", 10.5), ("Title", 18), ("Heading 1", 13), ("Heading 2", 11)):
        _font(word.styles[name], size, _INK)
    word.styles["Normal"].paragraph_format.space_after = Pt(6)
    for name, size, colour in (("IMVO Source", 8.5, _GREY), ("IMVO Note", 10.5, _INK)):
        style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = word.styles["Normal"]
        _font(style, size, colour)
    _set_apart(word.styles["IMVO Note"])
    under = word.styles.add_style(_UNDER, WD_STYLE_TYPE.PARAGRAPH)
    under.base_style = word.styles["IMVO Source"]
    under.paragraph_format.left_indent = Mm(6.35)  # as far in as the words of a bullet
    word.styles["List Bullet"].paragraph_format.space_after = Pt(0)
    _quiet_rules(word.styles[_TABLE])


def _set_apart(style: Any) -> None:
    """Give a note a light ground and an amber bar at its left."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    bar = f'<w:left w:val="single" w:sz="24" w:space="6" w:color="{_AMBER}"/>'
    place = style.element.get_or_add_pPr()
    place.append(parse_xml(f"<w:pBdr {nsdecls('w')}>{bar}</w:pBdr>"))
    place.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{_GROUND}"/>'))


def _quiet_rules(style: Any) -> None:
    """Give a table thin grey rules between its rows, and none at its sides."""
    from docx.oxml.ns import qn

    for rule in style.element.iter(qn("w:tblBorders")):
        for side in rule:
            wanted = side.tag in {qn(f"w:{name}") for name in ("top", "bottom", "insideH")}
            side.set(qn("w:val"), "single" if wanted else "nil")
            side.set(qn("w:color"), _RULE)


def _font(style: Any, size: float, colour: str) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(size), RGBColor.from_string(colour)
    fonts = style.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):  # the theme would win from the name
        fonts.attrib.pop(qn(f"w:{name}"), None)


def _page(word: Any) -> None:
    """A4, with the foot line and the page number under every page."""
    from docx.shared import Mm

    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(22)
    foot = section.footer.paragraphs[0]
    foot.style = word.styles["IMVO Source"]
    foot.add_run("{{ document.foot }}   ")
    _field(foot, "PAGE")


def _field(paragraph: Any, code: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind in ("begin", "separate", "end"):
        mark = OxmlElement("w:fldChar")
        mark.set(qn("w:fldCharType"), kind)
        run = paragraph.add_run()
        run._r.append(mark)
        if kind == "begin":
            text = OxmlElement("w:instrText")
            text.text = code
            paragraph.add_run()._r.append(text)


def _blocks(word: Any) -> None:
    """Write the loop over the blocks of a document: one branch per kind."""
    word.add_paragraph("{%p for block in blocks %}")
    branches: tuple[tuple[str, Callable[[], None]], ...] = (
        ("heading1", lambda: _paragraph(word, "{{ block.text }}", "Heading 1")),
        ("heading2", lambda: _paragraph(word, "{{ block.text }}", "Heading 2")),
        ("paragraph", lambda: _paragraph(word, "{{ block.text }}", "Normal")),
        ("note", lambda: _paragraph(word, "{{ block.text }}", "IMVO Note")),
        ("source", lambda: _paragraph(word, "{{ block.text }}", "IMVO Source")),
        ("lines", lambda: _lines(word, "{{ line.text }}", "List Bullet", _UNDER)),
        ("numbers", lambda: _lines(word, "{{ loop.index }}. {{ line.text }}", "Normal", "IMVO Source")),
        ("facts", lambda: _facts(word, "block.rows", ("{{ block.head[0] }}", "{{ block.head[1] }}"))),
        ("table", lambda: _table(word)),
        ("picture", lambda: _picture(word)),
    )
    for number, (kind, write) in enumerate(branches):
        word.add_paragraph(_BEGIN.format("elif" if number else "if", kind))
        write()
    word.add_paragraph("{%p endif %}")
    word.add_paragraph("{%p endfor %}")


def _paragraph(word: Any, text: str, style: str) -> None:
    word.add_paragraph(text, style=style)


def _lines(word: Any, text: str, style: str, under: str) -> None:
    word.add_paragraph("{%p for line in block.lines %}")
    word.add_paragraph(text, style=style)
    word.add_paragraph("{%p if line.source %}")
    word.add_paragraph("{{ line.source }}", style=under)
    word.add_paragraph("{%p endif %}")
    word.add_paragraph("{%p endfor %}")


def _facts(word: Any, rows: str, head: tuple[str, str]) -> None:
    from docx.shared import Mm

    table = word.add_table(4, 2)
    table.autofit = False
    _mark(table.rows[0], "tblHeader")
    _mark(table.rows[2], "cantSplit")
    for number, width in enumerate((Mm(50), Mm(116))):
        table.columns[number].width = width
        for cell in table.columns[number].cells:
            cell.width = width
    _cells(table.rows[0], head, bold=True)
    _cells(table.rows[1], ("{%tr for row in " + rows + " %}", ""))
    _cells(table.rows[2], ("{{ row.label }}", "{{ row.value }}"))
    table.rows[2].cells[0].paragraphs[0].runs[0].bold = True
    _cells(table.rows[3], ("{%tr endfor %}", ""))
    table.style = _TABLE
    word.add_paragraph()


def _table(word: Any) -> None:
    """Write a table with as many columns as the block has headings, under its title if it has one; how wide they are
    and which are set to the right, `word` puts in when the table is filled.
    """
    word.add_paragraph("{%p if block.title %}")
    _title(word)
    word.add_paragraph("{%p endif %}")
    table = word.add_table(4, 3)
    _mark(table.rows[0], "tblHeader")
    _mark(table.rows[2], "cantSplit")
    _cells(table.rows[0], ("{%tc for cell in block.head %}", "{{ cell }}", "{%tc endfor %}"), bold=True)
    _cells(table.rows[1], ("{%tr for row in block.rows %}", "", ""))
    _cells(table.rows[2], ("{%tc for cell in row %}", "{{ cell }}", "{%tc endfor %}"))
    _cells(table.rows[3], ("{%tr endfor %}", "", ""))
    table.style = _TABLE
    word.add_paragraph()


def _picture(word: Any) -> None:
    """Write a picture under its title, kept together."""
    _title(word)
    word.add_paragraph("{{ block.image }}", style="Normal")


def _title(word: Any) -> None:
    title = word.add_paragraph(style="Normal")
    title.add_run("{{ block.title }}").bold = True
    title.paragraph_format.keep_with_next = True


def _cells(row: Any, texts: tuple[str, ...], *, bold: bool = False) -> None:
    for cell, text in zip(row.cells, texts, strict=True):
        run = cell.paragraphs[0].add_run(text)
        run.bold = bold or None


def _mark(row: Any, name: str) -> None:
    """Mark a row: `tblHeader` repeats it on every page as the heading of its table, `cantSplit` keeps it whole."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    mark = OxmlElement(f"w:{name}")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)
