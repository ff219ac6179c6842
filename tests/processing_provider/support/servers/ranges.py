# SPDX-License-Identifier: GPL-2.0-or-later
"""A web server that gives parts of files, as object storage does."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


@dataclass
class RangeServer:
    """Where it is, and the program that made each request."""

    address: str
    clients: list[str] = field(default_factory=list)


@contextmanager
def range_server(folder: Path) -> Iterator[RangeServer]:
    """Serve the files of ``folder``, until the context ends."""
    found = RangeServer("")

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.do_GET(body=False)

        def do_GET(self, body: bool = True) -> None:
            found.clients.append(self.headers.get("User-Agent", ""))
            path = folder / self.path.lstrip("/")
            if not path.is_file():
                self.send_error(404)
                return
            content = path.read_bytes()
            size = len(content)
            asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            if asked:
                last = min(int(asked[2] or size), size - 1)
                content = content[int(asked[1]) : last + 1]
                self.send_response(206)
                self.send_header("Content-Range", f"bytes {asked[1]}-{last}/{size}")
            else:
                self.send_response(200)
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if body:
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    found.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield found
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
