# SPDX-License-Identifier: GPL-2.0-or-later
"""What the readers of other tools' metadata share: classes by name, and how their chips are cut.

An export says how a picture becomes input, and nothing of the ground round an object. So where it
knows pictures of any size, the picture is the object's box; where it knows windows of one size,
the window is centred on the object.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional, Union

from ...texts import tr
from ..esri.class_colours import wheel_colour
from ..model_definition import Fit, ModelClass, ModelDefinition
from ..reader import describe, is_name, is_whole, name_needed

#: The longest side in pixels of a box that is read whole; larger objects get the centred window.
LARGEST_BOX = 4096


def described_model(
    name: str,
    model_file: Path,
    classes: tuple[ModelClass, ...],
    bands: Optional[Sequence[Union[int, str]]],
    **more: Any,
) -> ModelDefinition:
    """A definition of the model at ``model_file``, fed ``bands``, or all bands for None.

    ``more`` are further fields, first of all those of ``boxed`` or ``windowed``.
    """
    path = model_file.resolve()
    plain = ModelDefinition(
        name=name,
        folder=str(path.parent),
        package="",
        model_file=str(path),
        framework="",
        configuration="",
        backbone="",
        inference_function="",
        classes=classes,
        chip_width=0,
        chip_height=0,
        extract_bands=None if bands is None else tuple(bands),
    )
    return replace(plain, **more)


def boxed(fit: Fit) -> dict[str, Any]:
    """The fields for chips that are an object's box, brought to the model's size by ``fit``.

    A point gets the window that needs no resizing: the size before the middle is cut out.
    """
    return {
        "fit": fit,
        "fixed_size": False,
        "largest_box": LARGEST_BOX,
        "chip_height": fit.side or fit.height,
        "chip_width": fit.side or fit.width,
    }


def windowed(height: int, width: int) -> dict[str, Any]:
    """The fields for chips that are windows of one size, at the raster's own pixels."""
    return {"fixed_size": True, "chip_height": height, "chip_width": width}


def named_classes(names: Sequence[Any], key: str, faults: list[str]) -> tuple[ModelClass, ...]:
    """Classes called ``names``, in the order of the outputs; faults are told with ``key``."""
    found = []
    for position, name in enumerate(names):
        text = str(name).strip() if isinstance(name, str) or is_whole(name) else ""
        if not text:
            faults.append(
                tr(
                    "{key}[{position}] is {name}, a text is needed. Give every class a name."
                ).format(key=key, position=position, name=describe(name))
            )
        elif not is_name(text):
            faults.append(
                tr(
                    "{key}[{position}] is {name}, {needed} is needed. Give every class a name."
                ).format(key=key, position=position, name=describe(name), needed=name_needed())
            )
        found.append(ModelClass(position, text, wheel_colour(position)))
    if not found:
        faults.append(
            tr(
                "{key} is empty, a name for every class is needed. List the classes in the "
                "order of the model's outputs."
            ).format(key=key)
        )
    return tuple(found)


def numbered_names(named: dict[Any, Any], key: str, faults: list[str]) -> list[Any]:
    """The values of ``{"0": name, "1": name}`` in the order of their numbers, which start at 0."""
    try:
        numbers = {int(str(number)): name for number, name in named.items()}
    except ValueError:
        numbers = {}
    if sorted(numbers) != list(range(len(named))):
        shown = ", ".join(str(number)[:10] for number in list(named)[:5])
        shown += " …" if len(named) > 5 else ""
        faults.append(
            tr(
                "{key} has the numbers {shown}, but 0 to {last} are needed. "
                "Number the classes in the order of the model's outputs."
            ).format(key=key, shown=shown, last=len(named) - 1)
        )
        return []
    return [numbers[number] for number in range(len(numbers))]
