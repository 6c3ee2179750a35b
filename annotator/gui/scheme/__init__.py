"""The scheme editor: labels, relation types, their attributes, colours and guidelines."""
