# SPDX-License-Identifier: GPL-2.0-or-later
"""Several rasters as one picture, and the layers that list them."""
