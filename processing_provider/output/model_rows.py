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

Row = tuple[str, str]
_SHOWN_CLASSES = 12
_WIDE = 17


def rows(found: Inspection) -> list[Row]:
    """Headings and what stands beside them; what is not known has no row."""
    described = [] if found.definition is None else _described(found.definition)
    listed = [
        ("Model", found.name),
        ("Path", found.path),
        ("Size", _size(found)),
        ("SHA-256", found.sha256),
        ("Kind", found.title),
        *described,
        ("Arguments", _arguments(found)),
        ("Environment", _environment(found)),
        ("Contains code", _code(found)),
        *(("Fault", fault) for fault in found.faults),
        ("Runs", verdict(found)),
    ]
    return [(heading, text) for heading, text in listed if text]


def verdict(found: Inspection) -> str:
    """Whether the model runs, and why not."""
    if found.check is None:
        return f"no: {found.reason}" if found.reason else "no"
    return f"yes. {found.check['told']}"


def as_lines(listed: list[Row]) -> list[str]:
    """The rows as lines of text, with what stands beside the headings aligned."""
    return [
        f"{heading + ':' if number == 0 else '':<{_WIDE}}{line}"
        for heading, text in listed
        for number, line in enumerate(text.splitlines())
    ]


def _code(found: Inspection) -> str:
    return "" if found.code is None else "; ".join(found.code) or "no"


def _size(found: Inspection) -> str:
    return f"{found.size / 1e6:.2f} MB" if found.size else ""


def _arguments(found: Inspection) -> str:
    return ", ".join(
        f"{entry['name']} ({default_text(entry['default'])})" for entry in found.arguments
    )


def default_text(default: Any) -> str:
    """An argument's default for people."""
    if default is None:
        return "not set"
    return str(default).lower() if isinstance(default, bool) else str(default)


def _environment(found: Inspection) -> str:
    return f"{found.environment}, {found.environment_state}" if found.environment else ""


def _described(definition: ModelDefinition) -> list[Row]:
    made_by = (definition.framework, definition.configuration, definition.backbone)
    return [
        ("Framework", ", ".join(part for part in made_by if part)),
        ("Raster function", definition.inference_function),
        ("Task", _task(definition)),
        ("Classes", _classes(definition)),
        ("Chip", _chip(definition)),
        ("Model input", _fit(definition)),
        ("Bands", _bands(definition)),
        ("Normalisation", normalization_text(definition.normalization)),
        ("Data range", "" if definition.data_range is None else _numbers(definition.data_range)),
        ("Outputs", definition.output_kind),
    ]


def _task(definition: ModelDefinition) -> str:
    if definition.task == CAPTIONING:
        return "captioning"
    return (
        f"classification, {'several classes' if definition.multi_label else 'one class'} per object"
    )


def _classes(definition: ModelDefinition) -> str:
    names = definition.class_names
    rest = len(names) - _SHOWN_CLASSES
    more = f" and {rest} more" if rest > 0 else ""
    return f"{len(names)}: {', '.join(names[:_SHOWN_CLASSES])}{more}" if names else ""


def _chip(definition: ModelDefinition) -> str:
    size = f"{definition.chip_width} × {definition.chip_height} pixels"
    if definition.fixed_size:
        cut = f"{size} around the object's centre"
    elif definition.largest_box:
        cut = f"the object's box, up to {definition.largest_box} pixels a side"
    else:
        cut = f"the object's box, up to {size}"
    blackened = ", black outside its polygon" if definition.blacken else ""
    return cut + blackened + (", in pixel space" if definition.pixel_space else "")


def _fit(definition: ModelDefinition) -> str:
    height, width = definition.input_size
    fit, size = definition.fit, f"{width} × {height} pixels"
    if fit is None:
        return size
    if fit.mode == SHORT_SIDE:
        return f"{size}: shorter side to {fit.side}, middle cut out, {fit.filter}"
    if fit.mode == LONG_SIDE:
        return f"{size}: longer side to {fit.side}, filled up with 0, {fit.filter}"
    return f"{size}, {fit.filter}"


def _bands(definition: ModelDefinition) -> str:
    bands = definition.extract_bands
    if bands is None:
        return "all but alpha"
    listed = ", ".join(str(band + 1 if isinstance(band, int) else band) for band in bands)
    return f"{listed} (counted from 1)" if isinstance(bands[0], int) else listed


def normalization_text(normalization: Optional[Normalization]) -> str:
    """The normalisation as a formula with its numbers."""
    if normalization is None:
        return "none"
    value = "value" if normalization.scale == 1 else f"value × {normalization.scale:.6g}"
    mean, std = _numbers(normalization.mean), _numbers(normalization.std)
    return f"({value} − mean) / deviation\nmean: {mean}\ndeviation: {std}"


def _numbers(values: tuple[float, ...]) -> str:
    return ", ".join(f"{value:.5g}" for value in values)
