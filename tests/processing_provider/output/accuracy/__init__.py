# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of how right labels are."""
