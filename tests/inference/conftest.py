# SPDX-License-Identifier: GPL-2.0-or-later
"""Inference processes and models that tests share: starting PyTorch anew for each costs seconds.

PyTorch computes its models itself there; tests of their exports have processes of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.environment import FASTER, find_interpreter

from .running import SLOT_BYTES, started


@pytest.fixture(scope="session")
def onnx_worker() -> Iterator[Worker]:
    """An inference process of the onnx environment; loading replaces its model."""
    with started(find_interpreter("onnx")) as worker:
        yield worker


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing is read from the user's cache, nor left there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def torch_worker() -> Iterator[Worker]:
    """An inference process of the torch environment; loading replaces its model."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FASTER, "0")
        worker = Worker(find_interpreter("torch"))
    worker.share(SLOT_BYTES)
    yield worker
    worker.close()


@pytest.fixture(scope="session")
def tensorflow_worker() -> Iterator[Worker]:
    """An inference process of the tensorflow environment; loading replaces its model."""
    with started(find_interpreter("tensorflow")) as worker:
        yield worker
