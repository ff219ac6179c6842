# SPDX-License-Identifier: GPL-2.0-or-later
"""What is secret stays so, and authorities are added to those that are there."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.worker.setup.network import Network, names_password, own_bundle


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            # pragma: allowlist nextline secret (made up)
            "Looking in indexes: https://me:token@host/simple",
            "Looking in indexes: https://host/simple",
        ),
        ("user scott, password p@ss/word", "user …, password …"),
        ("also as p%40ss%2Fword", "also as …"),
        # pragma: allowlist nextline secret (made up)
        ("from https://me:to@k/en@host/simple", "from https://host/simple"),
        ("nothing", "nothing"),
    ],
)
def test_no_line_tells_credentials(line: str, told: str) -> None:
    network = Network("http://scott:p%40ss%2Fword@proxy:80")
    assert network.scrubbed(line) == told
    assert "scott" not in repr(network)


def test_a_short_user_name_does_not_blank_the_log() -> None:
    """A user called "a" would leave nothing readable; a password goes however short it is."""
    network = Network("http://a:zq@proxy:80")
    assert network.scrubbed("a proxy says zq") == "a proxy says …"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Collecting the wheels", "Collecting the wheels"),
        ("scott:e@proxy", "…:…@proxy"),
        ('the password is "e".', 'the password is "…".'),
        # pragma: allowlist nextline secret (made up)
        ("by http://scott:e@proxy:80", "by http://proxy:80"),
    ],
)
def test_a_short_password_is_hidden_as_a_whole(line: str, told: str) -> None:
    """In words it would leave nothing readable."""
    # pragma: allowlist nextline secret (made up)
    assert Network("http://scott:e@proxy:80").scrubbed(line) == told


def test_an_option_with_a_password_is_noticed() -> None:
    # pragma: allowlist nextline secret (made up)
    assert names_password(("--index-url", "https://me:token@host/simple"))
    assert names_password(("--index-url=https://token@host",))
    assert names_password(("--proxy", "me:token@proxy:80"))
    assert names_password(("--prox=me:token@proxy:80",))
    assert not names_password(("--index-url", "https://host/a@b", "--pre"))
    assert not names_password(("--index-url", "https://host:8080/a@b"))


def test_authorities_come_on_top_of_the_usual_ones(tmp_path: Path) -> None:
    bundle = Network(authorities="OWN\n").bundle("USUAL\n", tmp_path / "all.pem")
    assert bundle.read_text() == "USUAL\nOWN\n"
    block = Network(authorities="OWN").variables({"PIP_CERT": "/gone"}, bundle)
    assert block["PIP_CERT"] == block["SSL_CERT_FILE"] == str(bundle)


def test_the_users_own_bundle_is_the_usual_one_where_it_is_there(tmp_path: Path) -> None:
    own = tmp_path / "own.pem"
    own.touch()
    assert own_bundle({"PIP_CERT": str(tmp_path / "gone"), "SSL_CERT_FILE": str(own)}) == own
    assert own_bundle({}) is None


def test_a_proxy_of_qgis_stands_for_those_of_the_variables() -> None:
    """In both spellings, since programs read either."""
    source = {"https_proxy": "http://old", "NO_PROXY": "old"}
    block = Network("http://new:1", ("near",)).variables(source, None)
    assert {block[name] for name in ("HTTP_PROXY", "https_proxy")} == {"http://new:1"}
    assert block["NO_PROXY"] == "near"
    assert Network().variables(source, None)["https_proxy"] == "http://old"
