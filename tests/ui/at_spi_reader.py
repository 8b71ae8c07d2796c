"""Reads a running window the way a screen reader does, over AT-SPI; run by the system's Python, which has `gi`.

Takes one JSON command per line on standard input, answers with one line of JSON: {"tree": null} gives every part
that shows; {"act": name} does what a press on the part of that name does, and gives the events that followed.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

gi = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi = importlib.import_module("gi.repository.Atspi")
GLib = importlib.import_module("gi.repository.GLib")

warnings.simplefilter("ignore", DeprecationWarning)  # newer names are not in every distribution yet
APPLICATION = "IMVO-post"
PATIENCE = 30.0  # seconds before the reader gives up
QUIET = 0.4  # seconds without an event after which an act is over
EVENTS = ("object:announcement", "object:state-changed:focused", "object:state-changed:checked", "object:text-changed")
STATES = ("FOCUSABLE", "FOCUSED", "CHECKED", "CHECKABLE", "ENABLED", "SHOWING", "SELECTED", "EDITABLE", "INVALID_ENTRY")

heard: list[dict[str, str]] = []
last_heard = [0.0]


def until(ready: Callable[[], Any]) -> Any:
    """Let events come in until `ready` returns something; TimeoutError when it never does."""
    end = time.monotonic() + PATIENCE
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        if found := ready():
            return found
        GLib.usleep(20_000)
    raise TimeoutError("what was waited for never came")


def application() -> Any:
    """Return our program on the accessibility bus, or None."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for number in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(number)
        if child is not None and child.get_name() == APPLICATION and child.get_child_count():
            return child
    return None


def parts(part: Any, depth: int = 0) -> Iterator[Any]:
    """Yield a part and all that shows in it."""
    yield part
    for number in range(part.get_child_count() if depth < 40 else 0):
        child = part.get_child_at_index(number)
        if child is not None and (depth == 0 or child.get_state_set().contains(Atspi.StateType.SHOWING)):
            yield from parts(child, depth + 1)


def acts(part: Any) -> list[str]:
    """Return what can be done with a part."""
    return [part.get_action_name(n) for n in range(part.get_n_actions())] if part.get_action_iface() else []


def told(part: Any) -> dict[str, Any]:
    """Return what a screen reader knows of one part."""
    states = part.get_state_set()
    return {
        "name": part.get_name(), "role": part.get_role_name(), "description": part.get_description(),
        "states": [state for state in STATES if states.contains(getattr(Atspi.StateType, state))],
        "acts": acts(part),
    }  # fmt: skip


def tree() -> list[dict[str, Any]]:
    """Return everything that shows."""
    return [told(part) for part in parts(until(application))]


def act(name: str) -> dict[str, Any]:
    """Press, toggle or focus the part called `name` (signs that only mark a letter left out); return the events."""
    part = until(lambda: next((p for p in parts(until(application)) if p.get_name() == name and acts(p)), None))
    heard.clear()
    names = acts(part)
    wanted = next((n for n in ("Press", "Toggle", "click", "press", "toggle", "SetFocus") if n in names), names[0])
    part.do_action(names.index(wanted))
    last_heard[0] = time.monotonic()
    until(lambda: time.monotonic() - last_heard[0] > QUIET)
    return {"did": wanted, "heard": list(heard)}


def on_event(event: Any) -> None:
    """Keep what the window tells by itself."""
    last_heard[0] = time.monotonic()
    text = event.any_data if isinstance(event.any_data, str) else ""
    heard.append({"type": event.type, "text": text, "name": event.source.get_name() if event.source else ""})


def main() -> int:
    """Answer commands until standard input ends."""
    Atspi.init()
    listener = Atspi.EventListener.new(on_event)
    for kind in EVENTS:
        listener.register(kind)
    commands: dict[str, Callable[[Any], Any]] = {"tree": lambda _: tree(), "act": act}
    for line in sys.stdin:
        ((verb, what),) = json.loads(line).items()
        print(json.dumps(commands[verb](what)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
