# SPDX-License-Identifier: GPL-2.0-or-later
"""The feature set of the output, one for the whole process."""

features = {
    "displayFieldName": "",
    "fieldAliases": {"FID": "FID"},
    "geometryType": "esriGeometryPolygon",
    "fields": [{"name": "FID", "type": "esriFieldTypeOID", "alias": "FID"}],
    "features": [],
}
