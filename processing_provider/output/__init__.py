# SPDX-License-Identifier: GPL-2.0-or-later
"""Where results go: rows, and later styles and reports."""
