"""Measures what suggests annotations, against texts annotated by hand."""
