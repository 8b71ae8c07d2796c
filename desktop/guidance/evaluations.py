"""The questions that look back (`look-back.yaml`): at one case, and at one month.

    case:
      nl: {title: ..., text: ...}
      en: {title: ..., text: ...}
      questions:
        minutes:
          kind: number                            choice, scale (1 to 5) or number
          nl: {question: ..., hint: ...}          a hint is not needed
          en: {question: ..., hint: ...}
          options: {some: {nl: ..., en: ...}}     of a choice only

Ids of questions and of answers are named in what posts answered, so they are registered as `look-back:case#minutes`
and `look-back:case#network:yes`. A pack may have no such questions.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from desktop.domain.evaluation import FORMS, KINDS, Form, Question
from desktop.domain.wording import forbidden

if TYPE_CHECKING:
    from desktop.guidance.library import Library
    from desktop.guidance.pack import Pack
    from desktop.guidance.strict_yaml import Loaded

FILE = "look-back.yaml"
MOST = 10
_NAME = f"content/{FILE}"
_LANGUAGES = ("nl", "en")

SCHEMA = """
CREATE TABLE evaluations (name TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""

Found = Iterator[tuple[tuple[str | int, ...], str]]


def read(pack: Pack) -> None:
    """Read the questions into `pack.extra["evaluations"]`; nothing when the pack has none."""
    from desktop.guidance.pack import read_yaml

    if (pack.folder / FILE).exists():
        pack.extra["evaluations"] = read_yaml(pack, FILE)


def _loaded(pack: Pack) -> Loaded:
    from desktop.guidance.strict_yaml import Loaded

    found = pack.extra.get("evaluations")
    return found if isinstance(found, Loaded) else Loaded({}, {})


def ids(pack: Pack) -> Iterator[tuple[str, str, int]]:
    """Yield the id of every question and of every answer of a choice, with its file and line."""
    loaded = _loaded(pack)
    for name, form in loaded.data.items():
        for key, question in _mapping(_mapping(form).get("questions")).items():
            line = loaded.line(name, "questions", key)
            yield f"look-back:{name}#{key}", _NAME, line
            for value in _mapping(_mapping(question).get("options")):
                yield f"look-back:{name}#{key}:{value}", _NAME, line


def problems(pack: Pack) -> Iterator[tuple[str, int, str]]:
    """Yield what is wrong with the questions: their form and their words."""
    loaded = _loaded(pack)
    for name, form in loaded.data.items():
        for where, message in _form(name, form):
            yield _NAME, loaded.line(str(name), *where), f"{name}: {message}"


def _form(name: str, form: Any) -> Found:
    if name not in FORMS or not isinstance(form, dict) or set(form) != {"nl", "en", "questions"}:
        yield (), f"expected {' and '.join(FORMS)}, each with nl, en and questions, and nothing else"
        return
    for lang in _LANGUAGES:
        yield from _words(form[lang], ("title", "text"), (), (lang,))
    questions = _mapping(form["questions"])
    if not 1 <= len(questions) <= MOST:
        yield ("questions",), f"needs 1 to {MOST} questions, has {len(questions)}: it must stay short"
    for key, question in questions.items():
        yield from _question(question, ("questions", str(key)))


def _question(question: Any, where: tuple[str, ...]) -> Found:
    kind = _mapping(question).get("kind")
    wanted = {"kind", "nl", "en"} | ({"options"} if kind == "choice" else set())
    if kind not in KINDS or set(question) != wanted:
        yield where, f"a question needs kind ({', '.join(KINDS)}), nl and en; a choice needs options; nothing else"
        return
    for lang in _LANGUAGES:
        yield from _words(question[lang], ("question",), ("hint",), (*where, lang))
    options = _mapping(question.get("options"))
    if kind == "choice" and len(options) < 2:
        yield (*where, "options"), "a choice needs two options or more"
    for value, words in options.items():
        yield from _words(words, _LANGUAGES, (), (*where, "options", str(value)))


def _words(words: Any, needed: tuple[str, ...], more: tuple[str, ...], where: tuple[str, ...]) -> Found:
    """Yield what is wrong with some words: a key too many or too few, no text, a forbidden word."""
    if not isinstance(words, dict) or not set(needed) <= set(words) <= {*needed, *more}:
        yield where, f"{where[-1]} needs {', '.join(needed)}"
        return
    for key, text in words.items():
        if not isinstance(text, str) or not text.strip():
            yield (*where, key), f"{key} has no text"
        else:
            yield from (((*where, key), f"forbidden word: {word}") for word in forbidden(text))


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def tables(pack: Pack) -> Iterator[tuple[str, Iterable[tuple[Any, ...]]]]:
    """Yield the table of questions."""
    forms = sorted(_loaded(pack).data.items())
    yield "evaluations", [(name, json.dumps(form, ensure_ascii=False)) for name, form in forms]


def evaluation(library: Library, name: str, lang: str) -> Form | None:
    """Return the questions on a `case` or a `month` in one language; None when the pack has none."""
    rows = library.rows("SELECT json FROM evaluations WHERE name = ?", name)
    return _form_of(name, json.loads(rows[0][0]), lang) if rows else None


def _form_of(name: str, data: dict[str, Any], lang: str) -> Form:
    questions = (_question_of(key, found, lang) for key, found in data["questions"].items())
    return Form(name, data[lang]["title"], data[lang]["text"], tuple(questions))


def _question_of(key: str, data: dict[str, Any], lang: str) -> Question:
    options = tuple((value, words[lang]) for value, words in data.get("options", {}).items())
    return Question(key, data["kind"], data[lang]["question"], data[lang].get("hint", ""), options)
