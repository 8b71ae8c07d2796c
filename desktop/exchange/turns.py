"""Whose turn it is on a slow line: two uploads at once, the second always about half a file behind the first.

While one waits for its answer the other fills the line. Both at the same point would wait together; more than two
would be torn together when the line is cut.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

UPLOADS = 2
LONGEST_LEAD = 10.0
"""Seconds after which the next upload begins in any case: the one before may have fallen silent."""
FIRST_GUESS = 8000.0
"""Bytes a second of a line that is not known yet: a slow one."""


class Turns:
    """Lets uploads begin one after the other, by what the line carried until now."""

    def __init__(self) -> None:
        """Know nothing of the line yet."""
        self._uploads = asyncio.Semaphore(UPLOADS)
        self._start = asyncio.Lock()
        self._rate = FIRST_GUESS

    @asynccontextmanager
    async def one(self, size: int) -> AsyncIterator[None]:
        """Wait for the turn of an upload of `size` bytes, and hold it until the upload is answered."""
        loop = asyncio.get_running_loop()
        async with self._uploads:
            await self._start.acquire()
            lead = _Once(self._start)
            timer = loop.call_later(self._lead(size), lead.release)
            began = loop.time()
            try:
                yield
                self._rate = max(self._rate, size / max(loop.time() - began, 0.001))
            finally:
                timer.cancel()
                lead.release()

    def _lead(self, size: int) -> float:
        """Return the seconds that half of an upload takes on this line."""
        return min(LONGEST_LEAD, size / self._rate / 2)


class _Once:
    """A lock that may be released twice, but is released once."""

    def __init__(self, lock: asyncio.Lock) -> None:
        self._lock: asyncio.Lock | None = lock

    def release(self) -> None:
        """Release it, if that has not been done."""
        if self._lock:
            self._lock.release()
            self._lock = None
