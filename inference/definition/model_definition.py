# SPDX-License-Identifier: GPL-2.0-or-later
"""A model definition in its checked, typed form.

Made by the readers of this package and trusted by everyone else. Sizes are in pixels, band
positions count from 0, colours are (red, green, blue) from 0 to 255.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional, Union

LOGITS = "logits"
PROBABILITIES = "probabilities"


@dataclass(frozen=True)
class ModelClass:
    """One class: output ``i`` of the model is entry ``i`` of the list, whatever its value."""

    value: int
    name: str
    color: tuple[int, int, int]


@dataclass(frozen=True)
class Normalization:
    """Pixel values to model input, per band: ``(value * scale - mean) / std``."""

    mean: tuple[float, ...]
    std: tuple[float, ...]
    scale: float = 1.0


@dataclass(frozen=True)
class ModelDefinition:
    """What must be known of a model to cut its chips and to read its answers.

    ``name`` is what messages call it, the file's name. Relative model files start at ``folder``;
    inside a package, ``package`` is its path and ``model_file`` the member's name.
    """

    name: str
    folder: str
    package: str
    model_file: str
    framework: str
    configuration: str
    backbone: str
    inference_function: str
    classes: tuple[ModelClass, ...]
    chip_width: int
    chip_height: int
    extract_bands: Optional[tuple[Union[int, str], ...]] = None
    fixed_size: bool = True
    blacken: bool = False
    pixel_space: bool = False
    multi_label: bool = False
    layout: str = ""
    normalization: Optional[Normalization] = None
    data_range: Optional[tuple[float, float]] = None
    batch_size: Optional[int] = None
    output_kind: str = ""
    apply_scale_offset: bool = False
    threshold: Optional[float] = None
    augmented: bool = False
    cell_size_range: Optional[tuple[float, float]] = None

    @property
    def class_names(self) -> tuple[str, ...]:
        """The classes' names, in the order of the model's output."""
        return tuple(entry.name for entry in self.classes)

    @staticmethod
    def from_dict(values: dict[str, Any]) -> ModelDefinition:
        """The definition that ``dataclasses.asdict`` and JSON made ``values`` from."""
        built = dict(values)
        built["classes"] = tuple(
            ModelClass(entry["value"], entry["name"], tuple(entry["color"]))
            for entry in values["classes"]
        )
        normalization = values["normalization"]
        if normalization is not None:
            built["normalization"] = Normalization(
                tuple(normalization["mean"]), tuple(normalization["std"]), normalization["scale"]
            )
        for key in ("extract_bands", "data_range", "cell_size_range"):
            if values[key] is not None:
                built[key] = tuple(values[key])
        return ModelDefinition(**built)
