"""A document to its Reading: tokens, sentences, tags, tree, names, attributions and vectors, from one network."""
