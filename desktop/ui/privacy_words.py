"""What was found about a person, in words: where it stands, the line around the name, what was done before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.guidance.library import fold
from desktop.ui.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.casework.found import Found
    from desktop.casework.privacy import Done

AROUND = 80  # characters shown at each side of the words looked for
LONGEST = 100_000  # characters of a text that are looked through for the line to show
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Line:
    """One line of what was found: the same words in the same place of a case, however often they were kept."""

    found: tuple[Found, ...]

    @property
    def left(self) -> bool:
        """Whether all of it is in the form that headquarters may see."""
        return all(one.left for one in self.found)


def lines_of(found: Iterable[Found]) -> dict[str, list[Line]]:
    """Return the lines per case (id, or empty for no case), in the order in which they were written."""
    same: dict[tuple[str, str, str, bool], list[Found]] = {}
    for one in found:
        same.setdefault((one.case or "", one.area, one.text, one.left), []).append(one)
    lines: dict[str, list[Line]] = {}
    for (case, *_), several in same.items():
        lines.setdefault(case, []).append(Line(tuple(several)))
    return lines


def area_word(area: str) -> str:
    """Return where something stands (`Found.area`)."""
    words = {
        "answers": translate("Privacy", "Answers"), "notes": translate("Privacy", "Notes"),
        "contact": translate("Privacy", "Contact"), "attachments": translate("Privacy", "Attachments"),
        "mails": translate("Privacy", "E-mails"), "documents": translate("Privacy", "Documents"),
        "feedback": translate("Privacy", "Feedback"), "actor": translate("Privacy", "Who did it"),
        "work": translate("Privacy", "Handling"),
    }  # fmt: skip
    return words[area]


def second_line(line: Line, texts: Texts) -> str:
    """Return where a line stands, since when, and how often."""
    first = line.found[0]
    parts = [area_word(first.area), first.file] if first.file else [area_word(first.area)]
    parts += [texts.day(first.at)] if first.at else []
    if len(line.found) > 1:
        parts.append(translate("Privacy", "{n} times").format(n=texts.number(len(line.found))))
    if line.left:
        parts.append(translate("Privacy", "may have left the post; it is not erased here"))
    return " · ".join(parts)


def excerpt(text: str, words: str) -> str:
    """Return the words looked for with some of the text around them, on one line."""
    plain = " ".join(text[:LONGEST].split())
    at = _place(plain, fold(words))
    begin, end = max(at - AROUND, 0), at + len(words) + AROUND
    return f"{'…' if begin else ''}{plain[begin:end].strip()}{'…' if end < len(plain) else ''}"


def _place(plain: str, wanted: str) -> int:
    """Return where the folded words begin in a text; 0 where they do not stand so."""
    folded: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(plain):
        part = fold(sign) or " "
        folded.append(part)
        places += [place] * len(part)
    at = "".join(folded).find(wanted)
    return places[at] if at >= 0 else 0


def done_words(done: Done, texts: Texts) -> str:
    """Return what was done on request, when, and with how much. No name was kept."""
    what = translate("Privacy", "Erased") if done.act == "erased" else translate("Privacy", "Handed over")
    return " · ".join((texts.day(done.at), what, counted(done.fields, done.files, done.cases, texts)))


def counted(fields: int, files: int, cases: int, texts: Texts) -> str:
    """Return how much it is, in words: texts, files, cases."""
    number = texts.number
    texts_ = translate("Privacy", "{n} texts").format(n=number(fields))
    one = translate("Privacy", "1 text")
    files_ = translate("Privacy", "1 file") if files == 1 else translate("Privacy", "{n} files").format(n=number(files))
    cases_ = translate("Privacy", "1 case") if cases == 1 else translate("Privacy", "{n} cases").format(n=number(cases))
    return ", ".join([one if fields == 1 else texts_, *([files_] if files else []), *([cases_] if cases else [])])
