"""Fetches small pictures such as a video's thumbnail; knows what to trust, not how they are drawn."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

_MOST_BYTES = 5 * 1024 * 1024
_LIMIT_MS = 20_000
#: How many pictures are remembered, and how many bytes they may have together.
_KEPT = 40
_KEPT_BYTES = 8 * 1024 * 1024
_SCHEMES = ("http", "https")


class Pictures(QObject):
    """Fetches pictures one by one and remembers the last ones.

    Signals:
        fetched(str, bytes): an address and what is there; nothing follows where there is none.
    """

    fetched = Signal(str, bytes)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = QNetworkAccessManager(self)
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._replies: dict[str, QNetworkReply] = {}

    def fetch(self, address: str) -> None:
        """Ask for the picture at an http or https ``address``; anything else is passed over."""
        if address in self._kept:
            self._kept.move_to_end(address)
            self.fetched.emit(address, self._kept[address])
            return
        url = QUrl(address)
        if address in self._replies or url.scheme().lower() not in _SCHEMES or not url.host():
            return
        reply = self._network.get(_request(url))
        self._replies[address] = reply
        reply.downloadProgress.connect(lambda received, total: self._check_size(reply, received, total))
        reply.finished.connect(lambda: self._on_finished(address, reply))
        # The limit of a request is for its pauses: drop by drop it would never be reached.
        QTimer.singleShot(_LIMIT_MS, reply, reply.abort)

    def stop(self) -> None:
        """Give up what is on its way."""
        for reply in list(self._replies.values()):
            reply.abort()

    def _check_size(self, reply: QNetworkReply, received: int, total: int) -> None:
        if max(received, total) > _MOST_BYTES:
            reply.abort()

    def _on_finished(self, address: str, reply: QNetworkReply) -> None:
        self._replies.pop(address, None)
        reply.deleteLater()
        if reply.error() != QNetworkReply.NetworkError.NoError:
            return  # A picture less: nothing that anybody would have to do something about.
        content = bytes(reply.readAll().data())
        if content and len(content) <= _MOST_BYTES:
            self._kept[address] = content
            while len(self._kept) > _KEPT or sum(map(len, self._kept.values())) > _KEPT_BYTES:
                self._kept.popitem(last=False)
            self.fetched.emit(address, content)


def _request(url: QUrl) -> QNetworkRequest:
    request = QNetworkRequest(url)
    request.setTransferTimeout(_LIMIT_MS)
    attribute = QNetworkRequest.Attribute
    # From https never to http, and at no other scheme at all.
    request.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy)
    request.setMaximumRedirectsAllowed(5)
    # Nobody is to know one picture's reader again at the next one.
    for kept in (attribute.CookieLoadControlAttribute, attribute.CookieSaveControlAttribute):
        request.setAttribute(kept, QNetworkRequest.LoadControl.Manual)
    # A few packed bytes could become very many.
    request.setRawHeader(b"Accept-Encoding", b"identity")
    return request
