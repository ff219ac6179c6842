# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips for training: classes, splits, files, and what other tools expect beside them."""
