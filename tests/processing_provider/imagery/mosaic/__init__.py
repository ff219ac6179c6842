# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of imagery: any window as GDAL itself reads it."""
