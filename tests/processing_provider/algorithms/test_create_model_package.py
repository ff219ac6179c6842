# SPDX-License-Identifier: GPL-2.0-or-later
"""A model goes in, a package comes out that the main algorithm runs with the same answers."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import processing
import pytest
from deep_objects.inference.definition.files.package import members, read_member
from deep_objects.processing_provider.texts import RESOURCES
from onnx import load, save
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject

from ...models import write_onnx
from ..support.layers import memory_layer, on_ground, saved, scattered_points
from ..support.models import Weights, linear_model, rewritten
from ..support.rasters import noise, write_raster
from ..support.running import Log, classify

PACKAGE = "deepobjects:createmodelpackage"


def create(folder: Path, model: Any, **parameters: Any) -> tuple[Path, Log]:
    """The package made of ``model`` in ``folder``, and the log."""
    log = Log()
    given = {"MODEL": str(model), "OUTPUT": str(folder / "made.dlpk"), **parameters}
    made = processing.run(PACKAGE, given, feedback=log)
    return Path(made["OUTPUT"]), log


def definition_in(package: Path) -> dict[str, Any]:
    """The .emd in ``package``."""
    return json.loads(read_member(package)[1])


def refusal(folder: Path, model: Any, **parameters: Any) -> str:
    """The sentence with which the same is refused, when it is checked and when it is prepared."""
    given = {"MODEL": str(model), "OUTPUT": str(folder / "made.dlpk"), **parameters}
    context = QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(PACKAGE)
    accepted, message = algorithm.checkParameterValues(given, context)
    assert not accepted
    log = Log()
    assert not algorithm.create().prepare(given, context, log)
    assert log.errors == [message]
    assert not (folder / "made.dlpk").exists()
    return message.replace(str(folder), "{folder}")


@pytest.fixture
def linear(folder: Path) -> Path:
    """A definition of a model of three classes, beside its ONNX file."""
    return Path(linear_model(folder, Weights(3, (3, 8, 8))))


def test_a_bare_model_and_its_classes_become_a_package(linear: Path, folder: Path) -> None:
    """Size and bands come from the file; every key that Esri's tools expect is written."""
    bare = linear.with_suffix(".onnx").rename(folder / "bare.onnx")
    package, log = create(folder, bare, CLASSES="barn;house=#4cae6c;tower", NORMALIZATION="0-1")

    assert members(package) == ["made.emd", "bare.onnx"]
    assert definition_in(package) == {
        "Framework": "ONNX",
        "ModelType": "ObjectClassification",
        "ModelFile": "bare.onnx",
        "ImageHeight": 8,
        "ImageWidth": 8,
        "ExtractBands": [0, 1, 2],
        "Normalization": {"Scale": 1 / 255},
        "Classes": [
            {"Value": 0, "Name": "barn", "Color": [230, 159, 0]},
            {"Value": 1, "Name": "house", "Color": [76, 174, 108]},
            {"Value": 2, "Name": "tower", "Color": [0, 158, 115]},
        ],
        "CropSizeFixed": 1,
        "BlackenAroundFeature": 0,
        "ImageSpaceUsed": "MAP_SPACE",
    }
    assert "The model gets the bands 1, 2, 3, counted from 1." in log.infos
    assert any(line.startswith("A random chip was given “") for line in log.infos)


def test_a_package_gives_the_labels_of_its_model(linear: Path, folder: Path) -> None:
    """The same rows, whether the definition or the package made of it is run."""
    raster = write_raster(folder / "image.tif", noise())
    points = saved(memory_layer(on_ground(scattered_points(30)), "Point"), folder / "points.gpkg")
    package, _ = create(folder, linear)

    given = {"INPUT": raster, "FEATURES": points.source(), "PROBABILITIES": "JSON"}
    before = classify(MODEL=str(linear), **given)
    after = classify(MODEL=str(package), **given)

    assert after.rows() == before.rows()
    assert len(set(after.rows())) > 10


def test_all_that_was_given_is_in_the_package(linear: Path, folder: Path) -> None:
    """Every parameter wins over the model's own key; bands are counted from 1 by users."""
    package, _ = create(
        folder,
        linear,
        CLASSES=["a", "b", "c"],
        CHIP_SIZE="8x8",
        BANDS="3, 2, 1",
        NORMALIZATION='{"Mean": [1, 2, 3], "Std": [4, 5, 6]}',
        CROP_MODE="BOX",
        BLACKEN="YES",
        MULTI_LABEL="YES",
        OUTPUT_VALUES="logits",
    )

    values = definition_in(package)
    assert [entry["Name"] for entry in values["Classes"]] == ["a", "b", "c"]
    assert (values["ImageWidth"], values["ImageHeight"]) == (8, 8)
    assert values["ExtractBands"] == [2, 1, 0]
    assert values["Normalization"] == {"Mean": [1, 2, 3], "Std": [4, 5, 6]}
    assert (values["CropSizeFixed"], values["BlackenAroundFeature"]) == (0, 1)
    assert values["MetaDataMode"] == "MultiLabeled_Tiles"
    assert values["OutputValues"] == "logits"


def test_esris_keys_and_all_files_of_a_package_are_kept(linear: Path, folder: Path) -> None:
    """What this project does not know stays as it was; what was changed is changed."""
    values = json.loads(linear.read_text("utf-8"))
    values.update(MonitoredLoss=0.25, Bands=["Red", "Green", "Blue"], Std=[2], Mean=[1])
    with zipfile.ZipFile(folder / "esri.dlpk", "w") as archive:
        archive.writestr("roofs/roofs.emd", json.dumps(values))
        archive.write(linear.with_suffix(".onnx"), "roofs/linear.onnx")
        archive.writestr("roofs/ModelCharacteristics/loss.png", b"picture")
        archive.writestr("__MACOSX/roofs/._roofs.emd", b"rubbish")

    package, _ = create(folder, folder / "esri.dlpk", NORMALIZATION="NONE", CROP_MODE="BOX")

    assert members(package) == ["made.emd", "ModelCharacteristics/loss.png", "linear.onnx"]
    without = {key: value for key, value in values.items() if key not in ("Mean", "Std")}
    classes = definition_in(package)["Classes"]
    assert definition_in(package) == {**without, "CropSizeFixed": 0, "Classes": classes}


def test_weights_beside_an_onnx_file_are_packed(linear: Path, folder: Path) -> None:
    """ONNX keeps large weights in files of their own, also below a folder."""
    (folder / "export" / "data").mkdir(parents=True)
    shutil.copy(linear, folder / "export" / "linear.emd")
    save(
        load(str(linear.with_suffix(".onnx"))),
        str(folder / "export" / "linear.onnx"),
        save_as_external_data=True,
        location="data/weights.bin",
        size_threshold=0,
    )
    (folder / "export" / "notes.txt").write_text("private", "utf-8")

    package, _ = create(folder, folder / "export" / "linear.emd")

    assert members(package) == ["made.emd", "data/weights.bin", "linear.onnx"]


def test_a_torchscript_model_becomes_a_package(folder: Path, torchscript: dict[str, Path]) -> None:
    """The kind follows from the file."""
    model = shutil.copy(torchscript["plain"], folder)

    package, _ = create(folder, model, CLASSES="a;b;c", CHIP_SIZE="8", BANDS="1,2,3")

    assert definition_in(package)["Framework"] == "PyTorch"
    assert members(package) == ["made.emd", "plain.pt"]


def test_the_same_parameters_give_the_same_bytes(linear: Path, folder: Path) -> None:
    """A package can be made again and compared."""
    first, _ = create(folder, linear)
    content = first.read_bytes()
    second, _ = create(folder, linear)
    assert second.read_bytes() == content


def test_the_bundled_sample_is_packed_again_as_it_is(folder: Path) -> None:
    """A package of a package has the same definition."""
    sample = RESOURCES / "sample" / "roof_damage.dlpk"
    package, _ = create(folder, sample)
    assert definition_in(package) == definition_in(sample)


def test_all_that_is_missing_is_asked_for_at_once(folder: Path) -> None:
    """A TorchScript file says nothing of itself."""
    (folder / "model.pt").write_bytes(b"PK")
    assert refusal(folder, folder / "model.pt") == (
        "model.pt: the model does not say all that must be known of it. Give CLASSES (the names in "
        "the order of the model's outputs: intact;damaged), CHIP_SIZE (in pixels: 64, or 64x48), "
        "BANDS (counted from 1, in the model's order: 1,2,3)."
    )


def test_the_architecture_of_weights_alone_is_asked_for_too(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"")
    given = {"CLASSES": "a;b", "CHIP_SIZE": "64", "BANDS": "1,2,3"}
    assert refusal(folder, folder / "model.safetensors", **given) == (
        "model.safetensors: the model does not say all that must be known of it. Give BACKBONE "
        "(the architecture as torchvision or timm calls it: resnet18)."
    )


def test_of_what_is_no_model_nothing_is_asked(folder: Path) -> None:
    (folder / "image.tif").write_bytes(b"II*\x00")
    assert refusal(folder, folder / "image.tif") == (
        "image.tif: this is a model file of an unknown kind (.tif), which this version cannot run. "
        "Export the model to ONNX and name that file in ModelFile."
    )


def test_a_model_that_answers_with_no_numbers_is_told(folder: Path) -> None:
    """The small model takes the root of a negative number where pixels are centred."""
    bare = write_onnx(folder / "small.onnx")
    with pytest.raises(QgsProcessingException) as caught:
        create(folder, bare, CLASSES="a;b;c", NORMALIZATION="IMAGENET")
    assert str(caught.value) == (
        "made.dlpk: the model answers a random chip of 8 bit with values that are no numbers. "
        "Check the normalisation and how many bands it was trained on."
    )


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        (
            {"CHIP_SIZE": "wide"},
            "CHIP_SIZE is “wide”, a number of pixels is needed. "
            "Write for example 64, or 64x48 for width and height.",
        ),
        (
            {"BANDS": "0,1,2"},
            "BANDS asks for band 0, but bands are counted from 1 here, as in QGIS. "
            "Write for example 1,2,3, or the bands' names.",
        ),
        (
            {"NORMALIZATION": "zscore"},
            "NORMALIZATION is “zscore”, which is none of NONE, IMAGENET, 0-1, -1-1. Choose one of "
            'them, or write {"Mean": [...], "Std": [...]} in pixel values.',
        ),
        (
            {"NORMALIZATION": '{"mean": "a"}'},
            'linear.emd: Normalization.Mean is "a" (text), a list of numbers is needed. Write '
            '{"Mean": [...], "Std": [...]} in pixel values, one number per band or one for all.',
        ),
        (
            {"NORMALIZATION": "IMAGENET", "BANDS": "1"},
            "linear.emd: Mean of the normalisation has 3 numbers, but the number of bands is 1. "
            "Correct NORMALIZATION or BANDS.",
        ),
        (
            {"CLASSES": "a;b;a"},
            "CLASSES names “a” twice. Give every class its own name.",
        ),
        (
            {"CLASSES": "a=#12;b"},
            "CLASSES: “#12” is no colour. "
            "Write them as in: intact;damaged or intact=#4cae6c;damaged=#e0674f",
        ),
        (
            {"CLASSES": "/nowhere/names.txt"},
            "CLASSES: /nowhere/names.txt cannot be read (No such file or directory). "
            "Choose a text file with a line per class.",
        ),
        (
            {"OUTPUT": "/nowhere/made.dlpk"},
            "OUTPUT: there is no folder /nowhere. Create it, or choose another.",
        ),
        (
            {"OUTPUT": "/tmp/made.onnx"},
            "OUTPUT: made.onnx is no name of a deep learning package. Let it end in .dlpk.",
        ),
    ],
)
def test_what_cannot_be_used_is_refused(
    linear: Path, folder: Path, parameters: dict[str, Any], sentence: str
) -> None:
    """Before anything is written, also as a step of a model."""
    assert refusal(folder, linear, **parameters) == sentence


def test_the_model_itself_is_not_overwritten(folder: Path) -> None:
    """Nor the package that it came in."""
    given = folder / "given.dlpk"
    shutil.copy(RESOURCES / "sample" / "roof_damage.dlpk", given)
    content = given.read_bytes()
    assert refusal(folder, given, OUTPUT=str(given)) == (
        "OUTPUT: {folder}/given.dlpk is the model itself, and would be overwritten. "
        "Choose another file."
    )
    assert given.read_bytes() == content


def test_a_model_that_fails_leaves_no_package(linear: Path, folder: Path) -> None:
    """An older package of that name stays, and nothing lies beside it."""
    model = rewritten(str(linear), "large.emd", ImageWidth=16)
    (folder / "out").mkdir()
    (folder / "out" / "made.dlpk").write_bytes(b"older")

    with pytest.raises(QgsProcessingException) as caught:
        create(folder / "out", model)

    assert str(caught.value) == (
        "made.dlpk: the model takes chips of 8 × 8 pixels, but the definition says ImageWidth 16 "
        "and ImageHeight 8. Correct the two keys."
    )
    assert [path.name for path in (folder / "out").iterdir()] == ["made.dlpk"]
    assert (folder / "out" / "made.dlpk").read_bytes() == b"older"


def test_a_cancelled_run_leaves_nothing(linear: Path, folder: Path) -> None:
    """Neither a package nor a part of one."""
    (folder / "out").mkdir()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(PACKAGE)
    context, log = QgsProcessingContext(), Log()
    context.setProject(QgsProject.instance())
    given = {"MODEL": str(linear), "OUTPUT": str(folder / "out" / "made.dlpk")}
    assert algorithm.prepare(given, context, log)
    log.cancel()

    with pytest.raises(QgsProcessingException):
        algorithm.runPrepared(given, context, log)

    assert list((folder / "out").iterdir()) == []
