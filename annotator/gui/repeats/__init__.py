"""R and Shift+R: tags every other place where the words in focus stand, shown first."""
