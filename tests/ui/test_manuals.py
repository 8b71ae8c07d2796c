"""The manuals speak of the window as it is: its words, its pictures, its keys; both say the same."""

import re
import xml.etree.ElementTree as ET

import pytest

from desktop.domain.wording import forbidden
from desktop.ui.pages.help_texts import HelpTexts
from tests.support import ROOT

DOCS = ROOT / "docs"
CATALOGUE = ROOT / "desktop" / "ui" / "translations" / "imvo_nl.ts"


def text(language: str) -> str:
    return (DOCS / f"manual.{language}.md").read_text(encoding="utf-8")


def window_words(language: str) -> set[str]:
    """Return every text of the window, without the signs that mark a letter or a dialog."""
    tag = "translation" if language == "nl" else "source"
    found = (node.text or "" for node in ET.parse(CATALOGUE).iter(tag))
    return {re.sub(r"&(?=\w)", "", words).rstrip("….?") for words in found}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_the_manual_quotes_is_in_the_window(language: str) -> None:
    named = re.findall(r'"([^"]+)"', text(language)) + re.findall(r"^- \*\*([^*]+)\*\*", text(language), re.M)
    known = window_words(language) | {"Weet ik nog niet", "I do not know yet", "Basis"}
    assert len(named) >= 12
    assert [name for name in named if name.rstrip("….?") not in known] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_picture_and_link_is_there(language: str) -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", text(language))
    assert targets
    assert [target for target in targets if not (DOCS / target).is_file()] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_word_that_decides(language: str) -> None:
    assert forbidden(text(language)) == []


def test_both_say_the_same_and_name_the_keys_of_the_help_page() -> None:
    parts = [[re.sub(r"images/(nl|en)-", "", line) for line in text(lang).splitlines()] for lang in ("nl", "en")]
    shape = [[re.match(r"#*|!|- |\d\.|\|", line)[0] for line in lines if line] for lines in parts]  # type: ignore[index]
    marks = [[mark for mark in marks if mark] for marks in shape]
    assert marks[0] == marks[1]
    helped = HelpTexts().keys()
    keys = {key for keys, _ in helped for key in re.findall(r"Ctrl\+\w|F\d|Esc", keys)} - {"Esc"}
    assert [key for key in keys if key not in text("en")] == []
