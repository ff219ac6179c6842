# SPDX-License-Identifier: GPL-2.0-or-later
"""Teachable Machine's export of a Keras model."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from deep_objects.inference.definition.exports.teachable_machine import read_teachable_machine
from deep_objects.inference.definition.model_definition import (
    LANCZOS,
    MIDDLE,
    Fit,
    Normalization,
)
from deep_objects.inference.errors import DefinitionError
from hypothesis import given
from hypothesis import strategies as st

from .files import read, refusal


def teachable(folder: Path, labels: str = "0 Grüne Wiese\n1 roof\n") -> Path:
    """An export with these labels."""
    folder.joinpath("keras_model.h5").touch()
    folder.joinpath("labels.txt").write_text(labels, "utf-8")
    return folder


@pytest.mark.parametrize("chosen", ["", "keras_model.h5"])
def test_the_folder_or_the_model_in_it_is_read_as_a_whole(tmp_path: Path, chosen: str) -> None:
    """224 pixels from -1 to 1 of the middle square, probabilities."""
    definition = read(teachable(tmp_path) / chosen)

    assert definition.name == "keras_model.h5"
    assert definition.model_file == str(tmp_path / "keras_model.h5")
    assert definition.class_names == ("Grüne Wiese", "roof")
    assert definition.fit == Fit(224, 224, MIDDLE, filter=LANCZOS, rounded=True)
    assert definition.normalization == Normalization((127.5,), (127.5,))
    assert (definition.output_kind, definition.framework) == ("probabilities", "Keras")


@pytest.mark.parametrize(
    ("labels", "sentence"),
    [
        ("", "labels.txt is empty, a line such as “0 house” is needed for every class."),
        (
            "0 a\nroof\n",
            'labels.txt has the line "roof" (text), a number of its own and a name are needed. '
            "Write for example 0 house.",
        ),
        (
            "1 a\n2 b\n",
            "labels.txt has the numbers 1, 2, but 0 to 1 are needed. "
            "Number the classes in the order of the model's outputs.",
        ),
    ],
)
def test_labels_that_cannot_be_read_get_a_sentence(
    tmp_path: Path, labels: str, sentence: str
) -> None:
    """Numbers start at 0, a line each."""
    assert refusal(teachable(tmp_path, labels)) == f"keras_model.h5: {sentence}"


@given(st.text(max_size=60))
def test_any_labels_are_read_or_refused(labels: str) -> None:
    """Whatever the file holds, there is a definition or a DefinitionError, nothing else."""
    with tempfile.TemporaryDirectory() as made:
        Path(made, "labels.txt").write_bytes(labels.encode("utf-8", "surrogatepass"))
        try:
            assert read_teachable_machine(Path(made, "keras_model.h5")).classes
        except DefinitionError as error:
            assert error.faults
