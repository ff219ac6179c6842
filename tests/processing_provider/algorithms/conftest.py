# SPDX-License-Identifier: GPL-2.0-or-later
"""These tests are about rows, not about how processes start: their runs share some."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def sharing(shared_processes: None) -> None:
    """For every test here."""
