# SPDX-License-Identifier: GPL-2.0-or-later
"""From Processing values to a training set that is to be exported."""
