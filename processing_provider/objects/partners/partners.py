# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels and truths that belong together: in one layer, or in two that a key joins."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

from qgis.core import QgsFeature, QgsProcessingFeatureSource

from ....inference.errors import Cancelled, ObjectsError
from ...class_names import class_text
from ...texts import tr
from ..survey import all_features

_CANCEL_EVERY = 1000


@dataclass(frozen=True)
class Side:
    """A layer and the positions of its fields: the one compared, key, Status; -1 for none."""

    source: QgsProcessingFeatureSource
    field: int
    key: int = -1
    status: int = -1

    @property
    def name(self) -> str:
        """What the layer is called."""
        return str(self.source.sourceName())


class Partners(NamedTuple):
    """What one object was labelled, what it is in truth, as texts, and its Status.

    None where there is nothing; ``joined`` says that the object has a counterpart.
    """

    label: Optional[str]
    truth: Optional[str]
    status: str = ""
    joined: bool = True


def in_one_layer(
    classified: Side, truth_field: int, cancelled: Callable[[], bool]
) -> Iterator[Partners]:
    """The rows of a layer that has both. Raises ObjectsError, and Cancelled."""
    for feature in read(classified.source, cancelled):
        yield Partners(
            text_of(feature, classified.field),
            text_of(feature, truth_field),
            text_of(feature, classified.status) or "",
        )


def by_key(classified: Side, truth: Side, cancelled: Callable[[], bool]) -> Iterator[Partners]:
    """Each classified row with the truth of its key; without one where that layer lacks the key.

    Raises ObjectsError for a key that stands for two truths, and Cancelled.
    """
    truths = _truths(truth, cancelled)
    for feature in read(classified.source, cancelled):
        key = text_of(feature, classified.key)
        yield Partners(
            text_of(feature, classified.field),
            truths.get(key) if key is not None else None,
            text_of(feature, classified.status) or "",
            key is not None and key in truths,
        )


def _truths(truth: Side, cancelled: Callable[[], bool]) -> dict[str, Optional[str]]:
    """What each key stands for."""
    found: dict[str, Optional[str]] = {}
    for feature in read(truth.source, cancelled):
        key, text = text_of(feature, truth.key), text_of(feature, truth.field)
        if key is None:
            continue
        if key in found and found[key] != text:
            raise ObjectsError(
                tr(
                    "TRUTH_KEY_FIELD: the key {key} stands for {one} and for {other} in "
                    "{truth}. Choose a key that each object has alone."
                ).format(
                    key=key,
                    one=found[key] or tr("nothing"),
                    other=text or tr("nothing"),
                    truth=truth.name,
                )
            )
        found[key] = text
    return found


def read(
    source: QgsProcessingFeatureSource, cancelled: Callable[[], bool]
) -> Generator[QgsFeature, None, None]:
    """All features of ``source``. Raises ObjectsError, and Cancelled."""
    with closing(all_features(source, attributes=True)) as reading:
        for number, feature in enumerate(reading):
            if number % _CANCEL_EVERY == 0 and cancelled():
                raise Cancelled
            yield feature


def text_of(feature: QgsFeature, position: int) -> Optional[str]:
    """An attribute as the text by which it is compared; None for NULL and for no such field.

    It is the name of a class, but for a blank text or an empty list, which are the empty text:
    where objects have several classes it says that one has none.
    """
    value: Any = None if position < 0 else feature.attribute(position)
    nothing = "" if isinstance(value, (str, list, tuple)) else None
    return class_text(value) or nothing
