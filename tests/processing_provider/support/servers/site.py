# SPDX-License-Identifier: GPL-2.0-or-later
"""A web server whose answers a function gives, and which can misbehave as servers do."""

from __future__ import annotations

import itertools
import random
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit

_prefixes = itertools.count()


def fresh_prefix() -> str:
    """A path that no other test asks for: the cache of pictures is common to all."""
    return f"/{random.SystemRandom().getrandbits(40):010x}{next(_prefixes)}"


@dataclass(frozen=True)
class Request:
    """What was asked: the path as it was sent, its query, and the headers."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]


@dataclass(frozen=True)
class Reply:
    """What is answered. ``cut`` sends half; ``hang`` sends nothing until the site closes."""

    body: bytes = b""
    kind: str = "image/png"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False
    hang: bool = False
    with_length: bool = True


Answer = Callable[[Request], Reply]


class Site:
    """A server on 127.0.0.1 that notes every request."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.requests: list[Request] = []
        self.most_at_once = 0
        self._at_once = 0
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def url(self) -> str:
        """Its address, without a slash at the end."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def paths(self) -> list[str]:
        """The paths of all requests so far."""
        return [request.path for request in self.requests]

    def __enter__(self) -> Site:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(site) -> type:  # noqa: N805 (self is the handler's)
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                with site._lock:
                    site._at_once += 1
                    site.most_at_once = max(site.most_at_once, site._at_once)
                try:
                    self._serve()
                except (BrokenPipeError, ConnectionResetError):
                    pass
                finally:
                    with site._lock:
                        site._at_once -= 1

            def _serve(self) -> None:
                parts = urlsplit(self.path)
                query = dict(parse_qsl(parts.query, keep_blank_values=True))
                request = Request(self.path, query, dict(self.headers.items()))
                site.requests.append(request)
                reply = site.answer(request)
                if reply.hang:
                    site._closing.wait(30)
                    return
                self.send_response(reply.status)
                self.send_header("Content-Type", reply.kind)
                if reply.with_length:
                    self.send_header("Content-Length", str(len(reply.body)))
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(reply.body[: len(reply.body) // 2] if reply.cut else reply.body)

            def log_message(self, *_: Any) -> None:
                """Nothing on the screen."""

        return Handler


#: Ways to fail: what is answered instead of a picture.
FAULTS: dict[str, Callable[[Reply, bytes], Reply]] = {
    "500": lambda good, blank: Reply(b"overloaded", "text/plain", 500),
    "404": lambda good, blank: Reply(b"no such tile", "text/plain", 404),
    "429": lambda good, blank: Reply(b"slow", "text/plain", 429, {"Retry-After": "1"}),
    "hang": lambda good, blank: Reply(hang=True),
    "cut": lambda good, blank: Reply(good.body, good.kind, cut=True),
    "short": lambda good, blank: Reply(good.body[: len(good.body) // 2], good.kind),
    "unmeasured": lambda good, blank: Reply(good.body, good.kind, cut=True, with_length=False),
    "blank": lambda good, blank: Reply(blank),
    "html": lambda good, blank: Reply(b"<html><body>Please log in</body></html>", "text/html"),
    "empty": lambda good, blank: Reply(b""),
}


def failing_in_turn(answer: Answer, blank: bytes, faults: Sequence[str], every: int = 3) -> Answer:
    """``answer``, of which each ``every``-th request meets the next of ``faults``."""
    numbers, kinds = itertools.count(), itertools.cycle(faults)
    lock = threading.Lock()

    def misbehave(request: Request) -> Reply:
        with lock:
            kind = next(kinds) if next(numbers) % every == 0 else None
        good = answer(request)
        return good if kind is None else FAULTS[kind](good, blank)

    return misbehave


def failing_at_random(
    answer: Answer, blank: bytes, faults: Sequence[str], share: float, seed: int
) -> Answer:
    """``answer``, of which a ``share`` of the requests meets one of ``faults``."""
    chance = random.Random(seed)
    lock = threading.Lock()

    def misbehave(request: Request) -> Reply:
        with lock:
            kind: Optional[str] = chance.choice(list(faults)) if chance.random() < share else None
        good = answer(request)
        return good if kind is None else FAULTS[kind](good, blank)

    return misbehave
