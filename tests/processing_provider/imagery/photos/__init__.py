# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of photos: upright and whole, as Pillow sees them, or refused."""
