# SPDX-License-Identifier: GPL-2.0-or-later
"""The layouts in which layers keep photos of their features, one file each."""
