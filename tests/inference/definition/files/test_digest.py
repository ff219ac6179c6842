# SPDX-License-Identifier: GPL-2.0-or-later
"""The content of a model as a hash: any change of it shows, its place does not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from deep_objects.inference.definition.files.digest import content_digest
from deep_objects.inference.definition.files.package import write_package
from deep_objects.inference.definition.read import find_model_file, read_definition
from deep_objects.inference.errors import Cancelled

from ....builders import emd


def digest(path: Path) -> str:
    """That of the model with the definition, or the package, at ``path``."""
    return content_digest(find_model_file(read_definition(str(path))), lambda: False)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model of some bytes; nothing here loads it."""
    return written(tmp_path / "model")


def written(folder: Path, content: bytes = b"weights" * 300_000, **keys: object) -> Path:
    import json

    folder.mkdir()
    (folder / "model.pth").write_bytes(content)
    values = emd(ModelFile="model.pth", **keys)
    (folder / "model.emd").write_text(json.dumps(values), "utf-8")
    return folder / "model.emd"


def test_a_copy_elsewhere_of_another_time_is_the_same(model: Path, tmp_path: Path) -> None:
    before = digest(model)
    shutil.copytree(model.parent, tmp_path / "copy")
    copy = (tmp_path / "copy" / "model.emd").rename(tmp_path / "copy" / "renamed.emd")
    os.utime(copy.with_name("model.pth"), (0, 0))
    assert digest(copy) == before


def test_one_byte_of_the_weights_shows_though_size_and_time_are_the_same(model: Path) -> None:
    before, weights = digest(model), model.with_name("model.pth")
    status = weights.stat()
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    os.utime(weights, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert digest(model) != before


@pytest.mark.parametrize("keys", [{"ImageWidth": 32}, {"BlackenAroundFeature": 1}])
def test_what_the_definition_says_shows(model: Path, tmp_path: Path, keys: dict) -> None:
    assert digest(written(tmp_path / "other", **keys)) != digest(model)


def test_other_files_in_the_folder_do_not_show(model: Path) -> None:
    """As the output of the run."""
    before = digest(model)
    (model.parent / "classified.gpkg").write_bytes(b"half a layer")
    assert digest(model) == before


def test_a_package_is_known_by_its_bytes(model: Path, tmp_path: Path) -> None:
    files = [model.with_name("model.pth")]
    for name in ("one", "two"):
        write_package(tmp_path / f"{name}.dlpk", emd(ModelFile="model.pth"), files)
    one, two = tmp_path / "one.dlpk", tmp_path / "two.dlpk"
    shutil.copy(one, tmp_path / "copy.dlpk")
    write_package(two, emd(ModelFile="model.pth", ImageWidth=32), files)
    assert digest(tmp_path / "copy.dlpk") == digest(one)
    assert digest(two) != digest(one)


def test_the_code_of_a_raster_function_shows(tmp_path: Path) -> None:
    """And that of a module beside it which it imports."""
    folder = tmp_path / "function"
    folder.mkdir()
    (folder / "own.py").write_text("import helper\n")
    (folder / "helper.py").write_text("A = 1\n")
    (folder / "own.emd").write_text(
        '{"ModelType": "ObjectClassification", "InferenceFunction": "own.py",'
        ' "ImageHeight": 8, "ImageWidth": 8}'
    )
    found = [digest(folder / "own.emd")]
    (folder / "helper.py").write_text("A = 2\n")
    found.append(digest(folder / "own.emd"))
    (folder / "own.py").write_text("import helper  # changed\n")
    found.append(digest(folder / "own.emd"))
    assert len(set(found)) == 3


def test_a_large_model_can_be_cancelled(model: Path) -> None:
    definition = find_model_file(read_definition(str(model)))
    with pytest.raises(Cancelled):
        content_digest(definition, lambda: True)
