"""The reader's own marks on a real vault: kept, undone, found again in a later pack, and never leaving the post."""

import json
from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.domain.marks import BOOKMARK, NOTE
from desktop.errors import BadInput
from desktop.guidance.library import Library
from desktop.guidance.passages import wordings
from desktop.storage.vault import Vault
from tests.guidance.packs import alter, index

LATER = "first#later"


@pytest.fixture
def pack(tmp_path: Path) -> Library:
    return Library(index(tmp_path / "packs", "1.0"))


@pytest.fixture
def post(pack: Library, vault: Vault) -> Casework:
    return Casework(pack, vault)


def under(pack: Library, vault: Vault, version: str, sql: str, *values: str) -> Casework:
    """Return the same post with a later pack in use."""
    return Casework(Library(alter(index(pack.path.parent, version), sql, *values)), vault)


def test_a_note_is_kept_with_the_words_it_was_made_at(post: Casework) -> None:
    mark = post.reading.keep_note(LATER, "en", "  Ask RVO. ")
    assert (mark.kind, mark.paragraph, mark.text) == (NOTE, LATER, "Ask RVO.")
    assert (mark.quote.lang, mark.quote.heading, mark.quote.text) == ("en", "Later", "It changed.")
    again = post.reading.keep_note(LATER, "nl", "Ask the department.", mark.id)
    assert (again.id, again.text, again.quote) == (mark.id, "Ask the department.", mark.quote)
    assert post.reading.marks() == [again]
    assert [each.passage.id for each in post.reading.placing().here] == [LATER]


def test_notes_are_taken_back_and_brought_back(post: Casework) -> None:
    mark = post.reading.keep_note(LATER, "nl", "one")
    post.reading.remove(mark.id)
    assert post.reading.marks() == []
    post.acts.undo()
    assert post.reading.marks() == [mark]
    post.acts.undo()
    assert post.reading.marks() == []
    post.acts.redo()
    assert [each.text for each in post.reading.marks()] == ["one"]
    assert post.journal.verify() == []


def test_a_bookmark_is_set_once_and_taken_away(post: Casework) -> None:
    for _ in range(2):
        post.reading.set_bookmark(LATER, "nl", True)
    assert [(mark.kind, mark.paragraph) for mark in post.reading.marks()] == [(BOOKMARK, LATER)]
    post.reading.set_bookmark(LATER, "nl", False)
    post.reading.set_bookmark(LATER, "nl", False)
    assert post.reading.marks() == []
    post.acts.undo()
    assert len(post.reading.marks()) == 1


@pytest.mark.parametrize(
    ("paragraph", "text"), [("first#none", "x"), ("none", "x"), (LATER, "  "), (LATER, "x" * 30_000)]
)
def test_what_cannot_be_kept_is_refused(post: Casework, paragraph: str, text: str) -> None:
    with pytest.raises(BadInput):
        post.reading.keep_note(paragraph, "nl", text)
    with pytest.raises(BadInput):
        post.reading.remove("none")
    assert post.reading.marks() == []


def test_marks_survive_another_pack_and_can_be_put_in_their_new_place(
    post: Casework, pack: Library, vault: Vault
) -> None:
    note = post.reading.keep_note("first#what-you-do", "nl", "own words")
    post.reading.set_bookmark(LATER, "nl", True)
    later = under(pack, vault, "2.0", "UPDATE paragraphs SET anchor = 'acts' WHERE anchor = 'what-you-do'")
    (moved,) = later.reading.placing().moved
    assert (moved.mark, moved.passage and moved.passage.id) == (note, "first#acts")
    later.reading.place(note.id, "first#acts")
    placed = later.reading.placing()
    assert (len(placed.here), placed.moved) == (2, ())
    later.acts.undo()
    assert len(later.reading.placing().moved) == 1
    gone = under(pack, vault, "3.0", "DELETE FROM paragraphs WHERE anchor = 'later'")
    (lost,) = gone.reading.placing().moved
    assert (lost.passage, lost.mark.quote.text) == (None, "It changed.")


def test_what_changed_since_it_was_read(post: Casework, pack: Library, vault: Vault) -> None:
    assert post.reading.changes("nl") == {}
    assert post.reading.read("first", "nl", ["what-you-do", "later"])
    assert not post.reading.read("first", "nl", ["later"])
    assert not post.reading.read("first", "nl", ["none"])
    sql = "UPDATE paragraphs SET text = 'It changed again.' WHERE anchor IN ('later', 'ours')"
    later = under(pack, vault, "2.0", sql)
    assert later.reading.changes("nl") == {"first": ["later"]}, "what was never read has not changed"
    assert later.reading.changes("en") == {}
    assert later.reading.read("first", "nl", ["later"])
    assert later.reading.changes("nl") == {}
    assert later.acts.undoable() is None
    new = under(pack, vault, "3.0", "UPDATE paragraphs SET anchor = 'fresh' WHERE anchor = 'ours'")
    assert new.reading.changes("nl") == {"first": ["later", "fresh"]}


def test_the_reader_is_told_once_of_another_version(post: Casework, pack: Library, vault: Vault) -> None:
    assert post.reading.new_version() is None
    post.reading.seen()
    post.reading.seen()
    assert sum(event.kind == "content_seen" for event in post.journal.events()) == 1
    later = under(pack, vault, "2.0", "DELETE FROM glossary")
    assert later.reading.new_version() == "1.0"
    later.reading.seen()
    assert later.reading.new_version() is None


def test_nothing_of_it_leaves_the_post(post: Casework) -> None:
    post.reading.keep_note(LATER, "nl", "geheim over Waterland")
    post.reading.set_bookmark(LATER, "nl", True)
    post.reading.read("first", "nl", ["later"])
    lines = list(post.journal.export())
    assert {json.loads(line)["kind"] for line in lines} == {"withheld"}
    assert not any(word in line for line in lines for word in ("Waterland", "later", "first"))


def test_the_tables_fold_the_same_again(post: Casework, vault: Vault) -> None:
    note = post.reading.keep_note(LATER, "nl", "a")
    post.reading.place(note.id, "first#ours")
    post.reading.read("first", "nl", ["later"])
    post.reading.seen()
    before = post.journal.tables.records("mark"), post.journal.tables.records("reading")
    with vault.transaction():
        post.journal.rebuild()
    assert (post.journal.tables.records("mark"), post.journal.tables.records("reading")) == before
    assert post.journal.verify() == []


def test_white_space_makes_no_other_wording(pack: Library) -> None:
    before = wordings(pack, "nl")
    alter(pack.path, "UPDATE paragraphs SET text = replace(text, ' ', char(10))")
    with Library(pack.path) as again:
        assert wordings(again, "nl") == before
