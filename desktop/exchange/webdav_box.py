"""A box on a WebDAV server. A few files travel at once, so that a slow answer delays nobody; a part that arrived is
never sent again.

Servers differ: Apache throws a torn upload away, rclone keeps it. So each file goes up under a temporary name, is
moved, and at the end one list of each folder says whether all sizes are right.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Collection, Coroutine, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, TypeVar

import httpx

from desktop.errors import ImvoError, OutsideWorld
from desktop.exchange.box import Box, Entry, Progress
from desktop.exchange.box_names import LITTER_AGE, TEMPORARY, is_step, steps_of, temporary
from desktop.exchange.webdav_client import Gone, Patience, WebDavClient
from desktop.exchange.webdav_listing import Row

T = TypeVar("T")

AT_ONCE = 3
_HEARTBEAT = 0.2
_TIDY_SECONDS = 3.0
_STEM = 32  # hexadecimal digits of the content's digest in a temporary name
_CONTENT_NAMED = re.compile(r"[0-9a-f]{64}")


class WebDavBox(Box):
    """The drop box in one folder of a server."""

    def __init__(
        self,
        address: str,
        auth: tuple[str, str] | None = None,
        *,
        write: bool = True,
        alive: Progress | None = None,
        patience: Patience | None = None,
        at_once: int = AT_ONCE,
    ) -> None:
        """Take the folder's address, without a user name in it. Nothing is sent before something is asked.

        Without `write`, a folder that is not there is an error; with it, it is made when it is needed.

        `alive` is called with 0 a few times a second while a server is waited for; it may raise `Stopped`.
        """
        base = httpx.URL(address if address.endswith("/") else f"{address}/")
        self._client = WebDavClient(base, auth, patience or Patience(), at_once)
        self._runner = asyncio.Runner()
        self._known = write
        self._alive = alive or _nobody
        self._at_once = at_once
        self._there: dict[str, dict[str, int]] = {}
        self._left: dict[tuple[str, str, int], str] = {}
        self._absent: set[str] = set()
        self._unwanted: set[str] = set()
        self._sent: dict[str, bytes] = {}
        self._travelling: set[asyncio.Task[None]] = set()
        self._asides: dict[str, str] = {}
        self._lifts: list[asyncio.Event] = []
        self._aside: set[str] = set()
        self._litter: set[str] = set()

    def entries(self, folder: str) -> Iterator[Entry]:
        """Yield the files right in a folder, in the order of their names."""
        steps_of(folder)
        there = self._run(self._listed(folder)) or {}
        return iter([Entry(name, size) for name, size in sorted(there.items())])

    def folders(self, folder: str) -> Iterator[str]:
        """Yield the full names of the folders right in a folder, in the order of their names."""
        steps_of(folder)
        rows = self._run(self._rows(folder)) or []
        return iter(sorted(f"{folder}/{row.name}" for row in rows if row.is_folder and is_step(row.name)))

    def read(self, name: str, most: int, progress: Progress | None = None) -> bytes | None:
        """Return a file of at most `most` bytes, or None. Raises BadInput when it is larger."""
        steps_of(name)
        return self._run(self._read(name, most, progress or _nobody), progress)

    def write(self, name: str, data: bytes, progress: Progress | None = None) -> None:
        """Start to send a file; it waits while as many as may travel at once are under way."""
        steps_of(name)
        self._run(self._write(name, data, progress or _nobody), progress)

    def remove(self, name: str) -> None:
        """Take a file away once all that was written before is on the server: at the next look, or at the end."""
        steps_of(name)
        self._unwanted.add(name)

    def close(self) -> None:
        """Wait for what travels, and check that all of it is there. Raises OutsideWorld."""
        try:
            self._run(self._finish())
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Cut off what travels, and end all connections."""
        try:
            self._runner.run(self._end())
        finally:
            self._runner.close()

    def _run(self, work: Coroutine[Any, Any, T], progress: Progress | None = None) -> T:
        return self._runner.run(self._watched(work, progress or self._alive))

    async def _watched(self, work: Coroutine[Any, Any, T], progress: Progress) -> T:
        """Return what `work` gives; a person may stop the waiting meanwhile."""
        task = asyncio.create_task(work)
        try:
            while not (await asyncio.wait({task}, timeout=_HEARTBEAT))[0]:
                progress(0)
            return task.result()
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _listed(self, folder: str) -> dict[str, int] | None:
        await self._settled()
        return await self._list(folder)

    async def _rows(self, folder: str) -> list[Row] | None:
        """Return what is right in a folder, or None. Raises BadInput when the box itself is not there."""
        rows = await self._client.listing(folder)
        if rows is None and not self._known and await self._client.listing("") is None:
            raise self._client.no_folder()
        self._known = True
        return rows

    async def _list(self, folder: str) -> dict[str, int] | None:
        """Return size by full name of the files in a folder, as they are now; remember them and what is litter."""
        rows = await self._rows(folder)
        if rows is None:
            self._absent.add(folder)
            return None
        files = [row for row in rows if not row.is_folder]
        now = max((row.modified for row in files if row.modified), default=datetime.now(UTC))
        for row in (row for row in files if row.name.startswith(TEMPORARY)):
            self._aside.add(_in(folder, row.name))
            if row.modified is not None and (now - row.modified).total_seconds() > LITTER_AGE:
                self._litter.add(_in(folder, row.name))
            else:
                self._left[folder, row.name.partition("-")[2][:_STEM], row.size] = _in(folder, row.name)
        self._there[folder] = {_in(folder, row.name): row.size for row in files if is_step(row.name)}
        return self._there[folder]

    async def _read(self, name: str, most: int, progress: Progress) -> bytes | None:
        await self._settled()
        return await self._client.get(name, most, progress)

    async def _write(self, name: str, data: bytes, progress: Progress) -> None:
        folder, _, last = name.rpartition("/")
        if folder not in self._there and (folder in self._absent or await self._list(folder) is None):
            await self._client.make_folder(folder)
            self._there[folder] = {}
        if name in self._sent or name in self._unwanted:
            await self._settled()
        self._sent[name] = data
        if _CONTENT_NAMED.search(last) and self._there[folder].get(name) == len(data):
            progress(len(data))
            return
        await self._room(self._at_once - 1)
        lifted = asyncio.Event()
        self._lifts.append(lifted)
        self._travelling.add(asyncio.create_task(self._deliver(name, data, progress, lifted)))

    async def _settled(self) -> None:
        """Wait for what travels, then take away what is not wanted."""
        await self._room(0)
        await self._take_away()

    async def _take_away(self) -> None:
        await asyncio.gather(*map(self._remove, self._unwanted))
        self._unwanted.clear()

    async def _remove(self, name: str) -> None:
        await self._client.delete(name)
        self._there.get(name.rpartition("/")[0], {}).pop(name, None)

    async def _room(self, most: int) -> None:
        """Wait until at most `most` files travel. Raises what went wrong with one that ended."""
        while len(self._travelling) > most:
            done, _ = await asyncio.wait(self._travelling, return_when=asyncio.FIRST_COMPLETED)
            self._travelling -= done
            errors = [task.exception() for task in done]
            for error in filter(None, errors):
                raise error

    async def _deliver(self, name: str, data: bytes, progress: Progress, lifted: asyncio.Event) -> None:
        """Bring one file there: a try that broke begins under another temporary name. `lifted` is set when nothing
        of it needs to go up any more, or when that failed.
        """
        folder, _, _ = name.rpartition("/")
        try:
            self._asides[name] = await self._brought(folder, data, progress)
            lifted.set()
            await self._settle(self._asides[name], name, data)
        except Gone:
            raise OutsideWorld(f"{folder} on the server was taken away while it was written; run it again") from None
        finally:
            lifted.set()
        self._there[folder][name] = len(data)

    async def _brought(self, folder: str, data: bytes, progress: Progress) -> str:
        """Return the temporary name under which the bytes lie on the server; an earlier day may have sent them."""
        stem = hashlib.sha256(data).hexdigest()[:_STEM]
        left = self._left.pop((folder, stem, len(data)), None)
        if left is not None:
            progress(len(data))
            return left
        return await self._client.patiently(lambda: self._upload(_in(folder, temporary(stem)), data, progress))

    async def _upload(self, aside: str, data: bytes, progress: Progress) -> str:
        """Send the bytes once under a temporary name and return it. Raises as the client's `put`."""
        sent = 0

        def moved(count: int) -> None:
            nonlocal sent
            sent += count
            progress(count)

        self._litter.add(aside)
        try:
            await self._client.put(aside, data, moved)
        except httpx.TransportError:
            if sent == len(data) and await self._arrived(aside, data):
                return aside
            progress(-sent)
            raise
        return aside

    async def _arrived(self, name: str, data: bytes) -> bool:
        """Return whether a file is there whole though its answer was lost; False where the line does not say."""
        try:
            return await self._client.size(name) == len(data)
        except ImvoError:
            return False

    async def _settle(self, aside: str, name: str, data: bytes) -> None:
        """Give it its final name; an answer that got lost may hide that it has it already. Raises Gone."""
        try:
            await self._client.move(aside, name)
        except Gone:
            if not await self._arrived(name, data):
                raise
        self._litter.discard(aside)

    async def _finish(self) -> None:
        """Wait for what travels; list each folder that was written to, and send again, once, what is not right.

        That is asked, and what is not wanted is taken away, as soon as all bytes are up: while the last files still
        get their final names.
        """
        await asyncio.gather(*(lifted.wait() for lifted in self._lifts))
        wanted = [name for name in self._sent if name not in self._unwanted]
        _, wrong, _ = await asyncio.gather(self._take_away(), self._wrong(wanted), self._room(0))
        wrong = await self._wrong(wrong)
        for name in wrong:
            await self._deliver(name, self._sent[name], _nobody, asyncio.Event())
        if await self._wrong(wrong):
            raise OutsideWorld("the server does not keep what is written to it: use another place")
        self._litter &= self._aside  # most servers throw away themselves what was cut off

    async def _wrong(self, names: Collection[str]) -> list[str]:
        """Return which of the files that were sent are not there with their size, be it under their first name."""
        folders = {name.rpartition("/")[0] for name in names}
        listed = await asyncio.gather(*map(self._list, folders))
        there = {name: size for found in listed if found for name, size in found.items()}
        asides = {aside: size for (_, _, size), aside in self._left.items()}
        sizes = ((name, there.get(name, asides.get(self._asides.get(name, "")))) for name in names)
        return [name for name, size in sizes if size != len(self._sent[name])]

    async def _end(self) -> None:
        for task in self._travelling:
            task.cancel()
        await asyncio.gather(*self._travelling, return_exceptions=True)
        self._travelling.clear()
        with suppress(ImvoError, TimeoutError):
            await asyncio.wait_for(self._tidy(), _TIDY_SECONDS)
        await self._client.close()

    async def _tidy(self) -> None:
        """Take away what broken tries left."""
        await asyncio.gather(*map(self._client.delete, self._litter))
        self._litter.clear()


def _nobody(_moved: int) -> None:
    """Tell nobody."""


def _in(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name
