"""Through ten signed releases a post keeps its notes, bookmarks, running checklists, drafts and what was read."""

from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.domain.checklist_run import Answer
from desktop.guidance.installed import open_library
from tests.domain.histories import STEPS, History
from tests.guidance.small_pack import edit, write
from tests.guidance.test_checklists import VISIT
from tests.headquarters.releases import Office
from tests.kit import memory_vault
from tests.packs.post import Post

LIMITS = "\n[limits]\nwords = [1, 10000]\nsentence = 1000\nscore = -999\nsection_score = -999\n"
HEAD = "---\ntitle: {title}\nsummary: One line.\n---\n"
SECTION = '## {name} {{: #{name} layer=ours sources="app" }}\n\n{text}\n'


def write_history(office: Office, history: History, release: int) -> None:
    """Write the articles of a history, and the list with another wording each time, into the sources."""
    content = office.source / "content"
    for old in content.glob("*/article-*.md"):
        old.unlink()
    articles: dict[str, list[str]] = {}
    for piece in history.pieces:
        article, name = piece.id.split("#")
        text = ". ".join(" ".join(piece.words[at : at + 5]).capitalize() for at in range(0, len(piece.words), 5))
        articles.setdefault(article, []).append(SECTION.format(name=name, text=f"{text}."))
    for article, sections in articles.items():
        for lang in ("nl", "en"):
            write(content, f"{lang}/{article}.md", HEAD.format(title=article.title()) + "\n".join(sections))
    write(office.source, "checklists/visit.yaml", VISIT)
    edit(office.source, "checklists/visit.yaml", "version: 3", f"version: {release + 3}")
    edit(office.source, "checklists/visit.yaml", "Kent u de risico’s?", f"Welke risico’s zijn er ({release})?")
    if release == 2:
        edit(content, "nl/first.md", "Read on in", "Read further in")
    manifest = (content / "pack.toml").read_text(encoding="utf-8").partition('articles = ["first"')[0]
    names = "".join(f', "{name}"' for name in sorted(articles))
    write(content, "pack.toml", f'{manifest}articles = ["first"{names}]\n{LIMITS}')


@pytest.mark.parametrize("seed", [1])
def test_nothing_of_the_post_is_lost_in_ten_releases(tmp_path: Path, seed: int) -> None:
    office, history = Office(tmp_path / "hq"), History(seed)
    post, vault = Post(tmp_path, office.sha), memory_vault(tmp_path)
    draft = {"request": {"request_type": "financial", "amount_eur": 60_000}, "seen": ["amount_eur"]}
    for release in range(1, 11):
        write_history(office, history, release)
        office.out(f"2099.{release}")
        assert post.install(office.box).signed_by
        library, found = open_library(post.data, post.shipped)
        with library:
            assert (library.version, library.standing, found.set_aside) == (f"2099.{release}", "signed", ())
            casework = Casework(library, vault)
            if release == 1:
                run = casework.checklists.start("visit", size="large")
                casework.checklists.answer(run.id, "risks", Answer("yes"))
                casework.checklists.answer(run.id, "papers", Answer("no", note="niet gezien"))
                draft_id = casework.save_draft(None, draft)
                for number, passage in enumerate(history.first):
                    if number % 2:
                        casework.reading.keep_note(passage.id, "nl", f"note {number}")
                    else:
                        casework.reading.set_bookmark(passage.id, "nl", True)
                casework.reading.read("first", "nl", ["what-you-do"])
                first = casework.checklists.run(run.id)
                marks = casework.reading.marks()
            assert casework.reading.marks() == marks
            placed = casework.reading.placing()
            found_ids = [each.mark.id for each in placed.here] + [each.mark.id for each in placed.moved]
            assert sorted(found_ids) == sorted(mark.id for mark in marks)
            again = casework.checklists.run(run.id)
            assert (again.checklist, again.answers) == (first.checklist, first.answers)
            changes = casework.checklists.changes(again)
            assert (changes is not None) == (release > 1)
            assert [(each.id, dict(each.data)) for each in casework.drafts()] == [(draft_id, draft)]
            assert casework.reading.changes("nl").get("first", []) == (["what-you-do"] if release > 1 else [])
            assert casework.reading.new_version() == (None if release == 1 else f"2099.{release - 1}")
            casework.reading.seen()
            assert casework.journal.verify() == []
        for _ in range(2):
            history.step(history.chance.choice(STEPS))
