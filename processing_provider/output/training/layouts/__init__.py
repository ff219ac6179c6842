# SPDX-License-Identifier: GPL-2.0-or-later
"""How the files of a training set lie: one file for each way."""
