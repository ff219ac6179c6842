# SPDX-License-Identifier: GPL-2.0-or-later
"""Variables and a configuration that would lead the inference process, or the set-up, elsewhere."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from deep_objects.inference.worker import environment
from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.setup.making import Listener, create
from deep_objects.inference.worker.setup.packages import Wish

#: What is started in QGIS's block of variables, and must not get through to a child.
REDIRECTING = (
    *("PYTHONHOME", "PYTHONPATH", "PYTHONUSERBASE", "PYTHONEXECUTABLE", "PYTHONSTARTUP"),
    *("PYTHONINSPECT", "PYTHONBREAKPOINT", "PYTHONPLATLIBDIR", "PYTHONWARNINGS"),
    *("PYTHONPYCACHEPREFIX", "__PYVENV_LAUNCHER__", "VIRTUAL_ENV", "CONDA_PREFIX"),
    *("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON", "PIP_REQUIRE_VIRTUALENV"),
    *("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH", "GDAL_PYTHON_DRIVER_PATH"),
    *("LD_LIBRARY_PATH", "LD_PRELOAD", "LD_AUDIT", "DYLD_LIBRARY_PATH", "DYLD_INSERT_LIBRARIES"),
    *("DYLD_FRAMEWORK_PATH", "CURL_CA_BUNDLE", "OPENSSL_CONF", "KERAS_HOME", "TORCH_HOME"),
    *("HF_HOME", "HF_ENDPOINT", "TF_PLUGGABLE_DEVICE_LIBRARY_PATH", "OMP_TOOL_LIBRARIES"),
)
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "PIP_CERT")


@pytest.fixture
def trap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of modules that leave a mark, to which every variable leads, and so does the place
    and pip's configuration.
    """
    folder = tmp_path / "trap"
    folder.mkdir()
    mark = f"open({str(tmp_path / 'mark')!r}, 'a').write(__name__ + chr(10))\n"
    for name in ("sitecustomize", "usercustomize", "ensurepip", "pip", "numpy", "json", "venv"):
        (folder / f"{name}.py").write_text(mark, "utf-8")
    for name in (*REDIRECTING, "PIP_USER"):
        monkeypatch.setenv(name, str(folder))
    for name in CERTIFICATES:
        monkeypatch.setenv(name, str(folder / "gone"))
    (tmp_path / "configuration" / "pip").mkdir(parents=True)
    (tmp_path / "configuration" / "pip" / "pip.conf").write_text(
        f"[global]\nuser = true\ntarget = {folder}\nprefix = {folder}\nroot = {folder}\n", "utf-8"
    )
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "configuration"))
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize("name", REDIRECTING)
def test_no_variable_that_redirects_reaches_a_child(name: str) -> None:
    """Neither the inference process nor pip sees it."""
    assert name not in environment.child_variables({name: "/trap"})
    assert name not in environment.pip_variables({name: "/trap"})


@pytest.mark.parametrize("name", CERTIFICATES)
def test_certificates_of_the_users_own_reach_pip_alone(name: str, tmp_path: Path) -> None:
    """Those that are not there any more would break every download."""
    there, gone = {name: str(tmp_path)}, {name: str(tmp_path / "gone")}

    assert environment.pip_variables(there)[name] == str(tmp_path)
    assert name not in environment.pip_variables(gone)
    assert name not in environment.child_variables(there)


def test_an_inference_process_starts_as_if_they_were_not_there(trap: Path, tmp_path: Path) -> None:
    """It comes up, with no word of the trap, and runs nothing that lies there."""
    worker = Worker(environment.find_interpreter("onnx"))
    try:
        seen = Path(f"/proc/{worker._process.pid}/environ").read_bytes()
        place = os.readlink(f"/proc/{worker._process.pid}/cwd")
    finally:
        worker.close()

    assert str(trap).encode() not in seen
    assert Path(place) != trap
    assert not (tmp_path / "mark").exists()


def test_an_environment_is_made_as_if_they_were_not_there(
    trap: Path, tmp_path: Path, own_folder: Path, wheels: Path
) -> None:
    """Its own pip installs into it, and nowhere else."""
    made = create(Wish("cluster", wheels=wheels), Listener(lambda line: None))

    found = subprocess.run(
        [str(made.interpreter), "-I", "-c", "import dask; print(dask.__file__)"],
        env=environment.child_variables(os.environ),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert found.startswith(str(own_folder / "cluster"))
    assert sorted(path.name for path in trap.iterdir() if path.suffix != ".py") == []
    assert not (tmp_path / "mark").exists()
