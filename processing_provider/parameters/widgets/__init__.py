# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialogs' own widgets; GUI imports live here only."""
