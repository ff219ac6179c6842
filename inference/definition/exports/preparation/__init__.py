# SPDX-License-Identifier: GPL-2.0-or-later
"""How those tools prepare a picture for a model."""
