# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of the algorithm that compares labels with the truth."""
