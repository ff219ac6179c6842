# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields of the output, one list for the whole process."""

fields = {
    "fields": [
        {"name": "OID", "type": "esriFieldTypeOID", "alias": "OID"},
        {"name": "Class", "type": "esriFieldTypeString", "alias": "Class"},
        {"name": "Confidence", "type": "esriFieldTypeDouble", "alias": "Confidence"},
        {"name": "Shape", "type": "esriFieldTypeGeometry", "alias": "Shape"},
        {"name": "Reason", "type": "esriFieldTypeString"},
        {"name": "Storeys", "type": "esriFieldTypeInteger", "alias": "Storeys"},
    ]
}
