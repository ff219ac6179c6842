# SPDX-License-Identifier: GPL-2.0-or-later
"""What ran on what: the facts of a run for its report. No credentials are among them."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from configparser import ConfigParser
from datetime import datetime
from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProcessingContext

from ...inference.job import IMAGES, MOSAIC, MOSAICKED, PHOTOS, SEPARATELY, Job
from ..output.report.tables import Fact
from ..parameters.build_job import Prepared
from ..parameters.values import model_text, source_file, vector_layer
from ..run.crew import Crew
from ..run.elsewhere.cluster import Cluster
from ..texts import RESOURCES, tr

_MOST_IMAGES = 12


def named_objects(
    job: Job, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> tuple[str, str]:
    """The name of the layer of objects and its file; empty where images are the objects."""
    if job.subject == IMAGES:
        return "", ""
    layer = vector_layer(
        parameters, "INPUT_PHOTOS" if job.subject == PHOTOS else "FEATURES", context
    )
    return ("", "") if layer is None else (layer.name(), source_file(layer))


def model_file(parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
    """The path by which the model was given; empty where it was given as text."""
    text = model_text(parameters, "MODEL", context)
    return text if os.path.exists(text) else ""


def model_facts(job: Job, file: str) -> list[Fact]:
    """The model, the ``file`` by which it was given, and how it was asked."""
    model = job.model
    made_by = (model.framework, model.configuration, model.backbone)
    arguments = [f"{name} {value}" for name, value in job.arguments if value is not None]
    return [
        (tr("Model"), model.name),
        (tr("Model file"), file),
        (tr("Made with"), ", ".join(part for part in made_by if part)),
        (tr("Model arguments"), "; ".join(arguments)),
        (tr("Bands"), ", ".join(map(str, job.bands))),
        (tr("Model's own code"), tr("allowed") if job.code_allowed else ""),
    ]


def imagery_facts(prepared: Prepared) -> list[Fact]:
    """The images by name; those that are files by their paths."""
    given, job = prepared.given, prepared.job
    named = [
        file if os.path.isfile(file) else image.name
        for number, image in enumerate(given.images[:_MOST_IMAGES])
        for file in given.files_of(number)
    ]
    rest = len(given.images) - len(named)
    if rest > 0:
        named.append(tr("and {} more").format(rest))
    several = len(given.images) > 1 and job.subject != IMAGES
    mode = MOSAICKED if job.subject == MOSAIC else SEPARATELY
    return [
        (tr("Imagery"), "\n".join(named)),
        (tr("Processing mode"), mode if several else ""),
        (tr("CRS of the imagery"), named_crs(prepared.imagery_crs)),
        (tr("Cell size"), "" if job.cell_size is None else f"{job.cell_size:g}"),
        (tr("Extent"), "" if job.extent is None else _extent(job)),
    ]


def named_crs(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS for people; empty for none."""
    return str(crs.userFriendlyIdentifier()) if crs.isValid() else ""


def _extent(job: Job) -> str:
    crs = named_crs(QgsCoordinateReferenceSystem.fromWkt(job.extent_crs))
    return f"{', '.join(f'{side:.10g}' for side in job.extent or ())} {crs}".strip()


def device_of(team: Union[Crew, Cluster], job: Job) -> str:
    """Where the model computed."""
    if isinstance(team, Cluster):
        return tr("the workers of {}").format(job.scheduler)
    loaded = team.supervisors[0].loaded
    text = tr("{device}, {count} processes, batches of {size}")
    if len(team.supervisors) == 1:
        text = tr("{device}, one process, batches of {size}")
    return text.format(device=loaded.device, count=len(team.supervisors), size=loaded.batch_size)


def version_facts(inference: Mapping[str, str]) -> list[Fact]:
    """What the plugin, QGIS and ``inference``, the model's environment, are."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(RESOURCES.parent / "metadata.txt", "utf-8")
    here = f"QGIS {Qgis.version()}, Python {platform.python_version()}, {platform.platform()}"
    there = ", ".join(f"{name} {version}" for name, version in inference.items())
    return [
        (tr("Deep Objects"), metadata.get("general", "version", fallback="")),
        (tr("In QGIS"), here),
        (tr("Inference"), there),
    ]


def time_facts(begun: datetime, seconds: float, stages: Sequence[tuple[str, float]]) -> list[Fact]:
    """When it began, and how long it and each of ``stages`` took: names and begins in seconds."""
    parts = ", ".join(f"{name}: {took:.1f} s" for name, took in _durations(stages))
    return [
        (tr("Begun"), begun.strftime("%Y-%m-%d %H:%M:%S %z")),
        (tr("Took"), f"{seconds:.1f} s ({parts})" if parts else f"{seconds:.1f} s"),
    ]


def _durations(stages: Sequence[tuple[str, float]]) -> Iterator[tuple[str, float]]:
    for (name, begin), (_, end) in zip(stages, stages[1:]):
        if end - begin >= 0.05:
            yield name, end - begin


def output_file(name: str) -> str:
    """The file of the output that QGIS calls ``name``; empty for what is none."""
    path: Optional[str] = name.partition("|")[0]
    return path if path and Path(path).is_file() else ""
