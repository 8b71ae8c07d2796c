"""Read one article as a policy officer writes it: front matter, then `##` sections with their own proof.

    ---
    title: Expertise opbouwen
    summary: one line
    ---
    ## Wat u doet {: #what-you-do layer=base sources="letter:291-297" }

    Text in plain Markdown.

Nothing is guessed: whatever is not in this form becomes a `Problem` with its file and line, all at once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop.guidance.strict_yaml import Loaded, SourceError, load
from desktop.guidance.tools import CORE_TASKS, KINDS

LAYERS = ("base", "later", "ours")
LANGUAGES = ("nl", "en")
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

_HEADING = re.compile(r"##\s+(?P<heading>.*?)\s*\{:(?P<attributes>.*)\}\s*")
_ATTRIBUTE = re.compile(r'#(?P<anchor>[^\s}"=]+)|(?P<key>[a-z_]+)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"]+))')
_FORM = '## Heading {: #anchor layer=base sources="letter:291-297" }'
_CITATION = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?::\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)?")
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")  # they steer screens, not readers
_UNSEEN = re.compile(r"!\[|<[A-Za-z/!]")


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend in the pack: the file as named in the pack, the line (from 1), one plain sentence."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        """Return `file:line: message`, the form editors can jump to."""
        return f"{self.file}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Section:
    """One `##` section: the unit that has an id, a layer, sources and feedback."""

    anchor: str
    heading: str
    layer: str
    sources: tuple[str, ...]
    as_of: str | None
    body: str
    line: int
    body_line: int


@dataclass(frozen=True)
class ArticleSource:
    """One article in one language as it stands in its file; `tool` and `core_task` are empty and 0 for most."""

    file: str
    slug: str
    lang: str
    title: str
    summary: str
    tool: str
    core_task: int
    sections: tuple[Section, ...]


def read_text(path: Path) -> str:
    """Return the text of a pack file, every line end as one sign; SourceError when missing, not UTF-8, or with a sign
    that nobody sees and that changes what is shown.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise SourceError(1, "this file is missing") from error
    except UnicodeDecodeError as error:
        raise SourceError(1, "this file is not UTF-8 text") from error
    except OSError as error:
        raise SourceError(1, f"this file cannot be read: {error.strerror}") from error
    if hidden := _HIDDEN.search(text):
        line = text.count("\n", 0, hidden.start()) + 1
        raise SourceError(line, f"a hidden sign (U+{ord(hidden[0]):04X}) stands on this line; take it out")
    return text


def read_article(path: Path, file: str, problems: list[Problem]) -> ArticleSource | None:
    """Return the article in `path` (`.../<lang>/<slug>.md`), or None when its head cannot be read.

    `file` is the name used in problems; every problem found is added to `problems`.
    """
    try:
        lines = read_text(path).split("\n")
        loaded, start = _front_matter(lines)
    except SourceError as error:
        problems.append(Problem(file, error.line, error.message))
        return None
    complaints = _head_complaints(loaded.data)
    problems.extend(Problem(file, loaded.line(key) + 1, message) for key, message in complaints)
    if not SLUG.fullmatch(path.stem):
        problems.append(Problem(file, 1, "the file name must be a slug: small letters, digits and hyphens"))
    sections = tuple(_sections(lines, start, file, problems))
    if not sections:
        problems.append(Problem(file, start, "the article has no ## section"))
    return ArticleSource(file, path.stem, path.parent.name, *_head(loaded.data), sections)


def _front_matter(lines: list[str]) -> tuple[Loaded, int]:
    """Return the keys of the front matter, and the index of the first line after the front matter."""
    if lines[0].strip() != "---":
        raise SourceError(1, "an article begins with a line --- and then title and summary")
    ends = [index for index, line in enumerate(lines[1:], 1) if line.strip() == "---"]
    if not ends:
        raise SourceError(1, "the front matter is not closed with a line ---")
    try:
        loaded = load("\n".join(lines[1 : ends[0]]))
    except SourceError as error:
        raise SourceError(error.line + 1, error.message) from error
    if not isinstance(loaded.data, dict):
        raise SourceError(2, "the front matter must hold title and summary")
    return loaded, ends[0] + 1


def _head_complaints(head: dict[Any, Any]) -> Iterator[tuple[str, str]]:
    """Yield (key, what is wrong) with the front matter of an article."""
    for key in sorted(set(map(str, head)) - {"title", "summary", "tool", "core_task"}):
        yield key, f"unknown key in the front matter: {key}"
    for key in ("title", "summary"):
        if not isinstance(head.get(key), str) or not head[key].strip():
            yield key, f"the front matter needs a {key}"
    if ("tool" in head) != ("core_task" in head):
        yield "tool" if "tool" in head else "core_task", "tool and core_task go together"
    if head.get("tool", KINDS[0]) not in KINDS:
        yield "tool", f"tool must be one of {', '.join(KINDS)}"
    if type(head.get("core_task", 1)) is not int or head.get("core_task", 1) not in CORE_TASKS:
        yield "core_task", "core_task must be the number of a core task, 1 to 5"


def _head(data: dict[Any, Any]) -> tuple[str, str, str, int]:
    """Return title, summary, tool and core task; nothing, and 0, for what is not there."""
    title, summary, tool = (" ".join(str(data.get(key, "")).split()) for key in ("title", "summary", "tool"))
    core_task = data.get("core_task", 0)
    return title, summary, tool, core_task if isinstance(core_task, int) else 0


def _sections(lines: list[str], start: int, file: str, problems: list[Problem]) -> Iterator[Section]:
    for first, last in _spans(lines, start, file, problems):
        body = "\n".join(lines[first + 1 : last]).strip("\n")
        for offset, line in enumerate(lines[first + 1 : last], first + 2):
            if _UNSEEN.search(line):
                problems.append(Problem(file, offset, "images and HTML are not shown; use plain Markdown"))
        blank = next((index for index in range(first + 1, last) if lines[index].strip()), first)
        section = _section(lines[first], (first + 1, blank + 1), body, file, problems)
        if section is not None:
            yield section


def _spans(lines: list[str], start: int, file: str, problems: list[Problem]) -> list[tuple[int, int]]:
    """Return (first, last) line indexes per section; other headings and stray text are problems."""
    starts = []
    for index in range(start, len(lines)):
        line = lines[index]
        if re.match(r"##(?!#)", line):
            starts.append(index)
        elif line.startswith("#"):
            problems.append(Problem(file, index + 1, "only ## headings are used in an article"))
        elif line.strip() and not starts:
            problems.append(Problem(file, index + 1, "text before the first ## section"))
    return list(zip(starts, [*starts[1:], len(lines)], strict=False))


def _section(head: str, at: tuple[int, int], body: str, file: str, problems: list[Problem]) -> Section | None:
    """Return one section; `at` holds the lines of its heading and of the first words of its body."""
    line = at[0]
    match = _HEADING.fullmatch(head)
    if not match or not match["heading"]:
        problems.append(Problem(file, line, f"a section begins as: {_FORM}"))
        return None
    found = len(problems)
    attributes = _attributes(match["attributes"], file, line, problems)
    problems.extend(Problem(file, line, message) for message in _complaints(attributes))
    if not body.strip():
        problems.append(Problem(file, line, "this section is empty"))
    if len(problems) > found and any(key not in attributes for key in ("anchor", "layer", "sources")):
        return None
    sources = tuple(attributes["sources"].split())
    as_of = attributes.get("as_of")
    return Section(attributes["anchor"], match["heading"], attributes["layer"], sources, as_of, body, *at)


def _attributes(text: str, file: str, line: int, problems: list[Problem]) -> dict[str, str]:
    attributes: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        key = "anchor" if match["anchor"] else match["key"]
        if key in attributes:
            problems.append(Problem(file, line, f"{key} is given twice"))
        attributes[key] = match["anchor"] or match["quoted"] or match["bare"] or ""
    rest = _ATTRIBUTE.sub("", text).split()
    if rest:
        problems.append(Problem(file, line, f"not understood in the heading: {' '.join(rest)}"))
    return attributes


def _complaints(attributes: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with the attributes of one section heading."""
    for key in attributes.keys() - {"anchor", "layer", "sources", "as_of"}:
        yield f"unknown attribute {key}; known are layer, sources and as_of"
    if not SLUG.fullmatch(attributes.get("anchor", "")):
        yield "the anchor must be small letters, digits and hyphens, as #what-you-do"
    if attributes.get("layer") not in LAYERS:
        yield f"layer must be one of {', '.join(LAYERS)}"
    cited = attributes.get("sources", "").split()
    if not cited:
        yield "a section names at least one source"
    for source in cited:
        if not _CITATION.fullmatch(source):
            yield f"a source is written as id or id:lines, not {source}"
    if "as_of" in attributes and not is_date(attributes["as_of"]):
        yield "as_of must be a date as 2021-12-17"
    if attributes.get("layer") == "later" and "as_of" not in attributes:
        yield "a later development needs as_of"


def is_date(text: str) -> bool:
    """Return whether `text` is a calendar date as 2021-12-17."""
    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False
