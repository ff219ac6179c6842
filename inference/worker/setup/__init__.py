# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the environments in which models run, checks and removes them, when it is asked to."""
