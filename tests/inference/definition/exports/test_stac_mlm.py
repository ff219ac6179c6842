# SPDX-License-Identifier: GPL-2.0-or-later
"""STAC items of the machine learning model extension."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Optional

import pytest
from deep_objects.inference.definition.exports.stac_mlm import read_stac
from deep_objects.inference.definition.model_definition import (
    BOX,
    Fit,
    ModelClass,
    Normalization,
)
from deep_objects.inference.definition.read import read_definition
from deep_objects.inference.errors import DefinitionError
from hypothesis import given, settings
from hypothesis import strategies as st

from ..json_values import values
from .files import read, refusal, write_json


def item(
    given: Optional[dict[str, Any]] = None,
    answer: Optional[dict[str, Any]] = None,
    asset: Optional[dict[str, Any]] = None,
    **properties: Any,
) -> dict[str, Any]:
    """An item of a model of two bands and two classes on 16 x 12 pixels."""
    model_input = {
        "name": "picture",
        "bands": ["B04", "B08"],
        "input": {
            "shape": [-1, 2, 12, 16],
            "dim_order": ["batch", "channel", "height", "width"],
            "data_type": "float32",
        },
        "resize_type": None,
        "value_scaling": None,
        **(given or {}),
    }
    model_output = {
        "name": "scores",
        "tasks": ["scene-classification"],
        "classification:classes": [
            {"value": 1, "name": "tree", "color_hint": "00FF10"},
            {"value": 0, "name": "roof"},
        ],
        **(answer or {}),
    }
    model = {"href": "./model.onnx", "roles": ["mlm:model"], **(asset or {})}
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "roofs",
        "properties": {
            "mlm:name": "roofs",
            "mlm:tasks": ["scene-classification"],
            "mlm:input": [model_input],
            "mlm:output": [model_output],
            "mlm:batch_size_suggestion": 16,
            **properties,
        },
        "assets": {"model": model},
    }


def written(folder: Path, values: dict[str, Any]) -> Path:
    """The item as a file, with its model file beside it."""
    folder.joinpath("model.onnx").touch()
    return write_json(folder / "item.json", values)


def test_an_item_is_read_as_a_whole(tmp_path: Path) -> None:
    """Bands by name, windows of the shape's size, classes in the order of their values."""
    definition = read(written(tmp_path, item()))

    assert definition.name == "item.json"
    assert definition.model_file == str(tmp_path / "model.onnx")
    assert definition.extract_bands == ("B04", "B08")
    assert (definition.fixed_size, definition.chip_height, definition.chip_width) == (True, 12, 16)
    assert definition.fit is None
    assert definition.layout == "NCHW"
    assert definition.normalization is None
    assert definition.batch_size == 16
    assert [entry.name for entry in definition.classes] == ["roof", "tree"]
    assert definition.classes[1] == ModelClass(1, "tree", (0, 255, 16))


def test_an_item_may_be_given_as_text_with_an_absolute_path(tmp_path: Path) -> None:
    """Also as an address of the kind file:, with blanks and umlauts."""
    path = tmp_path / "Dach modell.onnx"
    path.touch()

    for href in (str(path), path.as_uri()):
        assert read(json.dumps(item(asset={"href": href}))).model_file == str(path)


@pytest.mark.parametrize(
    ("href", "place"),
    [
        ("file://server/share/m.onnx", "a place on a network share"),
        ("file:////server/share/m.onnx", "a place on a network share"),
        ("%5C%5Cserver%5Cshare%5Cm.onnx", "a place on a network share"),
        ("//server/share/m.onnx", "a place on a network share"),
        ("/vsicurl/http://h/m.onnx", "a place that only GDAL can read"),
    ],
)
def test_a_model_file_elsewhere_is_not_looked_up(tmp_path: Path, href: str, place: str) -> None:
    """Asking for a share would log on at a stranger's server."""
    shown = re.sub("^file:/*", "//", href)

    assert refusal(written(tmp_path, item(asset={"href": href}))) == (
        f'item.json: assets.model.href is "{shown}" (text), {place}, which is not looked up. Copy '
        "the model file to this computer, and write its path there."
    )


def test_text_with_a_relative_path_is_refused() -> None:
    """Text has no folder to start from."""
    assert refusal(json.dumps(item())) == (
        'model definition: assets.model.href is "./model.onnx" (text), but in JSON text it must be '
        "an absolute path. Correct the path."
    )


def test_bands_last_and_counted_bands_are_read(tmp_path: Path) -> None:
    """Without names the first bands are taken, as many as the shape has."""
    structure = {"shape": [1, 12, 16, 3], "dim_order": ["batch", "height", "width", "bands"]}
    definition = read(written(tmp_path, item({"bands": [], "input": structure})))

    assert (definition.layout, definition.extract_bands) == ("NHWC", (0, 1, 2))


@pytest.mark.parametrize(
    ("scaling", "expected"),
    [
        ([{"type": "min-max", "minimum": 10, "maximum": 30}], Normalization((10.0,), (20.0,))),
        (
            [{"type": "z-score", "mean": 5, "stddev": 2}, {"type": None}],
            Normalization((5.0, 0.0), (2.0, 1.0)),
        ),
        (
            [{"type": "offset", "value": 3}, {"type": "scale", "value": 255}],
            Normalization((3.0, 0.0), (1.0, 255.0)),
        ),
    ],
)
def test_linear_scaling_is_a_normalisation(
    tmp_path: Path, scaling: list[Any], expected: Normalization
) -> None:
    """One for all bands, or one for each."""
    definition = read(written(tmp_path, item({"value_scaling": scaling})))

    assert definition.normalization == expected


@pytest.mark.parametrize("kind", ["crop", "pad", None])
def test_what_is_not_resampled_is_a_window(tmp_path: Path, kind: Optional[str]) -> None:
    """Beyond the raster it is filled up with 0."""
    definition = read(written(tmp_path, item({"resize_type": kind})))

    assert (definition.fixed_size, definition.fit) == (True, None)


def test_what_is_resampled_is_the_box_of_an_object(tmp_path: Path) -> None:
    """With the filter that is named."""
    definition = read(written(tmp_path, item({"resize_type": "interpolation-area"})))

    assert definition.fit == Fit(12, 16, filter=BOX, rounded=True)
    assert (definition.fixed_size, definition.largest_box) == (False, 4096)


def test_all_faults_are_told_at_once_with_their_key_paths(tmp_path: Path) -> None:
    """A line each."""
    wrong = item(
        {
            "bands": ["B04", {"name": "NDVI", "expression": "B08-B04"}, 7],
            "input": {
                "shape": [-1, 2, -1, 16],
                "dim_order": ["batch", "channel", "height", "width"],
            },
            "value_scaling": [{"type": "clip"}, {"type": "z-score", "mean": "x", "stddev": 0}],
            "resize_type": "wrap-inverse-map",
            "pre_processing_function": {"format": "python", "expression": "own.module:prepare"},
        },
        {
            "classification:classes": [{"value": 0}],
            "post_processing_function": "torch.nn.functional.softmax",
        },
        {"href": "https://example.com/model.onnx"},
        **{"mlm:batch_size_suggestion": 0},
    )
    given, answer = "item.json: properties.mlm:input[0]", "item.json: properties.mlm:output[0]"

    assert refusal(written(tmp_path, wrong)).splitlines() == [
        'item.json: assets.model.href is "https://example.com/model.onnx" (text), which would have '
        "to be downloaded. Download the model file, and write its path there.",
        f"{answer}.classification:classes[0].name is missing, a text is needed. "
        "Give every class a name.",
        f"{answer}.post_processing_function asks for code (torch.nn.functional.softmax), which is "
        "not run. Export the model with that step inside, and take the key out.",
        f"{given}.bands[1] is computed by an expression (B08-B04), which is not run. "
        "Compute the band with the raster calculator first.",
        f"{given}.bands[2] is 7 (number), a band's name is needed. Name it.",
        f"{given}.input.shape is [-1, 2, -1, 16] (list), a fixed height and width is needed. "
        "Write them in pixels.",
        f"{given}.bands names 3 bands, but the shape has 2. Correct one of them.",
        f"{given}.pre_processing_function asks for code (own.module:prepare), which is not run. "
        "Say what it does with value_scaling and resize_type, and take the key out.",
        f'{given}.resize_type is "wrap-inverse-map" (text), one of crop, pad, '
        "interpolation-nearest, interpolation-linear, interpolation-cubic, interpolation-area or "
        "null is needed. Choose a model resized in such a way.",
        f'{given}.value_scaling[0].type is "clip" (text), min-max, z-score, offset, scale or null '
        "is needed. Choose a model whose bands are scaled by one of these.",
        f'{given}.value_scaling[1].mean is "x" (text), a number is needed. '
        "Write the number that the training used.",
        f"{given}.value_scaling[1].stddev is 0 (number), a number other than 0 is needed. "
        "Correct it.",
        "item.json: properties.mlm:batch_size_suggestion is 0 (number), a whole number from 1 to "
        "65536 is needed. Give the number of chips per step.",
    ]


@pytest.mark.parametrize(
    ("asset", "sentence"),
    [
        (
            {"roles": ["thumbnail"]},
            "no asset has the role mlm:model. Add one whose href is the model file's path.",
        ),
        (
            {"href": "gone.onnx"},
            "assets.model.href names gone.onnx, which is not there. "
            "Copy the model file to that place, or correct the path.",
        ),
        (
            {"mlm:artifact_type": "torch.save"},
            "assets.model.mlm:artifact_type is torch.save, a pickled file, which may hold code. "
            "Save the model with torch.jit.save or torch.export.save, or export it to ONNX.",
        ),
    ],
)
def test_a_model_file_that_cannot_be_used_gets_a_sentence(
    tmp_path: Path, asset: dict[str, Any], sentence: str
) -> None:
    """No role, no file, a pickle."""
    assert refusal(written(tmp_path, item(asset=asset))) == f"item.json: {sentence}"


@pytest.mark.parametrize(
    ("properties", "sentence"),
    [
        (
            {"mlm:output": [{"tasks": ["semantic-segmentation"]}]},
            "the model is for semantic-segmentation, but this tool runs models for classification "
            "or scene-classification. Choose such a model.",
        ),
        (
            {"mlm:input": [{}, {}]},
            "properties.mlm:input lists 2, but one picture in and one list of class scores out are "
            "needed. Choose a model with one of each.",
        ),
        (
            {"mlm:input": None},
            "properties.mlm:input is missing, a list with one object is needed. "
            "Describe the model's input and output.",
        ),
    ],
)
def test_other_models_are_refused_by_what_they_are(
    tmp_path: Path, properties: dict[str, Any], sentence: str
) -> None:
    """Before their keys confuse anybody."""
    assert refusal(written(tmp_path, item(**properties))) == f"item.json: {sentence}"


def test_an_item_of_something_else_is_no_model(tmp_path: Path) -> None:
    """A scene is a STAC item too."""
    path = written(tmp_path, {"stac_version": "1.0.0", "properties": {"eo:cloud_cover": 3}})

    assert refusal(path) == (
        "item.json: this STAC item describes no model: it has no mlm: keys. Choose an item of the "
        "machine learning model extension, or an .emd."
    )


@pytest.mark.parametrize(
    "key, value",
    [
        ("norm_type", "z-score"),
        ("norm_clip", [10000]),
        ("norm_with_clip_values", [10000]),
        ("statistics", [{"mean": 1354.4, "stddev": 245.7}]),
    ],
)
def test_the_scaling_of_older_versions_is_not_ignored(
    key: str, value: object, tmp_path: Path
) -> None:
    """Feeding raw values instead would be silently wrong."""
    path = written(
        tmp_path,
        item({"value_scaling": None, "norm_by_channel": True, "norm_type": None, key: value}),
    )

    assert refusal(path) == (
        f"item.json: properties.mlm:input[0].{key} is the word of an older version of the "
        "extension for value_scaling. Write value_scaling in its place, with its numbers."
    )


def test_the_extensions_own_samples_get_their_sentences(data: Path) -> None:
    """Web addresses, code, and a model for pixels."""
    folder = data / "esri_emd"
    basic = refusal(folder / "stac_mlm_item_basic.json")
    bands = refusal(folder / "stac_mlm_item_eo_bands.json")

    assert "assets.model.mlm:artifact_type is torch.save, a pickled file" in basic
    assert "torchgeo.datamodules.eurosat.EuroSATDataModule.collate_fn" in bands
    assert refusal(folder / "stac_mlm_item_multi_io.json") == (
        "stac_mlm_item_multi_io.json: the model is for semantic-segmentation, but this tool runs "
        "models for classification or scene-classification. Choose such a model."
    )


_parts = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("bands", "resize_type", "norm_type", "pre_processing_function"), values),
        "value_scaling": st.one_of(
            values,
            st.lists(
                st.fixed_dictionaries(
                    {"type": st.sampled_from(["min-max", "z-score", "scale", "offset", None])},
                    optional=dict.fromkeys(
                        ("minimum", "maximum", "mean", "stddev", "value"), values
                    ),
                ),
                max_size=3,
            ),
        ),
        "input": st.fixed_dictionaries({}, optional=dict.fromkeys(("shape", "dim_order"), values)),
    },
)


@settings(max_examples=300)
@given(
    _parts,
    st.dictionaries(st.sampled_from(["tasks", "classification:classes"]), values),
    st.dictionaries(st.sampled_from(["href", "roles", "mlm:artifact_type"]), values),
    st.dictionaries(st.sampled_from(["mlm:input", "mlm:output", "mlm:tasks"]), values),
)
def test_any_item_is_read_or_refused(
    given: dict[str, Any],
    answer: dict[str, Any],
    asset: dict[str, Any],
    properties: dict[str, Any],
) -> None:
    """Whatever the keys hold, there is a definition or a DefinitionError, nothing else."""
    asset = {"href": __file__, **asset}
    try:
        assert read_stac(item(given, answer, asset, **properties), "x.json", "/").classes
    except DefinitionError as error:
        assert error.faults


@given(values)
def test_an_item_with_anything_in_it_is_read_or_refused(content: Any) -> None:
    """Also where an object is expected and something else is there."""
    with pytest.raises(DefinitionError):
        read_definition(json.dumps({"stac_version": "1", "properties": content, "assets": content}))
