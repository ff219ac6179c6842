# SPDX-License-Identifier: GPL-2.0-or-later
"""Deep learning packages: reading the definition, finding members, unpacking, writing."""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Callable

import pytest
from deep_objects.inference.definition.files import package
from deep_objects.inference.definition.read import find_model_file, read_definition
from deep_objects.inference.errors import Cancelled, DefinitionError
from hypothesis import given, settings
from hypothesis import strategies as st

from ....builders import emd
from ....processing_provider.support.disks import small_disk


def zipped(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """A ZIP archive of ``members`` at ``path``."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def emd_bytes(**changes: object) -> bytes:
    """A definition as the bytes of a file."""
    return json.dumps(emd(**changes)).encode()


def refusal(action: Callable[[], object]) -> str:
    """The message with which ``action`` is refused."""
    with pytest.raises(DefinitionError) as caught:
        action()
    return str(caught.value)


def test_the_definition_at_the_top_is_read(tmp_path: Path) -> None:
    """A package is read through its one .emd, and knows where it came from."""
    path = zipped(tmp_path / "roofs.dlpk", {"roofs.emd": emd_bytes(), "model.onnx": b"weights"})

    definition = read_definition(str(path))

    assert (definition.name, definition.folder, definition.package) == (
        "roofs.dlpk",
        "",
        str(path),
    )


def test_a_definition_in_a_folder_is_found(tmp_path: Path) -> None:
    """Packages zipped with their folder keep paths relative to it."""
    path = zipped(tmp_path / "p.dlpk", {"roofs/x.emd": emd_bytes(), "roofs/model.onnx": b"w"})

    definition = find_model_file(read_definition(str(path)))

    assert (definition.folder, definition.model_file) == ("roofs", "roofs/model.onnx")


def test_a_definition_at_the_top_wins_over_those_in_folders(tmp_path: Path) -> None:
    """Examples inside a package do not make it ambiguous."""
    members = {"x.emd": emd_bytes(), "old/x.emd": b"{}", "old/y.emd": b"{}"}

    assert read_definition(str(zipped(tmp_path / "p.dlpk", members))).folder == ""


def test_a_package_by_another_name_is_known_by_its_content(tmp_path: Path) -> None:
    """A ZIP archive is a package whatever its suffix says."""
    path = zipped(tmp_path / "roofs.zip", {"x.emd": emd_bytes()})

    assert read_definition(str(path)).package == str(path)


def test_a_package_without_a_definition_is_refused(tmp_path: Path) -> None:
    """A ZIP archive of anything else is no package."""
    path = zipped(tmp_path / "p.dlpk", {"model.onnx": b"w"})

    assert refusal(lambda: read_definition(str(path))) == (
        "p.dlpk: there is no .emd in this package. "
        "Add the model definition to it, or export it again."
    )


def test_a_package_with_several_definitions_is_refused(tmp_path: Path) -> None:
    """Two definitions side by side: nobody can say which is meant."""
    path = zipped(tmp_path / "p.dlpk", {"b.emd": emd_bytes(), "a.EMD": emd_bytes()})

    assert refusal(lambda: read_definition(str(path))) == (
        "p.dlpk: there are 2 .emd files in this package (a.EMD, b.emd). "
        "Leave one model definition in it."
    )


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    """A .dlpk that is no ZIP archive was damaged on its way."""
    path = tmp_path / "p.dlpk"
    path.write_bytes(b"<html>404</html>")

    assert refusal(lambda: read_definition(str(path))) == (
        "p.dlpk: this is not a ZIP archive, as a deep learning package must be, or it is damaged "
        "(File is not a zip file). Copy or export the package again."
    )


def test_a_damaged_member_is_refused(tmp_path: Path) -> None:
    """A definition whose checksum is wrong is not believed."""
    path = zipped(tmp_path / "p.dlpk", {"x.emd": emd_bytes()}, zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"ObjectClassification", b"ObjectKlassification"))

    assert refusal(lambda: read_definition(str(path))) == (
        "p.dlpk: this is not a ZIP archive, as a deep learning package must be, or it is damaged "
        "(Bad CRC-32 for file 'x.emd'). Copy or export the package again."
    )


def test_a_definition_of_many_megabytes_is_not_read(tmp_path: Path) -> None:
    """A member that unpacks to 5 MB is no definition, and is not unpacked to see."""
    path = zipped(tmp_path / "p.dlpk", {"x.emd": b" " * 5_000_000})

    assert refusal(lambda: read_definition(str(path))) == (
        "p.dlpk: x.emd holds 5 MB, but a model definition is a short text of at most 4 MB. "
        "Choose the .emd or .dlpk that training saved."
    )


def test_a_password_is_told(tmp_path: Path) -> None:
    """A member marked as encrypted is refused with the remedy."""
    path = zipped(tmp_path / "p.dlpk", {"x.emd": emd_bytes()})
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(content))

    assert refusal(lambda: read_definition(str(path))) == (
        "p.dlpk: the package cannot be opened (File 'x.emd' is encrypted, password required for "
        "extraction). Zip it in the usual way, without a password."
    )


@pytest.mark.parametrize(
    "written", ["model.onnx", ".\\model.onnx", "C:\\DL\\model.onnx", "MODEL.ONNX"]
)
def test_the_model_file_is_found_however_it_is_written(tmp_path: Path, written: str) -> None:
    """Windows forms, foreign absolute paths and other letter cases find the member."""
    members = {"x.emd": emd_bytes(ModelFile=written), "model.onnx": b"w"}
    path = zipped(tmp_path / "p.dlpk", members)

    assert find_model_file(read_definition(str(path))).model_file == "model.onnx"


def test_a_model_file_that_is_not_in_the_package_is_told(tmp_path: Path) -> None:
    """The message names the member that is missing."""
    path = zipped(tmp_path / "p.dlpk", {"x.emd": emd_bytes(ModelFile="gone.onnx")})

    assert refusal(lambda: find_model_file(read_definition(str(path)))) == (
        "p.dlpk: ModelFile names gone.onnx, which is not in the package. Export the package again."
    )


def test_unpacking_writes_the_members_below_the_folder(tmp_path: Path) -> None:
    """Every member lands in the folder, and the definition points to its model file there."""
    members = {"a/x.emd": emd_bytes(), "a/model.onnx": b"w", "a/deep/model.data": b"more"}
    path = zipped(tmp_path / "p.dlpk", members)
    target = tmp_path / "out"

    definition = package.unpack(find_model_file(read_definition(str(path))), target)

    assert Path(definition.model_file).read_bytes() == b"w"
    assert definition.package == ""
    assert (target / "a" / "deep" / "model.data").read_bytes() == b"more"


def test_unpacking_can_be_cancelled_in_the_middle_of_a_member(tmp_path: Path) -> None:
    """Weights may have gigabytes: it is asked after each megabyte."""
    zipped(tmp_path / "p.dlpk", {"p.emd": emd_bytes(), "model.onnx": bytes(9 << 20)})
    definition = find_model_file(read_definition(str(tmp_path / "p.dlpk")))
    asked: list[None] = []

    with pytest.raises(Cancelled):
        package.unpack(
            definition, tmp_path / "out", lambda: bool(asked.append(None)) or len(asked) > 4
        )

    assert (tmp_path / "out" / "model.onnx").stat().st_size < 9 << 20


def test_a_definition_from_no_package_is_not_unpacked(tmp_path: Path) -> None:
    """What lies beside its .emd stays there."""
    (tmp_path / "x.emd").write_bytes(emd_bytes())
    definition = read_definition(str(tmp_path / "x.emd"))

    assert package.unpack(definition, tmp_path / "out") == definition
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "name",
    ["../evil.txt", "/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:\\evil.txt", "C:evil"],
)
def test_a_member_that_would_land_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    """Nothing is written outside the folder, on any operating system."""
    members = {"x.emd": emd_bytes(), "model.onnx": b"w"}
    path = zipped(tmp_path / "p.dlpk", members)
    definition = find_model_file(read_definition(str(path)))
    zipped(path, {**members, name: b"evil"})
    told = (
        "p.dlpk: the package holds a file that would be written outside its own folder "
        f"({name}). Do not use this package."
    )

    assert refusal(lambda: read_definition(str(path))) == told
    assert refusal(lambda: package.unpack(definition, tmp_path / "a" / "b")) == told
    assert not list(tmp_path.rglob("evil*"))


def test_a_small_package_that_a_small_disk_cannot_hold_is_told_in_megabytes(
    tmp_path: Path,
) -> None:
    """In gigabytes both would be 0.0."""
    path = zipped(tmp_path / "p.dlpk", {"x.emd": emd_bytes(), "model.onnx": b"w" * 1_000_000})
    definition = find_model_file(read_definition(str(path)))
    disk = tmp_path / "disk"
    disk.mkdir()
    with small_disk(disk, "500k"):
        free = shutil.disk_usage(disk).free / 1e6

        assert refusal(lambda: package.unpack(definition, disk / "out")) == (
            f"p.dlpk: the package unpacks to 1.0 MB, but there are {free:.1f} MB free for "
            f"{disk / 'out'}. Make room there, or check where the package comes from."
        )


def test_a_package_that_would_fill_the_disk_is_refused_before(tmp_path: Path) -> None:
    """A large package that says that it unpacks to more than there is room for."""
    path = zipped(tmp_path / "p.dlpk", {"x.emd": emd_bytes(), "model.onnx": b"w" * 9})
    definition = find_model_file(read_definition(str(path)))
    with zipfile.ZipFile(path, "a") as archive:
        for member in archive.infolist():
            member.file_size = 80_000_000_000_000
        archive.writestr("more", b"")
    content = path.read_bytes()
    with open(path, "wb") as large:  # what stands before an archive does not matter
        large.seek(10**12)
        large.write(content)

    assert re.sub(
        r"[\d.,]+ MB free",
        "X MB free",
        refusal(lambda: package.unpack(definition, tmp_path / "out")),
    ) == (
        "p.dlpk: the package unpacks to 160,000,000.0 MB, but there are X MB free for "
        f"{tmp_path / 'out'}. Make room there, or check where the package comes from."
    )
    assert not (tmp_path / "out").exists()


def test_a_member_that_holds_more_than_it_says_ends_there(tmp_path: Path) -> None:
    """A hundred megabytes of zeros that say that they are ten bytes: no more is written."""
    path = zipped(tmp_path / "p.dlpk", {"x.emd": emd_bytes(), "model.onnx": bytes(100_000_000)})
    definition = find_model_file(read_definition(str(path)))
    said = struct.pack("<I", 100_000_000)
    path.write_bytes(path.read_bytes().replace(said, struct.pack("<I", 10)))

    message = refusal(lambda: package.unpack(definition, tmp_path / "out"))

    assert message == (
        "p.dlpk: the package is damaged (Bad CRC-32 for file 'model.onnx'). "
        "Copy or export it again."
    )
    assert (tmp_path / "out" / "model.onnx").stat().st_size <= 10


def test_what_macs_add_is_left_in_the_archive(tmp_path: Path) -> None:
    """Neither unpacked nor judged: icons have names that Windows cannot write."""
    members = {"x.emd": emd_bytes(), "model.onnx": b"w", "__MACOSX/._x": b"", "Icon\r": b""}
    path = zipped(tmp_path / "p.dlpk", members)

    package.unpack(find_model_file(read_definition(str(path))), tmp_path / "out")

    assert sorted(os.listdir(tmp_path / "out")) == ["model.onnx", "x.emd"]


def test_a_package_damaged_since_it_was_read_is_refused(tmp_path: Path) -> None:
    """A model file whose compressed bytes are wrong ends in a sentence, not in a traceback."""
    members = {"x.emd": emd_bytes(), "model.onnx": bytes(range(256)) * 40}
    path = zipped(tmp_path / "p.dlpk", members)
    definition = find_model_file(read_definition(str(path)))
    content = bytearray(path.read_bytes())
    start = content.index(b"model.onnx") + len(b"model.onnx")
    content[start : start + 40] = b"\xff" * 40
    path.write_bytes(bytes(content))

    message = refusal(lambda: package.unpack(definition, tmp_path / "out"))

    assert message.startswith("p.dlpk: the package is damaged (")
    assert message.endswith("). Copy or export it again.")


def test_a_member_that_is_a_file_and_a_folder_is_refused(tmp_path: Path) -> None:
    """An archive that cannot be laid out on a disk is damaged, and says so."""
    members = {"x.emd": emd_bytes(), "model.onnx": b"w", "a": b"file", "a/b": b"in a folder"}
    path = zipped(tmp_path / "p.dlpk", members)
    definition = find_model_file(read_definition(str(path)))

    message = refusal(lambda: package.unpack(definition, tmp_path / "out"))

    assert message.startswith("p.dlpk: the package is damaged (")


def test_a_written_package_is_read_again(tmp_path: Path) -> None:
    """What write_package makes is what read_definition and unpack take."""
    (tmp_path / "model.onnx").write_bytes(b"weights")
    path = tmp_path / "mine.dlpk"

    package.write_package(path, emd(), [tmp_path / "model.onnx"])
    definition = package.unpack(find_model_file(read_definition(str(path))), tmp_path / "out")

    assert Path(definition.model_file).read_bytes() == b"weights"
    assert package.members(path) == ["mine.emd", "model.onnx"]
    assert sorted(os.listdir(tmp_path)) == ["mine.dlpk", "model.onnx", "out"]


def test_the_same_package_has_the_same_bytes(tmp_path: Path) -> None:
    """Neither the clock nor the order of files changes a package."""
    files = [tmp_path / "b.onnx", tmp_path / "a.txt"]
    for file in files:
        file.write_bytes(b"content of " + file.name.encode())

    package.write_package(tmp_path / "x.dlpk", emd(), files)
    first = (tmp_path / "x.dlpk").read_bytes()
    os.utime(files[0], (10**9, 10**9))
    package.write_package(tmp_path / "x.dlpk", emd(), files[::-1])

    assert (tmp_path / "x.dlpk").read_bytes() == first


def test_folders_and_paths_below_the_given_folder_are_kept(tmp_path: Path) -> None:
    """A SavedModel is a folder; what lies elsewhere goes to the top."""
    for name in ("model/saved/saved_model.pb", "model/saved/variables/a.index", "elsewhere/f.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    files = [tmp_path / "model" / "saved", tmp_path / "elsewhere" / "f.py"]

    package.write_package(tmp_path / "x.dlpk", emd(), files, tmp_path / "model")

    assert package.members(tmp_path / "x.dlpk") == [
        "x.emd",
        "f.py",
        "saved/saved_model.pb",
        "saved/variables/a.index",
    ]


def test_a_cancelled_package_leaves_what_was_there(tmp_path: Path) -> None:
    """Neither half a package nor a part of one."""
    (tmp_path / "model.onnx").write_bytes(b"weights")
    (tmp_path / "x.dlpk").write_bytes(b"older")

    with pytest.raises(Cancelled):
        package.write_package(
            tmp_path / "x.dlpk", emd(), [tmp_path / "model.onnx"], cancelled=lambda: True
        )

    assert (tmp_path / "x.dlpk").read_bytes() == b"older"
    assert sorted(os.listdir(tmp_path)) == ["model.onnx", "x.dlpk"]


def test_weights_are_stored_and_tables_compressed(tmp_path: Path) -> None:
    """Compressing trained weights costs far more than it saves."""
    (tmp_path / "weights.bin").write_bytes(os.urandom(1 << 20))
    (tmp_path / "table.txt").write_text("0 0 0 1\n" * 10000, "utf-8")

    package.write_package(
        tmp_path / "x.dlpk", {}, [tmp_path / "weights.bin", tmp_path / "table.txt"]
    )

    with zipfile.ZipFile(tmp_path / "x.dlpk") as archive:
        methods = {member.filename: member.compress_type for member in archive.infolist()}
    assert methods["weights.bin"] == zipfile.ZIP_STORED
    assert methods["table.txt"] == zipfile.ZIP_DEFLATED


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A right package, to be damaged."""
    folder = tmp_path_factory.mktemp("damage")
    members = {"x.emd": emd_bytes(), "model.onnx": bytes(range(256)) * 4}
    return zipped(folder / "whole.dlpk", members)


@settings(max_examples=400)
@given(st.data())
def test_a_package_damaged_anywhere_is_read_or_refused(whole: Path, data: st.DataObject) -> None:
    """Whatever bytes of a package are changed, there is a definition or a DefinitionError."""
    content = bytearray(whole.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    damaged = whole.with_name("damaged.dlpk")
    damaged.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
    try:
        definition = replace(find_model_file(read_definition(str(damaged))), folder="")
        package.unpack(definition, whole.parent / "out")
    except DefinitionError as error:
        assert str(error).startswith("damaged.dlpk: ")


@given(st.binary(max_size=200))
def test_any_bytes_as_a_package_are_refused(whole: Path, content: bytes) -> None:
    """Bytes that are no archive give a DefinitionError."""
    damaged = whole.with_name("any.dlpk")
    damaged.write_bytes(content)

    assert refusal(lambda: read_definition(str(damaged))).startswith("any.dlpk: ")


@pytest.mark.parametrize(
    "name",
    [
        "fc_mobilenet_v2_rgb8",
        "fc_resnet18_ms16",
        "fc_vit_tiny_rgb8",
        "fc_multilabel_resnet18_rgb8",
    ],
)
def test_packages_of_arcgis_learn_are_read(data: Path, name: str) -> None:
    """Packages written by arcgis.learn itself give their classes, bands and weights."""
    folder = data / "arcgis_learn" / name

    definition = find_model_file(read_definition(str(folder / f"{name}.dlpk")))

    assert definition.model_file == f"{name}.pth"
    assert definition.configuration == "_FeatureClassifier"
    assert definition.multi_label is ("multilabel" in name)
    golden = json.loads((folder / "golden.json").read_text("utf-8"))
    assert len(definition.classes) == len(golden["runs"][0]["probabilities"][0])
