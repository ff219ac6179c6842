# SPDX-License-Identifier: GPL-2.0-or-later
"""Which imagery was given, by which of the parameters, and how it is opened."""
