# SPDX-License-Identifier: GPL-2.0-or-later
"""How the output looks on a map: classes in the model's colours, rows without a class apart."""
