"""Round trips through real programs of others, opt-in: `python -m tests.live label_studio`."""
