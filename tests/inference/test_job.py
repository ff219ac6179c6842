# SPDX-License-Identifier: GPL-2.0-or-later
"""A job is the same after it went through JSON: to a journal, or to another machine."""

from __future__ import annotations

from typing import Any

from deep_objects.inference.definition.emd import read_emd
from deep_objects.inference.job import FIELDS, Image, Job
from hypothesis import given
from hypothesis import strategies as st

from ..builders import emd
from .definition.json_values import usual_definitions

texts = st.text(max_size=12)
finite = st.floats(allow_nan=False, allow_infinity=False)


@given(
    model=usual_definitions,
    images=st.lists(st.builds(Image, texts, texts, texts), max_size=3).map(tuple),
    arguments=st.dictionaries(texts, st.one_of(st.none(), st.integers(), finite)),
    bands=st.lists(st.integers(1, 9), max_size=4).map(tuple),
    extent=st.one_of(st.none(), st.tuples(finite, finite, finite, finite)),
    cell_size=st.one_of(st.none(), finite),
    gpu_ids=st.lists(texts, max_size=2).map(tuple),
    label=texts,
)
def test_a_job_survives_json(
    model: dict[str, Any],
    images: tuple[Image, ...],
    arguments: dict[str, Any],
    bands: tuple[int, ...],
    extent: Any,
    cell_size: Any,
    gpu_ids: tuple[str, ...],
    label: str,
) -> None:
    """Every choice is there again, of the same type."""
    job = Job(
        images=images,
        model=read_emd(model, "x.emd", "/folder"),
        kind="onnx",
        arguments=tuple(arguments.items()),
        bands=bands,
        label_field=label,
        probabilities=FIELDS,
        cell_size=cell_size,
        extent=extent,
        gpu_ids=gpu_ids,
    )

    assert Job.from_json(job.to_json()) == job


def test_a_job_without_choices_has_the_defaults() -> None:
    """What is not chosen is as the algorithm's parameters have it."""
    job = Job((), read_emd(emd(), "x.emd"), "onnx", (), (1,), "ClassLabel")

    assert (job.probabilities, job.processor) == ("NONE", "AUTO")
    assert (job.cell_size, job.extent, job.output_crs, job.gpu_ids) == (None, None, "", ())
