# SPDX-License-Identifier: GPL-2.0-or-later
"""Whole models as torch.save pickles them: reading one runs Python code, so only if permitted."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Optional

import torch

from ...definition.model_definition import ModelDefinition
from ...errors import ModelError
from ...texts import tr
from .model import plain_state, records, shorten


def read_module(definition: ModelDefinition, code_allowed: bool) -> Optional[torch.nn.Module]:
    """The model in ``definition``'s file, or None when torch.save did not write that file.

    Raises ModelError for a model when its code may not run or is not there, and for a file of
    plain weights.
    """
    path = Path(definition.model_file)
    if not _is_pickle(path):
        return None
    try:
        found = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        if not code_allowed:
            raise ModelError(
                tr(
                    "{definition}: {path} is a pickled model: reading it runs Python code "
                    "that the file chooses. Set ALLOW_MODEL_CODE if you trust its maker, "
                    "or save the model with torch.jit.trace(model, example).save(path), "
                    "which needs no permission."
                ).format(definition=definition.name, path=path.name)
            ) from error
        return _unpickle(definition, path)
    except (RuntimeError, EOFError, ValueError, OSError):
        return None
    raise ModelError(f"{definition.name}: {path.name} {_told(found)}")


def _is_pickle(path: Path) -> bool:
    """Whether the file is one of torch.save's, as an archive or in its older form."""
    if any(name.endswith("/data.pkl") for name in records(path)):
        return True
    with open(path, "rb") as file:
        return file.read(1) == pickle.PROTO


def _unpickle(definition: ModelDefinition, path: Path) -> torch.nn.Module:
    """Read the model, which runs code. Raises ModelError for whatever that code raises."""
    try:
        found = torch.load(path, map_location="cpu", weights_only=False)  # nosec B614 # allowed
    except (ImportError, AttributeError) as error:
        raise ModelError(
            tr(
                "{definition}: {path} needs Python code that the torch environment does "
                "not have ({error}). Install the package with the model's class there, or "
                "export the model to ONNX where its class is known."
            ).format(definition=definition.name, path=path.name, error=shorten(error))
        ) from error
    except Exception as error:
        raise ModelError(
            tr(
                "{definition}: {path} cannot be read by PyTorch {version}: {error}. Export "
                "the model to ONNX where it was made."
            ).format(
                definition=definition.name,
                path=path.name,
                version=torch.__version__,
                error=shorten(error),
            )
        ) from error
    if not isinstance(found, torch.nn.Module):
        raise ModelError(
            tr(
                "{definition}: {path} holds {found}, not a model. Save the whole model, or "
                "its state_dict with ModelParameters.backbone."
            ).format(definition=definition.name, path=path.name, found=type(found).__name__)
        )
    return found


def _told(found: object) -> str:
    """What a file that is no model holds, and the remedy."""
    names = list(plain_state(found))
    if not names:
        return tr(
            "holds {found}, not a model. Save the model with torch.jit.trace(model, "
            "example).save(path)."
        ).format(found=type(found).__name__)
    return tr(
        "holds weights alone ({count} tensors, first {names}), but no architecture. "
        "Name it as torchvision or timm does in ModelParameters.backbone, save the "
        "model with torch.jit.trace(model, example).save(path), or export it to ONNX."
    ).format(count=len(names), names=", ".join(names[:3]))
