"""A document to its Reading: tokens, sentences, tags, tree, names and attributions. One network tells them, another what sentences mean."""
