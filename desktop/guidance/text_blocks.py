"""Checks Jinja texts of a pack without filling them in: can they be read, and do they ask only what there is?"""

from __future__ import annotations

from collections.abc import Iterable

from jinja2 import TemplateError, meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

_UNWANTED = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends, nodes.Macro, nodes.CallBlock)


def complaint(text: str, names: Iterable[str], *, expression: bool = False) -> str | None:
    """Return what is wrong with one text (or condition, with `expression`), or None."""
    environment = ImmutableSandboxedEnvironment()
    try:
        tree = environment.parse("{{ " + text + " }}" if expression else text)
        environment.compile(tree)
    except (TemplateError, RecursionError) as error:
        return f"Jinja: {' '.join(str(error).split())}"
    if any(True for kind in _UNWANTED for _ in tree.find_all(kind)):
        return "Jinja: only names, conditions and loops are used in a pack"
    unknown = sorted(meta.find_undeclared_variables(tree) - set(names))
    return f"unknown name {unknown[0]}; the names are in content/documents/README.md" if unknown else None
