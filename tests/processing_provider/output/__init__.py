# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of outputs: which fields and figures a run gives."""
