"""Check what makes an article of use: its length, an act to do, proof for each claim, and words one can read.

Each check is a function from a pack to (file, line, message). The limits are in `Limits`; a pack may set its own
in `pack.toml`, under `[limits]`. How the score is made: `readability`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.guidance.pack import Pack
from desktop.guidance.readability import Reading, reading
from desktop.guidance.render import links, to_html, to_text
from desktop.guidance.source import ArticleSource, Section
from desktop.guidance.tools import core_task_of

Found = Iterator[tuple[str, int, str]]

ACT = "in-practice"
REFERENCE = ("glossary", "sources")
"""Articles about the pack itself: of any length, and their own facts need no other source."""

_CLAIM = re.compile(
    r"(?:\b\d{4}/\d+\b|\b(?:19|20)\d\d\b|\b\d+(?:[.,]\d+)? ?(?:%|procent\b|percent\b|euro|dollar)|[€$] ?\d[\d.,]*"
    r"|\b(?:artikel|article|overweging|recital) \d+)",
    re.IGNORECASE,
)
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_STEP = re.compile(r"\s*(?:\d+[.)]|[-*+]) +\S")


@dataclass(frozen=True)
class Prose:
    """The words of one section, tables left out, and how they read."""

    section: Section
    text: str
    reading: Reading


def lengths(pack: Pack) -> Found:
    """An article of the contents list is long enough to help and short enough to read."""
    low, high = pack.limits.words
    listed = {slug for group in pack.groups for slug in group.slugs} - set(REFERENCE)
    for article in pack.articles:
        count = sum(len(to_text(to_html(s.body, article.slug)).split()) for s in article.sections)
        if article.slug in listed and not low <= count <= high:
            yield article.file, 1, f"{count} words; an article has {low} to {high}"


def acts(pack: Pack) -> Found:
    """An article about a core task says what to do: a section #in-practice with a list of two steps or more."""
    for article in pack.articles:
        if core_task_of(article.slug) is None:
            continue
        sections = [section for section in article.sections if section.anchor == ACT]
        if not sections:
            yield article.file, 1, f"a core task needs a section #{ACT} with a list of what the reader does"
        for section in sections:
            if sum(bool(_STEP.match(line)) for line in section.body.split("\n")) < 2:
                yield article.file, section.line, f"section #{ACT} needs a list of two steps or more"


def claims(pack: Pack) -> Found:
    """A section of our own states no fact by itself: a year, share, amount or law links to where its source is."""
    for article in pack.articles:
        for section in article.sections:
            if section.layer == "ours" and article.slug not in REFERENCE:
                if match := _CLAIM.search(section.heading):
                    message = f"a claim in a heading: {match[0]}; say it in the text, with a link to where it is proven"
                    yield article.file, section.line, message
                yield from _bare_claims(article, section)


def _bare_claims(article: ArticleSource, section: Section) -> Found:
    line = section.body_line
    for block in _blocks(section.body):
        match = _CLAIM.search(block)
        if match and not block.lstrip().startswith(">") and not any(links(block, article.slug)):
            at = line + block[: match.start()].count("\n")
            claim = f"a claim without a source: {match[0]}"
            yield article.file, at, f"{claim}; link to the paragraph that has it, or give it a section of its own"
        line += block.count("\n") + 1


def _blocks(body: str) -> Iterator[str]:
    """Yield the paragraphs and list items of a section; together with the line ends between them they are all of it."""
    block: list[str] = []
    for line in body.split("\n"):
        if block and (not line.strip() or _STEP.match(line)):
            yield "\n".join(block)
            block = []
        block.append(line)
    yield "\n".join(block)


def dates(pack: Pack) -> Found:
    """A later development is known up to a day that has been."""
    last = pack.manifest.get("as_of") or "9999"  # a pack without its day has a complaint of its own
    for article in pack.articles:
        for section in article.sections:
            if section.as_of and section.as_of > last:
                yield article.file, section.line, f"as_of {section.as_of} is after the day of the pack"


def readable(pack: Pack) -> Found:
    """No article, section or sentence is much harder to read than the rest of the pack should be."""
    for article in pack.articles:
        proses = [prose_of(article, section) for section in article.sections]
        whole = reading("\n".join(prose.text for prose in proses), article.lang)
        least = pack.limits.score
        if whole.words and whole.score < least:
            yield article.file, 1, f"hard to read: score {whole.score:.0f}, at least {least}; {_ADVICE}"
        for prose in proses:
            yield from _hard(pack, article, prose)


_ADVICE = "use shorter sentences and words"


def _hard(pack: Pack, article: ArticleSource, prose: Prose) -> Found:
    found, limits, line = prose.reading, pack.limits, prose.section.line
    if found.words >= limits.section_words and found.score < limits.section_score:
        message = f"hard to read: #{prose.section.anchor} scores {found.score:.0f}, at least {limits.section_score}"
        yield article.file, line, f"{message}; {_ADVICE}"
    if found.longest > limits.sentence:
        start = " ".join(found.longest_text.split()[:5])
        message = f"a sentence of {found.longest} words, at most {limits.sentence}: {start} ..."
        yield article.file, _line_of(prose.section, start), message


def _line_of(section: Section, start: str) -> int:
    """Return the line on which a sentence begins; the first of the section when its signs hide it."""
    words = re.escape(start.split()[0]) + "".join(rf"\W+{re.escape(word)}" for word in start.split()[1:3])
    match = re.search(words, section.body)
    return section.body_line + section.body[: match.start()].count("\n") if match else section.body_line


def prose_of(article: ArticleSource, section: Section) -> Prose:
    """Return the words of a section as a reader meets them, and how they read."""
    text = to_text(_TABLE.sub("", to_html(section.body, article.slug)))
    return Prose(section, text, reading(text, article.lang))


CHECKS = (lengths, acts, claims, dates, readable)
