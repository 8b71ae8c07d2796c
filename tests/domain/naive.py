"""A second, naive reading of contract 4, written from its text and apart from the evaluator: slow and plain."""

from collections.abc import Iterator
from itertools import combinations, product

Answers = dict[str, str]
Result = tuple[str, str | None]

VALUES = {
    "request_type": ["advice", "introduction", "trade_mission", "promotion", "advocacy", "financial"],
    "large": ["yes", "no"],
    "long_term": ["yes", "no"],
    "excluded_activity": ["yes", "no"],
    "credible_reports": ["yes", "no"],
    "cooperates": ["yes", "no"],
    "risk_signals": ["none", "some", "strong"],
    "due_diligence": ["yes", "partly", "no"],
    "alignment": ["in_line", "possibly_not", "not_in_line"],
}


def size(answers: Answers, key: str, threshold: str | None) -> str:
    """`threshold`: None (not set or nothing to compare), `below`, `working` or `decided` (reached)."""
    if answers["request_type"] != "financial":
        return "not_applicable"
    if threshold == "decided":
        return "yes"
    if answers[key] in ("yes", "no"):
        return answers[key]
    if threshold == "working":
        return "yes"
    return "no" if threshold == "below" else "unknown"


def alignment(a: Answers) -> tuple[str, str]:
    if a["excluded_activity"] == "yes":
        return "A1", "not_in_line"
    if a["credible_reports"] == "yes" and a["cooperates"] == "no":
        return "A2", "not_in_line"
    if a["alignment"] != "unknown":
        return "A3", a["alignment"]
    if a["credible_reports"] == "yes":
        return "A4", "possibly_not"
    if a["risk_signals"] == "strong" and a["due_diligence"] != "yes":
        return "A5", "possibly_not"
    if a["risk_signals"] == "some" and a["due_diligence"] in ("no", "unknown"):
        return "A6", "possibly_not"
    if "unknown" in (a["excluded_activity"], a["credible_reports"]):
        return "A7", "unknown"
    if a["risk_signals"] == "unknown" and a["due_diligence"] != "yes":
        return "A7", "unknown"
    return "A8", "in_line"


def route(a: Answers, thresholds: tuple[str | None, str | None] = (None, None)) -> tuple[str, Result]:
    """Return the rule that decides and (route, strength)."""
    kind, aligned = a["request_type"], alignment(a)[1]
    sizes = (size(a, "large", thresholds[0]), size(a, "long_term", thresholds[1]))
    if kind == "advice":
        return "R1", ("give_information", None)
    if kind == "financial" and ("yes" in sizes or "unknown" in sizes):
        fine = aligned == "in_line"
        number = (3 if fine else 2) if "yes" in sizes else (5 if fine else 4)
        return f"R{number}", ("seek_advice", "precaution" if fine else "required")
    if aligned == "not_in_line":
        return "R6", ("withhold_and_consult", None)
    if kind in ("introduction", "promotion") and aligned == "unknown":
        return "R7", ("check_first", None)
    if aligned in ("possibly_not", "unknown"):
        return "R8", ("set_conditions", None)
    return "R9", ("support_and_inform", None)


def completions(a: Answers) -> Iterator[Answers]:
    free = [key for key in VALUES if key != "alignment" and a[key] == "unknown"]
    for values in product(*(VALUES[key] for key in free)):
        yield {**a, **dict(zip(free, values, strict=True))}


def provisional(a: Answers, thresholds: tuple[str | None, str | None]) -> bool:
    return len({route(c, thresholds)[1] for c in completions(a)}) > 1


def open_questions(a: Answers, thresholds: tuple[str | None, str | None]) -> list[str]:
    found = []
    whole = list(completions(a))
    for key in VALUES:
        if key == "alignment" or a[key] != "unknown":
            continue
        for one in whole:
            others = ({**one, key: value} for value in VALUES[key])
            if len({route(other, thresholds)[1] for other in others}) > 1:
                found.append(key)
                break
    return found


def counterfactuals(
    a: Answers, thresholds: tuple[str | None, str | None]
) -> list[tuple[tuple[tuple[str, str], ...], Result]]:
    now = route(a, thresholds)[1]
    shown = {**a, "large": size(a, "large", thresholds[0]), "long_term": size(a, "long_term", thresholds[1])}
    keys = [key for key in VALUES if key != "request_type"]
    changes = [(key, value) for key in keys for value in VALUES[key] if value != shown[key]]
    singles = [change for change in changes if route({**a, **dict([change])}, thresholds)[1] != now]
    found: list[tuple[tuple[tuple[str, str], ...], Result]] = [
        ((change,), route({**a, **dict([change])}, thresholds)[1]) for change in singles
    ]
    for key, other in combinations(keys, 2):
        for one, two in product(changes, changes):
            if (one[0], two[0]) == (key, other) and one not in singles and two not in singles:
                result = route({**a, **dict([one, two])}, thresholds)[1]
                if result != now:
                    found.append(((one, two), result))
    return found
