"""A checklist on paper: to fill in by pen, or as it was answered."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.domain.checklist import Checklist, Item
from desktop.domain.checklist_run import NOTHING, Answer, Run
from desktop.ui.checklist_words import answer_words, progress_words, since_words, size_words
from desktop.ui.texts import Texts

translate = QCoreApplication.translate


def checklist_html(
    whole: Checklist, run: Run | None, texts: Texts, case: str, heading_of: Callable[[str], str], today: str
) -> str:
    """Return a list as HTML; `case` names its case or is empty, `today` is the date (ISO) to put on it."""
    words = whole.words[texts.language]
    size = size_words()[run.size] if run else ""
    meta = [case, size, progress_words(run.progress) if run else "", texts.day(today)]
    parts = [f"<h1>{escape(words['title'])}</h1>", _p(words["summary"]), _p(" · ".join(filter(None, meta)))]
    number = 0
    for part in whole.parts:
        parts.append(f"<h2>{escape(part.words[texts.language])}</h2>")
        for item in part.items:
            number += 1
            answer = run.answer(item.id) if run else NOTHING
            parts.append(_item(number, item, answer, texts, heading_of(item.paragraph)))
    told = translate("Checklists", "Made with IMVO-post, checklist {id} version {version}.")
    foot = told.format(id=whole.id, version=whole.version)
    return "".join([*parts, *_left(run, texts), f"<hr/><p><small>{escape(foot)}</small></p>"])


def _item(number: int, item: Item, answer: Answer, texts: Texts, heading: str) -> str:
    words = item.words[texts.language]
    given = answer_words()
    boxes = " &nbsp; ".join(f"{'☒' if answer.answer == value else '☐'} {escape(word)}" for value, word in given.items())
    more = [answer.whom or "", texts.day(answer.on), answer.note or ""]
    told = " · ".join(escape(part) for part in more if part)
    meta = " · ".join(escape(part) for part in (words["why"], heading, since_words(item.since)) if part)
    lines = [f"<b>{number}. {escape(words['text'])}</b>", boxes, told, f"<small>{meta}</small>"]
    return f"<p>{'<br/>'.join(line for line in lines if line)}</p>"


def _left(run: Run | None, texts: Texts) -> list[str]:
    if run is None or not run.left:
        return []
    title = translate("Checklists", "Answered earlier, no longer on the list")
    lines = [
        f"<p>{escape(one.item.words[texts.language]['text'])}<br/>"
        f"{escape(' · '.join(filter(None, (answer_words().get(one.answer.answer or ''), one.answer.note))))}</p>"
        for one in run.left
    ]
    return [f"<h2>{escape(title)}</h2>", *lines]


def _p(text: str) -> str:
    return f"<p>{escape(text)}</p>" if text else ""
