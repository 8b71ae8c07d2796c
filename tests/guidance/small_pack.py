"""A whole content pack of one article, small enough to break on purpose."""

from pathlib import Path

from desktop.guidance.check import check_pack

ARTICLE = """---
title: {title}
summary: One line.
---
## What you do {{: #what-you-do layer=base sources="letter:3-5" }}

Read on in [the second part](#later). Or at [another place](https://example.org/).

- one
- two

## Later {{: #later layer=later sources="rvo" as_of=2021-12-17 }}

It changed.

## Ours {{: #ours layer=ours sources="app" }}

> They said it was approved.

We say nothing of the kind.
"""

FILES = {
    "pack.toml": """id = "small"
version = "1.0"
as_of = "2026-11-23"

[title]
nl = "Klein"
en = "Small"

[[groups]]
id = "all"
nl = "Alles"
en = "All"
articles = ["first"]
""",
    "sources.yaml": """letter:
  title: {nl: Brief, en: Letter}
  publisher: Minister
  date: 2020-02-21
  checked: 2026-11-23
  url: https://example.org/letter
  layer: base
  lines: 9
rvo:
  title: {nl: Beleid, en: Policy}
  publisher: RVO
  date: null
  checked: null
  url: null
  layer: later
app:
  title: {nl: App, en: App}
  publisher: App
  date: 2026-11-23
  checked: null
  url: null
  layer: ours
""",
    "glossary.yaml": """post:
  nl: {term: post, definition: Een ambassade.}
  en: {term: mission, definition: An embassy.}
  aliases: {nl: [posten, missie], en: [missions, missie]}
  source: letter
agenda:
  nl: {term: agenda, definition: Een lijst.}
  en: {term: programme, definition: A list.}
  source: app
""",
    "countries.csv": """iso2,nl,en,aliases
CI,Ivoorkust,Côte d’Ivoire,Ivory Coast
NO,Noorwegen,Norway,
BA,Bosnië en Herzegovina,Bosnia & Herzegovina,
""",
    "posts.csv": """code,type,country,city,name_nl,name_en,accredited,lat,lon,wikidata,note
OSL,embassy,NO,Oslo,Ambassade Oslo,Embassy Oslo,NO,59.9,10.7,Q1,
ABI,embassy,CI,Abidjan,Ambassade Abidjan,Embassy Abidjan,,,,Q2,
""",
    "products.csv": """id,nl,en,group,aliases
tea,Thee,Tea,tropical,
gold,Goud,Gold,minerals,Gouderts|Gold ore
""",
    "decision/tables.yaml": """version: "1"
codes: [NO, "yes", 12]
on: 2026-11-23
""",
    "nl/first.md": ARTICLE.format(title="Eerste"),
    "en/first.md": ARTICLE.format(title="First"),
}


def write_pack(root: Path) -> Path:
    """Write the small pack under `root`, checklists folder included; return its content folder."""
    folder = root / "content"
    for name, text in FILES.items():
        write(folder, name, text)
    write(root, "checklists/README.md", "# Checklists\n")
    return folder


def write(folder: Path, name: str, text: str) -> None:
    """Write one file of the pack, folders included."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def edit(folder: Path, name: str, old: str, new: str) -> None:
    """Replace `old`, which must stand once or more in the file, by `new`."""
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text, f"{name} does not hold {old!r}"
    write(folder, name, text.replace(old, new))


def assert_found(folder: Path, found: str) -> None:
    """Assert that the check of the pack names a problem that begins so: its file, line and first words."""
    problems = [str(problem) for problem in check_pack(folder)]
    assert any(problem.startswith(f"content/{found}") for problem in problems), problems
