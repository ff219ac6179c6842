# SPDX-License-Identifier: GPL-2.0-or-later
"""Where results go, and how they look: rows, styles, pages."""
