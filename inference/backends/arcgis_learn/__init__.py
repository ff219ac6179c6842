# SPDX-License-Identifier: GPL-2.0-or-later
"""arcgis.learn's own networks, without arcgis.learn."""
