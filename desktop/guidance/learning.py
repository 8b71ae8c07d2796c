"""The learning path of core task 1 (`learning.yaml`): short lessons, what to read with each, questions to test oneself.

    what-rbc-is:
      nl: {title: ..., text: ...}                 two or three sentences
      en: {title: ..., text: ...}
      read: [core-task-2-inform-and-advise#six-steps]
      questions:
        who-first:
          nl: {question: ..., options: {a: ..., b: ...}, why: ...}
          en: {question: ..., options: {a: ..., b: ...}, why: ...}
          right: b

Lessons come in the order of the file. Their ids and those of questions are named in people's progress, so they are
registered as `lesson:<id>` and `lesson:<id>#<question>`. A pack may have no learning path.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.wording import forbidden

if TYPE_CHECKING:
    from desktop.guidance.library import Library
    from desktop.guidance.pack import Pack
    from desktop.guidance.strict_yaml import Loaded

FILE = "learning.yaml"
SENTENCES = (2, 3)
QUESTIONS = (2, 3)
_NAME = f"content/{FILE}"
_LANGUAGES = ("nl", "en")

SCHEMA = """
CREATE TABLE lessons (id TEXT PRIMARY KEY, position INTEGER NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""

Found = Iterator[tuple[tuple[str | int, ...], str]]


@dataclass(frozen=True)
class Question:
    """One question: its options as (letter, text), the letter of the right one, and why that is right."""

    id: str
    text: str
    options: tuple[tuple[str, str], ...]
    right: str
    why: str


@dataclass(frozen=True)
class Lesson:
    """One lesson; `read` are the paragraphs (`slug#anchor`) it is about."""

    id: str
    title: str
    text: str
    read: tuple[str, ...]
    questions: tuple[Question, ...]


def read(pack: Pack) -> None:
    """Read the learning path into `pack.extra["learning"]`; nothing when the pack has none."""
    from desktop.guidance.pack import read_yaml

    if (pack.folder / FILE).exists():
        pack.extra["learning"] = read_yaml(pack, FILE)


def lessons_of(pack: Pack) -> Loaded:
    """Return what the file of the learning path says; nothing when there is none."""
    from desktop.guidance.strict_yaml import Loaded

    found = pack.extra.get("learning")
    return found if isinstance(found, Loaded) else Loaded({}, {})


def ids(pack: Pack) -> Iterator[tuple[str, str, int]]:
    """Yield the id of every lesson and question, with its file and line."""
    loaded = lessons_of(pack)
    for key, lesson in loaded.data.items():
        yield f"lesson:{key}", _NAME, loaded.line(key)
        for question in _mapping(_mapping(lesson).get("questions")):
            yield f"lesson:{key}#{question}", _NAME, loaded.line(key, "questions", question)


def problems(pack: Pack) -> Iterator[tuple[str, int, str]]:
    """Yield what is wrong with the lessons: their form, what they point at, their words."""
    loaded = lessons_of(pack)
    known = {f"{article.slug}#{section.anchor}" for article in pack.articles for section in article.sections}
    for key, lesson in loaded.data.items():
        for where, message in _lesson(lesson, known, pack.limits.sentence):
            yield _NAME, loaded.line(str(key), *where), f"lesson {key}: {message}"


def _lesson(lesson: Any, known: set[str], longest: int) -> Found:
    if not isinstance(lesson, dict) or set(lesson) != {"nl", "en", "read", "questions"}:
        yield (), "needs nl, en, read and questions, and nothing else"
        return
    for lang in _LANGUAGES:
        yield from _words(lesson[lang], ("title", "text"), (lang,), lang)
        yield from _sentences(_mapping(lesson[lang]).get("text"), lang, longest)
    paragraphs = lesson["read"] if isinstance(lesson["read"], list) else []
    if not paragraphs:
        yield ("read",), "read must be a list of paragraphs as proportionality#our-reading"
    for place, paragraph in enumerate(paragraphs):
        if paragraph not in known:
            yield ("read", place), f"there is no paragraph {paragraph}"
    questions = _mapping(lesson["questions"])
    if not QUESTIONS[0] <= len(questions) <= QUESTIONS[1]:
        yield ("questions",), f"needs {QUESTIONS[0]} to {QUESTIONS[1]} questions, has {len(questions)}"
    for name, question in questions.items():
        yield from _question(question, ("questions", str(name)))


def _sentences(text: object, lang: str, longest: int) -> Found:
    from desktop.guidance.readability import reading, sentences

    if isinstance(text, str):
        count, found = len(sentences(text)), reading(text, lang)
        if not SENTENCES[0] <= count <= SENTENCES[1]:
            yield (lang, "text"), f"the text has {count} sentences; two or three are enough"
        if found.longest > longest:
            yield (lang, "text"), f"a sentence of {found.longest} words, at most {longest}"


def _question(question: Any, where: tuple[str, ...]) -> Found:
    if not isinstance(question, dict) or set(question) != {"nl", "en", "right"}:
        yield where, "a question needs nl, en and right, and nothing else"
        return
    letters = [tuple(_mapping(_mapping(question[lang]).get("options"))) for lang in _LANGUAGES]
    for lang in _LANGUAGES:
        yield from _words(question[lang], ("question", "options", "why"), (*where, lang), lang)
    if letters[0] != letters[1]:
        yield where, "the options of Dutch and English differ"
    elif len(letters[0]) < 2:
        yield where, "a question needs two options or more"
    if question["right"] not in letters[0]:
        yield (*where, "right"), f"the right answer is none of the options: {question['right']}"


def _words(words: Any, keys: tuple[str, ...], where: tuple[str, ...], lang: str) -> Found:
    """Yield what is wrong with the words of one language: a key too many or too few, no text, a forbidden word."""
    if not isinstance(words, dict) or set(words) != set(keys):
        yield where, f"{lang} needs {', '.join(keys)}, and nothing else"
        return
    for key in keys:
        texts = words[key].items() if isinstance(words[key], dict) else [("", words[key])]
        for inside, text in texts:
            at = (*where, key, str(inside)) if inside else (*where, key)
            if not isinstance(text, str) or not text.strip():
                yield at, f"{lang} {key} has no text"
            else:
                yield from ((at, f"forbidden word: {word}") for word in forbidden(text))


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def tables(pack: Pack) -> Iterator[tuple[str, Iterable[tuple[Any, ...]]]]:
    """Yield the table of lessons, in the order of the file."""
    lessons = enumerate(lessons_of(pack).data.items())
    yield "lessons", [(key, place, json.dumps(lesson, ensure_ascii=False)) for place, (key, lesson) in lessons]


def lessons(library: Library, lang: str) -> list[Lesson]:
    """Return the learning path in one language; empty when the pack has none."""
    rows = library.rows("SELECT id, json FROM lessons ORDER BY position")
    return [lesson_of(key, json.loads(data), lang) for key, data in rows]


def lesson_of(key: str, data: dict[str, Any], lang: str) -> Lesson:
    """Return one lesson in `lang` from what its file says."""
    questions = (_question_of(name, found[lang], found["right"]) for name, found in data["questions"].items())
    return Lesson(key, data[lang]["title"], data[lang]["text"], tuple(data["read"]), tuple(questions))


def _question_of(key: str, words: dict[str, Any], right: str) -> Question:
    return Question(key, words["question"], tuple(words["options"].items()), right, words["why"])
