# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog's model arguments: the chosen model's own, with what the user changed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import pytest
from deep_objects.inference.backends.argument import Argument
from deep_objects.processing_provider.parameters.widgets.argument_editors import editor_for, meaning
from deep_objects.processing_provider.parameters.widgets.arguments_widget import ArgumentsEditor
from deep_objects.processing_provider.parameters.widgets.model_facts import ModelFacts
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton

from ...support.dialogs import (
    choose_model,
    new_context,
    open_batch,
    open_dialog,
    turn_until,
    type_text,
    wrapper,
)
from ...support.layers import in_project, memory_layer, on_ground, scattered_polygons
from ...support.rasters import noise, write_raster
from .conftest import Models


@pytest.fixture
def dialog() -> Iterator[Any]:
    with open_dialog() as opened:
        yield opened


@pytest.fixture
def german() -> Iterator[None]:
    """A user whose decimal sign is a comma."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


def give(dialog: Any, value: Any) -> None:
    """Set the arguments as the history and “Paste settings” do."""
    dialog.mainWidget().setParameters({"MODEL_ARGUMENTS": value})


def value(dialog: Any) -> str:
    """The value as a run gets it."""
    return wrapper(dialog, "MODEL_ARGUMENTS").parameterValue()


def rows(dialog: Any) -> dict[str, Any]:
    return wrapper(dialog, "MODEL_ARGUMENTS").widget.rows


def editor(dialog: Any, name: str) -> Any:
    return rows(dialog)[name].editor


def bold(dialog: Any) -> list[str]:
    return [name for name, row in rows(dialog).items() if row.label.font().bold()]


def notes(dialog: Any) -> list[str]:
    return [row.note.told() for row in rows(dialog).values()]


def fault(dialog: Any) -> str:
    return wrapper(dialog, "MODEL_ARGUMENTS").widget.fault.told()


def pick(box: Any, text: str) -> None:
    """Choose the entry ``text`` as a user does."""
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_a_chosen_model_shows_its_arguments_with_defaults_and_ranges(
    dialog: Any, models: Models
) -> None:
    assert rows(dialog) == {}
    choose_model(dialog, models.single)
    assert list(rows(dialog)) == [
        "padding",
        "batch_size",
        "test_time_augmentation",
        "score_threshold",
    ]
    assert editor(dialog, "padding").placeholderText() == "0"
    assert editor(dialog, "batch_size").placeholderText() == "not set"
    assert editor(dialog, "test_time_augmentation").currentText() == "no (default)"
    assert editor(dialog, "score_threshold").placeholderText() == "0.4"
    assert notes(dialog) == [
        "Pixels added on each side of an object's own box. (0 to 4096)",
        "Chips per step; rounded down to a square. (up to 65536)",
        "Mean over flipped and turned copies of each chip.",
        "Below this confidence an object gets no label. (0 to 1)",
    ]
    assert (bold(dialog), value(dialog)) == ([], "")


def test_other_models_show_other_arguments(dialog: Any, models: Models) -> None:
    choose_model(dialog, models.captions)
    assert list(rows(dialog)) == ["padding", "batch_size", "beam_width", "max_length"]
    choose_model(dialog, models.multi)
    assert list(rows(dialog))[-2:] == ["threshold", "score_threshold"]
    choose_model(dialog, "/nowhere/model.emd")
    assert rows(dialog) == {}


def test_only_changed_values_are_given_in_the_originals_form(dialog: Any, models: Models) -> None:
    choose_model(dialog, models.single)
    type_text(editor(dialog, "padding"), "2")
    type_text(editor(dialog, "batch_size"), "64")
    pick(editor(dialog, "test_time_augmentation"), "yes")
    assert value(dialog) == "padding 2;batch_size 64;test_time_augmentation true"
    assert bold(dialog) == ["padding", "batch_size", "test_time_augmentation"]


def test_an_emptied_value_is_the_default_again(dialog: Any, models: Models) -> None:
    choose_model(dialog, models.single)
    give(dialog, "padding 2;batch_size 64;test_time_augmentation yes;other 1")
    editor(dialog, "padding").findChild(QToolButton).click()
    assert value(dialog) == "batch_size 64;test_time_augmentation yes;other 1"
    pick(editor(dialog, "test_time_augmentation"), "no (default)")
    QTest.keyClick(editor(dialog, "other"), Qt.Key.Key_Backspace)
    assert (value(dialog), bold(dialog)) == ("batch_size 64", ["batch_size"])
    type_text(editor(dialog, "other"), "2")
    assert value(dialog) == "batch_size 64;other 2"


def test_a_changed_value_survives_another_model_and_is_marked(dialog: Any, models: Models) -> None:
    choose_model(dialog, models.multi)
    type_text(editor(dialog, "threshold"), "0.7")
    choose_model(dialog, models.single)
    assert (value(dialog), bold(dialog)) == ("threshold 0.7", ["threshold"])
    assert notes(dialog)[-1] == "not known to this model"
    assert fault(dialog) == (
        "roofs.emd: the model knows no argument “threshold”; it knows batch_size, padding, "
        "score_threshold, test_time_augmentation. Correct the name or leave it out."
    )
    choose_model(dialog, "/nowhere/model.emd")
    assert (value(dialog), notes(dialog), fault(dialog)) == ("threshold 0.7", [""], "")
    choose_model(dialog, models.multi)
    assert (value(dialog), bold(dialog), fault(dialog)) == ("threshold 0.7", ["threshold"], "")
    assert editor(dialog, "threshold").text() == "0.7"


def test_a_value_out_of_range_is_refused_where_it_stands(dialog: Any, models: Models) -> None:
    choose_model(dialog, models.single)
    type_text(editor(dialog, "padding"), "5000")
    assert (value(dialog), fault(dialog)) == (
        "padding 5000",
        "roofs.emd: the argument padding is “5000”, a whole number from 0 to 4096 is needed. "
        "Correct the value.",
    )
    type_text(editor(dialog, "padding"), "5")
    assert fault(dialog) == ""


def test_numbers_have_a_decimal_point_in_every_language(
    dialog: Any, models: Models, german: None
) -> None:
    choose_model(dialog, models.single)
    assert editor(dialog, "score_threshold").placeholderText() == "0.4"
    type_text(editor(dialog, "score_threshold"), "0,25x")
    assert (value(dialog), fault(dialog)) == ("score_threshold 0.25", "")
    type_text(editor(dialog, "batch_size"), "1.6e")
    assert value(dialog) == "score_threshold 0.25;batch_size 16"


@pytest.mark.parametrize(
    "given, text",
    [
        ({"batch_size": 64, "padding": 2.0}, "batch_size 64;padding 2.0"),
        ({"test_time_augmentation": True}, "test_time_augmentation true"),
        (["padding", 1, "batch_size", "4"], "padding 1;batch_size 4"),
        ({"words": "a b; c", "more": 'it"s', "none": ""}, 'more \'it"s\';none "";words "a b; c"'),
        ({"list": [1, "a"]}, '{"list": [1, "a"]}'),
        ({"quotes": "\"'"}, '{"quotes": "\\"\'"}'),
        (None, ""),
        ({}, ""),
        ([], ""),
        ("padding=1 ; batch_size = 4", "padding=1 ; batch_size = 4"),
    ],
)
def test_settings_are_taken_from_the_history_and_the_clipboard(
    dialog: Any, given: Any, text: str
) -> None:
    give(dialog, given)
    assert value(dialog) == text


@pytest.mark.parametrize(
    "given, kept, message",
    [
        ("padding", "padding", "MODEL_ARGUMENTS: “padding” has no value."),
        ("{1", "{1", "MODEL_ARGUMENTS is not JSON: Expecting property name enclosed in double "
         "quotes at column 2."),
        (["a"], '["a"]', "MODEL_ARGUMENTS lists 1 entries, names and values in turn are needed."),
        (7, "7", "MODEL_ARGUMENTS: “7” has no value."),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_kept_and_said(
    dialog: Any, models: Models, given: Any, kept: str, message: str
) -> None:
    choose_model(dialog, models.single)
    give(dialog, given)
    assert value(dialog) == kept
    assert fault(dialog) == f"{message} Write them as in: padding 0;batch_size 4"
    assert not editor(dialog, "padding").isEnabled()
    give(dialog, "padding 1")
    assert editor(dialog, "padding").isEnabled() and editor(dialog, "padding").text() == "1"


def test_text_may_be_typed_and_the_table_follows(dialog: Any, models: Models) -> None:
    choose_model(dialog, models.single)
    type_text(wrapper(dialog, "MODEL_ARGUMENTS").widget.line, "padding 3;prompt two words")
    turn_until(lambda: "prompt" in rows(dialog))
    assert editor(dialog, "padding").text() == "3"
    type_text(editor(dialog, "prompt"), "one, two; three ")
    assert value(dialog) == 'padding 3;prompt "one, two; three"'


def test_yes_and_no_are_understood_however_they_are_written(dialog: Any, models: Models) -> None:
    choose_model(dialog, models.single)
    box = editor(dialog, "test_time_augmentation")
    for text, shown in (("T", "yes"), ("0", "no"), ("perhaps", "perhaps"), ("Yes", "yes")):
        give(dialog, f"test_time_augmentation {text}")
        assert box.currentText() == shown
        assert value(dialog) == f"test_time_augmentation {text}"


def listed(*choices: str) -> Argument:
    """An argument that is one of ``choices``, the first by default."""
    argument = Argument("crop", choices[0], None, None, "Where a chip is cut.")  # type: ignore[arg-type]
    object.__setattr__(argument, "choices", choices)
    return argument


def test_an_argument_with_choices_is_a_list_of_them(dialog: Any) -> None:
    argument = listed("center", "random")
    box = editor_for(argument)
    texts = [box.itemText(number) for number in range(box.count())]
    assert (texts, box.text()) == (["center (default)", "center", "random"], "")
    box.set_text("random")
    assert (box.text(), meaning(argument)) == ("random", "Where a chip is cut.")


def test_a_long_choice_is_seen_where_there_is_room_and_does_not_widen_the_dialog() -> None:
    """Its list takes what the window has, and no more."""
    short, long = ArgumentsEditor(), ArgumentsEditor()
    short.set_facts(ModelFacts(arguments=(listed("center", "random"),)))
    long.set_facts(ModelFacts(arguments=(listed("center", "where most of the object lies " * 3),)))

    assert long.minimumSizeHint().width() == short.minimumSizeHint().width()
    long.resize(long.sizeHint())
    long.show()
    assert long.rows["crop"].editor.width() == long.rows["crop"].editor.sizeHint().width()


@pytest.mark.parametrize(
    ("least", "most", "told"),
    [
        (0, 1, "Limit. (0 to 1)"),
        (0.5, math.inf, "Limit. (0.5 or more)"),
        (-math.inf, 3, "Limit. (up to 3)"),
        (-math.inf, math.inf, "Limit."),
    ],
)
def test_only_limits_that_there_are_are_told(least: float, most: float, told: str) -> None:
    assert meaning(Argument("limit", 1.0, least, most, "Limit.")) == told


def test_a_run_from_the_dialog_gets_the_changed_argument(
    dialog: Any, models: Models, folder: Any
) -> None:
    raster = write_raster(folder / "image.tif", noise())
    layer = in_project(memory_layer(on_ground(scattered_polygons(5))))
    dialog.mainWidget().setParameters(
        {"INPUT": [raster], "FEATURES": layer.id(), "PROCESSOR": "CPU", "OUTPUT": "memory:"}
    )
    choose_model(dialog, models.single)
    type_text(editor(dialog, "score_threshold"), "1")
    ended: list[Any] = []
    dialog.algorithmFinished.connect(lambda successful, _: ended.append(successful))
    dialog.runButton().click()
    turn_until(lambda: ended)
    made = [entry for entry in QgsProject.instance().mapLayers().values() if entry != layer]
    assert ended == [True]
    assert {feature["Status"] for feature in made[0].getFeatures()} == {"below_threshold"}


def test_a_run_with_an_unknown_argument_is_refused_with_the_known_ones(
    dialog: Any, models: Models
) -> None:
    choose_model(dialog, models.single)
    give(dialog, "paddign 3")
    parameters = {"MODEL": models.single, "MODEL_ARGUMENTS": value(dialog)}
    algorithm = dialog.algorithm()
    accepted, message = algorithm.checkParameterValues(parameters, new_context())
    assert (accepted, message) == (False, fault(dialog))


def test_a_batch_has_plain_lines() -> None:
    with open_batch() as dialog:
        panel = dialog.mainWidget()
        cell = panel.wrappers[0][panel.parameter_to_column["MODEL_ARGUMENTS"]]
        for given, text in (({"padding": 1}, "padding 1"), ("a", "a"), (None, "")):
            cell.setParameterValue(given, new_context())
            assert panel.valueForParameter(0, "MODEL_ARGUMENTS") == text
