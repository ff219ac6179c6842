# SPDX-License-Identifier: GPL-2.0-or-later
"""Esri's model definition to its typed form, and every sentence for what is wrong with one."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.definition.model_definition import (
    ModelClass,
    ModelDefinition,
    Normalization,
)
from deep_objects.inference.definition.read import read_definition
from deep_objects.inference.errors import DefinitionError
from hypothesis import given, settings

from ....builders import emd
from ..json_values import definitions, usual_definitions, values


def refusal(given: Any) -> list[str]:
    """The lines with which a definition called x.emd is refused."""
    with pytest.raises(DefinitionError) as caught:
        read_emd(given, "x.emd")
    return str(caught.value).splitlines()


def test_every_key_reaches_the_definition() -> None:
    """A definition that uses every key that is read, as a whole."""
    values = {
        "Framework": "PyTorch",
        "ModelConfiguration": {"Name": "Own"},
        "ModelType": "ObjectClassification",
        "ModelFile": ".\\model.onnx",
        "InferenceFunction": "[Functions]System\\X.py",
        "ModelParameters": {"backbone": "resnet34"},
        "ImageHeight": 256,
        "ImageWidth": 224,
        "ExtractBands": [3, "Red", 0],
        "CropSizeFixed": 0,
        "BlackenAroundFeature": 1,
        "ImageSpaceUsed": "PIXEL_SPACE",
        "MetaDataMode": "MultiLabeled_Tiles",
        "ModelFormat": "NHWC",
        "Normalization": {"Mean": [1, 2, 3], "Std": [4, 5, 6], "Scale": 0.5},
        "DataRange": [0, 1],
        "BatchSize": 16,
        "OutputValues": "logits",
        "ApplyScaleOffset": 1,
        "Threshold": 0.4,
        "MinCellSize": {"x": 0.3, "y": 0.2},
        "MaxCellSize": {"x": 0.4, "y": 0.5},
        "Classes": [{"Value": 1, "Name": "roof", "Color": [1, 2, 3]}],
        "LearningRate": "slice('a', 'b', None)",
    }

    assert read_emd(values, "x.emd", "/folder", "/p.dlpk") == ModelDefinition(
        name="x.emd",
        folder="/folder",
        package="/p.dlpk",
        model_file=".\\model.onnx",
        framework="PyTorch",
        configuration="Own",
        backbone="resnet34",
        inference_function="[Functions]System\\X.py",
        classes=(ModelClass(1, "roof", (1, 2, 3)),),
        chip_width=224,
        chip_height=256,
        extract_bands=(3, "Red", 0),
        fixed_size=False,
        blacken=True,
        pixel_space=True,
        multi_label=True,
        layout="NHWC",
        normalization=Normalization((1.0, 2.0, 3.0), (4.0, 5.0, 6.0), 0.5),
        data_range=(0.0, 1.0),
        batch_size=16,
        output_kind="logits",
        apply_scale_offset=True,
        threshold=0.4,
        cell_size_range=(0.2, 0.5),
    )


def test_what_is_left_out_has_the_tools_defaults() -> None:
    """Without its optional keys a definition cuts fixed chips of all bands in map space."""
    definition = read_emd(emd(ExtractBands=None), "x.emd")

    assert definition.extract_bands is None
    assert (definition.fixed_size, definition.blacken, definition.pixel_space) == (
        True,
        False,
        False,
    )
    assert (definition.multi_label, definition.batch_size, definition.threshold) == (
        False,
        None,
        None,
    )
    assert (definition.normalization, definition.data_range, definition.layout) == (None, None, "")


def test_class_names_keep_the_order_of_the_list() -> None:
    """Output i of the model is entry i of the list, whatever the values say."""
    listed = [{"Value": 3, "Name": "c"}, {"Value": 1, "Name": "a"}, {"Value": 2, "Name": "b"}]

    assert read_emd(emd(Classes=listed), "x.emd").class_names == ("c", "a", "b")


def test_old_class_keys_are_read() -> None:
    """ClassValue and ClassName are the older words for Value and Name."""
    definition = read_emd(emd(Classes=[{"ClassValue": 4, "ClassName": "old"}]), "x.emd")

    assert (definition.classes[0].value, definition.classes[0].name) == (4, "old")


def test_a_class_may_be_named_by_a_number() -> None:
    """A Name of 7 is the text 7, as in definitions of digits."""
    assert read_emd(emd(Classes=[{"Value": 7, "Name": 7}]), "x.emd").class_names == ("7",)


def test_classes_without_values_or_colours_get_their_position_and_a_colour_of_their_own() -> None:
    """Neither key is needed; colours differ from class to class."""
    found = read_emd(emd(Classes=[{"Name": name} for name in "abcdef"]), "x.emd").classes

    assert [entry.value for entry in found] == [0, 1, 2, 3, 4, 5]
    assert len({entry.colour for entry in found}) == 6


def test_normalization_is_read_at_the_top_level_too() -> None:
    """Mean, Std and Scale beside the other keys mean the same."""
    definition = read_emd(emd(Mean=[1], Std=[2], Scale=3), "x.emd")

    assert definition.normalization == Normalization((1.0,), (2.0,), 3.0)


def test_cell_sizes_may_be_numbers_or_objects() -> None:
    """The training imagery's cell sizes give the range from the smallest to the largest side."""
    definition = read_emd(emd(MinCellSize=0.5, MaxCellSize={"x": 0.7, "y": 0.9}), "x.emd")

    assert definition.cell_size_range == (0.5, 0.9)


def test_all_faults_are_told_at_once_with_their_key_paths() -> None:
    """Every fault of a definition stands in one message, a line each, with the file's name."""
    assert refusal(
        emd(
            ModelFile=None,
            ImageHeight="tall",
            ImageWidth=0,
            ExtractBands="RGB",
            CropSizeFixed=2,
            ImageSpaceUsed="SPACE",
            ModelFormat="NCWH",
            DataRange=[1, 0],
            BatchSize=0,
            OutputValues="scores",
            Normalization={"Mean": "grey", "Std": [1, 0, 1]},
            Classes=[
                {"Value": "two", "Name": "a"},
                7,
                {"Name": ""},
                {"Name": "d", "Color": "red"},
            ],
        )
    ) == [
        "x.emd: ModelFile is missing, a text is needed. Write the file's name beside the "
        'definition, for example "ModelFile": "model.onnx".',
        'x.emd: Classes[0].Value is "two" (text), a whole number from 0 to 2147483647 is needed. '
        "Give every class its own number, 0 or more.",
        "x.emd: Classes[1] is 7 (number), an object with Value and Name is needed. "
        'Write it as {"Value": 1, "Name": "house"}.',
        'x.emd: Classes[2].Name is "" (text), a text is needed. Give every class a name.',
        'x.emd: Classes[3].Color is "red" (text), a list of 3 numbers is needed. '
        "Write [red, green, blue].",
        "x.emd: ImageWidth is 0 (number), a whole number from 1 to 16384 is needed. "
        "Give the size of a chip in pixels.",
        'x.emd: ImageHeight is "tall" (text), a whole number from 1 to 16384 is needed. '
        "Give the size of a chip in pixels.",
        'x.emd: ExtractBands is "RGB" (text), a list of band numbers counted from 0, or of band '
        "names is needed. Write for example [0, 1, 2].",
        "x.emd: CropSizeFixed is 2 (number), 0 or 1 is needed. Write 1 for yes and 0 for no.",
        'x.emd: ImageSpaceUsed is "SPACE" (text), MAP_SPACE or PIXEL_SPACE is needed. '
        "Correct the word or leave the key out.",
        'x.emd: ModelFormat is "NCWH" (text), NCHW or NHWC is needed. '
        "Correct the word or leave the key out.",
        'x.emd: Normalization.Mean is "grey" (text), a list of numbers is needed. '
        'Write {"Mean": [...], "Std": [...]} in pixel values, one number per band or one for all.',
        "x.emd: Normalization.Std is [1, 0, 1] (list), a list of numbers other than 0 is needed. "
        'Write {"Mean": [...], "Std": [...]} in pixel values, one number per band or one for all.',
        "x.emd: DataRange is [1, 0] (list), a lower and a higher number is needed. "
        "Write for example [0, 1].",
        "x.emd: BatchSize is 0 (number), a whole number from 1 to 65536 is needed. "
        "Give the number of chips per step.",
        'x.emd: OutputValues is "scores" (text), logits or probabilities is needed. '
        "Correct the word or leave the key out.",
    ]


@pytest.mark.parametrize(
    ("given_values", "found"),
    [(None, "null"), ([], "[] (list)"), ("text", '"text" (text)'), (7, "7 (number)")],
)
def test_what_is_no_object_is_refused(given_values: Any, found: str) -> None:
    """A definition is a JSON object."""
    assert refusal(given_values) == [
        f"x.emd: the definition is {found}, a JSON object with the model's keys is needed."
    ]


def test_a_missing_model_type_is_told_with_the_word_to_write() -> None:
    """ModelType is needed, and there is one word for it."""
    assert refusal(emd(ModelType=None)) == [
        'x.emd: ModelType is missing, "ObjectClassification" is needed. '
        'Write "ModelType": "ObjectClassification".'
    ]


@pytest.mark.parametrize(
    ("task", "meaning"),
    [
        (
            "ObjectDetection",
            "an object detection model: it finds objects itself, and does not classify given ones",
        ),
        ("ImageClassification", "a pixel classification model: it labels pixels, not objects"),
        ("InstanceSegmentation", "an instance segmentation model: it outlines objects itself"),
        ("Astrology", "a model for another task"),
    ],
)
def test_models_for_other_tasks_are_refused_by_name(task: str, meaning: str) -> None:
    """The refusal says what the model is, and nothing of its other keys."""
    assert refusal({"ModelType": task}) == [
        f'x.emd: ModelType is "{task}", {meaning}. '
        "Choose a model whose ModelType is ObjectClassification."
    ]


def test_a_captioner_has_no_classes_and_is_normalised_as_it_was_trained() -> None:
    """As arcgis.learn writes it: no Classes, ImageSpaceUsed or MetaDataMode."""
    found = read_emd(
        {
            "ModelType": "ImageCaptioner",
            "ModelConfiguration": "_image_captioner_inference",
            "ModelParameters": {"backbone": "resnet18", "decoder_params": {}},
            "ModelFile": "m.pth",
            "ImageHeight": 96,
            "ImageWidth": 96,
            "ExtractBands": [0, 1, 2],
            "MinCellSize": None,
        },
        "x.emd",
    )

    assert (found.task, found.classes, found.pixel_space) == ("captioning", (), False)
    assert found.normalization == Normalization(
        (0.485 * 255, 0.456 * 255, 0.406 * 255), (0.229 * 255, 0.224 * 255, 0.225 * 255)
    )


def test_the_definition_of_a_training_export_is_no_model() -> None:
    """esri_model_definition.emd of exported chips is told from a model."""
    assert refusal({"MetaDataMode": "Labeled_Tiles", "ImageHeight": 64}) == [
        "x.emd: this describes exported training chips, not a trained model. "
        "Train a model on the chips and choose the .emd or .dlpk that training saves."
    ]


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        (None, "missing"),
        ([], "[] (list)"),
        ({"1": "roof"}, '{"1": "roof"} (object)'),
        ("roof", '"roof" (text)'),
    ],
)
def test_a_definition_without_classes_is_refused(listed: Any, found: str) -> None:
    """Classes must be a list with something in it."""
    assert refusal(emd(Classes=listed)) == [
        f"x.emd: Classes is {found}, a list with one object per class is needed. "
        "List the classes in the order of the model's outputs."
    ]


@settings(max_examples=300)
@given(definitions)
def test_any_object_is_read_or_refused(given_values: dict[str, Any]) -> None:
    """Whatever the keys hold, there is a definition or a DefinitionError, nothing else."""
    try:
        definition = read_emd(given_values, "x.emd")
    except DefinitionError as error:
        assert error.faults
        assert str(error).startswith("x.emd: ")
    else:
        assert definition.own_function or 1 <= definition.chip_width <= 16384
        assert definition.own_function or definition.classes
        assert all(entry.name for entry in definition.classes)
        assert ModelDefinition.from_dict(json.loads(json.dumps(asdict(definition)))) == definition


def test_what_a_raster_function_reads_is_for_it_to_judge() -> None:
    """Only its task must be known; the definition goes to the function as it was written."""
    values = {
        "ModelType": "ObjectClassification",
        "InferenceFunction": "Own.py",
        "Classes": ["roof", "tree"],
        "ImageWidth": "wide",
        "ExtractBands": "all",
        "Normalization": [1, 2, 3],
        "BatchSize": 9,
    }

    definition = read_emd(values, "x.emd")

    assert (definition.chip_width, definition.chip_height, definition.classes) == (0, 0, ())
    assert (definition.extract_bands, definition.normalization) == (None, None)
    assert definition.batch_size == 9
    assert json.loads(definition.source) == values
    assert refusal({**values, "ModelType": None}) == [
        'x.emd: ModelType is missing, "ObjectClassification" is needed. '
        'Write "ModelType": "ObjectClassification".'
    ]


@given(values)
def test_json_that_is_no_definition_is_refused(given_values: Any) -> None:
    """JSON without a definition's keys gives a DefinitionError, whatever it is."""
    with pytest.raises(DefinitionError):
        read_emd(given_values, "x.emd")


@given(usual_definitions)
def test_a_right_definition_survives_json(given_values: dict[str, Any]) -> None:
    """What is sent to the inference process as JSON is the same definition there."""
    definition = read_emd(given_values, "x.emd", "/folder")

    assert ModelDefinition.from_dict(json.loads(json.dumps(asdict(definition)))) == definition


_DETECTION = (
    'ModelType is "ObjectDetection", an object detection model: it finds objects itself, and '
    "does not classify given ones. Choose a model whose ModelType is ObjectClassification."
)
_PIXELS = (
    'ModelType is "ImageClassification", a pixel classification model: it labels pixels, not '
    "objects. Choose a model whose ModelType is ObjectClassification."
)
_OTHERS = {
    "DraftTemplateEMD.emd": _DETECTION,
    "GroundingDINO.emd": _DETECTION,
    "TextSAM.emd": _DETECTION,
    "cntk_fasterrcnn_coconut_tree.emd": _DETECTION,
    "mask_rcnn.emd": _DETECTION,
    "pytorch_fastai_ssd.emd": _DETECTION,
    "tensorflow_objectdetectionapi_coconuttree.emd": _DETECTION,
    "azure_pixel_level_land_classification.emd": _PIXELS,
    "tensorflow_deeplab_landclassification.emd": _PIXELS,
}


@pytest.mark.parametrize("file", sorted(_OTHERS))
def test_definitions_by_others_for_other_tasks_get_their_sentence(data: Path, file: str) -> None:
    """Esri's own samples are refused with what they are."""
    with pytest.raises(DefinitionError) as caught:
        read_definition(str(data / "esri_emd" / file))

    assert str(caught.value) == f"{file}: {_OTHERS[file]}"


def test_every_definition_by_others_has_its_test(data: Path) -> None:
    """No sample is forgotten by the tables here."""
    known = {*_OTHERS, "HouseDamageClassifier_ProBuiltin.emd", "woolseyFire_600_50.emd"}

    assert {path.name for path in (data / "esri_emd").glob("*.emd")} == known


def test_esris_house_damage_sample_is_read(data: Path) -> None:
    """A hand-written Keras definition: a Windows path, a configuration that is an object."""
    found = read_definition(str(data / "esri_emd" / "HouseDamageClassifier_ProBuiltin.emd"))

    assert (found.framework, found.configuration) == ("Keras", "KerasClassifier")
    assert found.model_file == ".\\Damage_Classification_Model_V7.h5"
    assert (found.chip_width, found.chip_height, found.extract_bands) == (256, 256, (0, 1, 2))
    assert (found.fixed_size, found.blacken) == (True, True)
    assert found.classes == (
        ModelClass(0, "undamaged", (0, 255, 0)),
        ModelClass(1, "damaged", (0, 255, 0)),
    )


def test_esris_woolsey_fire_sample_is_read(data: Path) -> None:
    """A definition of arcgis.learn, with values counted from 1 and keys that are null."""
    found = read_definition(str(data / "esri_emd" / "woolseyFire_600_50.emd"))

    assert (found.configuration, found.backbone) == ("FeatureClassifier", "resnet34")
    assert (found.chip_width, found.chip_height) == (600, 600)
    assert (found.fixed_size, found.blacken, found.multi_label) == (True, False, False)
    assert found.classes == (
        ModelClass(1, "Damaged", (17, 157, 34)),
        ModelClass(2, "Undamaged", (158, 187, 171)),
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [("1", True), ("True", True), (" false ", False), ("0", False), (True, True)],
)
def test_yes_and_no_may_be_text(written: Any, meant: bool) -> None:
    """As people write them by hand."""
    assert read_emd(emd(CropSizeFixed=written), "x.emd").fixed_size is meant


def test_numbers_and_names_written_by_hand_are_tidied() -> None:
    """Digits in quotes are numbers; blanks around words mean nothing."""
    found = read_emd(
        emd(
            ModelType="ObjectClassification ",
            ModelFile=" model.onnx ",
            ExtractBands=["2", "0", " Red "],
            Threshold="0.9",
            ImageSpaceUsed="MAP_SPACE ",
            ModelFormat="",
            Classes=[{"Value": 0, "Name": "barn "}, {"Value": 1, "Name": "house"}],
        ),
        "x.emd",
    )

    assert (found.model_file, found.extract_bands) == ("model.onnx", (2, 0, "Red"))
    assert (found.threshold, found.pixel_space, found.layout) == (0.9, False, "")
    assert found.class_names == ("barn", "house")


def test_a_key_of_normalization_that_is_none_is_a_fault() -> None:
    """A typo would leave the pixels as they are."""
    with pytest.raises(DefinitionError) as caught:
        read_emd(emd(Normalization={"Means": [1], "Std": [2]}), "x.emd")

    assert str(caught.value) == (
        "x.emd: Normalization.Means is not known; Mean, Std and Scale are. "
        'Write {"Mean": [...], "Std": [...]} in pixel values, one number per band or one for all.'
    )
