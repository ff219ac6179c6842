# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything that fuzzing ever found, again; and a few hundred new inputs for each reader.

``make test-fuzz`` runs the long campaign.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from deep_objects.inference.worker import protocol
from hypothesis import given, settings

from .inputs import MESSAGES, definitions, messages, packages
from .targets import TARGETS, archive, definition, message, read_pixels

CORPUS = Path(__file__).with_name("corpus")
FILES = sorted(path for path in CORPUS.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_found_once_is_read_or_refused(path: Path) -> None:
    """Each of these once broke a reader, or shows it the way."""
    TARGETS[path.parent.name](path.read_bytes())


@settings(max_examples=300)
@given(definitions())
def test_any_definition_is_read_or_refused(data: bytes) -> None:
    """Nearly right ones, of every form that is read."""
    definition(data)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@settings(max_examples=200)
@given(packages())
def test_any_package_is_read_or_refused(data: bytes) -> None:
    """Members by any names, of any kind, and damaged archives; nothing lands outside."""
    archive(data)


@settings(max_examples=500)
@given(messages())
def test_any_line_is_a_message_or_none(data: bytes) -> None:
    """Nearly right ones, used as both sides use them."""
    message(data)


def test_the_batch_that_is_varied_can_be_read() -> None:
    """Or no input that is nearly right would come as far as the pixels."""
    (batch,) = (entry for entry in MESSAGES if entry["type"] == "Predict")
    found = protocol.decode(json.dumps(batch).encode())
    assert isinstance(found, protocol.Predict)

    assert read_pixels(found) == 2
