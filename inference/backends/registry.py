# SPDX-License-Identifier: GPL-2.0-or-later
"""The kinds of model that can run, and what must be known of them without any framework.

A new kind is one line here and one file beside this one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any, Callable, Optional, Union

from ..definition.model_definition import CAPTIONING, ModelDefinition
from ..definition.raster_function import BUILT_IN
from ..errors import DefinitionError, ParameterError

Value = Union[int, float, bool, str]

RASTER_FUNCTION = "raster_function"

#: What a raster function's module declared, as the worker's ``inspect`` answers it.
Facts = Mapping[str, Any]

MOST_SIDE = 4096

_YES = ("true", "1", "t", "y", "yes")
_NO = ("false", "0", "f", "n", "no")


@dataclass(frozen=True)
class Argument:
    """A model argument: a number from ``least`` to ``most``, whole if ``least`` is; or yes/no.

    Or a ``text``, one of ``choices`` if there are any. A ``required`` one without a default must
    be given.
    """

    name: str
    default: Optional[Value]
    least: float
    most: float
    help: str
    yes_no: bool = False
    text: bool = False
    choices: tuple[str, ...] = ()
    required: bool = False

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


#: Stands for the suffix of a model that is a folder.
_FOLDER = "/"


def _is_arcgis_learn(definition: ModelDefinition) -> bool:
    return _configuration(definition) in ("FeatureClassifier", "image_captioner_inference")


def _is_native(definition: ModelDefinition) -> bool:
    """Whether the model runs without its raster function, whichever that is."""
    return bool(definition.backbone) or _configuration(definition) == "KerasClassifier"


KINDS = (
    Kind(
        RASTER_FUNCTION,
        "Python raster functions",
        "torch",
        "raster_function",
        (),
        lambda definition: definition.own_function,
        scores=False,
    ),
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
    Kind("keras", "Keras", "torch", "keras_model", (".h5", ".hdf5", ".keras")),
    Kind("saved_model", "TensorFlow SavedModel", "tensorflow", "saved_model", (_FOLDER,)),
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
    ".pb": "a frozen TensorFlow graph",
    ".model": "a CNTK model",
    ".safetensors": "a file of weights whose architecture ModelParameters.backbone does not name",
    ".bin": "a file of weights whose architecture ModelParameters.backbone does not name",
}


def kind_of(definition: ModelDefinition) -> Kind:
    """The kind that runs ``definition``, by its model file's suffix and its configuration.

    Raises DefinitionError with what the model is when no kind here runs it.
    """
    suffix = _suffix(definition.model_file)
    described = _described(definition, suffix)
    for kind in KINDS:
        fits = suffix in kind.suffixes or not kind.suffixes
        if fits and kind.runs(definition) and not described:
            _check_task(definition, kind)
            return kind
    described = described or _NOT_YET.get(suffix, "")
    described = described or f"a model file of an unknown kind ({suffix or 'no suffix'})"
    raise DefinitionError(
        definition.name,
        [
            f"this is {described}, which this version cannot run. "
            "Export the model to ONNX and name that file in ModelFile."
        ],
    )


def _check_task(definition: ModelDefinition, kind: Kind) -> None:
    """Refuse a captioner that would be run as if it gave class scores."""
    if definition.task == CAPTIONING and kind.scores:
        raise DefinitionError(
            definition.name,
            [
                f"ModelType is ImageCaptioner, but {kind.title} models are read as classifiers. "
                "Choose a package that arcgis.learn saved for an ImageCaptioner, or correct "
                "ModelType."
            ],
        )


def _suffix(model_file: str) -> str:
    """The suffix of a model file in lower case; _FOLDER for the name of a SavedModel's folder.

    That is a name without a suffix, or with a version for one (``roofs``, ``roofs.2``), or
    the file saved_model.pb in it.
    """
    path = PurePosixPath(model_file.replace("\\", "/"))
    suffix = path.suffix.lower()
    is_folder = suffix[1:].isdigit() or (not suffix and path.name != "")
    return _FOLDER if is_folder or path.name == "saved_model.pb" else suffix


def by_name(name: str) -> Kind:
    """The kind called ``name``."""
    return next(kind for kind in KINDS if kind.name == name)


def _described(definition: ModelDefinition, suffix: str) -> str:
    """What the model is, when its configuration says that it is none of KINDS."""
    if definition.own_function:
        return ""
    if suffix != ".onnx" and _is_arcgis_learn(definition):
        return "" if definition.backbone else "an arcgis.learn model that names no backbone"
    function = definition.inference_function
    inside = function.lower().startswith(BUILT_IN)
    named = _configuration(definition) or not definition.model_file
    if suffix != ".onnx" and inside and named and not _is_native(definition):
        return f"a model whose raster function lies inside ArcGIS ({function})"
    if not definition.model_file:
        return f"a raster function that is no Python file ({function})"
    return ""


def environments_of(definition: ModelDefinition) -> tuple[str, ...]:
    """The environments in which ``definition``'s model can run, the best first."""
    kind = kind_of(definition)
    if kind.name != RASTER_FUNCTION:
        return (kind.environment,)
    framework = definition.framework.lower()
    if "tensorflow" in framework:
        return ("tensorflow",)
    if any(word in framework for word in ("torch", "keras", "arcgis")):
        return ("torch",)
    return ("torch", "onnx")


def code_refusal(definition: ModelDefinition) -> str:
    """The sentence that says which code would run, and how to allow it or to do without."""
    path = PurePosixPath(definition.inference_function.replace("\\", "/"))
    place = definition.package or (str(path.parent) if path.parent.name else definition.folder)
    refusal = (
        f"{definition.name}: this model runs Python code of its own, {path.name} in {place}, which "
        "can do whatever you can. If you trust its author, allow it with ALLOW_MODEL_CODE (“Allow "
        "the model's own code”)."
    )
    try:
        native = kind_of(replace(definition, inference_function=""))
    except DefinitionError:
        return refusal
    file = PurePosixPath(definition.model_file.replace("\\", "/")).name
    return (
        f"{refusal} Or take InferenceFunction out of the definition: then {file} runs as a model "
        f"of the kind {native.title}, without that code."
    )


def arguments_of(
    definition: ModelDefinition, facts: Optional[Facts] = None
) -> tuple[Argument, ...]:
    """The arguments that ``definition`` knows, with their defaults.

    Those of a raster function are known from its ``facts`` alone; without them only the common
    ones are.
    """
    kind = kind_of(definition)
    common = (
        Argument("padding", 0, 0, 4096, "Pixels added on each side of an object's own box."),
        Argument("batch_size", None, -(2**31), 65536, "Chips per step; rounded down to a square."),
        *kind.arguments,
    )
    if kind.name == RASTER_FUNCTION:
        return _declared_arguments(common, facts or {})
    if definition.resampled and definition.fit is not None:
        text = "The side in pixels of the square to which every chip is brought."
        side = Argument("resampled_image_size", definition.fit.side, 1, MOST_SIDE, text)
        common = (*common, side)
    return (*common, *_score_arguments(definition, kind)) if kind.scores else common


def _declared_arguments(common: tuple[Argument, ...], facts: Facts) -> tuple[Argument, ...]:
    """``common`` with the defaults that a raster function gives them, then its own."""
    declared = {entry["name"]: entry for entry in facts.get("arguments", ())}
    known = {entry.name: entry for entry in common}
    for name, entry in declared.items():
        if name in known:
            default = entry["default"]
            whole = isinstance(default, (int, float)) and default == int(default)
            known[name] = replace(known[name], default=int(default) if whole else None)
        else:
            known[name] = _declared_argument(entry)
    return tuple(known.values())


def _declared_argument(entry: Mapping[str, Any]) -> Argument:
    return Argument(
        name=entry["name"],
        default=entry["default"],
        least=entry.get("least", -math.inf),
        most=entry.get("most", math.inf),
        help=entry["help"],
        yes_no=entry["type"] == "boolean",
        text=entry["type"] == "string",
        choices=tuple(entry["choices"]),
        required=bool(entry.get("required")),
    )


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


def check_arguments(
    definition: ModelDefinition, given: Mapping[str, Any], facts: Optional[Facts] = None
) -> dict[str, Any]:
    """Every argument of ``definition`` with its checked value: the given one, or the default.

    Without its ``facts`` a raster function's own arguments cannot be checked: then those given are
    passed on, and no more. Raises ParameterError for names that the model does not know, for
    values that are no numbers or out of range, and for what is missing.
    """
    known = {argument.name: argument for argument in arguments_of(definition, facts)}
    if definition.own_function and facts is None:
        return {
            name: _checked(definition.name, known[name], value) if name in known else value
            for name, value in given.items()
        }
    values = {name: argument.default for name, argument in known.items()}
    for name, value in given.items():
        if name not in known:
            raise ParameterError(
                f"{definition.name}: the model knows no argument “{name}”; "
                f"it knows {', '.join(sorted(known))}. Correct the name or leave it out."
            )
        values[name] = _checked(definition.name, known[name], value)
    for name, argument in known.items():
        if argument.required and values[name] is None:
            raise ParameterError(
                f"{definition.name}: the argument {name} has no default. "
                "Give it a value in MODEL_ARGUMENTS."
            )
    if "threshold" in values and not definition.own_function:
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
    if argument.text:
        return _checked_text(model, argument, value)
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    fits = argument.least <= number <= argument.most and math.isfinite(number)
    fits = fits and not isinstance(value, bool)
    if not fits or (argument.whole and number != int(number)):
        kind = "a whole number" if argument.whole else "a number"
        if argument.most != math.inf:
            limits = f"from {argument.least:g} to" if argument.least >= 0 else "up to"
            kind = f"{kind} {limits} {argument.most:g}"
        raise ParameterError(
            f"{model}: the argument {argument.name} is “{value}”, {kind} is needed. "
            "Correct the value."
        )
    return int(number) if argument.whole else number


def _checked_text(model: str, argument: Argument, value: Any) -> str:
    """``value`` as text; one of the choices in their own letter case, if there are any."""
    text = "" if value is None else str(value)
    folded = {choice.lower(): choice for choice in argument.choices}
    if not folded:
        return text
    if text.strip().lower() not in folded:
        raise ParameterError(
            f"{model}: the argument {argument.name} is “{value}”, one of "
            f"{', '.join(argument.choices)} is needed. Correct the value."
        )
    return folded[text.strip().lower()]


def square_batch(asked: int) -> int:
    """The largest square not above ``asked``, at least 1 (tool reference, section 6)."""
    return math.isqrt(max(asked, 1)) ** 2
