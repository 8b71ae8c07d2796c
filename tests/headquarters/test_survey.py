"""The survey of a chain, compared with one that looks at everything at once."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.headquarters.store import Link
from desktop.headquarters.survey import Survey, survey
from desktop.storage.event import FIRST


@st.composite
def trees(draw: st.DrawFn) -> list[Link]:
    """Return some events of a chain with branches: some are missing, some were set apart."""
    nodes = [(0, FIRST)]
    links = []
    for number in range(draw(st.integers(0, 14))):
        seq, prev = nodes[draw(st.integers(max(0, len(nodes) - 3), len(nodes) - 1))]
        nodes.append((seq + 1, f"h{number:02}"))
        if draw(st.integers(0, 9)):
            links.append(Link(seq + 1, f"h{number:02}", prev, bool(draw(st.integers(0, 5)))))
    return sorted(links)


def naive(links: list[Link], asked: set[str]) -> tuple[set[tuple[int, str]], int]:
    """Return the points and the highest number that hangs together, by the book."""
    by_hash = {link.hash: link for link in links}

    def whole(link: Link) -> bool:
        return link.prev == FIRST or (link.prev in by_hash and whole(by_hash[link.prev]))

    together = [link for link in links if whole(link)]
    followed = {link.prev for link in together if link.held}
    points = {
        (link.seq, link.hash) for link in together if link.held and (link.hash not in followed or link.hash in asked)
    }
    return points, max((link.seq for link in together), default=0)


@given(trees(), st.sets(st.sampled_from([f"h{number:02}" for number in range(14)])))
def test_any_chain(links: list[Link], asked: set[str]) -> None:
    seen = survey(iter(links), asked)
    points, held = naive(links, asked)
    assert len(seen.points) == len(set(seen.points))
    assert (set(seen.points), seen.held) == (points, held)
    numbers = {link.seq for link in links}
    missing = [number for first, last in seen.gaps for number in range(first, last + 1)]
    assert missing == [number for number in range(1, max(numbers, default=0)) if number not in numbers]
    assert (seen.first, seen.last) == (min(numbers, default=None), max(numbers, default=None))
    assert seen.events == sum(link.held for link in links)


def test_nothing() -> None:
    assert survey([]) == Survey()


def test_what_comes_before_the_first_is_missing() -> None:
    assert survey([Link(3, "c", "b", True)]).gaps == [(1, 2)]
