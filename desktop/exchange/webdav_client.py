"""A WebDAV server over a bad line: single requests, repeated where the line broke, with every error in plain words.

Straight on httpx: webdav4 waits in blocking calls that nobody can stop, asks whether a file is there before each
upload, and reads answers of any size.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

import httpx
import tenacity

from desktop.errors import BadInput, ImvoError, OutsideWorld
from desktop.exchange import webdav_transport
from desktop.exchange.turns import Turns
from desktop.exchange.webdav_listing import ASK, Row, rows, whole_number

T = TypeVar("T")
Moved = Callable[[int], None]

MOST_LISTING = 8 * 1024 * 1024
_CHUNK = 4096

_MOST_SAID = 256 * 1024
_BUSY = (423, 425, 429, 500, 502, 503, 504)
_AGAIN = "nothing was lost, and it is safe to try again later"


@dataclass(frozen=True)
class Patience:
    """How long a line may be silent (seconds), and how often a request that broke is repeated."""

    connect: float = 20.0
    transfer: float = 120.0
    tries: int = 8
    silent_tries: int = 2
    first_tries: int = 2
    first_pause: float = 1.0
    longest_pause: float = 30.0


class _Busy(Exception):  # noqa: N818 - a state of the server, not an error of ours
    """The server could not do it just now; `status` is its answer."""

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


class Gone(Exception):  # noqa: N818 - it says what is
    """A file or folder that the request needs is not on the server."""


class WebDavClient:
    """One server and folder. Every method raises OutsideWorld or BadInput in plain words."""

    def __init__(self, base: httpx.URL, auth: tuple[str, str] | None, patience: Patience, at_once: int) -> None:
        """Take the folder's address (no user name in it, `/` at the end); nothing is sent yet."""
        self.base = base
        self._patience = patience
        self._reached = False
        self._turns = Turns()
        self._http = httpx.AsyncClient(
            auth=auth,
            transport=webdav_transport.transport(base, at_once),
            timeout=httpx.Timeout(patience.transfer, connect=patience.connect, pool=None),
            headers={"Accept-Encoding": "identity", "User-Agent": "IMVO-post"},
            trust_env=False,
        )
        for spared in ("Accept", "Connection"):  # what they say goes without saying, and every byte takes its time
            del self._http.headers[spared]

    async def close(self) -> None:
        """End all connections."""
        await self._http.aclose()

    async def listing(self, folder: str) -> list[Row] | None:
        """Return what is right in a folder, or None when the folder is not there. One request, `Depth: 1`."""
        url = self._url(f"{folder}/" if folder else "")
        headers = {"Depth": "1", "Content-Type": "application/xml"}

        async def ask() -> list[Row] | None:
            status, data = await self._bounded("PROPFIND", url, MOST_LISTING, headers=headers, content=ASK)
            if status == 404:
                return None
            if status != 207:
                raise BadInput(f"{self._server} does not answer as a WebDAV server: check the address")
            return rows(data, url.path)

        return await self.patiently(ask)

    async def size(self, name: str) -> int | None:
        """Return the size of a file, or None when it is not there."""

        async def ask() -> int | None:
            answer = await self._http.head(self._url(name))
            self._judge(answer.status_code)
            return whole_number(answer.headers.get("Content-Length")) if answer.status_code == 200 else None

        return await self.patiently(ask)

    async def get(self, name: str, most: int, moved: Moved) -> bytes | None:
        """Return a file of at most `most` bytes, or None when it is not there. Raises BadInput when larger."""

        async def fetch() -> bytes | None:
            status, data = await self._bounded("GET", self._url(name), most, moved)
            return data if status == 200 else None

        return await self.patiently(fetch)

    async def put(self, name: str, data: bytes, moved: Moved) -> None:
        """Send a file once, without another try. Raises httpx.TransportError where the line broke, and Gone."""

        async def body() -> AsyncIterator[bytes]:
            for start in range(0, len(data), _CHUNK):
                yield data[start : start + _CHUNK]
                moved(len(data[start : start + _CHUNK]))

        headers = {"Content-Length": str(len(data))}
        async with self._turns.one(len(data)):
            answer = await self._http.put(self._url(name), content=body(), headers=headers)
        self._judge(answer.status_code)
        self._expect(answer.status_code)

    async def move(self, name: str, to: str) -> None:
        """Give a file its final name, in place of one that is there. Raises Gone when there is no such file."""
        headers = {"Destination": str(self._url(to)), "Overwrite": "T"}
        await self._simply("MOVE", name, headers)

    async def make_folder(self, folder: str) -> None:
        """Make a folder, those above it, and the last one of the box's own address; what is there is no error."""
        try:
            if not folder:
                raise Gone
            await self._make_steps(folder)
        except Gone:
            await self._make_box()
            await self._make_steps(folder)

    async def _make_steps(self, folder: str) -> None:
        steps = folder.split("/") if folder else []
        for count in range(1, len(steps) + 1):
            await self._simply("MKCOL", f"{'/'.join(steps[:count])}/", {}, fine=(405,))

    async def _make_box(self) -> None:
        try:
            await self._simply("MKCOL", "", {}, fine=(405,))
        except Gone:
            raise self.no_folder() from None

    def no_folder(self) -> BadInput:
        """Return what to say when the folder of the box's address is not there."""
        return BadInput(f"{self._server} has no folder {self.base.path}: check the address")

    async def delete(self, name: str) -> None:
        """Take a file away; one that is not there is no error."""
        await self._simply("DELETE", name, {}, fine=(404,))

    async def _simply(self, method: str, name: str, headers: dict[str, str], fine: tuple[int, ...] = ()) -> None:
        async def ask() -> None:
            status, _ = await self._bounded(method, self._url(name), MOST_LISTING, headers=headers)
            if status not in fine:
                self._expect(status)

        await self.patiently(ask)

    async def _bounded(
        self, method: str, url: httpx.URL, most: int, moved: Moved | None = None, **more: object
    ) -> tuple[int, bytes]:
        """Return status and body of one request; a body that is too large is not read."""
        data = bytearray()
        async with self._http.stream(method, url, **more) as answer:  # type: ignore[arg-type]
            self._judge(answer.status_code)
            fine = answer.status_code // 100 == 2
            async for chunk in answer.aiter_raw():  # to the end: only then the connection serves again
                data += chunk
                if len(data) > (most if fine else _MOST_SAID):
                    raise BadInput(f"{url.path} on {self._server} is larger than it can be ({most} bytes)")
                if moved and fine:
                    moved(len(chunk))
            return answer.status_code, bytes(data) if fine else b""

    async def patiently(self, once: Callable[[], Awaitable[T]]) -> T:
        """Run `once` until the line does not break in it, with growing pauses, as often as the patience says."""
        tries = tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception(_worth_another_try),
            stop=_Enough(self._patience, self._reached),
            wait=tenacity.wait_chain(tenacity.wait_none(), tenacity.wait_none(), self._growing()),
            sleep=asyncio.sleep,
            reraise=True,
        )

        async def attempt() -> T:
            return await once()

        try:
            return await tries(attempt)
        except (httpx.HTTPError, _Busy) as error:
            raise self._in_words(error) from error

    def _growing(self) -> tenacity.wait.wait_base:
        """Return pauses that grow, after two tries at once: a line that is cut now and then is there again."""
        return tenacity.wait_random_exponential(self._patience.first_pause, self._patience.longest_pause)

    def _judge(self, status: int) -> None:
        """Raise what an answer means for the whole place. Raises _Busy, BadInput, OutsideWorld."""
        self._reached = True
        server = self._server
        if status in (401, 407):
            raise BadInput(f"{server} does not accept this user name and password")
        if status == 403:
            raise OutsideWorld(f"{server} does not let this user do that: ask its manager for the rights")
        if status // 100 == 3:
            raise BadInput(f"{server} points to another address: ask for the right one; nothing was sent there")
        if status == 507:
            raise OutsideWorld(f"{server} is full: ask its manager for room; {_AGAIN}")
        if status in _BUSY:
            raise _Busy(status)

    def _expect(self, status: int) -> None:
        """Raise for an answer that is no success: Gone, or OutsideWorld."""
        if status in (404, 409):
            raise Gone
        if status == 413:
            raise OutsideWorld(f"{self._server} takes no files of this size: use another place")
        if status not in (200, 201, 204):
            raise OutsideWorld(f"{self._server} answered {status}, which is not expected: is it a WebDAV server?")

    def _in_words(self, error: Exception) -> ImvoError:
        if _untrusted(error):
            return OutsideWorld(
                f"{self._server} shows a certificate that this machine does not trust: nothing was sent"
            )
        if isinstance(error, _Busy):
            return OutsideWorld(f"{self._server} cannot do it now (it answered {error.status}); {_AGAIN}")
        if isinstance(error, httpx.ProxyError):
            return OutsideWorld(f"the proxy of this network does not let us through to {self._server}; {_AGAIN}")
        if not self._reached:
            return OutsideWorld(f"{self._server} cannot be reached; {_AGAIN}")
        return OutsideWorld(f"the line to {self._server} is dead; what has arrived stays, {_AGAIN}")

    @property
    def _server(self) -> str:
        return f"the server {self.base.host}"

    def _url(self, name: str) -> httpx.URL:
        return self.base.join(name)


class _Enough(tenacity.stop.stop_base):
    """Ends the tries: silence costs minutes, so few of those; a server never heard is asked twice."""

    def __init__(self, patience: Patience, reached: bool) -> None:
        self._patience = patience
        self._most = patience.tries if reached else patience.first_tries
        self._silent = 0

    def __call__(self, retry_state: tenacity.RetryCallState) -> bool:
        """Return whether to give up after this try."""
        error = retry_state.outcome.exception() if retry_state.outcome else None
        self._silent += isinstance(error, httpx.TimeoutException)
        return retry_state.attempt_number >= self._most or self._silent >= self._patience.silent_tries


def _worth_another_try(error: BaseException) -> bool:
    if isinstance(error, _Busy):
        return True
    return isinstance(error, httpx.TransportError) and not _untrusted(error) and not isinstance(error, httpx.ProxyError)


def _untrusted(error: BaseException | None) -> bool:
    """Return whether a certificate that does not hold is behind an error."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
