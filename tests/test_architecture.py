"""The house of docs/design as a test: who may import whom, who knows Qt, how long things may be."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import ROOT

LEVELS = (
    {"", "errors", "paths"},
    {"domain"},
    {"guidance", "storage", "documents"},
    {"assistant", "exchange"},
    {"packs"},
    {"casework", "headquarters"},
    {"ui", "commands"},
    {"selftest_areas"},
    {"app", "selftest"},
    {"app_hq"},
    {"cli", "cli_hq"},
    {"__main__"},
)
LEVEL = {part: number for number, parts in enumerate(LEVELS) for part in parts}
QT = ("PySide6", "shiboken6")
FORBIDDEN = ("QtCharts", "QtGraphs", "QtDataVisualization", "QtWebEngine", "QtQuick", "QtQml")
LONGEST_FILE, LONGEST_FUNCTION = 400, 60

PROGRAM = sorted((ROOT / "desktop").rglob("*.py"))
EVERYTHING = [*PROGRAM, *sorted((ROOT / "build").glob("*.py")), *sorted((ROOT / "tests").rglob("*.py"))]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def part_of(module: str) -> str:
    """Return the part of the house a module of ours lives in: `desktop.domain.case` -> `domain`."""
    return module.partition(".")[2].partition(".")[0]


def imports(source: str) -> Iterator[str]:
    """Yield the full name of everything a module imports, at the top or inside a function."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "import by full name"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def breaches(part: str, source: str) -> list[str]:
    """Return what a module of `part` imports though it lies beside or above it, or needs Qt where none may be."""
    found = []
    for module in imports(source):
        target = part_of(module) if module.split(".")[0] == "desktop" else None
        if target in LEVEL and target != part and LEVEL[target] >= LEVEL[part]:
            found.append(module)
        if module.startswith(QT) and part not in ("ui", "app", "app_hq"):
            found.append(module)
        if part == "domain" and target is None and module.split(".")[0] not in sys.stdlib_module_names:
            found.append(module)
    return found


def part_of_file(path: Path) -> str:
    parts = path.relative_to(ROOT / "desktop").with_suffix("").parts
    return "" if parts == ("__init__",) else parts[0]


def test_every_part_of_the_house_has_a_level() -> None:
    assert {part_of_file(path) for path in PROGRAM} <= set(LEVEL)


@pytest.mark.parametrize("path", PROGRAM, ids=name_of)
def test_imports_go_one_way(path: Path) -> None:
    assert breaches(part_of_file(path), path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("part", "source"),
    [
        ("domain", "from desktop.storage import vault"),
        ("domain", "def f():\n    import sqlite_utils"),
        ("guidance", "from desktop.storage.vault import Vault"),
        ("casework", "from desktop.ui import look"),
        ("cli", "from PySide6.QtCore import QObject"),
        ("commands", "import PySide6"),
        ("errors", "from desktop import paths, casework"),
    ],
)
def test_the_test_finds_a_breach(part: str, source: str) -> None:
    assert breaches(part, source)


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_no_qt_module_of_another_licence(path: Path) -> None:
    assert [m for m in imports(path.read_text(encoding="utf-8")) if any(name in m for name in FORBIDDEN)] == []


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_files_and_functions_stay_readable(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert ast.get_docstring(tree), "say what the module is for"
    assert len(source.splitlines()) <= LONGEST_FILE
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    assert [f.name for f in functions if (f.end_lineno or 0) - f.lineno >= LONGEST_FUNCTION] == []


def test_assess_never_imports_qt(tmp_path: Path) -> None:
    example = sorted((ROOT / "examples").glob("*.yaml"))[0]
    code = (
        "import sys; from desktop.cli import main; "
        f"code = main(['--data-dir', {str(tmp_path)!r}, 'assess', {str(example)!r}, '--json']); "
        "print([m for m in sys.modules if m.startswith(('PySide6', 'shiboken6', 'sqlcipher3', 'cryptography'))], "
        "file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (0, "[]")


def test_build_is_no_package_and_is_not_ignored() -> None:
    assert not (ROOT / "build" / "__init__.py").exists()
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert "!/build/" in lines
