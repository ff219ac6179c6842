# SPDX-License-Identifier: GPL-2.0-or-later
"""The traps of Esri's Python raster functions, each met by a function that sets it.

Through the real inference process; the functions lie in tests/raster_functions.
"""

from __future__ import annotations

import base64
import json
import resource
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
import shapely
from deep_objects.inference.backends import arguments, registry
from deep_objects.inference.backends.raster_function.answers import confidence, picture
from deep_objects.inference.chips.window import Chip
from deep_objects.inference.errors import DefinitionError, ModelError, ParameterError, WorkerFailed
from deep_objects.inference.outcome import MODEL_ERROR, OK, Outcome
from deep_objects.inference.worker.client import Worker
from deep_objects.inference.worker.environment import find_interpreter

from ....builders import chips_of, random_pixels
from ....raster_models import found, sample_model, single_model
from ...running import started

KIND = registry.RASTER_FUNCTION


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """A process in which one function after the other runs."""
    with started(find_interpreter("onnx")) as own:
        yield own


class Runner:
    """Functions in a folder, asked and run in ``worker``."""

    def __init__(self, worker: Worker, folder: Path) -> None:
        self.worker, self.folder = worker, folder
        self.notes: list[str] = []

    def inspect(self, path: str, **arguments: Any) -> dict[str, Any]:
        """What the model at ``path`` declares."""
        return self.worker.inspect(KIND, found(path), arguments, code_allowed=True)

    def judge(
        self,
        path: str,
        chips: list[Chip],
        arguments: Optional[dict[str, Any]] = None,
        **changes: Any,
    ) -> list[Outcome]:
        """The outcomes of ``chips``, in one batch as the host sends it."""
        definition = replace(found(path), **changes)
        given = arguments or {}
        self.worker.load(KIND, definition, given, 3, "CPU", 1, code_allowed=True)
        judged = self.worker.result(self.worker.submit(0, chips))
        self.notes = judged.notes
        return judged.outcomes

    def seen(self, path: str, chips: list[Chip], *given: Any, **changes: Any) -> dict[str, Any]:
        """What a witness saw of the first of ``chips``."""
        return json.loads(self.judge(path, chips, *given, **changes)[0].further[0])

    def witness(self, **keys: Any) -> str:
        """A witness with ``keys`` in its definition."""
        return single_model(self.folder / "model", "Witness", **keys)

    def failure(self, path: str) -> str:
        """The message with which the model at ``path`` cannot be used."""
        with pytest.raises(ModelError) as caught:
            self.inspect(path)
        return str(caught.value)

    def rewrite(self, old: str, new: str, file: str = "Witness.py") -> None:
        """Change the code in the model's folder."""
        path = self.folder / "model" / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def runner(worker: Worker, tmp_path: Path) -> Runner:
    """Functions in a folder of their own."""
    return Runner(worker, tmp_path)


def chips(count: int = 4) -> list[Chip]:
    """So many chips of 8 x 8 pixels."""
    return chips_of(random_pixels(count))


def test_without_permission_the_process_refuses_too(runner: Runner) -> None:
    """Whoever asks: nothing is imported."""
    definition = found(runner.witness())

    for ask in (
        lambda: runner.worker.inspect(KIND, definition, {}),
        lambda: runner.worker.load(KIND, definition, {}, 3, "CPU", 1),
    ):
        with pytest.raises(ModelError) as caught:
            ask()
        assert str(caught.value) == (
            f"test.emd: this model runs Python code of its own, Witness.py in {runner.folder}"
            "/model, which can do whatever you can. If you trust its author, allow it with "
            "ALLOW_MODEL_CODE (“Allow the model's own code”)."
        )


def test_calls_come_in_the_documented_order(runner: Runner) -> None:
    """A device only for classifying; when asked, a function loads its model without one."""
    path = runner.witness()

    told = runner.seen(path, chips())

    assert told["calls"] == [
        "__init__",
        "initialize(device, model)",
        "getParameterInfo()",
        "getConfiguration()",
        "getFields()",
        "getGeometryType()",
        "vectorize",
    ]
    assert told["given"]["device"] == -1
    assert told["device"] == -1
    runner.rewrite('CALLS.append("getGeometryType()")', "raise ValueError(CALLS)")
    message = runner.failure(path)
    assert "failed in getGeometryType (ValueError: ['__init__', 'initialize(model)', " in message


def test_a_function_sees_writable_copies_and_masks_of_the_same_shape(runner: Runner) -> None:
    """Tuples of arrays in the raster's type; a single chip is an alias under another name."""
    told = runner.seen(runner.witness(), chips_of(random_pixels(4, dtype="uint16")))

    assert told["shape"] == told["mask shape"] == [3, 8, 8]
    assert told["types"] == ["uint16", "uint8", "tuple"]
    assert told["writable"] and told["alone"]
    assert told["keys"] == ["raster_mask", "raster_pixels", "rasters_mask", "rasters_pixels"]


def test_the_pixels_are_called_after_the_parameter(runner: Runner) -> None:
    """Whatever the parameter of type rasters is called."""
    told = runner.seen(runner.witness(Rasters="tiles"), chips())

    assert told["keys"] == ["raster_mask", "raster_pixels", "tiles_mask", "tiles_pixels"]


def test_zeroing_in_place_changes_no_other_chip(runner: Runner) -> None:
    """Every chip is its own copy, also one that fills a batch up."""
    pixels = random_pixels(2)

    outcomes = runner.judge(runner.witness(), chips_of(pixels))

    sums = [json.loads(outcome.further[0])["sum"] for outcome in outcomes]
    assert sums == [float(entry.sum()) for entry in pixels]


def test_invalid_pixels_are_zero_and_masked_band_by_band(runner: Runner) -> None:
    """After the data range was applied, so that it moves no zero."""
    pixels = np.full((3, 8, 8), 200, np.uint8)
    valid = np.ones((3, 8, 8), bool)
    valid[1, :2] = False
    shape = shapely.to_wkb(shapely.box(5, 5, 13, 9))

    told = runner.seen(
        runner.witness(),
        [Chip(0, pixels, valid, (5, 5), shape, ((100.0, 300.0),) * 3)],
        data_range=(0.0, 1.0),
    )

    assert told["types"][0] == "float32"
    assert told["mask"] == 16 + 3 * 32
    assert told["sum"] == pytest.approx(0.5 * (3 * 64 - 16 - 3 * 32))


def test_a_short_batch_is_filled_up_with_its_last_chip(runner: Runner) -> None:
    """A sample makes as many rings as a batch has, and reads a score for each."""
    pixels = random_pixels(3)

    outcomes = runner.judge(sample_model(runner.folder / "model"), chips_of(pixels))

    assert [outcome.further[0] for outcome in outcomes] == [f"mean {p.mean():.2f}" for p in pixels]
    assert runner.notes == []


def test_chips_of_unequal_shapes_come_in_calls_of_their_own(runner: Runner) -> None:
    """A function stacks what it gets; the outcomes stay in the order of the chips."""
    sizes = [(4, 5), (6, 6), (4, 5), (6, 6), (6, 6)]
    mixed = [Chip(n, np.full((3, *size), n, np.uint8)) for n, size in enumerate(sizes)]

    outcomes = runner.judge(runner.witness(), mixed, fixed_size=False)

    told = [json.loads(outcome.further[0]) for outcome in outcomes]
    assert [(entry["batch"], entry["place"]) for entry in told] == [
        (2, 0), (3, 0), (2, 1), (3, 1), (3, 2),
    ]  # fmt: skip
    assert [entry["pixels"][0] for entry in told] == [0, 1, 2, 3, 4]


def test_a_function_that_needs_full_batches_gets_them_for_unequal_shapes_too(
    runner: Runner,
) -> None:
    """Short ones are tried first; what fails is filled up."""
    sizes = [(4, 5), (6, 6), (4, 5)]
    mixed = [Chip(n, np.full((3, *size), n, np.uint8)) for n, size in enumerate(sizes)]
    path = sample_model(runner.folder / "model", CropSizeFixed=0)

    outcomes = runner.judge(path, mixed)

    assert [outcome.further[0] for outcome in outcomes] == ["mean 0.00", "mean 1.00", "mean 2.00"]


def test_the_host_asks_in_squares_and_fills_up_to_what_the_function_expects(
    runner: Runner,
) -> None:
    """A fixed batch size of six, in getConfiguration alone."""
    path = runner.witness(Configuration={"batch_size": 6})

    assert runner.inspect(path)["configuration"]["batch_size"] == 6
    assert runner.seen(path, chips())["batch"] == 6


@pytest.mark.parametrize(
    ("keys", "arguments", "batches"),
    [
        ({"BatchSize": 9}, {}, 9),
        ({"BatchSize": 7}, {}, 4),
        ({"Parameters": [{"name": "batch_size", "dataType": "numeric", "value": 16}]}, {}, 16),
        ({}, {"batch_size": 9}, 9),
    ],
)
def test_a_batch_size_is_a_square_before_the_function_learns_it(
    runner: Runner, keys: dict[str, Any], arguments: dict[str, Any], batches: int
) -> None:
    """From its definition, its own default, or the user."""
    told = runner.seen(runner.witness(**keys), chips(), arguments)

    assert told["batch"] == batches
    assert told["given"]["batch_size_key"] == (batches if "BatchSize" in keys else None)


def test_parameters_become_arguments_without_those_of_the_host(runner: Runner) -> None:
    """Types of both sorts, a missing value, choices, ranges, and what must be given."""
    parameters = [
        {"name": "limit", "dataType": "numeric", "value": "0.5", "description": "Above it."},
        {"name": "steps", "dataType": "GPLong", "value": 3, "domain": [1, 9]},
        {"name": "flip", "dataType": "boolean", "value": "False"},
        {"name": "mode", "dataType": "GPString", "domain": ("fast", "exact"), "value": "fast"},
        {"name": "prompt", "dataType": "string", "required": True, "displayName": "Question"},
        {"name": "open", "dataType": "numeric"},
    ]

    facts = runner.inspect(runner.witness(Parameters=parameters))

    plain = {"choices": [], "help": "", "required": False}
    assert facts["arguments"] == [
        {**plain, "name": "limit", "type": "numeric", "default": 0.5, "help": "Above it."},
        {**plain, "name": "steps", "type": "numeric", "default": 3, "least": 1.0, "most": 9.0},
        {**plain, "name": "flip", "type": "boolean", "default": False},
        {
            **plain,
            "name": "mode",
            "type": "string",
            "default": "fast",
            "choices": ["fast", "exact"],
        },
        {
            **plain,
            "name": "prompt",
            "type": "string",
            "default": None,
            "help": "Question",
            "required": True,
        },
        {**plain, "name": "open", "type": "numeric", "default": None},
    ]
    assert facts["configuration"] == {}


def test_arguments_reach_the_function_as_its_types(runner: Runner) -> None:
    """Numbers whole where they are, texts, and yes or no as a text that is false for no."""
    parameters = [
        {"name": "limit", "dataType": "numeric", "value": 0.5},
        {"name": "steps", "dataType": "numeric", "value": 3},
        {"name": "flip", "dataType": "boolean", "value": True},
        {"name": "turn", "dataType": "boolean"},
        {"name": "mode", "dataType": "string", "value": "fast"},
        {"name": "prompt", "dataType": "string"},
        {"name": "open", "dataType": "numeric"},
    ]
    given = {"limit": 2.0, "flip": False, "mode": "no"}

    told = runner.seen(runner.witness(Parameters=parameters), chips(), given)

    assert told["scalars"] == {
        "limit": [False, "int", "2", True],
        "steps": [False, "int", "3", True],
        "flip": [True, "Flag", "False", False],
        "turn": [True, "Flag", "False", False],
        "mode": [True, "str", "no", True],
        "prompt": [True, "str", "", False],
    }


def test_a_functions_own_threshold_is_no_alias(runner: Runner) -> None:
    """Names that mean something elsewhere mean what the function says."""
    parameters = [{"name": "threshold", "dataType": "numeric", "value": 30}]
    path = runner.witness(Parameters=parameters)

    checked = arguments.check_arguments(found(path), {"threshold": "40"}, runner.inspect(path))

    assert checked == {"padding": 0, "batch_size": None, "threshold": 40.0}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (
            {"limt": 3},
            "the model knows no argument “limt”; it knows batch_size, flip, limit, mode, padding, "
            "steps. Correct the name or leave it out.",
        ),
        ({"limit": "high"}, "the argument limit is “high”, a number is needed. Correct the value."),
        ({"limit": "inf"}, "the argument limit is “inf”, a number is needed. Correct the value."),
        (
            {"steps": 10},
            "the argument steps is “10”, a number from 1 to 9 is needed. Correct the value.",
        ),
        (
            {"flip": "perhaps"},
            "the argument flip is “perhaps”, true or false is needed. Correct the value.",
        ),
        (
            {"mode": "slow"},
            "the argument mode is “slow”, one of fast, exact is needed. Correct the value.",
        ),
    ],
)
def test_arguments_are_checked_by_what_is_declared(
    runner: Runner, given: dict[str, Any], told: str
) -> None:
    """With the same words where facts are known and where the function is being asked."""
    parameters = [
        {"name": "limit", "dataType": "numeric", "value": 0.5},
        {"name": "steps", "dataType": "numeric", "value": 3, "domain": [1, 9]},
        {"name": "flip", "dataType": "boolean"},
        {"name": "mode", "dataType": "string", "value": "fast", "domain": ["fast", "exact"]},
    ]
    path = runner.witness(Parameters=parameters)

    with pytest.raises(ModelError) as asked:
        runner.inspect(path, **given)
    with pytest.raises(ParameterError) as known:
        arguments.check_arguments(found(path), given, runner.inspect(path))

    assert str(asked.value) == str(known.value) == f"test.emd: {told}"


def test_the_definition_is_a_file_with_an_absolute_model_file(runner: Runner) -> None:
    """Functions read it by its path; as text it would be too long a file name."""
    path = runner.witness(ModelFile=".\\words.py", Remark="x" * 5000)

    told = runner.seen(path, chips())

    assert told["given"]["model_file"] == str(runner.folder / "model" / "words.py")
    assert "words.py" in told["neighbours"]


def test_a_model_that_is_no_file_stays_as_it_is_written(runner: Runner) -> None:
    """Addresses and names are the function's to understand; a missing file is refused."""
    for written in ("https://models.example/florence", "owner/florence-2"):
        told = runner.seen(runner.witness(ModelFile=written), chips())
        assert told["given"]["model_file"] == written

    with pytest.raises(DefinitionError) as caught:
        found(runner.witness(ModelFile="weights.pt"))
    assert str(caught.value) == (
        f"test.emd: ModelFile names weights.pt, which is not in {runner.folder}/model. "
        "Put the file there, or correct ModelFile."
    )


def test_a_function_that_is_not_there_is_refused(runner: Runner) -> None:
    """Before anything runs."""
    path = single_model(runner.folder / "model", "Nobody")

    with pytest.raises(DefinitionError) as caught:
        found(path)

    assert str(caught.value) == (
        f"test.emd: InferenceFunction names Nobody.py, which is not in {runner.folder}/model. "
        "Put the file there, or correct InferenceFunction."
    )


def test_a_function_may_lie_in_another_folder_than_its_definition(runner: Runner) -> None:
    """As in Esri's repository; a configuration may be an object with a name."""
    home = runner.folder / "home"
    path = Path(
        sample_model(
            home / "functions",
            InferenceFunction="..\\functions\\RoofClassifier.py",
            ModelConfiguration="Brightness",
            ModelFile="..\\functions\\limit.json",
        )
    )
    (home / "models").mkdir()
    moved = path.rename(home / "models" / "roofs.emd")

    outcomes = runner.judge(str(moved), chips())

    assert {outcome.status for outcome in outcomes} == {OK}


def test_a_function_writes_beside_a_copy_of_itself(runner: Runner) -> None:
    """Its log never lands beside the user's model; large files are links."""
    path = runner.witness()
    (runner.folder / "model" / "weights.bin").write_bytes(bytes(2 << 20))

    told = runner.seen(path, chips())

    assert told["folder"] != str(runner.folder / "model")
    assert "weights.bin" in told["neighbours"]
    assert not (runner.folder / "model" / "__pycache__").exists()


def test_of_a_huge_folder_only_code_and_short_texts_are_copied(runner: Runner) -> None:
    """A model that somebody keeps among thousands of pictures."""
    path = runner.witness()
    pictures = runner.folder / "model" / "pictures"
    pictures.mkdir()
    for number in range(2001):
        (pictures / f"{number}.tif").touch()

    told = runner.seen(path, chips())

    assert told["neighbours"] == ["Captioner.py", "Pixels.py", "Witness.py", "test.emd", "words.py"]


def test_a_class_of_another_name_and_relative_imports_are_found(runner: Runner) -> None:
    """The only class with vectorize; neighbours as members of a package."""
    path = single_model(runner.folder / "model", "Captioner")
    facts = runner.inspect(path)

    outcomes = runner.judge(path, chips(), task="captioning")

    assert facts["captions"] and facts["fields"] == []
    assert [o.label for o in outcomes] == [
        f"a picture of {chip.pixels.mean():.1f}" for chip in chips()
    ]


def test_two_models_after_each_other_share_nothing(runner: Runner) -> None:
    """Neighbours of the same bare names, module-level lists that grow with every call."""
    first = sample_model(runner.folder / "first")
    second = Path(sample_model(runner.folder / "second"))
    fields = second.with_name("fields.py")
    fields.write_text(fields.read_text("utf-8").replace("Reason", "Why"), "utf-8")

    names = [[f["name"] for f in runner.inspect(str(p))["fields"]] for p in (first, second, first)]

    assert names == [["Reason", "Storeys"], ["Why", "Storeys"], ["Reason", "Storeys"]]


def test_of_repeated_fields_the_first_counts(runner: Runner) -> None:
    """And those that name the object, its label or its shape are none of the further ones."""
    fields = [
        {"name": "OID", "type": "esriFieldTypeOID"},
        {"name": "Shape", "type": "esriFieldTypeGeometry"},
        {"name": "Classname", "type": "esriFieldTypeString"},
        {"name": "Label", "type": "esriFieldTypeString"},
        {"name": "Label", "type": "esriFieldTypeString"},
        {"name": "Confidence", "type": "esriFieldTypeDouble"},
        {"name": "Height", "type": "esriFieldTypeSingle"},
        {"name": "height", "type": "esriFieldTypeString"},
        {"name": "Floors", "type": "esriFieldTypeSmallInteger"},
        {"name": "Reason"},
        {"name": "ExpMap", "type": "esriFieldTypeBlob"},
    ]

    facts = runner.inspect(runner.witness(Fields=fields))

    assert facts["fields"] == [
        {"name": "Height", "type": "double"},
        {"name": "Floors", "type": "whole"},
        {"name": "Reason", "type": "text"},
    ]
    assert (facts["captions"], facts["explains"]) == (False, True)


@pytest.mark.parametrize(
    ("attributes", "label", "share"),
    [
        ({"Label": "a", "Confidence": "0.9"}, "a", 0.9),
        ({"Classname": "b", "Class": "c", "Confidence": 100.0}, "b", 100.0),
        ({"Label": "", "Class": "c", "Confidence": "nan"}, "c", None),
        ({"Label": 7}, "7", None),
    ],
)
def test_labels_are_found_under_their_several_names(
    runner: Runner, attributes: dict[str, Any], label: str, share: Optional[float]
) -> None:
    """Label, Classname, Class; the geometry, one level too deep, does not matter."""
    outcomes = runner.judge(runner.witness(Answer={"attributes": [attributes]}), chips(1))

    assert (outcomes[0].status, outcomes[0].label, outcomes[0].confidence) == (OK, label, share)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("0.9708667397499084", 0.9708667397499084),
        ("tensor(0.9)", 0.9),
        ("tensor(0.9, device='cuda:0')", 0.9),
        ("tensor([0.9], grad_fn=<X>)", 0.9),
        ("[0.9]", 0.9),
        ("np.float32(0.9)", 0.9),
        ("9e-1", 0.9),
        ("0.1;0.9;0.3", 0.9),
        ([0.9], 0.9),
        (1, 1.0),
        ("[0.1, 0.9]", None),
        ("0.1;high", None),
        ("high", None),
        ("", None),
        (None, None),
        ({}, None),
        (float("inf"), None),
        (10**400, None),
        ("(" * 500, None),
    ],
)
def test_a_confidence_is_the_one_number_in_its_text(written: Any, meant: Optional[float]) -> None:
    """As str() writes tensors, arrays and lists; of several scores the highest."""
    assert confidence(written) == meant


def test_further_values_take_the_type_of_their_field(runner: Runner) -> None:
    """What does not fit is NULL."""
    fields = [
        {"name": "Label", "type": "esriFieldTypeString"},
        {"name": "Height", "type": "esriFieldTypeDouble"},
        {"name": "Floors", "type": "esriFieldTypeInteger"},
        {"name": "Reason", "type": "esriFieldTypeString"},
    ]
    answers = [
        {"Label": "a", "Height": "7.5", "Floors": 3, "Reason": ["x", 1]},
        {"Label": "a", "Height": "high", "Floors": "many", "Reason": None},
        {"Label": "a"},
    ]
    path = runner.witness(Fields=fields, Answer={"attributes": answers})

    outcomes = runner.judge(path, chips(3))

    assert [outcome.further for outcome in outcomes] == [
        (7.5, 3, '["x", 1]'), (None, None, None), (None, None, None),
    ]  # fmt: skip


def test_a_count_that_differs_is_tried_again_one_by_one(runner: Runner) -> None:
    """Features are paired by position, so that a missing one would shift all others."""
    outcomes = runner.judge(runner.witness(Answer={"drop above": 1}), chips(3))

    assert [outcome.status for outcome in outcomes] == [OK, OK, OK]
    assert [json.loads(outcome.further[0])["batch"] for outcome in outcomes] == [1, 1, 1]


def test_a_count_that_always_differs_is_a_model_error(runner: Runner) -> None:
    """A detector, whose features are as many as it finds."""
    path = runner.witness()
    runner.rewrite("i in range(len(pixels))]\n        if", "i in (0, 0, 0) ]\n        if")

    outcomes = runner.judge(path, chips(2))

    assert [outcome.status for outcome in outcomes] == [MODEL_ERROR, MODEL_ERROR]
    assert runner.notes == [
        "test.emd: vectorize of Witness.py gave 3 features for 4 chips. Ask its author, or set the "
        "model argument batch_size to 1."
    ]


@pytest.mark.parametrize("instead", [None, {}, {"output_vectors": None}])
def test_an_answer_without_features_shows_what_was_printed(runner: Runner, instead: Any) -> None:
    """The original says only that nothing was returned."""
    answer = {"nothing": True, "instead": instead, "print": "out of coffee"}

    runner.judge(runner.witness(Answer=answer), chips(1))

    assert runner.notes == [
        "test.emd: vectorize of Witness.py returned no output_vectors. Ask its author, or set the "
        "model argument batch_size to 1. Its last lines:\nout of coffee"
    ]


def test_an_exception_shows_the_authors_lines(runner: Runner) -> None:
    """With the file and line in it, and none of ours."""
    outcomes = runner.judge(runner.witness(Answer={"raise": "no roof"}), chips(1))

    assert outcomes == [Outcome(MODEL_ERROR)]
    lines = (runner.folder / "model" / "Witness.py").read_text("utf-8").splitlines()
    raised = next(n for n, line in enumerate(lines, 1) if 'RuntimeError(answer["raise"])' in line)
    assert runner.notes == [
        "test.emd: the raster function Witness.py failed in vectorize (RuntimeError: no roof). Ask "
        "its author, or check the definition and the imagery. Its last lines:\n"
        f'  Witness.py, line {raised}, in vectorize: raise RuntimeError(answer["raise"])'
    ]


def test_a_function_that_ends_itself_fails_like_any_other(runner: Runner) -> None:
    """The process lives on."""
    outcomes = runner.judge(runner.witness(Answer={"exit": 3}), chips(1))

    assert outcomes == [Outcome(MODEL_ERROR)]
    assert runner.judge(runner.witness(), chips(1))[0].status == OK


def test_a_full_gpu_halves_the_batch(runner: Runner) -> None:
    """The next lower square, which the function learns; then the run goes on."""
    words = "Ran out of GPU memory, please try a smaller batch size"
    parameters = [{"name": "batch_size", "dataType": "numeric", "value": 9}]
    path = runner.witness(Parameters=parameters, Answer={"raise": words, "raise above": 4})

    outcomes = runner.judge(path, chips(9))

    told = [json.loads(outcome.further[0]) for outcome in outcomes]
    assert {outcome.status for outcome in outcomes} == {OK}
    assert {entry["batch"] for entry in told} == {4}
    assert told[-1]["scalars"]["batch_size"] == [False, "int", "4", True]


def test_a_gpu_too_small_for_one_chip_ends_the_run(runner: Runner) -> None:
    """There is nothing left to halve."""
    with pytest.raises(WorkerFailed) as caught:
        runner.judge(runner.witness(Answer={"raise": "CUDA out of memory."}), chips(4))

    assert str(caught.value) == (
        "There is not enough memory for this model and batch. "
        "Set the model argument batch_size to a smaller number."
    )


def test_a_size_of_a_whole_batch_is_taken_for_what_it_is(runner: Runner) -> None:
    """A draft template multiplies tx and ty by the batch's rectangle, as detectors do."""
    path = runner.witness(
        ImageWidth=20, ImageHeight=12, Configuration={"tx": 40, "ty": 24, "batch_size": 4}
    )
    definition = found(path)

    loaded = runner.worker.load(KIND, definition, {}, 3, "CPU", 1, code_allowed=True)
    rule = runner.inspect(path)["configuration"]

    assert (rule["tx"], rule["ty"]) == (20, 12)
    assert loaded.notes == [
        "getConfiguration gives the size of a whole batch, 40 x 24; chips have ImageWidth x "
        "ImageHeight."
    ]


@pytest.mark.parametrize(
    ("configuration", "told"),
    [
        ({"tx": "wide"}, "gives tx 'wide', not a number of pixels"),
        ({"padding": -1}, "gives padding -1, not a number of pixels"),
        ({"extractBands": [-1]}, "gives extractBands [-1], not a list of bands counted from 0"),
        ({"extractBands": []}, "gives extractBands [], not a list of bands counted from 0"),
        ({"dataRange": [1, 0]}, "gives dataRange [1, 0], not a lower and a higher number"),
    ],
)
def test_a_configuration_that_makes_no_sense_is_told(
    runner: Runner, configuration: dict[str, Any], told: str
) -> None:
    """With the key and its value."""
    path = runner.witness(Configuration=configuration)

    assert runner.failure(path) == (
        f"test.emd: getConfiguration of Witness.py {told}. Ask its author."
    )


def test_of_arcpy_there_is_what_functions_use(runner: Runner) -> None:
    """Settings, messages and the choice of a device; anything else is named in full."""
    path = runner.witness()
    lines = (
        'arcpy.env.processorType = "GPU"\n        arcpy.env.gpuId = "0"\n'
        '        arcpy.AddMessage("m")\n        arcpy.AddWarning("w")\n'
        '        arcpy.AddError("e")\n        assert arcpy.env.workspace is None\n'
        "        from arcpy.ia.util import get_available_device\n"
        '        assert not hasattr(arcpy, "Raster")\n'
    )
    runner.rewrite('CALLS.append("__init__")', lines)
    assert runner.judge(path, chips(1))[0].status == OK

    runner.rewrite('arcpy.AddMessage("m")', 'arcpy.Exists("m")')

    assert runner.failure(path).startswith(
        "test.emd: the raster function Witness.py failed in __init__ (AttributeError: arcpy.Exists "
        "is a part of ArcGIS that is not available here; of arcpy there are env, AddMessage, "
        "AddWarning, AddError and ia.util.get_available_device). Ask its author, or check the "
        "definition and the imagery. Its last lines:\n  Witness.py, line "
    )


@pytest.mark.parametrize(
    ("module", "told"),
    [
        (
            "arcgis.learn",
            "arcgis.learn: arcgis is Esri's ArcGIS API for Python, which Deep Objects does "
            "without. Save the model with arcgis.learn as a FeatureClassifier, which runs without "
            "it, or export it to ONNX.",
        ),
        (
            "arcpy.sa",
            "arcpy.sa, a part of ArcGIS that is not available here. Export the model to ONNX and "
            "name that file in ModelFile.",
        ),
        (
            "Plain.Nobody",
            "Plain, the Framework and ModelConfiguration of the definition, but there is no such "
            "file beside it. Put it there, or correct the two keys.",
        ),
        (
            "fastai",
            "fastai, which is neither beside it nor in the environment of the model. Put the file "
            "there; or, if it is a package that you trust, install it: {python} -m pip install "
            "fastai",
        ),
    ],
)
def test_what_cannot_be_imported_is_told_as_what_it_is(
    runner: Runner, module: str, told: str
) -> None:
    """Esri's own packages, a child that is missing, and others."""
    path = runner.witness(Framework="Plain")
    runner.rewrite("import arcpy\n", f"import arcpy\nimport {module}\n")

    assert runner.failure(path).replace("imports arcgis:", "imports arcgis.learn:") == (
        "test.emd: the raster function Witness.py imports "
        + told.format(python=find_interpreter("onnx"))
    )


def test_a_function_for_pixels_is_no_classifier_of_objects(runner: Runner) -> None:
    """It has updatePixels and no vectorize."""
    assert runner.failure(single_model(runner.folder / "model", "Pixels")) == (
        "test.emd: the class Pixels in Pixels.py has no method vectorize: it labels pixels, not "
        "objects. Choose a raster function for object classification."
    )


def test_a_file_without_a_class_is_told(runner: Runner) -> None:
    """Words, and no function."""
    assert runner.failure(single_model(runner.folder / "model", "words")) == (
        "test.emd: words.py holds no class words, nor a single class with the method vectorize. "
        "Choose a raster function for object classification."
    )


def test_code_that_reads_standard_input_cannot_take_the_protocol(runner: Runner) -> None:
    """It finds nothing there."""
    path = runner.witness()
    runner.rewrite('CALLS.append("__init__")', 'assert __import__("sys").stdin.read() == ""')

    assert runner.judge(path, chips(1))[0].status == OK


def test_the_file_of_a_function_may_be_called_in_capitals(runner: Runner) -> None:
    """Windows writes names so."""
    path = runner.witness(InferenceFunction="WITNESS.PY")
    (runner.folder / "model" / "Witness.py").rename(runner.folder / "model" / "WITNESS.PY")

    outcomes = runner.judge(path, chips())

    assert [outcome.label for outcome in outcomes] == ["seen"] * 4


def test_a_process_that_a_function_started_ends_with_the_run(tmp_path: Path) -> None:
    """Also when the inference process ends in peace."""
    with started(find_interpreter("onnx")) as worker:
        runner = Runner(worker, tmp_path)
        path = runner.witness()
        code = "import subprocess\nCHILD = subprocess.Popen(['sleep', '600'])\nCALLS = [CHILD.pid]"
        runner.rewrite("CALLS = []", code)
        child = runner.seen(path, chips())["calls"][0]

    assert not _runs(child)


def _runs(process: int) -> bool:
    """Whether a process still computes; one that nobody has waited for does not."""
    for _ in range(50):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            return False
        if state == "Z":
            return False
        time.sleep(0.1)
    return True


def test_what_a_function_prints_without_a_line_end_takes_no_memory_here(tmp_path: Path) -> None:
    """64 MB in one line; of it the message keeps a thousand letters."""
    with started(find_interpreter("onnx")) as worker:
        runner = Runner(worker, tmp_path)
        path = runner.witness(Answer={"nothing": True})
        loop = "for _ in range(16):\n            sys.stderr.write('x' * (1 << 22))"
        runner.rewrite("answer = self.info", f"{loop}\n        answer = self.info")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

        runner.judge(path, chips(1))

    assert len(runner.notes[0]) < 2000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40_000


def encoded(content: bytes) -> str:
    """``content`` as functions put it into a text."""
    return base64.b64encode(content).decode("ascii")


JPEG = encoded(b"\xff\xd8\xff\xe0 and so on")


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        (JPEG, JPEG),
        (encoded(json.dumps([["Explainability map for class : a", JPEG]]).encode()), JPEG),
        (encoded(json.dumps([["one", JPEG], ["two", "x"]]).encode()), JPEG),
        (encoded(b"GIF89a"), ""),
        (encoded(b"[]"), ""),
        (encoded(b"{}"), ""),
        ("no base64 at all", ""),
        ("", ""),
        (None, ""),
        (7, ""),
    ],
)
def test_an_explanation_is_a_picture_or_a_list_of_titled_pictures(given: Any, taken: str) -> None:
    """What is neither is left out, and costs nothing else."""
    assert picture(given) == taken
