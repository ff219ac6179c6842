# SPDX-License-Identifier: GPL-2.0-or-later
"""How right labels are: counts, measures with their intervals, and how they are shown."""
