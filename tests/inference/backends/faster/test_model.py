# SPDX-License-Identifier: GPL-2.0-or-later
"""PyTorch's models, computed by ONNX Runtime once that was seen to give the same.

All run in real processes; every test begins with an empty cache.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import pytest
from deep_objects.inference.backends.faster.kept import Entry, Kept
from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.outcome import MODEL_ERROR, OK, Outcome
from deep_objects.inference.worker.client import SLOTS, Worker
from deep_objects.inference.worker.environment import FASTER, find_interpreter
from onnx import TensorProto

from ....builders import NAMES, chips_of, definition, random_pixels
from ....models import OnnxForm, arcgis_pixels, expected, write_onnx
from ...running import SLOT_BYTES, classify, load, scores_of

LONG = 7  # batches, of which four are a trial

TAKEN_OVER = (
    r"ONNX Runtime computes the model from here on: its export said the same of \d+ chips, "
    r"\d+\.\d times as fast\."
)
KNOWN = (
    r"ONNX Runtime computes the model: its export was seen to say the same, \d+\.\d times as fast\."
)
READ = "The model's outputs are read as logits."


@pytest.fixture(scope="module")
def all_caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of what processes keep that are started from here on."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        yield folder


@pytest.fixture(autouse=True)
def cache(all_caches: Path) -> Path:
    """The folder of exports, which is not there yet."""
    shutil.rmtree(all_caches / "deep_objects", ignore_errors=True)
    return all_caches / "deep_objects" / "exports"


def started() -> Worker:
    """A process of PyTorch."""
    worker = Worker(find_interpreter("torch"))
    worker.share(SLOT_BYTES)
    return worker


@pytest.fixture(scope="module")
def worker(all_caches: Path) -> Iterator[Worker]:
    """A process for all tests that need no new one; loading replaces its model."""
    shared = started()
    yield shared
    shared.close()


@pytest.fixture
def start(cache: Path) -> Iterator[Callable[[], Worker]]:
    """Starts processes, which end with the test."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(closing(started()))


def run(
    worker: Worker, pixels: np.ndarray, size: int, batches: int
) -> tuple[list[Outcome], list[str]]:
    """What becomes of ``pixels``, taken round and round, and the lines for the log."""
    outcomes, notes = [], []
    for turn in range(batches):
        batch = [pixels[(turn * size + n) % len(pixels)] for n in range(size)]
        judged = worker.result(worker.submit(turn % SLOTS, chips_of(np.array(batch))))
        outcomes += judged.outcomes
        notes += judged.notes
    return outcomes, notes


def tried(worker: Worker, kind: str, described: ModelDefinition, pixels: Any) -> list[str]:
    """The lines for the log of a long job in batches of eight."""
    load(worker, kind, described, pixels.shape[1])
    return run(worker, pixels, 8, LONG)[1]


def matches(patterns: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether each of ``lines`` is what the pattern in its place says."""
    fitting = [re.fullmatch(*pair) for pair in zip(patterns, lines)]
    return len(patterns) == len(lines) and all(fitting)


def files(cache: Path) -> list[str]:
    """The endings of what lies in the cache."""
    return sorted(Path(name).suffix for name in os.listdir(cache)) if cache.exists() else []


def the_entry(cache: Path) -> tuple[Entry, Kept]:
    """The one export that is kept, and its place."""
    (path,) = cache.glob("*.export")
    entry = Entry(cache, path.stem)
    kept = entry.find()
    assert kept is not None
    return entry, kept


@pytest.fixture
def plain(torchscript: dict[str, Path]) -> ModelDefinition:
    """The small model, which numpy can follow."""
    return definition(torchscript["plain"])


def test_a_long_job_goes_on_with_the_export(
    worker: Worker, plain: ModelDefinition, cache: Path
) -> None:
    """Its rows are the same before and after; one line tells of it."""
    pixels = random_pixels(48)
    assert load(worker, "torchscript", plain).notes == [READ]

    outcomes, notes = run(worker, pixels, 8, 2 * LONG)

    wanted = expected(np.resize(pixels, (16 * LONG, *pixels.shape[1:])), 3)
    assert matches([TAKEN_OVER], notes)
    np.testing.assert_allclose(scores_of(outcomes), wanted, atol=1e-6)
    assert files(cache) == [".export"]


def test_the_next_process_begins_with_it_and_needs_no_pytorch(
    start: Callable[[], Worker], plain: ModelDefinition
) -> None:
    """It gives the same in batches of any size, and says what was said of it before."""
    tried(start(), "torchscript", plain, random_pixels(16))
    worker, pixels = start(), random_pixels(64)

    loaded = load(worker, "torchscript", plain)

    assert matches([KNOWN, re.escape(READ)], loaded.notes)
    assert (loaded.device, loaded.batch_size, loaded.outputs) == ("CPU", 16, 3)
    for size in (1, 2, 3, 16, 64):
        scores = scores_of(classify(worker, chips_of(pixels), size))
        np.testing.assert_allclose(scores, expected(pixels, 3), atol=1e-6)
    mapped = Path(f"/proc/{worker._process.pid}/maps").read_text("utf-8")
    assert "libtorch" not in mapped
    assert "onnxruntime" in mapped


def test_chips_without_an_answer_stay_so(worker: Worker, plain: ModelDefinition) -> None:
    """A chip of zeros, of which the model makes no number, costs its own row only."""
    pixels = random_pixels(8)
    tried(worker, "torchscript", plain, random_pixels(16))
    pixels[3] = 0

    outcomes = classify(worker, chips_of(pixels), 8)

    assert [outcome.status for outcome in outcomes] == [OK] * 3 + [MODEL_ERROR] + [OK] * 4


def weights_of_resnet(fixture: Any) -> tuple[str, ModelDefinition, int]:
    folder = fixture("torch_files")
    return "weights", network(folder / "resnet18-3.pth", "resnet18"), 3


def weights_of_transformer(fixture: Any) -> tuple[str, ModelDefinition, int]:
    file = fixture("torch_files") / "vit_b_32-3.bin"
    return "weights", network(file, "vit_b_32"), 3


def arcgis_learn(fixture: Any) -> tuple[str, ModelDefinition, int]:
    file = fixture("arcgis_weights") / "resnet34-5.pth"
    keys = {"ModelConfiguration": "_FeatureClassifier", "ExtractBands": [0, 1, 2, 3, 4]}
    return "arcgis_learn", network(file, "resnet34", **keys), 5


def program_of_export(fixture: Any) -> tuple[str, ModelDefinition, int]:
    return "exported", definition(fixture("torchscript")["exported"]), 3


def network(file: Path, backbone: str, **keys: Any) -> ModelDefinition:
    """The definition of weights for 64 x 64 chips."""
    size = {"Normalization": {"Scale": 1 / 255}, "ImageHeight": 64, "ImageWidth": 64}
    return definition(file, ModelParameters={"backbone": backbone}, **size, **keys)


@pytest.mark.parametrize(
    "model", [weights_of_resnet, weights_of_transformer, arcgis_learn, program_of_export]
)
def test_every_kind_of_pytorchs_models_gains_by_it(
    model: Callable[[Any], tuple[str, ModelDefinition, int]],
    request: pytest.FixtureRequest,
    worker: Worker,
    torch_worker: Worker,
) -> None:
    """Its scores are those of PyTorch, whether the export takes over or was kept."""
    kind, described, bands = model(request.getfixturevalue)
    pixels = random_pixels(5, bands) if kind == "exported" else arcgis_pixels(bands)
    load(torch_worker, kind, described, bands)
    own = scores_of(classify(torch_worker, chips_of(pixels), 4))

    notes = tried(worker, kind, described, pixels)
    after = scores_of(classify(worker, chips_of(pixels), 4))
    again = load(worker, kind, described, bands)

    assert matches([TAKEN_OVER], notes)
    assert matches([KNOWN, re.escape(READ)], again.notes)
    np.testing.assert_allclose(after, own, atol=1e-5)
    for size in (1, 4):
        kept = scores_of(classify(worker, chips_of(pixels), size))
        np.testing.assert_allclose(kept, own, atol=1e-5)


def test_a_short_job_leaves_the_model_alone(
    worker: Worker, plain: ModelDefinition, cache: Path
) -> None:
    load(worker, "torchscript", plain)
    assert run(worker, random_pixels(16), 8, 2)[1] == []
    assert files(cache) == []


def test_an_export_that_gives_other_answers_is_not_used(
    worker: Worker, torchscript: dict[str, Path], torch_worker: Worker
) -> None:
    """Of equal pixels each takes another for the darkest; that is found out once."""
    pixels = random_pixels(8)
    described = definition(torchscript["sorting"])
    load(torch_worker, "torchscript", described)
    own = scores_of(classify(torch_worker, chips_of(pixels), 8))

    notes = tried(worker, "torchscript", described, pixels)
    again = tried(worker, "torchscript", described, pixels)

    assert notes == ["The model goes on as it is: its export to ONNX gave other answers."]
    assert again == []
    np.testing.assert_allclose(scores_of(classify(worker, chips_of(pixels), 8)), own, atol=1e-6)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("picky", "cannot be used: by its pixels it decides what to compute"),
        (
            "dictionary",
            "cannot be used: Exporting the operator 'prim::DictConstruct' to ONNX opset version "
            "17 is not supported",
        ),
    ],
)
def test_what_has_no_export_goes_on_as_it_is(
    name: str, reason: str, worker: Worker, torchscript: dict[str, Path]
) -> None:
    """Such as a program that refuses some chips: an export would answer for them."""
    pixels = random_pixels(8)

    notes = tried(worker, "torchscript", definition(torchscript[name]), pixels)

    assert len(notes) == 1
    assert notes[0].startswith(f"The model goes on as it is: its export to ONNX {reason}")


def test_a_program_that_refuses_a_chip_still_does(
    worker: Worker, torchscript: dict[str, Path]
) -> None:
    pixels = random_pixels(8)
    tried(worker, "torchscript", definition(torchscript["picky"]), pixels)
    pixels[2] = 13

    outcomes = classify(worker, chips_of(pixels), 8)

    assert [outcome.status for outcome in outcomes] == [OK] * 2 + [MODEL_ERROR] + [OK] * 5


def test_a_kept_export_that_answers_otherwise_is_given_up(
    worker: Worker, plain: ModelDefinition, cache: Path, tmp_path: Path
) -> None:
    """Somebody put another graph in its place, with the digest that belongs to it."""
    pixels = random_pixels(8)
    tried(worker, "torchscript", plain, pixels)
    entry, kept = the_entry(cache)
    other = write_onnx(tmp_path / "other.onnx", OnnxForm(tail="Softmax"))
    entry.keep(replace(kept, graph=other.read_bytes()))

    loaded = load(worker, "torchscript", plain)

    assert loaded.notes == [
        "An export of the model that was kept answers otherwise now, and is given up.",
        READ,
    ]
    assert files(cache) == []
    scores = scores_of(classify(worker, chips_of(pixels), 8))
    np.testing.assert_allclose(scores, expected(pixels, 3), atol=1e-6)


@pytest.mark.parametrize("harm", ["cut", "other type", "no graph"])
def test_a_damaged_export_is_none(
    harm: str, worker: Worker, plain: ModelDefinition, cache: Path, tmp_path: Path
) -> None:
    """The model is loaded as ever, and exported again."""
    pixels = random_pixels(8)
    tried(worker, "torchscript", plain, pixels)
    entry, kept = the_entry(cache)
    if harm == "cut":
        path = next(cache.iterdir())
        path.write_bytes(path.read_bytes()[:-7])
    elif harm == "other type":
        form = OnnxForm(dtype=TensorProto.DOUBLE, bands=4)
        graph = write_onnx(tmp_path / "other.onnx", form).read_bytes()
        entry.keep(replace(kept, graph=graph))
    else:
        entry.keep(replace(kept, graph=b"no graph"))

    assert load(worker, "torchscript", plain).notes == [READ]
    assert matches([TAKEN_OVER], run(worker, pixels, 8, LONG)[1])


def test_where_nothing_can_be_kept_the_run_goes_on(
    worker: Worker, plain: ModelDefinition, cache: Path
) -> None:
    """With the export, which the next run has to make again."""
    cache.parent.mkdir()
    cache.write_text("a file where a folder should be")

    notes = tried(worker, "torchscript", plain, random_pixels(8))

    told = r" This could not be kept for the next run \(File exists\)\."
    assert matches([TAKEN_OVER + told], notes)


def test_a_model_that_changed_meanwhile_is_not_kept(
    worker: Worker, torchscript: dict[str, Path], cache: Path, tmp_path: Path
) -> None:
    """Its export would stand for what lay there before."""
    path = tmp_path / "model.pt"
    path.write_bytes(torchscript["plain"].read_bytes())
    load(worker, "torchscript", definition(path))
    path.write_bytes(torchscript["softmax"].read_bytes())

    assert matches([TAKEN_OVER], run(worker, random_pixels(8), 8, LONG)[1])
    assert files(cache) == []


def test_an_attempt_that_ended_a_process_is_not_repeated(
    worker: Worker, plain: ModelDefinition, cache: Path
) -> None:
    """Else every batch of a job would end one."""
    tried(worker, "torchscript", plain, random_pixels(8))
    (path,) = cache.iterdir()
    path.rename(path.with_suffix(".attempt"))

    assert tried(worker, "torchscript", plain, random_pixels(8)) == []
    assert files(cache) == [".attempt"]


def test_a_user_may_want_no_exports(
    start: Callable[[], Worker],
    plain: ModelDefinition,
    cache: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """None is made, and none that is kept is used."""
    tried(start(), "torchscript", plain, random_pixels(8))
    monkeypatch.setenv(FASTER, "0")
    worker = start()

    assert load(worker, "torchscript", plain).notes == [READ]
    assert run(worker, random_pixels(8), 8, LONG)[1] == []
    assert files(cache) == [".export"]


def test_what_spoke_for_a_class_is_still_told(
    worker: Worker, torch_files: Path, torch_worker: Worker
) -> None:
    """By PyTorch, in a process that computes by the export."""
    described = network(torch_files / "resnet18-3.pth", "resnet18")
    pixels = arcgis_pixels(3)

    def pictures(worker: Worker) -> list[Optional[str]]:
        worker.load("weights", described, {}, 3, "CPU", 1, with_scores=True, explain=True)
        return [outcome.explanation for outcome in classify(worker, chips_of(pixels), 4)]

    tried(worker, "weights", described, pixels)

    assert pictures(worker) == pictures(torch_worker)


def test_processes_that_try_at_once_agree(
    start: Callable[[], Worker], plain: ModelDefinition, cache: Path
) -> None:
    """Whichever of them computes by the export already, rows are the same."""
    pixels = random_pixels(16)
    workers = [start() for _ in range(2)]
    for worker in workers:
        load(worker, "torchscript", plain)

    labels = []
    for turn in range(2 * LONG):
        worker = workers[turn % 2]
        labels.append([o.label for o in classify(worker, chips_of(pixels), 8)])

    best = expected(pixels, 3).argmax(axis=1)
    assert labels == [[NAMES[n] for n in best]] * (2 * LONG)
    assert files(cache) == [".export"]
