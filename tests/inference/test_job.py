# SPDX-License-Identifier: GPL-2.0-or-later
"""A job is the same after it went through JSON: to a journal, or to another machine."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.definition.model_definition import Fit
from deep_objects.inference.job import DOUBLE, FIELDS, TEXT, WHOLE, Image, Job
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
    further=st.lists(st.tuples(texts, st.sampled_from([TEXT, DOUBLE, WHOLE]))).map(tuple),
    fit=st.one_of(st.none(), st.builds(Fit, st.integers(1, 9), st.integers(1, 9))),
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
    further: tuple[tuple[str, str], ...],
    fit: Optional[Fit],
) -> None:
    """Every choice is there again, of the same type."""
    job = Job(
        images=images,
        model=replace(read_emd(model, "x.emd", "/folder"), fit=fit),
        kind="onnx",
        arguments=tuple(arguments.items()),
        bands=bands,
        label_field=label,
        probabilities=FIELDS,
        cell_size=cell_size,
        extent=extent,
        gpu_ids=gpu_ids,
        further_fields=further,
    )

    assert Job.from_json(job.to_json()) == job


def test_a_job_without_choices_has_the_defaults() -> None:
    """What is not chosen is as the algorithm's parameters have it."""
    job = Job((), read_emd(emd(), "x.emd"), "onnx", (), (1,), "ClassLabel")

    assert (job.probabilities, job.processor) == ("NONE", "AUTO")
    assert (job.cell_size, job.extent, job.output_crs, job.gpu_ids) == (None, None, "", ())
