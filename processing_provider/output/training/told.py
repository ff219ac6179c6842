# SPDX-License-Identifier: GPL-2.0-or-later
"""What an export came to: lines for the log, warnings, and outputs for scripts and models."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ....inference.errors import one_line
from ....inference.outcome import LABELLED
from ...class_names import BETWEEN
from ...texts import tr
from .choices import IMAGE_FOLDER, IMAGENET, MULTI_LABELED, SPLITS
from .classes import negative
from .fates import WITHOUT_CLASS, Fates
from .training_set import Part, TrainingSet

_MOST_CLASSES = 50
_LONGEST_NAME = 40


def export_lines(parts: Sequence[Part], fates: Fates, seconds: float) -> Iterator[str]:
    """How many chips each class has in each split, and why objects have none."""
    whole, statuses = parts[0].whole, fates.counts()
    chips = sum(len(part.numbers) for part in parts)
    text = tr("{chips} of {objects} objects became chips, in {seconds:.1f} s, by class:")
    objects = f"{sum(statuses.values()):,}"
    yield text.format(chips=f"{chips:,}", objects=objects, seconds=seconds)
    names = [one_line(entry.name, _LONGEST_NAME) for entry in whole.classes[:_MOST_CLASSES]]
    width = max(map(len, names))
    for place, name in enumerate(names):
        told = ", ".join(_told(part.class_counts[place], part) for part in parts)
        yield f"  {name.ljust(width)}  {told}"
    if len(whole.classes) > _MOST_CLASSES:
        yield tr("  … and {} more classes").format(len(whole.classes) - _MOST_CLASSES)
    if whole.choices.shares:
        yield tr("in all: {}").format(", ".join(_told(len(p.numbers), p) for p in parts))
    without = [f"{n:,} {status}" for status, n in statuses.items() if status not in LABELLED]
    if without:
        yield tr("without a chip: {}").format(", ".join(without))


def _told(count: int, part: Part) -> str:
    """A number of chips with the name of their split."""
    name = part.whole.choices.folders[part.split]
    return f"{count:,} {name}".rstrip()


def split_line(blocks: int, side: float, found: bool) -> str:
    """How neighbours were kept together; whether the blocks' ``side`` was ``found`` by itself."""
    text = tr(
        "Neighbours stay together: {blocks} blocks with sides of {side:.4g} in units of the "
        "objects' CRS."
    )
    own = tr(" BLOCK_SIZE gives them another size.") if found else ""
    return text.format(blocks=f"{blocks:,}", side=side) + own


def export_warnings(parts: Sequence[Part]) -> Iterator[str]:
    """What a training would stumble over."""
    whole = parts[0].whole
    for part in parts:
        name = whole.choices.folders[part.split]
        missing = [e.name for e, n in zip(whole.classes, part.class_counts) if not n]
        if name and not len(part.numbers):
            text = tr("{split} has no chip: there are too few blocks. Choose a smaller BLOCK_SIZE.")
            yield text.format(split=name)
        elif name and missing:
            text = tr("{split} has no chip of {classes}. Choose a smaller BLOCK_SIZE.")
            yield text.format(split=name, classes=_listed([_short(n) for n in missing]))
    yield from _of_names(whole)


def _of_names(whole: TrainingSet) -> Iterator[str]:
    several = [entry.name for entry in whole.classes if BETWEEN in entry.name]
    if several and not whole.choices.multi_label:
        text = tr("There are classes such as “{name}”: {layout} tells the classes in them apart.")
        yield text.format(name=several[0], layout=MULTI_LABELED)
    moved = negative(whole.classes)
    if moved:
        text = tr("A class has a value of 0 or more, so negative numbers have others: {classes}.")
        yield text.format(classes=_renamed((entry.name, str(entry.value)) for entry in moved))
    changed = [entry for entry in whole.classes if entry.listed != entry.name]
    if changed and whole.choices.multi_label:
        text = tr("In the labels commas stand between classes, so some have other names: {names}.")
        yield text.format(names=_renamed((entry.name, entry.listed) for entry in changed))
    renamed = [entry for entry in whole.classes if entry.folder != entry.name]
    if renamed and whole.choices.layout in (IMAGENET, IMAGE_FOLDER):
        text = tr(
            "Some folders are called otherwise than their classes: {}. dataset.json tells which "
            "folder is which class."
        )
        yield text.format(_renamed((entry.name, entry.folder) for entry in renamed))


def _renamed(pairs: Iterable[tuple[str, str]]) -> str:
    """The first of ``pairs`` of a name and what stands for it."""
    return _listed([" → ".join(_short(word) for word in pair) for pair in pairs])


def _listed(entries: Sequence[str]) -> str:
    listed = ", ".join(entries[:5])
    return listed if len(entries) <= 5 else tr("{} and {} more").format(listed, len(entries) - 5)


def _short(name: str) -> str:
    return one_line(name, _LONGEST_NAME)


def export_outputs(parts: Sequence[Part], fates: Fates) -> dict[str, Any]:
    """The outputs of the algorithm but OUTPUT."""
    whole, statuses = parts[0].whole, fates.counts()
    names = [entry.name for entry in whole.classes]
    by_split = {
        whole.choices.folders[part.split] or "all": dict(zip(names, part.class_counts))
        for part in parts
    }
    totals = {whole.choices.folders[part.split]: len(part.numbers) for part in parts}
    chips = sum(totals.values())
    return {
        "COUNT": chips,
        "COUNT_OBJECTS": sum(statuses.values()),
        "COUNT_NO_CLASS": statuses.get(WITHOUT_CLASS, 0),
        **{f"COUNT_{name.upper()}": totals.get(name, 0) for name in SPLITS},
        "COUNTS": json.dumps({"status": statuses, "splits": by_split}, ensure_ascii=False),
    }
