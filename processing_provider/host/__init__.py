# SPDX-License-Identifier: GPL-2.0-or-later
"""A headless QGIS beside a Dask worker: it reads and classifies the parts of one run."""
