"""The proof over every combination of answers: no gap, overlap, dead rule or dead end, and the safety properties.

All 93,312 combinations (unknown included) are worked out with the tables as they are; thresholds are
proven on their own tables, and what follows from every value these can give is worked out too. Source of the
properties: contract 4.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import product
from math import prod
from typing import Any

from desktop.domain import interview
from desktop.domain.decision import actions_of, addressees_of
from desktop.domain.request import ANSWERS
from desktop.domain.rulebook import COMPARED, LANGUAGES, OWN, THRESHOLD_TABLES, Answers, Decided, Rulebook
from desktop.domain.tables import NoRule, Rule, Table
from desktop.domain.wording import forbidden

WHO = ("company", "rvo", "department", "post")
NOT_COMPARED = ("not_comparable", "not_comparable")
PROPERTIES = (
    "exactly_one_rule",
    "no_dead_rule",
    "every_outcome_has_an_action_with_a_who",
    "every_outcome_has_texts",
    "large_or_long_term_names_rvo_and_department",
    "excluded_or_uncooperative_never_supported",
    "not_provisional_is_final",
    "decided_threshold_is_not_lowered",
    "no_forbidden_word",
)
COMBINATIONS = prod(len(values) for values in ANSWERS.values())  # 93,312
MAX_PER_PROPERTY = 20  # one edited cell can break thousands of combinations; the first ones tell enough


@dataclass(frozen=True)
class Violation:
    """One thing that does not hold: where, in words, and a combination that shows it."""

    property: str
    message: str
    example: Mapping[str, str]


@dataclass(frozen=True)
class Certificate:
    """What was proven: `combinations` worked out, and everything that did not hold."""

    rules_version: str
    combinations: int
    violations: tuple[Violation, ...]

    @property
    def holds(self) -> bool:
        """Whether every property holds."""
        return not self.violations

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form of `rules check --json`."""
        broken = {violation.property for violation in self.violations}
        return {
            "combinations": self.combinations,
            "properties": [{"id": name, "holds": name not in broken} for name in PROPERTIES],
            "violations": [{**vars(v), "example": dict(v.example)} for v in self.violations],
            "rules_version": self.rules_version,
        }


@dataclass
class _Findings:
    """Violations by property, each cut off at MAX_PER_PROPERTY."""

    found: dict[str, list[Violation]] = field(default_factory=dict)

    def add(self, name: str, message: str, example: Mapping[str, str]) -> None:
        entries = self.found.setdefault(name, [])
        if len(entries) < MAX_PER_PROPERTY:
            entries.append(Violation(name, message, example))

    def ordered(self) -> tuple[Violation, ...]:
        return tuple(violation for name in PROPERTIES for violation in self.found.get(name, ()))


def certify(rulebook: Rulebook, progress: Callable[[float], None] | None = None) -> Certificate:
    """Work out every combination of answers and return the certificate; `progress` hears 0.0 to 1.0."""
    findings = _Findings()
    used = {table.id: _check_table(table, findings) for table in rulebook.tables}
    outcomes = _enumerate(rulebook, findings, used, progress or (lambda _: None))
    _check_dead_rules(rulebook, used, findings)
    _check_completions(outcomes, findings)
    _check_thresholds(rulebook, findings)
    _check_wording(rulebook, findings)
    return Certificate(rulebook.version, COMBINATIONS, findings.ordered())


def _named(answers: Answers) -> dict[str, str]:
    return dict(zip(ANSWERS, answers, strict=True))


def _check_table(table: Table, findings: _Findings) -> set[str]:
    """Check one table on its own for gaps and overlaps; return its deciding rules where thresholds come in."""
    deciding = set()
    for values in table.combinations():
        hits = list(table.hits(values))
        if not hits:
            _gap(table, values, findings)
        elif len(hits) > 1 and table.hit_policy == "unique":
            names = " and ".join(rule.id for rule in hits)
            example = dict(zip((column.id for column in table.inputs), values, strict=True))
            findings.add("exactly_one_rule", f"table {table.id}: overlap of {names}", example)
        if hits:
            deciding.add(hits[0].id)
    asks_threshold = any(column.id in COMPARED for column in table.inputs)
    return deciding if asks_threshold else set()


def _gap(table: Table, values: tuple[str, ...], findings: _Findings) -> None:
    example = dict(zip((column.id for column in table.inputs), values, strict=True))
    findings.add("exactly_one_rule", f"table {table.id}: gap, no rule for {table.describe(values)}", example)


def _enumerate(
    rulebook: Rulebook, findings: _Findings, used: dict[str, set[str]], progress: Callable[[float], None]
) -> dict[Answers, interview.Result]:
    outcomes: dict[Answers, interview.Result] = {}
    seen: set[tuple[str, ...]] = set()
    for number, answers in enumerate(product(*ANSWERS.values())):
        if number % 4096 == 0:
            progress(number / COMBINATIONS)
        try:
            decided = rulebook.evaluate(answers, NOT_COMPARED)
        except NoRule:
            continue  # the gap was found on its own table, with an example
        outcomes[answers] = decided.result
        for table, rule in decided.rules:
            used[table].add(rule)
        _check_safety(answers, decided, findings)
        kind = (answers[0], answers[6], decided.values["size"], decided.alignment, *map(str, decided.result))
        if kind not in seen:
            seen.add(kind)
            _check_actions(rulebook, answers, decided, findings)
    progress(1.0)
    return outcomes


def _check_safety(answers: Answers, decided: Decided, findings: _Findings) -> None:
    request_type, large, long_term, excluded, reports, cooperates = answers[:6]
    not_ruled_out = large != "no" or long_term != "no"
    if request_type == "financial" and not_ruled_out and not {"rvo", "department"} <= set(addressees_of(decided)):
        message = f"rule {_route_rule(decided)}: large or long-term funding without RVO and the department"
        findings.add("large_or_long_term_names_rvo_and_department", message, _named(answers))
    unfit = excluded == "yes" or (reports == "yes" and cooperates == "no")
    if unfit and decided.route == "support_and_inform":
        message = f"rule {_route_rule(decided)}: an excluded activity or an uncooperative company is supported"
        findings.add("excluded_or_uncooperative_never_supported", message, _named(answers))


def _route_rule(decided: Decided) -> str:
    return dict(decided.rules)["route"]


def _check_actions(rulebook: Rulebook, answers: Answers, decided: Decided, findings: _Findings) -> None:
    """Every outcome has something to do with somebody, and everybody it names is asked something."""
    name = "every_outcome_has_an_action_with_a_who"
    rule = _route_rule(decided)
    actions = list(actions_of(rulebook, decided))
    if not actions:
        findings.add(name, f"rule {rule}: dead end, {decided.route} has no action", _named(answers))
    for action in actions:
        if action.who not in WHO:
            findings.add(name, f"action {action.id}: {action.who!r} is not one of {', '.join(WHO)}", _named(answers))
    for addressee in addressees_of(decided):
        if addressee not in {action.who for action in actions}:
            findings.add(name, f"rule {rule}: no action asks {addressee} anything", _named(answers))
    _check_texts(rulebook, answers, decided, findings)


def _check_texts(rulebook: Rulebook, answers: Answers, decided: Decided, findings: _Findings) -> None:
    texts = rulebook.texts
    wanted = [
        ("route", decided.route, texts["routes"]["routes"]),
        ("strength", str(decided.values["strength"]), texts["routes"]["strengths"]),
    ]
    wanted += [("rule", rule, texts["rules"]["rules"]) for _, rule in decided.rules]
    for kind, name, where in wanted:
        if not all(lang in where.get(name, {}) for lang in LANGUAGES):
            findings.add("every_outcome_has_texts", f"{kind} {name}: no text in Dutch and English", _named(answers))


def _check_dead_rules(rulebook: Rulebook, used: dict[str, set[str]], findings: _Findings) -> None:
    for table in rulebook.tables:
        for rule in table.rules:
            if rule.id not in used[table.id]:
                why, example = _why_dead(table, rule)
                findings.add("no_dead_rule", f"table {table.id}: rule {rule.id} never decides; {why}", example)


def _why_dead(table: Table, rule: Rule) -> tuple[str, dict[str, str]]:
    """Say which rule decides most often where this one would fit; when none does, no answers lead there."""
    fitting = [values for values in table.combinations() if rule.fits(values)]
    if not fitting:
        return "no combination fits it", {}
    takers = Counter(table.decide(values)[0].id for values in fitting)
    del takers[rule.id]
    taker = next((name for name, _ in takers.most_common(1)), None)
    values = next(v for v in fitting if taker in (None, table.decide(v)[0].id))
    why = f"{taker} decides there" if taker else "no answers lead there"
    return why, dict(zip((column.id for column in table.inputs), values, strict=True))


def _check_completions(outcomes: Mapping[Answers, interview.Result], findings: _Findings) -> None:
    """An outcome that is not provisional equals that of every completion."""
    reached: dict[Answers, frozenset[interview.Result]] = {}
    for answers in sorted(outcomes, key=lambda a: len(interview.unknowns(a))):
        places = interview.unknowns(answers)
        reached[answers] = (
            frozenset().union(*(reached.get(c, frozenset()) for c in _filled(answers, places[0])))
            if places
            else frozenset([outcomes[answers]])
        )
        if len(reached[answers]) == 1 and outcomes[answers] not in reached[answers]:
            message = f"not provisional, yet {outcomes[answers]} differs from its completions {set(reached[answers])}"
            findings.add("not_provisional_is_final", message, _named(answers))


def _filled(answers: Answers, place: int) -> Iterator[Answers]:
    for value in interview.KNOWN[interview.KEYS[place]]:
        yield (*answers[:place], value, *answers[place + 1 :])


def _check_thresholds(rulebook: Rulebook, findings: _Findings) -> None:
    """Prove what the thresholds may do: on their own tables, and for everything that follows from these."""
    for name, asked in THRESHOLD_TABLES.items():
        table = rulebook.table(name)
        for values in table.combinations():
            given = dict(zip((column.id for column in table.inputs), values, strict=True))
            _check_size(table, values, given.get(asked, "not_comparable"), given, findings)
    outputs = (rulebook.table(name).outputs[0].values for name in THRESHOLD_TABLES)
    for sizes in product(*outputs):
        given = dict(zip(THRESHOLD_TABLES, sizes, strict=True))
        for answers in _financial_answers(given):
            with suppress(NoRule):  # a gap was found on its own table, with an example
                _check_safety(answers, rulebook.evaluate(answers, NOT_COMPARED, given), findings)


def _financial_answers(sizes: Mapping[str, str]) -> Iterator[Answers]:
    """Yield every combination of the other answers, with these sizes as the safety property reads them."""
    fixed = {name: ("no" if size in ("no", "not_applicable") else size,) for name, size in sizes.items()}
    free = {**ANSWERS, "request_type": ("financial",), **fixed}
    return product(*(free[key] for key in ANSWERS))


def _check_size(
    table: Table, values: tuple[str, ...], reached: str, given: Mapping[str, str], findings: _Findings
) -> None:
    """One row of the proof that no threshold and no missing answer makes funding look small."""
    if given.get("request_type", "financial") != "financial":
        return
    try:
        rule, (size,) = table.decide(values)
    except NoRule:
        return
    own = given.get(OWN[table.id], "unknown")
    if reached == "reached_decided" and size != "yes":
        message = f"rule {rule.id}: a decided threshold that is reached counts as {size}"
        findings.add("decided_threshold_is_not_lowered", message, given)
    ruled_out = own == "no" or (own == "unknown" and reached == "below")
    if size in ("no", "not_applicable") and not ruled_out:
        message = f"rule {rule.id}: {table.id} counts as {size} though it was not ruled out"
        findings.add("large_or_long_term_names_rvo_and_department", message, given)


def _check_wording(rulebook: Rulebook, findings: _Findings) -> None:
    for where, text in _texts("", rulebook.texts):
        for word in forbidden(text):
            findings.add("no_forbidden_word", f"{where}: {word!r} says more than the sources do", {"text": text})


def _texts(where: str, data: Any) -> Iterator[tuple[str, str]]:
    if isinstance(data, str):
        yield where, data
    elif isinstance(data, Mapping):
        for key, value in data.items():
            yield from _texts(f"{where}/{key}".lstrip("/"), value)
    elif isinstance(data, list | tuple):
        for number, value in enumerate(data):
            name = value.get("id", value.get("value", number)) if isinstance(value, Mapping) else number
            yield from _texts(f"{where}/{name}", value)
