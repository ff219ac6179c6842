# SPDX-License-Identifier: GPL-2.0-or-later
"""Which files beside a definition belong to its model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.definition.files.neighbours import model_files
from deep_objects.inference.errors import DefinitionError
from onnx import TensorProto, helper, numpy_helper, save

from ....builders import emd


def write(folder: Path, **files: str) -> None:
    """Text files in ``folder``; ``__`` in a name stands for a point."""
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text, "utf-8")


def names(folder: Path, **keys: object) -> list[str]:
    """The files of the model whose definition in ``folder`` has these keys."""
    keys.setdefault("ModelFile", str(folder / "model.onnx"))
    definition = read_emd(emd(**keys), "a.emd", str(folder))
    return [path.relative_to(folder).as_posix() for path in model_files(definition)]


def external(folder: Path, location: str) -> None:
    """An ONNX file in ``folder`` whose one tensor lies at ``location``."""
    value = numpy_helper.from_array(np.arange(300, dtype=np.float32), "weights")
    graph = helper.make_graph(
        [helper.make_node("Identity", ["weights"], ["scores"])],
        "external",
        [],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [300])],
        [value],
    )
    model = helper.make_model(graph)
    save(
        model,
        str(folder / "model.onnx"),
        save_as_external_data=True,
        location="weights.bin",
        size_threshold=0,
    )
    content = (folder / "model.onnx").read_bytes()
    written = b"\x0a\x08location\x12\x0bweights.bin"
    assert written in content and len(location) == 11
    (folder / "model.onnx").write_bytes(content.replace(b"weights.bin", location.encode()))


def test_a_model_alone_is_one_file(tmp_path: Path) -> None:
    """What lies beside it by chance is nobody's business."""
    write(tmp_path, model__onnx="model", letter__txt="private", other__py="import os")
    assert names(tmp_path) == ["model.onnx"]


def test_weights_that_an_onnx_file_names_belong_to_it(tmp_path: Path) -> None:
    """They are found in the file itself."""
    external(tmp_path, "weights.bin")
    write(tmp_path, weights__txt="no")
    assert names(tmp_path) == ["model.onnx", "weights.bin"]


@pytest.mark.parametrize("location", ["missing.bin", "../up/a.bin", "/etc/passwd"])
def test_weights_elsewhere_are_refused(tmp_path: Path, location: str) -> None:
    """No file beside the folder of the model is ever packed."""
    external(tmp_path, location)
    with pytest.raises(DefinitionError) as caught:
        names(tmp_path)
    assert str(caught.value) == (
        f"a.emd: model.onnx keeps weights in {location}, which is not beside it. "
        "Put that file there, or export the model into one file."
    )


def test_a_raster_function_brings_what_it_names(tmp_path: Path) -> None:
    """Modules that it imports, from one to the next, and files whose names it holds."""
    write(
        tmp_path,
        model__onnx="model",
        Own__py="import os, helper\nfrom parts.inner import x\nopen('labels.json')\n",
        helper__py="from .. import further\n",
        further__py="",
        stranger__py="",
        labels__json="[]",
    )
    (tmp_path / "parts").mkdir()
    write(tmp_path / "parts", __init____py="", inner__py="x = 1")
    (tmp_path / "parts" / "__init__.py").write_text("", "utf-8")
    found = names(tmp_path, InferenceFunction=".\\Own.py")
    assert sorted(found) == [
        "Own.py", "further.py", "helper.py", "labels.json", "model.onnx",
        *sorted(f"parts/{path.name}" for path in (tmp_path / "parts").iterdir()),
    ]  # fmt: skip


def test_a_built_in_raster_function_brings_nothing(tmp_path: Path) -> None:
    """Esri's own functions are no files."""
    write(tmp_path, model__onnx="model")
    function = "[Functions]System\\DeepLearning\\ArcGISLearn\\ArcGISObjectClassifier.py"
    assert names(tmp_path, InferenceFunction=function) == ["model.onnx"]


def test_the_words_of_a_captioner_belong_to_it(tmp_path: Path) -> None:
    """arcgis.learn keeps them in a file called vocab."""
    write(tmp_path, model__pth="weights", vocab="words")
    found = names(
        tmp_path,
        ModelType="ImageCaptioner",
        ModelConfiguration="_image_captioner_inference",
        ModelFile=str(tmp_path / "model.pth"),
    )
    assert found == ["model.pth", "vocab"]


def test_a_saved_model_is_its_folder(tmp_path: Path) -> None:
    """Named by the folder, or by the file in it, which may lie beside the definition."""
    (tmp_path / "variables").mkdir()
    write(tmp_path, saved_model__pb="graph", letter__txt="private")
    assert names(tmp_path, ModelFile=str(tmp_path / "saved_model.pb")) == [
        "saved_model.pb",
        "variables",
    ]
