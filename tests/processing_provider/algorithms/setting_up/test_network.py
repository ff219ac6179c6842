# SPDX-License-Identifier: GPL-2.0-or-later
"""What pip is told of QGIS's proxy and certificates."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from deep_objects.inference.errors import ParameterError
from deep_objects.inference.worker.setup.network import Network
from deep_objects.processing_provider.algorithms.setting_up.network import network
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QSslCertificate

SETTINGS = {
    "proxyEnabled": True,
    "proxyType": "HttpProxy",
    "proxyHost": "proxy.example",
    "proxyPort": "3128",
    "proxyUser": "me@office",
    "proxyPassword": "a:b/c",  # pragma: allowlist secret (made up)
    "noProxyUrls": ["http://near.example/simple"],
}


@pytest.fixture
def proxy() -> Iterator[dict[str, object]]:
    """Changed settings of QGIS's proxy take effect at ``settled``."""
    values = dict(SETTINGS)
    yield values
    QgsSettings().remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def settled(values: dict[str, object]) -> Network:
    """What pip is told with these settings."""
    for name, value in values.items():
        QgsSettings().setValue(f"proxy/{name}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    return network()


def test_without_a_proxy_in_qgis_pip_does_as_it_does_anyway() -> None:
    assert network() == Network()


def test_the_proxy_of_qgis_is_told_with_user_and_password(proxy: dict[str, object]) -> None:
    """In the form of an address; what it would tell apart is written with percent signs."""
    told = settled(proxy)

    # pragma: allowlist nextline secret (made up)
    assert told.proxy == "http://me%40office:a%3Ab%2Fc@proxy.example:3128"
    assert told.excluded == ("near.example",)
    assert "office" not in repr(told)


def test_a_socks_proxy_is_refused_rather_than_passed_by(proxy: dict[str, object]) -> None:
    proxy["proxyType"] = "Socks5Proxy"

    with pytest.raises(ParameterError) as caught:
        settled(proxy)

    assert str(caught.value) == (
        "The proxy of QGIS's options is a SOCKS proxy, which pip cannot use: set an HTTP proxy "
        "there, or install from a folder of wheels (WHEELS)."
    )


def test_an_authority_that_the_user_added_in_qgis_is_told(folder: Path) -> None:
    """And those of the system, which pip knows anyway, are not."""
    made = ("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256")
    named = ("-nodes", "-subj", "/CN=Office", "-days", "2", "-keyout", "key", "-out", "ca.pem")
    subprocess.run([*made, *named], cwd=folder, check=True, capture_output=True)
    certificate = QSslCertificate((folder / "ca.pem").read_bytes())
    manager = QgsApplication.authManager()
    manager.storeCertAuthorities([certificate])
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    try:
        assert network().authorities == bytes(certificate.toPem()).decode()
    finally:
        manager.removeCertAuthority(certificate)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()
