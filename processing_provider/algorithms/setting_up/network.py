# SPDX-License-Identifier: GPL-2.0-or-later
"""The proxy and the certificates of QGIS's settings, for pip."""

from __future__ import annotations

import os
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from ....inference.errors import ParameterError
from ....inference.worker.setup.network import Network
from ...texts import tr

_INDEX = "https://pypi.org/simple/"


def network() -> Network:
    """As QGIS would reach pip's index. Raises ParameterError for a proxy that pip cannot use."""
    manager = QgsNetworkAccessManager.instance()
    index = QUrl(os.environ.get("PIP_INDEX_URL", _INDEX))
    hosts = (_host(url) for url in (*manager.excludeList(), *manager.noProxyList()))
    return Network(_proxy(manager, index), tuple(host for host in hosts if host), _authorities())


def _proxy(manager: QgsNetworkAccessManager, url: QUrl) -> str:
    found = manager.proxyFactory().queryProxy(QNetworkProxyQuery(url))
    proxy = found[0] if found else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    kind = proxy.type()
    if not proxy.hostName() or kind == QNetworkProxy.ProxyType.NoProxy:
        return ""
    if kind == QNetworkProxy.ProxyType.Socks5Proxy:
        raise ParameterError(
            tr(
                "The proxy of QGIS's options is a SOCKS proxy, which pip cannot use: set an HTTP "
                "proxy there, or install from a folder of wheels (WHEELS)."
            )
        )
    user, password = quote(proxy.user(), safe=""), quote(proxy.password(), safe="")
    login = f"{user}:{password}@" if user else ""
    return f"http://{login}{proxy.hostName()}:{proxy.port()}"


def _host(url: str) -> str:
    """The host of one of QGIS's addresses, which may be its beginning alone."""
    return str(QUrl.fromUserInput(url).host()) if url else ""


def _authorities() -> str:
    """Those that the user added in QGIS and trusts, as PEM text."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        return ""
    added = [*manager.databaseCAs(), *manager.extraFileCAs()]
    trusted = manager.trustedCaCerts()
    return "".join(bytes(entry.toPem()).decode("ascii") for entry in added if entry in trusted)
