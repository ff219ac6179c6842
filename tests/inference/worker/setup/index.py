# SPDX-License-Identifier: GPL-2.0-or-later
"""Small wheels, a folder of requirements that pins them, an index with TLS, and a proxy."""

from __future__ import annotations

import base64
import hashlib
import io
import select
import socket
import ssl
import subprocess
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from deep_objects.inference.worker.environment.markers import this_machine

#: As much of Dask as the check computes with, and a program.
DASK = """
class _Delayed:
    def __init__(self, function): self.function = function
    def __call__(self, *given): self.given = given; return self
    def compute(self, scheduler): return self.function(*self.given)
def delayed(function): return _Delayed(function)
def main(): print("dask of", __file__)
"""
PACKAGES = {"dask": ("2026.8.0", DASK), "distributed": ("2026.8.0", "class Client: pass\n")}


def write_wheel(
    folder: Path, name: str, version: str, code: str, tag: str = "py3-none-any"
) -> Path:
    """A wheel of one module, with a program of its name that runs ``main``."""
    folder.mkdir(exist_ok=True)
    info = f"{name}-{version}.dist-info"
    path = folder / f"{name}-{version}-{tag}.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}.py", code)
        archive.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        )
        archive.writestr(
            f"{info}/WHEEL", f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n"
        )
        archive.writestr(f"{info}/entry_points.txt", f"[console_scripts]\n{name} = {name}:main\n")
        archive.writestr(f"{info}/RECORD", "")
    return path


def write_source(folder: Path, name: str, version: str, ran: Path) -> Path:
    """A package as its source, whose program writes the file ``ran`` when it is asked to build."""
    path = folder / f"{name}-{version}.tar.gz"
    files = {
        "PKG-INFO": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        "pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "own"\n'
        'backend-path = ["."]\n',
        "own.py": f"open({str(ran)!r}, 'w').close()\n",
    }
    with tarfile.open(path, "w:gz") as archive:
        for file, text in files.items():
            entry = tarfile.TarInfo(f"{name}-{version}/{file}")
            entry.size = len(text)
            archive.addfile(entry, io.BytesIO(text.encode("utf-8")))
    return path


def write_wheels(folder: Path) -> Path:
    """Those that the cluster environment of the tests is made of."""
    for name, (version, code) in PACKAGES.items():
        write_wheel(folder, name, version, code)
    return folder


def write_requirements(folder: Path, wheels: Path, locked: bool = True) -> Path:
    """Pins of the wheels, and a lock of them for this machine or, else, for none."""
    (folder / "locks").mkdir(parents=True)
    pins = [f"{name}=={version}" for name, (version, _) in PACKAGES.items()]
    (folder / "cluster.txt").write_text("\n".join(pins) + "\n")
    machine = this_machine()
    lines = [f"# Python: {machine.python if locked else '2.7'}"]
    lines += [f"# Platforms: {machine.system} {machine.processor}"]
    for pin, wheel in zip(pins, sorted(wheels.iterdir())):
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines += [f"{pin} \\", f"    --hash=sha256:{digest}"]
    lines += ["absent==1.0; sys_platform == 'nowhere' \\", "    --hash=sha256:00"]
    (folder / "locks" / "cluster.txt").write_text("\n".join(lines) + "\n")
    return folder


def write_certificates(folder: Path) -> tuple[str, Path]:
    """An authority of its own as PEM, and a file of a certificate for localhost with its key."""
    folder.mkdir()

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    new = ("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    openssl(*new, "-subj", "/CN=Own authority", "-days", "2", "-keyout", "ca.key", "-out", "ca.pem")
    openssl(
        *(*new, "-subj", "/CN=localhost", "-days", "2", "-CA", "ca.pem", "-CAkey", "ca.key"),
        *("-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=CA:FALSE"),
        *("-keyout", "server.key", "-out", "server.pem"),
    )
    both = folder / "both.pem"
    both.write_text((folder / "server.pem").read_text() + (folder / "server.key").read_text())
    return (folder / "ca.pem").read_text(), both


@contextmanager
def index_of(wheels: Path, folder: Path, name: str = "cpu") -> Iterator[str]:
    """The address of an index of ``wheels``, called as PyTorch's of builds without CUDA."""
    write_index(wheels, folder / name)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    with _running(server):
        yield f"http://127.0.0.1:{server.server_port}/{name}"


def write_index(wheels: Path, folder: Path) -> None:
    """The pages and files of an index."""
    for wheel in wheels.iterdir():
        place = folder / wheel.name.partition("-")[0].replace("_", "-")
        place.mkdir(parents=True)
        (place / wheel.name).write_bytes(wheel.read_bytes())
        link = wheel.name.replace("+", "%2B")
        (place / "index.html").write_text(f'<a href="{link}">{wheel.name}</a>')


@contextmanager
def tls_index(wheels: Path, folder: Path, certificate: Path) -> Iterator[str]:
    """The address of an index of ``wheels``, reached by TLS alone."""
    write_index(wheels, folder / "simple")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    with _running(server):
        yield f"https://localhost:{server.server_port}/simple"


@contextmanager
def refusing_index(status: int) -> Iterator[str]:
    """The address of what answers every request with a page to log in, under that number."""

    class Refusing(_Quiet):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<html><title>Log in</title><form></form></html>")

    server = ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    with _running(server):
        yield f"http://127.0.0.1:{server.server_port}/simple"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def proxy(user: str, password: str) -> Iterator[tuple[str, list[str]]]:
    """The host and port of a proxy for that user, and what it was asked to connect to."""
    wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            if self.headers.get("Proxy-Authorization") != wanted:
                self.send_error(407)
                return
            asked.append(self.path)
            host, _, port = self.path.rpartition(":")
            with socket.create_connection((host, int(port))) as far:
                self.send_response(200)
                self.end_headers()
                with suppress(ConnectionError):  # either side may break off
                    _pass_on(self.connection, far)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    with _running(server):
        yield f"127.0.0.1:{server.server_port}", asked


def _pass_on(near: socket.socket, far: socket.socket) -> None:
    other = {near: far, far: near}
    while True:
        for ready in select.select(list(other), [], [])[0]:
            content = ready.recv(65536)
            if not content:
                return
            other[ready].sendall(content)


@contextmanager
def _running(server: ThreadingHTTPServer) -> Iterator[None]:
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
