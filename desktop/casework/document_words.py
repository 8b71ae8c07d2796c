"""How a document says the values of a case: words of the pack, dates and amounts as the language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.guidance.risk.words import day, number

if TYPE_CHECKING:
    from desktop.domain.decision import Citation
    from desktop.guidance.library import Library

_KILO = 1000


class Saying:
    """The words of one language: those of the documents, and those of the decision files."""

    def __init__(self, library: Library, texts: Mapping[str, Any], words: Mapping[str, Any], lang: str) -> None:
        """Take the pack, the texts of its rulebook, and the shared words of its documents."""
        self._library, self._texts, self._words, self.lang = library, texts, words, lang
        self._questions = {question["id"]: question[lang] for question in texts["questions"]["questions"]}
        self._options = {question["id"]: question["options"] for question in texts["questions"]["questions"]}
        column = "en" if lang == "en" else "nl"
        self._products = dict(library.rows(f"SELECT id, {column} FROM products"))

    def label(self, name: str, **values: object) -> str:
        """Return a fixed word, its places in braces filled in."""
        text = str(self._words["labels"][name][self.lang])
        return text.format(**values) if values else text

    def value(self, group: str, name: str) -> str:
        """Return a value in words (`status`, `open`); as words of its id when the pack has none for it."""
        known = self._words["values"].get(f"{group}_{name}")
        return str(known[self.lang]) if known else name.replace("_", " ")

    def question(self, key: str) -> str:
        """Return a question of the assistant."""
        return str(self._questions[key]["title"]) if key in self._questions else key.replace("_", " ")

    def answer(self, key: str, value: str) -> str:
        """Return the label of an answer to a question."""
        for option in self._options.get(key, ()):
            if option["value"] == value:
                return str(option[self.lang]["label"])
        return value.replace("_", " ")

    def route(self, name: str | None) -> str:
        """Return the title of a route; empty without one, its id when the pack no longer has it."""
        routes = self._texts["routes"]["routes"]
        return str(routes[name][self.lang]["title"]) if name in routes else (name or "").replace("_", " ")

    def strength(self, name: str | None) -> str:
        """Return in a sentence whether the letter asks for advice or this app does."""
        known = self._texts["routes"]["strengths"].get(name or "none")
        return str(known[self.lang]) if known else ""

    def rule(self, name: str) -> str | None:
        """Return what a rule says; None when the pack no longer has it."""
        known = self._texts["rules"]["rules"].get(name)
        return str(known[self.lang]) if known else None

    def citation(self, citation: Citation) -> str:
        """Return what a claim rests on: kind of rule, source, lines."""
        kind = str(self._texts["words"]["kinds"].get(citation.kind, {}).get(self.lang, citation.kind))
        if not citation.lines:
            return kind
        source = self._library.citation(citation.source, citation.lines, self.lang)
        return f"{kind}; {source.title}, {self.label('lines')} {citation.lines}"

    def product(self, name: str) -> str:
        """Return the name of a product we know; free text as it is."""
        return str(self._products.get(name, name))

    def country(self, code: str | None) -> str:
        """Return the name of a country; empty without one."""
        return self._library.country_name(code, self.lang) if code else ""

    def post(self, code: str | None) -> str:
        """Return the name of a post; the code of one we do not know, or just `the post`."""
        names = {post.code: post.name_nl if self.lang == "nl" else post.name_en for post in self._library.posts()}
        return names.get(code or "", code or self.label("post"))

    def day(self, text: str | None) -> str:
        """Return a day, or the day of a moment, in words; empty for none, as it is when it is no date."""
        iso = (text or "")[:10]
        parts = iso.split("-")
        whole = len(parts) == 3 and all(part.isdecimal() for part in parts) and 1 <= int(parts[1]) <= 12
        return day(iso, self.lang) if whole else iso

    def moment(self, at: str) -> str:
        """Return a moment (UTC) as its day and time."""
        return f"{self.day(at)} {at[11:16]}".strip()

    def euros(self, amount: int) -> str:
        """Return an amount in whole euros."""
        return self.label("euros", count=number(str(amount), self.lang))

    def months(self, count: int) -> str:
        """Return a duration in whole months."""
        return self.label("months", count=number(str(count), self.lang))

    def size(self, count: int) -> str:
        """Return a number of bytes as kilobytes, rounded up."""
        return self.label("size", count=number(str(-(-count // _KILO)), self.lang))
