# SPDX-License-Identifier: GPL-2.0-or-later
"""What in a model's files is code, and what only looks like it."""

from __future__ import annotations

import collections
import json
import os
import pickle
import subprocess
import zipfile
from pathlib import Path

import pytest
from deep_objects.inference.definition.files.code import find_code
from deep_objects.inference.worker.environment import find_interpreter
from hypothesis import given
from hypothesis import strategies as st

SAVED_BY_TORCH = """
import sys, torch
network = torch.nn.Sequential(torch.nn.Linear(2, 2))
for number, zipped in enumerate((False, True)):
    torch.save(network, f"module{number}.pth", _use_new_zipfile_serialization=zipped)
    torch.save(network.state_dict(), f"state{number}.pth", _use_new_zipfile_serialization=zipped)
    torch.save(network.half().state_dict(), f"half{number}.pth", pickle_protocol=4)
torch.jit.script(network).save("script.pt")
"""


class Harmful:
    """A pickle that would write a file when it is read."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.path),)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of files that PyTorch wrote."""
    folder = tmp_path_factory.mktemp("torch")
    command = [str(find_interpreter("torch")), "-W", "ignore", "-c", SAVED_BY_TORCH]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder


def test_weights_and_torchscript_are_no_code(saved: Path) -> None:
    """In PyTorch's old and new form, in any precision."""
    files = [*saved.glob("state*"), *saved.glob("half*"), saved / "script.pt"]
    assert len(files) == 5
    assert find_code(files) == []


def test_a_pickled_module_is_code(saved: Path) -> None:
    """Reading it would run what its classes say."""
    named = (
        "a pickle that names torch.nn.modules.container.Sequential, torch.nn.modules.linear.Linear"
    )
    assert find_code(sorted(saved.glob("module*"))) == [
        f"module0.pth: {named}",
        f"module1.pth: {named}",
    ]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_harmful_pickle_is_named_and_not_read(tmp_path: Path, protocol: int) -> None:
    """In every protocol of Python."""
    content = pickle.dumps({"weights": Harmful(tmp_path / "harm")}, protocol)
    with zipfile.ZipFile(tmp_path / "model.pt", "w") as archive:
        archive.writestr("model/data.pkl", content)
    assert find_code([tmp_path]) == [f"model.pt: a pickle that names {os.mkdir.__module__}.mkdir"]
    assert not (tmp_path / "harm").exists()


def test_plain_containers_are_no_code(tmp_path: Path) -> None:
    """The words of a captioner, for example."""
    (tmp_path / "vocab").write_bytes(pickle.dumps(["roof", "tree"]))
    listed = collections.OrderedDict(a=[1, 2.0, {"b"}, ("c", None)])
    (tmp_path / "plain.pkl").write_bytes(pickle.dumps(listed))
    assert find_code([tmp_path]) == []


def test_a_pickle_before_an_archive_is_looked_at(tmp_path: Path) -> None:
    """PyTorch reads a file from its beginning, ZIP from its end."""
    with zipfile.ZipFile(tmp_path / "plain.zip", "w") as archive:
        archive.writestr("model/data.pkl", pickle.dumps([1]))
    content = b"cos\nsystem\n." + (tmp_path / "plain.zip").read_bytes()
    (tmp_path / "model.pt").write_bytes(content)
    assert find_code([tmp_path]) == ["model.pt: a pickle that names os.system"]


def test_what_cannot_be_looked_through_is_suspected(tmp_path: Path) -> None:
    """A text of exabytes, and an archive without the description that Keras needs."""
    (tmp_path / "huge.pkl").write_bytes(b"\x80\x04\x8e" + bytes(7) + b"\x40abc")
    with zipfile.ZipFile(tmp_path / "none.keras", "w") as archive:
        archive.writestr("metadata.json", "{}")
    assert find_code([tmp_path]) == [
        "huge.pkl: not readable, so that it may contain code (it wants more memory than there is)",
        "none.keras: not readable, so that it may contain code "
        "(\"There is no item named 'config.json' in the archive\")",
    ]


def test_a_name_hidden_on_the_stack_is_suspected(tmp_path: Path) -> None:
    """Harmless texts after the harmful ones do not deceive."""
    deceit = b"\x80\x04\x8c\x02os\x8c\x06system\x8c\x05torch\x8c\x06device00\x93."
    (tmp_path / "deceit.pkl").write_bytes(deceit)
    assert find_code([tmp_path]) == ["deceit.pkl: a pickle that names ?.?"]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_harmful_pickle_behind_harmless_ones_is_named(tmp_path: Path, protocol: int) -> None:
    """As PyTorch's old form has them, one behind the other, before the weights."""
    parts = [pickle.dumps(119547037146038801333356, 2), pickle.dumps({"little_endian": True}, 2)]
    parts += [pickle.dumps(Harmful(tmp_path / "harm"), protocol), bytes(range(256))]
    (tmp_path / "model.pth").write_bytes(b"".join(parts))
    assert find_code([tmp_path]) == [f"model.pth: a pickle that names {os.mkdir.__module__}.mkdir"]


def test_python_files_and_libraries_are_code(tmp_path: Path) -> None:
    """Also in folders."""
    (tmp_path / "inner").mkdir()
    for name in ("inner/a.py", "b.so", "c.onnx", "d.txt"):
        (tmp_path / name).write_bytes(b"x")
    assert find_code([tmp_path]) == ["b.so: a program library", "a.py: Python code"]


@pytest.mark.parametrize("inner", ["Lambda", "Dense"])
def test_a_keras_lambda_layer_is_code(tmp_path: Path, inner: str) -> None:
    """In the new form and in the old one."""
    config = {"class_name": "Sequential", "config": {"layers": [{"class_name": inner}]}}
    with zipfile.ZipFile(tmp_path / "model.keras", "w") as archive:
        archive.writestr("config.json", json.dumps(config))
    (tmp_path / "model.h5").write_bytes(b"\x89HDF\r\n" + json.dumps(config).encode() + b"\0")
    told = ["model.h5: a Keras Lambda layer", "model.keras: a Keras Lambda layer"]
    assert find_code([tmp_path]) == (told if inner == "Lambda" else [])


def test_what_cannot_be_read_is_suspected(tmp_path: Path) -> None:
    """A file of weights that is none may be anything; ONNX keeps plain numbers in .bin."""
    for name in ("model.pth", "weights.bin"):
        (tmp_path / name).write_bytes(b"\xff" * 100)
    (told,) = find_code([tmp_path])
    assert told.startswith("model.pth: not readable, so that it may contain code (")


@given(st.binary(max_size=200))
def test_any_bytes_are_looked_through_without_an_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    """Whatever begins like a pickle."""
    path = tmp_path_factory.getbasetemp() / "rubbish.pkl"
    path.write_bytes(b"\x80\x02" + content)
    assert len(find_code([path])) <= 1
