"""A server of the tests' own on 127.0.0.1 and the media that it serves."""

from tests.servers.media import Media, make_media
from tests.servers.server import Hold, MediaServer, Request

__all__ = ["Hold", "Media", "MediaServer", "Request", "make_media"]
