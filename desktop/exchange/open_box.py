"""From what a person typed or chose to the drop box there: a folder, one file, or a server."""

from __future__ import annotations

import ipaddress
import os
import re
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from desktop.errors import BadInput
from desktop.exchange.box import Box, Progress

USER, PASSWORD = "IMVO_BOX_USER", "IMVO_BOX_PASSWORD"
SERVICE = "IMVO-post box"

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]+)://", re.IGNORECASE)
_HOST = re.compile(r"(\[[0-9a-f:.%]+\]|[^:@\s]+)(:\d{1,5})?", re.IGNORECASE)
_UNREADABLE = "..."
_FILE_ENDS = (".imvo", ".imvo.txt")


def open_box(place: str, *, write: bool, alive: Progress | None = None) -> Box:
    """Return the drop box at a place; `write` makes its folder or file where it is not there yet. Of a stick on which
    the box has a folder of its own, that folder.

    `alive` is called with 0 while a server is waited for, and may raise `Stopped`. Raises BadInput for what is no
    place, OutsideWorld for one that is not there.
    """
    if _SCHEME.match(place):
        return _server(place, write, alive)
    if not place.strip() or "\0" in place:
        raise BadInput("the place is empty: a folder, a file NAME.imvo or NAME.imvo.txt, or https:// is expected")
    path = Path(place).expanduser().absolute()
    if path.name.lower().endswith(_FILE_ENDS) or os.path.isfile(path):  # noqa: PTH113 - `mail.imvo (1).txt`
        from desktop.exchange.file_box import FileBox

        return FileBox(path, write=write)
    from desktop.exchange.folder_box import FolderBox
    from desktop.exchange.places import box_in

    return FolderBox(box_in(path), write=write)


def without_password(place: str) -> str:
    """Return a place as it may be shown, logged and kept: without user name and password."""
    if not _SCHEME.match(place):
        return place
    scheme, _, rest = place.partition("://")
    host, _, path = re.split(r"[?#]", rest, maxsplit=1)[0].partition("/")
    host = host.rpartition("@")[2]
    return f"{scheme.lower()}://{host if _HOST.fullmatch(host) else _UNREADABLE}/{path}"


def remember_password(place: str, user: str, password: str) -> None:
    """Keep user name and password of a server in the machine's key store. Raises BadInput where it has none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_service(urlsplit(without_password(place))), user, password)
    except (KeyringError, RuntimeError, OSError) as error:
        raise BadInput("this machine has no key store to keep the password in; type it each time") from error


def _server(place: str, write: bool, alive: Progress | None) -> Box:
    from desktop.exchange.webdav_box import WebDavBox

    plain = without_password(place)
    try:
        address, parts = urlsplit(plain), urlsplit(place)
        host, _ = address.hostname or "", address.port
    except ValueError:
        host = ""
    if host in ("", _UNREADABLE):
        raise BadInput("the address of the server cannot be read: https://server/folder is expected")
    if address.scheme not in ("http", "https"):
        raise BadInput(f"{plain} is no place that is known: a folder, a file or https:// is expected")
    if address.scheme == "http" and not _is_this_machine(host):
        raise BadInput(f"{plain} is not protected on its way: an address that begins with https:// is expected")
    return WebDavBox(urlunsplit(address), _credentials(address, parts), write=write, alive=alive)


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _credentials(address: SplitResult, given: SplitResult) -> tuple[str, str] | None:
    """Return user name and password: from the address, else the environment, else the machine's key store."""
    user = unquote(given.username or "") or os.environ.get(USER, "")
    password = unquote(given.password or "") or os.environ.get(PASSWORD, "")
    if user and password:
        return user, password
    return _kept(_service(address), user or None) or ((user, password) if user else None)


def _service(address: SplitResult) -> str:
    return f"{SERVICE} {address.scheme}://{address.netloc}"


def _kept(service: str, user: str | None) -> tuple[str, str] | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        found = keyring.get_credential(service, user)
    except (KeyringError, RuntimeError, OSError):
        return None
    return (found.username, found.password) if found else None
