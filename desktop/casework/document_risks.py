"""The risk lines of a request: what the lookup showed, every line with its data set, edition and date.

A case keeps the signals and editions of a lookup, not its sentences. Where the pack still has the same editions the
sentences are read again; where it has others, the signals stand as they were, with the editions of then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.document import DATA, Line
from desktop.errors import BadInput
from desktop.guidance.risk.lookup import Lookup, Risks

if TYPE_CHECKING:
    from desktop.casework.document_words import Saying
    from desktop.domain.case import Part
    from desktop.guidance.library import Library
    from desktop.guidance.risk.views import Evidence

About = tuple[str | None, str | None]
_SILENT = ("no_signal", "no_data")


@dataclass(frozen=True)
class RiskFacts:
    """The lines, the day of the first lookup in words, and the questions to the company that a person chose."""

    lines: tuple[Line, ...] = ()
    on: str = ""
    questions: tuple[Line, ...] = ()


class RiskLines:
    """Tells the risks of requests in one language."""

    def __init__(self, library: Library, say: Saying) -> None:
        """Take the pack and the words; a pack may have no risk data."""
        self._say = say
        try:
            self._risks: Risks | None = Risks(library)
        except BadInput:
            self._risks = None

    def lines(self, part: Part) -> RiskFacts:
        """Return the lines of the newest lookup of each product, and of one made now for each product that the request
        names and nobody looked up. What several lookups say alike stands there once.
        """
        kept = {_about(one): one for one in part.lookups}
        named = [about for about in _asked(part.request or {}) if about not in kept]
        looks = [self._kept(one) for one in kept.values()]
        looks += [RiskFacts(tuple(self._told(now, ""))) for about in named if (now := self._look_up(*about))]
        day = next((look.on for look in looks if look.on), "")
        return RiskFacts(_once(line for look in looks for line in look.lines), day,
                         _once(line for look in looks for line in look.questions))  # fmt: skip

    def _kept(self, kept: Mapping[str, Any]) -> RiskFacts:
        """Return the lines of a lookup that the case keeps."""
        now = self._look_up(*_about(kept))
        day = self._say.day(kept.get("looked_up_on") or kept.get("at"))
        when = self._say.label("looked_up", day=day)
        same = now is not None and now.kept()["editions"] == dict(kept.get("editions") or {})
        lines = self._told(now, when) if now and same else self._as_kept(kept, when)
        chosen = set(kept.get("questions") or ())
        questions = (Line(question.text) for question in (now.questions if now else ()) if question.id in chosen)
        return RiskFacts(tuple(lines), day, tuple(questions))

    def _look_up(self, country: str | None, product: str | None) -> Lookup | None:
        try:
            if self._risks and country:
                return self._risks.look_up(country, product, self._say.lang)
        except BadInput:
            pass  # a country of another pack
        return None

    def _told(self, found: Lookup, when: str) -> Iterator[Line]:
        """Yield every line of evidence, then which themes are silent: that is no proof of anything.

        `when` is empty for a lookup that is made with the document.
        """
        for theme in found.themes:
            if theme.signal not in _SILENT:
                for line in theme.evidence:
                    if line.signal not in _SILENT:
                        text = f"{theme.name}: {line.detail}"
                        yield Line(text, "; ".join(filter(None, (self._source(line), when))), DATA)
        names = {signal: [theme.name for theme in found.themes if theme.signal == signal] for signal in _SILENT}
        yield from self._silent(names, when or self._say.label("now"), found.product_name)
        if found.product and not found.product_known:
            yield Line(self._say.label("product_unlisted", product=found.product_name), "", DATA)

    def _source(self, line: Evidence) -> str:
        source = line.dataset
        say = self._say
        known = say.label("risk_source", title=source.title, edition=source.edition_name, as_of=say.day(source.as_of))
        return f"{known}; {say.label('outdated')}" if source.stale else known

    def _as_kept(self, kept: Mapping[str, Any], when: str) -> Iterator[Line]:
        """Yield the signals of then by theme, with the editions of then."""
        editions = self._say.label("editions", names=", ".join(map(str, (kept.get("editions") or {}).values())))
        silent: dict[str, list[str]] = {signal: [] for signal in _SILENT}
        for theme, signal in (kept.get("signals") or {}).items():
            name = self._risks.theme_name(theme, self._say.lang) if self._risks else theme
            word = self._risks.signal_word(signal, self._say.lang) if self._risks else signal
            if signal in silent:
                silent[signal].append(name)
            else:
                yield Line(f"{name}: {word}", f"{editions}; {when}", DATA)
        yield from self._silent(silent, when, self._say.product(str(kept.get("product") or "")))

    def _silent(self, names: Mapping[str, list[str]], when: str, product: str | None) -> Iterator[Line]:
        """Yield which themes are silent, and for which product."""
        for signal in _SILENT:
            if names[signal]:
                text = self._say.label(signal, names=", ".join(names[signal]))
                yield Line(f"{product}: {text[:1].lower()}{text[1:]}" if product else text, when, DATA)


def _once(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return each text once, as it came first."""
    found: dict[str, Line] = {}
    for line in lines:
        found.setdefault(line.text, line)
    return tuple(found.values())


def _about(look: Mapping[str, Any]) -> About:
    """Return the country and the product of a lookup that a case keeps."""
    return look.get("country"), look.get("product")


def _asked(request: Mapping[str, Any]) -> list[About]:
    """Return what a request would look up: each of its products, or only its country."""
    return [(request.get("country"), product) for product in request.get("products") or (None,)]
