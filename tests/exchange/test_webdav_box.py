"""The server: who may use it, what is said of it, and that what it does to us leaves nothing half done."""

import contextlib
import http.server
import secrets
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadInput, ImvoError, OutsideWorld
from desktop.exchange.box import Box, Progress, Stopped
from desktop.exchange.open_box import open_box
from desktop.exchange.webdav_box import WebDavBox
from desktop.exchange.webdav_client import Patience
from desktop.exchange.webdav_listing import rows
from tests.exchange.certificate import certificate
from tests.exchange.line import Faults, Line, bad_line, every, first
from tests.exchange.servers import PASSWORD, USER, Server, apache, free_port
from tests.exchange.test_every_box import fresh, part

QUICK = Patience(connect=2, transfer=1.0, first_pause=0.05, longest_pause=0.1)


@pytest.fixture(params=["apache", "rclone"])
def server(request: pytest.FixtureRequest) -> Server:
    found: Server = request.getfixturevalue(f"{request.param}_server")
    return found


def send(box: Box, files: dict[str, bytes], progress: Progress | None = None) -> None:
    with box:
        for name, data in files.items():
            box.write(name, data, progress)


def parts(count: int, size: int) -> dict[str, bytes]:
    return {part(data): data for data in (secrets.token_bytes(size) for _ in range(count))}


def through(line: Line, server: Server, place: str, patience: Patience = QUICK) -> WebDavBox:
    """Return the box at `place`, reached over a line."""
    return WebDavBox(place.replace(f":{server.port}/", f":{line.port}/"), patience=patience)


def there(server: Server, place: str) -> dict[str, int]:
    """Return what lies in the folder of a place, by name, with its size; hidden files as well, but not those in which
    Apache keeps an upload that it has not given up yet.
    """
    root = server.root / place.rstrip("/").rpartition("/")[2]
    files = [path for path in root.rglob("*") if path.is_file() and not path.name.startswith(".davfs.tmp")]
    return {path.relative_to(root).as_posix(): path.stat().st_size for path in files}


def uploads(server: Server, place: str) -> int:
    """Return how many uploads to a place Apache took in whole."""
    folder = place.removeprefix(server.address)
    return sum(line.startswith(f"PUT /dav/{folder}") and " 201 " in line for line in server.requests())


def test_a_line_that_is_cut_again_and_again(server: Server) -> None:
    place, sent = fresh(server), parts(12, 5000)
    with bad_line(server.port, Faults(rate=200_000, round_trip=0.02, cut_after=every(11_000))) as line:
        send(through(line, server, place), sent)
        assert line.cuts > 3
        assert line.up.bytes < 2 * 60_000
    assert there(server, place) == dict.fromkeys(sent, 5000)
    if server.kind == "apache":
        assert uploads(server, place) == 12
        of_nothing = f"DELETE /dav/{place.removeprefix(server.address)}"
        assert not [line for line in server.requests() if line.startswith(of_nothing) and " 404 " in line]


def test_connections_that_fall_silent(apache_server: Server) -> None:
    place, sent = fresh(apache_server), parts(6, 5000)
    with bad_line(apache_server.port, Faults(silent_after=first(1, 8000))) as line:
        send(through(line, apache_server, place), sent)
    assert there(apache_server, place) == dict.fromkeys(sent, 5000)


def test_rclone_locks_a_folder_while_an_upload_hangs_and_later_nothing_is_sent_again(rclone_server: Server) -> None:
    place, sent = fresh(rclone_server), parts(6, 5000)
    with bad_line(rclone_server.port, Faults(silent_after=first(1, 8000))) as line:
        with contextlib.suppress(OutsideWorld):
            send(through(line, rclone_server, place), sent)
        assert {name for name in there(rclone_server, place) if "tmp" not in name} == set(sent)
    with bad_line(rclone_server.port, Faults()) as line:
        send(through(line, rclone_server, place), sent)
        assert line.up.bytes < 5000


def test_an_answer_that_got_lost_sends_nothing_twice(apache_server: Server) -> None:
    place, sent = fresh(apache_server), parts(2, 5000)
    lost = Faults(round_trip=0.1, cut_answers=lambda number: 1 if number == 2 else None)
    with bad_line(apache_server.port, lost) as line:
        send(through(line, apache_server, place), sent)
        assert line.cuts == 1
    assert (there(apache_server, place), uploads(apache_server, place)) == (dict.fromkeys(sent, 5000), 2)


def test_a_line_that_dies_is_told_once_and_the_rest_goes_later(apache_server: Server) -> None:
    place, sent = fresh(apache_server), parts(8, 20_000)
    with bad_line(apache_server.port, Faults(rate=400_000)) as line:

        def dies(moved: int) -> None:
            line.dead = line.dead or (moved > 0 and line.up.bytes > 70_000)

        start = time.monotonic()
        with pytest.raises(OutsideWorld, match=r"the line to the server .* is dead; what has arrived stays"):
            send(through(line, apache_server, place), sent, dies)
        assert time.monotonic() - start < 20
        arrived = set(there(apache_server, place)) & set(sent)
        assert arrived
        line.dead = False
        with through(line, apache_server, place) as box:
            assert {entry.name for entry in box.entries("posts/a1")} == arrived
            for name, data in sent.items():
                box.write(name, data)
    assert (set(there(apache_server, place)), uploads(apache_server, place)) == (set(sent), 8)


def test_a_person_stops_at_once_while_nothing_moves(apache_server: Server) -> None:
    with bad_line(apache_server.port, Faults()) as line:
        line.dead = True
        started = time.monotonic()

        def stop(_moved: int) -> None:
            if time.monotonic() - started > 0.5:
                raise Stopped

        with pytest.raises(Stopped), WebDavBox(f"{line.address}/dav/", alive=stop) as box:
            list(box.entries("posts/a1"))
        assert time.monotonic() - started < 10


def test_a_server_that_is_not_there_is_told_at_once() -> None:
    with pytest.raises(OutsideWorld, match=r"the server 127.0.0.1 cannot be reached; nothing was lost"):
        listed(f"http://127.0.0.1:{free_port()}/")


def listed(place: str, *, write: bool = False) -> list[str]:
    with open_box(place, write=write) as box:
        return [entry.name for entry in box.entries("posts/a1")]


def test_a_torn_file_on_the_server_is_written_again(apache_server: Server) -> None:
    place, sent = fresh(apache_server), parts(1, 5000)
    send(WebDavBox(place), sent)
    (name,) = sent
    torn = apache_server.root / place.rstrip("/").rpartition("/")[2] / name
    torn.write_bytes(b"x" * 4000)
    send(WebDavBox(place), sent)
    assert torn.read_bytes() == sent[name]


def test_a_folder_that_disappears_in_mid_copy(apache_server: Server) -> None:
    place, sent = fresh(apache_server), parts(3, 5000)
    root = apache_server.root / place.rstrip("/").rpartition("/")[2]

    def take_away(moved: int) -> None:
        if moved:
            shutil.rmtree(root, ignore_errors=True)

    with pytest.raises(OutsideWorld, match="was taken away while it was written"):
        send(WebDavBox(place), sent, take_away)
    send(WebDavBox(place), sent)
    assert set(there(apache_server, place)) == set(sent)


def test_only_who_may_gets_in_and_no_password_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with apache(secret=True) as server:
        host = server.address.removeprefix("http://")
        for place in (server.address, f"http://{USER}:falsch@{host}", f"http://{USER}@{host}"):
            with pytest.raises(BadInput, match="does not accept this user name and password") as told:
                listed(place)
            assert "falsch" not in said(told.value)
        assert listed(f"http://{USER}:{PASSWORD}@{host}", write=True) == []
        monkeypatch.setenv("IMVO_BOX_USER", USER)
        monkeypatch.setenv("IMVO_BOX_PASSWORD", PASSWORD)
        send(open_box(server.address, write=True), {part(b"x"): b"x"})
        assert listed(server.address) == [part(b"x")]


def said(error: BaseException | None) -> str:
    """Return what an error and all those behind it say."""
    return f"{error!r} {said(error.__cause__ or error.__context__)}" if error else ""


def test_another_address_is_never_followed(apache_server: Server) -> None:
    own = secrets.token_hex(8)  # requests of earlier tests may still come in
    place = f"http://127.0.0.1:{apache_server.port}/elsewhere/{own}/"
    with pytest.raises(BadInput, match="points to another address"):
        send(WebDavBox(place), {part(b"x"): b"x"})
    (asked,) = [line for line in apache_server.requests() if own in line]
    assert f"/elsewhere/{own}/" in asked


def test_a_server_that_speaks_no_webdav(apache_server: Server) -> None:
    with pytest.raises(ImvoError, match="WebDAV server"):
        listed(f"http://127.0.0.1:{apache_server.port}/")


def test_a_folder_that_is_not_on_the_server(server: Server) -> None:
    with pytest.raises(BadInput, match=r"has no folder .*: check the address"):
        listed(fresh(server))
    with pytest.raises(BadInput, match="has no folder"):
        send(WebDavBox(f"{fresh(server)}deeper/still/"), {part(b"x"): b"x"})


def test_only_a_certificate_that_this_machine_trusts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pem, key = certificate(tmp_path)
    with apache(tls=(pem, key)) as server:
        with pytest.raises(OutsideWorld, match="a certificate that this machine does not trust: nothing was sent"):
            listed(server.address)
        monkeypatch.setenv("SSL_CERT_FILE", str(pem))
        assert listed(server.address) == []


def test_the_proxy_of_the_system_is_used(apache_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    with bad_line(apache_server.port, Faults()) as proxy:
        monkeypatch.setenv("http_proxy", proxy.address)
        monkeypatch.setattr("urllib.request.proxy_bypass", lambda _host: False)
        assert listed(fresh(apache_server), write=True) == []
        assert proxy.connections == 1


class Strange(http.server.BaseHTTPRequestHandler):
    """Answers every question with what the test wants."""

    answer = b""
    status = 207

    def do_PROPFIND(self) -> None:
        """Answer."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(self.status)
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(self.answer)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def strange() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Strange) as answering:
        thread = threading.Thread(target=answering.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{answering.server_port}/"
        answering.shutdown()
        thread.join()


ENTITIES = b'<!DOCTYPE a [<!ENTITY b "xxxxxxxxxx">' + b'<!ENTITY c "&b;&b;&b;&b;&b;&b;">' + b"]><a>&c;</a>"


@pytest.mark.parametrize(
    ("status", "answer", "said"),
    [
        (207, b"<html>sign in", "list of files cannot be read"),
        (207, ENTITIES, "list of files cannot be read"),
        (207, b"x" * (9 * 1024 * 1024), "larger than it can be"),
        (200, b"<html></html>", "does not answer as a WebDAV server"),
        (511, b"sign in first", "does not answer as a WebDAV server"),
        (507, b"", "is full"),
        (403, b"", "does not let this user do that"),
    ],
)
def test_strange_answers_are_one_sentence(
    strange: str, monkeypatch: pytest.MonkeyPatch, status: int, answer: bytes, said: str
) -> None:
    monkeypatch.setattr(Strange, "answer", answer)
    monkeypatch.setattr(Strange, "status", status)
    with pytest.raises(ImvoError, match=said) as told:
        listed(strange, write=True)
    assert "\n" not in str(told.value)


def test_a_server_that_is_busy_is_asked_again(strange: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Strange, "status", 503)
    with pytest.raises(OutsideWorld, match="cannot do it now"), WebDavBox(strange, patience=QUICK) as box:
        list(box.entries("posts/a1"))


MULTI = '<D:multistatus xmlns:D="DAV:">{}</D:multistatus>'
FILE = "<D:response><D:href>{}</D:href><D:propstat><D:prop><D:getcontentlength>{}</D:getcontentlength>{}</D:prop>"
ROW = FILE + "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"


@pytest.mark.parametrize(
    ("href", "size", "names"),
    [
        ("/dav/posts/a.part", "5", ["a.part"]),
        ("https://server/dav/posts/a%2Epart", " 5 ", ["a.part"]),
        ("/dav/posts/", "5", []),
        ("/dav/posts/deep/a.part", "5", []),
        ("/dav/posts/..%2f..%2fa", "5", []),
        ("/other/a.part", "5", []),
        ("", "5", []),
        ("/dav/posts/a.part", "-5", []),
        ("/dav/posts/a.part", "many", []),
        ("/dav/posts/a.part", "\u0665", []),
    ],
)
def test_rows_of_a_list(href: str, size: str, names: list[str]) -> None:
    assert [row.name for row in rows(MULTI.format(ROW.format(href, size, "")).encode(), "/dav/posts/")] == names


@given(st.text(max_size=40), st.text(max_size=20), st.text(max_size=60))
def test_any_list_is_read_or_refused_in_words(href: str, size: str, more: str) -> None:
    with contextlib.suppress(ImvoError):
        for row in rows(MULTI.format(ROW.format(href, size, more)).encode("utf-8", "replace"), "/dav/"):
            assert "/" not in row.name
