# SPDX-License-Identifier: GPL-2.0-or-later
"""A timm export folder, ``config.json`` with ``pretrained_cfg``, to a ModelDefinition.

What timm.data.create_transform makes of the same keys for evaluation is what is done with chips;
what is left out has timm's defaults.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Optional

from ...errors import DefinitionError
from ...texts import tr
from ..esri.emd import MOST_PIXELS
from ..model_definition import (
    BICUBIC,
    BILINEAR,
    BOX,
    HAMMING,
    LANCZOS,
    LOGITS,
    NEAREST,
    SHORT_SIDE,
    STRETCH,
    Fit,
    ModelClass,
    ModelDefinition,
    Normalization,
)
from ..reader import Reader, is_number, is_whole
from .described import boxed, described_model, named_classes, numbered_names
from .hugging_face import CONFIG, find_onnx

_WEIGHTS = ("model.safetensors", "pytorch_model.bin", "pytorch_model.pth")
_FILTERS = (NEAREST, LANCZOS, BILINEAR, BICUBIC, BOX, HAMMING)
_MEAN, _STD = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
_CROP_SHARE = 0.875
#: What timm writes into every export: the architectures' own pooling, which weights agree with.
_POOLS = ("avg", "token")


def is_timm(config: dict[str, Any]) -> bool:
    """Whether ``config.json`` holds timm's keys, of today or from when all stood at the top."""
    return isinstance(config.get("architecture"), str) and (
        isinstance(config.get("pretrained_cfg"), dict) or "input_size" in config
    )


def read_timm(
    folder: Path, config: dict[str, Any], model_file: Optional[Path] = None
) -> ModelDefinition:
    """The definition of the export in ``folder``, whose ``config.json`` holds ``config``.

    ``model_file`` is the file that the user chose, if any. Raises DefinitionError.
    """
    model_file = model_file or find_onnx(folder) or _weights(folder)
    faults: list[str] = []
    reader = Reader(config, faults)
    nested = isinstance(config.get("pretrained_cfg"), dict)
    inner = reader.inner("pretrained_cfg") if nested else reader
    classes = _classes(reader, inner)
    bands, height, width = _input_size(inner)
    fit = _fit(inner, height, width)
    normalization = _normalization(inner)
    onnx = model_file.suffix.lower() == ".onnx"
    if not onnx:
        _check_arguments(reader, height, width)
    if faults:
        raise DefinitionError(folder.name, [f"in {CONFIG}, {fault}" for fault in faults])
    return described_model(
        folder.name,
        model_file,
        classes,
        range(bands),
        backbone="" if onnx else f"timm:{config['architecture'].strip()}",
        normalization=normalization,
        output_kind="" if onnx else LOGITS,
        multi_label=len(classes) == 1,
        **boxed(fit),
    )


def _weights(folder: Path) -> Path:
    for name in _WEIGHTS:
        if folder.joinpath(name).is_file():
            return folder / name
    raise DefinitionError(
        folder.name,
        [
            tr(
                "there is neither {file} nor {other} nor a model.onnx beside "
                "{config}. Copy the model's weights into the folder."
            ).format(file=_WEIGHTS[0], other=_WEIGHTS[1], config=CONFIG)
        ],
    )


def _classes(reader: Reader, inner: Reader) -> tuple[ModelClass, ...]:
    """``label_names`` (``labels`` in old files), a list or an object by number."""
    key = next((k for k in ("label_names", "labels") if reader.has(k)), "")
    source = reader
    if not key and inner.has("label_names"):
        key, source = "label_names", inner
    named = source.values.get(key) if key else None
    if isinstance(named, dict) and named:
        names = numbered_names(named, source.key_path(key), reader.faults)
        return named_classes(names, source.key_path(key), reader.faults) if names else ()
    if isinstance(named, list) and named:
        return named_classes(named, source.key_path(key), reader.faults)
    source.fault(
        key or "label_names",
        tr("a list of the classes' names"),
        tr("List them in the order of the model's outputs."),
    )
    return ()


def _input_size(inner: Reader) -> tuple[int, int, int]:
    """Bands, height and width; timm's own default is 3 × 224 × 224."""
    value = inner.values.get("input_size", [3, 224, 224])
    if (
        isinstance(value, list)
        and len(value) == 3
        and all(is_whole(side) and 1 <= side <= MOST_PIXELS for side in value)
    ):
        return int(value[0]), int(value[1]), int(value[2])
    inner.fault("input_size", tr("bands, height and width"), tr("Write for example [3, 224, 224]."))
    return 3, 224, 224


def _fit(inner: Reader, height: int, width: int) -> Fit:
    """Resized to the size by ``crop_pct``, then cut: ``center`` the short side, ``squash`` both."""
    share = inner.values.get("crop_pct") or _CROP_SHARE
    if not is_number(share) or not 0.01 <= share <= 1:
        inner.fault("crop_pct", tr("a number from 0.01 to 1"), tr("Give a share such as 0.875."))
        share = 1.0
    mode = inner.choice("crop_mode", ("center", "squash", "border"), "center")
    filter = inner.choice("interpolation", _FILTERS, BICUBIC)
    side = math.floor(height / share)
    if mode == "border":
        inner.faults.append(
            tr(
                "{key_path} is border, which fills pictures up with their mean colour; "
                "this tool does not. Export the model with crop_mode center or squash."
            ).format(key_path=inner.key_path("crop_mode"))
        )
    elif height != width and (mode == "center" or share != 1):
        inner.faults.append(
            tr(
                "{key_path} is {height} × {width} pixels, no square, which is known only "
                "with crop_mode squash and crop_pct 1. Correct the keys."
            ).format(key_path=inner.key_path("input_size"), height=height, width=width)
        )
    if mode == "center":
        return Fit(height, width, SHORT_SIDE, side, filter, rounded=True, half_even=True)
    side = 0 if side == height else side
    return Fit(height, width, STRETCH, side, filter, rounded=True, half_even=True)


def _normalization(inner: Reader) -> Normalization:
    """Values from 0 to 1, then mean and deviation, by default ImageNet's."""
    values = {"mean": inner.values.get("mean") or _MEAN, "std": inner.values.get("std") or _STD}
    found = Reader(values, inner.faults, inner.path)
    mean = found.numbers("mean", tr("Write one number per band, for values from 0 to 1."))
    std = found.numbers("std", tr("Write one number per band, for values from 0 to 1."))
    if 0.0 in std:
        found.fault("std", tr("a list of numbers other than 0"), tr("Correct the number."))
    return Normalization(mean, std, 1 / 255)


def _check_arguments(reader: Reader, height: int, width: int) -> None:
    """Refuse weights of a network that was built with arguments of its own."""
    harmless: dict[str, tuple[Any, ...]] = {
        "img_size": ([height, width], height),
        "in_chans": (),
        "num_classes": (),
        "global_pool": _POOLS,
        "drop_rate": (),
        "drop_path_rate": (),
    }
    unknown = [
        key
        for key, value in reader.inner("model_args").values.items()
        if key not in harmless or (harmless[key] and value not in harmless[key])
    ]
    if unknown:
        reader.faults.append(
            tr(
                "model_args builds the network with {unknown}, which is not known here. "
                "Export the model to ONNX into the folder."
            ).format(unknown=", ".join(sorted(unknown)[:5]))
        )
