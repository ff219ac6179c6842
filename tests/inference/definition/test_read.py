# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user gives as a model, a path or JSON text, and the sentence for all else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from deep_objects.inference.definition.read import find_model_file, read_definition
from deep_objects.inference.errors import DefinitionError, harmless
from hypothesis import given
from hypothesis import strategies as st

from ...builders import emd
from ...conftest import REPOSITORY


def refusal(model: str) -> str:
    """The message with which ``model`` is refused."""
    with pytest.raises(DefinitionError) as caught:
        find_model_file(read_definition(model))
    return str(caught.value)


def written(folder: Path, content: bytes, name: str = "x.emd") -> str:
    """The path of a new file with ``content``."""
    path = folder / name
    path.write_bytes(content)
    return str(path)


def emd_text(**changes: object) -> str:
    """A definition as JSON text."""
    return json.dumps(emd(**changes))


def test_a_file_is_read_with_its_name_and_folder(tmp_path: Path) -> None:
    """Messages name the file; relative model files start at its folder."""
    definition = read_definition(written(tmp_path, emd_text().encode()))

    assert (definition.name, definition.folder) == ("x.emd", str(tmp_path))


def test_text_is_read_without_a_folder() -> None:
    """JSON text, also with blanks round it, is a definition called that."""
    definition = read_definition(f"\n  {emd_text()}  ")

    assert (definition.name, definition.folder) == ("model definition", "")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_files_from_windows_are_read(tmp_path: Path, encoding: str) -> None:
    """A byte order mark and CRLF line ends do no harm; names keep their letters."""
    text = json.dumps(emd(Classes=[{"Value": 1, "Name": "Straße"}]), indent=1, ensure_ascii=False)
    path = written(tmp_path, text.replace("\n", "\r\n").encode(encoding))

    assert read_definition(path).class_names == ("Straße",)


def test_blanks_round_a_path_do_not_matter(tmp_path: Path) -> None:
    """Pasted paths often end in a line end."""
    path = written(tmp_path, emd_text().encode())

    assert read_definition(f" {path}\n").name == "x.emd"


@pytest.mark.parametrize("model", ["", "   "])
def test_nothing_is_refused(model: str) -> None:
    """An empty parameter is told as such."""
    assert refusal(model) == (
        "model definition: no model was given. Choose an .emd, a .dlpk, a model that describes "
        "itself or its folder, or paste JSON text."
    )


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """The whole path is shown, for a typo to be seen."""
    assert refusal(f"{tmp_path}/gone.emd") == (
        f"gone.emd: there is no file {tmp_path}/gone.emd. "
        "Check the path, or choose the model again."
    )


@pytest.mark.parametrize("model", ["\x00", "a" * 5000, "x/\ud800.emd", "[1, 2]"])
def test_what_can_be_no_path_is_no_file(model: str) -> None:
    """Text that no file can be called by is refused like any missing file."""
    message = refusal(model)

    shown = harmless(model[:200])
    assert f"there is no file {shown}. Check the path, or choose the model again." in message


def test_text_that_is_no_json_is_told_where(tmp_path: Path) -> None:
    """The place of the mistake is named, in a file and in text."""
    sentence = (
        "this is not JSON: Expecting property name enclosed in double quotes at line 2, column 1. "
        "Correct the text there."
    )

    assert refusal("{\n]") == f"model definition: {sentence}"
    assert refusal(written(tmp_path, b"{\n]")) == f"x.emd: {sentence}"


def test_a_text_in_another_encoding_is_told(tmp_path: Path) -> None:
    """A binary file, or one in Latin-1, is not guessed at."""
    assert refusal(written(tmp_path, b'{"ModelFile": "Stra\xdfe"}')) == (
        "x.emd: this is not a text in UTF-8 (byte 19). Choose an .emd, a text in JSON, or a .dlpk."
    )


def test_json_nested_too_deeply_is_refused(tmp_path: Path) -> None:
    """A definition is flat; endless brackets do not overflow the stack."""
    sentence = "this JSON is nested too deeply or holds a number too long to be a definition."

    assert refusal(written(tmp_path, b"[" * 200_000)) == f"x.emd: {sentence}"
    assert refusal('{"a":' * 200_000) == f"model definition: {sentence}"


@pytest.mark.parametrize("levels", [100, 101, 900])
def test_only_so_many_levels_are_read(tmp_path: Path, levels: int) -> None:
    """What the parser manages may still be too deep for whoever walks through it later."""
    text = json.dumps(emd(Extra=None))[:-1] + ', "Extra": ' + "[" * levels + "]" * levels + "}"
    path = written(tmp_path, text.encode())

    if levels == 100:
        assert read_definition(path).name == "x.emd"
    else:
        assert refusal(path) == (
            "x.emd: this JSON is nested too deeply or holds a number too long to be a definition."
        )


def test_a_key_with_two_values_is_refused(tmp_path: Path) -> None:
    """Nobody could say which of them another reader takes; the same value twice does no harm."""
    text = json.dumps(emd())
    twice = text[:-1] + ', "ModelFile": "other.onnx"}'

    assert refusal(twice) == (
        "model definition: the key “ModelFile” stands twice in one object, with two values. "
        "Keep one of them."
    )
    assert read_definition(text[:-1] + ', "ModelFile": "model.onnx"}').model_file == "model.onnx"


@pytest.mark.parametrize(
    ("number", "shown"),
    [("NaN", "NaN (number)"), ("1e999", "Infinity (number)"), ("1e30", "1e+30 (number)")],
)
def test_numbers_that_are_none_are_faults_where_they_matter(number: str, shown: str) -> None:
    """Training writes NaN beside the keys that are read; there it does no harm."""
    text = json.dumps(emd(ImageWidth=None))[:-1]

    assert refusal(f'{text}, "ImageWidth": {number}}}') == (
        f"model definition: ImageWidth is {shown}, a whole number from 1 to 16384 is needed. "
        "Give the size of a chip in pixels."
    )
    assert read_definition(f'{text}, "ImageWidth": 8, "loss": {number}}}').chip_width == 8


@pytest.mark.parametrize(
    "name", ["a\nb", "\x00", "a\x1b[31mb", "a\u0085b", "\ud800", "x" * 1001], ids=ascii
)
def test_a_class_name_that_no_format_keeps_is_refused(name: str) -> None:
    """Control characters, halves of characters, and whole books."""
    message = refusal(json.dumps(emd(Classes=[{"Value": 1, "Name": name}])))

    assert message.startswith("model definition: Classes[0].Name is ")
    assert message.endswith(
        ", one line of at most 1,000 characters without control characters is needed. "
        "Give every class a name."
    )


@pytest.mark.parametrize(
    ("written_as", "place"),
    [
        ("\\\\server\\share\\m.onnx", "a place on a network share"),
        ("//server/share/m.onnx", "a place on a network share"),
        (".///server/share/m.onnx", "a place on a network share"),
        ("\\\\?\\UNC\\server\\share\\m.onnx", "a place on a network share"),
        ("file://server/share/m.onnx", "an address"),
        ("https://example.org/m.onnx", "an address"),
        ("/vsicurl/https://example.org/m.onnx", "a place that only GDAL can read"),
        ("/vsizip//server/share/m.zip/m.onnx", "a place that only GDAL can read"),
        ("\\\\.\\pipe\\m.onnx", "a device"),
    ],
)
@pytest.mark.parametrize("key", ["ModelFile", "InferenceFunction"])
def test_a_file_elsewhere_is_not_looked_up(
    tmp_path: Path, written_as: str, place: str, key: str
) -> None:
    """Asking for a share would log on at a stranger's server; beside the definition is looked."""
    changes = {key: written_as}
    if key == "InferenceFunction":
        changes = {key: written_as.replace(".onnx", ".py"), "ModelConfiguration": "own"}
    path = written(tmp_path, json.dumps(emd(**changes)).encode())

    assert refusal_of_files(path) == (
        f"x.emd: {key} names {changes[key]}, {place}, which is not looked up. "
        "Put the file beside the definition, and write its name."
    )


def test_a_model_beside_its_definition_is_found_whatever_share_it_came_from(tmp_path: Path) -> None:
    """ArcGIS writes where the model was trained."""
    (tmp_path / "m.onnx").write_bytes(b"w")
    path = written(tmp_path, json.dumps(emd(ModelFile="\\\\nas\\models\\m.onnx")).encode())

    assert find_model_file(read_definition(path)).model_file == str(tmp_path / "m.onnx")


def refusal_of_files(path: str) -> str:
    """The sentence for a file that a right definition names."""
    with pytest.raises(DefinitionError) as caught:
        find_model_file(read_definition(path))
    return str(caught.value)


@pytest.mark.parametrize("model", ["https://example.org/x.emd", "file:///tmp/x.dlpk"])
def test_an_address_is_no_file(model: str) -> None:
    """Nothing is downloaded."""
    assert refusal(model).endswith(
        f": {model} is an address, a file is needed. Download the model, and choose the file."
    )


@pytest.mark.parametrize("name", ["x.emd", "x.dlpk", "x.onnx", "x.h5", "config.json"])
def test_a_pipe_is_no_model(tmp_path: Path, name: str) -> None:
    """Whoever opens one waits for ever for somebody to write."""
    os.mkfifo(tmp_path / name)

    assert refusal(str(tmp_path / name)) == (
        f"{name}: {tmp_path / name} is a device or a pipe, a file is needed. Choose another."
    )
    assert refusal(str(tmp_path)).startswith(f"{tmp_path.name}: there is no model in this folder.")


def test_a_device_is_no_model() -> None:
    """It could be read without end."""
    assert refusal("/dev/zero") == (
        "zero: /dev/zero is a device or a pipe, a file is needed. Choose another."
    )


def test_pipes_and_devices_are_no_model_files(tmp_path: Path) -> None:
    """Neither beside the definition, nor in the folder of a model, nor through a link."""
    path = written(tmp_path, json.dumps(emd()).encode())
    os.mkfifo(tmp_path / "model.onnx")
    told = (
        f"x.emd: ModelFile names model.onnx, which is not in {tmp_path}. "
        "Put the file there, or correct ModelFile."
    )
    assert refusal_of_files(path) == told

    (tmp_path / "model.onnx").unlink()
    (tmp_path / "model.onnx").symlink_to("/dev/zero")
    assert refusal_of_files(path) == told

    (tmp_path / "model.onnx").unlink()
    (tmp_path / "model.onnx" / "variables").mkdir(parents=True)
    os.mkfifo(tmp_path / "model.onnx" / "variables" / "variables.index")
    assert refusal_of_files(path) == (
        "x.emd: variables.index in the model's folder is a device or a pipe, a file is needed. "
        "Do not use this model."
    )


def test_a_number_too_long_is_refused() -> None:
    """Older Pythons would compute for minutes, newer ones refuse."""
    assert refusal('{"BatchSize": ' + "9" * 5000 + "}") == (
        "model definition: this JSON is nested too deeply or holds a number too long to be a "
        "definition."
    )


def test_a_file_of_many_megabytes_is_not_read(tmp_path: Path) -> None:
    """A model file renamed to .emd is told by its size."""
    assert refusal(written(tmp_path, b" " * 5_000_000)) == (
        "x.emd: the file holds 5 MB, but a model definition is a short text of at most 4 MB. "
        "Choose the .emd or .dlpk that training saved."
    )


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that every user can reach, which pytest's own are not."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def test_a_file_that_may_not_be_read_is_told(open_to_all: Path) -> None:
    """A file without the permission to read it ends in a sentence that says so.

    In a process of its own, since the superuser may read everything and must step down first.
    """
    os.chmod(open_to_all, 0o755)
    path = written(open_to_all, emd_text().encode())
    os.chmod(path, 0)
    script = (
        "import os, runpy, sys\n"
        f"start = runpy.run_path({str(REPOSITORY / 'inference/worker/start.py')!r})\n"
        "start['load_package']()\n"
        "from deep_objects.inference.definition.read import read_definition\n"
        "from deep_objects.inference.errors import DefinitionError\n"
        "if os.getuid() == 0:\n"
        "    os.setuid(65534)\n"
        "try:\n"
        f"    read_definition({path!r})\n"
        "except DefinitionError as error:\n"
        "    print(error)\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60
    )

    assert done.stderr == ""
    assert done.stdout == (
        "x.emd: the file cannot be read (Permission denied). "
        "Ask for the permission to read it, or choose another file.\n"
    )


@pytest.mark.parametrize(
    "written_as", ["model.onnx", "./model.onnx", ".\\model.onnx", "C:\\DL\\model.onnx"]
)
def test_the_model_file_is_found_beside_the_definition(tmp_path: Path, written_as: str) -> None:
    """Windows forms, and absolute paths of another machine, find the file beside the .emd."""
    (tmp_path / "model.onnx").write_bytes(b"weights")
    path = written(tmp_path, emd_text(ModelFile=written_as).encode())

    assert find_model_file(read_definition(path)).model_file == str(tmp_path / "model.onnx")


def test_an_absolute_model_file_is_used_as_it_is(tmp_path: Path) -> None:
    """A path that exists wins over a file of that name beside the definition."""
    (tmp_path / "other").mkdir()
    for place in (tmp_path, tmp_path / "other"):
        (place / "model.onnx").write_bytes(b"weights")
    model = str(tmp_path / "other" / "model.onnx")
    path = written(tmp_path, emd_text(ModelFile=model).encode())

    assert find_model_file(read_definition(path)).model_file == model


def test_a_missing_model_file_is_told_with_the_folder(tmp_path: Path) -> None:
    """The message says where was looked."""
    path = written(tmp_path, emd_text(ModelFile=".\\gone.onnx").encode())

    assert refusal(path) == (
        f"x.emd: ModelFile names .\\gone.onnx, which is not in {tmp_path}. "
        "Put the file there, or correct ModelFile."
    )


def test_a_relative_model_file_in_text_is_told() -> None:
    """Text lies in no folder, so its model file needs an absolute path."""
    assert refusal(emd_text(ModelFile="model.onnx")) == (
        "model definition: ModelFile names model.onnx, which does not exist; in JSON text it must "
        "be an absolute path. Correct the path."
    )


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda t: t.encode("utf-8"))))
def test_any_bytes_as_a_definition_are_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    """Bytes that are no definition give a DefinitionError that begins with the file's name."""
    path = tmp_path_factory.getbasetemp() / "any.emd"
    path.write_bytes(content)

    assert refusal(str(path)).startswith("any.emd: ")


@given(st.text(max_size=300))
def test_any_text_as_a_model_is_refused(text: str) -> None:
    """Whatever is typed as a model, there is a sentence."""
    assert refusal("{" + text)
    assert refusal("/no/such/folder/" + text)
