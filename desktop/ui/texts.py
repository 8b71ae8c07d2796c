"""Words of the content pack in the language of the window: questions, answers, routes, actions, sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTimeZone

from desktop.guidance.installed import UNSIGNED
from desktop.guidance.library import Library
from desktop.ui.look import Look

if TYPE_CHECKING:
    from desktop.assistant import Assistant


class Texts:
    """Looks up words by id; an id of an older pack that is gone is shown as it is."""

    def __init__(self, library: Library, look: Look, rules: Callable[[], Assistant]) -> None:
        """Read from the pack when it is needed; `look` says in which language."""
        self._library, self._look, self._rules = library, look, rules
        self._countries: dict[tuple[str, str], str] = {}
        self._products: dict[tuple[str, str], str] = {}

    @cached_property
    def _texts(self) -> Mapping[str, Any]:
        return self._rules().rulebook.texts

    @cached_property
    def _questions(self) -> dict[str, Any]:
        return {item["id"]: item for item in self._texts["questions"]["questions"]}

    @cached_property
    def _actions(self) -> dict[str, Any]:
        return {item["id"]: item for item in self._texts["actions"]["actions"]}

    @property
    def language(self) -> str:
        """Return `nl` or `en`."""
        return self._look.language

    def question(self, key: str) -> Mapping[str, Any]:
        """Return title, help, why and, for amounts, `amount` of a question."""
        return self._questions[key][self.language]

    def lines(self, key: str) -> tuple[str | None, str]:
        """Return the letter's lines behind a question (or None) and the kind of rule it is."""
        item = self._questions[key]
        return item["lines"], item["kind"]

    def amount_key(self, key: str) -> str | None:
        """Return which amount is asked beside a question: `amount_eur`, `duration_months` or None."""
        return self._questions[key].get("asks_amount")

    def options(self, key: str) -> list[tuple[str, str, str]]:
        """Return (value, label, explanation) of each answer to a question."""
        return [
            (option["value"], option[self.language]["label"], option[self.language]["help"])
            for option in self._questions[key]["options"]
        ]

    def option(self, key: str, value: str) -> str:
        """Return the label of one answer."""
        return next((label for known, label, _ in self.options(key) if known == value), value)

    def value(self, value: str) -> str:
        """Return a value as a short word: yes, no, in line."""
        return self._short("values", value)

    def route(self, route: str) -> Mapping[str, str]:
        """Return title and summary of a route."""
        known = self._texts["routes"]["routes"].get(route)
        return known[self.language] if known else {"title": route, "summary": ""}

    def strength(self, strength: str | None) -> str:
        """Return in a sentence why advice is sought; empty when it is not."""
        return self._texts["routes"]["strengths"][strength or "none"][self.language]

    def action(self, action: str) -> Mapping[str, str]:
        """Return title and what to send of an action."""
        known = self._actions.get(action)
        return known[self.language] if known else {"title": action, "what": ""}

    def action_who(self, action: str) -> str:
        """Return with whom an action is, as a word; empty for an action of an older pack."""
        known = self._actions.get(action)
        return self.who(known["who"]) if known else ""

    def short_route(self, route: str) -> str:
        """Return a route in two or three words, for lists; its whole title when it is a route we do not know."""
        translate = QCoreApplication.translate
        words = {
            "give_information": translate("Texts", "Give information"),
            "seek_advice": translate("Texts", "Seek advice"),
            "withhold_and_consult": translate("Texts", "Consult first"),
            "check_first": translate("Texts", "Find out first"),
            "set_conditions": translate("Texts", "Discuss conditions"),
            "support_and_inform": translate("Texts", "Help and inform"),
        }
        return words.get(route) or self.route(route)["title"]

    def rule(self, rule: str) -> str:
        """Return a rule in plain words."""
        known = self._texts["rules"]["rules"].get(rule)
        return known[self.language] if known else rule

    def who(self, who: str) -> str:
        """Return who an action is with, as a word."""
        return self._short("who", who)

    def _short(self, group: str, key: str) -> str:
        known = self._texts["words"][group].get(key)
        return known[self.language] if known else key

    def citation(self, kind: str, lines: str | None) -> tuple[str, str]:
        """Return the kind of chip and the words for what a rule rests on."""
        translate = QCoreApplication.translate
        words = {
            "letter": translate("Texts", "Letter, lines {lines}"),
            "motion": translate("Texts", "Motion, as in the letter, lines {lines}"),
            "core_task": translate("Texts", "Core task, letter lines {lines}"),
            "standing_rule": translate("Texts", "Standing rule of this app"),
            "working_rule": translate("Texts", "Working rule of this app"),
        }
        chip = "ours" if kind in ("standing_rule", "working_rule") else "base"
        return chip, words.get(kind, kind).format(lines=(lines or "").replace("-", "–"))

    def country(self, code: str | None) -> str:
        """Return the name of a country; empty when there is none."""
        if not code:
            return ""
        key = (code, self.language)
        if key not in self._countries:  # a list of ten thousand cases asks for the same few over and over
            self._countries[key] = self._library.country_name(code, self.language)
        return self._countries[key]

    def product(self, code: str) -> str:
        """Return the name of a product we know; what was typed for any other."""
        key = (code, self.language)
        if key not in self._products:
            self._products[key] = self._library.product_name(code, self.language)
        return self._products[key]

    def paragraph(self, place: str) -> str:
        """Return the heading of a paragraph (`slug#anchor`) or the title of an article (`slug`); the place itself when
        the pack has it no more.
        """
        slug, _, anchor = place.partition("#")
        column, table = ("heading", "paragraphs") if anchor else ("title", "articles")
        sql = f"SELECT {column} FROM {table} WHERE slug = ? AND lang = ?" + (" AND anchor = ?" if anchor else "")
        rows = self._library.rows(sql, slug, self.language, *([anchor] if anchor else []))
        return str(rows[0][0]) if rows else place

    def look_back(self, key: str, value: object) -> tuple[str, str]:
        """Return a question that looks back, and an answer to it; their ids when the pack has them no more."""
        from desktop.guidance.evaluations import evaluation  # only now: few pages ask

        forms = filter(None, (evaluation(self._library, name, self.language) for name in ("case", "month")))
        found = next((one for form in forms for one in form.questions if one.id == key), None)
        if found is None:
            return key, str(value)
        return found.text, dict(found.options).get(str(value), str(value))

    def item(self, name: str, item: str) -> str:
        """Return the question of an item of a checklist; its ids when the pack has it no more."""
        from desktop.guidance.checklists import checklists  # only now: few pages ask

        whole = next((one for one in checklists(self._library) if one.id == name), None)
        known = whole.items.get(item) if whole else None
        return known.words[self.language]["text"] if known else f"{name}#{item}"

    def number(self, value: int) -> str:
        """Return a whole number as people write it."""
        return self._look.locale().toString(value)

    def decimal(self, value: float) -> str:
        """Return a number with at most one decimal as people write it."""
        return self._look.locale().toString(round(value, 1), "g", 6)

    def day(self, iso: str | None) -> str:
        """Return a date (`2026-11-23`) or a moment in UTC (`2026-11-23T13:32:00Z`) as a day, written out."""
        if not iso:
            return ""
        return self._look.locale().toString(_local(iso).date(), "d MMMM yyyy")

    def month(self, month: str) -> str:
        """Return a month (`2026-11`), written out."""
        return self._look.locale().toString(_local(f"{month}-01").date(), "MMMM yyyy")

    def time(self, iso: str) -> str:
        """Return a moment in UTC as the time on this machine."""
        return self._look.locale().toString(_local(iso).time(), "HH:mm")

    def moment(self, iso: str) -> str:
        """Return a moment in UTC as day and time on this machine."""
        return self._look.locale().toString(_local(iso), "d MMMM yyyy HH:mm")

    def version(self) -> str:
        """Return the version of the content in use, and that nobody signed it where that is so."""
        return version_words(self._library.version, self._library.standing)


def version_words(version: str, standing: str) -> str:
    """Return a version of the content; an unsigned one says so wherever it is shown."""
    if standing != UNSIGNED:
        return version
    return QCoreApplication.translate("Texts", "{version}, not signed").format(version=version)


def _local(iso: str) -> QDateTime:
    if len(iso) <= 10:
        day = date.fromisoformat(iso)
        return QDateTime(QDate(day.year, day.month, day.day).startOfDay())
    moment = datetime.fromisoformat(iso)
    return QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000), QTimeZone.systemTimeZone())
