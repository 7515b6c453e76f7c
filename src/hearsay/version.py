"""The version, in one place that every floor may read."""

__version__ = "0.1.0"
