"""Entities in the window: whom a mention refers to, and the page that lists them all."""
