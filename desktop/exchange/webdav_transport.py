"""How requests leave the machine: the system's proxy, its trust store, and a small send buffer."""

from __future__ import annotations

import socket
import ssl
import urllib.request

import httpx
import truststore

from desktop.errors import BadInput

SEND_BUFFER = 16 * 1024
"""Bytes that wait in the system per connection: few, so that progress and silence are seen as they happen."""


def transport(base: httpx.URL, at_once: int) -> httpx.AsyncHTTPTransport:
    """Return the transport for one server. Raises BadInput for a proxy of a kind that we cannot use."""
    secure = base.scheme == "https"
    proxy = system_proxy(base)
    if proxy is not None and proxy.url.scheme not in ("http", "https"):
        raise BadInput(f"the proxy set on this machine is of a kind ({proxy.url.scheme}) that is not supported")
    return httpx.AsyncHTTPTransport(
        verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if secure else False,
        trust_env=False,
        proxy=proxy,
        limits=httpx.Limits(max_connections=at_once, max_keepalive_connections=at_once, keepalive_expiry=60),
        socket_options=[
            (socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER),
            (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
        ],
    )


def system_proxy(base: httpx.URL) -> httpx.Proxy | None:
    """Return the proxy that the system sets for a server: environment, Windows settings, macOS settings."""
    if urllib.request.proxy_bypass(base.host):
        return None
    proxies = urllib.request.getproxies()
    address = proxies.get(base.scheme) or proxies.get("all")
    if not address:
        return None
    try:
        return httpx.Proxy(address if "://" in address else f"http://{address}")
    except ValueError as error:
        raise BadInput("the proxy set on this machine has an address that cannot be read") from error
