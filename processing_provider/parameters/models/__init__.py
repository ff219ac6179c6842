# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of the algorithms about models."""
