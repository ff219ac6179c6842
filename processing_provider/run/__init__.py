# SPDX-License-Identifier: GPL-2.0-or-later
"""The run: plan, read, hand over, collect."""
