"""Searching the project: a page of its own, with the places found in their context."""
