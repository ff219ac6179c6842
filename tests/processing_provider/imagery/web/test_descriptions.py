# SPDX-License-Identifier: GPL-2.0-or-later
"""What a service says of itself is a stranger's text: read whole, or refused with a sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from deep_objects.inference.errors import ImageryError
from deep_objects.processing_provider.imagery.web.connection import Access, Connection, Manners
from deep_objects.processing_provider.imagery.web.kinds.description import (
    parse,
    read_json,
    read_xml,
)
from hypothesis import given
from hypothesis import strategies as st

from ...support.servers.site import Reply, Site, fresh_prefix

LINK = Connection("photo", {}, Access(secrets=("s3cret",)))
HASTY = Manners(pause=0.01, time_out=2)


@pytest.mark.parametrize(
    ("read", "body", "reason"),
    [
        (read_xml, b"<a>not closed", "it cannot be understood"),
        (read_xml, b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "it cannot be understood"),
        (read_xml, b"\0\1\2", "it cannot be understood"),
        (
            read_xml,
            b"<ServiceExceptionReport><ServiceException>No layer</ServiceException>"
            b"</ServiceExceptionReport>",
            "the server says “No layer”",
        ),
        (read_xml, b"<html><p>Log in<br></html>", "the server says “Log in”"),
        (read_json, b"<html><p>Log in<br></html>", "the server says “Log in”"),
        (read_json, b"[1]", "it cannot be understood"),
        (
            read_json,
            b'{"error":{"code":498,"message":"Invalid token s3cret.","details":[]}}',
            "the server says “Invalid token …”",
        ),
    ],
)
def test_what_is_no_description_is_told(
    read: Callable[..., object], body: bytes, reason: str
) -> None:
    """With what the server says, without what must stay secret."""
    with (
        Site(lambda _: Reply(body, "application/xml")) as site,
        pytest.raises(ImageryError) as error,
    ):
        read(LINK, site.url + fresh_prefix(), HASTY)
    assert str(error.value) == (
        f"photo: the description of the service did not come from 127.0.0.1: {reason}."
    )


@given(st.binary(max_size=300))
def test_any_bytes_are_xml_or_not(body: bytes) -> None:
    assert parse(b"<a>" + body) is None or body
