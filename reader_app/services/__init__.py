"""Use cases for windows and commands: reading, browsing, subscriptions, settings, doctor."""

__all__: list[str] = []
