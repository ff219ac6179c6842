# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of a model: archives, texts, graphs, neighbours, and whether they hold code."""
