"""Check a content pack as a whole: what needs two files side by side, and every word the app never uses.

`check_pack` finds all problems in one go, those of reading included; an empty list: the pack can be built.
"""

import re
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path

from desktop.domain.wording import forbidden
from desktop.guidance import quality, register
from desktop.guidance.areas import areas
from desktop.guidance.library import fold
from desktop.guidance.pack import Pack, Row, read_pack
from desktop.guidance.render import links
from desktop.guidance.source import LANGUAGES, ArticleSource, Problem, Section

__all__ = ["Problem", "check_pack", "problems_of"]

Found = Iterator[tuple[str, int, str]]

_MARKS = re.compile(r"[*_`\[\]\\]")  # of Markdown, that a reader does not see inside a word


def check_pack(content_dir: Path) -> list[Problem]:
    """Return every problem of the pack in `content_dir`, sorted by file and line; empty when none."""
    return problems_of(read_pack(content_dir))


def problems_of(pack: Pack) -> list[Problem]:
    """Return every problem of a pack that was read, sorted by file and line."""
    checks = (*_checks(), *(area.problems for area in areas()))
    found = (Problem(*problem) for check in checks for problem in check(pack))
    return sorted({*pack.problems, *found})


def _checks() -> tuple[Callable[[Pack], Found], ...]:
    return _contents, _twins, _anchors, _proofs, _links, _words, _terms, _lists, *quality.CHECKS, register.problems


def _contents(pack: Pack) -> Found:
    """The contents list of pack.toml and the articles must name each other, once."""
    listed = [slug for group in pack.groups for slug in group.slugs]
    written = {article.slug for article in pack.articles}
    for slug in sorted(set(listed)):
        if listed.count(slug) > 1:
            yield "content/pack.toml", 1, f"article {slug} is listed twice"
        if slug not in written:
            yield "content/pack.toml", 1, f"article {slug} is listed but not written"
    for article in pack.articles if pack.groups else ():
        if article.slug not in listed and not article.tool:
            yield article.file, 1, "this article is not in a group of pack.toml"


def _twins(pack: Pack) -> Found:
    """Dutch and English carry the same sections, in the same order, on the same sources."""
    by_place = {(article.slug, article.lang): article for article in pack.articles}
    for article in pack.articles:
        other = by_place.get((article.slug, _other(article.lang)))
        name = f"{_other(article.lang)}/{article.slug}.md"
        if other is None and not (pack.folder / name).exists():
            yield article.file, 1, f"its twin is missing: {name}"
        elif other is not None and article.lang == "en":
            yield from _compare(article, other)


def _compare(english: ArticleSource, dutch: ArticleSource) -> Found:
    for en, nl in zip_longest(english.sections, dutch.sections):
        if en is None:
            yield dutch.file, nl.line, f"section #{nl.anchor} is missing in English"
        elif nl is None:
            yield english.file, en.line, f"section #{en.anchor} is missing in Dutch"
        elif en.anchor != nl.anchor:
            yield english.file, en.line, f"section #{en.anchor} stands where Dutch has #{nl.anchor}"
        else:
            for name in ("layer", "sources", "as_of"):
                if getattr(en, name) != getattr(nl, name):
                    message = f"section #{en.anchor}: {name} differs from Dutch ({dutch.file}:{nl.line})"
                    yield english.file, en.line, message


def _anchors(pack: Pack) -> Found:
    for article in pack.articles:
        seen: set[str] = set()
        for section in article.sections:
            if section.anchor in seen:
                yield article.file, section.line, f"anchor #{section.anchor} is used twice"
            seen.add(section.anchor)


def _proofs(pack: Pack) -> Found:
    """Each section rests on known sources of its own layer; the layers are never mixed."""
    for article, section in _sections(pack):
        for cited in section.sources:
            name, _, lines = cited.partition(":")
            source = pack.sources.data.get(name)
            if not pack.sources.data:
                continue  # a file that cannot be read is one problem, not one for every section
            if not isinstance(source, dict):
                yield article.file, section.line, f"unknown source {name}"
            elif source.get("layer") != section.layer:
                message = f"source {name} is of layer {source.get('layer')}, this section is {section.layer}"
                yield article.file, section.line, message
            elif lines and not _within(lines, source.get("lines")):
                yield article.file, section.line, f"source {name} has no lines {lines}"


def _within(lines: str, last: object) -> bool:
    """Return whether every range in `12-14,20` runs forward and ends within the source's `last` line."""
    if not isinstance(last, int):
        return False
    ends = [[int(end) for end in part.split("-")] for part in lines.split(",")]
    return all(1 <= pair[0] <= pair[-1] <= last for pair in ends)


def _links(pack: Pack) -> Found:
    """Every link leads to an article or paragraph in the same language, or to an https address."""
    anchors = {(a.lang, a.slug): {section.anchor for section in a.sections} for a in pack.articles}
    for article, section in _sections(pack):
        for href in links(section.body, article.slug):
            slug, _, anchor = href.removeprefix("article:").partition("#")
            if not href.startswith("article:"):
                if not href.startswith(("https://", "mailto:")):
                    message = f"a link leads to an article or begins with https://, not {href}"
                    yield article.file, _find(section, href), message
            elif (article.lang, slug) not in anchors:
                yield article.file, _find(section, slug), f"dead link: there is no article {slug}"
            elif anchor and anchor not in anchors[article.lang, slug]:
                message = f"dead link: {slug} has no section #{anchor}"
                yield article.file, _find(section, f"#{anchor}"), message


def _words(pack: Pack) -> Found:
    """The app never says it decides: a forbidden word may only stand in a quotation (`>` before the line)."""
    for article in pack.articles:
        for line, text in ((2, article.title), (3, article.summary)):
            yield from _forbidden(article.file, line, text)
    for article, section in _sections(pack):
        yield from _forbidden(article.file, section.line, section.heading)
        own = "\n".join("" if line.lstrip().startswith(">") else line for line in section.body.split("\n"))
        for word in dict.fromkeys((*forbidden(own), *forbidden(_MARKS.sub("", own)))):
            yield article.file, _find(section, word), f"forbidden word: {' '.join(word.split())}"


def _forbidden(file: str, line: int, text: str) -> Found:
    for word in forbidden(text):
        yield file, line, f"forbidden word: {word}"


def _terms(pack: Pack) -> Found:
    for key, term in pack.glossary.data.items():
        line = pack.glossary.line(key)
        if not isinstance(term, dict):
            continue
        if pack.sources.data and term.get("source") not in pack.sources.data:
            line_of_source = pack.glossary.line(key, "source")
            yield "content/glossary.yaml", line_of_source, f"unknown source {term.get('source')}"
        for lang in LANGUAGES:
            words = term.get(lang)
            if isinstance(words, dict):
                yield from _forbidden("content/glossary.yaml", line, " ".join(map(str, words.values())))


def _lists(pack: Pack) -> Found:
    """Keys are unique, names lead to one country only, and every post stands in a known country."""
    for name, key in (("countries", "iso2"), ("posts", "code"), ("products", "id")):
        yield from _unique(f"content/{name}.csv", [(row, row.values[key]) for row in pack.lists[name]])
    yield from _names("content/countries.csv", pack.lists["countries"], "iso2")
    yield from _names("content/products.csv", pack.lists["products"], "id")
    known = {row.values["iso2"] for row in pack.lists["countries"]}
    for row in pack.lists["posts"]:
        if not re.fullmatch("[A-Z]{3}", row.values["code"]):
            yield "content/posts.csv", row.line, f"code must be three capital letters: {row.values['code']}"
        for iso2 in {row.values["country"], *row.values["accredited"].split("|")} - known - {""} if known else ():
            yield "content/posts.csv", row.line, f"unknown country {iso2}"


def _unique(file: str, rows: list[tuple[Row, str]]) -> Found:
    seen: set[str] = set()
    for row, key in rows:
        if key in seen:
            yield file, row.line, f"{key} is used twice"
        seen.add(key)


def _names(file: str, rows: list[Row], key: str) -> Found:
    """A name that people type leads to one row only, in either language, as an alias or as the key itself."""
    owners: dict[str, str] = {}
    for row in rows:
        values = row.values
        for name in (values[key], values["nl"], values["en"], *values["aliases"].split("|")):
            owner = owners.setdefault(fold(name), values[key]) if name else values[key]
            if owner != values[key]:
                yield file, row.line, f"{name} is also a name of {owner}"


def _sections(pack: Pack) -> Iterator[tuple[ArticleSource, Section]]:
    for article in pack.articles:
        for section in article.sections:
            yield article, section


def _find(section: Section, text: str) -> int:
    """Return the line of the file where `text` begins in this section; the heading's when it is not found."""
    before, found, _ = section.body.partition(text)
    return section.body_line + before.count("\n") if found else section.line


def _other(lang: str) -> str:
    return LANGUAGES[1 - LANGUAGES.index(lang)]
