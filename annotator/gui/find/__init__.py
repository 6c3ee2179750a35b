"""Finding words in the article that is open."""
