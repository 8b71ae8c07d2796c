"""The pictures of the report: what the tables say, drawn; each tells itself in one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.domain.document import Picture
from desktop.headquarters import charts_svg, figures, small_numbers
from desktop.headquarters.charts_svg import Bar, Range
from desktop.headquarters.facts import Facts
from desktop.headquarters.report_words import Words

MOST_MONTHS, MOST_BARS = 18, 10


def pictures(facts: Facts, words: Words) -> Iterator[tuple[str, Iterator[Picture]]]:
    """Yield every picture by name; none where nothing can be drawn."""
    hidden = small_numbers.counts
    months = list(hidden(figures.month_counts(facts), words.least).items())[-MOST_MONTHS:]
    yield "months", _columns(words, "months", [(words.short_month(month), n) for month, n in months])
    tasks = {task: small_numbers.count(n, words.least) for task, n in figures.tasks(facts).items()}
    yield "tasks", _bars(words, "tasks", [(words.label("task", number=task), n) for task, n in tasks.items()])
    routes = hidden(figures.routes(facts), words.least)
    yield "routes", _bars(words, "routes", [(words.route(route), n) for route, n in routes.items()])
    scores = hidden(figures.scores(facts, "clarity"), words.least)
    yield "scores", _columns(words, "scores", [(str(score), n) for score, n in scores.items()])
    yield "turnaround", _turnaround(facts, words)
    about = [(name, sum(found.values())) for name, found in figures.about(facts).items()]
    enough = [(words.about(name), n) for name, n in about if n >= words.least][:MOST_BARS]
    yield "paragraphs", _bars(words, "paragraphs", enough)


def _bars(words: Words, name: str, rows: Sequence[Bar]) -> Iterator[Picture]:
    if any(count for _, count in rows):
        yield Picture(charts_svg.bars(rows, words.told), words.label(name), _said(words, name, rows))


def _columns(words: Words, name: str, rows: Sequence[Bar]) -> Iterator[Picture]:
    if any(count for _, count in rows):
        yield Picture(charts_svg.columns(rows, words.told), words.label(name), _said(words, name, rows))


def _said(words: Words, name: str, rows: Sequence[Bar]) -> str:
    told = "; ".join(f"{row}: {words.told(count)}" for row, count in rows)
    return f"{words.label(name)}. {told}."


def _turnaround(facts: Facts, words: Words) -> Iterator[Picture]:
    rows: list[Range] = []
    for adviser, days in figures.turnaround(facts).items():
        each = small_numbers.values(days.each, words.least)
        half = figures.middle_half(each)
        middle = figures.middle(each)
        if half and middle is not None:
            rows.append((words.label(adviser), half[0], middle, half[1]))
    if rows:
        said = "; ".join(_range(words, row) for row in rows)
        title = words.label("turnaround")
        yield Picture(charts_svg.ranges(rows), title, f"{title}. {said}.")


def _range(words: Words, row: Range) -> str:
    name, low, middle, high = row
    numbers = {key: words.decimal(value) for key, value in (("low", low), ("middle", middle), ("high", high))}
    return words.label("turnaround_says", name=name, **numbers)
