# SPDX-License-Identifier: GPL-2.0-or-later
"""Where pixels come from: one file per kind of imagery, behind one protocol."""
