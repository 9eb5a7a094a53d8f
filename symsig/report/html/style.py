"""The style of a report: light and dark, as the reader's system has it."""

COLOURS_CSS = """
:root { color-scheme: light dark; --paper: #fdfdfb; --ink: #23272e; --quiet: #69707a; --faint: #dcdfe3;
  --edge: #a48cc9; --link: #1f5fa8; --good: #1c7a3d; --bad: #b3261e; --code: #f2f3f0;
  --s0: #1864ab; --s1: #087f5b; --s2: #d9480f; --s3: #c2255c; --s4: #9c6f00; --s5: #7048e8; --s6: #5c940d;
  --s7: #0c8599; --s8: #862e9c; --s9: #6b7280; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #d9dce1; --quiet: #949ba6; --faint: #343941;
  --edge: #7c6aa3; --link: #7db4f0; --good: #69c98a; --bad: #ff8b80; --code: #1f2329;
  --s0: #74b0ee; --s1: #4fcf9f; --s2: #ff9a5c; --s3: #f57fae; --s4: #e0b840; --s5: #b197fc; --s6: #a9d34a;
  --s7: #4fd0e3; --s8: #da8ee7; --s9: #a0a7b1; } }
"""

CSS = (
    COLOURS_CSS
    + """* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.5rem 6rem; max-width: 82rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .3rem; } h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
h2 { font-size: 1.35rem; margin: 3.2rem 0 .5rem; padding-top: .8rem; border-top: 1px solid var(--faint); }
h2 small { float: right; font-size: .8rem; font-weight: normal; }
p { max-width: 56rem; margin: .5rem 0; } a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code, pre { font: 12.5px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
pre { background: var(--code); padding: .7rem .9rem; border-radius: 5px; white-space: pre-wrap;
  overflow-wrap: anywhere; margin: .4rem 0; }
.formula { font-size: 14px; } .quiet, .key { color: var(--quiet); } .key { font-size: .85rem; }
.good { color: var(--good); } .bad { color: var(--bad); }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .85rem; }
th { text-align: left; vertical-align: bottom; font-weight: 600; color: var(--quiet); } td { vertical-align: top; }
th, td { padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--faint); white-space: nowrap; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
.who { min-width: 15rem; max-width: 26rem; white-space: normal; overflow-wrap: anywhere; }
.who i { display: inline-block; width: .7rem; height: .7rem; border-radius: 2px; margin-right: .45rem; }
.bars th, .bars td { padding: .1rem .3rem; font-size: .75rem; } .bars th + th { text-align: center; }
.bars td + td { height: 2.3rem; min-width: 3rem; text-align: center; vertical-align: bottom;
  background: linear-gradient(to top, color-mix(in srgb, var(--c, transparent) 45%, transparent) var(--h, 0%),
  transparent 0) no-repeat; }
svg { width: 100%; min-width: 46rem; height: auto; display: block; font-family: system-ui, sans-serif; }
details { margin: .35rem 0; } details div { scroll-margin-top: 4rem; }
summary { cursor: pointer; } details ul { margin: .2rem 0; padding-left: 1.2rem; }
ul.statements { padding-left: 1.1rem; margin: .3rem 0; } li { overflow-wrap: anywhere; }
:target { outline: 2px solid var(--link); outline-offset: 3px; }
@media (max-width: 40rem) { body { padding: 1rem .9rem 4rem; } .who { min-width: 8rem; max-width: 11rem; } }
"""
)
