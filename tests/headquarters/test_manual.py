"""The manual of headquarters: its commands are those of the program, its pictures are there."""

import argparse
import re
import shlex

import pytest

from desktop.commands import hq_parser
from desktop.commands.parser import Parser
from desktop.errors import BadInput
from tests.support import ROOT

MANUAL = ROOT / "docs" / "headquarters.md"
TEXT = MANUAL.read_text(encoding="utf-8")
FIRST = TEXT.partition("## From nothing to the first report")[2].partition("\n## ")[0]


def commands(text: str) -> list[list[str]]:
    """Return the commands of headquarters in the blocks of a text, without what stands behind them."""
    lines = re.findall(r"^    (?:\.venv/bin/)?imvo-hq (.+)$", text, re.M)
    return [shlex.split(line.partition("#")[0]) for line in lines]


def parser() -> argparse.ArgumentParser:
    top = Parser(prog="imvo-hq")
    hq_parser.add(top.add_subparsers(dest="command", required=True))
    return top


@pytest.mark.parametrize("words", commands(TEXT), ids=" ".join)
def test_every_command_is_one(words: list[str]) -> None:
    """What stands in square brackets is left out; of forms to choose from the first is taken."""
    named, inside = [], False
    for word in words:
        inside = inside or word.startswith("[")
        if not inside:
            named.append(word.partition("|")[0])
        inside = inside and not word.endswith("]")
    try:
        parser().parse_args(named)
    except (SystemExit, BadInput) as error:
        pytest.fail(f"imvo-hq {' '.join(named)}: {error}")


def test_pictures_and_links_are_there() -> None:
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", TEXT) if "://" not in target]
    assert targets
    assert [target for target in targets if not (MANUAL.parent / target).is_file()] == []
