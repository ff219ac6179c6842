# SPDX-License-Identifier: GPL-2.0-or-later
"""The kinds of model that can run, and what must be known of them without any framework.

A new kind is one line here and one file beside this one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Callable, Optional, Union

from ..definition.model_definition import ModelDefinition
from ..errors import DefinitionError, ParameterError

Value = Union[int, float, bool]

_YES = ("true", "1", "t", "y", "yes")
_NO = ("false", "0", "f", "n", "no")


@dataclass(frozen=True)
class Argument:
    """A model argument: a number from ``least`` to ``most``, whole if ``least`` is; or yes/no."""

    name: str
    default: Optional[Value]
    least: Value
    most: Value
    help: str
    yes_no: bool = False

    @property
    def whole(self) -> bool:
        """Whether only whole numbers are meant."""
        return isinstance(self.least, int)


@dataclass(frozen=True)
class Kind:
    """A kind of model.

    ``suffixes`` of its files, all when empty; ``runs`` says of a definition with such a file
    whether it is of this kind; ``arguments`` are those beyond the common ones; ``scores`` that it
    gives a score per class; ``explains`` whether such a model can draw explainability maps.
    """

    name: str
    title: str
    environment: str
    module: str
    suffixes: tuple[str, ...]
    runs: Callable[[ModelDefinition], bool] = lambda definition: True
    arguments: tuple[Argument, ...] = ()
    scores: bool = True
    explains: Callable[[ModelDefinition], bool] = lambda definition: False


def _configuration(definition: ModelDefinition) -> str:
    return definition.configuration.lstrip("_")


def _is_arcgis_learn(definition: ModelDefinition) -> bool:
    return _configuration(definition) in ("FeatureClassifier", "image_captioner_inference")


KINDS = (
    Kind("onnx", "ONNX", "onnx", "onnx", (".onnx",)),
    Kind(
        "arcgis_learn",
        "arcgis.learn FeatureClassifier",
        "torch",
        "arcgis_learn",
        (".pth", ".pt"),
        lambda definition: _configuration(definition) == "FeatureClassifier",
        explains=lambda definition: definition.explains,
    ),
    Kind(
        "arcgis_captioner",
        "arcgis.learn ImageCaptioner",
        "torch",
        "arcgis_captioner",
        (".pth", ".pt"),
        lambda definition: _configuration(definition) == "image_captioner_inference",
        arguments=(
            Argument("beam_width", 5, 1, 100, "How many beginnings of a caption are followed up."),
            Argument("max_length", 20, 1, 1000, "The most words that a caption has."),
        ),
        scores=False,
    ),
    Kind(
        "weights",
        "PyTorch weights",
        "torch",
        "weights",
        (".pth", ".pt", ".bin", ".safetensors"),
        lambda definition: bool(definition.backbone) and not _is_arcgis_learn(definition),
        explains=lambda definition: True,
    ),
    Kind(
        "exported",
        "torch.export",
        "torch",
        "exported",
        (".pt2",),
        explains=lambda definition: True,
    ),
    Kind(
        "torchscript", "TorchScript", "torch", "torchscript", (".pt", ".ts", ".torchscript", ".pth")
    ),
)

_NOT_YET = {
    ".h5": "a Keras model",
    ".hdf5": "a Keras model",
    ".keras": "a Keras model",
    ".pb": "a TensorFlow model",
    ".model": "a CNTK model",
    ".safetensors": "a file of weights whose architecture ModelParameters.backbone does not name",
    ".bin": "a file of weights whose architecture ModelParameters.backbone does not name",
}


def kind_of(definition: ModelDefinition) -> Kind:
    """The kind that runs ``definition``, by its model file's suffix and its configuration.

    Raises DefinitionError with what the model is when no kind here runs it.
    """
    suffix = PurePosixPath(definition.model_file.replace("\\", "/")).suffix.lower()
    described = _described(definition, suffix)
    for kind in KINDS:
        fits = suffix in kind.suffixes or not kind.suffixes
        if fits and kind.runs(definition) and not described:
            return kind
    described = described or _NOT_YET.get(suffix, "")
    described = described or f"a model file of an unknown kind ({suffix or 'no suffix'})"
    known = ", ".join(kind.title for kind in KINDS)
    raise DefinitionError(
        definition.name,
        [
            f"this is {described}, which this version cannot run; it runs {known}. "
            "Export the model to ONNX and name that file in ModelFile."
        ],
    )


def by_name(name: str) -> Kind:
    """The kind called ``name``."""
    return next(kind for kind in KINDS if kind.name == name)


def _described(definition: ModelDefinition, suffix: str) -> str:
    """What the model is, when its configuration says that it is none of KINDS."""
    if suffix != ".onnx" and _is_arcgis_learn(definition):
        return "" if definition.backbone else "an arcgis.learn model that names no backbone"
    if not definition.model_file:
        return f"a Python raster function ({definition.inference_function})"
    return ""


def arguments_of(definition: ModelDefinition) -> tuple[Argument, ...]:
    """The arguments that ``definition`` knows, with their defaults."""
    kind = kind_of(definition)
    common = (
        Argument("padding", 0, 0, 4096, "Pixels added on each side of an object's own box."),
        Argument("batch_size", None, -(2**31), 65536, "Chips per step; rounded down to a square."),
        *kind.arguments,
    )
    return (*common, *_score_arguments(definition, kind)) if kind.scores else common


def _score_arguments(definition: ModelDefinition, kind: Kind) -> tuple[Argument, ...]:
    """The arguments of every model that gives a score per class."""
    threshold = definition.threshold
    common: tuple[Argument, ...] = (
        Argument(
            "test_time_augmentation",
            definition.augmented,
            0,
            1,
            "Mean over flipped and turned copies of each chip.",
            yes_no=True,
        ),
    )
    if kind.explains(definition):
        text = "A picture per object of what spoke for its class."
        common += (Argument("explainability_map", False, 0, 1, text, yes_no=True),)
    if definition.multi_label:
        default = 0.5 if threshold is None else threshold
        text = "A class is given when its score is at least this."
        return (
            *common,
            Argument("threshold", default, 0.0, 1.0, text),
            Argument("score_threshold", None, 0.0, 1.0, "The same as threshold."),
        )
    default = 0.0 if threshold is None else threshold
    text = "Below this confidence an object gets no label."
    return (*common, Argument("score_threshold", default, 0.0, 1.0, text))


def check_arguments(definition: ModelDefinition, given: Mapping[str, Any]) -> dict[str, Any]:
    """Every argument of ``definition`` with its checked value: the given one, or the default.

    Raises ParameterError for names that the model does not know, for values that are no numbers
    or out of range.
    """
    known = {argument.name: argument for argument in arguments_of(definition)}
    values = {name: argument.default for name, argument in known.items()}
    for name, value in given.items():
        if name not in known:
            raise ParameterError(
                f"{definition.name}: the model knows no argument “{name}”; "
                f"it knows {', '.join(sorted(known))}. Correct the name or leave it out."
            )
        values[name] = _checked(definition.name, known[name], value)
    if "threshold" in values:
        alias = values.pop("score_threshold")
        if alias is not None:
            if "threshold" in given and values["threshold"] != alias:
                raise ParameterError(
                    f"{definition.name}: threshold is {values['threshold']} and score_threshold is "
                    f"{alias}, but they mean the same for a multi-label model. Give one of them."
                )
            values["threshold"] = alias
    return values


def _checked(model: str, argument: Argument, value: Any) -> Value:
    if argument.yes_no:
        text = str(value).strip().lower()
        if text in _YES or text in _NO:
            return text in _YES
        raise ParameterError(
            f"{model}: the argument {argument.name} is “{value}”, true or false is needed. "
            "Correct the value."
        )
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    fits = argument.least <= number <= argument.most and not isinstance(value, bool)
    if not fits or (argument.whole and number != int(number)):
        kind = "a whole number" if argument.whole else "a number"
        limits = f"from {argument.least:g} to" if argument.least >= 0 else "up to"
        raise ParameterError(
            f"{model}: the argument {argument.name} is “{value}”, {kind} {limits} "
            f"{argument.most:g} is needed. Correct the value."
        )
    return int(number) if argument.whole else number


def square_batch(asked: int) -> int:
    """The largest square not above ``asked``, at least 1 (tool reference, section 6)."""
    return math.isqrt(max(asked, 1)) ** 2
