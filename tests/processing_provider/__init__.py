# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of the QGIS side, in a real QGIS with real files and real inference processes."""
