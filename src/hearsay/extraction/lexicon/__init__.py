"""Rules about language as data: one table per kind of finding, each entry with an example."""
