# SPDX-License-Identifier: GPL-2.0-or-later
"""How pixel values become a model's input: our own key, or what arcgis.learn trained with."""

from __future__ import annotations

from typing import Any, Optional, Union

from ...texts import tr
from ..model_definition import Normalization
from ..reader import Reader

_IMAGENET_MEAN = (0.485 * 255, 0.456 * 255, 0.406 * 255)
_IMAGENET_STD = (0.229 * 255, 0.224 * 255, 0.225 * 255)


def read_normalization(reader: Reader) -> Optional[Normalization]:
    """Our own key: ``{"Mean": [...], "Std": [...], "Scale": 1}``, also at the top level."""
    remedy = tr(
        'Write {"Mean": [...], "Std": [...]} in pixel values, one number per band or one for all.'
    )
    source: Optional[dict[str, Any]] = None
    if reader.has("Normalization"):
        if not isinstance(reader.values["Normalization"], dict):
            reader.fault("Normalization", tr("an object with Mean and Std"), remedy)
            return None
        source = reader.values["Normalization"]
    elif any(reader.has(key) for key in ("Mean", "Std", "Scale")):
        source = {key: reader.values.get(key) for key in ("Mean", "Std", "Scale")}
    if source is None:
        return None
    path = "Normalization" if reader.has("Normalization") else ""
    keys = {str(key).capitalize(): value for key, value in source.items()}
    inner = Reader(keys, reader.faults, path)
    for key in keys:
        if key not in ("Mean", "Std", "Scale"):
            reader.faults.append(
                tr("{key_path} is not known; Mean, Std and Scale are. {remedy}").format(
                    key_path=inner.key_path(key), remedy=remedy
                )
            )
    mean = inner.numbers("Mean", remedy) if inner.has("Mean") else (0.0,)
    std = inner.numbers("Std", remedy) if inner.has("Std") else (1.0,)
    scale = inner.numbers("Scale", remedy, 1) if inner.has("Scale") else (1.0,)
    if any(part == 0 for part in std):
        inner.fault("Std", tr("a list of numbers other than 0"), remedy)
    return Normalization(mean, std, scale[0] if scale else 1.0)


def training_statistics(
    reader: Reader, configuration: str, bands: Optional[tuple[Union[int, str], ...]]
) -> Optional[Normalization]:
    """What arcgis.learn's ``configuration`` was trained with: own statistics, else ImageNet's.

    ``((x - minimum) / (maximum - minimum) - scaled mean) / scaled deviation``, band by band of
    the source, taken by ``bands``, those of ExtractBands; a constant band has the range 1.
    """
    configuration = configuration.lstrip("_")
    if configuration == "image_captioner_inference":
        return Normalization(_IMAGENET_MEAN, _IMAGENET_STD)
    if configuration != "FeatureClassifier":
        return None
    if not reader.has("NormalizationStats"):
        return Normalization(_IMAGENET_MEAN, _IMAGENET_STD)
    inner = reader.inner("NormalizationStats")
    remedy = tr("Save the model again.")
    keys = ("band_min_values", "band_max_values", "scaled_mean_values", "scaled_std_values")
    least, most, mean, std = (inner.numbers(key, remedy) for key in keys)
    count = min(len(least), len(most), len(mean), len(std))
    taken = range(count) if bands is None else bands
    if not all(isinstance(band, int) and band < count for band in taken):
        reader.faults.append(
            tr(
                "NormalizationStats describes {count} bands, but ExtractBands takes "
                "{taken}. Give the bands' numbers."
            ).format(count=count, taken=list(taken))
        )
        return None
    spans = [most[int(band)] - least[int(band)] or 1.0 for band in taken]
    pairs = list(zip(map(int, taken), spans))
    return Normalization(
        tuple(least[band] + mean[band] * span for band, span in pairs),
        tuple(std[band] * span or 1.0 for band, span in pairs),
    )
