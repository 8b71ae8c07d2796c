"""A pack as plain web pages, to read before it is released: one folder that opens in any browser, without this program.

Nothing is refused: whatever could be read is shown, with every problem at the top of its page and all of them on the
first page. The pages need nothing from outside; a folder that holds anything else than a preview is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment

from desktop.errors import BadInput, OutsideWorld
from desktop.guidance.check import problems_of
from desktop.guidance.learning import FILE as LEARNING
from desktop.guidance.learning import lesson_of, lessons_of
from desktop.guidance.pack import Pack
from desktop.guidance.preview_pages import MARK, WORDS, environment
from desktop.guidance.quality import prose_of
from desktop.guidance.readability import reading
from desktop.guidance.render import to_html
from desktop.guidance.source import LANGUAGES, ArticleSource, Problem

TERMS_PAGE, LESSONS_PAGE, LISTS_PAGE, INDEX = "_terms", "_learning", "_checklists", "index.html"
"""Names no article can have: a slug begins with a letter or a digit."""


def write_preview(pack: Pack, out: Path, languages: Sequence[str] = LANGUAGES) -> list[Problem]:
    """Write the pages of a pack to `out` (made when missing) and return every problem of the pack.

    Raises BadInput when `out` holds something else than an earlier preview, OutsideWorld when it cannot be written.
    """
    _refuse_other(out)
    maker = _Pages(pack, languages)
    pages = dict(maker.pages())
    try:
        for old in out.glob("??/*.html"):
            old.unlink()
        for name, html in pages.items():
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            (out / name).write_text(html, encoding="utf-8")
    except OSError as error:
        raise OutsideWorld(f"{out}: the preview cannot be written: {error.strerror}") from error
    return maker.problems


def _refuse_other(out: Path) -> None:
    try:
        index = out / INDEX
        ours = index.is_file() and MARK in index.read_text(encoding="utf-8", errors="replace")
        if out.exists() and (not out.is_dir() or (any(out.iterdir()) and not ours)):
            raise BadInput(f"{out}: not empty; expected a new or empty folder, or an earlier preview")
    except OSError as error:
        raise BadInput(f"{out}: cannot be read: {error.strerror}") from None


class _Pages:
    """Makes the pages of one pack."""

    def __init__(self, pack: Pack, languages: Sequence[str]) -> None:
        self.pack, self.languages = pack, languages
        self.problems = problems_of(pack)
        self._templates: Environment = environment()
        self._lists: list[dict[str, Any]] = [loaded.data for loaded in pack.extra.get("checklists", {}).values()]
        self._articles = {(article.lang, article.slug): article for article in pack.articles}

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield the name and the text of each page."""
        yield INDEX, self._index()
        for article in self.pack.articles:
            if article.lang in self.languages:
                yield f"{article.lang}/{article.slug}.html", self._article(article)
        for lang in self.languages:
            yield f"{lang}/{TERMS_PAGE}.html", self._terms(lang)
            if lessons_of(self.pack).data:
                yield f"{lang}/{LESSONS_PAGE}.html", self._learning(lang)
            if self._lists:
                yield f"{lang}/{LISTS_PAGE}.html", self._checklists(lang)

    def _page(self, template: str, lang: str, title: str, **more: Any) -> str:
        manifest = self.pack.manifest
        return self._templates.get_template(template).render(
            lang=lang, w=WORDS[lang], title=title, pack=manifest.get(f"title_{lang}", manifest["id"]),
            version=manifest["version"], as_of=manifest["as_of"], **{"here": True, "twin": None, **more},
        )  # fmt: skip

    def _index(self) -> str:
        lang = self.languages[0]
        parts = [
            {"lang": each, "title": self.pack.manifest.get(f"title_{each}", each), "groups": list(self._groups(each))}
            for each in self.languages
        ]
        title = " / ".join(str(part["title"]) for part in parts)
        return self._page("index", lang, title, here=False, parts=parts, all=self._shown(self.problems, ""))

    def _groups(self, lang: str) -> Iterator[dict[str, Any]]:
        """Yield what the first page lists in one language: the groups, the tools, what is in no group, the rest."""
        words = WORDS[lang]
        written = {slug: article for (each, slug), article in self._articles.items() if each == lang}
        listed = {slug for group in self.pack.groups for slug in group.slugs}
        for group in self.pack.groups:
            found = [written[slug] for slug in group.slugs if slug in written]
            yield {"name": group.names[lang], "rows": [_item(article, lang) for article in found]}
        rest = [article for slug, article in sorted(written.items()) if slug not in listed]
        for name, found in (("tools", [a for a in rest if a.tool]), ("loose", [a for a in rest if not a.tool])):
            if found:
                yield {"name": words[name], "rows": [_item(article, lang) for article in found]}
        pages = [{"slug": TERMS_PAGE, "title": words["glossary"], "about": "glossary.yaml"}]
        if lessons_of(self.pack).data:
            pages.append({"slug": LESSONS_PAGE, "title": words["learning"], "about": LEARNING})
        if self._lists:
            pages.append({"slug": LISTS_PAGE, "title": words["checklists"], "about": "../checklists"})
        yield {"name": words["also"], "rows": pages}

    def _shown(self, problems: Sequence[Problem], up: str) -> list[dict[str, Any]]:
        """Return problems as a page shows them, each with a link to the page of its article."""
        return [vars(problem) | {"href": self._page_of(problem, up)} for problem in problems]

    def _page_of(self, problem: Problem, up: str) -> str:
        match = re.fullmatch(r"content/(nl|en)/([a-z0-9-]+)\.md", problem.file)
        if not match or match.groups() not in self._articles or match[1] not in self.languages:
            return ""
        inside = [s for s in self._articles[match[1], match[2]].sections if s.line <= problem.line]
        return f"{up}{match[1]}/{match[2]}.html" + (f"#{inside[-1].anchor}" if inside else "")

    def _article(self, article: ArticleSource) -> str:
        mine = [problem for problem in self.problems if problem.file == article.file]
        other = LANGUAGES[1 - LANGUAGES.index(article.lang)]
        twin = self._articles.get((other, article.slug)) if other in self.languages else None
        ends = [section.line for section in article.sections[1:]] + [10**9]
        sections = [
            vars(section) | {
                "html": _linked(to_html(section.body, article.slug)),
                "sources": [self._source(cited, article.lang) for cited in section.sources],
                "found": self._shown([p for p in mine if section.line <= p.line < end], "../"),
            }
            for section, end in zip(article.sections, ends, strict=False)
        ]  # fmt: skip
        return self._page(
            "article", article.lang, article.title or article.slug, slug=article.slug, summary=article.summary,
            twin=twin, found=self._shown(mine, "../"), figures=_figures(article), sections=sections,
        )  # fmt: skip

    def _source(self, cited: str, lang: str) -> dict[str, str]:
        name, _, lines = cited.partition(":")
        source = self.pack.sources.data.get(name)
        source = source if isinstance(source, dict) else {}
        title = source.get("title")
        url = str(source.get("url") or "")
        told = [str(source.get("publisher") or ""), str(source.get("date") or "")]
        told += [f"{WORDS[lang]['lines']} {lines}"] if lines else []
        told += [f"{WORDS[lang]['checked']} {source['checked']}"] if source.get("checked") else []
        return {
            "title": str(title.get(lang, name)) if isinstance(title, dict) else name,
            "url": url if url.startswith(("https://", "http://")) else "",
            "about": "".join(f", {part}" for part in told if part),
        }

    def _terms(self, lang: str) -> str:
        other = LANGUAGES[1 - LANGUAGES.index(lang)]
        terms = []
        for term in self.pack.glossary.data.values():
            words = {each: term.get(each) if isinstance(term, dict) else None for each in LANGUAGES}
            if all(isinstance(each, dict) for each in words.values()):
                names = {each: str(words[each].get("term", "")) for each in LANGUAGES}  # type: ignore[union-attr]
                about = f" ({term.get('source')})"
                meaning = str(words[lang].get("definition", ""))  # type: ignore[union-attr]
                terms.append({"term": names[lang], "other": names[other], "about": about, "definition": meaning})
        terms.sort(key=lambda term: term["term"].casefold())
        return self._page("terms", lang, WORDS[lang]["glossary"], terms=terms)

    def _learning(self, lang: str) -> str:
        found = []
        for key, data in lessons_of(self.pack).data.items():
            try:
                lesson = lesson_of(key, data, lang)
            except (AttributeError, KeyError, TypeError):
                continue  # its problem is on the first page
            found.append(vars(lesson) | {
                "read": [self._paragraph(str(paragraph), lang) for paragraph in lesson.read],
                "questions": [
                    vars(q) | {"options": [{"text": text, "right": key == q.right} for key, text in q.options]}
                    for q in lesson.questions
                ],
            })  # fmt: skip
        return self._page("learning", lang, WORDS[lang]["learning"], lessons=found)

    def _checklists(self, lang: str) -> str:
        ordered = sorted(self._lists, key=lambda one: (one["position"], one["id"]))
        found = [
            {"id": one["id"], **one[lang], "parts": [self._part(p, lang) for p in one["parts"]]} for one in ordered
        ]
        return self._page("checklists", lang, WORDS[lang]["checklists"], lists=found)

    def _part(self, part: dict[str, Any], lang: str) -> dict[str, Any]:
        words = WORDS[lang]
        rows = [
            {
                **item[lang],
                "measure": f"{words['from']} {words[item['from']]}" if "from" in item else words["required"],
                "paragraph": self._paragraph(item["paragraph"], lang)["title"],
                "href": self._paragraph(item["paragraph"], lang)["href"],
            }
            for item in part["items"]
        ]
        return {"heading": part[lang], "rows": rows}

    def _paragraph(self, paragraph: str, lang: str) -> dict[str, str]:
        slug, _, anchor = paragraph.partition("#")
        article = self._articles.get((lang, slug))
        headings = [section.heading for section in article.sections if section.anchor == anchor] if article else []
        return {"href": f"{slug}.html#{anchor}", "title": headings[0] if headings else paragraph}


def _item(article: ArticleSource, lang: str) -> dict[str, str]:
    words = WORDS[lang]
    about = f"{words[article.tool]}, {words['core_task']} {article.core_task}" if article.tool in words else ""
    return {"slug": article.slug, "title": article.title or article.slug, "about": about}


def _figures(article: ArticleSource) -> str:
    """Return how long the article is and how it reads, in words."""
    words = WORDS[article.lang]
    found = reading("\n".join(prose_of(article, section).text for section in article.sections), article.lang)
    longest = f"{words['longest']}: {found.longest} {words['words']}"
    return f"{found.words} {words['words']} · {words['score']} {found.score:.0f} · {longest}"


def _linked(html: str) -> str:
    """Return clean HTML with the links between articles as links between pages."""
    return re.sub(r'href="article:([a-z0-9-]+)(#[a-z0-9-]+)?"', r'href="\1.html\2"', html)
