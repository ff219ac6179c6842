# SPDX-License-Identifier: GPL-2.0-or-later
"""What every test needs: the package by its place on disk, and a deterministic Hypothesis.

The package is imported as ``deep_objects`` whatever its folder is called, by the same function
with which the inference process loads it.
"""

from __future__ import annotations

import fcntl
import importlib.util
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

REPOSITORY = Path(__file__).resolve().parents[1]


def _load_deep_objects() -> None:
    """Make ``deep_objects`` importable, through the inference process's own starter."""
    place = REPOSITORY / "inference" / "worker" / "start.py"
    spec = importlib.util.spec_from_file_location("_deep_objects_start", place)
    assert spec is not None and spec.loader is not None
    starter = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(starter)
    starter.load_package()


if "deep_objects" not in sys.modules:
    _load_deep_objects()

#: Tests read English, whatever the language of the system.
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")
#: PyTorch's threads take three times the CPU where they wait for each other awake.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

settings.register_profile(
    "deterministic",
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],  # a busy machine may stand still for a second
)
settings.load_profile("deterministic")


#: Where the files lie that take longest: begun first, they do not keep one process busy at the end.
SLOW = (
    "processing_provider/run/elsewhere",
    "real_data",
    "inference/backends",
    "processing_provider/algorithms",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Slow files go first."""
    tests = REPOSITORY / "tests"
    places = [tests / place for place in SLOW]

    def order(item: pytest.Item) -> int:
        return next((n for n, place in enumerate(places) if place in item.path.parents), len(SLOW))

    items.sort(key=order)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The temporary folder of the test and of everything that it starts, empty at first."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of optional real data; the test is skipped, loudly, where there is none."""
    named = os.environ.get("DEEP_OBJECTS_DATA")
    folder = Path(named) if named else REPOSITORY.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"no real data: set DEEP_OBJECTS_DATA to its folder ({folder} is none)")
    return folder


def _made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Path]) -> Path:
    """A folder as ``make`` fills it, for all test processes: by the first; none writes there."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return make(factory.mktemp(name))
    common = factory.getbasetemp().parent / f"common_{name}"
    made = common.with_suffix(".made")
    with open(common.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            shutil.rmtree(common, ignore_errors=True)
            common.mkdir()
            make(common)
            made.touch()
    return common


@pytest.fixture(scope="session")
def captioner_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small captioner: weights, vocabulary, chips, and what it says of them."""
    from .models import write_captioner  # which imports the package loaded above

    made = _made_once(tmp_path_factory, "captioner", write_captioner)
    own = tmp_path_factory.mktemp("own_captioner")  # tests write definitions beside the weights
    return Path(shutil.copytree(made, own, dirs_exist_ok=True))


@pytest.fixture(scope="session")
def torchscript(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The TorchScript models of the tests, by name."""
    from .models import torchscript_models, write_torchscript

    return torchscript_models(_made_once(tmp_path_factory, "torchscript", write_torchscript))


@pytest.fixture(scope="session")
def keras_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the Keras models of the tests."""
    from .models import write_keras

    return _made_once(tmp_path_factory, "keras", write_keras)


@pytest.fixture(scope="session")
def saved_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the SavedModels of the tests."""
    from .models import write_saved_models

    return _made_once(tmp_path_factory, "saved_models", write_saved_models)


@pytest.fixture(scope="session")
def torch_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of what ``weights_models.py`` writes."""
    from .models import write_torch_files

    return _made_once(tmp_path_factory, "torch_files", write_torch_files)


@pytest.fixture(scope="session")
def arcgis_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of what ``arcgis_models.py`` writes."""
    from .models import write_arcgis_weights

    return _made_once(tmp_path_factory, "arcgis", write_arcgis_weights)
