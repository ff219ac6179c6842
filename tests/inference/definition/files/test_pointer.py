# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that Git copied without their large files."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.definition.files.neighbours import check_external_weights
from deep_objects.inference.errors import DefinitionError

from ....builders import emd
from ..exports.files import hugging_face, refusal, write_json
from .test_neighbours import external

POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 44730000\n"


def told(name: str, file: str) -> str:
    """The message about the pointer ``file``."""
    return (
        f"{name}: {file} is a pointer of Git LFS, a short text in place of the file itself. "
        "Fetch the file with “git lfs pull”, or download it."
    )


@pytest.mark.parametrize("name", ["m.emd", "m.dlpk", "m.onnx", "m.pth", "m.safetensors"])
def test_a_pointer_is_no_model(name: str, tmp_path: Path) -> None:
    """Whatever was chosen, the remedy is to fetch it, and not to export it again."""
    path = tmp_path / name
    path.write_bytes(POINTER)

    assert refusal(path) == told(name, name)


def test_a_definition_may_name_a_pointer(tmp_path: Path) -> None:
    """Definitions are short texts, which Git keeps itself."""
    path = write_json(tmp_path / "m.emd", emd(ModelFile="m.onnx"))
    (tmp_path / "m.onnx").write_bytes(POINTER)

    assert refusal(path) == told("m.emd", "m.onnx")


def test_an_export_may_hold_a_pointer(tmp_path: Path) -> None:
    """A clone from Hugging Face has all texts, and no weights."""
    (hugging_face(tmp_path) / "model.onnx").write_bytes(POINTER)

    assert refusal(tmp_path) == told(tmp_path.name, "model.onnx")


def test_a_saved_model_may_hold_a_pointer(tmp_path: Path) -> None:
    """Its weights lie in a file of their own."""
    path = write_json(tmp_path / "m.emd", emd(ModelFile="roofs"))
    variables = tmp_path / "roofs" / "variables"
    variables.mkdir(parents=True)
    (tmp_path / "roofs" / "saved_model.pb").write_bytes(b"graph")
    (variables / "variables.data-00000-of-00001").write_bytes(POINTER)

    assert refusal(path) == told("m.emd", "variables.data-00000-of-00001")


def test_the_weights_beside_an_onnx_file_may_be_a_pointer(tmp_path: Path) -> None:
    """The graph is small enough for Git, the weights are not."""
    external(tmp_path, "weights.bin")
    (tmp_path / "weights.bin").write_bytes(POINTER)

    with pytest.raises(DefinitionError) as caught:
        check_external_weights("m.emd", tmp_path / "model.onnx")

    assert str(caught.value) == told("m.emd", "weights.bin")
