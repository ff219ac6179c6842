# SPDX-License-Identifier: GPL-2.0-or-later
"""What is classified: features in imagery, images as a whole, or the photos of features."""
