# SPDX-License-Identifier: GPL-2.0-or-later
"""Which models can run, and which arguments they know, without any framework."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import pytest
from deep_objects.inference.backends import arguments, registry
from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.definition.read import read_definition
from deep_objects.inference.errors import DefinitionError, ParameterError
from hypothesis import given
from hypothesis import strategies as st

from ...builders import emd
from ...conftest import REPOSITORY

KNOWN = ", ".join(kind.title for kind in registry.KINDS)


def model(**changes: Any) -> ModelDefinition:
    """The definition x.emd with changes."""
    return read_emd(emd(**changes), "x.emd")


def several(**changes: Any) -> ModelDefinition:
    """The definition x.emd of a model that gives several labels."""
    return model(MetaDataMode="MultiLabeled_Tiles", **changes)


def refusal(definition: ModelDefinition, given_arguments: dict[str, Any]) -> str:
    """The message with which arguments are refused."""
    with pytest.raises(ParameterError) as caught:
        arguments.check_arguments(definition, given_arguments)
    return str(caught.value)


@pytest.mark.parametrize("kind", registry.KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_its_module_and_its_environment(kind: registry.Kind) -> None:
    """A line of the registry points to a backend file and to pinned requirements."""
    assert (REPOSITORY / "inference" / "backends" / f"{kind.module.replace('.', '/')}.py").is_file()
    assert (REPOSITORY / "resources" / "requirements" / f"{kind.environment}.txt").is_file()
    assert registry.by_name(kind.name) is kind


@pytest.mark.parametrize(
    ("model_file", "kind"),
    [
        ("model.onnx", "onnx"),
        ("C:\\DL\\Model.ONNX", "onnx"),
        ("model.pt", "torchscript"),
        ("model.pth", "torchscript"),
        ("model.ts", "torchscript"),
        ("model.torchscript", "torchscript"),
        ("model.h5", "keras"),
        ("model.hdf5", "keras"),
        ("model.keras", "keras"),
        ("model", "saved_model"),
        ("roofs/2", "saved_model"),
        ("roofs.2", "saved_model"),
        ("roofs.v2", "saved_model"),
        ("Roofs.2024-05", "saved_model"),
        ("model.savedmodel", "saved_model"),
        ("model.tf", "saved_model"),
        ("model\\saved_model.pb", "saved_model"),
        ("model.pt2", "exported"),
    ],
)
def test_the_model_file_decides_the_kind(model_file: str, kind: str) -> None:
    """The suffix says what runs it, in any letter case."""
    assert registry.kind_of(model(ModelFile=model_file)).name == kind


def test_an_onnx_model_runs_whatever_its_configuration_says() -> None:
    """ONNX needs no framework of the definition's."""
    definition = model(
        ModelConfiguration="_FeatureClassifier", ModelParameters={"backbone": "resnet34"}
    )

    assert registry.kind_of(definition).name == "onnx"


@pytest.mark.parametrize(
    ("keys", "described"),
    [
        ({"ModelFile": "m.pb"}, "a frozen TensorFlow graph"),
        (
            {"ModelFile": "m.safetensors"},
            "a file of weights whose architecture ModelParameters.backbone does not name",
        ),
        ({"ModelFile": "m.xyz"}, "a model file of an unknown kind (.xyz)"),
        (
            {"ModelFile": None, "InferenceFunction": "[Functions]System\\Own.py"},
            "a model whose raster function lies inside ArcGIS ([Functions]System\\Own.py)",
        ),
        (
            {
                "ModelFile": "m.pth",
                "ModelConfiguration": "_Unknown",
                "InferenceFunction": "[Functions]System\\DeepLearning\\Own.py",
            },
            "a model whose raster function lies inside ArcGIS "
            "([Functions]System\\DeepLearning\\Own.py)",
        ),
        (
            {"ModelFile": None, "InferenceFunction": "Own.rft.xml"},
            "a raster function that is no Python file (Own.rft.xml)",
        ),
        (
            {
                "ModelFile": "m.pth",
                "ModelConfiguration": "_FeatureClassifier",
            },
            "an arcgis.learn model that names no backbone",
        ),
    ],
)
def test_what_cannot_run_yet_is_told_as_what_it_is(keys: dict[str, Any], described: str) -> None:
    """The refusal says what the model is, and the way out."""
    with pytest.raises(DefinitionError) as caught:
        registry.kind_of(model(**keys))

    assert str(caught.value) == (
        f"x.emd: this is {described}, which this version cannot run. Export the model to ONNX and "
        "name that file in ModelFile."
    )


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        ({"InferenceFunction": ".\\Own.py"}, "raster_function"),
        ({"InferenceFunction": "Own.py", "ModelFile": None}, "raster_function"),
        ({"InferenceFunction": "Own.py", "ModelFile": "m.pth"}, "raster_function"),
        (
            {"InferenceFunction": "Own.py", "ModelConfiguration": {"Name": "Mine"}},
            "raster_function",
        ),
        (
            {"InferenceFunction": "Own.py", "ModelConfiguration": "_FeatureClassifier"},
            "onnx",
        ),
        (
            {
                "InferenceFunction": "ArcGISObjectClassifier.py",
                "ModelConfiguration": "_FeatureClassifier",
                "ModelFile": "m.pth",
                "ModelParameters": {"backbone": "resnet18"},
            },
            "arcgis_learn",
        ),
        ({"InferenceFunction": "[Functions]System\\DeepLearning\\X.py"}, "onnx"),
    ],
)
def test_a_function_of_its_own_runs_a_model_that_nothing_else_can(
    keys: dict[str, Any], kind: str
) -> None:
    """Configurations that are run natively need none, whichever they name."""
    assert registry.kind_of(model(**keys)).name == kind


@pytest.mark.parametrize(
    ("framework", "environments"),
    [
        ("PyTorch", ("torch",)),
        ("Keras", ("torch",)),
        ("arcgis.learn.models._inferencing", ("torch",)),
        ("TensorFlow", ("tensorflow",)),
        ("Plain", ("torch", "onnx")),
        (None, ("torch", "onnx")),
    ],
)
def test_a_functions_framework_says_where_it_runs(
    framework: Optional[str], environments: tuple[str, ...]
) -> None:
    """Any other in the richer environment that is there."""
    definition = model(InferenceFunction="Own.py", Framework=framework)

    assert registry.environments_of(definition) == environments
    assert registry.environments_of(model(Framework=framework)) == ("onnx",)


def test_an_arcgis_learn_classifier_is_told_by_its_configuration(data: Path) -> None:
    """Esri's sample of one: its weights are no TorchScript program."""
    definition = read_definition(str(data / "esri_emd" / "woolseyFire_600_50.emd"))

    assert registry.kind_of(definition).name == "arcgis_learn"


def captioner(**changes: Any) -> ModelDefinition:
    """The definition x.emd of arcgis.learn's ImageCaptioner, with changes."""
    keys = {
        "ModelType": "ImageCaptioner",
        "ModelFile": "m.pth",
        "ModelConfiguration": "_image_captioner_inference",
        "ModelParameters": {"backbone": "resnet18"},
        "Classes": None,
    }
    return model(**{**keys, **changes})


def test_an_arcgis_learn_captioner_is_told_by_its_configuration() -> None:
    """It has two arguments of its own, and none that is about scores."""
    assert registry.kind_of(captioner()).name == "arcgis_captioner"
    assert arguments.check_arguments(captioner(), {}) == {
        "padding": 0,
        "batch_size": None,
        "beam_width": 5,
        "max_length": 20,
    }


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"ModelFile": "m.onnx"}, "ONNX"),
        ({"ModelConfiguration": "_FeatureClassifier"}, "arcgis.learn FeatureClassifier"),
        ({"ModelConfiguration": None, "ModelParameters": None}, "TorchScript"),
    ],
)
def test_a_captioner_of_another_kind_is_not_run_as_a_classifier(
    changes: dict[str, Any], title: str
) -> None:
    """Its output would be taken for scores of classes."""
    with pytest.raises(DefinitionError) as caught:
        registry.kind_of(captioner(**changes))

    assert str(caught.value) == (
        f"x.emd: ModelType is ImageCaptioner, but {title} models are read as classifiers. Choose "
        "a package that arcgis.learn saved for an ImageCaptioner, or correct ModelType."
    )


@pytest.mark.parametrize("suffix", ["pth", "pt", "ckpt", "bin", "safetensors"])
def test_a_backbone_makes_a_file_one_of_weights(suffix: str) -> None:
    """Whatever library saved them."""
    definition = model(ModelFile=f"m.{suffix}", ModelParameters={"backbone": "resnet18"})

    assert registry.kind_of(definition).name == "weights"


LEARNT = {"ModelFile": "m.pth", "ModelConfiguration": "_FeatureClassifier"}
BACKBONE = {"ModelParameters": {"backbone": "resnet18"}}


@pytest.mark.parametrize(
    ("keys", "offered"),
    [
        ({**LEARNT, **BACKBONE, "ExpMap": True}, True),
        ({**LEARNT, **BACKBONE, "ExpMap": False}, False),
        ({**LEARNT, **BACKBONE}, False),
        ({"ModelFile": "m.pth", **BACKBONE}, True),
        ({"ModelFile": "m.pt2"}, True),
        ({"ModelFile": "m.pt"}, False),
        ({"ModelFile": "m.onnx", "ExpMap": True}, False),
    ],
)
def test_explainability_maps_are_offered_where_they_can_be_drawn(
    keys: dict[str, Any], offered: bool
) -> None:
    """arcgis.learn's package says so itself; ONNX and TorchScript give no gradients."""
    named = [argument.name for argument in arguments.arguments_of(model(**keys))]

    assert ("explainability_map" in named) is offered


def test_explainability_maps_of_an_onnx_model_are_refused() -> None:
    """The message lists what the model knows."""
    assert refusal(model(), {"explainability_map": "True"}) == (
        "x.emd: the model knows no argument “explainability_map”; it knows batch_size, padding, "
        "score_threshold, test_time_augmentation. Correct the name or leave it out."
    )


def test_esris_keras_sample_knows_the_argument_of_the_original(data: Path) -> None:
    """The other object classifier among Esri's samples."""
    definition = read_definition(str(data / "esri_emd" / "HouseDamageClassifier_ProBuiltin.emd"))

    assert registry.kind_of(definition).name == "keras"
    assert arguments.check_arguments(definition, {})["resampled_image_size"] == 64


def test_only_a_kerasclassifier_is_resampled() -> None:
    """Other Keras models get the size that the definition says."""
    assert "resampled_image_size" not in arguments.check_arguments(model(ModelFile="m.h5"), {})


def test_arguments_have_their_defaults() -> None:
    """Nothing given: no padding, the device's batch size, no threshold."""
    assert arguments.check_arguments(model(), {}) == {
        "padding": 0,
        "batch_size": None,
        "test_time_augmentation": False,
        "score_threshold": 0.0,
    }
    assert arguments.check_arguments(several(), {}) == {
        "padding": 0,
        "batch_size": None,
        "test_time_augmentation": False,
        "threshold": 0.5,
    }


def test_the_definitions_threshold_is_the_default() -> None:
    """Threshold in the definition is what the argument starts from."""
    assert arguments.check_arguments(model(Threshold=0.25), {})["score_threshold"] == 0.25
    assert arguments.check_arguments(several(Threshold=0.25), {})["threshold"] == 0.25


def test_values_are_read_from_text_as_dialogs_give_them() -> None:
    """The text 7 is the number 7; whole numbers may be written as 7.0."""
    found = arguments.check_arguments(model(), {"padding": "7", "batch_size": "9.0"})

    assert (found["padding"], found["batch_size"]) == (7, 9)


def test_an_unknown_argument_is_refused_with_those_known() -> None:
    """A typo does not pass silently."""
    assert refusal(model(), {"paddin": 1}) == (
        "x.emd: the model knows no argument “paddin”; it knows batch_size, padding, "
        "score_threshold, test_time_augmentation. Correct the name or leave it out."
    )


@pytest.mark.parametrize(
    ("name", "given_value", "needed"),
    [
        ("padding", "wide", "a whole number from 0 to 4096"),
        ("padding", 1.5, "a whole number from 0 to 4096"),
        ("padding", -1, "a whole number from 0 to 4096"),
        ("padding", True, "a whole number from 0 to 4096"),
        ("padding", None, "a whole number from 0 to 4096"),
        ("batch_size", "nan", "a whole number up to 65536"),
        ("batch_size", 65537, "a whole number up to 65536"),
        ("score_threshold", 1.01, "a number from 0 to 1"),
        ("score_threshold", "", "a number from 0 to 1"),
        ("score_threshold", [0.5], "a number from 0 to 1"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(name: str, given_value: Any, needed: str) -> None:
    """The message shows the value and what is needed."""
    assert refusal(model(), {name: given_value}) == (
        f"x.emd: the argument {name} is “{given_value}”, {needed} is needed. Correct the value."
    )


@given(
    st.sampled_from(["padding", "batch_size", "score_threshold"]),
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=9),
        st.sampled_from([10**400, "1e400", "-inf", "٣"]),
    ),
)  # fmt: skip
def test_any_value_is_checked_or_refused(name: str, given_value: Any) -> None:
    """Whatever is given, there is a number in range or a ParameterError."""
    try:
        found = arguments.check_arguments(model(), {name: given_value})[name]
    except ParameterError as error:
        assert str(error).startswith(f"x.emd: the argument {name} is ")
    else:
        known = {entry.name: entry for entry in arguments.arguments_of(model())}[name]
        assert known.least <= found <= known.most


def test_score_threshold_is_another_word_for_threshold_with_several_labels() -> None:
    """Either word sets the same value."""
    assert arguments.check_arguments(several(), {"score_threshold": 0.25}) == {
        "padding": 0,
        "batch_size": None,
        "test_time_augmentation": False,
        "threshold": 0.25,
    }


@pytest.mark.parametrize(
    ("given_value", "meant"),
    [(True, True), ("Yes", True), ("t", True), (1, True), ("False", False), ("n", False)],
)
def test_yes_and_no_are_read_as_people_write_them(given_value: Any, meant: bool) -> None:
    """In any letter case, as text, number or truth value."""
    checked = arguments.check_arguments(model(), {"test_time_augmentation": given_value})

    assert checked["test_time_augmentation"] is meant


def test_what_is_neither_yes_nor_no_is_refused() -> None:
    """A guess would change results."""
    assert refusal(model(), {"test_time_augmentation": "perhaps"}) == (
        "x.emd: the argument test_time_augmentation is “perhaps”, true or false is needed. "
        "Correct the value."
    )


def test_both_words_with_the_same_value_are_fine() -> None:
    """Saying it twice is no contradiction."""
    given_arguments = {"score_threshold": 0.25, "threshold": "0.25"}

    assert arguments.check_arguments(several(), given_arguments)["threshold"] == 0.25


def test_both_words_with_different_values_are_refused() -> None:
    """Nobody can say which is meant."""
    assert refusal(several(), {"score_threshold": 0.25, "threshold": 0.5}) == (
        "x.emd: threshold is 0.5 and score_threshold is 0.25, but they mean the same for a "
        "multi-label model. Give one of them."
    )


@pytest.mark.parametrize(
    ("asked", "square"), [(-5, 1), (0, 1), (1, 1), (3, 1), (4, 4), (6, 4), (63, 49), (64, 64)]
)
def test_batch_sizes_go_down_to_a_square(asked: int, square: int) -> None:
    """6 becomes 4; nothing goes below 1."""
    assert arguments.square_batch(asked) == square
