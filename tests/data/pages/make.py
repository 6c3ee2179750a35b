"""Makes the saved web pages of the tests: invented articles in the mark-up that news sites put around them.

    python -m tests.data.pages.make

The pages are committed; a test reads each and compares the text with `ARTICLES`.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

from tests.data.pages.articles import ARTICLES, Article

FOLDER = Path(__file__).parent
SECTIONS = ["World", "Politics", "Defence", "Business", "Markets", "Opinion", "Culture", "Travel", "Science", "Weather"]


def main() -> None:
    """Write all pages."""
    for name, article in ARTICLES.items():
        (FOLDER / f"{name}.html").write_text(TEMPLATES[name](article), encoding=article.charset)


def head(article: Article, extra: str = "") -> str:
    """What a content management system writes into the head of a page."""
    linked = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "datePublished": f"{article.date}T08:30:00+00:00",
        "author": [{"@type": "Person", "name": article.author}],
        "publisher": {"@type": "Organization", "name": article.site, "logo": {"@type": "ImageObject", "url": "/l.png"}},
    }
    styles = "\n".join(
        f".c-{n}__{part}{{display:flex;margin:{n % 7}px auto;padding:0 {n % 13}px;color:#{n * 7919 % 4096:03x}}}"
        for n in range(160)
        for part in ("item", "link", "media")
    )
    return f"""<head><meta charset="{article.charset}"><meta name="viewport" content="width=device-width">
<title>{escape(article.title)} | {article.site}</title>
<meta property="og:site_name" content="{article.site}"><meta property="og:title" content="{escape(article.title)}">
<meta property="og:type" content="article"><meta name="author" content="{article.author}">
<meta property="article:published_time" content="{article.date}T08:30:00+00:00">
<link rel="canonical" href="{article.url}"><link rel="stylesheet" href="/assets/main.css">
<script type="application/ld+json">{json.dumps(linked, ensure_ascii=False)}</script>
<style>{styles}</style>{extra}
<script>window.dataLayer=window.dataLayer||[];function track(e){{dataLayer.push({{event:e,page:"{article.url}"}})}}
{"".join(f"track('module-{n}');" for n in range(120))}</script></head>"""


def menu(article: Article) -> str:
    """A menu of menus, as deep as they come."""
    entries = "".join(
        f'<li class="menu-item menu-item-{n}"><a href="/{n}/">{word}</a><ul class="sub-menu">'
        + "".join(f'<li><a href="/{n}/{m}/">{word} {m}</a></li>' for m in range(1, 13))
        + "</ul></li>"
        for n, word in enumerate(article.menu)
    )
    return (
        f'<header class="site-header" role="banner"><nav id="main-nav" class="nav" aria-label="main"><ul>{entries}</ul>'
        f'</nav><form role="search"><input placeholder="{article.menu[0]}"><button>OK</button></form></header>'
    )


def consent(article: Article) -> str:
    """A banner about cookies."""
    words = article.cookies
    choices = "".join(
        f'<label><input type="checkbox" name="vendor-{n}"> Vendor {n} – {words[:40]}</label>' for n in range(60)
    )
    return (
        f'<div id="cookie-consent" class="modal cookie-banner" role="dialog"><p>{words}</p>'
        f'<div class="vendors">{choices}</div><button>OK</button></div>'
    )


def related(article: Article) -> str:
    """Cards that lead to other articles."""
    cards = "".join(
        f'<li class="card related__item"><a href="/{n}"><img src="/t/{n}.jpg" alt=""><h4 class="card__title">'
        f"{article.related[n % len(article.related)]} ({n})</h4></a><span class='card__time'>{n} min</span></li>"
        for n in range(40)
    )
    return f'<aside class="related sidebar" aria-label="related"><h3>{article.menu[1]}</h3><ul>{cards}</ul></aside>'


def comments(article: Article) -> str:
    """What readers wrote below the article."""
    each = "".join(
        f'<li class="comment depth-{n % 3}" id="comment-{n}"><div class="comment-author">reader{n}</div>'
        f'<div class="comment-content"><p>{article.comment} #{n}</p></div><a class="reply">Reply</a></li>'
        for n in range(45)
    )
    return f'<section id="comments" class="comments-area"><h3>45</h3><ol class="comment-list">{each}</ol></section>'


def footer(article: Article) -> str:
    """The foot of the page."""
    links = "".join(f'<a href="/f/{n}">{word} {n}</a> · ' for n in range(12) for word in article.menu[:4])
    return f'<footer class="site-footer"><p>© 2024 {article.site}. {article.cookies[:60]}</p>{links}</footer>'


def share() -> str:
    """Buttons to share a page with."""
    names = ("Facebook", "Telegram", "WhatsApp", "E-mail")
    return '<div class="share social">' + "".join(f'<a href="#" class="btn">{name}</a>' for name in names) + "</div>"


def cms(article: Article) -> str:
    """A newspaper with a large content management system: advertisements between the paragraphs."""
    words = ""
    for n, paragraph in enumerate(article.paragraphs):
        words += f'<p class="article__p" data-n="{n}">{escape(paragraph)}</p>\n'
        if n == 1:
            words += '<div class="ad ad--inline" aria-hidden="true"><span>Advertisement</span></div>'
        if n == 2:
            words += (
                '<aside class="read-more related-inline"><strong>Read more</strong>'
                f'<a href="/x">{article.related[0]}</a></aside>'
            )
    return f"""<!doctype html><html lang="{article.language}">{head(article)}<body class="single single-post">
{consent(article)}{menu(article)}<main id="main"><article class="article post"><header class="article__header">
<span class="kicker">{article.menu[2]}</span><h1 class="article__title">{escape(article.title)}</h1>
<div class="byline">By <a rel="author" href="/a">{article.author}</a>
<time datetime="{article.date}">{article.date}</time></div>
</header>{share()}<figure><img src="/p.jpg" alt=""><figcaption>Photo: staff</figcaption></figure>
<div class="article__body entry-content">{words}</div>{share()}
<div class="tags"><a>tag one</a><a>tag two</a></div></article>
{related(article)}{comments(article)}</main>{footer(article)}<script src="/assets/app.js"></script></body></html>"""


def blog(article: Article) -> str:
    """A blog: little structure, headings, a quotation and a list in the text."""
    body = "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in article.paragraphs)
    archive = "".join(f'<li><a href="/2023/{n:02}">Archive of month {n} (12)</a></li>' for n in range(1, 90))
    return f"""<!DOCTYPE html><html lang="{article.language}">{head(article)}<body>{consent(article)}
<div id="page"><div id="masthead"><a href="/">{article.site}</a><p class="tagline">Notes on numbers</p></div>
{menu(article)}<div id="content"><div class="post hentry"><h1 class="entry-title">{escape(article.title)}</h1>
<p class="postmeta">Posted on {article.date} by {article.author}</p><div class="entry">{body}</div>{share()}</div>
{comments(article)}</div><div id="sidebar" class="widget-area">
<div class="widget"><h3>Archives</h3><ul>{archive}</ul></div>
{related(article)}</div></div>{footer(article)}</body></html>"""


def ticker(article: Article) -> str:
    """A live ticker: each entry with its time, in articles of its own."""
    entries = "".join(
        f'<div class="live-entry" id="e{n}"><div class="live-entry__body"><p>{escape(paragraph)}</p></div></div>'
        for n, paragraph in enumerate(article.paragraphs)
    )
    return f"""<!doctype html><html lang="{article.language}">{head(article)}<body>{consent(article)}{menu(article)}
<main><article class="liveblog"><h1>{escape(article.title)}</h1>
<div class="liveblog__entries article-body">{entries}</div>
</article>{related(article)}</main>{comments(article)}{footer(article)}</body></html>"""


TEMPLATES = {"cms": cms, "blog": blog, "ticker": ticker, "cyrillic": cms, "arabic": cms}

if __name__ == "__main__":
    main()
