"""The words of headquarters' window that belong to no page: regions, periods, advisers asked, posts."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.domain.pilot_figures import OTHER
from desktop.exchange.apart import in_words
from desktop.headquarters.facts import Facts
from desktop.headquarters.groups import BOTH, NEITHER, ONE
from desktop.headquarters.places import Place
from desktop.ui.charts.untold import Under
from desktop.ui.texts import Texts

translate = QCoreApplication.translate
TASKS = {
    1: "core-task-1-build-expertise", 2: "core-task-2-inform-and-advise", 3: "core-task-3-support-business",
    4: "core-task-4-set-conditions", 5: "core-task-5-put-on-agenda",
}  # fmt: skip
MONTHS = "months"
"""The period of which a person chooses the first and the last month."""
PERIODS = ("all", "month", "quarter", "year", "months12", MONTHS)


def period_words() -> dict[str, str]:
    """Return the word of each period, in the order in which they are offered."""
    words = {
        "all": translate("Hq", "The whole pilot"),
        "month": translate("Hq", "This month"),
        "quarter": translate("Hq", "This quarter"),
        "year": translate("Hq", "This year"),
        "months12": translate("Hq", "The last 12 months"),
        MONTHS: translate("Hq", "Choose months…"),
    }
    return {period: words[period] for period in PERIODS}


def first_day(period: str, today: date) -> str | None:
    """Return the first day (ISO) of a period; None for all."""
    starts = {
        "month": today.replace(day=1),
        "quarter": today.replace(month=3 * ((today.month - 1) // 3) + 1, day=1),
        "year": today.replace(month=1, day=1),
        "months12": today - timedelta(days=365),
    }
    return starts[period].isoformat() if period in starts else None


def last_day(month: str) -> str:
    """Return the last day (ISO) of a month (2026-11)."""
    return f"{month}-{monthrange(int(month[:4]), int(month[5:]))[1]}"


def region_word(region: str) -> str:
    """Return the name of a region of `places.REGIONS`."""
    words = {
        "africa": translate("Hq", "Africa"),
        "americas": translate("Hq", "The Americas"),
        "asia_pacific": translate("Hq", "Asia and the Pacific"),
        "europe": translate("Hq", "Europe and Central Asia"),
        "middle_east_north_africa": translate("Hq", "Middle East and North Africa"),
        "unknown": translate("Hq", "No region known"),
    }
    return words.get(region, region)


def task_word(task: int, texts: Texts) -> str:
    """Return a core task with its number."""
    return f"{task} {texts.paragraph(TASKS[task])}" if task in TASKS else str(task)


def short_task(task: int) -> str:
    """Return a core task in a word, with its number."""
    words = {
        1: translate("Hq", "Expertise"),
        2: translate("Hq", "Informing"),
        3: translate("Hq", "Supporting"),
        4: translate("Hq", "Conditions"),
        5: translate("Hq", "Agenda"),
    }
    return f"{task} {words.get(task, '')}".strip()


def route_word(route: str, texts: Texts) -> str:
    """Return a route in a few words."""
    return translate("Hq", "No route yet") if route == OTHER else texts.short_route(route)


def asked_word(asked: str) -> str:
    """Return who was asked in a case that goes to both."""
    words = {
        BOTH: translate("Hq", "RVO and department"),
        ONE: translate("Hq", "One of both"),
        NEITHER: translate("Hq", "Not asked yet"),
    }
    return words[asked]


def reason_word(reason: str) -> str:
    """Return why a file or an event is set apart (`exchange.apart.REASONS`)."""
    words = {
        "torn": translate("Hq", "damaged or cut off"),
        "too_large": translate("Hq", "larger than its limit"),
        "not_for_us": translate("Hq", "sealed to somebody else’s key"),
        "future_format": translate("Hq", "of a later version of this program"),
        "wrong_name": translate("Hq", "under a name that does not fit what is in it"),
        "malformed": translate("Hq", "not what its form asks"),
        "bad_signature": translate("Hq", "without a valid signature"),
        "wrong_headquarters": translate("Hq", "meant for another headquarters"),
        "unknown_device": translate("Hq", "of a device that waits to be let in"),
        "revoked": translate("Hq", "of a device that was withdrawn"),
        "foreign_chain": translate("Hq", "with events of a device that its sender does not continue"),
        "wrong_events": translate("Hq", "with events that do not fit its list"),
        "not_an_event": translate("Hq", "not an event"),
    }
    return words.get(reason) or in_words(reason)


def post_name(place: Place) -> str:
    """Return a post as a list shows it: its city."""
    return place.city or place.code


def listed(names: Sequence[str]) -> str:
    """Return names in a row, as people say it."""
    if len(names) < 2:
        return "".join(names)
    return translate("Hq", "{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])


def number(value: int, texts: Texts) -> str:
    """Return a count as people write it; one that is not told stays untold."""
    return str(value) if isinstance(value, Under) else texts.number(value)


def days_count(days: float, texts: Texts) -> str:
    """Return a length in days in words."""
    if days == 1:
        return translate("Hq", "1 day")
    return translate("Hq", "{n} days").format(n=texts.decimal(days) if days % 1 else texts.number(int(days)))


def cases_count(count: int, texts: Texts) -> str:
    """Return a number of cases in words."""
    return translate("Hq", "1 case") if count == 1 else translate("Hq", "{n} cases").format(n=number(count, texts))


def posts_count(count: int, texts: Texts) -> str:
    """Return a number of posts in words."""
    return translate("Hq", "1 post") if count == 1 else translate("Hq", "{n} posts").format(n=number(count, texts))


def read_words(facts: Facts, texts: Texts) -> str:
    """Return in words what was read from the store, and when a post was heard last."""
    events = sum(device.events for device in facts.devices)
    if not events:
        return translate("Hq", "There are no events in the store yet")
    words = translate("Hq", "{n} events read, signatures checked").format(n=texts.number(events))
    heard = max((one.last_heard for one in facts.devices if one.last_heard), default=None)
    return f"{words} · {_last_heard(heard, texts)}" if heard else words


def _last_heard(moment: str, texts: Texts) -> str:
    return translate("Hq", "last heard on {moment}").format(moment=texts.moment(moment))
