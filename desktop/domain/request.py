"""The support request: what a company asks of a post, and what the official knows about it (contract 2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from desktop.errors import BadInput

UNKNOWN = "unknown"
_YES_NO = ("yes", "no", UNKNOWN)

REQUEST_TYPES = ("advice", "introduction", "trade_mission", "promotion", "advocacy", "financial")

# Every answer that can steer the route, in the order of contract 2; that order is the order of the questions.
ANSWERS: dict[str, tuple[str, ...]] = {
    "request_type": REQUEST_TYPES,
    "large": _YES_NO,
    "long_term": _YES_NO,
    "excluded_activity": _YES_NO,
    "credible_reports": _YES_NO,
    "cooperates": _YES_NO,
    "risk_signals": ("none", "some", "strong", UNKNOWN),
    "due_diligence": ("yes", "partly", "no", UNKNOWN),
    "alignment": ("in_line", "possibly_not", "not_in_line", UNKNOWN),
}
SCREENING = ("excluded_activity", "credible_reports", "cooperates", "risk_signals", "due_diligence")
AMOUNTS = {"amount_eur": "whole euros", "duration_months": "whole months"}

MAX_TEXT = 20_000
MAX_PRODUCTS = 200
MAX_WHOLE = 2**53 - 1  # the largest whole number that JSON carries exactly (RFC 8785)


@dataclass(frozen=True)
class SupportRequest:
    """One support request.

    Answers are one of the values in `ANSWERS`, or None when not asked yet; for the outcome None counts as
    `unknown`. Amounts are whole euros and whole months. `country` is ISO 3166-1 alpha-2. `products` are
    product ids or free text, as given.
    """

    request_type: str
    amount_eur: int | None = None
    duration_months: int | None = None
    large: str | None = None
    long_term: str | None = None
    excluded_activity: str | None = None
    credible_reports: str | None = None
    cooperates: str | None = None
    risk_signals: str | None = None
    due_diligence: str | None = None
    alignment: str | None = None
    country: str | None = None
    products: tuple[str, ...] = ()
    company: str | None = None
    sector: str | None = None
    description: str | None = None
    title: str | None = None
    post: str | None = None

    def answer(self, key: str) -> str:
        """Return the value that counts for `key` of `ANSWERS`: an absent answer counts as `unknown`."""
        value: str | None = getattr(self, key)
        return UNKNOWN if value is None else value

    def given(self, key: str) -> bool:
        """Whether `key` was answered at all, `unknown` included."""
        return getattr(self, key) is not None

    def with_answer(self, key: str, value: Any) -> SupportRequest:
        """Return this request with one field changed; None takes the answer back."""
        return replace(self, **{key: value})

    def to_dict(self) -> dict[str, Any]:
        """Return the form of contract 2, only with what was given; `parse_request` reads it back equal."""
        flat = {f.name: getattr(self, f.name) for f in fields(self)}
        screening = {key: flat.pop(key) for key in SCREENING if flat[key] is not None}
        result = {key: value for key, value in flat.items() if value is not None and value != ()}
        if "products" in result:
            result["products"] = list(self.products)
        if screening:
            result["screening"] = screening
        return result


def parse_request(data: Any, find_country: Callable[[str], str | None]) -> SupportRequest:
    """Check a support request from outside and return it.

    `data` is what a YAML or JSON file gave; `find_country` turns a code or a name into ISO alpha-2, or None.
    Raises BadInput with one line that names the key and what is expected; nothing is guessed.
    """
    if not isinstance(data, Mapping):
        raise BadInput(f"support request: expected keys with values, found {_kind(data)}")
    flat = dict(_flatten(data))
    if "request_type" not in flat:
        raise BadInput(f"request_type: missing; expected one of {', '.join(REQUEST_TYPES)}")
    checked = {key: _check(key, value) for key, value in flat.items()}
    if "country" in checked:
        checked["country"] = _country(checked["country"], find_country)
    return SupportRequest(**checked)


def _flatten(data: Mapping[Any, Any]) -> Iterator[tuple[str, Any]]:
    """Yield (field, value) once per field; an empty value counts as absent."""
    seen: set[str] = set()
    for name, value in _entries(data):
        key = name.removeprefix("screening.")
        if key in seen:
            raise BadInput(f"{name}: given twice")
        seen.add(key)
        if value is not None:
            yield key, value


def _entries(data: Mapping[Any, Any]) -> Iterator[tuple[str, Any]]:
    top = {f.name for f in fields(SupportRequest)} - set(SCREENING)
    for name, value in data.items():
        if name == "screening":
            yield from _screening(value)
        elif isinstance(name, str) and (name in top or (name.removeprefix("screening.") in SCREENING and "." in name)):
            yield name, value
        else:
            raise BadInput(f"{_show(name)}: unknown key; known keys are {', '.join(_known_keys())}")


def _screening(value: Any) -> Iterator[tuple[str, Any]]:
    if value is None:
        return
    if not isinstance(value, Mapping):
        raise BadInput(f"screening: expected keys with values, found {_kind(value)}")
    for name, answer in value.items():
        if name not in SCREENING:
            raise BadInput(f"screening.{_show(name)}: unknown key; known keys are {', '.join(SCREENING)}")
        yield f"screening.{name}", answer


def _known_keys() -> list[str]:
    names = [f.name for f in fields(SupportRequest)]
    return [f"screening.{name}" if name in SCREENING else name for name in names]


def _check(key: str, value: Any) -> Any:
    if key in ANSWERS:
        return _choice(key, value)
    if key in AMOUNTS:
        return _whole(key, value)
    return _products(value) if key == "products" else plain_text(key, value)


def _choice(key: str, value: Any) -> str:
    if not isinstance(value, str) or value not in ANSWERS[key]:
        name = f"screening.{key}" if key in SCREENING else key
        raise BadInput(f"{name}: {_show(value)} is not an answer; expected one of {', '.join(ANSWERS[key])}")
    return value


def _whole(key: str, value: Any) -> int:
    expected = f"expected {AMOUNTS[key]}, 0 or more"
    if isinstance(value, bool) or not isinstance(value, int):
        raise BadInput(f"{key}: {_show(value)} is {_kind(value)}; {expected}")
    if not 0 <= value <= MAX_WHOLE:
        raise BadInput(f"{key}: {_show(value)} is out of range; {expected}")
    return value


def plain_text(key: str, value: Any) -> str:
    """Return a text from outside as it is. Raises BadInput, naming `key`, when it is no text or too long."""
    if not isinstance(value, str):
        raise BadInput(f"{key}: {_show(value)} is {_kind(value)}; expected text")
    if len(value) > MAX_TEXT:
        raise BadInput(f"{key}: longer than {MAX_TEXT:,} characters")
    unprintable = next((c for c in value if (c < " " and c not in "\n\t\r") or "\ud800" <= c <= "\udfff"), None)
    if unprintable is not None:
        raise BadInput(f"{key}: holds the character U+{ord(unprintable):04X}, which is not text")
    return value


def typed_text(text: str) -> str:
    """Return what a person typed or pasted, without signs that are no text; Word's soft break, which other programs
    paste as U+000B, and a form feed are ends of lines.
    """
    lines = text.replace("\v", "\n").replace("\f", "\n")
    return "".join(c for c in lines if (c >= " " or c in "\n\t\r") and not "\ud800" <= c <= "\udfff")


def _products(value: Any) -> tuple[str, ...]:
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list | tuple):
        raise BadInput(f"products: {_show(value)} is {_kind(value)}; expected a list of product ids or names")
    if len(listed) > MAX_PRODUCTS:
        raise BadInput(f"products: more than {MAX_PRODUCTS} products")
    texts = tuple(plain_text(f"products[{number}]", item) for number, item in enumerate(listed, 1))
    if not all(text.strip() for text in texts):
        raise BadInput("products: a product without a name")
    return texts


def _country(text: str, find_country: Callable[[str], str | None]) -> str:
    code = find_country(text)
    if code is None:
        raise BadInput(
            f"country: {_show(text)} is not a country we know; expected ISO alpha-2 (CO) or a name (Colombia)"
        )
    return code


def _show(value: Any) -> str:
    """Return a value from outside, short enough and plain enough for one line."""
    text = value if isinstance(value, str) else _short(value)
    shown = text if len(text) <= 40 else text[:39] + "…"
    return "'" + "".join(c if c.isprintable() else "�" for c in shown) + "'"


def _short(value: Any) -> str:
    # Python refuses to write out whole numbers of thousands of digits.
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > MAX_WHOLE:
        return f"a number of {value.bit_length()} bits"
    return _kind(value) if isinstance(value, list | tuple | Mapping) else str(value)


def _kind(value: Any) -> str:
    names = {
        bool: "yes/no",
        int: "a whole number",
        float: "a fraction",
        str: "text",
        list: "a list",
        tuple: "a list",
    }
    if value is None:
        return "nothing"
    return names.get(type(value), "keys with values" if isinstance(value, Mapping) else type(value).__name__)
