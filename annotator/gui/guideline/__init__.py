"""F1: a label's guideline, with the latest examples of it."""
