# SPDX-License-Identifier: GPL-2.0-or-later
"""One file per kind of model, behind one protocol."""
