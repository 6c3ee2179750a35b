"""What becomes of a fault of the program: a report in a file, told at once or at the next start, sent to nobody."""
