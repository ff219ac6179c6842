# SPDX-License-Identifier: GPL-2.0-or-later
"""What an export is put together from: classes and splits of surveyed objects, and their chips."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, replace
from typing import Optional

import numpy as np
import numpy.typing as npt
from qgis.core import QgsCoordinateReferenceSystem

from ...inference.chips.window import Grid
from ...inference.errors import DeepObjectsError, ImageryError, ObjectsError
from ...inference.job import ITEMS
from ..imagery.collection import Opened
from ..objects.arrays import PENDING, Objects
from ..output.training.choices import TIFF, Choices
from ..output.training.classes import TrainingClass, training_classes
from ..output.training.fates import Fates
from ..output.training.labels import NO_CLASS, Labels, members_of, read_labels
from ..output.training.layouts.registry import layout_of
from ..output.training.listing import Seen
from ..output.training.picture_file import chosen_format
from ..output.training.splits import divide, usual_side
from ..output.training.told import split_line
from ..output.training.training_set import Cut, Part, TrainingSet
from ..output.training.unfinished import WRITTEN, Unfinished, nothing_done
from ..output.training.writer import ChipWriter
from ..parameters.training.build_export import Order
from ..run.export import export_chips
from ..run.journal.key import run_key
from ..texts import tr
from .log import Log
from .subjects.subject import Subject

_CANCEL_EVERY = 1000


def training_set(order: Order, subject: Subject, objects: Objects, log: Log) -> TrainingSet:
    """The classes and splits of ``objects``, and how their chips are cut and written.

    Raises ParameterError, ObjectsError where no object has a class and a place in the imagery,
    ImageryError, OutputError for a format that cannot hold the chips, and Cancelled.
    """
    choices = order.choices
    with closing(subject.rows(objects)) as rows:
        labels = read_labels(
            rows, len(objects), order.field, order.field_name, choices.multi_label, log.cancelled
        )
    chosen = (objects.statuses == PENDING) & (labels.codes != NO_CLASS)
    if not chosen.any():
        raise _nothing(Fates(objects.statuses, PENDING, labels.codes, nothing_done(len(objects))))
    named = [labels.names[code] for code in np.unique(labels.codes[chosen]).tolist()]
    names = {name for found in named for name in found}
    classes = training_classes(names, subject.job.model.classes)
    first = _first_image(subject, log)
    written = _format(choices.file_format, subject, objects.images[chosen], len(first.bands))
    return TrainingSet(
        replace(choices, file_format=written),
        _cut(subject, first),
        classes,
        labels,
        _splits(choices, labels, classes, objects, chosen, log),
    )


def _format(asked: str, subject: Subject, images: npt.NDArray[np.int32], bands: int) -> str:
    """The one format for chips of ``bands`` bands of all ``images``, which may differ in type.

    Raises OutputError where the ``asked`` one cannot hold those of each.
    """
    found = set()
    for number in np.unique(images).tolist():
        facts = subject.images.facts(number)
        assert facts.pixel_type is not None
        found.add(chosen_format(asked, facts.pixel_type, bands, facts.name))
    return found.pop() if len(found) == 1 else TIFF


def _splits(
    choices: Choices,
    labels: Labels,
    classes: Sequence[TrainingClass],
    objects: Objects,
    chosen: npt.NDArray[np.bool_],
    log: Log,
) -> npt.NDArray[np.int8]:
    """The split of each of the ``chosen`` objects, -1 for the others."""
    if not choices.shares:
        return np.where(chosen, 0, -1).astype(np.int8)
    numbers = np.flatnonzero(chosen)
    centres, windows = labels.centres[numbers], objects.windows[numbers]
    side = choices.block_side or usual_side(centres, windows, objects.images[numbers])
    members = members_of(labels, numbers, [entry.name for entry in classes])
    shares = [share for _, share in choices.shares]
    divided = divide(centres, members, side, shares, choices.seed, log.cancelled)
    log.say(split_line(divided.blocks, side, not choices.block_side))
    splits = np.full(len(objects), -1, np.int8)
    splits[numbers] = divided.splits
    return splits


def _first_image(subject: Subject, log: Log) -> Opened:
    """The first image that can be read. Raises ImageryError, Cancelled."""
    failure = ""
    for number in range(len(subject.images)):
        facts = subject.images.facts(number, log.cancelled)
        if not facts.failure:
            return subject.images.open(number, log.cancelled)
        failure = failure or facts.failure
    raise ImageryError(failure)


def _cut(subject: Subject, first: Opened) -> Cut:
    """How the chips of ``subject`` are cut, from what its images are like."""
    model, images = subject.job.model, subject.images
    grids = [images.facts(number).grid for number in range(len(images))]
    sides = [_rounded(grid.cell_size) for grid in grids if grid and not grid.warp]
    x, y = [side for side, _ in sides], [side for _, side in sides]
    cells = ((min(x), min(y)), (max(x), max(y))) if sides else None
    authority = QgsCoordinateReferenceSystem.fromWkt(first.source.grid.crs).authid()
    code = authority.partition("EPSG:")[2]
    return Cut(
        width=model.chip_width,
        height=model.chip_height,
        fixed=model.fixed_size,
        blacken=model.blacken,
        pixel_space=model.pixel_space,
        bands=tuple(first.source.bands[number - 1].names[0] for number in first.bands),
        cells=cells,
        crs=int(code) if code.isdecimal() else None,
        images=len(images),
    )


def _rounded(sides: tuple[float, float]) -> tuple[float, float]:
    """A cell's sides without the last bits that a rotation leaves: 0.3 is 0.3."""
    across, down = (float(f"{side:.12g}") for side in sides)
    return across, down


def set_key(whole: TrainingSet, subject: Subject, objects: Objects) -> str:
    """What tells a set from any other: all that its files depend on."""
    labels = whole.labels
    told = [asdict(whole.choices), asdict(whole.cut), [asdict(c) for c in whole.classes]]
    text = json.dumps([told, labels.texts], sort_keys=True)
    found = hashlib.sha256(run_key(subject.job, text, subject.identities(), objects).encode())
    for values in (labels.codes, labels.areas, whole.splits):
        found.update(values.tobytes())
    return found.hexdigest()


def write_chips(
    whole: TrainingSet, subject: Subject, objects: Objects, unfinished: Unfinished, log: Log
) -> None:
    """Write the chips that are not there yet. Raises OutputError, ImageryChanged, Cancelled."""

    def grid_of(number: int) -> Optional[Grid]:
        facts = subject.images.facts(int(objects.images[number]))
        return facts.grid if facts.referenced else None

    writer = ChipWriter(whole, layout_of(whole.choices.layout), unfinished, grid_of)
    numbers = np.flatnonzero(whole.splits >= 0)
    left = _left(numbers, writer, log)
    try:
        export_chips(subject.images, objects, left, writer, log, len(numbers) - len(left))
    except DeepObjectsError:
        kept = int((unfinished.facts["done"] == WRITTEN).sum())
        if kept:
            text = tr(
                "{count} chips are kept. Run again with RESUME, and otherwise as before, to go on "
                "from there."
            )
            log.say(text.format(count=f"{kept:,}"))
        raise
    for change in subject.images.changes():
        log.warn(change)


def _left(numbers: npt.NDArray[np.int64], writer: ChipWriter, log: Log) -> npt.NDArray[np.int64]:
    """Those of ``numbers`` for which there is still something to do. Raises Cancelled."""
    left = []
    for place, number in enumerate(numbers.tolist()):
        if place % _CANCEL_EVERY == 0:
            log.raise_if_cancelled()
        if not writer.is_done(number):
            left.append(number)
    if len(left) < len(numbers):
        text = tr("RESUME: {count} objects are done already.")
        log.say(text.format(count=f"{len(numbers) - len(left):,}"))
    return np.array(left, np.int64)


def check_chips(parts: Sequence[Part], fates: Fates) -> None:
    """Raise ObjectsError where there is no chip at all."""
    if not any(len(part.numbers) for part in parts):
        raise _nothing(fates)


def _nothing(fates: Fates) -> ObjectsError:
    """The sentence for an export of which nothing comes."""
    told = ", ".join(f"{status} {count:,}" for status, count in fates.counts().items())
    if not told:
        return ObjectsError(
            tr("There is no object to make a chip of. Check FEATURES, its selection, and EXTENT.")
        )
    return ObjectsError(
        tr(
            "No object becomes a chip; by status: {told}. Check CLASS_FIELD, and whether "
            "the objects lie on the imagery."
        ).format(told=told)
    )


def seen(order: Order, objects: Objects) -> Seen:
    """Where each object was seen, for the list of all objects."""
    given = order.prepared.given
    only = given.images[0].name if len(given.images) == 1 else ""

    def name(number: int) -> str:
        return given.images[number].name if order.prepared.job.subject == ITEMS else only

    return Seen(objects.fids, objects.windows, objects.images, name)
