"""What `dev.py` does, with the standard library only: the checkout's .venv, system packages, a virtual screen."""
