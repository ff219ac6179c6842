# SPDX-License-Identifier: GPL-2.0-or-later
"""The QGIS side: the only place that imports qgis."""
