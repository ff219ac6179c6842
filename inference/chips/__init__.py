# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows, masks, resizing and batches: from pixels of an image to the input of a model."""
