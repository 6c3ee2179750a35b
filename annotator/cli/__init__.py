"""The command line: one sub-command an operation.

Results go to stdout, messages to stderr. The exit code is 0; 1 for whatever is wrong with a file, folder, id, label,
span or value; 2 for unknown commands and options and missing arguments.
"""
