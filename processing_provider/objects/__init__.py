# SPDX-License-Identifier: GPL-2.0-or-later
"""From features to objects with windows and footprints."""
