"""Real WebDAV servers on loopback, for tests and benchmarks: Apache's mod_dav and rclone."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

APACHE, MODULES = Path("/usr/sbin/apache2"), Path("/usr/lib/apache2/modules")
USER, PASSWORD = "bogota", "geheim-wachtwoord"
START_SECONDS = 20

_CONFIG = """
ServerName 127.0.0.1
ServerRoot "{home}"
PidFile "{home}/pid"
Listen 127.0.0.1:{port}
ErrorLog "{home}/error.log"
LogFormat "%m %U %>s %O" short
CustomLog "{home}/access.log" short
LoadModule mpm_event_module {modules}/mod_mpm_event.so
LoadModule authz_core_module {modules}/mod_authz_core.so
LoadModule authn_core_module {modules}/mod_authn_core.so
LoadModule authn_file_module {modules}/mod_authn_file.so
LoadModule authz_user_module {modules}/mod_authz_user.so
LoadModule auth_basic_module {modules}/mod_auth_basic.so
LoadModule alias_module {modules}/mod_alias.so
LoadModule dav_module {modules}/mod_dav.so
LoadModule dav_fs_module {modules}/mod_dav_fs.so
DavLockDB "{home}/locks"
DocumentRoot "{home}/empty"
Alias /dav "{root}"
Redirect /elsewhere http://localhost:{port}/dav
<Directory "{root}">
    Dav On
    {access}
</Directory>
{more}
"""
_SECRET = """AuthType Basic
    AuthName "box"
    AuthUserFile "{home}/users"
    Require valid-user"""
_TLS = """
LoadModule ssl_module {modules}/mod_ssl.so
SSLEngine on
SSLCertificateFile "{certificate}"
SSLCertificateKeyFile "{key}"
"""


@dataclass(frozen=True)
class Server:
    """A server that runs: the address of the box on it, its port, and the folder that it keeps the box in."""

    address: str
    port: int
    root: Path
    kind: str

    def names(self) -> list[str]:
        """Return the names of all files in the box."""
        return sorted(path.relative_to(self.root).as_posix() for path in self.root.rglob("*") if path.is_file())

    def requests(self) -> list[str]:
        """Return method, path, status and bytes of the answer of each request so far (Apache only)."""
        return (self.root.parent / "access.log").read_text(encoding="utf-8").splitlines()


@contextmanager
def apache(*, secret: bool = False, tls: tuple[Path, Path] | None = None) -> Iterator[Server]:
    """Run Apache with a WebDAV folder; `secret`: for USER only; `tls`: certificate and key."""
    if not APACHE.exists():
        pytest.skip("no Apache on this machine: apt-get install apache2")
    with _home() as home:
        port = free_port()
        (home / "httpd.conf").write_text(_config(home, port, secret, tls), encoding="utf-8")
        with _running([str(APACHE), "-f", str(home / "httpd.conf"), "-DFOREGROUND"], port):
            yield Server(f"{'https' if tls else 'http'}://127.0.0.1:{port}/dav/", port, home / "dav", "apache")


def _config(home: Path, port: int, secret: bool, tls: tuple[Path, Path] | None) -> str:
    """Return Apache's configuration, and make the folders it names."""
    root = home / "dav"
    for folder in (root, home / "empty"):
        folder.mkdir()
    for folder in (home, root):
        folder.chmod(0o777)  # started by root, Apache serves as another user
    more = _TLS.format(modules=MODULES, certificate=tls[0], key=tls[1]) if tls else ""
    if secret:
        made = subprocess.run(["openssl", "passwd", "-apr1", PASSWORD], capture_output=True, text=True, check=True)
        (home / "users").write_text(f"{USER}:{made.stdout}", encoding="ascii")
    access = _SECRET.format(home=home) if secret else "Require all granted"
    text = _CONFIG.format(home=home, root=root, port=port, modules=MODULES, access=access, more=more)
    return text + ("User www-data\nGroup www-data\n" if os.geteuid() == 0 else "")


@contextmanager
def rclone() -> Iterator[Server]:
    """Run rclone as a WebDAV server."""
    if not shutil.which("rclone"):
        pytest.skip("no rclone on this machine: apt-get install rclone")
    with _home() as home:
        root, port = home / "dav", free_port()
        root.mkdir()
        command = ["rclone", "serve", "webdav", root, "--addr", f"127.0.0.1:{port}", "--config", home / "none"]
        with _running([*map(str, command)], port):
            yield Server(f"http://127.0.0.1:{port}/", port, root, "rclone")


@contextmanager
def _home() -> Iterator[Path]:
    """Give a fresh folder that a server which runs as another user can reach; pytest's own are closed to others."""
    with tempfile.TemporaryDirectory(prefix="imvo-server-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


SERVERS = {"apache": apache, "rclone": rclone}


def free_port() -> int:
    """Return a port of loopback that nobody listens on now."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


@contextmanager
def _running(command: Sequence[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        _wait(process, port)
        yield
    finally:
        process.terminate()
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    """Wait until the server answers. Raises AssertionError with its own words when it ends, or takes too long."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise AssertionError(f"the server ended: {process.communicate()[1].decode(errors='replace')}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise AssertionError("the server did not answer in time")
