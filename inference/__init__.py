# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything that knows models and chips, and nothing of QGIS."""
