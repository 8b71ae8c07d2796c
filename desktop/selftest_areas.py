"""The self-test of what stands on the content pack: search, risk lookup, checklists, documents."""

from __future__ import annotations

import tempfile
from contextlib import closing
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


def exchange() -> dict[str, object]:
    """Bring a case from a temporary post to a temporary headquarters by a folder, and its receipt back; observed: what
    the post counts, and how many words a fingerprint has.
    """
    from desktop.casework import Casework
    from desktop.domain.feedback import Feedback
    from desktop.exchange.folder_box import FolderBox
    from desktop.exchange.keys import new_keys
    from desktop.headquarters import devices, gather, officers, receipts
    from desktop.headquarters.keys_file import OfficerKeys
    from desktop.headquarters.sqlite_store import open_sqlite
    from desktop.storage.vault import open_vault, prepare

    with tempfile.TemporaryDirectory(prefix="imvo-self-test-", ignore_cleanup_errors=True) as name:
        box, officer = Path(name) / "box", OfficerKeys("self-test", (new_keys(),))
        prepare(Path(name) / "data", "self-test").commit()
        with (
            Library(paths.content_index()) as library,
            open_vault(Path(name) / "data", "self-test") as vault,
            closing(open_sqlite(Path(name) / "hq.db", make=True)) as store,
        ):
            post = Casework(library, vault)
            post.feedback.give(Feedback("app", "works"))
            with store.transaction():
                document = officers.make(store, "self-test", officer)
            devices.approve(store, officer, post.exchange.enrol(document, "BOG").request)
            post.exchange.send(FolderBox(box, write=True), "self-test")
            with FolderBox(box, write=True) as opened:
                gather.gather(store, officer, opened)
                receipts.write_receipts(store, officer, opened)
            post.exchange.receive(FolderBox(box, write=False), "self-test")
            counted, same = dict(post.exchange.status().events), list(store.events()) == list(post.journal.export())
            words = (post.exchange.status().fingerprint or "").count("-") + 1
    _require(counted["received"] == sum(counted.values()) > 0, f"the post counts {counted}")
    _require(same, "headquarters holds other events than the post sent")
    return {**counted, "words": words}


def _require(holds: bool, problem: str) -> None:
    if not holds:
        raise CheckFailed(problem)
