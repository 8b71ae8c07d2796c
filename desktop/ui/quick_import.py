"""Import PySide6 without what it makes ready, at every start, for people who explore Qt at a Python prompt.

That was more than a third of its import. Importing this module is all: when PySide6 is there already, nothing changes.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any

_LATER = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator")
)
"""Signatures, texts of wrong calls and stub files: some thousand lines that PySide6 compiles anew each time."""
_ONE = RLock()


class _Asleep(ModuleType):
    """A module that runs when something in it is asked for."""

    def __getattr__(self, name: str) -> Any:
        with _ONE:  # a second thread waits until the module is whole
            loader = self.__dict__["__spec__"].loader
            if self.__class__ is _Asleep and not loader.waking:
                loader.wake(self)
                self.__class__ = ModuleType  # type: ignore[assignment]
        return ModuleType.__getattribute__(self, name)


class _Later:
    """A loader that puts off what another would do."""

    def __init__(self, spec: ModuleSpec) -> None:
        self._name, self._loader, self.waking = spec.name, spec.loader, False

    def create_module(self, spec: ModuleSpec) -> None:
        """Leave making the module to Python."""

    def exec_module(self, module: ModuleType) -> None:
        """Put the module to sleep."""
        module.__class__ = _Asleep

    def wake(self, module: ModuleType) -> None:
        """Run the module, under the name it was imported by: PySide6 moves it meanwhile."""
        spec, loader = module.__spec__, self._loader
        assert spec is not None
        assert loader is not None
        self.waking = True
        moved, spec.name = spec.name, self._name
        try:
            loader.exec_module(module)
        finally:
            spec.name = moved


class _Finder:
    """Finds what the others find, to be run later."""

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> Any:
        """Return the spec of a module that can wait, None for any other."""
        others = (finder for finder in sys.meta_path if finder is not self and name in _LATER)
        spec = next((spec for finder in others if (spec := finder.find_spec(name, path, target))), None)
        if spec is not None:
            spec.loader = _Later(spec)  # type: ignore[assignment]  # a Loader of importlib.abc, which takes time to load
        return spec


class _Behind(list[Any]):
    """The list of finders, in which PySide6 puts its own at the front: there it would be asked before ours."""

    def insert(self, index: Any, finder: Any) -> None:
        super().insert(index + 1, finder)


def _import() -> None:
    kept, ours = sys.meta_path, _Finder()
    sys.meta_path = _Behind([ours, *kept])
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        sys.meta_path = [finder for finder in sys.meta_path if finder is not ours]


_import()

# From its first import on, PySide6 reads the source of every module that is imported, in search of a switch for other
# names of methods (`__feature__`) that nobody uses here. This is import as it was.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
