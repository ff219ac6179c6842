# SPDX-License-Identifier: GPL-2.0-or-later
"""A captioner in arcgis.learn's layout, against a network put together by hand."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.errors import ModelError
from deep_objects.inference.outcome import MODEL_ERROR, OK
from deep_objects.inference.worker.client import Worker

from ....builders import chips_of, definition
from ...running import classify, load

SETTINGS = ((1, 12), (2, 6), (5, 20), (6, 1), (7, 3), (100, 8))


def captioner(path: Path, backbone: str = "resnet18") -> ModelDefinition:
    """The definition of a captioner of 64 x 64 chips, fed values of 0 to 1."""
    return definition(
        path,
        ModelType="ImageCaptioner",
        ModelConfiguration="_image_captioner_inference",
        ModelParameters={"backbone": backbone},
        Normalization={"Scale": 1 / 255},
        ImageHeight=64,
        ImageWidth=64,
        Classes=None,
    )


def captions_of(worker: Worker, path: Path, size: int, width: int, longest: int) -> list[Any]:
    """What is said of the chips in batches of ``size``."""
    arguments = {"beam_width": width, "max_length": longest}
    load(worker, "arcgis_captioner", captioner(path), 3, arguments)
    outcomes = classify(worker, chips_of(np.load(path.with_name("chips.npy"))), size)
    assert {outcome.status for outcome in outcomes} == {OK}
    return [outcome.label for outcome in outcomes]


@pytest.mark.parametrize(("width", "longest"), SETTINGS)
def test_captions_are_those_of_the_network_put_together_by_hand(
    width: int, longest: int, captioner_files: Path, torch_worker: Worker
) -> None:
    """Even and odd numbers of beams, one word, and more beams than there are words."""
    said = json.loads((captioner_files / "captions.json").read_text("utf-8"))

    found = captions_of(torch_worker, captioner_files / "captioner.pth", 6, width, longest)

    assert found == said[f"{width} {longest}"]


def test_captions_do_not_depend_on_the_batch(captioner_files: Path, torch_worker: Worker) -> None:
    """One by one, in fours and all at once; texts that end early wait for the others."""
    alone, fours, all_at_once = (
        captions_of(torch_worker, captioner_files / "captioner.pth", size, 5, 20)
        for size in (1, 4, 6)
    )

    assert len(set(alone)) == 6
    assert alone == fours == all_at_once


def test_a_caption_may_be_empty(captioner_files: Path, torch_worker: Worker) -> None:
    """Then its first word is the end."""
    assert "" in captions_of(torch_worker, captioner_files / "captioner.pth", 6, 5, 20)


def test_loading_tells_device_and_batch_size(captioner_files: Path, torch_worker: Worker) -> None:
    """There are no scores, and nothing to say of them."""
    arguments = {"beam_width": 5, "max_length": 20, "batch_size": None}
    model = captioner(captioner_files / "captioner.pth")

    loaded = load(torch_worker, "arcgis_captioner", model, 3, arguments)

    assert (loaded.device, loaded.batch_size, loaded.notes, loaded.outputs) == ("CPU", 16, [], 0)


def test_an_answer_that_is_no_number_costs_its_own_chip_only(
    captioner_files: Path, torch_worker: Worker
) -> None:
    """Infinite pixels make one; the neighbours have their captions."""
    pixels = np.load(captioner_files / "chips.npy").astype(np.float32)
    pixels[1] = np.inf
    arguments = {"beam_width": 5, "max_length": 20}
    load(
        torch_worker, "arcgis_captioner", captioner(captioner_files / "captioner.pth"), 3, arguments
    )

    outcomes = classify(torch_worker, chips_of(pixels), 6)

    said = json.loads((captioner_files / "captions.json").read_text("utf-8"))["5 20"]
    assert [outcome.status for outcome in outcomes] == [OK, MODEL_ERROR, OK, OK, OK, OK]
    assert [outcome.label for outcome in outcomes] == [said[0], None, *said[2:]]


def refusal(worker: Worker, path: Path, backbone: str = "resnet18", bands: int = 3) -> str:
    """The message with which the captioner at ``path`` is refused."""
    arguments = {"beam_width": 5, "max_length": 20}
    with pytest.raises(ModelError) as caught:
        load(worker, "arcgis_captioner", captioner(path, backbone), bands, arguments)
    return str(caught.value)


def test_weights_of_another_backbone_are_refused_with_the_first_keys(
    captioner_files: Path, torch_worker: Worker
) -> None:
    """Nothing is left at its random value."""
    assert refusal(torch_worker, captioner_files / "captioner.pth", "resnet34") == (
        "test.emd: captioner.pth cannot be run: the weights do not fit resnet34: 96 missing "
        "(first encoder.backbone.4.2.conv1.weight, encoder.backbone.4.2.bn1.weight, "
        "encoder.backbone.4.2.bn1.bias). Correct ModelParameters.backbone, or save the model with "
        "arcgis.learn again."
    )


@pytest.mark.parametrize("backbone", ["timm:resnet18", "prithvi100m"])
def test_a_backbone_that_captioners_do_not_have_is_refused(
    backbone: str, captioner_files: Path, torch_worker: Worker
) -> None:
    """The sentence names it."""
    assert refusal(torch_worker, captioner_files / "captioner.pth", backbone) == (
        f"test.emd: captioner.pth cannot be run: the backbone {backbone} is none of those that can "
        "be built here. Correct ModelParameters.backbone, or save the model with arcgis.learn "
        "again."
    )


def test_weights_without_a_decoder_are_refused(captioner_files: Path, torch_worker: Worker) -> None:
    """The sentence names what is missing."""
    assert refusal(torch_worker, captioner_files / "torn.pth") == (
        "test.emd: torn.pth cannot be run: the weights hold no matrix decoder.embed.weight. "
        "Correct ModelParameters.backbone, or save the model with arcgis.learn again."
    )


def test_another_number_of_bands_is_told(captioner_files: Path, torch_worker: Worker) -> None:
    """The weights say how many the network takes."""
    assert refusal(torch_worker, captioner_files / "captioner.pth", bands=4) == (
        "test.emd: the model takes 3 bands, but 4 are extracted from the imagery. Name the bands "
        "that it was trained on in ExtractBands."
    )


class Harmful:
    """A pickle that would write a file when it is read."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return exec, (f"open({str(self.path)!r}, 'w')",)


def words(folder: Path) -> list[str]:
    """The vocabulary of the captioner in ``folder``."""
    found = pickle.loads((folder / "vocab").read_bytes())
    return list(found)


def with_vocabulary(folder: Path, place: Path, content: bytes) -> Path:
    """The captioner's weights in ``place``, beside another vocabulary."""
    path = place / "captioner.pth"
    path.symlink_to(folder / "captioner.pth")
    (place / "vocab").write_bytes(content)
    return path


def test_a_missing_vocabulary_is_told(
    captioner_files: Path, torch_worker: Worker, tmp_path: Path
) -> None:
    """It must lie beside the weights."""
    (tmp_path / "captioner.pth").symlink_to(captioner_files / "captioner.pth")

    assert refusal(torch_worker, tmp_path / "captioner.pth") == (
        "test.emd: the list of the model's words, vocab, is not beside captioner.pth. Take this "
        "file from the package that arcgis.learn saved."
    )


def test_a_vocabulary_that_would_write_a_file_is_not_read(
    captioner_files: Path, torch_worker: Worker, tmp_path: Path
) -> None:
    """It is a pickle; nothing in it runs."""
    harmful = pickle.dumps([*words(captioner_files)[:-1], Harmful(tmp_path / "harm")])
    path = with_vocabulary(captioner_files, tmp_path, harmful)

    assert refusal(torch_worker, path) == (
        "test.emd: the list of the model's words, vocab, cannot be read (it names builtins.exec, "
        "and words are all that belongs there). Take this file from the package that arcgis.learn "
        "saved."
    )
    assert not (tmp_path / "harm").exists()


@pytest.mark.parametrize("change", ["dictionary", "numbers", "half a character"])
def test_a_vocabulary_of_other_things_is_refused(
    change: str, captioner_files: Path, torch_worker: Worker, tmp_path: Path
) -> None:
    """A list of texts is needed, which a file can hold."""
    known = words(captioner_files)
    others: dict[str, Any] = {
        "dictionary": dict.fromkeys(known, 1),
        "numbers": list(range(len(known))),
        "half a character": [*known[:-1], "\ud800"],
    }
    path = with_vocabulary(captioner_files, tmp_path, pickle.dumps(others[change]))

    assert refusal(torch_worker, path) == (
        "test.emd: the list of the model's words, vocab, holds something else than a list of "
        "words. Take this file from the package that arcgis.learn saved."
    )


def test_a_vocabulary_of_another_length_is_refused(
    captioner_files: Path, torch_worker: Worker, tmp_path: Path
) -> None:
    """Words would be mixed up."""
    path = with_vocabulary(
        captioner_files, tmp_path, pickle.dumps([*words(captioner_files), "house"])
    )

    assert refusal(torch_worker, path) == (
        "test.emd: the list of the model's words, vocab, lists 17 words, but the weights know 16. "
        "Take this file from the package that arcgis.learn saved."
    )


def test_a_vocabulary_without_an_end_is_refused(
    captioner_files: Path, torch_worker: Worker, tmp_path: Path
) -> None:
    """No caption would ever be over."""
    path = with_vocabulary(
        captioner_files,
        tmp_path,
        pickle.dumps([word.replace("xxeos", "stop") for word in words(captioner_files)]),
    )

    assert refusal(torch_worker, path) == (
        "test.emd: the list of the model's words, vocab, lacks the word xxeos. Take this file from "
        "the package that arcgis.learn saved."
    )


@pytest.mark.parametrize("content", [b"", b"roof tree road", pickle.dumps(["roof", "tree"])[:-9]])
def test_a_vocabulary_that_is_damaged_is_refused(
    content: bytes, captioner_files: Path, torch_worker: Worker, tmp_path: Path
) -> None:
    """Whatever Python's reader says of it."""
    told = refusal(torch_worker, with_vocabulary(captioner_files, tmp_path, content))

    assert told.startswith("test.emd: the list of the model's words, vocab, cannot be read (")
    assert told.endswith("). Take this file from the package that arcgis.learn saved.")
