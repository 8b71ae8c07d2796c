"""A display that nobody sees (Xvfb), which tells when a program has drawn its first window on it."""

from __future__ import annotations

import ctypes
import os
import subprocess
import time
from types import TracebackType
from typing import Any, NamedTuple, Self

PATIENCE = 60.0  # seconds
_WIDTH, _HEIGHT = 1600, 1000
_Z_PIXMAP, _ALL_PLANES = 2, 0xFFFFFFFF
_STEP = 0.001  # seconds between two looks at the screen


class Pixel(NamedTuple):
    """A place on the screen and the colour (0xRRGGBB) it is to have."""

    x: int
    y: int
    colour: int


class Display:
    """A screen that is black until a window is drawn on it."""

    def __init__(self) -> None:
        """Start the server and connect to it."""
        told, tell = os.pipe()
        command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{_WIDTH}x{_HEIGHT}x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told) as answer:
            self.name = f":{answer.readline().strip()}"
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XGetImage.restype = ctypes.c_void_p
        self._x11.XGetPixel.restype = ctypes.c_ulong
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._connection = ctypes.c_void_p(self._x11.XOpenDisplay(self.name.encode()))

    def __enter__(self) -> Self:
        """Return itself; leaving the block stops the server."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop the server."""
        self._x11.XCloseDisplay(self._connection)
        self._server.terminate()
        self._server.wait()

    def colour(self, x: int, y: int) -> int:
        """Return the colour of a pixel as 0xRRGGBB; black where nothing is drawn."""
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._connection))
        image = ctypes.c_void_p(
            self._x11.XGetImage(self._connection, root, x, y, 1, 1, ctypes.c_ulong(_ALL_PLANES), _Z_PIXMAP)
        )
        pixel: Any = self._x11.XGetPixel(image, 0, 0)
        self._x11.XDestroyImage(image)
        return int(pixel) & 0xFFFFFF

    def drawn(self) -> bool:
        """Whether something other than black stands where windows come."""
        return self.colour(60, 400) != 0

    def start(self, command: list[str], environment: dict[str, str], page: Pixel | None = None) -> tuple[float, float]:
        """Start a program and end it; return the seconds to its first drawn window and to its page.

        The page is there when the pixel `page` has its colour; the same moment when None.
        """
        self._until(lambda: not self.drawn())
        begun = time.perf_counter()
        nowhere = subprocess.DEVNULL
        with subprocess.Popen(command, env=environment, stdout=nowhere, stderr=nowhere) as process:
            try:
                self._until(self.drawn)
                window = time.perf_counter() - begun
                if page is not None:
                    self._until(lambda: self.colour(page.x, page.y) == page.colour)
                return window, time.perf_counter() - begun
            finally:
                process.kill()

    def _until(self, ready: Any) -> None:
        end = time.monotonic() + PATIENCE
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError("no window was drawn")
            time.sleep(_STEP)
