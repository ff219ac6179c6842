# SPDX-License-Identifier: GPL-2.0-or-later
"""Which objects of one layer belong to which of another: by a key, or by their place."""
