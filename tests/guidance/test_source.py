"""Reading one article: what is right is read exactly, what is wrong is named with file and line."""

from pathlib import Path

import pytest

from desktop.guidance.source import Problem, read_article
from desktop.guidance.strict_yaml import SourceError, load

HEAD = "---\ntitle: A title\nsummary: A summary\n---\n"
GOOD = HEAD + '## Heading {: #here layer=base sources="letter:1-2 motion" }\n\nText.\n'


def read(tmp_path: Path, text: str) -> tuple[object, list[Problem]]:
    path = tmp_path / "nl" / "slug.md"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode())
    problems: list[Problem] = []
    return read_article(path, "nl/slug.md", problems), problems


def test_a_good_article_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "en" / "a-slug.md"
    path.parent.mkdir()
    later = '## Later {: #then layer=later sources="rvo" as_of=2021-12-17 }\nMore.\n\nStill more.\n'
    path.write_text(GOOD + later, encoding="utf-8")
    problems: list[Problem] = []
    article = read_article(path, "en/a-slug.md", problems)
    assert problems == []
    assert article is not None
    assert (article.slug, article.lang, article.title, article.summary) == (
        "a-slug",
        "en",
        "A title",
        "A summary",
    )
    first, second = article.sections
    assert (first.anchor, first.heading, first.layer, first.as_of) == ("here", "Heading", "base", None)
    assert (first.sources, first.body, first.line, first.body_line) == (
        ("letter:1-2", "motion"),
        "Text.",
        5,
        7,
    )
    assert (second.as_of, second.body, second.line) == ("2021-12-17", "More.\n\nStill more.", 8)


def test_windows_line_ends_and_a_byte_order_mark_do_not_matter(tmp_path: Path) -> None:
    plain, _ = read(tmp_path, GOOD)
    other, problems = read(tmp_path, "\ufeff" + GOOD.replace("\n", "\r\n"))
    assert problems == []
    assert other == plain


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("---\ntitle", "title", 1, "begins with a line ---"),
        ("summary: A summary\n---\n", "summary: A summary\n", 1, "not closed"),
        ("title: A title", "title: A title\nauthor: me", 3, "unknown key in the front matter: author"),
        ("title: A title", "title: A title\ntitle: B", 3, "duplicate key"),
        ("title: A title", "title: !!str A title", 2, "tags are not used"),
        ("summary: A summary\n", "", 2, "needs a summary"),
        ("title: A title", "title: 12", 2, "needs a title"),
        ("title: A title", "title: A title: B", 2, "put quotes around a text with a colon in it"),
        ("title: A title", "title: A title\ntool: handout", 3, "tool and core_task go together"),
        ("title: A title", "title: A title\ntool: poster\ncore_task: 2", 3, "tool must be one of"),
        ("title: A title", "title: A title\ntool: handout\ncore_task: 6", 4, "core_task must be the number"),
        ("title: A title", "title: A title\ntool: handout\ncore_task: true", 4, "core_task must be the number"),
        ("## Heading", "Loose text.\n## Heading", 5, "before the first ## section"),
        ("## Heading", "# Heading", 5, "only ## headings"),
        ("Text.", "Text.\n\n### Deeper", 9, "only ## headings"),
        (" {: #here", " { #here", 5, "a section begins as"),
        ("#here ", "", 5, "anchor must be"),
        ("#here", "#Here", 5, "anchor must be"),
        ("#here", "#here #there", 5, "anchor is given twice"),
        ("layer=base ", "", 5, "layer must be one of"),
        ("layer=base", "layer=basis", 5, "layer must be one of"),
        ("layer=base", "layer=later", 5, "needs as_of"),
        ("layer=base", "layer=later as_of=2021-02-30", 5, "as_of must be a date"),
        ("layer=base", "layer=base colour=red", 5, "unknown attribute colour"),
        ("layer=base", "layer=base ???", 5, "not understood in the heading: ???"),
        ('sources="letter:1-2 motion"', 'sources=""', 5, "at least one source"),
        ("letter:1-2", "letter:one", 5, "id or id:lines, not letter:one"),
        ("\nText.\n", "\n", 5, "this section is empty"),
        ("Text.", "Text.\n![map](map.png)", 8, "images and HTML"),
        ("Text.", "<script>alert(1)</script>", 7, "images and HTML"),
        ("Text.", "Te\x00xt.", 7, "a hidden sign (U+0000)"),
        ("A summary", "A \u202esummary", 3, "a hidden sign (U+202E)"),
    ],
)
def test_every_mistake_is_named_with_its_line(tmp_path: Path, old: str, new: str, line: int, words: str) -> None:
    assert old in GOOD
    _, problems = read(tmp_path, GOOD.replace(old, new, 1))
    assert [(p.file, p.line) for p in problems if words in p.message] == [("nl/slug.md", line)], problems


def test_all_mistakes_are_found_in_one_go(tmp_path: Path) -> None:
    text = GOOD + '## Two {: #two layer=nowhere sources="letter" }\nA\n## Three {: #three layer=base }\nB\n'
    _, problems = read(tmp_path, text)
    assert [problem.line for problem in problems] == [8, 10]


def test_a_file_that_is_no_text_and_a_missing_file_are_problems(tmp_path: Path) -> None:
    path = tmp_path / "slug.md"
    path.write_bytes(b"---\n\xff\xfe")
    problems: list[Problem] = []
    assert read_article(path, "slug.md", problems) is None
    assert read_article(tmp_path / "gone.md", "gone.md", problems) is None
    assert [str(problem) for problem in problems] == [
        "slug.md:1: this file is not UTF-8 text",
        "gone.md:1: this file is missing",
    ]


def test_a_file_name_that_is_no_slug_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "My Article.md"
    path.write_text(GOOD, encoding="utf-8")
    problems: list[Problem] = []
    read_article(path, "My Article.md", problems)
    assert [problem.message for problem in problems if "must be a slug" in problem.message]


def test_norway_is_not_false_and_every_value_knows_its_line() -> None:
    loaded = load("codes:\n  - NO\n  - yes\ndeep:\n  key: 1\n")
    assert loaded.data == {"codes": ["NO", "yes"], "deep": {"key": 1}}
    assert [loaded.line("codes", 1), loaded.line("deep", "key"), loaded.line("deep", "gone")] == [3, 5, 4]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\na: 2\n", 2),
        ("a: 1\nb: !!python/object:os.system x\n", 2),
        ("a: &x 1\nb: 2\n", 1),
        ("a: 1\nb: *x\n", 2),
        ("a: 1\n---\nb: 2\n", 2),
        ("a: [1\nb: 2\n", 2),
        ("a: 1\n\tb: 2\n", 2),
    ],
)
def test_yaml_that_a_pack_does_not_use_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(SourceError) as caught:
        load(text)
    assert caught.value.line == line
    assert "\n" not in caught.value.message
