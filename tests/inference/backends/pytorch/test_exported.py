# SPDX-License-Identifier: GPL-2.0-or-later
"""Programs of torch.export: free and fixed batches, wrong shapes, and files that hide code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.errors import ModelError
from deep_objects.inference.worker.client import Worker

from ....builders import chips_of, definition
from ....models import arcgis_pixels
from ...running import classify, load, scores_of


def described(path: Path, **keys: Any) -> ModelDefinition:
    """A definition for 64 x 64 chips, fed values of 0 to 1."""
    values = {"Normalization": {"Scale": 1 / 255}, "ImageHeight": 64, "ImageWidth": 64, **keys}
    return definition(path, **values)


def refusal(worker: Worker, path: Path, bands: int = 3, **keys: Any) -> str:
    """The message with which the program at ``path`` is refused; PyTorch's version as X."""
    with pytest.raises(ModelError) as caught:
        load(worker, "exported", described(path, **keys), bands)
    return re.sub(r"PyTorch [\w.+]+", "PyTorch X", str(caught.value))


@pytest.mark.parametrize(("file", "batch"), [("free.pt2", 16), ("fixed.pt2", 3)])
@pytest.mark.parametrize("size", [1, 3, 4])
def test_a_program_answers_as_its_network_in_any_batch(
    file: str, batch: int, size: int, torch_files: Path, torch_worker: Worker
) -> None:
    """Batches that it does not take are filled up or cut; the graph says what its numbers are."""
    loaded = load(torch_worker, "exported", described(torch_files / file))

    outcomes = classify(torch_worker, chips_of(arcgis_pixels(3)), size)

    assert loaded.batch_size == batch
    assert loaded.notes == ["The model's outputs are read as probabilities."]
    with np.load(torch_files / "further.npz") as answers:
        np.testing.assert_allclose(scores_of(outcomes), answers["exported"], atol=1e-5)


@pytest.mark.parametrize(
    ("way", "reason"),
    [
        ("example", "its example input is pickled with code"),
        ("weight", "its tensor first.weight is pickled"),
        ("name", "its name is no plain part of a network"),
        ("size", "its expr_str is no plain part of a network"),
        ("operator", "its target torch.hub.load is no plain part of a network"),
        ("tree", "its in_spec is no plain part of a network"),
        ("library", "it holds data/aotinductor/model/a.so"),
    ],
)
def test_a_program_that_could_run_code_is_not_read(
    way: str, reason: str, torch_files: Path, torch_worker: Worker
) -> None:
    """torch.export.load runs most of these; none is reached without permission."""
    assert refusal(torch_worker, torch_files / f"harmful_{way}.pt2") == (
        f"test.emd: reading harmful_{way}.pt2 could run code: {reason}. Set ALLOW_MODEL_CODE if "
        "you trust its maker, or export the model to ONNX, which needs no permission."
    )
    assert not (torch_files / "harm_of_a_program").exists()


def test_guards_in_python_are_left_out(torch_files: Path, torch_worker: Worker) -> None:
    """They only check what the definition says too."""
    load(torch_worker, "exported", described(torch_files / "harmful_guard.pt2"))

    outcomes = classify(torch_worker, chips_of(arcgis_pixels(3)), 4)

    assert not (torch_files / "harm_of_a_program").exists()
    with np.load(torch_files / "further.npz") as answers:
        np.testing.assert_allclose(scores_of(outcomes), answers["exported"], atol=1e-5)


def test_with_permission_pytorch_reads_a_program_as_it_is(
    torch_files: Path, torch_worker: Worker
) -> None:
    """The code in its sizes runs."""
    model = described(torch_files / "harmful_size.pt2")
    with pytest.raises(ModelError) as caught:
        torch_worker.load("exported", model, {}, 3, "CPU", 1, code_allowed=True)

    assert (torch_files / "harm_of_a_program").exists()
    (torch_files / "harm_of_a_program").unlink()
    assert re.sub(r"PyTorch [\w.+]+", "PyTorch X", str(caught.value)) == (
        "test.emd: harmful_size.pt2 is not a program that PyTorch X can load: "
        "'_io.TextIOWrapper' object has no attribute 'is_Integer'. Save the model with "
        "torch.export.save, or export it to ONNX."
    )


def test_another_chip_size_is_told(torch_files: Path, torch_worker: Worker) -> None:
    """The size is part of the program."""
    keys = {"ImageHeight": 32, "ImageWidth": 48}

    assert refusal(torch_worker, torch_files / "free.pt2", **keys) == (
        "test.emd: the model takes chips of 64 × 64 pixels, but the definition says ImageWidth 48 "
        "and ImageHeight 32. Correct the two keys."
    )


def test_another_number_of_bands_is_told(torch_files: Path, torch_worker: Worker) -> None:
    """So are the bands."""
    assert refusal(torch_worker, torch_files / "free.pt2", bands=4) == (
        "test.emd: the model takes 3 bands, but 4 are extracted from the imagery. Name the bands "
        "that it was trained on in ExtractBands."
    )


def test_a_program_of_a_learning_model_is_refused(torch_files: Path, torch_worker: Worker) -> None:
    """Its dropout would make labels by chance."""
    assert refusal(torch_worker, torch_files / "training.pt2") == (
        "test.emd: the program was exported while the model was in training mode, so that its "
        "answers change. Call model.eval() and export it again."
    )


@pytest.mark.parametrize("content", [b"", b"hello world"])
def test_a_file_that_is_no_archive_is_told(
    torch_worker: Worker, tmp_path: Path, content: bytes
) -> None:
    """Anything else than PyTorch's own archive is refused."""
    path = tmp_path / "m.pt2"
    path.write_bytes(content)

    assert refusal(torch_worker, path) == (
        "test.emd: m.pt2 is not a program that PyTorch X can load: PytorchStreamReader failed "
        "reading zip archive: not a ZIP archive. Save the model with torch.export.save, or export "
        "it to ONNX."
    )
