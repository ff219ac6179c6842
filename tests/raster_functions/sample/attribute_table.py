# SPDX-License-Identifier: GPL-2.0-or-later
"""An attribute table, as such packages carry it."""

attribute_table = {"fields": [], "features": []}
