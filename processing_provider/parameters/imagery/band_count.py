# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a model's normalisation is for as many bands as it gets."""

from __future__ import annotations

from ....inference.definition.model_definition import ModelDefinition
from ....inference.errors import ParameterError
from ...texts import tr


def check_band_count(model: ModelDefinition, bands: tuple[int, ...]) -> None:
    """Refuse a normalisation that is not for ``bands``, those extracted from the imagery.

    Raises ParameterError. No bands are bands that nobody knows yet.
    """
    normalization = model.normalization
    if normalization is None or model.own_function or not bands:
        return
    for values in (normalization.mean, normalization.std):
        if len(values) not in (1, len(bands)):
            raise ParameterError(
                tr(
                    "{model}: the model's normalisation is for {given} bands, but "
                    "{bands} are extracted from the imagery. Correct ExtractBands, or "
                    "give Normalization one number per band."
                ).format(model=model.name, given=len(values), bands=len(bands))
            )
