# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters that GDAL opens: read through QGIS's provider, or with GDAL itself."""
