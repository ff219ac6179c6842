# SPDX-License-Identifier: GPL-2.0-or-later
"""What other tools write about their models."""
