# SPDX-License-Identifier: GPL-2.0-or-later
"""What an inspection found out of a model, as rows and lines for people."""

from __future__ import annotations

from typing import Any, Optional

from ...inference.definition.inspection import Inspection
from ...inference.definition.model_definition import (
    CAPTIONING,
    LONG_SIDE,
    SHORT_SIDE,
    ModelDefinition,
    Normalization,
)
from ..texts import marked, tr, translated

Row = tuple[str, str]
_SHOWN_CLASSES = 12
_WIDE = 17


def rows(found: Inspection) -> list[Row]:
    """Headings, in English, and what stands beside them; what is not known has no row."""
    described = [] if found.definition is None else _described(found.definition)
    listed = [
        (marked("Model"), found.name),
        (marked("Path"), found.path),
        (marked("Size"), _size(found)),
        (marked("SHA-256"), found.sha256),
        (marked("Kind"), translated(found.title)),
        *described,
        (marked("Arguments"), _arguments(found)),
        (marked("Environment"), _environment(found)),
        (marked("Contains code"), _code(found)),
        *((marked("Fault"), fault) for fault in found.faults),
        (marked("Runs"), verdict(found)),
    ]
    return [(heading, text) for heading, text in listed if text]


def verdict(found: Inspection) -> str:
    """Whether the model runs, and why not."""
    if found.check is None:
        return tr("no: {reason}").format(reason=found.reason) if found.reason else tr("no")
    return tr("yes. {told}").format(told=found.check["told"])


def as_lines(listed: list[Row]) -> list[str]:
    """The rows as lines of text, with what stands beside the headings aligned."""
    shown = [(tr("{heading}:").format(heading=translated(name)), text) for name, text in listed]
    wide = max(_WIDE, *(len(heading) + 1 for heading, _ in shown))
    return [
        f"{heading if number == 0 else '':<{wide}}{line}"
        for heading, text in shown
        for number, line in enumerate(text.splitlines())
    ]


def _code(found: Inspection) -> str:
    return "" if found.code is None else "; ".join(found.code) or tr("no")


def _size(found: Inspection) -> str:
    return tr("{size:.2f} MB").format(size=found.size / 1e6) if found.size else ""


def _arguments(found: Inspection) -> str:
    return ", ".join(
        f"{entry['name']} ({default_text(entry['default'])})" for entry in found.arguments
    )


def default_text(default: Any) -> str:
    """An argument's default for people."""
    if default is None:
        return tr("not set")
    return str(default).lower() if isinstance(default, bool) else str(default)


def _environment(found: Inspection) -> str:
    if not found.environment:
        return ""
    return f"{found.environment}, {translated(found.environment_state)}"


def _described(definition: ModelDefinition) -> list[Row]:
    made_by = (definition.framework, definition.configuration, definition.backbone)
    return [
        (marked("Framework"), ", ".join(part for part in made_by if part)),
        (marked("Raster function"), definition.inference_function),
        (marked("Task"), _task(definition)),
        (marked("Classes"), _classes(definition)),
        (marked("Chip"), _chip(definition)),
        (marked("Model input"), _fit(definition)),
        (marked("Bands"), _bands(definition)),
        (marked("Normalisation"), normalization_text(definition.normalization)),
        (
            marked("Data range"),
            "" if definition.data_range is None else _numbers(definition.data_range),
        ),
        (marked("Outputs"), definition.output_kind),
    ]


def _task(definition: ModelDefinition) -> str:
    if definition.task == CAPTIONING:
        return tr("captioning")
    if definition.multi_label:
        return tr("classification, several classes per object")
    return tr("classification, one class per object")


def _classes(definition: ModelDefinition) -> str:
    names = definition.class_names
    rest = len(names) - _SHOWN_CLASSES
    text = tr("{count}: {names} and {rest} more") if rest > 0 else tr("{count}: {names}")
    shown = ", ".join(names[:_SHOWN_CLASSES])
    return text.format(count=len(names), names=shown, rest=rest) if names else ""


def _chip(definition: ModelDefinition) -> str:
    if definition.fixed_size:
        text = tr("{width} × {height} pixels around the object's centre")
    elif definition.largest_box:
        text = tr("the object's box, up to {largest} pixels a side")
    else:
        text = tr("the object's box, up to {width} × {height} pixels")
    parts = [
        text.format(
            width=definition.chip_width,
            height=definition.chip_height,
            largest=definition.largest_box,
        )
    ]
    if definition.blacken:
        parts.append(tr("black outside its polygon"))
    if definition.pixel_space:
        parts.append(tr("in pixel space"))
    return ", ".join(parts)


def _fit(definition: ModelDefinition) -> str:
    height, width = definition.input_size
    fit, size = definition.fit, tr("{width} × {height} pixels").format(width=width, height=height)
    if fit is None:
        return size
    text = tr("{size}, {filter}")
    if fit.mode == SHORT_SIDE:
        text = tr("{size}: shorter side to {side}, middle cut out, {filter}")
    elif fit.mode == LONG_SIDE:
        text = tr("{size}: longer side to {side}, filled up with 0, {filter}")
    return text.format(size=size, side=fit.side, filter=fit.filter)


def _bands(definition: ModelDefinition) -> str:
    bands = definition.extract_bands
    if bands is None:
        return tr("all but alpha")
    listed = ", ".join(str(band + 1 if isinstance(band, int) else band) for band in bands)
    counted = tr("{bands} (counted from 1)").format(bands=listed)
    return counted if isinstance(bands[0], int) else listed


def normalization_text(normalization: Optional[Normalization]) -> str:
    """The normalisation as a formula with its numbers."""
    if normalization is None:
        return tr("none")
    text = tr(
        "(value × {scale:.6g} − mean) / standard deviation\nmean: {mean}\nstandard deviation: {std}"
    )
    if normalization.scale == 1:
        text = tr("(value − mean) / standard deviation\nmean: {mean}\nstandard deviation: {std}")
    mean, std = _numbers(normalization.mean), _numbers(normalization.std)
    return text.format(scale=normalization.scale, mean=mean, std=std)


def _numbers(values: tuple[float, ...]) -> str:
    return ", ".join(f"{value:.5g}" for value in values)
