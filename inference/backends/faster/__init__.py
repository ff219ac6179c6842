# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that run faster in another form, which takes over once it has been checked."""
