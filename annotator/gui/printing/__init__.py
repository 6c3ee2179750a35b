"""An article on paper: with its highlights, the margin's cards and a legend."""
