# SPDX-License-Identifier: GPL-2.0-or-later
"""A model definition in its checked, typed form.

Made by the readers of this package and trusted by everyone else. Sizes are in pixels, band
positions count from 0, colours are (red, green, blue) from 0 to 255.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Optional, Union

from .raster_function import is_own_function

CLASSIFICATION = "classification"
CAPTIONING = "captioning"

LOGITS = "logits"
PROBABILITIES = "probabilities"


@dataclass(frozen=True)
class ModelClass:
    """One class: output ``i`` of the model is entry ``i`` of the list, whatever its value."""

    value: int
    name: str
    colour: tuple[int, int, int]


@dataclass(frozen=True)
class Normalization:
    """Pixel values to model input, per band: ``(value * scale - mean) / std``."""

    mean: tuple[float, ...]
    std: tuple[float, ...]
    scale: float = 1.0


STRETCH = "stretch"
SHORT_SIDE = "short_side"
MIDDLE = "middle"
LONG_SIDE = "long_side"
CORNER = "corner"

NEAREST = "nearest"
BILINEAR = "bilinear"
BICUBIC = "bicubic"
LANCZOS = "lanczos"
BOX = "box"
HAMMING = "hamming"


@dataclass(frozen=True)
class Fit:
    """How a picture of any size becomes the model's input of ``height`` x ``width`` pixels.

    STRETCH gives both sides their length. SHORT_SIDE brings the shorter side to ``side``, keeps the
    aspect, and cuts the middle out; MIDDLE stretches the largest middle that has the input's
    aspect, as Pillow's ``ImageOps.fit`` does; LONG_SIDE brings the longer side there and fills up
    with 0 on both sides; CORNER does so below and on the right, as Esri's KerasClassifier, with a
    filter and a rounding of its own. ``antialias`` widens the filter over what a smaller picture
    leaves out; ``rounded`` keeps whole-number pixels whole, as Pillow and torchvision do. Half an
    odd margin is rounded down, or with ``half_even`` to the even neighbour, as torchvision cuts the
    middle.
    """

    height: int
    width: int
    mode: str = STRETCH
    side: int = 0
    filter: str = BILINEAR
    antialias: bool = True
    rounded: bool = False
    half_even: bool = False


@dataclass(frozen=True)
class ModelDefinition:
    """What must be known of a model to cut its chips and to read its answers.

    ``fit`` says how a chip becomes the model's input when stretching it to the chip size is not
    the way; ``largest_box`` is the longest side in pixels of a box that is not cut down to the
    chip size, 0 for the chip size itself. ``explains`` offers heat maps.

    ``name`` is what messages call it, the file's name. Relative model files start at ``folder``;
    inside a package, ``package`` is its path and ``model_file`` the member's name.

    ``source`` is the definition's whole JSON text where a Python raster function will read it.
    For such a model, chip sizes of 0 stand for what only its function knows.
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
    task: str = CLASSIFICATION
    fit: Optional[Fit] = None
    largest_box: int = 0
    explains: bool = False
    source: str = ""

    @property
    def own_function(self) -> bool:
        """Whether the Python file that ``inference_function`` names runs the model."""
        return is_own_function(
            self.inference_function, self.configuration, self.backbone, self.model_file
        )

    @property
    def input_size(self) -> tuple[int, int]:
        """Height and width of the model's input in pixels."""
        if self.fit is None:
            return self.chip_height, self.chip_width
        return self.fit.height, self.fit.width

    @property
    def resampled(self) -> bool:
        """Whether the model argument ``resampled_image_size`` rules the size of the input."""
        return self.fit is not None and self.fit.mode == CORNER

    def resampled_to(self, side: int) -> ModelDefinition:
        """The same with an input of ``side`` x ``side`` pixels."""
        assert self.fit is not None
        return replace(self, fit=replace(self.fit, height=side, width=side, side=side))

    @property
    def class_names(self) -> tuple[str, ...]:
        """The classes' names, in the order of the model's output."""
        return tuple(entry.name for entry in self.classes)

    @staticmethod
    def from_dict(values: dict[str, Any]) -> ModelDefinition:
        """The definition that ``dataclasses.asdict`` and JSON made ``values`` from."""
        built = dict(values)
        built["classes"] = tuple(
            ModelClass(entry["value"], entry["name"], tuple(entry["colour"]))
            for entry in values["classes"]
        )
        normalization = values["normalization"]
        if normalization is not None:
            built["normalization"] = Normalization(
                tuple(normalization["mean"]), tuple(normalization["std"]), normalization["scale"]
            )
        if values["fit"] is not None:
            built["fit"] = Fit(**values["fit"])
        for key in ("extract_bands", "data_range", "cell_size_range"):
            if values[key] is not None:
                built[key] = tuple(values[key])
        return ModelDefinition(**built)
