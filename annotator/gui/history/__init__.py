"""The history of a project, to be looked at and gone back in."""
