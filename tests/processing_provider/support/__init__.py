# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests make and measure with: rasters, layers, models, runs, and expected chips."""
