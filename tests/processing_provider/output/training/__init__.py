# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of training sets: classes and splits."""
