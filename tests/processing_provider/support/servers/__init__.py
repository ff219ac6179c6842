# SPDX-License-Identifier: GPL-2.0-or-later
"""Real servers on this machine alone, for tests."""
