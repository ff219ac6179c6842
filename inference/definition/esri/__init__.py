# SPDX-License-Identifier: GPL-2.0-or-later
"""Esri's model definition (.emd), read and written."""
