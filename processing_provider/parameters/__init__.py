# SPDX-License-Identifier: GPL-2.0-or-later
"""From the values that a user gave to a checked Job."""
