# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a run: one page with figures, a map, and chips to look at."""
