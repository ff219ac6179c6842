# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of runs: order, grouping and parallel work change nothing but the time."""
