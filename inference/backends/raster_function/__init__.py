# SPDX-License-Identifier: GPL-2.0-or-later
"""Python raster functions: a model's own code, as ArcGIS runs it."""
