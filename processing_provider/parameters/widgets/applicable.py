# SPDX-License-Identifier: GPL-2.0-or-later
"""Which parameters beside a model mean something, as the others and the model are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ....inference.job import CPU
from ..imagery.given import INPUTS
from ..models.build_package import BOX
from .model_facts import ModelFacts


def applicable(values: Mapping[str, Any], facts: ModelFacts) -> dict[str, bool]:
    """By the parameters' names, whether each of those that may be without a meaning has one.

    ``values`` are those of a dialog. Of a model that is not known all is taken to have a meaning.
    """
    on_cards = values.get("PROCESSOR") != CPU
    return {
        **_by_the_imagery(values),
        **_by_the_model(facts),
        **_of_chips(values, facts),
        "GPU_ID": on_cards,
    }


def _by_the_imagery(values: Mapping[str, Any]) -> dict[str, bool]:
    given = {name for name in INPUTS if is_given(values.get(name))}
    photos, features = "INPUT_PHOTOS" in given, is_given(values.get("FEATURES"))
    return {
        **{name: not given or name in given for name in INPUTS},
        "SUBFOLDERS": "INPUT_FOLDER" in given,
        "PHOTO_FIELD": photos,
        "PHOTO_ROWS": photos,
        "FEATURES": not photos,
        "PROCESSING_MODE": features and not photos,
        "COORDINATE_OPERATION": features and not photos,
        "CELL_SIZE": features and not photos,
        "RPC_DEM": not photos,
        "SCHEDULER": not photos,
    }


def _by_the_model(facts: ModelFacts) -> dict[str, bool]:
    if facts.definition is None:
        names = ("CLASS_LABEL_FIELD", "CAPTION_FIELD", "PROBABILITIES", "EXPLANATIONS")
        return dict.fromkeys((*names, "ALLOW_MODEL_CODE"), True)
    return {
        "CLASS_LABEL_FIELD": not facts.captions,
        "CAPTION_FIELD": facts.captions,
        "PROBABILITIES": facts.scores,
        "EXPLANATIONS": facts.knows("explainability_map"),
        "ALLOW_MODEL_CODE": facts.definition.own_function,
    }


def _of_chips(values: Mapping[str, Any], facts: ModelFacts) -> dict[str, bool]:
    """Of a training set; a crop mode that is not set is the model's."""
    mode, definition = values.get("CROP_MODE"), facts.definition
    boxes = definition is not None and not definition.fixed_size
    is_split = is_given(values.get("SPLIT"))
    return {
        "PADDING": mode == BOX if is_given(mode) else boxes,
        "BLOCK_SIZE": is_split,
        "SEED": is_split,
    }


def is_given(value: Any) -> bool:
    """Whether a dialog's ``value`` is one."""
    if hasattr(value, "isNull") and callable(value.isNull) and value.isNull():
        return False
    return value not in (None, "", [])
