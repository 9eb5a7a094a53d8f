"""Matplotlib's SVG -> an element inside of HTML: no prologue, no network, the page's font and colours."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_DECIMALS = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")


def inlined(svg: str, colours: Mapping[str, str], label: str) -> str:
    """The <svg> element, with CSS in place of the colours it was drawn in; `label`, escaped, says what it shows."""
    svg = svg[svg.index("<svg ") :].strip()
    svg = re.sub(r"\s*<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    # a style for all elements, which would be for all of the page
    svg = re.sub(r"\s*<style.*?</style>", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    width, height = re.findall(r'viewBox="0 0 (\S+) (\S+)"', svg)[0]
    start = f'<svg viewBox="0 0 {_short(width)} {_short(height)}" role="img" aria-label="{label}">'
    svg = re.sub(r"<svg .*?>", lambda _: start, svg, count=1, flags=re.DOTALL)
    svg = svg.replace("xlink:href=", "href=")
    # groups are numbered alike in every plot, and nothing refers to them
    svg = re.sub(r' id="[\w.]*_\d+"', "", svg)
    svg = re.sub(r"<g>\s*</g>|<defs/>|<defs>\s*</defs>", "", svg)
    svg = re.sub(r" font-family: [^;\"]*;", "", svg)
    svg = re.sub(r' transform="rotate\(-0 [^"]*"', "", svg)
    for drawn, wanted in colours.items():
        svg = svg.replace(drawn, wanted)
    svg = re.sub(r' d="([^"]*)"', lambda found: f' d="{_path(found.group(1).split())}"', svg)
    svg = re.sub(r'( transform| x| y)="([^"]*)"', lambda f: f'{f.group(1)}="{_rounded(f.group(2))}"', svg)
    return re.sub(r"\s*\n\s*", "\n", svg)


def _rounded(words: str) -> str:
    return _DECIMALS.sub(lambda found: _short(found.group()), words)


def _short(number: str) -> str:
    """A length with one decimal: a tenth of a pixel is enough."""
    return f"{round(float(number), 1) + 0.0:g}"


def _path(tokens: Sequence[str]) -> str:
    """A path with one decimal, and its level and upright lines by one coordinate: half of a staircase."""
    if not set(filter(str.isalpha, tokens)) <= {"M", "L"}:
        return _rounded(" ".join(tokens))
    done: list[str] = []
    here = ("", "")
    for verb, x, y in zip(tokens[::3], tokens[1::3], tokens[2::3], strict=True):
        point = (_short(x), _short(y))
        if verb == "M":
            done.append(f"M{point[0]} {point[1]}")
        elif point[1] == here[1]:
            if done[-1][0] == "H":  # one level line goes on
                done.pop()
            done.append(f"H{point[0]}")
        elif point[0] == here[0]:
            done.append(f"V{point[1]}")
        else:
            done.append(f"L{point[0]} {point[1]}")
        here = point
    return "".join(done)
