"""A tour of headquarters' window: every page and state worth looking at, for tests and for screenshots alike."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from desktop.headquarters.facts import CaseFact
from desktop.ui.hq import pages
from desktop.ui.hq.desk import HqDesk
from desktop.ui.hq.plots import Behind
from desktop.ui.hq.trying import Trial, try_out
from desktop.ui.pages.page import Page

Wait = Callable[[Callable[[], bool]], object]
ANSWER = {
    "nl": "Dank u. In het volgende pakket staat hier een voorbeeld bij.",
    "en": "Thank you. The next pack has an example here.",
}


def states(desk: HqDesk, wait: Wait) -> Iterator[str]:
    """Go through the window on a store with cases and feedback; yield the name of each state while it shows."""
    yield "overview-before"
    wait(lambda: desk.read)
    for name in desk.shell.actions_.sections:
        desk.show_section(name)
        yield name
    yield from overview(desk)
    yield from behind(desk)
    yield from feedback(desk)
    yield from trouble(desk)
    yield from rules(desk)


def overview(desk: HqDesk) -> Iterator[str]:
    """Yield the overview as tables, narrowed by filters, and with nothing left."""
    desk.show_section("overview")
    cards = [card for card in desk.overview.charts.values() if not card.isHidden()]
    for card in cards:
        card.switch.click()
    yield "overview-tables"
    for card in cards:
        card.switch.click()
    desk.shell.filters.choose("core_task", "4")
    yield "overview-filtered"
    desk.shell.filters.clear()


def behind(desk: HqDesk) -> Iterator[str]:
    """Yield the cases behind a figure, none behind another, and one post."""
    route, cases = next((one for one in desk.groups.routes.items() if one[1]), ("", []))
    desk.show_behind(_route(desk, route, cases))
    yield "cases-behind"
    desk.show_behind(_route(desk, "seek_advice", ()))
    yield "cases-none"
    desk.show_behind(Behind("", posts=(desk.groups.posts[0].post,)))
    yield "posts-one"


def _route(desk: HqDesk, route: str, cases: Sequence[CaseFact]) -> Behind:
    """Return cases as if they had been asked for under a route."""
    words = partial(desk.texts.short_route, route)
    return Behind(words(), cases, again=words)


def feedback(desk: HqDesk) -> Iterator[str]:
    """Yield a paragraph with its feedback, and an answer on its way."""
    desk.show_section("feedback")
    about = next((one for one in desk.groups.about if desk.texts.passage(one)), desk.feedback.present)
    desk.feedback.choose(about)
    yield "feedback-paragraph"
    if desk.feedback.cards:
        card = desk.feedback.cards[0]
        card.reply.click()
        card.text.setPlainText(ANSWER[desk.look.language])
        card.changed.setChecked(True)
        yield "feedback-answer"


_TRIALS: dict[tuple[str, str], Trial] = {}


def _trial(desk: HqDesk, name: str) -> Trial:
    """Return what the present proposal gives, worked out once: the proof takes seconds."""
    key, proposal = (desk.opened.store, name), desk.rules.proposal
    if key not in _TRIALS:
        _TRIALS[key] = try_out(desk.opened.store, proposal.present, proposal.data(), proposal.policy)
    return _TRIALS[key]


def rules(desk: HqDesk) -> Iterator[str]:
    """Yield the workshop with a changed rule and a threshold, what a trial of them gave, and rules that do not hold."""
    desk.show_section("rules")
    page = desk.rules
    page.choose("rule:A6")
    page.rule.boxes["due_diligence", "partly"].click()
    yield "rules-changed"
    page.show_trial(_trial(desk, "stricter"))
    yield "rules-tried"
    page.choose("threshold:large_amount_eur")
    yield "rules-threshold"
    page.choose("rule:R2")
    page.rule.pick("addressees", "nobody")
    page.show_trial(_trial(desk, "broken"))
    yield "rules-broken"
    page.rule.boxes["request_type", "financial"].click()
    yield "rules-unfinished"


def trouble(desk: HqDesk) -> Iterator[str]:
    """Yield what the page for gathering says of a missing place, while it runs, and after."""
    desk.show_section("gather")
    desk.gather.begin.click()
    yield "gather-no-place"
    desk.gather.set_busy(True)
    desk.gather.step(412, 9_300_000)
    yield "gather-busy"
    desk.gather.set_busy(False)


def page_names() -> set[str]:
    """Return the name of every page class of headquarters' window."""
    modules = [
        importlib.import_module(f"{pages.__name__}.{info.name}") for info in pkgutil.iter_modules(pages.__path__)
    ]
    found = (value for module in modules for value in vars(module).values() if isinstance(value, type))
    return {page.__name__ for page in found if issubclass(page, Page) and page.__module__.startswith(pages.__name__)}
