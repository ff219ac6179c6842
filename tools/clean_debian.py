# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder with a clean Debian and its QGIS, in which commands run as if it were the machine.

Each command sees a /proc of its own, mounted for it alone: nothing stays mounted. A folder that is
complete is kept.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from plugin_package import REPOSITORY

QGIS = ("qgis", "python3-qgis", "qgis-providers")
FURTHER = ("python3-venv", "fonts-dejavu-core", "procps", "git", "e2fsprogs")
PLUGIN = "srv/deep_objects"
DATA = "srv/data"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
DEFAULT_MIRROR = "http://deb.debian.org/debian"


class Failed(Exception):
    """A step in a clean Debian failed; the message names its log."""


def chosen_mirror() -> str:
    """The first mirror that this machine's own apt uses for Debian."""
    listed = sorted(Path("/etc/apt").glob("sources.list.d/*.sources"))
    for path in [*listed, Path("/etc/apt/sources.list")]:
        text = path.read_text("utf-8") if path.is_file() else ""
        found = re.search(r"^(?:URIs:|deb(?: \[.*\])?) +(\S+/debian)/?\s", text, re.MULTILINE)
        if found:
            return found[1]
    return DEFAULT_MIRROR


@dataclass(frozen=True)
class CleanDebian:
    """A Debian ``suite`` in ``folder``, with the QGIS of ``backports``, if that is not empty."""

    folder: Path
    suite: str
    backports: str
    mirror: str

    @property
    def root(self) -> Path:
        """What is / to the commands."""
        return self.folder / "root"

    def log(self, name: str) -> Path:
        """A file for what a step says."""
        return self.folder / name

    def make(self) -> None:
        """Make the folder, unless it is complete. Raises Failed."""
        marker = self.folder / "complete"
        recipe = "\n".join([self.suite, self.backports, *QGIS, *FURTHER])
        if marker.is_file() and marker.read_text("utf-8") == recipe:
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        command = ["debootstrap", "--variant=minbase", "--include=ca-certificates", self.suite]
        self._step([*command, str(self.root), self.mirror], "debootstrap.log")
        for name in ("etc/resolv.conf", "etc/hosts"):
            shutil.copyfile(f"/{name}", self.root / name)
        if CERTIFICATES.is_file():  # a proxy of this machine may have its own
            shutil.copyfile(CERTIFICATES, self.root / "etc/ssl/this-machine.crt")
        release: tuple[str, ...] = ()
        if self.backports:
            release = ("-t", self.backports)
            source = self.root / "etc/apt/sources.list.d/backports.list"
            source.write_text(f"deb {self.mirror} {self.backports} main\n", "utf-8")
        self.run("apt-get", "update", log="apt.log", place="/")
        install = ("apt-get", "install", "-y", "--no-install-recommends")
        self.run(*install, *release, *QGIS, log="apt.log", place="/")
        self.run(*install, *FURTHER, log="apt.log", place="/")
        self._mend_wrapper()
        marker.write_text(recipe, "utf-8")

    def _mend_wrapper(self) -> None:
        """Debian's QGIS 3.22 gives qgis_process an option that only the desktop knows."""
        options = self.root / "etc/default/qgis"
        if options.is_file():
            text = options.read_text("utf-8").replace("--noversioncheck", "")
            options.write_text(text, "utf-8")

    def bring_data(self, source: Path) -> None:
        """Copy the tests' optional real data, if this machine has them in ``source``."""
        shutil.rmtree(self.root / DATA, ignore_errors=True)
        if source.is_dir():
            shutil.copytree(source, self.root / DATA)

    def bring_plugin(self) -> None:
        """Copy what the repository holds, in place of what was there; environments stay."""
        target = self.root / PLUGIN
        target.mkdir(parents=True, exist_ok=True)
        for entry in target.iterdir():
            if entry.name != "build":
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True).stdout
        for name in listed.decode().split("\0"):
            if name and (REPOSITORY / name).is_file():
                (target / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(REPOSITORY / name, target / name)

    def run(
        self, *command: str, check: bool = True, log: str = "run.log", place: str = f"/{PLUGIN}"
    ) -> str:
        """What ``command`` prints, run in ``place``; Failed when ``check`` and it fails."""
        variables = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": "/root/runtime",
            "DEEP_OBJECTS_DATA": f"/{DATA}",
        }
        if (self.root / "etc/ssl/this-machine.crt").is_file():
            variables["PIP_CERT"] = variables["SSL_CERT_FILE"] = "/etc/ssl/this-machine.crt"
        passed = ("http_proxy", "https_proxy", "no_proxy", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
        variables.update({name: os.environ[name] for name in passed if name in os.environ})
        (self.root / "root/runtime").mkdir(mode=0o700, exist_ok=True)
        given = [f"{name}={value}" for name, value in variables.items()]
        enter = ["unshare", "--mount-proc", "--root", str(self.root), "--wd", place]
        return self._step([*enter, "env", "-i", *given, *command], log, check)

    def _step(self, command: list[str], log: str, check: bool = True) -> str:
        """Run ``command``, whose words are kept in ``log`` and given back."""
        with open(self.log(log), "w", encoding="utf-8") as file:
            streams = {"stdin": subprocess.DEVNULL, "stdout": file, "stderr": subprocess.STDOUT}
            done = subprocess.run(command, **streams)  # type: ignore[call-overload]
        if check and done.returncode:
            raise Failed(f"a step failed; see {self.log(log).relative_to(REPOSITORY)}")
        return self.log(log).read_text("utf-8", "replace")
