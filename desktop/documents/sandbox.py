"""Jinja as the text blocks and the Word template of a pack may use it: no files, no code, no unknown names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment


def environment(*, autoescape: bool) -> ImmutableSandboxedEnvironment:
    """Return a sandbox: it reads what it is handed and changes nothing; `autoescape` for XML."""
    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=autoescape)


def fill(text: str, names: Mapping[str, Any]) -> str:
    """Return a text block with its names filled in; what is filled in is never read as Jinja itself."""
    return _template(text).render(names).strip()


def holds(expression: str, names: Mapping[str, Any]) -> bool:
    """Return whether the condition of a block holds."""
    return bool(_condition(expression)(**names))


_PLAIN = environment(autoescape=False)


@lru_cache(maxsize=512)
def _template(text: str) -> Template:
    return _PLAIN.from_string(text)


@lru_cache(maxsize=512)
def _condition(expression: str) -> Callable[..., Any]:
    return _PLAIN.compile_expression(expression, undefined_to_none=False)
