"""Text and elements of HTML. Whatever did not come from here goes through `text`."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape


def text(words: object) -> str:
    """Words as HTML, in an element or in a quoted attribute."""
    return escape(str(words), quote=True)


def element(tag: str, *inner: str, **attributes: str) -> str:
    """An element with HTML inside. Attributes are escaped; `class_` is class, and one with no text is left out."""
    given = "".join(f' {name.rstrip("_")}="{text(value)}"' for name, value in attributes.items() if value)
    return f"<{tag}{given}>{''.join(inner)}</{tag}>"


def code(words: object) -> str:
    """Words as code."""
    return element("code", text(words))


def table(head: Iterable[str], rows: Iterable[Iterable[str]], **attributes: str) -> str:
    """A table that scrolls by itself where it is too wide; rows are of cells, which are elements."""
    top = element("tr", *(element("th", text(name), scope="col") for name in head))
    body = "\n".join(element("tr", *cells) for cells in rows)
    whole = element("table", element("thead", top), element("tbody", "\n", body, "\n"), **attributes)
    return element("div", whole, class_="wide")


def cell(inner: str, class_: str = "") -> str:
    """One cell of a row."""
    return element("td", inner, class_=class_)


def folded(title: str, *inner: str, open_: bool = False) -> str:
    """What is shown on a click; the title is HTML."""
    whole = element("details", element("summary", title), "\n", *inner)
    return whole.replace("<details>", "<details open>", 1) if open_ else whole
