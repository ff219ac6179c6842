# SPDX-License-Identifier: GPL-2.0-or-later
"""What is fed with any bytes: the readers of definitions, packages and messages.

Each either reads or refuses with its one error, within seconds, and touches nothing outside its
folder. Anything else raises here.
"""

from __future__ import annotations

import json
import os
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any

from deep_objects.inference.backends.arguments import arguments_of, check_arguments
from deep_objects.inference.definition.declared import are_facts
from deep_objects.inference.definition.files import package
from deep_objects.inference.definition.files.code import find_code
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.definition.own_keys import read_own_keys
from deep_objects.inference.definition.read import find_model_file, read_definition
from deep_objects.inference.errors import DefinitionError, ParameterError
from deep_objects.inference.worker import protocol
from deep_objects.inference.worker.pixels import PixelFile, SharedPixels

SECONDS = 10
#: As what the bytes of a definition are read; the first byte of an input chooses.
FORMS = (
    "x.emd",
    "text",
    "config.json",
    "preprocessor_config.json",
    "model.onnx.json",
    "labels.txt",
    "model.onnx",
    "model.keras",
    "vocab",
)
#: What lies beside, so that the reader comes to the file in question.
_BESIDE: dict[str, dict[str, bytes]] = {
    "config.json": {"model.onnx": b"", "preprocessor_config.json": b"{}"},
    "preprocessor_config.json": {
        "model.onnx": b"",
        "config.json": b'{"model_type": "vit", "num_labels": 2}',
    },
    "model.onnx.json": {},
    "labels.txt": {"keras_model.h5": b""},
}


class TooSlow(AssertionError):
    """An input that takes longer than any may."""


@contextmanager
def _in_time() -> Iterator[None]:
    def stop(*_: Any) -> None:
        raise TooSlow(f"more than {SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder in one beside whose other file nothing may change."""
    with tempfile.TemporaryDirectory(prefix="fuzz_") as outer:
        inner = Path(outer, "inner")
        inner.mkdir()
        Path(outer, "sentinel").write_text("untouched", "utf-8")
        yield inner
        assert sorted(os.listdir(outer)) == ["inner", "sentinel"]
        assert Path(outer, "sentinel").read_text("utf-8") == "untouched"


def definition(data: bytes) -> None:
    """Read what follows the first byte as the file, or the text, that this byte chooses."""
    form = FORMS[(data[0] if data else 0) % len(FORMS)]
    content = data[1:]
    with _in_time(), _folder() as folder:
        if form == "text":
            _read("{" + content.decode("utf-8", "replace"))
            return
        for name, other in _BESIDE.get(form, {}).items():
            folder.joinpath(name).write_bytes(other)
        folder.joinpath(form).write_bytes(content)
        if form == "model.onnx.json":
            folder.joinpath("model.onnx").write_bytes(_small_onnx())
        if form in ("model.keras", "vocab"):
            find_code([folder / form])
            return
        places = {"labels.txt": "keras_model.h5", "model.onnx.json": "model.onnx"}
        _read(str(folder / places.get(form, form)) if form != "preprocessor_config.json" else "")
        _read(str(folder))


def _small_onnx() -> bytes:
    """A graph of one input and one output, as bytes of the Protocol Buffers encoding."""
    value = b"\x0a\x01p"  # a name and no shape
    graph = b"\x5a\x03" + value + b"\x62\x03" + value
    return b"\x3a" + bytes([len(graph)]) + graph


def _read(model: str) -> None:
    """A definition, which survives the way to the inference process, or the one refusal."""
    try:
        found = read_definition(model)
    except DefinitionError as error:
        assert str(error)
        return
    _travels(found)
    for use in (
        lambda: find_model_file(found),
        lambda: check_arguments(found, {}),
        lambda: read_own_keys(model),
    ):
        try:
            use()
        except ParameterError as error:
            assert str(error)


def _travels(found: ModelDefinition) -> None:
    values = json.loads(json.dumps(asdict(found), allow_nan=False))
    assert ModelDefinition.from_dict(values) == found


def archive(data: bytes) -> None:
    """Read the bytes as a package, and unpack it."""
    with _in_time(), _folder() as folder:
        path = folder / "p.dlpk"
        path.write_bytes(data)
        target = folder / "out" / "deep"
        try:
            found = find_model_file(read_definition(str(path)))
            unpacked = package.unpack(found, target)
        except DefinitionError as error:
            assert str(error)
        else:
            assert target in Path(unpacked.model_file).parents or found.own_function
            find_code([target])
        assert set(os.listdir(folder)) <= {"p.dlpk", "out"}
        if (folder / "out").exists():
            assert os.listdir(folder / "out") == ["deep"]
            assert not any(path.is_symlink() for path in target.rglob("*"))


def message(data: bytes) -> None:
    """Read the bytes as a line of the channel, and use it as either side does."""
    with _in_time():
        try:
            found = protocol.decode(data)
        except ValueError:
            return
        if not isinstance(found, (protocol.Load, protocol.Inspect, protocol.Inspected)):
            assert protocol.decode(protocol.encode(found)) == found
        if isinstance(found, protocol.Predict):
            with suppress(ValueError):
                read_pixels(found)
        if isinstance(found, protocol.Predicted):
            found.answers(len(found.labels), 3)
        if isinstance(found, protocol.Inspected) and are_facts(found.facts):
            arguments_of(_function(), found.facts)


@lru_cache(maxsize=1)
def _pixels() -> SharedPixels:
    file = PixelFile(2, 4096)
    shared = SharedPixels(file.path)
    file.forget_name()
    return shared


def read_pixels(found: protocol.Predict) -> int:
    """How many chips a file of 8,192 bytes has of those that ``found`` tells of; or ValueError."""
    read = _pixels().read(found.offset, found.bands, found.dtype, found.chips, found.ranges)
    assert sum(chip.pixels.nbytes for chip in read.chips) <= 8192
    return len(read.chips)


@lru_cache(maxsize=1)
def _function() -> ModelDefinition:
    return read_definition('{"ModelType": "ObjectClassification", "InferenceFunction": "f.py"}')


TARGETS: dict[str, Callable[[bytes], None]] = {
    "definition": definition,
    "package": archive,
    "message": message,
}
