"""A bad telephone line in front of a server on loopback: slow, late, cut, or silent; and it counts its bytes.

    with bad_line(server.port, Faults(rate=8000, round_trip=0.8)) as line:
        ... connect to 127.0.0.1:line.port ...

The line is shared by all connections, as a real one is. Buffers are small, so that a sender feels how slow it is.
"""

from __future__ import annotations

import asyncio
import random
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

_PIECE = 1024
_BUFFER = 4096
_RESET = struct.pack("ii", 1, 0)


@dataclass(frozen=True)
class Faults:
    """What is wrong with a line: bytes a second each way (0: no limit), and seconds there and back. For each new
    connection (1, 2 ...) after how many bytes upwards it is cut, or falls silent, or after how many bytes of answers
    it is cut (None: never). `drops`: after so many bytes upwards in all, every connection is cut.
    """

    rate: float = 0
    round_trip: float = 0
    cut_after: Callable[[int], int | None] = lambda _number: None
    silent_after: Callable[[int], int | None] = lambda _number: None
    cut_answers: Callable[[int], int | None] = lambda _number: None
    drops: tuple[int, ...] = ()


def every(count: int) -> Callable[[int], int]:
    """Return a rule: each connection breaks after `count` bytes."""
    return lambda _number: count


def about(count: int, seed: int = 1) -> Callable[[int], int]:
    """Return a rule: connections break after `count` bytes on average, spread as chance does (seeded)."""
    chance = random.Random(seed)
    return lambda _number: int(chance.expovariate(1 / count)) + 1


def first(connections: int, count: int) -> Callable[[int], int | None]:
    """Return a rule: only the first connections break, after `count` bytes."""
    return lambda number: count if number <= connections else None


class _Lane:
    """One direction: bytes go one after the other, at the rate of the line."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._free_at = 0.0
        self.bytes = 0

    async def carry(self, count: int) -> None:
        """Wait as long as these bytes occupy the line."""
        self.bytes += count
        if self._rate:
            now = asyncio.get_running_loop().time()
            self._free_at = max(now, self._free_at) + count / self._rate
            await asyncio.sleep(self._free_at - now)


@dataclass
class Line:
    """A line that runs; `dead` makes it silent from now on, for everybody."""

    faults: Faults
    target: int
    port: int = 0
    connections: int = 0
    cuts: int = 0
    dead: bool = False
    drops: int = 0
    up: _Lane = field(init=False)
    down: _Lane = field(init=False)
    _open: set[asyncio.Task[bool]] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Make both directions."""
        self.up, self.down = _Lane(self.faults.rate), _Lane(self.faults.rate)

    @property
    def address(self) -> str:
        """Return the address of the line's near end."""
        return f"http://127.0.0.1:{self.port}"

    async def serve(self, near: socket.socket) -> None:
        """Take connections until cancelled."""
        loop = asyncio.get_running_loop()
        async with asyncio.TaskGroup() as group:
            while True:
                client, _ = await loop.sock_accept(near)
                client.setblocking(False)
                self.connections += 1
                group.create_task(self._connection(client, self.connections))

    async def _connection(self, client: socket.socket, number: int) -> None:
        """Join a connection to one to the server, until either end closes or the line breaks it."""
        await asyncio.sleep(self.faults.round_trip)  # the greeting of TCP, which loopback does not delay
        server = socket.socket()
        server.setblocking(False)
        with client, server, suppress(OSError):
            await asyncio.get_running_loop().sock_connect(server, ("127.0.0.1", self.target))
            up = asyncio.create_task(self._pump(client, server, self.up, number))
            down = asyncio.create_task(self._pump(server, client, self.down, number))
            self._open |= {up, down}
            try:
                done, _ = await asyncio.wait({up, down}, return_when=asyncio.FIRST_COMPLETED)
                if any(task.cancelled() or (not task.exception() and task.result()) for task in done):
                    self.cuts += 1
                    for end in (client, server):
                        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            finally:
                self._open -= {up, down}
                for task in (up, down):
                    task.cancel()
                await asyncio.gather(up, down, return_exceptions=True)

    def _drop(self) -> None:
        """Cut every connection, when so many bytes have gone up that it is time."""
        if self.drops < len(self.faults.drops) and self.up.bytes >= self.faults.drops[self.drops]:
            self.drops += 1
            for task in self._open:
                task.cancel()

    async def _pump(self, source: socket.socket, sink: socket.socket, lane: _Lane, number: int) -> bool:
        """Carry bytes one way until the source ends; return whether the line cut it."""
        loop = asyncio.get_running_loop()
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        arriving = asyncio.create_task(_arrive(under_way, sink))
        up = lane is self.up
        cut = self.faults.cut_after(number) if up else self.faults.cut_answers(number)
        silent = self.faults.silent_after(number) if up else None
        carried = 0
        try:
            while data := await loop.sock_recv(source, _PIECE):
                await lane.carry(len(data))
                self._drop()
                carried += len(data)
                if cut is not None and carried >= cut:
                    return True
                if self.dead or (silent is not None and carried >= silent):
                    await asyncio.Event().wait()
                under_way.put_nowait((loop.time() + self.faults.round_trip / 2, data))
            under_way.put_nowait((loop.time() + self.faults.round_trip / 2, b""))
            await arriving
            return False
        finally:
            arriving.cancel()
            await asyncio.gather(arriving, return_exceptions=True)


async def _arrive(under_way: asyncio.Queue[tuple[float, bytes]], sink: socket.socket) -> None:
    """Hand over what has been under way long enough, until an empty piece."""
    loop = asyncio.get_running_loop()
    while True:
        due, data = await under_way.get()
        await asyncio.sleep(max(0.0, due - loop.time()))
        if not data:
            return
        await loop.sock_sendall(sink, data)


@contextmanager
def bad_line(target: int, faults: Faults) -> Iterator[Line]:
    """Run a line to a port of loopback in a thread of its own."""
    line = Line(faults, target)
    near = socket.socket()
    near.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)
    near.bind(("127.0.0.1", 0))
    near.listen(64)
    near.setblocking(False)
    line.port = near.getsockname()[1]
    loop = asyncio.new_event_loop()
    task = loop.create_task(line.serve(near))

    def run() -> None:
        with suppress(asyncio.CancelledError):
            loop.run_until_complete(task)
        loop.close()

    thread = threading.Thread(target=run, name="line")
    thread.start()
    try:
        yield line
    finally:
        loop.call_soon_threadsafe(task.cancel)
        thread.join()
        near.close()
