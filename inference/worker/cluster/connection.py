# SPDX-License-Identifier: GPL-2.0-or-later
"""A Dask scheduler and its workers, as far as a run needs them."""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any, Optional

from dask.distributed import Client, Future
from distributed.diagnostics.plugin import UploadFile
from distributed.scheduler import KilledWorker

from ...errors import ClusterError, one_line
from ...texts import tr

_ON_WORKER = Path(__file__).with_name("on_worker.py")
_CONNECT_SECONDS = 10
_POLL_SECONDS = 0.2
_SILENCE_SECONDS = 5
_ANSWER_SECONDS = 60
_END_SECONDS = 1.0
#: A scheduler that does not answer for so long is gone.
_PATIENCE_SECONDS = 30.0
_CHUNK = 8 << 20


class Connection:
    """The connection of one run to a scheduler."""

    def __init__(self, address: str, wait: int) -> None:
        """Connect to ``address``, and wait ``wait`` seconds for a worker. Raises ClusterError."""
        self._address = address
        self._client = _connected(address, min(wait, _CONNECT_SECONDS))
        self._module: Optional[ModuleType] = None
        self._plugins: list[str] = []
        self._unfit: set[str] = set()
        self._have_model: set[str] = set()
        self._under_way: set[Future] = set()
        self._answered = time.monotonic()
        self._workers: dict[str, int] = {}
        self._own = _load(_ON_WORKER, "deep_objects_on_worker")
        self._check_versions()
        self._wait_for_workers(wait)
        self._check_versions()

    def _wait_for_workers(self, wait: int) -> None:
        """A cluster that grows by demand is given some."""
        demand = self._client.submit(int, pure=False)
        deadline = time.monotonic() + wait
        while not self.size()[0]:
            if time.monotonic() > deadline:
                raise ClusterError(
                    tr(
                        "SCHEDULER: {address} has had no workers for {wait} seconds. Start "
                        "Dask workers that connect to it, as the page on scaling says."
                    ).format(address=self._address, wait=wait)
                )
            time.sleep(_POLL_SECONDS)
        demand.cancel()

    def _check_versions(self) -> None:
        found = self._client.get_versions()
        needed = self._own.versions_here()
        told = {tr("the scheduler"): found["scheduler"]}
        told.update(
            {
                tr("the Dask worker {name}").format(name=name): entry
                for name, entry in found["workers"].items()
            }
        )
        for who, entry in told.items():
            has = _versions(entry)
            if has != needed:
                raise ClusterError(
                    tr(
                        "SCHEDULER: {who} has {has}, but the cluster environment "
                        "here {needed}. Give both the same versions; “Set up inference "
                        "environment” takes a Python of your own for cluster, too."
                    ).format(who=who, has=has, needed=needed)
                )

    def size(self) -> tuple[int, int]:
        """How many fit workers there are, and their threads; as last known while it is silent.

        Raises ClusterError when the scheduler is gone.
        """
        if self._client.status == "running":
            with suppress(OSError, TimeoutError):
                self._workers = dict(self._client.nthreads(callback_timeout=_SILENCE_SECONDS))
                self._answered = time.monotonic()
        self._check_silence()
        fit = [n for name, n in self._workers.items() if name not in self._unfit]
        return len(fit), sum(fit)

    def _check_silence(self) -> None:
        closed = self._client.status in ("closed", "closing")
        if closed or time.monotonic() - self._answered > _PATIENCE_SECONDS:
            raise ClusterError(
                tr(
                    "SCHEDULER: {address} does not answer any more. Start it again, and "
                    "run with RESUME to go on."
                ).format(address=self._address)
            )

    def give(self, bundle: Path) -> None:
        """Let every worker have ``bundle``, a zip file, and what runs there; later ones too.

        The name of ``bundle`` without its suffix becomes the name of the module there.
        """
        script = bundle.with_suffix(".py")
        script.write_bytes(_ON_WORKER.read_bytes())
        for file, load in ((bundle, False), (script, True)):
            self._client.register_plugin(UploadFile(str(file), load=load), name=file.name)
            self._plugins.append(file.name)
        self._module = _load(script, script.stem)

    def submit(self, text: str) -> Future:
        """Have a part done, by a worker that is not left out if there is any."""
        assert self._module is not None
        fit = [name for name in self._workers if name not in self._unfit]
        future = self._client.submit(
            _call,
            self._module.__name__,
            text,
            self._own.versions_here(),
            pure=False,
            workers=fit if self._unfit and fit else None,
            allow_other_workers=bool(self._unfit and fit),
        )
        self._under_way.add(future)
        return future

    def answer(self, future: Future) -> Optional[str]:
        """What a part's function returned; None when it is to be submitted again.

        Raises ClusterError for a function that failed.
        """
        self._under_way.discard(future)
        try:
            text = str(future.result(timeout=_ANSWER_SECONDS))
        except KilledWorker:
            return json.dumps({"kind": "lost"})
        except (OSError, TimeoutError):
            self._check_silence()
            return None
        except Exception as error:
            if future.status in ("cancelled", "lost"):
                self._check_silence()
                return None
            raise ClusterError(
                tr("SCHEDULER: a part failed on the cluster ({name}: {error}).").format(
                    name=type(error).__name__, error=one_line(str(error), 300)
                )
            ) from error
        return text

    def leave_out(self, worker: str) -> bool:
        """Give ``worker`` no more parts; whether it got some until now."""
        new = worker not in self._unfit
        self._unfit.add(worker)
        return new

    def has_fit_workers(self) -> bool:
        """Whether a worker is there that is not left out."""
        return self.size()[0] > 0

    def give_model(self, worker: str, path: Path) -> bool:
        """Send the packed model at ``path`` to ``worker``; whether it did not have it yet."""
        assert self._module is not None
        if worker in self._have_model:
            return False
        self._have_model.add(worker)
        size, offset = path.stat().st_size, 0
        with open(path, "rb") as file, suppress(OSError, ValueError):  # the worker may go
            while content := file.read(_CHUNK):
                last = offset + len(content) == size
                take = self._module.take_model
                self._client.run(take, offset, content, last, workers=[worker])
                offset += len(content)
        return True

    def close(self) -> None:
        """Cancel what is under way, and take what was sent from the workers."""
        with suppress(Exception):  # nosec B110 # whatever is in the way, the run has ended
            if self._module is not None and self._client.status == "running":
                self._client.cancel(list(self._under_way), force=True)
                self._client.run(self._module.end, on_error="ignore")
                for name in self._plugins:
                    self._client.unregister_worker_plugin(name)
            self._client.close(timeout=_END_SECONDS)


def _call(module: str, text: str, versions: str) -> str:
    """Let ``module``, which every worker of the run has, classify the part ``text``."""
    import importlib

    return str(importlib.import_module(module).classify_part(text, versions))


#: Dask sends a function of this module whole: neither scheduler nor workers have the others.
_call.__module__ = "__main__"


def _connected(address: str, wait: int) -> Client:
    """A client of the scheduler at ``address``, within ``wait`` seconds. Raises ClusterError."""
    try:
        return Client(address, timeout=wait, set_as_default=False)
    except Exception as error:  # which Dask raises, of many types
        if address.startswith(("tls:", "wss:")):
            remedy = tr(
                "Check the address, and the certificates in Dask's own configuration "
                "(distributed.comm.tls)."
            )
        else:
            remedy = tr("Check the address, and whether it runs; one with TLS begins with tls://.")
        raise ClusterError(
            tr("SCHEDULER: no Dask scheduler answers at {address} ({error}). {remedy}").format(
                address=address, error=one_line(str(error), 300).rstrip("."), remedy=remedy
            )
        ) from error


def _versions(entry: dict[str, Any]) -> str:
    """What a scheduler or worker says of itself, in the words of ``versions_here``."""
    host, packages = dict(entry["host"]), dict(entry["packages"])
    python = ".".join(str(host["python"]).split(".")[:2])
    dask, distributed = packages["dask"], packages["distributed"]
    return tr("Dask {dask}, distributed {distributed} and Python {python}").format(
        dask=dask, distributed=distributed, python=python
    )


def _load(path: Path, name: str) -> ModuleType:
    """The module in ``path``, under a ``name`` by which workers know it too."""
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
