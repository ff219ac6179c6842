# SPDX-License-Identifier: GPL-2.0-or-later
"""The imagery and the model of a run, as this machine finds them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ...inference.definition.files import package
from ...inference.definition.files.digest import content_digest
from ...inference.definition.model_definition import ModelDefinition
from ...inference.errors import DefinitionError, ImageryError
from ...inference.job import IMAGES, MOSAIC, Job
from ..algorithms.subjects.opening import (
    FileImages,
    one_picture,
    separate_images,
    whole_images,
)
from ..imagery.collection import Collection
from ..imagery.registry import view_of
from ..parameters.imagery.elsewhere import given_there
from ..parameters.imagery.opening import open_image, open_picture, open_whole
from ..run.elsewhere.setting import Received


class ModelMissing(Exception):
    """The model's files are not here, or are others: they must be sent."""


def images_here(setting: Received, job: Job, cancelled: Callable[[], bool]) -> Collection:
    """The images of ``setting``, in which QGIS saw the same pixels. Raises ImageryError."""
    given = given_there(job, setting.lenient, setting.layers)
    view = view_of(job.model, job.cell_size, job.rpc_dem)
    if job.subject == MOSAIC:
        source = open_picture(given, view, cancelled=cancelled)
        images = one_picture(job, given, source)
        known = setting.facts[0].remarks
        if setting.lenient and source.remarks != known:
            raise ImageryError(f"{source.name}: other images of the folder can be read.")
    else:
        opener = open_whole if job.subject == IMAGES else open_image
        files = FileImages(given, lambda image: opener(given, image, view))
        collect = whole_images if job.subject == IMAGES else separate_images
        images = collect(job, given, files)
    for number, facts in setting.facts.items():
        images.know(number, facts)
    return images


def model_here(
    setting: Received, sent: Path, folder: Path, cancelled: Callable[[], bool]
) -> ModelDefinition:
    """The model in plain files: from its own place, else from ``sent``, a zip file.

    What is unpacked goes below ``folder``. Raises ModelMissing, Cancelled, DefinitionError.
    """
    if sent.exists():
        with zipfile.ZipFile(sent) as archive:
            archive.extractall(folder)
        return setting.model_below(folder)
    given = setting.job.model
    if content_digest(given, cancelled) != setting.digest:
        raise ModelMissing
    try:
        return package.unpack(given, folder, cancelled)
    except DefinitionError as error:
        raise ModelMissing from error


def job_here(setting: Received, model: ModelDefinition) -> Job:
    """The job with the ``model`` as it lies here."""
    return replace(setting.job, model=model)
