"""The shipped checklists: nine lists for a post's own acts, of a size that gets finished, in plain words."""

from collections.abc import Iterator

import pytest

from desktop.domain.checklist import Checklist
from desktop.guidance.checklists import beside, checklists
from desktop.guidance.readability import reading
from tests.kit import open_library

NAMES = {
    "company-visit", "trade-mission", "introduction", "event-or-promotion", "advocacy", "financial-support",
    "host-government-talk", "new-colleague", "due-diligence-conversation",
}  # fmt: skip


def shipped() -> list[Checklist]:
    with open_library() as library:
        return checklists(library)


def texts(whole: Checklist, lang: str) -> Iterator[str]:
    for item in whole.items.values():
        yield from item.words[lang].values()


def test_the_lists_are_those_of_a_posts_work() -> None:
    assert {whole.id for whole in shipped()} == NAMES


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_list_can_be_finished_and_grows_with_the_support(name: str) -> None:
    whole = next(one for one in shipped() if one.id == name)
    counts = [len(list(whole.counting(size))) for size in ("none", "small", "large")]
    assert 8 <= counts[2] <= 14
    assert 5 <= counts[0] < counts[1] <= counts[2]
    assert all(item.words["nl"]["text"].endswith("?") for item in whole.items.values())
    for lang in ("nl", "en"):
        read = reading("\n".join(texts(whole, lang)), lang)
        assert (read.score >= 70, read.longest <= 22) == (True, True), (read.score, read.longest_text)
        for text in texts(whole, lang):
            assert "'" not in text
            assert len(text) <= 180, text


def test_every_list_is_offered_beside_the_article_it_rests_on_most() -> None:
    with open_library() as library:
        for task in ("1-build-expertise", "2-inform-and-advise", "3-support-business", "4-set-conditions"):
            assert beside(library, f"core-task-{task}")
        assert [one.id for one in beside(library, "trade-missions")] == ["trade-mission"]
        for whole in checklists(library):
            assert whole.beside


def test_large_support_asks_both_addressees() -> None:
    whole = next(one for one in shipped() if one.id == "financial-support")
    large = {item.id for item in whole.counting("large")} - {item.id for item in whole.counting("small")}
    assert {"advice-rvo", "advice-department", "wait-with-promise"} <= large
