"""Several annotations chosen together in the outline: what they say, and what is done to all of them."""
