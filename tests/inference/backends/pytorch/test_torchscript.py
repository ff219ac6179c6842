# SPDX-License-Identifier: GPL-2.0-or-later
"""TorchScript models that cannot be used, that fail, and that print."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.errors import ModelError
from deep_objects.inference.outcome import MODEL_ERROR, OK
from deep_objects.inference.worker.client import Worker

from ....builders import chips_of, definition, random_pixels
from ....models import expected
from ...running import classify, load, scores_of


def refusal(worker: Worker, path: Path, bands: int = 3, **keys: Any) -> str:
    """The message with which the program at ``path`` is refused; PyTorch's version as X."""
    with pytest.raises(ModelError) as caught:
        load(worker, "torchscript", definition(path, **keys), bands)
    return re.sub(r"PyTorch [\w.+]+", "PyTorch X", str(caught.value))


def test_a_state_dictionary_is_no_program(
    torch_worker: Worker, torchscript: dict[str, Path]
) -> None:
    """Weights alone cannot run; the message says how to save the model itself."""
    assert refusal(torch_worker, torchscript["weights"]) == (
        "test.emd: weights.pt holds weights alone (2 tensors, first matrix, bias), but no "
        "architecture. Name it as torchvision or timm does in ModelParameters.backbone, save the "
        "model with torch.jit.trace(model, example).save(path), or export it to ONNX."
    )


@pytest.mark.parametrize("content", [b"", b"hello world"])
def test_a_file_that_is_no_archive_is_told(
    torch_worker: Worker, tmp_path: Path, content: bytes
) -> None:
    """Anything else than PyTorch's own archive is refused."""
    path = tmp_path / "m.pt"
    path.write_bytes(content)

    assert refusal(torch_worker, path) == (
        "test.emd: m.pt is not a TorchScript program that PyTorch X can load: "
        "PytorchStreamReader failed reading zip archive: not a ZIP archive. Save the model with "
        "torch.jit.trace(model, example).save(path), or export it to ONNX."
    )


def test_another_number_of_bands_is_told(
    torch_worker: Worker, torchscript: dict[str, Path]
) -> None:
    """A program does not say what it takes; PyTorch's reason comes with the keys to check."""
    assert refusal(torch_worker, torchscript["plain"], bands=5) == (
        "test.emd: the model failed on chips of (5, 8, 8): RuntimeError: mat1 and mat2 shapes "
        "cannot be multiplied (8x5 and 3x3). "
        "Check ImageWidth, ImageHeight, ExtractBands and ModelFormat."
    )


def test_a_program_without_scores_is_refused(
    torch_worker: Worker, torchscript: dict[str, Path]
) -> None:
    """A program that returns a text classifies nothing."""
    assert refusal(torch_worker, torchscript["text"]) == (
        "test.emd: the model returned str, not a tensor of class scores. "
        "Choose a model that classifies whole chips."
    )


def test_a_program_may_print(torch_worker: Worker, torchscript: dict[str, Path]) -> None:
    """What a program prints, even a message of the protocol, disturbs nothing."""
    load(torch_worker, "torchscript", definition(torchscript["printing"]))
    pixels = random_pixels(7)

    outcomes = classify(torch_worker, chips_of(pixels), 2)

    assert np.allclose(scores_of(outcomes), expected(pixels, 3), atol=1e-6)


@pytest.mark.parametrize("bad", [0, 2, 4])
@pytest.mark.parametrize("size", [1, 3, 16])
def test_a_chip_on_which_a_program_fails_costs_its_own_row_only(
    torch_worker: Worker, torchscript: dict[str, Path], size: int, bad: int
) -> None:
    """A program that raises for one chip gives the others their labels, whatever the batch."""
    load(torch_worker, "torchscript", definition(torchscript["picky"]))
    pixels = random_pixels(5)
    pixels[bad] = 13

    outcomes = classify(torch_worker, chips_of(pixels), size)

    wanted = [MODEL_ERROR if number == bad else OK for number in range(5)]
    assert [outcome.status for outcome in outcomes] == wanted


def test_a_failing_chip_leaves_a_sentence_for_the_log(
    torch_worker: Worker, torchscript: dict[str, Path]
) -> None:
    """The reason comes once a batch, as one line that begins with the model's name."""
    load(torch_worker, "torchscript", definition(torchscript["picky"]))
    pixels = random_pixels(5)
    pixels[1:3] = 13

    answer = torch_worker.result(torch_worker.submit(0, chips_of(pixels)))

    assert answer.notes == [
        "test.emd: the model failed on chips of (3, 8, 8): builtins.ValueError: thirteen is not "
        "for me. Check ImageWidth, ImageHeight, ExtractBands and ModelFormat."
    ]


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("plain", "torch.save"),
        ("spaced", "torch.save"),
        ("getattr", "torch."),
        ("alias", "torch."),
        ("ops", "ops.aten.save"),
        ("library", "ops.image.write_file"),
        ("space", "ops."),
        ("mapped", "torch.from_file"),
    ],
)
def test_a_program_that_could_reach_files_is_not_loaded(
    way: str, told: str, torch_worker: Worker, torchscript: dict[str, Path]
) -> None:
    """PyTorch's operators can write a file, however their names are written."""
    path = torchscript[f"harmful_{way}"]

    assert refusal(torch_worker, path) == (
        f"test.emd: harmful_{way}.pt uses {told}, with which a TorchScript program can reach "
        "files. Set ALLOW_MODEL_CODE if you trust its maker, or export the model to ONNX, which "
        "needs no permission."
    )
    assert not path.with_name("harm").exists()


def test_a_program_reaches_files_with_permission(
    torch_worker: Worker, torchscript: dict[str, Path]
) -> None:
    """ALLOW_MODEL_CODE lets it."""
    path = torchscript["harmful_alias"]

    torch_worker.load("torchscript", definition(path), {}, 3, "CPU", 1, code_allowed=True)

    assert path.with_name("harm").exists()
    path.with_name("harm").unlink()
