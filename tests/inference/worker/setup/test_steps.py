# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of a set-up: heard line by line, ended with all that they started, without secrets."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from deep_objects.inference.errors import SetupFailed
from deep_objects.inference.worker.cleaning.run_folder import RunFolder
from deep_objects.inference.worker.setup.network import Network
from deep_objects.inference.worker.setup.steps import Steps

from .index import proxy, refusing_index, tls_index, write_certificates

#: Starts a child that tells its number and waits, as pip does with a compiler.
PARENT = """
import subprocess, sys, time
child = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
subprocess.Popen([sys.executable, "-c", child])
time.sleep(60)
"""
PIP = [sys.executable, "-I", "-m", "pip", "download", "--isolated", "--no-input", "--retries=1"]


@pytest.fixture
def run_folder() -> Iterator[RunFolder]:
    with RunFolder(None) as folder:
        yield folder


def steps(run_folder: RunFolder, said: list[str], **given: object) -> Steps:
    """Those of a set-up that was not cancelled, with no proxy."""
    usual: dict[str, object] = {"cancelled": lambda: False, "network": Network()}
    return Steps(
        **{**usual, **given},  # type: ignore[arg-type]
        say=said.append,
        run_folder=run_folder,
        folder=run_folder.path,
    )


def ends(number: int) -> bool:
    """Whether a process is gone within a moment, or is left as a zombie to its reaper."""
    for _ in range(500):
        try:
            state = Path(f"/proc/{number}/stat").read_text().rpartition(") ")[2][0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.01)
    return False


def test_a_cancel_ends_what_a_step_started_too(run_folder: RunFolder) -> None:
    """Also while it says nothing, as during a long download."""
    said: list[str] = []

    with pytest.raises(SetupFailed) as caught:
        steps(run_folder, said, cancelled=lambda: bool(said)).run([sys.executable, "-c", PARENT])

    assert str(caught.value) == "The set-up was cancelled; what was there before is as it was."
    assert ends(int(said[0]))


def test_progress_hears_what_is_hidden_in_the_log(run_folder: RunFolder) -> None:
    """A password may be a word of pip's own."""
    said: list[str] = []
    heard: list[str] = []
    # pragma: allowlist nextline secret (made up)
    network = Network("http://u:Collecting@h:1")
    given = {"network": network, "progress": lambda line: bool(heard.append(line))}

    steps(run_folder, said, **given).run([sys.executable, "-c", "print('Collecting dask')"])

    assert heard == ["Collecting dask"]
    assert said == ["… dask"]


def test_a_step_that_fails_is_told_with_its_last_lines(run_folder: RunFolder) -> None:
    said: list[str] = []
    program = "for n in range(30): print(n)\nprint('No space left on device'); raise SystemExit(1)"

    with pytest.raises(SetupFailed) as caught:
        steps(run_folder, said).run([sys.executable, "-c", program])

    assert str(caught.value) == (
        "The environment could not be made; the step that failed said: 21 / 22 / 23 / 24 / 25 / 26 "
        "/ 27 / 28 / 29 / No space left on device. The disk is full: free some space, and set the "
        "environment up again."
    )
    assert said[:2] == ["0", "1"]


def test_a_program_that_is_not_there_is_told(run_folder: RunFolder) -> None:
    with pytest.raises(SetupFailed) as caught:
        steps(run_folder, []).run(["/nowhere/python"])

    assert str(caught.value) == (
        "/nowhere/python could not be started (No such file or directory). Install Python 3 with "
        "its venv module, or name a Python of your own in EXISTING_PYTHON."
    )


def test_what_is_temporary_goes_with_the_set_up(run_folder: RunFolder) -> None:
    """The disk of the environment has room; that of the usual place may be small."""
    said: list[str] = []
    steps(run_folder, said).run(
        [sys.executable, "-c", "import tempfile; print(tempfile.mkdtemp())"]
    )
    assert Path(said[0]).parent == run_folder.path / "temporary"


def test_an_unknown_authority_and_a_wrong_password_are_told_with_their_remedies(
    run_folder: RunFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By real pip, at a real proxy before a real index; no secret is in the lines."""
    for name in ("PIP_CERT", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "wheels").mkdir()
    _, certificate = write_certificates(tmp_path / "certificates")
    with tls_index(tmp_path / "wheels", tmp_path / "served", certificate) as index:
        with pytest.raises(SetupFailed) as caught:
            steps(run_folder, []).run([*PIP, "--index-url", index, "dask"])
        assert str(caught.value).endswith(
            ". Somebody between here and the index, as a company's firewall, signs its "
            "connections: add that authority's certificate in QGIS's options under "
            "Authentication › Manage certificates."
        )
        with proxy("scott", "tiger") as (address, asked):
            network = Network(f"http://scott:lion@{address}")
            said: list[str] = []
            with pytest.raises(SetupFailed) as caught:
                steps(run_folder, said, network=network).run([*PIP, "--index-url", index, "dask"])
    assert asked == []
    assert str(caught.value).endswith(
        ". The proxy asks for a user and a password: set both in QGIS's options under Network."
    )
    assert "lion" not in "".join(said) + str(caught.value)


@pytest.mark.parametrize("status", [200, 401, 404, 500])
def test_an_index_that_does_not_answer_as_one_is_told(run_folder: RunFolder, status: int) -> None:
    """A page to log in, a refusal, a wrong address, an error: pip tells the same of each."""
    with refusing_index(status) as index:
        options = ["--retries=0", "--index-url", index, "dask"]
        with pytest.raises(SetupFailed) as caught:
            steps(run_folder, []).run([*PIP, *options])

    assert str(caught.value).endswith(
        "ERROR: No matching distribution found for dask. No such file was found for this Python "
        "and system: the folder of WHEELS has none, or the index does not answer as one, since it "
        "asks for a login or is out of order. Open its address in a browser."
    )


def test_a_step_sees_the_proxy_by_its_variables_alone(run_folder: RunFolder) -> None:
    """A list of processes, which everybody may read, does not show it; nor does the log."""
    program = (
        "import os; proxy = os.environ['HTTPS_PROXY']; "
        # pragma: allowlist nextline secret (made up)
        "print(proxy == 'http://u:secret@h:1', os.environ['no_proxy'], proxy)"
    )
    said: list[str] = []
    network = Network("http://u:secret@h:1", ("near", "here"))  # pragma: allowlist secret (made up)
    steps(run_folder, said, network=network).run([sys.executable, "-c", program])
    assert said == ["True near,here http://h:1"]
    assert "secret" not in os.environ.get("HTTPS_PROXY", "")
