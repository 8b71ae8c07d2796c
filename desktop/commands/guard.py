"""Run a command so that whatever goes wrong is one line and an exit code (contract 1)."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress

from desktop.commands.output import harmless
from desktop.errors import ImvoError, OutsideWorld


def guarded(program: str, run: Callable[[], int]) -> int:
    """Return what `run` returns: 0 done, 1 check failed; 2 bad input and 3 the world failed are said here.

    IMVO_DEBUG lets a fault of the program through as it is.
    """
    _speak_utf8()
    try:
        code = run()
        if sys.stdout:
            sys.stdout.flush()
    except ImvoError as error:
        return _say(program, str(error), error.exit_code)
    except BrokenPipeError:
        _give_up_output()  # whoever read the answer has read enough
        return 0
    except OSError as error:
        return _say(program, f"{error.filename or 'the answer'}: {error.strerror or error}", OutsideWorld.exit_code)
    except KeyboardInterrupt:
        return _say(program, "stopped; nothing half was kept", 130)
    except Exception as error:
        if os.environ.get("IMVO_DEBUG"):
            raise
        fault = f"a fault in this program ({type(error).__name__}: {error}); nothing half was kept, please report it"
        return _say(program, fault, OutsideWorld.exit_code)
    return code


def _say(program: str, message: str, code: int) -> int:
    line = harmless(" ".join(message.split()))
    with suppress(OSError):
        if sys.stderr:
            print(f"{program}: {line}", file=sys.stderr, flush=True)
    try:
        if sys.stdout:
            sys.stdout.flush()
    except OSError:
        _give_up_output()
    return code


def _give_up_output() -> None:
    """Drop what could not be written, so that Python does not try again, and complain, at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # None in a windowed program
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
