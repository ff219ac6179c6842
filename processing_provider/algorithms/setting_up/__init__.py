# SPDX-License-Identifier: GPL-2.0-or-later
"""What the set-up of an environment takes from the dialog and from QGIS's settings."""
