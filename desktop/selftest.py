"""The self-test of the program as shipped: one JSON line per subsystem, with a value that was observed.

The file check comes first and uses the standard library only; when a file is damaged nothing else is tried,
because loading it could bring the whole program down. Everything else is imported only when its turn comes.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import paths
from desktop.errors import CheckFailed
from desktop.selftest_areas import checklists, documents, exchange, risks, search

if TYPE_CHECKING:
    from desktop.domain.case import Case
    from desktop.storage.vault import Vault

MANIFEST = "manifest.json"
_REQUEST: dict[str, Any] = {
    "request_type": "financial",
    "amount_eur": 120_000,
    "large": "yes",
    "long_term": "unknown",
    "screening": {
        "credible_reports": "no",
        "excluded_activity": "no",
        "risk_signals": "strong",
        "due_diligence": "partly",
    },
}
_EXPECTED = {"route": "seek_advice", "strength": "required", "rules": ["A5", "R2"], "provisional": False}


def run() -> int:
    """Run every check, print one JSON line each on standard output; return 0 if all hold, else 1."""
    results = []
    for name, check in _checks():
        results.append(report(name, check))
        if name == "files" and not results[-1]:
            break
    return 0 if all(results) else 1


def command(args: object) -> int:
    """`imvo-post self-test`; it takes no options."""
    return run()


def _checks() -> Iterator[tuple[str, Callable[[], object]]]:
    yield "files", files
    yield "rules", rules
    yield "dmn", dmn
    yield "vault", vault
    yield "article", article
    yield "search", search
    yield "risks", risks
    yield "checklists", checklists
    yield "documents", lambda: documents(_REQUEST)
    yield "exchange", exchange
    yield "strings", lambda: _screen("strings")
    yield "font", lambda: _screen("font")
    yield "icons", lambda: _screen("icons")


def report(name: str, check: Callable[[], object]) -> bool:
    """Run one check and print its line; whatever goes wrong is told in words, never as a traceback."""
    line: dict[str, object] = {"check": name, "ok": True}
    try:
        line["observed"] = check()
    except Exception as problem:
        line.update(ok=False, error=f"{type(problem).__name__}: {problem}".splitlines()[0])
    print(json.dumps(line), flush=True)
    return bool(line["ok"])


def require(holds: bool, problem: str) -> None:
    """CheckFailed with `problem` unless `holds`."""
    if not holds:
        raise CheckFailed(problem)


def files() -> dict[str, int]:
    """Compare every shipped file with the manifest; in a source tree the content pack with its sources."""
    return shipped_files(Path(sys.executable).parent) if paths.frozen() else _content_files()


def shipped_files(folder: Path) -> dict[str, int]:
    """Compare every file of the manifest with its size and SHA-256. CheckFailed names the wrong ones."""
    shipped = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
    wrong = [name for name, entry in shipped.items() if not _same(folder / name, entry)]
    require(not wrong, f"{len(wrong)} damaged or missing: {', '.join(wrong[:5])}; install the program again")
    return {"files": len(shipped), "bytes": sum(entry["size"] for entry in shipped.values())}


def _same(path: Path, entry: Mapping[str, Any]) -> bool:
    """Whether the file at `path` has the size and SHA-256 of its manifest entry."""
    if not path.is_file() or path.stat().st_size != entry["size"]:
        return False
    with path.open("rb") as stream:
        return bool(hashlib.file_digest(stream, "sha256").hexdigest() == entry["sha256"])


def _content_files() -> dict[str, int]:
    from desktop.guidance.library import Library

    with Library(paths.content_index()) as library:
        known, rows = library.files(), library.verify()
    wrong = [name for name, value in known.items() if _sha256(paths.root() / name) != value]
    require(not wrong, f"the content index is older than {', '.join(wrong[:5])}; build it again")
    return {"files": len(known), "rows": rows}


def _sha256(path: Path) -> str | None:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def rules() -> dict[str, object]:
    """Assess one fixed request and compare the outcome with what contract 4 says."""
    from desktop.assistant import Assistant
    from desktop.guidance.library import Library

    with Library(paths.content_index()) as library:
        assistant = Assistant(library)
        outcome = assistant.assess(assistant.read(_REQUEST)).to_dict()
    found = {key: outcome[key] for key in _EXPECTED}
    require(found == _EXPECTED, f"expected {_EXPECTED}, found {found}")
    return found


def dmn() -> dict[str, int]:
    """Export the decision tables as DMN, read that back, count the rules."""
    from desktop.assistant import Assistant
    from desktop.domain.tables import parse_tables
    from desktop.guidance.dmn import export_dmn, import_dmn
    from desktop.guidance.library import Library

    with Library(paths.content_index()) as library:
        book = Assistant(library).rulebook
    read = import_dmn(export_dmn(book.tables, book.version, book.as_of), "self-test.dmn")
    require(parse_tables(read["tables"]) == book.tables, "the tables changed on their way through DMN")
    return {"tables": len(book.tables), "rules": sum(len(table.rules) for table in book.tables)}


def vault() -> dict[str, object]:
    """Keep a case in a new vault in a temporary folder, close it, open it again, read the case back."""
    import tempfile

    from desktop.storage.vault import open_vault, prepare

    with tempfile.TemporaryDirectory(prefix="imvo-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name) / "data"
        prepare(folder, "self-test").commit()
        with open_vault(folder, "self-test") as opened:
            kept = _keep_case(opened)
        with open_vault(folder, "self-test") as opened:
            read, faults = _read_case(opened, kept["id"])
            encrypted = not opened.path.read_bytes().startswith(b"SQLite format 3")
    require(read == kept, f"kept {kept}, read {read}")
    require(not faults, f"the journal does not verify: {faults}")
    require(encrypted, "the vault is not encrypted")
    return {"case": read["number"], "route": read["route"], "encrypted": encrypted}


def _keep_case(vault: Vault) -> dict[str, Any]:
    from desktop.casework import Casework
    from desktop.guidance.library import Library

    with Library(paths.content_index()) as library:
        casework = Casework(library, vault)
        return _row(casework.open_case(casework.assistant.read(_REQUEST)))


def _read_case(vault: Vault, case_id: str) -> tuple[dict[str, Any], list[str]]:
    from desktop.casework import Casework
    from desktop.guidance.library import Library

    with Library(paths.content_index()) as library:
        casework = Casework(library, vault)
        return _row(casework.case(case_id)), casework.journal.verify()


def _row(case: Case) -> dict[str, Any]:
    return {"id": case.id, "number": case.number, "route": case.route}


def article() -> dict[str, object]:
    """Read the first article in both languages; observed: its slug and how many characters each has."""
    from desktop.guidance.library import Library

    sizes = {}
    with Library(paths.content_index()) as library:
        slug = library.heads("nl")[0].slug
        for lang in ("nl", "en"):
            sizes[lang] = sum(len(paragraph.text) for paragraph in library.article(slug, lang).paragraphs)
    require(min(sizes.values()) > 100, f"article {slug} is all but empty: {sizes}")
    return {"slug": slug, "characters": sizes}


def _screen(name: str) -> object:
    """Run one of the checks that need Qt."""
    if sys.platform.startswith("linux"):
        os.environ["LC_ALL"] = "C.UTF-8"  # on a bare machine Qt would complain about the locale on standard error
    from desktop.ui import selfcheck

    return getattr(selfcheck, name)()
