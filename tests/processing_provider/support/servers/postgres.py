# SPDX-License-Identifier: GPL-2.0-or-later
"""A PostgreSQL server with PostGIS, in a temporary folder and reached by a socket there."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsVectorLayer

_USER, _DATABASE, _PORT = "tests", "postgres", "5432"
_SECONDS_TO_START = 60
_DEBIAN = Path("/usr/lib/postgresql")


def find_programs() -> Optional[Path]:
    """The folder with ``initdb`` of a PostgreSQL that has PostGIS; None where there is none."""
    folders = sorted(_DEBIAN.glob("*/bin"), key=lambda folder: folder.parent.name, reverse=True)
    on_path = shutil.which("initdb")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    return next((folder for folder in folders if _has_postgis(folder)), None)


def _has_postgis(programs: Path) -> bool:
    if not (programs / "initdb").exists():
        return False
    if programs.is_relative_to(_DEBIAN):
        shared = Path("/usr/share/postgresql") / programs.parent.name
    else:
        asked = [programs / "pg_config", "--sharedir"]
        shared = Path(subprocess.run(asked, capture_output=True, text=True).stdout.strip())
    return (shared / "extension" / "postgis.control").exists()


class Postgres:
    """A server of its own. It refuses to run as root, so that it then runs as ``postgres``."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._folder = Path(tempfile.mkdtemp(prefix="pg_"))  # short: sockets' paths are limited
        self._account: dict[str, Any] = {}
        if os.getuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(self._folder, account.pw_uid, account.pw_gid)
            self._account = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        self._server: Optional[subprocess.Popen[bytes]] = None

    def __enter__(self) -> Postgres:
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _start(self) -> None:
        data = self._folder / "data"
        made = ["-D", data, "-U", _USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
        self._run("initdb", *made)
        settings = ["listen_addresses=", f"unix_socket_directories={self._folder}", "fsync=off"]
        settings += ["shared_buffers=512kB"]  # so that a table of 17 pages is a large one
        command = [self._programs / "postgres", "-D", data, "-p", _PORT]
        command += [part for setting in settings for part in ("-c", setting)]
        with (self._folder / "log").open("wb") as log:
            self._server = subprocess.Popen(
                command, cwd=self._folder, stdout=log, stderr=log, **self._account
            )
        self._wait()
        # Not through QGIS, which would keep a connection that knows of no PostGIS.
        arguments = ["-h", self._folder, "-p", _PORT, "-U", _USER, _DATABASE]
        assert not self._run("psql", *arguments, "-c", "CREATE EXTENSION postgis")

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.send_signal(signal.SIGINT)  # ends connections, then stops
            self._server.wait(30)
        shutil.rmtree(self._folder)

    def _run(self, program: str, *arguments: Any) -> int:
        command = [self._programs / program, *arguments]
        done = subprocess.run(command, cwd=self._folder, capture_output=True, **self._account)
        return done.returncode

    def _wait(self) -> None:
        limit = time.monotonic() + _SECONDS_TO_START
        while self._run("pg_isready", "-h", self._folder, "-p", _PORT):
            assert self._server is not None
            if self._server.poll() is not None or time.monotonic() > limit:
                log = (self._folder / "log").read_text("utf-8", "replace")
                raise AssertionError(f"PostgreSQL did not start: {log}")
            time.sleep(0.1)

    def uri(self) -> QgsDataSourceUri:
        """How QGIS connects."""
        uri = QgsDataSourceUri()
        uri.setConnection(str(self._folder), _PORT, _DATABASE, _USER, "")
        return uri

    def execute(self, statement: str) -> list[list[Any]]:
        """Run SQL; its rows."""
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        connection = metadata.createConnection(self.uri().uri(False), {})
        return list(connection.executeSql(statement))

    def destination(self, table: str, options: str = "") -> str:
        """Where Processing writes a new ``table``."""
        return f'postgres://{self.uri().uri(False)} table="public"."{table}" {options} (geom)'

    def layer(self, table: str, key: str = "", subset: str = "", srid: str = "") -> QgsVectorLayer:
        """The layer of ``table``, which may be a query in parentheses."""
        uri = self.uri()
        schema = "" if table.startswith("(") else "public"
        uri.setDataSource(schema, table, "geom", subset, key)
        if srid:
            uri.setSrid(srid)
        layer = QgsVectorLayer(uri.uri(False), table, "postgres")
        assert layer.isValid(), layer.error().summary()
        return layer
