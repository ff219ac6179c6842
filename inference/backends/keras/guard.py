# SPDX-License-Identifier: GPL-2.0-or-later
"""What a Keras model is made of, looked at before anything of it is built.

A Keras file describes its layers in JSON. Only classes of Keras's own that compute are let
through, whatever Keras itself would do: its loading of HDF5 files has run the bytecode in them in
some versions, and some of its layers open other files or unpickle.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from ...definition.model_definition import ModelDefinition
from ...errors import ModelError
from ...texts import tr
from .library import keras

#: Classes in whose description Python code may lie: bytecode, or a pickled module.
_CODE = ("Lambda", "__lambda__", "function_lambda", "TorchModuleWrapper")

#: Keras's own layers that open files named in the description, or need another framework.
_OUTSIDE = (
    "FlaxLayer",
    "IntegerLookup",
    "JaxLayer",
    "StringLookup",
    "TFSMLayer",
    "TextVectorization",
)

#: Parts of a description that are values, not objects.
_VALUES = ("__bytes__", "__ellipsis__", "__keras_tensor__", "__numpy__", "__slice__", "__tensor__")

_MODELS = ("Functional", "Model", "Sequential")


def check_parts(
    definition: ModelDefinition, file: str, config: dict[str, Any], code_allowed: bool
) -> None:
    """Refuse a model with code in it, unless ``code_allowed``, or with parts unknown to Keras.

    ``config`` is the model's description. Raises ModelError.
    """
    for part in _parts(config):
        kind = str(part["class_name"])
        if kind in _CODE:
            if not code_allowed:
                raise ModelError(
                    tr(
                        "{definition}: {file} holds Python code of its own, in {called}, "
                        "which would run. Tick ALLOW_MODEL_CODE if you trust whoever made "
                        "the file, or export the model to ONNX."
                    ).format(definition=definition.name, file=file, called=_called(kind, part))
                )
        elif not _is_kerass_own(kind, part):
            raise ModelError(
                tr(
                    "{definition}: {file} uses {called}, which is none of Keras's own "
                    "layers for pictures. Export the model to ONNX where its code is at "
                    "hand."
                ).format(definition=definition.name, file=file, called=_called(kind, part))
            )


def operations(config: dict[str, Any]) -> dict[str, type]:
    """The operations on tensors in a description, by name; Keras misses them in its own HDF5."""
    found = {str(part["class_name"]): _find(str(part["class_name"]), "") for part in _parts(config)}
    return {
        name: kind
        for name, kind in found.items()
        if kind is not None
        and not issubclass(kind, keras.layers.Layer)
        and issubclass(kind, keras.Operation)
    }


def _parts(config: Any) -> Iterator[dict[str, Any]]:
    """Every object in a description, however deep, but for how the whole model was trained."""
    waiting: list[Any] = [{**config, "compile_config": None}]
    while waiting:
        found = waiting.pop()
        if isinstance(found, dict):
            if "class_name" in found:
                yield found
            waiting.extend(reversed(list(found.values())))
        elif isinstance(found, list):
            waiting.extend(reversed(found))


def _called(kind: str, part: dict[str, Any]) -> str:
    inner = part.get("config")
    if kind == "function":
        return tr("the function {inner}").format(inner=inner)
    name = inner.get("name") if isinstance(inner, dict) else None
    return tr("the layer “{name}” ({kind})").format(name=name, kind=kind) if name else kind


def _is_kerass_own(kind: str, part: dict[str, Any]) -> bool:
    if kind in (*_MODELS, *_VALUES):
        return True
    if kind == "function":
        name = str(part.get("config"))
        return any(hasattr(space, name) for space in (keras.activations, keras.ops))
    found = _find(kind, str(part.get("module") or ""))
    return found is not None and kind not in _OUTSIDE


def _find(kind: str, module: str) -> Optional[type]:
    """The class of Keras's called ``kind`` that a description may name."""
    spaces = (
        (keras.layers, keras.layers.Layer),
        (keras.initializers, keras.initializers.Initializer),
        (keras.regularizers, keras.regularizers.Regularizer),
        (keras.constraints, keras.constraints.Constraint),
        (keras.dtype_policies, keras.dtype_policies.DTypePolicy),
        (keras.src.ops.numpy, keras.Operation),
        (keras.src.ops.nn, keras.Operation),
        (keras.src.ops.image, keras.Operation),
    )
    if module and module.split(".")[0] != "keras":
        return None
    for space, base in spaces:
        found = getattr(space, kind, None)
        if isinstance(found, type) and issubclass(found, base):
            return found
    return None
