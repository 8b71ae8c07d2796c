"""Every colour of the window, in a light and a dark theme; nothing else in `ui/` names a colour.

Colour never carries meaning alone: each kind of chip has a word and a shape as well (visual reference 1.5).
"""

from typing import NamedTuple


class Chip(NamedTuple):
    """How one kind of chip is painted: ink and tint as `#rrggbb`, the border's style and the icon beside the word."""

    ink: str
    tint: str
    icon: str = ""
    dashed: bool = False


class Theme(NamedTuple):
    """One set of colours as `#rrggbb`; `chips` by kind."""

    name: str
    canvas: str
    surface: str
    sunken: str
    hover: str
    line: str
    control: str
    ink: str
    ink2: str
    ink3: str
    brand: str
    brand_hover: str
    on_brand: str
    tint: str
    brand_line: str
    nav: str
    nav_active: str
    nav_ink: str
    nav_mark: str
    focus: str
    error: str
    error_tint: str
    waiting: str
    later: str
    saved: str
    chips: dict[str, Chip]


def _chips(rows: dict[str, tuple[str, str]]) -> dict[str, Chip]:
    """Return the chips of a theme from (ink, tint) per kind; shape and icon are the same in both themes."""
    shapes = {
        "base": ("document", False),
        "later": ("calendar", False),
        "ours": ("flag", True),
        "provisional": ("question", True),
        "waiting": ("clock", False),
        "saved": ("check", False),
        "error": ("warning", False),
        "plain": ("", False),
        "brand": ("", False),
        "documented": ("signal-documented", False),
        "country_high": ("signal-high", False),
        "country_elevated": ("signal-elevated", False),
        "regulated": ("signal-regulated", False),
        "product_elsewhere": ("signal-elsewhere", False),
        "no_signal": ("circle-dash", False),
        "no_data": ("signal-no-data", True),
        "confidential": ("eye", False),
        "ncp": ("lock", False),
    }
    return {kind: Chip(*rows[kind], icon=icon, dashed=dashed) for kind, (icon, dashed) in shapes.items()}


LIGHT = Theme(
    name="light",
    canvas="#F4F3EF",
    surface="#FFFFFF",
    sunken="#EAE8E1",
    hover="#EAE8E1",
    line="#D9D6CC",
    control="#7F7C72",
    ink="#1A2426",
    ink2="#445054",
    ink3="#5A6569",
    brand="#0E5A5C",
    brand_hover="#0A4547",
    on_brand="#FFFFFF",
    tint="#E3EFED",
    brand_line="#4F8C87",
    nav="#133739",
    nav_active="#1E5053",
    nav_ink="#E4EFEE",
    nav_mark="#E8B23A",
    focus="#1D4FD7",
    error="#9C2B1E",
    error_tint="#FAE8E4",
    waiting="#8A4300",
    later="#7B2A68",
    saved="#1E6638",
    chips=_chips(
        {
            "base": ("#0E5A5C", "#E3EFED"),
            "later": ("#7B2A68", "#F6E7F2"),
            "ours": ("#445054", "#FFFFFF"),
            "provisional": ("#445054", "#FFFFFF"),
            "waiting": ("#8A4300", "#FBE6CF"),
            "saved": ("#1E6638", "#E2F1E6"),
            "error": ("#9C2B1E", "#FAE8E4"),
            "plain": ("#445054", "#F4F3EF"),
            "brand": ("#0E5A5C", "#E3EFED"),
            "documented": ("#9C2B1E", "#FAE8E4"),
            "country_high": ("#8A4300", "#FBE6CF"),
            "country_elevated": ("#6B5200", "#F7EEC9"),
            "regulated": ("#4A3E9E", "#ECEAF7"),
            "product_elsewhere": ("#1C5A8E", "#E2EEF7"),
            "no_signal": ("#4F5B5E", "#ECEEEC"),
            "no_data": ("#5A6569", "#FFFFFF"),
            "confidential": ("#4A3E9E", "#ECEAF7"),
            "ncp": ("#9C2B1E", "#FAE8E4"),
        }
    ),
)

DARK = Theme(
    name="dark",
    canvas="#121819",
    surface="#1B2324",
    sunken="#151C1D",
    hover="#263133",
    line="#334042",
    control="#7D8B8D",
    ink="#E9EEED",
    ink2="#BBC6C5",
    ink3="#9CA9A9",
    brand="#6FC7C1",
    brand_hover="#8AD6D1",
    on_brand="#06211F",
    tint="#173637",
    brand_line="#3D7B79",
    nav="#0C1B1C",
    nav_active="#1A3F41",
    nav_ink="#E4EFEE",
    nav_mark="#E8B23A",
    focus="#8FB4FF",
    error="#FF9C8C",
    error_tint="#3A1F1B",
    waiting="#FFB36B",
    later="#EBA3DA",
    saved="#7FD397",
    chips=_chips(
        {
            "base": ("#6FC7C1", "#173637"),
            "later": ("#EBA3DA", "#38202F"),
            "ours": ("#BBC6C5", "#1B2324"),
            "provisional": ("#BBC6C5", "#1B2324"),
            "waiting": ("#FFB36B", "#3A2815"),
            "saved": ("#7FD397", "#173123"),
            "error": ("#FF9C8C", "#3A1F1B"),
            "plain": ("#BBC6C5", "#121819"),
            "brand": ("#6FC7C1", "#173637"),
            "documented": ("#FF9C8C", "#3A1F1B"),
            "country_high": ("#FFB36B", "#3A2815"),
            "country_elevated": ("#E8CD62", "#332C12"),
            "regulated": ("#B9B0FF", "#272447"),
            "product_elsewhere": ("#8CC4F2", "#182D3E"),
            "no_signal": ("#B4BEBD", "#263031"),
            "no_data": ("#9CA9A9", "#1B2324"),
            "confidential": ("#B9B0FF", "#272447"),
            "ncp": ("#FF9C8C", "#3A1F1B"),
        }
    ),
)

# The names of the colours that Qt takes from a system in high contrast.
SYSTEM = ("Window", "WindowText", "Base", "Text", "Button", "ButtonText", "Highlight", "HighlightedText", "Link")


def from_system(colours: dict[str, str], name: str = "system") -> Theme:
    """Return a theme made of nothing but the system's own colours, given by the names of `SYSTEM`."""
    ground, ink, base, text = (colours[key] for key in ("Window", "WindowText", "Base", "Text"))
    mark, on_mark = colours["Highlight"], colours["HighlightedText"]
    kinds = LIGHT.chips
    same = dict.fromkeys(("line", "control", "ink2", "ink3", "error", "waiting", "later", "saved"), text)
    return Theme(
        name=name, canvas=ground, surface=base, sunken=ground, hover=base, ink=text, brand=mark, brand_hover=mark,
        on_brand=on_mark, tint=base, brand_line=text, nav=ground, nav_active=base, nav_ink=ink, nav_mark=mark,
        focus=mark, error_tint=base, chips=_chips(dict.fromkeys(kinds, (text, base))), **same,
    )  # fmt: skip


BLACK = {
    "Window": "#000000", "WindowText": "#FFFFFF", "Base": "#000000", "Text": "#FFFFFF", "Button": "#000000",
    "ButtonText": "#FFFFFF", "Highlight": "#FFE100", "HighlightedText": "#000000", "Link": "#FFE100",
}  # fmt: skip
THEMES = {"light": LIGHT, "dark": DARK, "contrast": from_system(BLACK, "contrast")}

# (ink, ground) pairs that occur as text, and (mark, ground) pairs of operable borders; a test computes them.
TEXT_PAIRS = (
    ("ink", "canvas"),
    ("ink", "surface"),
    ("ink", "tint"),
    ("ink2", "canvas"),
    ("ink2", "surface"),
    ("ink3", "canvas"),
    ("ink3", "surface"),
    ("ink3", "sunken"),
    ("ink3", "tint"),
    ("brand", "surface"),
    ("brand", "canvas"),
    ("brand", "tint"),
    ("on_brand", "brand"),
    ("on_brand", "brand_hover"),
    ("nav_ink", "nav"),
    ("nav_ink", "nav_active"),
    ("error", "surface"),
    ("error", "canvas"),
    ("error", "error_tint"),
    ("waiting", "canvas"),
    ("later", "surface"),
    ("saved", "sunken"),
)
MARK_PAIRS = (
    ("control", "surface"),
    ("control", "canvas"),
    ("brand_line", "surface"),
    ("brand_line", "canvas"),
    ("focus", "surface"),
    ("focus", "canvas"),
    ("nav_mark", "nav"),
    ("nav_mark", "nav_active"),
)


def contrast(first: str, second: str) -> float:
    """Return the WCAG 2.x contrast ratio, 1 to 21, of two `#rrggbb` colours."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
