"""Measure the exchange over a bad line: 1,000 events to a real server at 64 kbit/s and 800 ms, whole and cut.

`python build/bench_line.py` takes some two minutes: the line is slow in real time. Needs Apache; prints a table.
The bound is the time and the bytes of the parts themselves (design.md 5).
"""

from __future__ import annotations

import platform
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from environment import ROOT
from measure import Figure
from ruamel.yaml import YAML

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from desktop import paths
from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.exchange.open_box import open_box
from desktop.guidance.library import Library
from desktop.storage.vault import open_vault, prepare
from tests.exchange.den_haag import DenHaag
from tests.exchange.line import Faults, Line, about, bad_line
from tests.exchange.servers import Server, apache

EVENTS = 1000
RATE, ROUND_TRIP = 8000.0, 0.8  # 64 kbit/s each way; seconds there and back
PASSPHRASE = "bench"
EXAMPLES = [ROOT / "examples" / f"{name}.yaml" for name in ("koffie-colombia", "palm-oil-indonesia", "dam-half-filled")]
TEXTS = (
    "De vraag over de amfori-audit is voor kleine bedrijven niet te beantwoorden; kan er een voorbeeld bij?",
    "The company asked what counts as cooperation. We could not tell from the text and called the department.",
    "Werkt goed bij een handelsmissie, maar het kostte ons ruim een halfuur om de juiste sector te vinden.",
)


@dataclass(frozen=True)
class Weather:
    """What a line does during one send."""

    name: str
    faults: Faults


WEATHERS = (
    Weather("no cut", Faults(RATE, ROUND_TRIP)),
    Weather("a connection cut about every 100 kB", Faults(RATE, ROUND_TRIP, cut_after=about(100_000))),
    Weather("the whole line dropped twice", Faults(RATE, ROUND_TRIP, drops=(45_000, 110_000))),
)


def fill(casework: Casework) -> None:
    """Work at a post until the journal holds the events: cases from the examples, and feedback."""
    number = 0
    while casework.exchange.status().events["saved"] < EVENTS:
        for _ in range(20):
            number += 1
            text = f"{TEXTS[number % len(TEXTS)]} ({number})"
            casework.feedback.give(Feedback("app", "unclear", text=text, minutes=number % 60))
            if number % 3 == 0:
                data = YAML(typ="safe", pure=True).load(EXAMPLES[number % len(EXAMPLES)])
                casework.open_case(casework.assistant.read(data))


def sent(casework: Casework, server: Server, weather: Weather) -> tuple[float, Line]:
    """Send everything to a folder of its own on the server; return the seconds it took, and the line."""
    folder = f"weather-{WEATHERS.index(weather)}/"
    device = casework.exchange.status().device
    with open_box(f"{server.address}{folder}", write=True) as box:  # as after the enrolment: the folders are there
        box.write(f"posts/{device}/request-{'0' * 64}.json", b"{}")
    with bad_line(server.port, weather.faults) as line:
        place = f"{line.address}/dav/{folder}"
        start = time.monotonic()
        casework.exchange.send(open_box(place, write=True), place)
        return time.monotonic() - start, line


def figures(casework: Casework, server: Server, folder: Path) -> Iterator[str]:
    """Measure each weather; yield the lines of the table, and what stands behind them."""
    casework.exchange.send(open_box(str(folder / "stick"), write=True), "stick")
    parts = sorted((folder / "stick").rglob("*.part"))
    whole = sum(path.stat().st_size for path in parts if not path.name.startswith("note-"))
    plain = zlib.compress("".join(f"{line}\n" for line in casework.journal.export()).encode(), 9)
    yield f"{EVENTS} events: {whole} bytes in {len(parts) - 1} parts; in one piece they compress to {len(plain)} bytes"
    for weather in WEATHERS:
        took, line = sent(casework, server, weather)
        yield Figure(f"sent over a slow line, {weather.name}", took, whole / RATE, 1.3).line()
        yield Figure("  bytes upwards, against those of the parts", line.up.bytes / 1e6, whole / 1e6, 1.3, "MB").line()
        yield f"  {line.connections} connections, {line.cuts} of them cut; {line.down.bytes} bytes downwards"
    again = [line for line in server.requests() if line.startswith("PUT") and " 201 " in line]
    wanted = len(WEATHERS) * (len(parts) + 2)  # the parts and the note, the request, and the one there before
    yield f"uploads taken in whole: {len(again)}; more than {wanted} would be something sent twice"


def main() -> int:
    """Print the table."""
    print(f"Python {platform.python_version()}, Apache, {RATE * 8 / 1000:g} kbit/s, {ROUND_TRIP * 1000:g} ms")
    with tempfile.TemporaryDirectory(prefix="imvo-bench-") as name, Library(paths.content_index()) as library:
        folder = Path(name)
        prepare(folder / "data", PASSPHRASE).commit()
        with open_vault(folder / "data", PASSPHRASE) as vault, apache() as server:
            casework = Casework(library, vault)
            casework.exchange.enrol(DenHaag().hq_json(), "BOG")
            fill(casework)
            for line in figures(casework, server, folder):
                print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
