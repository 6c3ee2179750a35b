"""Saved web pages of our own making, for tests."""

from __future__ import annotations

ADDRESS = "https://courier.example/world/two-brigades"
PARAGRAPHS = (
    "Some 600 troops left the valley on Monday, the ministry of defence said in a statement read out on television.",
    "“We are not going back,” General Osk said. He added that two brigades would stay until the spring.",
    "Residents of the northern villages said that no more than 30,000 soldiers had ever been seen in the valley.",
)
TITLE = "Two brigades leave the valley"
MENU = "World Politics Sport Weather"
COMMENT = "This comment of a reader is no part of the article at all."


def page(*, charset: str = "utf-8", language: str = "en", paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """A news site's page with menus, related links and comments around the article."""
    words = "\n".join(f"<p>{each}</p>" for each in paragraphs)
    return f"""<!doctype html><html lang="{language}"><head><meta charset="{charset}">
<title>{TITLE} | Daily Courier</title><meta property="og:site_name" content="Daily Courier">
<meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-03-02T10:00:00Z">
<link rel="canonical" href="{ADDRESS}"><script>var cookies = "script words";</script></head>
<body><nav>{"".join(f"<a href='/{each}'>{each}</a> " for each in MENU.split())}</nav>
<article><h1>{TITLE}</h1>{words}</article>
<aside><h3>Related</h3><a href="/other">Another article</a></aside>
<section id="comments"><h3>Comments</h3><div class="comment"><p>{COMMENT}</p></div></section>
<footer>Terms of use · Privacy</footer></body></html>"""


def archive() -> bytes:
    """The page as Chromium saves it: MHTML with quoted-printable parts."""
    import quopri

    body = quopri.encodestring(page().encode()).decode("ascii").replace("\n", "\r\n")
    return (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {ADDRESS}?saved\r\nSubject: {TITLE}\r\n"
        "Date: Sat, 2 Mar 2024 11:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n'
        "------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        f"Content-Location: {ADDRESS}?saved\r\n\r\n{body}\r\n------b--\r\n"
    ).encode("ascii")
