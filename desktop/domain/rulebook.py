"""The rulebook: the decision tables in the order they are worked out, and the texts and sources beside them.

All of it is data in the content pack (`content/decision/`); nothing here knows a rule by name but the
chain of tables that contract 4 fixes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from desktop.domain.policy import COMPARISONS, Policy
from desktop.domain.request import ANSWERS, SupportRequest
from desktop.domain.tables import Table, parse_tables
from desktop.errors import BadInput

LANGUAGES = ("nl", "en")
FILES = ("tables", "rules", "routes", "actions", "questions", "policy", "words")
# What a table may ask: the answers (one's own judgements by their own name), the thresholds, earlier tables.
OWN = {"large": "own_large", "long_term": "own_long_term", "alignment": "own_alignment"}
COMPARED = ("amount_to_threshold", "duration_to_threshold")
_SIZES = frozenset({"yes", "no", "unknown", "not_applicable"})
_ROUTES = (
    "give_information", "seek_advice", "withhold_and_consult", "check_first", "set_conditions", "support_and_inform",
)  # fmt: skip
# The tables that contract 4 names, and the values that each of their outputs may have (None: words, see _WORDS).
CHAIN: Mapping[str, Mapping[str, frozenset[str] | None]] = {
    "large": {"large": _SIZES},
    "long_term": {"long_term": _SIZES},
    "alignment": {"alignment": frozenset(ANSWERS["alignment"])},
    "route": {
        "route": frozenset(_ROUTES),
        "strength": frozenset({"required", "precaution", "none"}),
        "addressees": None,
        "core_tasks": None,
    },
}
_WORDS = {"addressees": {"nobody", "rvo", "department"}, "core_tasks": {"1", "2", "3", "4", "5"}}
# Only these tables may ask a threshold; what they make of it is proven on their own.
THRESHOLD_TABLES = {"large": "amount_to_threshold", "long_term": "duration_to_threshold"}
PUBLIC_TABLES = ("alignment", "route")  # whose rules an outcome names

MEMO_LIMIT = 10_000

Answers = tuple[str, ...]  # the values of ANSWERS, in that order


class Decided(NamedTuple):
    """What the tables give for one combination of answers; `values` has every input and output by name."""

    route: str
    strength: str | None
    large: str
    long_term: str
    alignment: str
    rules: tuple[tuple[str, str], ...]  # (table, rule)
    values: Mapping[str, str]

    @property
    def result(self) -> tuple[str, str | None]:
        """What "another outcome" is measured by (contract 4)."""
        return self.route, self.strength


@dataclass(frozen=True)
class Rulebook:
    """Tables, texts and sources of one content pack."""

    version: str
    as_of: str
    tables: tuple[Table, ...]
    texts: Mapping[str, Any]
    policy: Policy = field(default_factory=Policy)
    _memo: dict[tuple[Answers, tuple[str, str]], Decided] = field(default_factory=dict, compare=False, repr=False)

    def decide(self, answers: Answers, compared: tuple[str, str] = ("not_comparable", "not_comparable")) -> Decided:
        """Work out all tables for `answers` (in the order of ANSWERS) and both threshold comparisons.

        Raises NoRule when a table has a gap there.
        """
        key = (answers, compared)
        found = self._memo.get(key)
        if found is None:
            if len(self._memo) >= MEMO_LIMIT:
                self._memo.clear()
            found = self._memo[key] = self.evaluate(answers, compared)
        return found

    def evaluate(self, answers: Answers, compared: tuple[str, str], given: Mapping[str, str] | None = None) -> Decided:
        """Do what `decide` does without remembering it.

        `given` replaces the outcome of threshold tables (`large`, `long_term`): the proof asks what follows from
        every value they could have.
        """
        values = {OWN.get(name, name): value for name, value in zip(ANSWERS, answers, strict=True)}
        values.update(zip(COMPARED, compared, strict=True))
        values.update(given or {})
        rules = []
        for table in self.tables:
            if given and table.id in given:
                continue
            rule, outputs = table.decide(tuple(values[column.id] for column in table.inputs))
            values.update(zip((column.id for column in table.outputs), outputs, strict=True))
            rules.append((table.id, rule.id))
        strength = None if values["strength"] == "none" else values["strength"]
        return Decided(
            values["route"],
            strength,
            values["large"],
            values["long_term"],
            values["alignment"],
            tuple(rules),
            values,
        )

    def table(self, name: str) -> Table:
        """Return a table by its id."""
        return next(table for table in self.tables if table.id == name)

    def with_tables(self, tables: Sequence[Table]) -> Rulebook:
        """Return this rulebook with other tables, their names checked as in a pack."""
        _check_chain(tables)
        return Rulebook(self.version, self.as_of, tuple(tables), self.texts, self.policy)


def answers_of(request: SupportRequest) -> Answers:
    """Return the answers of a request in the order of ANSWERS; what is absent counts as unknown."""
    return tuple(request.answer(key) for key in ANSWERS)


def compare(request: SupportRequest, policy: Policy) -> tuple[str, str]:
    """Return how the amount and the duration stand to their thresholds."""
    return (
        policy.large_amount_eur.compare(request.amount_eur),
        policy.long_term_months.compare(request.duration_months),
    )


def parse_rulebook(files: Mapping[str, Any], policy: Policy) -> Rulebook:
    """Check the decision files of a pack (name -> parsed data, see FILES) and return the rulebook.

    Raises BadInput naming file, table and rule. That the rules are complete and safe is proven by
    `certificate.py`, not here.
    """
    data = files["tables"]
    if not isinstance(data, Mapping) or not isinstance(data.get("version"), str):
        raise BadInput("tables: expected version, as_of and tables")
    tables = parse_tables(data.get("tables"))
    _check_chain(tables)
    texts = {name: files[name] for name in ("rules", "routes", "actions", "questions", "words")}
    return Rulebook(data["version"], str(data.get("as_of")), tables, texts, policy)


def _check_chain(tables: Sequence[Table]) -> None:
    by_id = {table.id: table for table in tables}
    for name, outputs in CHAIN.items():
        if name not in by_id:
            raise BadInput(f"tables: there is no table {name}")
        _check_outputs(by_id[name], outputs)
    known: dict[str, tuple[str, ...]] = {OWN.get(name, name): values for name, values in ANSWERS.items()}
    for table in tables:
        for column in table.inputs:
            _check_input(table, column.id, column.values, known)
        for column in table.outputs:
            if column.id in known:
                raise BadInput(f"table {table.id}: output {column.id}: is an answer or the output of another table")
            known[column.id] = column.values


def _check_outputs(table: Table, outputs: Mapping[str, frozenset[str] | None]) -> None:
    given = {column.id: column.values for column in table.outputs}
    if set(given) != set(outputs):
        raise BadInput(f"table {table.id}: gives {', '.join(given)}; expected {', '.join(outputs)}")
    for name, values in outputs.items():
        for value in given[name]:
            if not (value in values if values is not None else _in_words(name, value)):
                raise BadInput(f"table {table.id}: output {name}: {value!r} is not a value the program knows")


def _in_words(name: str, value: str) -> bool:
    words = value.split()
    return bool(words) and set(words) <= _WORDS[name] and (len(words) == 1 or "nobody" not in words)


def _check_input(table: Table, name: str, values: tuple[str, ...], known: Mapping[str, tuple[str, ...]]) -> None:
    if name in COMPARED:
        if THRESHOLD_TABLES.get(table.id) != name:
            raise BadInput(f"table {table.id}: input {name}: only its own table may ask a threshold")
        expected: tuple[str, ...] = COMPARISONS
    elif name in known:
        expected = known[name]
    else:
        raise BadInput(f"table {table.id}: input {name}: not an answer and not given by an earlier table")
    lacking = set(expected) - set(values)
    if lacking:
        raise BadInput(f"table {table.id}: input {name}: lacks the value {sorted(lacking)[0]}")
