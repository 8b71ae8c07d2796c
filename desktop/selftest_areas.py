"""The self-test of what stands on the content pack: search, risk lookup, checklists, documents."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.errors import CheckFailed
from desktop.guidance.library import Library


def search() -> dict[str, object]:
    """Find one article by a word that does not stand in it so; observed: its slug and by which index."""
    from desktop.guidance.search.engine import open_search

    folder = paths.content_index().parent  # nothing is written: no index is made
    with Library(paths.content_index()) as library, open_search(library, folder, make=False) as opened:
        slugs = [hit.slug for hit in opened.find("handelsmissies", "nl", 3).hits]
    _require("trade-missions" in slugs, f"trade-missions is not among {slugs}")
    return {"query": "handelsmissies", "first": slugs[0]}


def risks() -> dict[str, object]:
    """Look one country and product up; observed: the themes and the strongest signal of one."""
    from desktop.guidance.risk.lookup import Risks

    with Library(paths.content_index()) as library:
        themes = {theme.id: theme.signal for theme in Risks(library).look_up("CO", "coffee").themes}
    _require(themes.get("child_labour") == "documented", f"child labour, coffee, Colombia: {themes}")
    return {"themes": len(themes), "child_labour": themes["child_labour"]}


def checklists() -> dict[str, int]:
    """Read every checklist; observed: how many lists and items."""
    from desktop.guidance.checklists import checklists as read

    with Library(paths.content_index()) as library:
        found = read(library)
    _require(bool(found), "there is no checklist")
    return {"lists": len(found), "items": sum(len(one.items) for one in found)}


def documents(request: dict[str, Any]) -> dict[str, int]:
    """Make a document in every form from a case in a temporary vault; observed: the bytes of each."""
    from desktop.casework import Casework
    from desktop.domain.document_kinds import FORMATS
    from desktop.storage.vault import open_vault, prepare

    with tempfile.TemporaryDirectory(prefix="imvo-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name) / "data"
        prepare(folder, "self-test").commit()
        with Library(paths.content_index()) as library, open_vault(folder, "self-test") as vault:
            casework = Casework(library, vault)
            case = casework.open_case(casework.assistant.read(request))
            made = {form: casework.documents.make(case.id, "advice-request", form, "nl") for form in FORMATS}
    told = [warning for one in made.values() for warning in one.warnings]
    sizes = {form: len(one.data) for form, one in made.items()}
    _require(min(sizes.values()) > 1000, f"a document is all but empty: {sizes}; {told}")
    return sizes


def _require(holds: bool, problem: str) -> None:
    if not holds:
        raise CheckFailed(problem)
