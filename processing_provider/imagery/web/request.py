# SPDX-License-Identifier: GPL-2.0-or-later
"""One request, one verdict: the whole body of a good answer, or why there is none.

QGIS sends the request, with its proxies, authentication, certificates and cache. Its own verdict
is not enough: a time-out, a body cut short, or a stale body in place of a server's error counts as
success there.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any, Optional

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QMetaObject, Qt, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...texts import marked, tr, translated
from .connection import Access, Manners

_NOT_APPLIED = marked(
    "QGIS could not apply the authentication “{name}”; check that it exists, and that the master "
    "password is set"
)
_FORBIDDEN = (401, 403, 410)
_TOO_BUSY = (408, 425, 429)
#: How services say that they have no tile at a place: 204 and 400 (TileOutOfRange) too.
_NOTHING_THERE = (204, 400, 404, 410)


@dataclass(frozen=True)
class Answer:
    """What came of one request: a ``body``, or a ``fault`` in words.

    After a fault it is worth to ask up to ``retries`` more times (None: as often as manners allow),
    not before ``wait`` seconds. ``alive`` says that the server is well and merely has nothing.
    """

    body: bytes = b""
    fault: str = ""
    retries: Optional[int] = None
    wait: float = 0.0
    alive: bool = False


class Halt:
    """Ends requests from another thread, also the one that is on its way.

    The reply is told by an event of its own thread, not by a signal: Qt would hold a lock for
    signals while it waits for Python's, as soon as an object made by Python is the sender.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._reply: Optional[QNetworkReply] = None
        self.called = False

    def call(self) -> None:
        """End it, and all later ones."""
        with self._lock:
            self.called = True
            if self._reply is not None:
                queued = Qt.ConnectionType.QueuedConnection
                QMetaObject.invokeMethod(self._reply, "abort", queued)

    @contextmanager
    def ending(self, reply: QNetworkReply) -> Iterator[None]:
        """Within it, ``call`` aborts ``reply``."""
        with self._lock:
            self._reply = reply
        try:
            yield
        finally:
            with self._lock:
                self._reply = None


def ask(url: str, access: Access, manners: Manners, anew: bool, halt: Halt) -> Answer:
    """The answer to one request; ``anew`` asks past the cache, ``halt`` may end it.

    Must run in a thread of Qt, where time-outs work, and not in the main thread. No Python runs
    while it waits: slots of Python in several threads of Qt came to wait for each other.
    """
    # This thread's own. By default it would wait for the main thread, which may be waiting for us.
    network = QgsNetworkAccessManager.instance(Qt.ConnectionType.DirectConnection)
    _answer_no_questions(network)
    request = _request(url, access, manners, anew)
    manager = QgsApplication.authManager()
    if access.authcfg and not _flag(manager.updateNetworkRequest(request, access.authcfg)):
        return Answer(fault=translated(_NOT_APPLIED).format(name=access.authcfg), retries=0)
    reply = network.get(request)
    if access.authcfg:
        manager.updateNetworkReply(reply, access.authcfg)
    loop = QEventLoop()
    reply.finished.connect(loop.quit)
    with halt.ending(reply):
        if not halt.called and not reply.isFinished():
            loop.exec()
    answer = _judge(reply, access, manners)
    if anew and reply.attribute(QNetworkRequest.Attribute.SourceIsFromCacheAttribute):
        # Qt hides a server's error behind what it has in its cache, past which was asked. Taking
        # that out of the cache is no way: another thread of QGIS may just be writing it.
        answer = Answer(fault=tr("the server answered {phrase}").format(phrase="5xx"))
    reply.deleteLater()
    return answer


def _request(url: str, access: Access, manners: Manners, anew: bool) -> QNetworkRequest:
    request = QNetworkRequest(QUrl(url))
    request.setTransferTimeout(manners.milliseconds)
    kinds, cache = QNetworkRequest.Attribute, QNetworkRequest.CacheLoadControl
    wanted = cache.AlwaysNetwork if anew else cache.PreferCache
    request.setAttribute(kinds.CacheLoadControlAttribute, wanted)
    request.setAttribute(kinds.CacheSaveControlAttribute, True)
    policy = QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    request.setAttribute(kinds.RedirectPolicyAttribute, policy)
    for name, value in access.headers:
        request.setRawHeader(name.encode(), value.encode())
    return request


def _flag(answer: Any) -> bool:
    """Some versions of QGIS's bindings give the request back beside the answer."""
    return bool(answer[0] if isinstance(answer, tuple) else answer)


def _answer_no_questions(network: QgsNetworkAccessManager) -> None:
    """Keep QGIS from asking its user about this thread's requests.

    It asks in the main thread and waits without a limit, beyond any time-out: a server that wants a
    password would stop a run in the main thread, or in qgis_process, for ever.
    """
    for question in (network.authenticationRequired, network.sslErrors):
        try:
            question.disconnect()
        except TypeError:  # nobody was listening any more
            continue


def _judge(reply: QNetworkReply, access: Access, manners: Manners) -> Answer:
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    error, fine = reply.error(), QNetworkReply.NetworkError.NoError
    if status is None:
        if error == QNetworkReply.NetworkError.OperationCanceledError:
            seconds = manners.milliseconds / 1000
            return Answer(
                fault=tr("no answer came within {seconds:g} seconds").format(seconds=seconds)
            )
        return Answer(fault=access.cleaned(reply.errorString()) or tr("the connection failed"))
    if int(status) != HTTPStatus.OK:
        return _refused(int(status), bytes(reply.rawHeader(b"Retry-After")), manners)
    body = bytes(reply.readAll()) if error == fine else b""
    length = bytes(reply.rawHeader(b"Content-Length")).decode("latin-1").strip()
    encoded = bytes(reply.rawHeader(b"Content-Encoding"))
    short = length.isdigit() and not encoded and int(length) != len(body)
    if error != fine or short:
        return Answer(fault=tr("the answer was cut off"))
    return Answer(body=body) if body else Answer(fault=tr("the answer was empty"))


def _refused(status: int, retry_after: bytes, manners: Manners) -> Answer:
    try:
        phrase = f"{status} ({HTTPStatus(status).phrase})"
    except ValueError:
        phrase = str(status)
    wait = min(_seconds(retry_after.decode("latin-1")), manners.longest_wait)
    retries: Optional[int] = None
    if status in _FORBIDDEN:
        retries = 0
    elif status < HTTPStatus.INTERNAL_SERVER_ERROR and status not in _TOO_BUSY:
        retries = 1
    return Answer(
        fault=tr("the server answered {phrase}").format(phrase=phrase),
        retries=retries,
        wait=wait,
        alive=status in _NOTHING_THERE,
    )


def _seconds(text: str) -> float:
    """A Retry-After header: seconds, or a date."""
    text = text.strip()
    if text.isdigit():
        return float(text)
    try:
        then = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return 0.0
    if then.tzinfo is None:
        then = then.replace(tzinfo=timezone.utc)
    return max(0.0, (then - datetime.now(timezone.utc)).total_seconds())
