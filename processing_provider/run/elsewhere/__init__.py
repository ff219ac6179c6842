# SPDX-License-Identifier: GPL-2.0-or-later
"""A run whose parts are read and classified on other machines."""
