# SPDX-License-Identifier: GPL-2.0-or-later
"""What a model says about itself: packages and definition files to one checked, typed form."""
