"""What the steps of the self-test add to their project, and what of it is tagged with which key."""

from __future__ import annotations

from PySide6.QtCore import Qt

SPEAKER = "Adela Voss"
ARTICLE = f"""Alliance to keep 600 men at the pass

“We will send up to 20,000 troops if the council agrees,” said {SPEAKER}, spokeswoman of the Kestrel Alliance.

The first of them are to reach the pass before winter, and will stay there until the new bridge can be used again.

“До весны”, — сказал Артём Велехов.
"""

# The words, the key that tags them, and the name of the label that this makes of them.
TAGGED = (
    ("We will send up to 20,000 troops if the council agrees", Qt.Key.Key_1, "claim"),
    (SPEAKER, Qt.Key.Key_2, "speaker"),
    ("Kestrel Alliance", Qt.Key.Key_3, "organisation"),
    ("up to 20,000 troops", Qt.Key.Key_4, "force_figure"),
)

PAGE_WORDS = "Harbour crews counted eleven patrol boats on Tuesday"
PAGE = f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Eleven boats leave the harbour</title></head>
<body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article>
<h1>Eleven boats leave the harbour</h1>
<p>{PAGE_WORDS}, two more than the ministry had announced the week before, and said that all of them were
heading for the straits.</p>
<p>“Nobody asked us before they left,” said the harbour master, Ilse Brandt. The ministry would not say where the
boats were going, nor when they would be back, and pointed to a statement of the alliance from Monday.</p>
</article>
<footer>All rights reserved</footer>
</body>
</html>
"""
