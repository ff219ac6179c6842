# SPDX-License-Identifier: GPL-2.0-or-later
"""All that other machines must know of a run, once: the job, its images, its model.

Images are named by their paths or addresses as the user gave them; nothing of this machine's own,
no settings and no credentials, is added. What is known of an image goes along, so that another
machine notices when it sees other pixels, and need not look for value ranges again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ....inference.chips.window import Grid
from ....inference.definition.files.digest import files_of
from ....inference.definition.model_definition import ModelDefinition
from ....inference.job import Job
from ...imagery.collection import Collection, Facts


@dataclass(frozen=True)
class Setting:
    """What a run is elsewhere.

    The model of ``job`` is as it was given, with ``digest`` as that of its content; ``unpacked``
    is the same in plain files. ``layers`` is what the
    user says of images in the properties of their layers, by number, and ``lenient`` whether
    images that cannot be opened are left out of a mosaic.
    """

    job: Job
    unpacked: ModelDefinition
    digest: str
    lenient: bool
    layers: dict[int, dict[str, Any]]

    @property
    def base(self) -> Path:
        """The folder in which the files of the unpacked model lie.

        It is the definition's own where they lie on several drives, of which no folder holds all.
        """
        own = self.unpacked.folder or str(Path(self.unpacked.model_file).parent)
        try:
            return Path(
                os.path.commonpath([own, *(file.parent for file in files_of(self.unpacked))])
            )
        except ValueError:
            return Path(own)

    def text(self, images: Collection, numbers: Iterable[int]) -> str:
        """It as JSON text, with what is known of the images ``numbers``."""
        facts = {number: _written(images.facts(number)) for number in numbers}
        return json.dumps(
            {
                "job": _from_anywhere(self.job).to_json(),
                "model": asdict(self.unpacked),
                "inside": _inside(self.unpacked, self.base),
                "digest": self.digest,
                "lenient": self.lenient,
                "layers": self.layers,
                "facts": facts,
            }
        )

    def model_files(self) -> list[Path]:
        """The files of the model that can be sent."""
        return [file for file in files_of(self.unpacked) if self.base in file.parents]


@dataclass(frozen=True)
class Received:
    """A Setting on another machine; ``facts`` are those of images by number."""

    job: Job
    model: ModelDefinition
    inside: dict[str, str]
    digest: str
    lenient: bool
    layers: dict[int, dict[str, Any]]
    facts: dict[int, Facts]

    @staticmethod
    def from_text(text: str) -> Received:
        """The setting that ``Setting.text`` wrote."""
        values = json.loads(text)
        return Received(
            Job.from_json(values["job"]),
            ModelDefinition.from_dict(values["model"]),
            values["inside"],
            values["digest"],
            values["lenient"],
            {int(number): layer for number, layer in values["layers"].items()},
            {int(number): _read(facts) for number, facts in values["facts"].items()},
        )

    def model_below(self, folder: Path) -> ModelDefinition:
        """The model whose files were unpacked into ``folder``."""
        placed: dict[str, Any] = {name: str(folder / path) for name, path in self.inside.items()}
        return replace(self.model, **placed)


def _from_anywhere(job: Job) -> Job:
    """``job`` with files named by paths that do not start at this process's folder."""
    images = tuple(replace(image, uri=_absolute(image.uri)) for image in job.images)
    model = replace(job.model, package=_absolute(job.model.package))
    return replace(job, images=images, model=model, rpc_dem=_absolute(job.rpc_dem))


def _absolute(path: str) -> str:
    return os.path.abspath(path) if os.path.exists(path) else path


def _inside(model: ModelDefinition, base: Path) -> dict[str, str]:
    """The places that ``model`` names and that lie in ``base``, relative to that."""
    named = {"folder": model.folder, "model_file": model.model_file}
    if model.own_function:
        named["inference_function"] = model.inference_function
    paths = {name: Path(text) for name, text in named.items() if text}
    return {
        name: path.relative_to(base).as_posix()
        for name, path in paths.items()
        if path == base or base in path.parents
    }


def _written(facts: Facts) -> list[Any]:
    assert facts.grid is not None
    grid = [facts.grid.transform, facts.grid.width, facts.grid.height]
    return [grid, facts.block_size, facts.bytes_per_pixel, facts.ranges, facts.remarks]


def _read(values: list[Any]) -> Facts:
    grid, block_size, bytes_per_pixel, ranges, remarks = values
    return Facts(
        grid=Grid(tuple(grid[0]), grid[1], grid[2]),
        block_size=tuple(block_size),
        bytes_per_pixel=bytes_per_pixel,
        ranges=tuple((low, high) for low, high in ranges),
        remarks=tuple(remarks),
    )
