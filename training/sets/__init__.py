"""Sentences of our own with every expression of time, and every figure, that a reader is to find in them."""
