# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos: single pictures, from a file or from the bytes of one, turned upright."""
