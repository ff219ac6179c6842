# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests of the algorithms, from the parameters of a user to the rows of a layer."""
