# SPDX-License-Identifier: GPL-2.0-or-later
"""What a child process sees of the caller's variables.

The block is built from an allow-list: a QGIS on Windows or macOS exports variables that would
redirect a foreign interpreter.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Optional

from .places import FASTER

#: What a child may see of the caller's variables; everything else is dropped.
_ALLOWED = (
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "TZ",
    "TMPDIR",
    "TMP",
    "TEMP",
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "COMSPEC",
    "PATHEXT",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "PROGRAMDATA",
    "NUMBER_OF_PROCESSORS",
    "PROCESSOR_ARCHITECTURE",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "OPENBLAS_CORETYPE",
    "OPENBLAS_L2_SIZE",
    "CUDA_PATH",
    FASTER,
)

#: What every child gets. ONNX Runtime sends usage data from version 1.29 on, unless it is told not
#: to before it is loaded; timm and Keras know addresses of models, which they must not ask for.
#: The threads of PyTorch and NumPy wait asleep: awake, they take the cores from whoever has work.
_ALWAYS = {
    "PYTHONIOENCODING": "utf-8",
    "PYTHONNOUSERSITE": "1",
    "PYTHONSAFEPATH": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "OMP_WAIT_POLICY": "PASSIVE",
    "OPENBLAS_THREAD_TIMEOUT": "4",
}

#: What pip needs on top: proxies, certificates and the user's own indexes.
PIP_VARIABLES = (
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_CERT",
    "PIP_CONSTRAINT",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_CONFIG_FILE",
)


#: Of these only those are kept that exist: QGIS leaves some that point nowhere.
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "PIP_CERT")


def child_variables(
    source: Mapping[str, str], extra: Optional[Mapping[str, str]] = None
) -> dict[str, str]:
    """The variables of an inference process: the allowed part of ``source``, then ``extra``."""
    block = {key: source[key] for key in _ALLOWED if key in source}
    block.update(_ALWAYS)
    block.update(extra or {})
    return block


def pip_variables(source: Mapping[str, str]) -> dict[str, str]:
    """The variables of a step that makes an environment, which no setting of pip's redirects."""
    kept = {key: source[key] for key in PIP_VARIABLES if key in source}
    gone = [key for key in _CERTIFICATES if key in kept and not os.path.exists(kept[key])]
    kept = {key: value for key, value in kept.items() if key not in gone}
    return child_variables(source, {**kept, "PIP_USER": "0"})
