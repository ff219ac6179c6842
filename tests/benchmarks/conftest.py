# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the benchmarks importable, which are no part of the plugin."""

from __future__ import annotations

import sys

from ..conftest import REPOSITORY

sys.path.append(str(REPOSITORY))
