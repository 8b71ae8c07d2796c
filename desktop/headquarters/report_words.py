"""The words of one language in which the report says its figures; counts too small to be told say so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.domain.evaluation import Form
from desktop.domain.pilot_figures import Share
from desktop.guidance.checklists import checklists, heading_of
from desktop.guidance.evaluations import evaluation
from desktop.guidance.library import Library
from desktop.guidance.risk.words import day, number
from desktop.headquarters import small_numbers
from desktop.headquarters.figures import middle, middle_half
from desktop.headquarters.places import Place


class Words:
    """Words of the content pack for figures. `least` is the smallest count that is told (1: all are)."""

    def __init__(self, library: Library, texts: Mapping[str, Any], lang: str, least: int) -> None:
        """Take the pack, the texts of its report, a language (`nl`, `en`) and the threshold."""
        self._library, self._texts, self.lang, self.least = library, texts, lang, least
        self._routes = library.decision("routes")["routes"]
        self._rules = library.decision("rules")["rules"]
        self._questions = {one["id"]: one for one in library.decision("questions")["questions"]}
        self._lists = {one.id: one for one in checklists(library)}
        self._articles = dict(library.rows("SELECT slug, title FROM articles WHERE lang = ?", lang))

    def label(self, word: str, /, **values: object) -> str:
        """Return a fixed word, its places in braces filled in; its name as words when the pack has none."""
        known = self._texts["labels"].get(word)
        text = str(known[self.lang]) if known else word.replace("_", " ")
        return text.format(**values) if values else text

    def sentences(self, name: str) -> Any:
        """Return the sentences under a name, as the pack has them."""
        return self._texts["sentences"][name]

    def count(self, found: int | None) -> str:
        """Return a count: a number, or that it is too small."""
        told = small_numbers.count(found, self.least) if found is not None else None
        return self.label("untold", least=self.least) if told is None else number(str(told), self.lang)

    def told(self, found: int | None) -> str:
        """Return a count of a row in which small ones are hidden already."""
        return self.label("hidden") if found is None else number(str(found), self.lang)

    def whole(self, found: int) -> str:
        """Return a count that says nothing of people: lines, devices, posts."""
        return number(str(found), self.lang)

    def share(self, found: Share) -> str:
        """Return so many of so many, with the percentage."""
        return self.told_share(small_numbers.share(found, self.least))

    def told_share(self, told: Share | None) -> str:
        """Return a share of a row in which small ones are hidden already."""
        if told is None:
            return self.label("hidden")
        if not told.of:
            return self.label("nothing")
        percent = round(100 * told.n / told.of)
        return self.label("share", n=self.whole(told.n), of=self.whole(told.of), percent=percent)

    def middle(self, each: Sequence[int], unit: str) -> str:
        """Return the median of values in a unit (`days`, `minutes`)."""
        found = middle(small_numbers.values(each, self.least))
        return self.label(unit, middle=self.decimal(found)) if found is not None else self.label("hidden")

    def half(self, each: Sequence[int]) -> str:
        """Return between which values the middle half lies."""
        found = middle_half(small_numbers.values(each, self.least))
        return self.label("middle_half", low=self.decimal(found[0]), high=self.decimal(found[1])) if found else "–"

    def decimal(self, value: float) -> str:
        """Return a number with at most one decimal."""
        rounded = round(value, 1)
        return number(str(int(rounded) if rounded == int(rounded) else rounded), self.lang)

    def day(self, iso: str | None) -> str:
        """Return a day in words; when there is none, that it is not known."""
        return day(iso[:10], self.lang) if iso else self.label("not_known")

    def month(self, iso: str) -> str:
        """Return a month in words (november 2026)."""
        return day(f"{iso}-01", self.lang).split(" ", 1)[1]

    def short_month(self, iso: str) -> str:
        """Return a month in a few signs (nov ’26)."""
        name, year = self.month(iso).split(" ")
        return f"{name[:3]} ’{year[2:]}"

    def route(self, name: str) -> str:
        """Return the title of a route."""
        known = self._routes.get(name)
        return str(known[self.lang]["title"]) if known else self.label(name)

    def rule(self, name: str) -> str:
        """Return a rule with what it says, as the pack of today has it."""
        known = self._rules.get(name)
        return f"{name}: {known[self.lang]}" if known else name

    def type(self, name: str) -> str:
        """Return what a company asks."""
        for option in self._questions["request_type"]["options"]:
            if option["value"] == name:
                return str(option[self.lang]["label"])
        return self.label(name)

    def form(self, name: str) -> Form | None:
        """Return the questions of a look back (`case`, `month`)."""
        return evaluation(self._library, name, self.lang)

    def item(self, checklist: str, item: str) -> tuple[str, str]:
        """Return the title of a checklist and the text of an item; their ids when the pack no longer has them."""
        known = self._lists.get(checklist)
        if known is None:
            return checklist, item
        found = known.items.get(item)
        return known.words[self.lang]["title"], found.words[self.lang]["text"] if found else item

    def list_items(self) -> dict[str, dict[str, str]]:
        """Return the items of every checklist of the pack by id, each with the size from which it counts."""
        return {name: one.sizes for name, one in self._lists.items()}

    def about(self, name: str) -> str:
        """Return what feedback is about, in words."""
        kind, _, rest = name.partition(":")
        if kind == "outcome":
            return self.label("outcome_of", name=self.route(rest))
        if kind == "question":
            known = self._questions.get(rest)
            return self.label("question_of", name=known[self.lang]["title"] if known else rest)
        if kind == "checklist":
            return ": ".join(self.item(*rest.partition("#")[::2]))
        return self._paragraph(name) if name != "app" else self.label("app")

    def _paragraph(self, name: str) -> str:
        slug, _, anchor = name.partition("#")
        title = self._articles.get(slug, slug)
        heading = heading_of(self._library, name, self.lang) if anchor else ""
        return f"{title}: {heading}" if heading else title

    def post(self, place: Place) -> str:
        """Return the name of a post."""
        return place.name_nl if self.lang == "nl" else place.name_en
