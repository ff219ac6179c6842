# SPDX-License-Identifier: GPL-2.0-or-later
"""For which Python and platform a requirement is meant; pip's own reader is the judge."""

from __future__ import annotations

import pytest
from deep_objects.inference.worker.environment.markers import Machine, applies
from hypothesis import given
from hypothesis import strategies as st
from packaging.markers import Marker

MACHINES = st.builds(
    Machine,
    st.sampled_from(["3.8", "3.9", "3.10", "3.11", "3.13"]),
    st.sampled_from(["linux", "win32", "darwin"]),
    st.sampled_from(["x86_64", "AMD64", "arm64"]),
)
COMPARED = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])
VERSIONS = st.builds("python_version {} '{}'".format, COMPARED, st.sampled_from(["3.9", "3.10"]))
PLACES = st.builds(
    '{} {} "{}"'.format,
    st.sampled_from(["sys_platform", "platform_machine"]),
    st.sampled_from(["==", "!="]),
    st.sampled_from(["linux", "win32", "x86_64", "arm64"]),
)
MARKERS = st.recursive(
    VERSIONS | PLACES,
    lambda inner: (
        st.builds("{} {} {}".format, inner, st.sampled_from(["and", "or"]), inner)
        | st.builds("({})".format, inner)
    ),
    max_leaves=6,
)


@given(MARKERS, MACHINES)
def test_a_marker_holds_where_pip_says_so(marker: str, machine: Machine) -> None:
    judged = Marker(marker).evaluate(
        {
            "python_version": machine.python,
            "sys_platform": machine.system,
            "platform_machine": machine.processor,
        }
    )
    assert applies(marker, machine) is judged


def test_no_marker_holds_everywhere() -> None:
    assert applies("", Machine("3.11", "linux", "x86_64"))


@pytest.mark.parametrize(
    "marker",
    ["os_name == 'nt'", "python_version > ", "(sys_platform == 'linux'", "sys_platform = 'x'", "x"],
)
def test_what_is_no_marker_of_ours_is_not_guessed_at(marker: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        applies(marker, Machine("3.11", "linux", "x86_64"))
