# SPDX-License-Identifier: GPL-2.0-or-later
"""A service, and what all readers of it share: pictures, failures, patience, a place in the queue.

Requests run in threads of Qt, a few per host; the reading thread waits for them, and looks every
moment whether it shall stop.
"""

from __future__ import annotations

import random
import threading
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional, Union

from qgis.PyQt.QtCore import QRunnable, QThreadPool, QUrl

from ....inference.errors import Cancelled, ImageryError
from ...texts import tr
from ..source import Cancel, never
from .connection import Access, Manners
from .picture import Decode, Picture, Unusable
from .request import Answer, Halt, ask

_POLL_SECONDS = 0.05
#: How long a cancelled request may take to end before nobody waits for it any more.
_FAREWELL_SECONDS = 0.5
_SUSPICIOUS = 3


@dataclass(frozen=True)
class Address:
    """Where one picture is: its URL, its size, and what messages call it."""

    url: str
    words: str
    size: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Failure:
    """Why a picture did not come."""

    reason: str


Found = Union[Picture, Failure]

_queues: dict[str, QThreadPool] = {}
_queues_lock = threading.Lock()


def _queue(host: str, parallel: int) -> QThreadPool:
    """The threads that ask ``host``. They are common to all services of this process."""
    with _queues_lock:
        if host not in _queues:
            _queues[host] = QThreadPool()
            _queues[host].setMaxThreadCount(parallel)
        return _queues[host]


class Service:
    """Fetches pictures, each once, and remembers what came of it."""

    def __init__(
        self, name: str, access: Access, manners: Manners, decode: Optional[Decode] = None
    ) -> None:
        """``decode`` makes a picture of a body and raises Unusable."""
        self.name = name
        self.access = access
        self.manners = manners
        self._decode = decode
        self._lock = threading.Lock()
        self._pictures: OrderedDict[str, Picture] = OrderedDict()
        self._used = 0
        self._failures: dict[str, Failure] = {}
        self._patience: dict[str, _Patience] = {}

    def pictures(self, addresses: Sequence[Address], cancelled: Cancel) -> list[Found]:
        """A picture or a failure for each of ``addresses``. Raises Cancelled."""
        known = {address.url: self._recall(address.url) for address in addresses}
        missing = {address.url: address for address in addresses if known[address.url] is None}
        for url, found in zip(missing, self._fetch(list(missing.values()), cancelled)):
            known[url] = found
        return [known[address.url] or Failure(tr("nothing came")) for address in addresses]

    def text(self, address: Address) -> bytes:
        """The body at ``address``, whatever it is, for a service's description.

        Raises ImageryError.
        """
        errand = _Errand(self, address, plain=True)
        self._run([errand], never)
        if errand.body is None:
            reason = (
                errand.found.reason if isinstance(errand.found, Failure) else tr("nothing came")
            )
            raise ImageryError(self.sentence(address, reason))
        return errand.body

    def sentence(self, address: Address, reason: str) -> str:
        """What a user reads of a request that failed."""
        host = QUrl(address.url).host()
        return tr("{name}: {words} did not come from {host}: {reason}.").format(
            name=self.name, words=address.words, host=host, reason=reason
        )

    def _fetch(self, addresses: Sequence[Address], cancelled: Cancel) -> list[Optional[Found]]:
        errands = [_Errand(self, address) for address in addresses]
        self._run(errands, cancelled)
        for errand in errands:
            self._remember(errand)
        return [errand.found for errand in errands]

    def _run(self, errands: Sequence[_Errand], cancelled: Cancel) -> None:
        for errand in errands:
            host = QUrl(errand.address.url).authority()
            _queue(host, self.manners.parallel).start(_Runner(errand))
        try:
            for errand in errands:
                while not errand.done.wait(_POLL_SECONDS):
                    if cancelled():
                        raise Cancelled
        except BaseException:
            for errand in errands:
                errand.cancel()
            end = time.monotonic() + _FAREWELL_SECONDS
            for errand in errands:
                errand.done.wait(max(0.0, end - time.monotonic()))
            raise
        for errand in errands:
            if errand.raised is not None:
                raise errand.raised

    def _recall(self, url: str) -> Optional[Found]:
        with self._lock:
            if url in self._failures:
                return self._failures[url]
            if url in self._pictures:
                self._pictures.move_to_end(url)
                return self._pictures[url]
        return None

    def _remember(self, errand: _Errand) -> None:
        url, found = errand.address.url, errand.found
        with self._lock:
            if isinstance(found, Failure):
                if errand.asked:
                    self._failures[url] = found
            elif found is not None and url not in self._pictures:
                self._pictures[url] = found
                self._used += found.byte_count
                while self._used > self.manners.memory and len(self._pictures) > 1:
                    self._used -= self._pictures.popitem(last=False)[1].byte_count

    def decode(self, body: bytes, address: Address) -> Picture:
        """The picture in ``body``. Raises Unusable."""
        if self._decode is None:
            raise Unusable(tr("no picture was expected"))
        return self._decode(body, address.size)

    def patience(self, url: str) -> _Patience:
        """With the host of ``url``."""
        with self._lock:
            return self._patience.setdefault(QUrl(url).authority(), _Patience(self.manners))


class _Patience:
    """Counts what a host failed to give, until it is better left alone."""

    def __init__(self, manners: Manners) -> None:
        self._manners = manners
        self._lock = threading.Lock()
        self._streak = 0
        self._since = 0.0
        self._lost = False

    def note(self, well: bool, begun: float) -> None:
        """One request came to its end; it was ``begun`` at a time of ``time.monotonic``."""
        with self._lock:
            if well:
                self._streak = 0
                return
            if self._streak == 0:
                self._since = begun
            self._streak += 1
            long = time.monotonic() - self._since >= self._manners.give_up_after
            if self._streak >= self._manners.patience or (self._streak >= _SUSPICIOUS and long):
                self._lost = True

    @property
    def lost(self) -> bool:
        """Whether the host is not to be asked any more."""
        with self._lock:
            return self._lost


class _Errand:
    """One picture on its way, with its repeats. ``found`` is there once ``done`` is set."""

    def __init__(self, service: Service, address: Address, plain: bool = False) -> None:
        self.address = address
        self.done = threading.Event()
        self.found: Optional[Found] = None
        self.body: Optional[bytes] = None
        self.raised: Optional[BaseException] = None
        self.asked = False
        self._service = service
        self._plain = plain
        self._stop = threading.Event()
        self._halt = Halt()

    def cancel(self) -> None:
        """End it soon, also a request on its way."""
        self._stop.set()
        self._halt.call()

    def run(self) -> None:
        """Ask until a picture has come or it is no use any more."""
        try:
            self.found = self._obtain()
        except BaseException as error:
            self.raised = error
        finally:
            self.done.set()

    def _obtain(self) -> Optional[Found]:
        patience = self._service.patience(self.address.url)
        if self._stop.is_set():
            return None
        if patience.lost:
            return Failure(tr("too many requests failed in a row, so the server is left alone now"))
        begun = time.monotonic()
        found, alive = self._insist(anew=False)
        if isinstance(found, Picture) and found.blank:
            # Servers under load send blank pictures; one that is sent twice is meant.
            found, alive = self._insist(anew=True)
        if self._stop.is_set():
            return None
        patience.note(alive, begun)
        return found

    def _insist(self, anew: bool) -> tuple[Optional[Found], bool]:
        """The picture or the last failure, and whether the server seems to be well."""
        manners = self._service.manners
        tries = 0
        while True:
            self.asked = True
            answer, picture = self._attempt(anew or tries > 0)
            if not answer.fault or self._stop.is_set():
                return picture, True
            allowed = manners.retries if answer.retries is None else answer.retries
            if tries >= min(allowed, manners.retries):
                return Failure(answer.fault), answer.alive
            pause = manners.pause * 2**tries * random.uniform(0.75, 1.25)  # nosec B311
            if self._stop.wait(max(pause, answer.wait)):
                return None, True
            tries += 1

    def _attempt(self, anew: bool) -> tuple[Answer, Optional[Picture]]:
        service = self._service
        answer = ask(self.address.url, service.access, service.manners, anew, self._halt)
        if answer.fault or self._stop.is_set():
            return answer, None
        if self._plain:
            self.body = answer.body
            return answer, None
        try:
            return answer, service.decode(answer.body, self.address)
        except Unusable as error:
            reason = service.access.cleaned(str(error))
            return Answer(fault=reason, retries=error.retries), None


class _Runner(QRunnable):
    """Lets a thread of Qt run an errand."""

    def __init__(self, errand: _Errand) -> None:
        super().__init__()
        self._errand = errand

    def run(self) -> None:
        self._errand.run()
