# SPDX-License-Identifier: GPL-2.0-or-later
"""The kinds of model that can run, and what must be known of them without any framework.

A new kind is one line here and one file beside this one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Callable

from ..definition.model_definition import CAPTIONING, ModelDefinition
from ..definition.raster_function import BUILT_IN
from ..errors import DefinitionError
from ..texts import marked, tr, translated
from .argument import Argument

RASTER_FUNCTION = "raster_function"


@dataclass(frozen=True)
class Kind:
    """A kind of model.

    ``suffixes`` of its files, all when empty; ``runs`` says of a definition with such a file
    whether it is of this kind; ``arguments`` are those beyond the common ones; ``scores`` that it
    gives a score per class; ``explains`` whether such a model can draw explainability maps;
    ``exports`` whether ONNX Runtime may compute it, once that was checked.
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
    exports: bool = False


def _configuration(definition: ModelDefinition) -> str:
    return definition.configuration.lstrip("_")


#: Stands for the suffix of a model that is a folder.
_FOLDER = "/"
#: What may look like the suffix of such a folder: a version, or what some tools end its name with.
_ENDS_FOLDER = re.compile(r"\.(v?[0-9][\w-]*|saved_?model|tf)")


def _is_arcgis_learn(definition: ModelDefinition) -> bool:
    return _configuration(definition) in ("FeatureClassifier", "image_captioner_inference")


def _is_native(definition: ModelDefinition) -> bool:
    """Whether the model runs without its raster function, whichever that is."""
    return bool(definition.backbone) or _configuration(definition) == "KerasClassifier"


KINDS = (
    Kind(
        RASTER_FUNCTION,
        marked("Python raster function"),
        "torch",
        "raster_function.model",
        (),
        lambda definition: definition.own_function,
        scores=False,
    ),
    Kind("onnx", "ONNX", "onnx", "onnx.model", (".onnx",)),
    Kind(
        "arcgis_learn",
        "arcgis.learn FeatureClassifier",
        "torch",
        "arcgis_learn.classifier",
        (".pth", ".pt"),
        lambda definition: _configuration(definition) == "FeatureClassifier",
        explains=lambda definition: definition.explains,
        exports=True,
    ),
    Kind(
        "arcgis_captioner",
        "arcgis.learn ImageCaptioner",
        "torch",
        "arcgis_learn.captioner",
        (".pth", ".pt"),
        lambda definition: _configuration(definition) == "image_captioner_inference",
        arguments=(
            Argument(
                "beam_width", 5, 1, 100, marked("How many beginnings of a caption are followed up.")
            ),
            Argument("max_length", 20, 1, 1000, marked("The most words that a caption has.")),
        ),
        scores=False,
    ),
    Kind("keras", "Keras", "torch", "keras.model", (".h5", ".hdf5", ".keras")),
    Kind(
        "saved_model", "TensorFlow SavedModel", "tensorflow", "tensorflow.saved_model", (_FOLDER,)
    ),
    Kind(
        "weights",
        marked("PyTorch weights"),
        "torch",
        "pytorch.weights",
        (".pth", ".pt", ".ckpt", ".bin", ".safetensors"),
        lambda definition: bool(definition.backbone) and not _is_arcgis_learn(definition),
        explains=lambda definition: True,
        exports=True,
    ),
    Kind(
        "exported",
        "torch.export",
        "torch",
        "pytorch.exported",
        (".pt2",),
        explains=lambda definition: True,
        exports=True,
    ),
    Kind(
        "torchscript",
        "TorchScript",
        "torch",
        "pytorch.torchscript",
        (".pt", ".ts", ".torchscript", ".pth"),
        exports=True,
    ),
)

_NOT_YET = {
    ".pb": marked("a frozen TensorFlow graph"),
    ".model": marked("a CNTK model"),
    ".safetensors": marked(
        "a file of weights whose architecture ModelParameters.backbone does not name"
    ),
    ".bin": marked("a file of weights whose architecture ModelParameters.backbone does not name"),
    ".ckpt": marked("a file of weights whose architecture ModelParameters.backbone does not name"),
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
    described = translated(described) or tr("a model file of an unknown kind ({suffix})").format(
        suffix=suffix or tr("no suffix")
    )
    raise DefinitionError(
        definition.name,
        [
            tr(
                "this is {described}, which this version cannot run. Export the model to "
                "ONNX and name that file in ModelFile."
            ).format(described=described)
        ],
    )


def _check_task(definition: ModelDefinition, kind: Kind) -> None:
    """Refuse a captioner that would be run as if it gave class scores."""
    if definition.task == CAPTIONING and kind.scores:
        raise DefinitionError(
            definition.name,
            [
                tr(
                    "ModelType is ImageCaptioner, but {kind} models are read as "
                    "classifiers. Choose a package that arcgis.learn saved for an "
                    "ImageCaptioner, or correct ModelType."
                ).format(kind=translated(kind.title))
            ],
        )


def _suffix(model_file: str) -> str:
    """The suffix of a model file in lower case; _FOLDER for the name of a SavedModel's folder.

    That is a name without a suffix, or with one of a folder (``roofs``, ``roofs.v2``,
    ``model.savedmodel``), or the file saved_model.pb in it.
    """
    path = PurePosixPath(model_file.replace("\\", "/"))
    suffix = path.suffix.lower()
    is_folder = _ENDS_FOLDER.fullmatch(suffix) or (not suffix and path.name != "")
    return _FOLDER if is_folder or path.name == "saved_model.pb" else suffix


def by_name(name: str) -> Kind:
    """The kind called ``name``."""
    return next(kind for kind in KINDS if kind.name == name)


def _described(definition: ModelDefinition, suffix: str) -> str:
    """What the model is, when its configuration says that it is none of KINDS."""
    if definition.own_function:
        return ""
    if suffix != ".onnx" and _is_arcgis_learn(definition):
        return "" if definition.backbone else tr("an arcgis.learn model that names no backbone")
    function = definition.inference_function
    inside = function.lower().startswith(BUILT_IN)
    named = _configuration(definition) or not definition.model_file
    if suffix != ".onnx" and inside and named and not _is_native(definition):
        return tr("a model whose raster function lies inside ArcGIS ({function})").format(
            function=function
        )
    if not definition.model_file:
        return tr("a raster function that is no Python file ({function})").format(function=function)
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
    refusal = tr(
        "{definition}: this model runs Python code of its own, {path} in {place}, "
        "which can do whatever you can. If you trust its author, allow it with "
        "ALLOW_MODEL_CODE (“Allow the model's own code”)."
    ).format(definition=definition.name, path=path.name, place=place)
    try:
        native = kind_of(replace(definition, inference_function=""))
    except DefinitionError:
        return refusal
    file = PurePosixPath(definition.model_file.replace("\\", "/")).name
    return tr(
        "{refusal} Or take InferenceFunction out of the definition: then {file} runs "
        "as a model of the kind {native}, without that code."
    ).format(refusal=refusal, file=file, native=translated(native.title))
