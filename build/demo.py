"""Make the sample year in a folder: `make.py demo [--posts 39] [--events 200000] [--seed 1] [--out DIR]`.

Started by `make.py` inside the virtual environment. Everything in the folder is made up and says so.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path

from demo_bulk import multiply
from demo_words import SAMPLE
from demo_year import DOCUMENT, PASSPHRASE, POST, STICK, STORE, WEEKS, SampleYear, Wanted

from desktop import paths
from desktop.headquarters.sqlite_store import open_sqlite

MARK = "VOORBEELD-SAMPLE.txt"
_ABOUT = f"""{SAMPLE}
Alles in deze map is verzonnen, door een programma. Niets gaat over een bestaand bedrijf, een post of een persoon.
Everything in this folder is made up, by a program. Nothing is about a real company, mission or person.

{STORE}        store of the sample headquarters; its keys in {STORE}.keys, passphrase: {PASSPHRASE}
{DOCUMENT}      document of the sample headquarters, for posts
{STICK}         what sample posts brought last, not gathered yet
{POST}          data folder of one sample post, passphrase: {PASSPHRASE}
"""


def make(folder: Path, wanted: Wanted, events: int = 0) -> int:
    """Make the sample year in a folder that is empty or not there; return how many events headquarters holds.

    With `events`, the year is repeated on further devices until the store holds at least as many.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text(_ABOUT, encoding="utf-8")
    with tempfile.TemporaryDirectory(prefix="imvo-sample-") as guidance, ExitStack() as opened:
        SampleYear(folder, wanted, Path(guidance), opened).live(_tell)
    store = open_sqlite(folder / STORE)
    try:
        multiply(store, events)
        return sum(1 for _ in store.events())
    finally:
        store.close()


def _tell(week: int) -> None:
    if sys.stderr.isatty():
        print(f"\rweek {week + 1} of {WEEKS}", end="\n" if week + 1 == WEEKS else "", file=sys.stderr, flush=True)


def _emptied(folder: Path) -> None:
    """Take an earlier sample away; a folder with anything else in it is left alone and ends the program."""
    if (folder / MARK).is_file():
        shutil.rmtree(folder)
    elif folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        sys.exit(f"demo: {folder} is there and holds no sample: name a new folder with --out")


def _arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make.py demo", description="make a sample year of 39 posts")
    parser.add_argument("--posts", type=int, default=39, help="how many posts (2 to 100)")
    parser.add_argument("--events", type=int, default=0, help="repeat the year until the store holds so many events")
    parser.add_argument("--seed", type=int, default=1, help="another number makes another year")
    parser.add_argument(
        "--until", type=date.fromisoformat, default=datetime.now(UTC).date(), help="the last day, as 2026-11-22"
    )
    parser.add_argument("--out", type=Path, default=Path("demo"), help="the folder (demo)")
    found = parser.parse_args(words)
    if not 2 <= found.posts <= 100 or not 0 <= found.events <= 5_000_000:
        parser.error("expected 2 to 100 posts, and at most 5,000,000 events")
    return found


def main(words: list[str]) -> int:
    """Make it and say what to do next; return the exit code."""
    wanted = _arguments(words)
    _emptied(wanted.out)
    count = make(wanted.out, Wanted(paths.content_index(), wanted.until, wanted.posts, seed=wanted.seed), wanted.events)
    print(f"{SAMPLE}: {count:,} events of {wanted.posts} posts in {wanted.out / STORE} (passphrase: {PASSPHRASE})")
    print(f"next: imvo-hq status --store {wanted.out / STORE}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
