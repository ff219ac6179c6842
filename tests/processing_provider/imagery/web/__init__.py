# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of web layers: the pixels that were sent, or a sentence; never a hole."""
