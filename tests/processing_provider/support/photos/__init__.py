# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos for tests, and layers that keep them."""
