# SPDX-License-Identifier: GPL-2.0-or-later
"""A ModelDefinition back to the keys of an .emd: what ``read_emd`` reads as the same definition.

Only what differs from the reader's defaults is written, beside the keys that Esri's own tools
expect of every classifier.
"""

from __future__ import annotations

import json
from typing import Any

from ..model_definition import CAPTIONING, ModelClass, ModelDefinition, Normalization
from .fit_keys import fit_values

MULTI_LABEL = "MultiLabeled_Tiles"


def to_emd(definition: ModelDefinition) -> dict[str, Any]:
    """The .emd of ``definition``, JSON-able; its name, folder and package are not part of it.

    Where a raster function reads the definition for itself, it is the text as it was.
    """
    if definition.source:
        source: dict[str, Any] = json.loads(definition.source)
        return source
    captions = definition.task == CAPTIONING
    return {
        **_texts(definition),
        "ModelType": "ImageCaptioner" if captions else "ObjectClassification",
        **_given(ModelFile=definition.model_file),
        "ImageHeight": definition.chip_height,
        "ImageWidth": definition.chip_width,
        **_bands(definition),
        "CropSizeFixed": int(definition.fixed_size),
        "BlackenAroundFeature": int(definition.blacken),
        "ImageSpaceUsed": "PIXEL_SPACE" if definition.pixel_space else "MAP_SPACE",
        **_given(MetaDataMode=MULTI_LABEL if definition.multi_label else ""),
        **_values(definition),
        **({} if captions else {"Classes": [class_values(c) for c in definition.classes]}),
    }


def class_values(entry: ModelClass) -> dict[str, Any]:
    """A class as an entry of ``Classes``."""
    return {"Value": entry.value, "Name": entry.name, "Color": list(entry.colour)}


def normalization_values(normalization: Normalization) -> dict[str, Any]:
    """The object under ``Normalization``."""
    values: dict[str, Any] = {"Mean": list(normalization.mean), "Std": list(normalization.std)}
    return {**values, **({"Scale": normalization.scale} if normalization.scale != 1 else {})}


def _texts(definition: ModelDefinition) -> dict[str, Any]:
    backbone = {"backbone": definition.backbone} if definition.backbone else None
    return _given(
        Framework=definition.framework,
        ModelConfiguration=definition.configuration,
        ModelParameters=backbone,
        InferenceFunction=definition.inference_function,
    )


def _bands(definition: ModelDefinition) -> dict[str, Any]:
    bands = definition.extract_bands
    return {} if bands is None else {"ExtractBands": list(bands)}


def _values(definition: ModelDefinition) -> dict[str, Any]:
    """What is left out when it says nothing."""
    sizes = definition.cell_size_range or (None, None)
    normalization, fit = definition.normalization, definition.fit
    return _given(
        ModelFormat=definition.layout,
        Resize=None if fit is None else fit_values(fit),
        LargestBox=definition.largest_box or None,
        Normalization=None if normalization is None else normalization_values(normalization),
        DataRange=None if definition.data_range is None else list(definition.data_range),
        BatchSize=definition.batch_size,
        OutputValues=definition.output_kind,
        ApplyScaleOffset=1 if definition.apply_scale_offset else None,
        Threshold=definition.threshold,
        test_time_augmentation=True if definition.augmented else None,
        ExpMap=True if definition.explains else None,
        MinCellSize=sizes[0],
        MaxCellSize=sizes[1],
    )


def _given(**keys: Any) -> dict[str, Any]:
    """``keys`` without those that are None or an empty text."""
    return {key: value for key, value in keys.items() if value is not None and value != ""}
