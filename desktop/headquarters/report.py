"""The evaluation report: one finished document over a period, in Word, tagged PDF and HTML.

The same store, period and content pack give the same bytes, but for the day it was made on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path

from desktop import __version__
from desktop.documents.compose import compose
from desktop.documents.material import Lists, Material, Part, Template
from desktop.domain.document import Block, Document, Picture, Row, Table
from desktop.errors import BadInput
from desktop.guidance.library import Library
from desktop.guidance.report_texts import FILE, report_texts
from desktop.headquarters import small_numbers
from desktop.headquarters.facts import Chosen, Facts
from desktop.headquarters.officers import current
from desktop.headquarters.report_lists import Shown, lists, names, shown
from desktop.headquarters.report_words import Words
from desktop.headquarters.store import Store
from desktop.storage import files
from desktop.storage.trouble import in_words

FORMS = ("docx", "pdf", "html")
LANGUAGES = ("nl", "en")
_STEM = {"nl": "evaluatie", "en": "evaluation"}


@dataclass(frozen=True)
class Asked:
    """What a report is asked for: its period and choice of facts, language, the day it is made on, the smallest count
    that is told (1: all).
    """

    chosen: Chosen
    lang: str
    made_on: date
    least: int = small_numbers.DEFAULT


def report(facts: Facts, library: Library, asked: Asked, sender: str) -> Document:
    """Return the report, not yet in a form. Raises BadInput for a pack without or with unsound texts."""
    texts = report_texts(library)
    words = Words(library, texts, asked.lang, asked.least)
    seen = facts.where(asked.chosen)
    first, last = _period(facts, asked)
    made = shown(seen, words, date.fromisoformat(_heard(facts) or last))
    named = {**names(made), "since": words.day(first), "until": words.day(last)}
    named |= {"made_on": words.day(str(asked.made_on)), "app_version": __version__, "least": str(asked.least)}
    stem = f"{first}-{last}"
    part = Part({}, Lists())
    material = Material(
        asked.lang, str(asked.made_on), sender, {}, named, lists(made, named), (part,), part, {}, stem,
        head=_head(made, asked, named, (sender, _heard(facts))),
    )  # fmt: skip
    blocks = {**texts, "to": [], "mail": dict.fromkeys(LANGUAGES, "")}
    labels = {**texts["labels"], "sensitive": dict.fromkeys(LANGUAGES, "")}
    template = Template(
        _STEM[asked.lang], f"{library.version}/report-{texts['version']}", f"content/{FILE}", blocks,
        {"labels": labels, "foot": texts["foot"], "columns": texts["columns"]},
    )  # fmt: skip
    composed = compose(template, material)
    return replace(composed, blocks=tuple(_numbered(composed.blocks, words)))


def _numbered(blocks: Iterable[Block], words: Words) -> Iterator[Block]:
    """Yield the blocks with a number before the title of every picture and table."""
    figures, tables = count(1), count(1)
    for block in blocks:
        if isinstance(block, Picture):
            block = replace(block, title=words.label("figure", number=next(figures), title=block.title))
        elif isinstance(block, Table) and block.title:
            block = replace(block, title=words.label("table", number=next(tables), title=block.title))
        yield block


def _period(facts: Facts, asked: Asked) -> tuple[str, str]:
    """Return the first and the last day of the report: as asked for, else of what there is."""
    there = facts.days() or (str(asked.made_on), str(asked.made_on))
    first, last = asked.chosen.since or there[0], asked.chosen.until or there[1]
    return first, max(first, last)


def _heard(facts: Facts) -> str:
    """Return the last day on which any post was heard; empty when none was."""
    return max((one.last_heard[:10] for one in facts.devices if one.last_heard), default="")


def _head(made: Shown, asked: Asked, named: dict[str, str], source: tuple[str, str]) -> tuple[Row, ...]:
    words, (sender, heard) = made.words, source
    told = words.label("what_sources", posts=named["posts"], heard=words.day(heard))
    chosen = [words.label(f"region_{asked.chosen.region}")] if asked.chosen.region else []
    chosen += [words.post(made.facts.place(asked.chosen.post))] if asked.chosen.post else []
    chosen += [words.label("task", number=asked.chosen.core_task)] if asked.chosen.core_task else []
    chosen += [words.label("use_rules") + " " + asked.chosen.rules_version] if asked.chosen.rules_version else []
    return (
        Row(words.label("from"), sender),
        Row(words.label("period"), f"{named['since']} – {named['until']}"),
        Row(words.label("made"), named["made_on"]),
        Row(words.label("sources"), told),
        Row(words.label("chosen"), "; ".join(chosen) or words.label("everything")),
        Row(words.label("smallest"), words.label("what_smallest", least=asked.least)),
    )


def write_report(document: Document, library: Library, folder: Path) -> list[Path]:
    """Write the report in every form into a folder, each file whole or not there; return the files, and raise
    BadInput or OutsideWorld.
    """
    with in_words(folder):
        if folder.exists() and not folder.is_dir():
            raise BadInput(f"{folder} is not a folder: expected the name of a folder to write into")
        files.make_folder(folder)
    made = []
    for form in FORMS:
        path = folder / f"{document.file_name}.{form}"
        data = rendered(document, library, form)
        with in_words(path):
            files.replace(path, data)
        made.append(path)
    return made


def rendered(document: Document, library: Library, form: str) -> bytes:
    """Return a document in a form."""
    if form == "pdf":
        from desktop.documents.pdf import to_pdf

        return to_pdf(document)[0]
    if form == "html":
        from desktop.documents.web import to_html

        return to_html(document).encode()
    from desktop.documents.word import to_word
    from desktop.guidance.documents import word_template

    return to_word(document, *word_template(library, document.lang))[0]


def sender_of(store: Store) -> str:
    """Return the name of headquarters, as posts know it."""
    return current(store).name
