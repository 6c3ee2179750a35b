"""The program for Windows, put together on any system from wheels; see packaging/README.md."""
