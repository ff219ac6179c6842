# SPDX-License-Identifier: GPL-2.0-or-later
"""Choices on which it depends what else can be changed."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingModelChildAlgorithm

from ...support.dialogs import new_context, open_batch, open_dialog, open_step, wrapper
from .test_applicable import give, opened

ACCURACY, CHIPS, SETUP = (
    f"deepobjects:{name}" for name in ("assessaccuracy", "exporttrainingchips", "setupenvironment")
)
BY_PLACE, BY_KEY = ("LEAST_OVERLAP", "DISTANCE"), ("KEY_FIELD", "TRUTH_KEY_FIELD")
OF_MAKING = ("WHEELS", "PIP_OPTIONS")


def test_a_join_by_place_or_by_key_opens_its_own_parameters() -> None:
    with open_dialog(ACCURACY) as dialog:
        assert opened(dialog, *BY_PLACE, *BY_KEY) == list(BY_PLACE)
        give(dialog, JOIN="KEY")
        assert opened(dialog, *BY_PLACE, *BY_KEY) == list(BY_KEY)
        assert wrapper(dialog, "JOIN").parameterValue() == "KEY"


def test_a_value_that_means_nothing_can_be_taken_back() -> None:
    with open_dialog(ACCURACY) as dialog:
        give(dialog, DISTANCE=5, JOIN="KEY")
        assert opened(dialog, *BY_PLACE) == ["DISTANCE"]


def test_what_is_done_with_an_environment_opens_what_it_takes() -> None:
    with open_dialog(SETUP) as dialog:
        names = ("VARIANT", *OF_MAKING, "EXISTING_PYTHON")
        assert opened(dialog, *names) == list(names)
        give(dialog, ACTION="REPAIR")
        assert opened(dialog, *names) == list(OF_MAKING)
        for action in ("CHECK", "REMOVE", "DIAGNOSE"):
            give(dialog, ACTION=action)
            assert opened(dialog, *names) == []


def test_a_batch_has_the_choice_in_every_row() -> None:
    with open_batch(ACCURACY) as dialog:
        rows = dialog.mainWidget().wrappers
        join: Any = next(one for one in rows[0] if one.parameterDefinition().name() == "JOIN")
        assert join.parameterValue() == "PLACE"
        join.setParameterValue("KEY", new_context())
        assert join.parameterValue() == "KEY"


def test_the_modeler_has_its_own_widget_for_the_choice() -> None:
    model = QgsProcessingModelAlgorithm()
    child = model.addChildAlgorithm(QgsProcessingModelChildAlgorithm(ACCURACY))
    with open_step(model, child, ACCURACY) as dialog:
        join = dialog.widget.widget.wrappers["JOIN"]
        assert type(join).__name__ == "QgsProcessingModelerParameterWidget"


def test_padding_is_for_chips_of_an_objects_box() -> None:
    with open_dialog(CHIPS) as dialog:
        assert opened(dialog, "PADDING") == []
        give(dialog, CROP_MODE="BOX")
        assert opened(dialog, "PADDING") == ["PADDING"]
        give(dialog, CROP_MODE="FIXED")
        assert opened(dialog, "PADDING") == []


def test_blocks_and_their_seed_are_for_a_set_that_is_split() -> None:
    with open_dialog(CHIPS) as dialog:
        assert opened(dialog, "BLOCK_SIZE", "SEED") == ["BLOCK_SIZE", "SEED"]
        give(dialog, SPLIT="")
        assert opened(dialog, "BLOCK_SIZE", "SEED") == []
