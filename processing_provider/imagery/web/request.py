# SPDX-License-Identifier: GPL-2.0-or-later
"""One request, one verdict: the whole body of a good answer, or why there is none.

QGIS sends the request, with its proxies, authentication, certificates and cache. Its own verdict
is not enough: a time-out or a body cut short counts as success there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Optional

from qgis.core import QgsBlockingNetworkRequest, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..source import Cancel
from .connection import Access, Manners

#: How often a request on its way looks whether it shall end.
_WATCH_MILLISECONDS = 50
_FORBIDDEN = (401, 403, 410)
_TOO_BUSY = (408, 425, 429)
_NOTHING_THERE = (404, 410)


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


def ask(url: str, access: Access, manners: Manners, anew: bool, stopped: Cancel) -> Answer:
    """The answer to one request; ``anew`` asks past the cache, ``stopped`` ends it soon.

    Must run in a thread of Qt, where time-outs work, and not in the main thread.
    """
    request = QNetworkRequest(QUrl(url))
    request.setTransferTimeout(manners.milliseconds)
    for name, value in access.headers:
        request.setRawHeader(name.encode(), value.encode())
    network = QgsNetworkAccessManager.instance()  # this thread's own
    _answer_no_questions(network)
    blocking = QgsBlockingNetworkRequest()
    if access.authcfg:
        blocking.setAuthCfg(access.authcfg)
    # A feedback that is cancelled in another thread left every other request hanging for good.
    watch = QTimer()
    watch.timeout.connect(lambda: stopped() and _abort_all(network))
    watch.start(_WATCH_MILLISECONDS)
    code = blocking.get(request, anew)
    watch.stop()
    return _judge(code, blocking, access, manners)


def _abort_all(network: QgsNetworkAccessManager) -> None:
    """End what ``network`` has on its way: a thread has one request at a time."""
    for reply in network.findChildren(QNetworkReply):
        reply.abort()


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


def _judge(
    code: int, blocking: QgsBlockingNetworkRequest, access: Access, manners: Manners
) -> Answer:
    reply = blocking.reply()
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    error = reply.error()
    if status is None:
        if error == QNetworkReply.NetworkError.OperationCanceledError:
            seconds = manners.milliseconds / 1000
            return Answer(fault=f"no answer came within {seconds:g} seconds")
        if error == QNetworkReply.NetworkError.NoError:
            return Answer(fault=_not_sent(access), retries=0)
        return Answer(fault=access.cleaned(reply.errorString()) or "the connection failed")
    if int(status) != HTTPStatus.OK:
        return _refused(int(status), bytes(reply.rawHeader(b"Retry-After")), manners)
    body = bytes(reply.content())
    if not body and error == QNetworkReply.NetworkError.NoError:
        return Answer(fault="the answer was empty")
    if code != QgsBlockingNetworkRequest.ErrorCode.NoError or (
        error != QNetworkReply.NetworkError.NoError
    ):
        return Answer(fault="the answer was cut off")
    length = bytes(reply.rawHeader(b"Content-Length")).decode("latin-1").strip()
    encoded = bytes(reply.rawHeader(b"Content-Encoding"))
    if length.isdigit() and not encoded and int(length) != len(body):
        return Answer(fault="the answer was cut off")
    return Answer(body=body)


def _not_sent(access: Access) -> str:
    if access.authcfg:
        return (
            f"QGIS could not apply the authentication “{access.authcfg}”; check that it exists, "
            "and that the master password is set"
        )
    return "the request was not sent"


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
        fault=f"the server answered {phrase}",
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
