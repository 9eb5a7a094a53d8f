"""Text -> op tree, by recursive descent over Python's expression syntax. Nothing is executed.

A mistake is a `SymsigError` of one line that names the column. Size and depth are bounded, so that no text
can exhaust the machine.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from fractions import Fraction
from keyword import iskeyword
from typing import NamedTuple

from symsig.expr.tree import Tree, nodes, num, rewrite, substitute, var
from symsig.model import SymsigError

MAX_LENGTH = 20_000
MAX_DEPTH = 60  # of parentheses
MAX_HEIGHT = 200  # of the tree
MAX_EXPONENT = 1_000
MAX_BITS = 20_000  # of a number that constant parts come to

ARITY: dict[str, tuple[int, int]] = {
    **dict.fromkeys(("exp", "expm1", "log", "log1p", "sqrt", "abs", "erf", "erfc"), (1, 1)),
    **dict.fromkeys(("sinh", "cosh", "tanh", "sech", "coth", "atanh", "logit", "log1mexp"), (1, 1)),
    "logaddexp": (2, 2),
    "max": (2, 16),
    "min": (2, 16),
}
NOT_REAL = {"nan", "NaN", "inf", "oo", "zoo", "Infinity"}


class Definition(NamedTuple):
    """A named function as text may use it: its variables and its body."""

    variables: tuple[str, ...]
    body: Tree


_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)|(?P<name>[^\W\d]\w*)|(?P<sign>\*\*|<=|>=|==|!=|[-+*/(),<>]))"
)
_COMPARE = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne"}


def parse(text: str, definitions: Mapping[str, Definition] | None = None) -> Tree:
    """The op tree of a formula; calls of a name in `definitions` stay calls (see `expand`).

    Raises SymsigError with the column of the first mistake.
    """
    parser = _Parser(text, definitions or {})
    tree = parser.sum()
    parser.expect_end()
    if tree.depth > MAX_HEIGHT:
        raise SymsigError(f"formula with {tree.depth} operations on one path: at most {MAX_HEIGHT} are read")
    if _widest_constant(tree) > MAX_BITS:
        raise SymsigError(f"formula with a number of more than {MAX_BITS} bits")
    return tree


def _widest_constant(tree: Tree) -> int:
    """A bound for the width of the numbers that the constant parts come to: (2**1000)**1000 has 10^6 bits."""
    bits: dict[Tree, int] = {}
    for node in nodes(tree):
        args = [bits[a] for a in node.args if a in bits]
        if node.op == "num":
            bits[node] = max(node.number.numerator.bit_length(), node.number.denominator.bit_length())
        elif node.op == "pow" and node.args[0] in bits:
            bits[node] = int(args[0] * abs(node.args[1].number)) + 1
        elif node.op in ("neg", "add", "sub", "mul", "div") and len(args) == len(node.args):
            bits[node] = sum(args) + 1
    return max(bits.values(), default=0)


def parse_domain(text: str) -> tuple[Tree, ...]:
    """The comparisons of a domain such as "x > 0" or "0 < x < 1, y >= 0"; an empty text is the whole line."""
    if not text.strip():
        return ()
    parser = _Parser(text, {})
    conditions = parser.comparisons()
    while parser.take(","):
        conditions += parser.comparisons()
    parser.expect_end()
    return conditions


def expand(tree: Tree, definitions: Mapping[str, Definition]) -> Tree:
    """The tree with every call of a defined name replaced by its definition."""

    def change(node: Tree) -> Tree:
        if node.op not in definitions:
            return node
        definition = definitions[node.op]
        return substitute(definition.body, dict(zip(definition.variables, node.args, strict=True)))

    return rewrite(tree, change)


class _Token(NamedTuple):
    kind: str
    text: str
    column: int


class _Parser:
    def __init__(self, text: str, definitions: Mapping[str, Definition]) -> None:
        if len(text) > MAX_LENGTH:
            raise SymsigError(f"formula of {len(text)} characters: at most {MAX_LENGTH} are read")
        self.text = text
        self.definitions = definitions
        self.depth = 0
        self.tokens: list[_Token] = []
        at = 0
        end = len(text.rstrip())
        while at < end:
            match = _TOKEN.match(text, at)
            if match is None:
                at += len(text[at:]) - len(text[at:].lstrip())
                hint = " (a power is written **)" if text[at] == "^" else ""
                raise self.error(at + 1, f"unexpected {text[at]!r}{hint}")
            kind = match.lastgroup or ""
            self.tokens.append(_Token(kind, match[kind], match.start(kind) + 1))
            at = match.end()
        self.tokens.append(_Token("end", "", len(text) + 1))
        self.at = 0

    def error(self, column: int, what: str) -> SymsigError:
        shown = self.text if len(self.text) <= 60 else self.text[:57] + "..."
        return SymsigError(f"column {column} of {shown!r}: {what}")

    @property
    def here(self) -> _Token:
        return self.tokens[self.at]

    def take(self, *signs: str) -> _Token | None:
        token = self.here
        if token.kind == "sign" and token.text in signs:
            self.at += 1
            return token
        return None

    def expect(self, sign: str) -> None:
        if self.take(sign) is None:
            raise self.unexpected(f"expected {sign!r}")

    def unexpected(self, wanted: str) -> SymsigError:
        found = "the end" if self.here.kind == "end" else repr(self.here.text)
        return self.error(self.here.column, f"{wanted}, found {found}")

    def expect_end(self) -> None:
        if self.here.kind != "end":
            raise self.unexpected("expected an operator or the end")

    def sum(self, first: Tree | None = None) -> Tree:
        """A sum; `first` is its first atom, if that has been read."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.error(self.here.column, f"nested more than {MAX_DEPTH} deep")
        tree = self.product(first)
        while sign := self.take("+", "-"):
            tree = Tree("add" if sign.text == "+" else "sub", tree, self.product())
        self.depth -= 1
        return tree

    def product(self, first: Tree | None = None) -> Tree:
        tree = self.signed() if first is None else self.power(first)
        while sign := self.take("*", "/"):
            tree = Tree("mul" if sign.text == "*" else "div", tree, self.signed())
        return tree

    def signed(self) -> Tree:
        signs = []
        while sign := self.take("+", "-"):
            signs.append(sign.text)
        tree = self.power()
        if signs.count("-") % 2:
            return num(-tree.number) if tree.op == "num" else Tree("neg", tree)
        return tree

    def power(self, first: Tree | None = None) -> Tree:
        base = self.atom() if first is None else first
        sign = self.take("**")
        if sign is None:
            return base
        column = self.here.column
        exponent = _rational(self.signed())
        if exponent is None:
            raise self.error(column, "an exponent must be a rational number; write exp(b*log(a)) for a**b")
        if abs(exponent) > MAX_EXPONENT or exponent.denominator > 2:
            raise self.error(column, f"exponent {exponent}: whole or half numbers up to {MAX_EXPONENT} are read")
        return Tree("pow", base, num(exponent))

    def atom(self) -> Tree:
        token = self.here
        if token.kind == "number":
            self.at += 1
            return num(self.number(token))
        if token.kind == "name":
            self.at += 1
            return self.call(token) if self.take("(") else self.name(token)
        if self.take("("):
            tree = self.sum()
            self.expect(")")
            return tree
        raise self.unexpected("expected a number, a name or '('")

    def number(self, token: _Token) -> Fraction:
        exponent = re.search(r"[eE]([+-]?\d+)$", token.text)
        if len(token.text) > 400 or (exponent and (len(exponent[1]) > 6 or abs(int(exponent[1])) > 1000)):
            raise self.error(token.column, "number too large to be read exactly")
        return Fraction(token.text)

    def name(self, token: _Token) -> Tree:
        name = token.text
        if name == "pi":
            return Tree("pi")
        if name in NOT_REAL:
            raise self.error(token.column, f"{name} is not a real number")
        if iskeyword(name) or name.startswith("_") or not name.isascii():
            raise self.error(token.column, f"{name!r} cannot be the name of a variable")
        if name in ARITY or name in self.definitions or name in ("diff", "piecewise"):
            raise self.error(token.column, f"{name} is a function: write {name}(x)")
        return var(name)

    def call(self, token: _Token) -> Tree:
        name = token.text
        if name == "diff":
            return self.derivative(token)
        if name == "piecewise":
            return self.piecewise(token)
        if name in self.definitions:
            least = most = len(self.definitions[name].variables)
        elif name in ARITY:
            least, most = ARITY[name]
        else:
            known = [*ARITY, "diff", "piecewise", *self.definitions]
            near = get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise self.error(token.column, f"unknown function {name!r}{hint}")
        args = [self.sum()]
        while self.take(","):
            args.append(self.sum())
        self.expect(")")
        if not least <= len(args) <= most:
            wanted = str(least) if least == most else f"{least} to {most}"
            raise self.error(
                token.column, f"{name} takes {wanted} argument{'s' * (wanted != '1')}, not {len(args)}"
            )
        return Tree(name, *args)

    def derivative(self, token: _Token) -> Tree:
        body = self.sum()
        self.expect(",")
        variable = self.sum()
        order = num(1)
        if self.take(","):
            order = self.sum()
        self.expect(")")
        if variable.op != "var":
            raise self.error(token.column, "diff(e, x, n): the second argument is a variable")
        if order.op != "num" or order.number.denominator != 1 or not 1 <= order.number <= 16:
            raise self.error(token.column, "diff(e, x, n): n is a whole number from 1 to 16")
        return Tree("diff", body, variable, order)

    def piecewise(self, token: _Token) -> Tree:
        args: list[Tree] = []
        while True:
            if not self.take("("):
                args.append(self.sum())
                break
            value = self.sum()
            if not self.take(","):  # a parenthesis with which the last value starts, not a branch
                self.expect(")")
                args.append(self.sum(value))
                break
            column = self.here.column
            conditions = self.comparisons()
            if len(conditions) != 1:
                raise self.error(column, "one comparison a branch; nest piecewise for more")
            self.expect(")")
            args += [value, *conditions]
            self.expect(",")
        self.expect(")")
        if len(args) < 3:
            raise self.error(token.column, "piecewise((e, condition), ..., e) needs a branch and a last value")
        return Tree("piecewise", *args)

    def comparisons(self) -> tuple[Tree, ...]:
        left = self.sum()
        found: list[Tree] = []
        while sign := self.take(*_COMPARE):
            right = self.sum()
            found.append(Tree(_COMPARE[sign.text], left, right))
            left = right
        if not found:
            raise self.unexpected("expected a comparison")
        return tuple(found)


def _rational(tree: Tree) -> Fraction | None:
    """The value of a tree of whole-number arithmetic, such as the 1/2 of x**(1/2)."""
    if tree.op == "num":
        return tree.number
    values = [_rational(a) for a in tree.args]
    if tree.op == "neg" and values[0] is not None:
        return -values[0]
    if tree.op == "div" and values[0] is not None and values[1]:
        return values[0] / values[1]
    return None
