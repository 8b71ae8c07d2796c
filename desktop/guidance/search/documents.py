"""What search looks in: every paragraph of every article and every term, in both languages side by side.

One document is one paragraph with its Dutch and its English text, so a question in one language finds the other
language's text of the same paragraph.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.guidance.checklists import checklists
from desktop.guidance.learning import lessons
from desktop.guidance.library import Library
from desktop.guidance.search.thesaurus import everyday
from desktop.guidance.search.words import LANGUAGES
from desktop.guidance.tools import core_task_of

GUIDANCE = ("article", "tool", "term")
"""Kinds that belong to an article: what the command line finds."""
EVERYTHING = (*GUIDANCE, "checklist", "lesson")
GLOSSARY = "glossary"

_TOOLS = {
    "talking-points": {"nl": "Spreekpunten", "en": "Talking points"},
    "handout": {"nl": "Hand-out", "en": "Hand-out"},
    "meeting": {"nl": "Gespreksvoorbereiding", "en": "Meeting preparation"},
    "speaking-note": {"nl": "Spreektekst", "en": "Speaking note"},
}
"""What people call each kind of tool: they ask for one by that name, which its own text need not hold."""

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_ABBREVIATION = re.compile(r"[A-Z][\w-]*[A-Z][\w’']*")


@dataclass(frozen=True)
class Text:
    """What is shown of a document in one language."""

    title: str
    heading: str
    text: str


@dataclass(frozen=True)
class Document:
    """One paragraph, one term of the glossary, one item of a checklist, or one lesson.

    `slug` and `anchor` are where to go: the article and its paragraph; the id of the checklist and its item; the id of
    the lesson. `item` tells terms of one place apart (empty for a paragraph), `group` is the group of articles,
    `core_task` 1-5 or 0, `layer` as in the pack, `texts` by language.
    """

    kind: str
    slug: str
    anchor: str
    item: str
    group: str
    core_task: int
    layer: str
    texts: dict[str, Text]


def documents(library: Library) -> Iterator[Document]:
    """Yield every document of a pack, in reading order."""
    yield from _paragraphs(library)
    yield from _terms(library)
    if _has(library, "checklists"):
        yield from _checklists(library)
    if _has(library, "lessons"):
        yield from _lessons(library)


def _paragraphs(library: Library) -> Iterator[Document]:
    sql = """SELECT p.slug, p.anchor, p.layer, p.position, a.group_id, p.heading, p.text, a.title, a.summary
             FROM paragraphs p JOIN articles a ON a.slug = p.slug AND a.lang = p.lang
             WHERE p.lang = ? ORDER BY a.position, p.slug, p.position"""
    rows = {lang: {row[:2]: row for row in library.rows(sql, lang)} for lang in LANGUAGES}
    sql = "SELECT slug, tool, core_task FROM tools"
    tools = {slug: found for slug, *found in library.rows(sql)} if _has(library, "tools") else {}
    for place, (slug, anchor, layer, _, group, *_) in rows["nl"].items():
        tool, task = tools.get(slug, ("", core_task_of(slug) or 0))
        kind, called = "tool" if tool else "article", _TOOLS.get(tool, {})
        texts = {lang: _text(called.get(lang), rows[lang][place][3], *rows[lang][place][5:]) for lang in LANGUAGES}
        yield Document(kind, slug, anchor, "", group, task, layer, texts)


def _has(library: Library, table: str) -> bool:
    return bool(library.rows("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", table))


def _text(called: str | None, position: int, heading: str, text: str, title: str, summary: str) -> Text:
    """Return the text of a paragraph; the first one carries the summary, and what kind of tool it is of, if any."""
    first = f"{called}: {summary}" if called else summary
    return Text(title, heading, f"{first}\n{text}" if position == 0 else text)


def _terms(library: Library) -> Iterator[Document]:
    heads = {lang: {head.slug: head for head in library.heads(lang)} for lang in LANGUAGES}
    if GLOSSARY not in heads["nl"]:
        return
    anchors = library.rows("SELECT anchor FROM paragraphs WHERE slug = ? ORDER BY position LIMIT 1", GLOSSARY)
    english = {term.id: term for term in library.glossary("en")}
    for term in library.glossary("nl"):
        both = {"nl": term, "en": english[term.id]}
        texts = {lang: Text(heads[lang][GLOSSARY].title, t.term, t.definition) for lang, t in both.items()}
        yield Document("term", GLOSSARY, anchors[0][0], term.id, heads["nl"][GLOSSARY].group, 0, "ours", texts)


def _checklists(library: Library) -> Iterator[Document]:
    for one in checklists(library):
        titles = {lang: one.words[lang]["title"] for lang in LANGUAGES}
        summaries = {lang: Text(titles[lang], titles[lang], one.words[lang]["summary"]) for lang in LANGUAGES}
        task = one.core_tasks[0] if one.core_tasks else 0
        yield Document("checklist", one.id, "", "", "", task, "ours", summaries)
        for item in one.items.values():
            texts = {lang: Text(titles[lang], item.words[lang]["text"], item.words[lang]["why"]) for lang in LANGUAGES}
            yield Document("checklist", one.id, item.id, "", "", task, "ours", texts)


def _lessons(library: Library) -> Iterator[Document]:
    both = {lang: {lesson.id: lesson for lesson in lessons(library, lang)} for lang in LANGUAGES}
    for name in both["nl"]:
        texts = {lang: Text(found[name].title, found[name].title, found[name].text) for lang, found in both.items()}
        yield Document("lesson", name, "", "", "", 1, "ours", texts)


def synonyms(library: Library) -> Iterator[tuple[str, ...]]:
    """Yield sets of expressions that mean the same, languages mixed: the terms, the products, everyday words."""
    yield from everyday()
    for term in library.glossary("nl"):
        yield tuple(dict.fromkeys((*forms(term.term), *forms(term.other), *term.aliases)))
    for dutch, english, aliases in library.rows("SELECT nl, en, aliases FROM products"):
        names = (dutch, english, *json.loads(aliases))
        yield tuple(dict.fromkeys(form for name in names for form in forms(name)))


def forms(term: str) -> Iterator[str]:
    """Yield the expressions in a term: `Nationaal Contactpunt (NCP)` gives two, `waardeketen, keten` gives two.

    What stands in brackets after a name is an abbreviation of it, or written out in full after an abbreviation; any
    other remark in brackets is no name.
    """
    for piece in _BRACKETS.sub("", term).split(","):
        if piece.strip():
            yield piece.strip()
    outside = _BRACKETS.sub("", term).strip()
    for remark in _BRACKETS.findall(term):
        if _ABBREVIATION.fullmatch(remark) or _ABBREVIATION.fullmatch(outside):
            yield remark.strip()
