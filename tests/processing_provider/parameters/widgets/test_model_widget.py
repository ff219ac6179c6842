# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog's model: chosen, pasted, looked at while the dialog goes on, and its facts shown."""

from __future__ import annotations

import base64
import html
import json
import re
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.processing_provider.parameters.widgets import later
from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
    QgsProperty,
    QgsTask,
)
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QDropEvent, QImage, QPalette
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit

from ....raster_models import sample_model
from ...support.dialogs import (
    answer_modal,
    choose_model,
    longest_gap,
    new_context,
    open_batch,
    open_dialog,
    open_step,
    turn_for,
    turn_until,
    wrapper,
)
from ...support.models import emd, write_emd
from ...support.running import ALGORITHM
from .conftest import Models

LONGEST_GAP = 0.5


class Blocker(QgsTask):
    """A task that takes a thread of QGIS's until it is told to end."""

    over = False

    def run(self) -> bool:
        while not Blocker.over:
            time.sleep(0.01)
        return True


@pytest.fixture
def busy() -> Iterator[None]:
    """QGIS with no thread left for another task, and with none of these tasks afterwards.

    A task that has ended is still counted until QGIS hears of it. Then QGIS takes what ran it out
    of the queue, by its address, where a new task may lie by now, which would never run.
    """
    turn_until(lambda: QgsApplication.taskManager().count() == 0)
    Blocker.over = False
    tasks = [Blocker(f"busy {number}") for number in range(64)]
    for task in tasks:
        QgsApplication.taskManager().addTask(task)
    yield
    Blocker.over = True
    turn_until(lambda: QgsApplication.taskManager().count() == 0)


@pytest.fixture
def dialog() -> Iterator[Any]:
    with open_dialog() as opened:
        yield opened


def choose_folder(window: Any, path: str) -> None:
    """Answer Qt's own folder dialog."""
    window.setDirectory(path)
    window.findChild(QLineEdit).setText(path)
    buttons = window.findChild(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Open).click()


def told(dialog: Any) -> str:
    return wrapper(dialog, "MODEL").widget.facts.told().replace("\u00a0", " ")


def patches(classes: Any) -> list[tuple[int, int, int]]:
    """The colours before the names of classes."""
    found = []
    for text in re.findall('base64,([^"]*)"', classes.text()):
        colour = QImage.fromData(base64.b64decode(text)).pixelColor(5, 5)
        found.append((colour.red(), colour.green(), colour.blue()))
    return found


def is_open(dialog: Any, name: str) -> bool:
    return bool(wrapper(dialog, name).wrappedWidget().isEnabled())


def test_a_chosen_model_is_described_below_its_path(dialog: Any, models: Models) -> None:
    assert told(dialog) == ""
    choose_model(dialog, models.single)
    assert told(dialog) == "ONNX · 3 classes · chips of 8 × 8 px"
    choose_model(dialog, models.multi)
    assert told(dialog) == "ONNX · 3 classes, several per object · chips of 8 × 8 px"
    choose_model(dialog, models.captions)
    assert told(dialog) == "arcgis.learn ImageCaptioner · writes captions · chips of 224 × 224 px"
    choose_model(dialog, "")
    assert told(dialog) == ""


def test_of_a_raster_function_no_number_of_classes_is_told(dialog: Any, folder: Path) -> None:
    """Its code knows them; the definition need not list any."""
    dialog.mainWidget().setParameters({"ALLOW_MODEL_CODE": True})
    choose_model(dialog, sample_model(folder))
    turn_until(lambda: "·" in told(dialog))
    assert told(dialog) == "Python raster function · chips of 8 × 8 px"


def test_each_class_has_its_colour_before_its_name(dialog: Any, models: Models) -> None:
    choose_model(dialog, models.single)
    classes = wrapper(dialog, "MODEL").widget.classes
    colours = [entry.colour for entry in wrapper(dialog, "MODEL").reader.facts.definition.classes]
    assert (patches(classes), classes.told()) == (colours, "barn\nhouse\ntower")
    choose_model(dialog, models.captions)
    assert classes.isHidden()


def test_the_bands_that_a_model_takes_are_told_as_qgis_counts_them(
    dialog: Any, models: Models, folder: Path
) -> None:
    file = str(Path(models.single).with_name("roofs.onnx"))
    some = write_emd(folder / "some.emd", file, ["a", "b"], 8, 8, ExtractBands=[3, 0, "Red"])
    choose_model(dialog, some)
    assert told(dialog) == "ONNX · 2 classes · chips of 8 × 8 px · bands 4, 1, Red"
    many = write_emd(folder / "many.emd", file, ["a", "b"], 8, 8, ExtractBands=list(range(12)))
    choose_model(dialog, many)
    assert told(dialog) == (
        "ONNX · 2 classes · chips of 8 × 8 px · bands 1, 2, 3, 4, 5, 6, 7, 8 and 4 more"
    )


def test_long_lists_of_long_names_are_shortened(dialog: Any, models: Models, folder: Path) -> None:
    names = ["<b>bold</b> & proud", "a name of much more than two dozen letters"]
    names += [f"class {number}" for number in range(28)]
    file = str(Path(models.single).with_name("roofs.onnx"))
    choose_model(dialog, write_emd(folder / "long.emd", file, names, 8, 8))
    assert told(dialog) == "ONNX · 30 classes · chips of 8 × 8 px"
    classes = wrapper(dialog, "MODEL").widget.classes
    one_line = classes.text().replace("<br>", " &nbsp; ")
    shown = re.sub("<img[^>]*>", "#", html.unescape(one_line)).replace("\u00a0", " ")
    assert shown == (
        "# <b>bold</b> & proud   # a name of much more tha…   # class 0   # class 1   # class 2   "
        "# class 3   # class 4   # class 5   # class 6   # class 7   # class 8   # class 9   "
        "… and 18 more"
    )
    assert "<b>" not in classes.text()
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; proud" in classes.toolTip()


def test_a_broken_path_is_refused_below_it(dialog: Any) -> None:
    choose_model(dialog, "/nowhere/model.emd")
    assert told(dialog) == (
        "model.emd: there is no file /nowhere/model.emd. Check the path, or choose the model again."
    )


def test_of_many_faults_the_first_are_shown_and_all_are_in_the_tooltip(
    dialog: Any, folder: Path
) -> None:
    wrong = {"ModelType": "ObjectClassification", "Classes": [1, 2, 3, 4]}
    (folder / "wrong.emd").write_text(json.dumps(wrong), "utf-8")
    choose_model(dialog, str(folder / "wrong.emd"))
    facts = wrapper(dialog, "MODEL").widget.facts
    faults = told(dialog).splitlines()
    assert len(faults) == 7
    assert "… and 4 more" in facts.text() and "Classes[3]" not in facts.text()
    assert "Classes[3]" in facts.toolTip()


def test_a_missing_environment_is_told_before_the_run(
    dialog: Any, models: Models, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    choose_model(dialog, models.single)
    assert told(dialog) == (
        "ONNX · 3 classes · chips of 8 × 8 px\n"
        "The onnx environment, in which this kind of model runs, is not installed. "
        "Run the algorithm “Set up inference environment” of Deep Objects, or: "
        "qgis_process run deepobjects:setupenvironment -- ENVIRONMENT=onnx\n"
        "Set up the onnx environment …"
    )


def test_the_missing_environment_is_a_click_away(
    dialog: Any, models: Models, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    choose_model(dialog, models.single)
    facts = wrapper(dialog, "MODEL").widget.facts
    link = re.findall('href="([^"]*)"', facts.text())
    facts.linkActivated.emit(link[0])
    (opened,) = dialog.findChildren(AlgorithmDialog)
    assert opened.isVisible()
    assert opened.algorithm().id() == "deepobjects:setupenvironment"
    assert opened.mainWidget().createProcessingParameters()["ENVIRONMENT"] == "onnx"


def test_the_environment_of_a_models_own_code_is_a_click_away_too(
    dialog: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without it nobody can ask the code for anything, and nothing more is told."""
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    dialog.mainWidget().setParameters({"ALLOW_MODEL_CODE": True})
    choose_model(dialog, sample_model(folder))
    assert told(dialog) == (
        "The torch environment, in which this kind of model runs, is not installed. "
        "Run the algorithm “Set up inference environment” of Deep Objects, or: "
        "qgis_process run deepobjects:setupenvironment -- ENVIRONMENT=torch\n"
        "Set up the torch environment …"
    )


def test_a_model_is_read_again_once_its_environment_was_set_up(
    dialog: Any, models: Models, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    choose_model(dialog, models.single)
    wrapper(dialog, "MODEL").widget.facts.linkActivated.emit("1")
    monkeypatch.undo()
    dialog.findChildren(AlgorithmDialog)[0].algorithmFinished.emit(True, {})
    turn_until(lambda: told(dialog) == "ONNX · 3 classes · chips of 8 × 8 px")


@pytest.mark.parametrize("nonsense", ["\0", "x" * 100_000, "{" * 100_000, "[1]", "a\nb", "~", "/"])
def test_nonsense_is_refused_and_breaks_nothing(dialog: Any, nonsense: str) -> None:
    choose_model(dialog, nonsense)
    assert wrapper(dialog, "MODEL").widget.facts.told() != ""


def test_json_text_of_any_length_survives_the_dialog(dialog: Any, models: Models) -> None:
    """Qt's own limit of 32767 characters would cut it."""
    file = str(Path(models.single).with_name("roofs.onnx"))
    definition = emd(file, [f"class number {number}" for number in range(3000)], 8, 8)
    choose_model(dialog, definition)
    assert json.loads(wrapper(dialog, "MODEL").value()) == definition
    assert told(dialog).startswith("ONNX · 3000 classes · ")


def test_an_expression_of_the_history_is_evaluated(dialog: Any, models: Models) -> None:
    given = QgsProperty.fromExpression(f"'{models.single}'")
    dialog.mainWidget().setParameters({"MODEL": given})
    assert wrapper(dialog, "MODEL").value() == models.single


def test_a_folder_is_chosen_with_its_own_button(dialog: Any, folder: Path) -> None:
    answer_modal(lambda window: choose_folder(window, str(folder)))
    wrapper(dialog, "MODEL").widget.folder_button.click()
    assert wrapper(dialog, "MODEL").value() == str(folder)


@pytest.mark.parametrize("name", ["roofs.emd", "roofs.onnx"])
def test_a_file_is_dropped_on_the_line(dialog: Any, models: Models, name: str) -> None:
    path = str(Path(models.single).with_name(name))
    line = wrapper(dialog, "MODEL").widget.line
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    line.dropEvent(event)
    assert wrapper(dialog, "MODEL").value() == path


def test_a_model_that_was_mended_is_read_again_when_the_user_comes_back(
    dialog: Any, models: Models, folder: Path
) -> None:
    path = folder / "late.emd"
    choose_model(dialog, str(path))
    file = str(Path(models.single).with_name("roofs.onnx"))
    write_emd(path, file, ["a", "b", "c"], 8, 8)
    dialog.show()
    QApplication.setActiveWindow(dialog)
    turn_until(lambda: told(dialog) == "ONNX · 3 classes · chips of 8 × 8 px")


def test_only_what_the_model_uses_can_be_changed(dialog: Any, models: Models) -> None:
    names = ("CLASS_LABEL_FIELD", "CAPTION_FIELD", "PROBABILITIES", "EXPLANATIONS")
    assert [is_open(dialog, name) for name in names] == [True] * 4
    choose_model(dialog, models.single)
    assert [is_open(dialog, name) for name in names] == [True, False, True, False]
    choose_model(dialog, models.captions)
    assert [is_open(dialog, name) for name in names] == [False, True, False, False]
    choose_model(dialog, "/nowhere/model.emd")
    assert [is_open(dialog, name) for name in names] == [True] * 4


def test_what_was_changed_stays_open_since_it_could_be_refused(dialog: Any, models: Models) -> None:
    """A captioner gives no probabilities: FIELDS must be taken back before it runs."""
    dialog.mainWidget().setParameters({"PROBABILITIES": "FIELDS"})
    choose_model(dialog, models.captions)
    assert is_open(dialog, "PROBABILITIES")
    dialog.mainWidget().setParameters({"PROBABILITIES": "NONE"})
    assert not is_open(dialog, "PROBABILITIES")
    dialog.mainWidget().setParameters({"PROBABILITIES": "JSON"})
    assert is_open(dialog, "PROBABILITIES")


def test_only_the_model_that_was_asked_for_last_is_told(dialog: Any, models: Models) -> None:
    answers: list[Any] = []
    wrapper(dialog, "MODEL").reader.read.connect(answers.append)
    for _ in range(5):
        wrapper(dialog, "MODEL").setValue(models.multi)
        wrapper(dialog, "MODEL").setValue("/nowhere/model.emd")
        wrapper(dialog, "MODEL").setValue(models.single)
    turn_until(lambda: answers)
    turn_for(0.5)
    assert [facts.definition.name for facts in answers] == ["roofs.emd"]


def test_an_answer_that_comes_too_late_is_dropped(dialog: Any, models: Models, busy: None) -> None:
    answers: list[Any] = []
    wrapper(dialog, "MODEL").reader.read.connect(answers.append)
    wrapper(dialog, "MODEL").setValue(models.multi)
    turn_until(lambda: told(dialog) == "Reading the model …")
    wrapper(dialog, "MODEL").setValue(models.single)
    turn_until(lambda: len(later.running) == 2)
    Blocker.over = True
    turn_until(lambda: not later.running)
    assert [facts.definition.name for facts in answers] == ["roofs.emd"]


def test_a_dialog_may_be_closed_while_its_model_is_read(models: Models, busy: None) -> None:
    with open_dialog() as dialog:
        wrapper(dialog, "MODEL").setValue(models.single)
        turn_until(lambda: later.running)
    Blocker.over = True
    turn_until(lambda: not later.running)


def test_a_large_model_does_not_stop_the_dialog(dialog: Any, folder: Path) -> None:
    package = folder / "large.dlpk"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("large.emd", json.dumps(emd("large.onnx", ["a", "b"], 64, 64)))
        archive.writestr("large.onnx", np.random.RandomState(1).bytes(80_000_000))
    with longest_gap() as gap:
        choose_model(dialog, str(package))
    assert told(dialog) == "ONNX · 2 classes · chips of 64 × 64 px"
    assert gap[0] < LONGEST_GAP


def test_the_facts_are_readable_on_dark_windows(dialog: Any) -> None:
    choose_model(dialog, "/nowhere/model.emd")
    facts = wrapper(dialog, "MODEL").widget.facts
    light = facts.text()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    facts.setPalette(palette)
    assert "#b3261e" in light and "#b3261e" not in facts.text() and "#ff9d94" in facts.text()


def test_a_cell_of_a_batch_is_a_line_with_a_button_for_a_file(models: Models) -> None:
    with open_batch() as dialog:
        panel = dialog.mainWidget()
        cell = panel.wrappers[0][panel.parameter_to_column["MODEL"]]
        cell.setParameterValue({"ModelType": "x"}, new_context())
        assert panel.valueForParameter(0, "MODEL") == '{"ModelType": "x"}'
        cell.widget.setFilePath(models.single)  # as the button does
        assert panel.valueForParameter(0, "MODEL") == models.single


@pytest.mark.parametrize("name", ["MODEL", "MODEL_ARGUMENTS"])
def test_a_step_of_a_model_takes_it_from_all_four_sources(name: str) -> None:
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("m", "g")
    model.addModelParameter(
        QgsProcessingParameterString("words"), QgsProcessingModelParameter("words")
    )
    first = QgsProcessingModelChildAlgorithm("native:stringconcatenation")
    first.setChildId("first")
    step = QgsProcessingModelChildAlgorithm(ALGORITHM)
    step.setChildId("step")
    model.addChildAlgorithm(first)
    model.addChildAlgorithm(step)
    given = (
        source.fromStaticValue("a text"),
        source.fromExpression("'a' || 'b'"),
        source.fromModelParameter("words"),
        source.fromChildOutput("first", "CONCATENATION"),
    )
    with open_step(model, "step") as dialog:
        widget = dialog.widget.widget.wrappers[name]
        for value in given:
            widget.setWidgetValue(value)
            assert widget.value() == value
