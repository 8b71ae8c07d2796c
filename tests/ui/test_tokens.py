"""Contrast of every pair of colours that occurs, in both themes."""

import re

import pytest

from desktop.ui.tokens import MARK_PAIRS, SYSTEM, TEXT_PAIRS, THEMES, contrast, from_system
from tests.support import ROOT


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pair", TEXT_PAIRS)
def test_text_can_be_read(name: str, pair: tuple[str, str]) -> None:
    ink, ground = (getattr(THEMES[name], token) for token in pair)
    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pair", MARK_PAIRS)
def test_what_can_be_operated_can_be_seen(name: str, pair: tuple[str, str]) -> None:
    mark, ground = (getattr(THEMES[name], token) for token in pair)
    assert contrast(mark, ground) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_chips_can_be_read_and_differ_by_shape(name: str) -> None:
    chips = THEMES[name].chips
    assert all(contrast(chip.ink, chip.tint) >= 4.5 for chip in chips.values())
    layers = {(chips[kind].icon, chips[kind].dashed) for kind in ("base", "later", "ours")}
    assert len(layers) == 3


def test_no_other_file_names_a_colour() -> None:
    others = [path for path in (ROOT / "desktop" / "ui").rglob("*.py") if path.name != "tokens.py"]
    assert not [path.name for path in others if re.search(r'"#[0-9A-Fa-f]{6}"', path.read_text(encoding="utf-8"))]


# Contrast themes of Windows 11 as Microsoft publishes their colours: ground, text, selection and its text, link.
WINDOWS = {
    "aquatic": ("#202020", "#FFFFFF", "#8EE3F0", "#263B50", "#75E9FC"),
    "desert": ("#FFFAEF", "#3D3D3D", "#903909", "#FFF5E3", "#1C5E75"),
    "dusk": ("#2D3236", "#FFFFFF", "#A1BFDE", "#212D3B", "#70EBDE"),
    "night sky": ("#000000", "#FFFFFF", "#D6B4FD", "#212D3B", "#8080FF"),
}


@pytest.mark.parametrize("name", WINDOWS)
def test_a_contrast_theme_of_the_system_is_used_as_it_is(name: str) -> None:
    ground, text, mark, on_mark, link = WINDOWS[name]
    colours = {key: ground if key in ("Window", "Base", "Button") else text for key in SYSTEM}
    theme = from_system(colours | {"Highlight": mark, "HighlightedText": on_mark, "Link": link})
    pairs = [(getattr(theme, ink), getattr(theme, behind)) for ink, behind in TEXT_PAIRS]
    marks = [(getattr(theme, ink), getattr(theme, behind)) for ink, behind in MARK_PAIRS]
    assert {colour for pair in pairs + marks for colour in pair} <= {ground, text, mark, on_mark, link}
    assert min(contrast(*pair) for pair in pairs) >= 4.5
    assert min(contrast(*pair) for pair in marks) >= 3
