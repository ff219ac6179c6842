# SPDX-License-Identifier: GPL-2.0-or-later
"""What all subjects need to open their images: the model's bands, value ranges, names."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Optional

from ....inference.definition.model_definition import ModelDefinition
from ....inference.job import Image, Job
from ...imagery.collection import Collection, Range
from ...imagery.identity import file_identity, layer_identity
from ...imagery.reduced import reduced
from ...imagery.registry import extracted_bands
from ...imagery.source import Cancel, Source
from ...parameters.imagery.band_count import check_band_count
from ...parameters.imagery.given import Given
from ...parameters.imagery.opening import first_with_bands
from ...texts import tr
from ..log import Log

#: The bands of a picture of which nothing is known.
_USUAL_BANDS = 3
#: Value ranges of so many images are told.
_MOST_TOLD = 20


def first_image(
    job: Job, count: int, open_source: Callable[[int, Cancel], Source], log: Log
) -> Optional[Source]:
    """The first of ``count`` images with the bands of the model, else the first that opens.

    None if none does. Raises Cancelled.
    """

    def open_one(number: int) -> Source:
        log.raise_if_cancelled()
        return open_source(number, log.cancelled)

    return first_with_bands(job.model, (partial(open_one, number) for number in range(count)))


def with_bands(job: Job, first: Optional[Source]) -> Job:
    """``job`` with the bands of the ``first`` image; of none, with as many as the model takes.

    Raises ParameterError.
    """
    if first is not None:
        bands = extracted_bands(job.model, first)
    else:
        bands = tuple(range(1, _expected_bands(job.model) + 1))
    known = replace(job, bands=bands)
    check_band_count(known.model, known.bands)
    return known


def _expected_bands(model: ModelDefinition) -> int:
    if model.extract_bands is not None:
        return len(model.extract_bands)
    told = 0 if model.normalization is None else len(model.normalization.mean)
    return told if told > 1 else _USUAL_BANDS


def collection(
    job: Job,
    count: int,
    open_source: Callable[[int, Cancel], Source],
    files_of: Callable[[int], Sequence[str]],
    log: Optional[Log] = None,
) -> Collection:
    """The images of ``job``, read from the paths ``files_of``.

    ``log`` is told their value ranges, where the model needs them.
    """
    ranges = None if job.model.data_range is None else _Ranges(log)
    return Collection(
        count,
        open_source,
        lambda source: extracted_bands(job.model, source),
        len(job.bands),
        ranges,
        files_of,
    )


def one_picture(job: Job, given: Given, source: Source, log: Optional[Log] = None) -> Collection:
    """``source``, all images of ``given`` as one picture."""
    files = list(given.files)
    return collection(job, 1, lambda _, cancelled: source.clone(cancelled), lambda _: files, log)


def separate_images(
    job: Job, given: Given, files: FileImages, log: Optional[Log] = None
) -> Collection:
    """The images of ``given``, each by itself."""
    return collection(job, len(given.images), files.open, given.files_of, log)


def whole_images(
    job: Job, given: Given, files: FileImages, log: Optional[Log] = None
) -> Collection:
    """The images of ``given``, of which each is an object as a whole."""
    bands = len(job.bands)

    def open_one(number: int, cancelled: Cancel) -> Source:
        return reduced(files.open(number, cancelled), bands, cancelled)

    return collection(job, len(given.images), open_one, given.files_of, log)


class FileImages:
    """Opens the images given: layers once, to be cloned for each thread, files by their path."""

    def __init__(self, given: Given, open_one: Callable[[Image], Source]) -> None:
        self._images = given.images
        self._layers = given.layers
        self._open_one = open_one
        self._opened: dict[Image, Source] = {}

    def open(self, number: int, cancelled: Cancel) -> Source:
        """Image ``number`` for the calling thread. Raises ImageryError."""
        image = self._images[number]
        if image not in self._layers:
            return self._open_one(image)
        if image not in self._opened:
            self._opened[image] = self._open_one(image)
        return self._opened[image].clone(cancelled)


def identities(job: Job, given: Given, images: Collection, log: Log) -> Iterator[str]:
    """What tells each image given from any other: see Subject.identities.

    So is the raster of heights, if any, and value ranges, which may come from statistics.
    """
    if job.rpc_dem:
        yield file_identity(job.rpc_dem)
    for image in given.images:
        log.raise_if_cancelled()
        layer = given.layers.get(image)
        yield file_identity(image.uri) if layer is None else layer_identity(layer)
    for number in range(len(images)):
        yield str(images.facts(number, log.cancelled).ranges)


class _Ranges:
    """The value ranges of an image's bands, told to ``log`` for the first images."""

    def __init__(self, log: Optional[Log]) -> None:
        self._log = log
        self._told = 0

    def __call__(self, source: Source, bands: tuple[int, ...]) -> tuple[Range, ...]:
        """They are NaN for a band without a valid pixel."""
        ranges = []
        self._told += 1
        for band in bands:
            least, most, origin = source.value_range(band)
            known = math.isfinite(least) and math.isfinite(most)
            if known and self._log is not None and self._told <= _MOST_TOLD:
                text = tr("{source}: band {band} ranges from {least:g} to {most:g}, by {origin}.")
                if self._told == 1:
                    text = tr("Band {band} ranges from {least:g} to {most:g}, by {origin}.")
                values = {"least": least, "most": most, "origin": origin}
                self._log.say(text.format(source=source.name, band=band, **values))
            ranges.append((least, most) if known else (math.nan, math.nan))
        return tuple(ranges)


def naming(names: Callable[[int], tuple[str, str]]) -> Callable[[int], list[Any]]:
    """What a row says of its image by number: number from 1, name and path; nothing of none."""

    def name(number: int) -> list[Any]:
        return [None] * 3 if number < 0 else [number + 1, *names(number)]

    return name
