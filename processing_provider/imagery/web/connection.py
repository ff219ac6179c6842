# SPDX-License-Identifier: GPL-2.0-or-later
"""What a web layer says about its service: its parameters, what opens it, and how to behave."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsDataSourceUri, QgsNetworkAccessManager, QgsRasterLayer
from qgis.PyQt.QtCore import QUrl, QUrlQuery

_REASON_LENGTH = 160
_HEADER = "http-header:"
_SECRET = re.compile(r"token|key|pass|secret|sig|auth|user|credential", re.IGNORECASE)
_SHORTEST_SECRET = 3

#: Names of what surely opens a service, and chooses nothing of it: not “key”, nor “design”.
_CREDENTIAL = (
    r"(?:x-)?(?:(?:access|api|auth|session|subscription)[-_]?(?:token|key)|token|user(?:name)?|"
    r"passw(?:or)?d|pwd|sig(?:nature)?|authcfg|authorization|cookie)"
)
_NAME = re.compile(rf"(?:{_HEADER})?{_CREDENTIAL}|urlprefix", re.IGNORECASE)
_USER = re.compile(r"//[^/@\s]*@")
_VALUE = re.compile(rf"(\b{_CREDENTIAL}(?:=|%3D))('[^']*'|[^&\s]*)", re.IGNORECASE)


@dataclass(frozen=True)
class Manners:
    """How servers are treated. Times are in seconds.

    A request is repeated up to ``retries`` times, after a pause that begins with ``pause`` and
    doubles, or as long as the server asks for, up to ``longest_wait``. ``time_out`` is QGIS's own
    when None. A host gets at most ``parallel`` requests at once, and none any more after
    ``patience`` given up in a row, or after three in a row that took ``give_up_after`` together.
    ``memory`` bounds the decoded pictures that are kept, in bytes.
    """

    retries: int = 5
    pause: float = 0.2
    longest_wait: float = 60.0
    time_out: Optional[float] = None
    parallel: int = 4
    patience: int = 16
    give_up_after: float = 300.0
    memory: int = 256 << 20

    @property
    def milliseconds(self) -> int:
        """The time-out of one request."""
        if self.time_out is None:
            return int(QgsNetworkAccessManager.timeout())
        return max(1, round(self.time_out * 1000))


@dataclass(frozen=True)
class Access:
    """What opens a service: headers, and the id of an authentication of QGIS.

    ``secrets`` are texts that no message may hold.
    """

    headers: tuple[tuple[str, str], ...] = ()
    authcfg: str = ""
    secrets: tuple[str, ...] = ()

    def cleaned(self, text: str) -> str:
        """``text`` in one line, shortened, without addresses and secrets."""
        for secret in sorted(self.secrets, key=len, reverse=True):
            text = text.replace(secret, "…")
        text = re.sub(r"\w+://\S+", "…", text)
        text = " ".join(text.split()).rstrip(". ")
        return text if len(text) <= _REASON_LENGTH else text[:_REASON_LENGTH].rstrip() + " …"


@dataclass(frozen=True)
class Connection:
    """A layer's name, and the parameters of its address, each with all its values."""

    name: str
    parameters: Mapping[str, tuple[str, ...]]
    access: Access

    def first(self, key: str, default: str = "") -> str:
        """The first value of ``key``."""
        return self.all(key)[0] if self.all(key) else default

    def all(self, key: str) -> tuple[str, ...]:
        """Every value of ``key``, in order."""
        return self.parameters.get(key, ())

    def number(self, key: str) -> Optional[int]:
        """The whole number that ``key`` is, None where it is not given as one."""
        text = self.first(key)
        return int(text) if re.fullmatch(r"-?\d{1,9}", text) else None

    def url(self, path: str = "", **query: str) -> str:
        """The service's URL with ``path`` added, and with ``query`` besides what it holds.

        A prefix, which names a proxy of ArcGIS, comes before it as it is written.
        """
        return self.first("urlprefix") + extended(self.first("url"), path, query)


def without_secrets(address: str) -> str:
    """``address``, of a file or of a database, without what opens it."""
    return _VALUE.sub(r"\1", _USER.sub("//", address))


def public_address(layer: QgsRasterLayer) -> str:
    """What says which service and which imagery of it ``layer`` is, without what opens it."""
    link = connect(layer)
    kept = {key: values for key, values in link.parameters.items() if not _NAME.fullmatch(key)}
    url = QUrl(link.first("url"))
    items = QUrlQuery(url).queryItems(QUrl.ComponentFormattingOption.FullyDecoded)
    query = sorted(item for item in items if not _NAME.fullmatch(item[0]))
    url.setQuery("")
    kept["url"] = (str(url.toString(QUrl.UrlFormattingOption.RemoveUserInfo)),)
    return f"{layer.providerType()} {sorted(kept.items())} {query}"


def connect(layer: QgsRasterLayer) -> Connection:
    """What the address of ``layer`` says."""
    source = layer.dataProvider().dataSourceUri()
    if layer.dataProvider().name() == "arcgismapserver":
        parameters = _of_data_source(source)
    else:
        parameters = _of_query(source)
    return Connection(layer.name(), parameters, _access(parameters))


def extended(url: str, path: str, query: Mapping[str, str]) -> str:
    """``url`` with ``path`` added and ``query`` taking the place of parameters of those names."""
    parsed = QUrl(url)
    if path:
        parsed.setPath(parsed.path().rstrip("/") + path)
    given = {key.lower() for key in query}
    items = QUrlQuery(parsed).queryItems(QUrl.ComponentFormattingOption.FullyDecoded)
    merged = QUrlQuery()
    for key, value in [*(i for i in items if i[0].lower() not in given), *query.items()]:
        merged.addQueryItem(_escaped(key), _escaped(value))
    parsed.setQuery(merged)
    return str(parsed.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def _escaped(text: str) -> str:
    return bytes(QUrl.toPercentEncoding(text, b",:/")).decode("ascii")


def _of_query(source: str) -> dict[str, tuple[str, ...]]:
    parameters: dict[str, tuple[str, ...]] = {}
    for key, value in QUrlQuery(source).queryItems(QUrl.ComponentFormattingOption.FullyDecoded):
        parameters[key] = (*parameters.get(key, ()), value)
    return parameters


def _of_data_source(source: str) -> dict[str, tuple[str, ...]]:
    uri = QgsDataSourceUri(source)
    keys = ("url", "urlprefix", "layer", "format", "crs", "referer", "token")
    parameters: dict[str, tuple[str, ...]] = {}
    parameters.update({key: (uri.param(key),) for key in keys if uri.hasParam(key)})
    named = re.findall(r"(http-header:[^\s=']+)='((?:[^'\\]|\\.)*)'", source)
    parameters.update({key: (re.sub(r"\\(.)", r"\1", value),) for key, value in named})
    if uri.authConfigId():
        parameters["authcfg"] = (uri.authConfigId(),)
    if uri.username():
        parameters["username"] = (uri.username(),)
        parameters["password"] = (uri.password(),)
    return parameters


def _access(parameters: Mapping[str, tuple[str, ...]]) -> Access:
    headers = {
        key[len(_HEADER) :]: values[0]
        for key, values in parameters.items()
        if key.startswith(_HEADER) and values[0]
    }
    headers = {("Referer" if key.lower() == "referer" else key): v for key, v in headers.items()}
    referer = parameters.get("referer", ("",))[0]
    if referer:
        headers.setdefault("Referer", referer)
    user, password = (parameters.get(key, ("",))[0] for key in ("username", "password"))
    secrets = [*headers.values(), user, password]
    if user:
        basic = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
        headers["Authorization"] = f"Basic {basic}"
        secrets.append(basic)
    url = QUrl(parameters.get("url", ("",))[0])
    items = QUrlQuery(url).queryItems(QUrl.ComponentFormattingOption.FullyDecoded)
    secrets += [value for key, value in items if _SECRET.search(key)]
    secrets += [url.userName(), url.password(), *parameters.get("token", ())]
    kept = tuple({secret for secret in secrets if len(secret) >= _SHORTEST_SECRET})
    return Access(tuple(headers.items()), parameters.get("authcfg", ("",))[0], kept)
