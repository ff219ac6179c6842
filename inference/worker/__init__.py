# SPDX-License-Identifier: GPL-2.0-or-later
"""The inference process: its environment, its messages, both of its ends."""
