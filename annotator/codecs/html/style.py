"""How the page looks, on screens light and dark and on paper."""

STYLE = """
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d2021;--quiet:#5a6063;--line:#d9d5cb;--card:#fff}
@media screen and (prefers-color-scheme:dark){:root{--paper:#17191b;--ink:#e7e5df;--quiet:#a3a8ab;--line:#3a3e41;
--card:#1f2225}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.9 Georgia,"Noto Serif",serif}
nav{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:baseline;
padding:.5rem 1.5rem;background:var(--paper);border-bottom:1px solid var(--line);font:.9rem/1.6 system-ui,sans-serif}
nav strong{margin-inline-end:auto}
nav b{font-weight:500;border-bottom:3px solid var(--c)}
main{max-width:76rem;margin:0 auto;padding:0 1.5rem 3rem}
article{padding:1.5rem 0 2rem;border-bottom:1px solid var(--line)}
h1{margin:.5rem 0 0;font-size:1.7rem;line-height:1.3;text-wrap:balance}
.about{margin:.25rem 0 1rem;color:var(--quiet);font:.9rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
.row{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:0 2rem}
.row>p{margin:0 0 1rem;white-space:pre-wrap;overflow-wrap:anywhere}
mark{color:inherit;border-bottom:2px solid var(--c);padding-bottom:calc(var(--d)*4px);
background:color-mix(in srgb,var(--c) 16%,transparent);border-radius:2px;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.passage{background:none}
.n{font:600 .68rem/1 system-ui,sans-serif;vertical-align:super;color:var(--c);text-decoration:none;
padding:0 .15em;user-select:none;unicode-bidi:isolate}
.card{margin:0 0 .4rem;padding:.3rem .6rem .35rem;background:var(--card);border:1px solid var(--line);
border-inline-start:4px solid var(--c);border-radius:4px;font:.8rem/1.4 system-ui,sans-serif;
scroll-margin-top:6rem;overflow-wrap:anywhere}
.card h2{display:inline;margin:0;margin-inline-end:.3em;font-size:inherit;color:var(--c)}
.card h2 a,td a{color:inherit}
.card q{color:var(--ink);quotes:none;unicode-bidi:isolate}
.card ul{margin:0;padding:0;list-style:none}
.card .note{margin:.3rem 0 0;font-style:italic;white-space:pre-wrap}
.card small{color:var(--quiet)}
:is(.card,.n,tr):target{outline:2px solid var(--c);outline-offset:1px}
.n,tr{scroll-margin-top:6rem}
a:focus-visible,input:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
table{width:100%;margin-top:1.5rem;table-layout:fixed;border-collapse:collapse;font:.85rem/1.5 system-ui,sans-serif}
caption{text-align:start;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);
white-space:pre-line;overflow-wrap:break-word}
[dir=rtl] :is(th,td){text-align:right}
th{color:var(--quiet);font-weight:600}
th:first-child{width:3.2rem}th:nth-child(2){width:34%}th:nth-child(5){width:26%}
td:first-child{border-inline-start:4px solid var(--c);font-variant-numeric:tabular-nums}
caption{border-bottom:1px solid var(--line)}
@media screen and (max-width:52rem){.row{grid-template-columns:minmax(0,1fr)}nav{position:static}
aside{margin-bottom:1rem}table,thead,tbody,tr,td{display:block}thead{display:none}td{border:0;padding:.1rem .6rem}
td:empty{display:none}td:first-child{border:0}tr{margin:.5rem 0;border-inline-start:4px solid var(--c)}}
@page{margin:16mm 15mm}
@media print{nav{display:none}body{font-size:10.5pt;line-height:1.7;background:none}
main{max-width:none;padding:0}article{padding:0;border:0}article+article{break-before:page}
.row{grid-template-columns:minmax(0,1fr) 5.2cm;gap:0 .6cm}.row>p{margin-bottom:.35rem}p{orphans:3;widows:3}
.card{font-size:7.5pt;line-height:1.35}.card,tr{break-inside:avoid}caption{break-after:avoid}
table{font-size:8pt;line-height:1.4}a{color:inherit;text-decoration:none}
mark,.card,td{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""
