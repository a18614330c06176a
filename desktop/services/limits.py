"""How fast a download may be, as the settings say; only engines with a ``speed_limit_option`` can be told."""

from __future__ import annotations

from desktop.jobs.rates import rate_of, rates_of
from desktop.services.settings import Settings


def speed_limit(settings: Settings, engine_id: str) -> int:
    """Bytes a second at the most for one download of an engine; 0 for any number."""
    general = rate_of(str(settings.value("downloads/speed_limit")))
    return rates_of(str(settings.value("downloads/speed_limits"))).get(engine_id, general)
