# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of objects: which feature lies where in the imagery."""
