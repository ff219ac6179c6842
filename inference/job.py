# SPDX-License-Identifier: GPL-2.0-or-later
"""Every choice of a run, frozen: what went in is what runs, here or on another machine."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Optional

from .definition.model_definition import ModelDefinition

NONE = "NONE"
FIELDS = "FIELDS"
JSON = "JSON"
PROBABILITIES = (NONE, FIELDS, JSON)

#: The result fields beside the label; the label's field must not have one of their names.
CONFIDENCE = "Confidence"
STATUS = "Status"
SCORES = "Scores"
EXPLANATION = "ExpMap"
RESULT_FIELDS = (CONFIDENCE, STATUS, SCORES, EXPLANATION)
#: The fields that say which image a row is about, where there may be several.
IMAGE_ID = "ImageID"
IMAGE_NAME = "ImageName"
IMAGE_PATH = "ImagePath"
IMAGE_FIELDS = (IMAGE_ID, IMAGE_NAME, IMAGE_PATH)
FILES = "FILES"
FIELD = "FIELD"
EXPLANATIONS = (FILES, FIELD)

TEXT = "text"
DOUBLE = "double"
WHOLE = "whole"

#: What an object is, and where it is seen. MOSAIC: a feature, in all images as one picture.
#: ITEMS: a feature in one image whose extent it meets. IMAGES: an image as a whole. PHOTOS: a
#: photo of a feature.
MOSAIC = "MOSAIC"
ITEMS = "ITEMS"
IMAGES = "IMAGES"
PHOTOS = "PHOTOS"

MOSAICKED = "PROCESS_AS_MOSAICKED_IMAGE"
SEPARATELY = "PROCESS_ITEMS_SEPARATELY"
PROCESSING_MODES = (MOSAICKED, SEPARATELY)

PER_PHOTO = "PER_PHOTO"
PER_FEATURE = "PER_FEATURE"
PHOTO_ROWS = (PER_PHOTO, PER_FEATURE)

AUTO = "AUTO"
CPU = "CPU"
GPU = "GPU"
PROCESSORS = (AUTO, CPU, GPU)


@dataclass(frozen=True)
class Image:
    """One image as QGIS names it: the provider, its address and what people call it."""

    name: str
    uri: str
    provider: str


@dataclass(frozen=True)
class Job:
    """The choices of one run.

    ``bands`` are the imagery's band numbers, counted from 1, in the model's order; ``extent`` is
    (x min, y min, x max, y max) in ``extent_crs``; ``parallel`` is a number of readers and
    inference processes, or a percentage of the cores that run them; CRS are given as well-known
    text, empty for none. ``explanations`` is empty when the model is not asked for any;
    ``further_fields`` are the (name, type) of what the model gives beyond label and confidence,
    a type being TEXT, DOUBLE or WHOLE. ``subject`` is MOSAIC, ITEMS, IMAGES or PHOTOS; of PHOTOS
    the images are those in ``photo_field`` of the features, empty for the one found by itself, and
    ``photo_rows`` says whether a row is a photo or a feature. ``rpc_dem`` is a raster of heights;
    ``scheduler`` is the address of a Dask scheduler, empty to compute here.
    """

    images: tuple[Image, ...]
    model: ModelDefinition
    kind: str
    arguments: tuple[tuple[str, Any], ...]
    bands: tuple[int, ...]
    label_field: str
    probabilities: str = NONE
    cell_size: Optional[float] = None
    extent: Optional[tuple[float, float, float, float]] = None
    extent_crs: str = ""
    output_crs: str = ""
    coordinate_operation: str = ""
    processor: str = AUTO
    gpu_ids: tuple[str, ...] = ()
    parallel: str = ""
    explanations: str = ""
    further_fields: tuple[tuple[str, str], ...] = ()
    code_allowed: bool = False
    subject: str = MOSAIC
    photo_field: str = ""
    photo_rows: str = PER_PHOTO
    rpc_dem: str = ""
    scheduler: str = ""

    @property
    def names_images(self) -> bool:
        """Whether rows say which image they are about."""
        if self.subject == PHOTOS:
            return self.photo_rows == PER_PHOTO
        return self.subject != MOSAIC

    @property
    def wants_scores(self) -> bool:
        """Whether the scores of all classes are needed, for fields or for a mean over photos."""
        return self.probabilities != NONE or self.has_means

    @property
    def has_means(self) -> bool:
        """Whether a row stands for all photos of a feature, by the mean of their scores."""
        return self.subject == PHOTOS and self.photo_rows == PER_FEATURE

    def to_json(self) -> str:
        """The job as JSON text."""
        return json.dumps(asdict(self))

    @staticmethod
    def from_json(text: str) -> Job:
        """The job that ``to_json`` wrote."""
        values = json.loads(text)
        values["images"] = tuple(Image(**image) for image in values["images"])
        values["model"] = ModelDefinition.from_dict(values["model"])
        for key in ("arguments", "further_fields"):
            values[key] = tuple((name, value) for name, value in values[key])
        for key in ("bands", "gpu_ids", "extent"):
            if values[key] is not None:
                values[key] = tuple(values[key])
        return Job(**values)
