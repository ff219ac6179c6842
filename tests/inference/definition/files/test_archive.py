# SPDX-License-Identifier: GPL-2.0-or-later
"""ZIP archives by strangers: what their lists of members must not hold."""

from __future__ import annotations

import json
import stat
import struct
import zipfile
from pathlib import Path
from typing import Any

import pytest
from deep_objects.inference.definition.files.package import unpack
from deep_objects.inference.definition.read import find_model_file, read_definition
from deep_objects.inference.errors import DefinitionError

from ....builders import emd

EMD = json.dumps(emd()).encode()


def package(path: Path, *members: tuple[Any, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """A package of a right definition, a model, and ``members``: (name or ZipInfo, content)."""
    with zipfile.ZipFile(path, "w", method) as archive:
        for member, content in (("x.emd", EMD), ("model.onnx", b"weights"), *members):
            archive.writestr(member, content)
    return path


def refusal(path: Path) -> str:
    """The sentence with which the package is refused, before anything of it is used."""
    with pytest.raises(DefinitionError) as caught:
        find_model_file(read_definition(str(path)))
    return str(caught.value)


@pytest.mark.parametrize(
    ("kind", "called"),
    [
        (stat.S_IFLNK, "a link"),
        (stat.S_IFCHR, "a device or a pipe"),
        (stat.S_IFBLK, "a device or a pipe"),
        (stat.S_IFIFO, "a device or a pipe"),
        (stat.S_IFSOCK, "a device or a pipe"),
    ],
)
def test_links_and_devices_are_refused(tmp_path: Path, kind: int, called: str) -> None:
    """As tools on Unix make them out of an archive, to anywhere on the disk."""
    member = zipfile.ZipInfo("vocab")
    member.external_attr = (kind | 0o777) << 16

    assert refusal(package(tmp_path / "p.dlpk", (member, b"/etc/passwd"))) == (
        f"p.dlpk: the package holds {called} where a file belongs (vocab). "
        "Zip the files themselves, or do not use this package."
    )


@pytest.mark.parametrize(
    "name",
    [
        "CON",
        "a/nul.txt",
        "com1 .x",
        "LPT¹",
        "x.txt.",
        "a /b",
        "model:stream",
        "a\x1b[2J",
        "what?",
        "a|b",
    ],
)
def test_names_that_windows_cannot_write_are_refused(tmp_path: Path, name: str) -> None:
    """Devices, streams and what a console obeys: refused on every system alike."""
    shown = name.replace("\x1b", "\ufffd")

    assert refusal(package(tmp_path / "p.dlpk", (name, b""))) == (
        f"p.dlpk: the package holds a file whose name not every system can write ({shown}). "
        "Rename it, and zip it again."
    )


@pytest.mark.parametrize("name", ["console.py", "common.txt", "nulls/a.b", ".keep", "ä/日本.json"])
def test_usual_names_are_taken(tmp_path: Path, name: str) -> None:
    """Names that only begin like those of devices, hidden ones, and other scripts."""
    path = package(tmp_path / "p.dlpk", (name, b""))

    assert find_model_file(read_definition(str(path))).model_file == "model.onnx"


def test_a_long_path_is_refused(tmp_path: Path) -> None:
    """A path that the systems on which packages are used could not write."""
    name = "/".join(["folder"] * 40)

    assert refusal(package(tmp_path / "p.dlpk", (name, b""))) == (
        f"p.dlpk: the package holds a file whose path has more than 200 characters ({name[:79]}…). "
        "Give it a shorter one, and zip it again."
    )


@pytest.mark.parametrize("name", ["MODEL.ONNX", "./model.onnx", "model.onnx"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused(tmp_path: Path, name: str) -> None:
    """The one that was looked at might not be the one that is used."""
    both = name if name == "model.onnx" else f"model.onnx and {name}"

    assert refusal(package(tmp_path / "p.dlpk", (name, b"other weights"))) == (
        "p.dlpk: the package holds two files of one name, on systems to which letter cases are "
        f"equal ({both}). Keep one of them, and zip the package again."
    )


def claiming(path: Path, real: int, claimed: int) -> Path:
    """The archive with every size of ``real`` bytes claimed to be ``claimed``."""
    path.write_bytes(path.read_bytes().replace(struct.pack("<I", real), struct.pack("<I", claimed)))
    return path


def test_an_archive_that_claims_to_be_a_thousand_times_larger_is_refused(tmp_path: Path) -> None:
    """Zeros shrink so far, and so does what is listed often: no model does."""
    path = package(tmp_path / "p.dlpk", ("zeros", bytes(3_000_001)))

    assert refusal(claiming(path, 3_000_001, 3_000_000_000)) == (
        "p.dlpk: the package has 0.0 MB and unpacks to 3.0 GB, as no model does. Do not use it."
    )


@pytest.mark.parametrize(
    ("method", "told"), [(zipfile.ZIP_BZIP2, "bzip2"), (zipfile.ZIP_LZMA, "lzma")]
)
def test_compressions_without_a_bound_are_refused(tmp_path: Path, method: int, told: str) -> None:
    """A kilobyte of them may fill the memory in one step."""
    assert refusal(package(tmp_path / "p.dlpk", ("zeros", bytes(10_000)), method=method)) == (
        f"p.dlpk: x.emd in the package is compressed by {told}, which could unpack to any size. "
        "Zip it in the usual way, by deflate."
    )


@pytest.mark.parametrize(("count", "letters"), [(10_001, 5), (12_000, 300)])
def test_an_archive_of_very_many_members_is_refused(
    tmp_path: Path, count: int, letters: int
) -> None:
    """Refused by the length of its list, which is not read when it is too long."""
    names = (f"{number:0{letters}}" for number in range(count))
    path = package(tmp_path / "p.dlpk", *((name, b"") for name in names))

    assert refusal(path) == (
        "p.dlpk: the package lists more than 10,000 files, which no model has. "
        "Check where it comes from."
    )


@pytest.mark.parametrize("suffix", [".pt", ".keras", ".pth"])
def test_weights_that_are_a_bomb_are_refused(tmp_path: Path, suffix: str) -> None:
    """An archive in the package, or beside a definition, which its framework would unpack."""
    bomb = tmp_path / f"model{suffix}"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data.pkl", bytes(3_000_001))
    claiming(bomb, 3_000_001, 3_000_000_000)
    definition = json.dumps(emd(ModelFile=bomb.name)).encode()
    (tmp_path / "x.emd").write_bytes(definition)
    with zipfile.ZipFile(tmp_path / "p.dlpk", "w") as archive:
        archive.writestr("x.emd", definition)
        archive.write(bomb, bomb.name)
    told = f"model{suffix} has 0.0 MB and unpacks to 3.0 GB, as no model does. Do not use it."

    assert refusal(tmp_path / "x.emd") == f"x.emd: {told}"
    with pytest.raises(DefinitionError) as caught:
        unpack(find_model_file(read_definition(str(tmp_path / "p.dlpk"))), tmp_path / "out")
    assert str(caught.value) == f"p.dlpk: {told}"
