"""FPCores: what each is called, takes and computes; the text of a file -> FPCores, checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from symsig.fpcore.datum import MAX_DIGITS, NOWHERE, Datum, Form, Number, Place, String, Symbol, mistake, shown
from symsig.fpcore.operations import CONSTANTS, ELSEWHERE, LETS, OPERATIONS, Kind
from symsig.fpcore.reader import read

MAX_CORES = 1_000
MAX_ARGUMENTS = 100

Property = tuple[str, Datum]


@dataclass(frozen=True)
class Core:
    """One FPCore: an identifier if it has one, arguments, properties in their order, and the body."""

    identifier: str | None
    arguments: tuple[Datum, ...]
    properties: tuple[Property, ...]
    body: Datum
    comments: tuple[str, ...] = ()
    at: Place = field(default=NOWHERE, compare=False, repr=False)

    def get(self, name: str) -> Datum | None:
        """The value of a property, such as :pre."""
        return next((value for key, value in self.properties if key == name), None)

    @property
    def text(self) -> str:
        """What the property :name says, or nothing."""
        name = self.get(":name")
        return name.value if isinstance(name, String) else ""

    @property
    def names(self) -> tuple[str, ...]:
        """The arguments without their annotations."""
        return tuple(_name_of(argument).text for argument in self.arguments)


@dataclass(frozen=True)
class File:
    """The FPCores of a file, and the comments below the last; each has the comments above it."""

    cores: tuple[Core, ...]
    comments: tuple[str, ...] = ()


def parse(text: str) -> File:
    """The FPCores of a text, each well formed: operations, operands, kinds and names are as the standard says.

    Raises SymsigError of one line with the line and column of the first mistake.
    """
    found = read(text)
    if not found.tops:
        raise mistake(Place(1, 1), "no FPCore is here")
    if len(found.tops) > MAX_CORES:
        raise mistake(found.tops[MAX_CORES].datum.at, f"more than {MAX_CORES} FPCores")
    checker = _Checker()
    cores = []
    for datum, comments in found.tops:
        core = _core(datum, comments)
        checker.check(core)
        cores.append(core)
    return File(tuple(cores), found.comments)


def _core(datum: Datum, comments: tuple[str, ...]) -> Core:
    if not isinstance(datum, Form) or datum.head != "FPCore":
        raise mistake(datum.at, f"(FPCore (x) ... body) is wanted, not {shown(datum)}")
    rest = datum.items[1:]
    identifier = None
    if rest and isinstance(rest[0], Symbol):
        identifier = _free(rest[0]).text
        rest = rest[1:]
    if not rest or not isinstance(rest[0], Form):
        at = rest[0].at if rest else datum.at
        raise mistake(at, "the list of arguments is wanted here")
    arguments = rest[0].items
    if len(arguments) > MAX_ARGUMENTS:
        raise mistake(arguments[MAX_ARGUMENTS].at, f"more than {MAX_ARGUMENTS} arguments")
    properties, last = split(rest[1:])
    if len(last) != 1:
        at, what = (last[1].at, "one expression is the body, and here is") if last else (datum.at, "no body in")
        raise mistake(at, f"{what} {shown(last[1] if last else datum)}")
    _once(properties)
    return Core(identifier, arguments, properties, last[0], comments, datum.at)


def split(items: Sequence[Datum]) -> tuple[tuple[Property, ...], tuple[Datum, ...]]:
    """The properties with which a list begins, and the rest of it."""
    found: list[Property] = []
    at = 0
    while at < len(items):
        item = items[at]
        if not (isinstance(item, Symbol) and item.text.startswith(":")):
            break
        if at + 1 == len(items):
            raise mistake(item.at, f"{item.text} has no value")
        found.append((item.text, items[at + 1]))
        at += 2
    return tuple(found), tuple(items[at:])


def _once(properties: tuple[Property, ...]) -> None:
    """The properties that say what is computed are given once; others, such as :alt, may come again."""
    seen: set[str] = set()
    for name, value in properties:
        if name in seen and name in (":name", ":pre", ":spec", ":precision", ":round"):
            raise mistake(value.at, f"a second {name}")
        if name == ":name" and not isinstance(value, String):
            raise mistake(value.at, f":name is a string, not {shown(value)}")
        seen.add(name)


def _free(symbol: Symbol) -> Symbol:
    """A name that may be bound."""
    if symbol.text in CONSTANTS or symbol.text.startswith(":"):
        raise mistake(symbol.at, f"{symbol.text} cannot be a name")
    return symbol


def _name_of(argument: Datum) -> Symbol:
    """x, (! :precision binary32 x)"""
    if isinstance(argument, Form) and argument.head == "!":
        _, rest = split(argument.items[1:])
        if len(rest) == 1:
            argument = rest[0]
    if isinstance(argument, Symbol):
        return _free(argument)
    raise mistake(argument.at, f"an argument is a name, not {shown(argument)}; tensors are not read")


class _Checker:
    """Are the operations known, with the operands that they take, and the names bound?"""

    def __init__(self) -> None:
        self.known: dict[str, tuple[int, Kind | None]] = {}

    def check(self, core: Core) -> None:
        """An error where the core is not well formed; the ones after it may call it."""
        scope: dict[str, Kind | None] = {}
        for name in map(_name_of, core.arguments):
            if name.text in scope:
                raise mistake(name.at, f"a second argument {name.text}")
            scope[name.text] = "real"
        gives = self.wants(core.body, scope, None)
        wanted: dict[str, Kind | None] = {":pre": "boolean", ":spec": gives}
        for key, kind in wanted.items():
            if (value := core.get(key)) is not None:
                self.wants(value, scope, kind)
        if core.identifier in self.known:
            raise mistake(core.at, f"a second FPCore {core.identifier}")
        if core.identifier is not None:
            self.known[core.identifier] = len(core.arguments), gives

    def wants(self, datum: Datum, scope: Mapping[str, Kind | None], kind: Kind | None) -> Kind | None:
        """The kind of an expression; None for what is not read. An error where it is another one."""
        found = self.kind(datum, scope)
        if kind is not None and found is not None and found != kind:
            words = {"real": "a number", "boolean": "a truth value"}
            raise mistake(datum.at, f"{words[kind]} is wanted, and {shown(datum)} is {words[found]}")
        return found

    def kind(self, datum: Datum, scope: Mapping[str, Kind | None]) -> Kind | None:
        if isinstance(datum, Number):
            return "real"
        if isinstance(datum, String):
            raise mistake(datum.at, f"a string is no expression: {shown(datum)}")
        if isinstance(datum, Symbol):
            return self.name(datum, scope)
        head, operands = datum.head, datum.items[1:]
        if head in ELSEWHERE:
            return None
        if head in LETS:
            bindings, body = let(datum)
            inner = dict(scope)
            for name, value in bindings:
                inner[name.text] = self.wants(value, inner if head == "let*" else scope, None)
            return self.wants(body, inner, None)
        if head == "if":
            if len(operands) != 3:
                raise mistake(datum.at, f"if takes 3 operands, not {len(operands)}: {shown(datum)}")
            self.wants(operands[0], scope, "boolean")
            one = self.wants(operands[1], scope, None)
            return self.wants(operands[2], scope, one) or one
        if head == "!":
            return self.wants(annotated(datum)[1], scope, None)
        if head == "digits":
            digits(datum)
            return "real"
        if head == "cast":
            if len(operands) != 1:
                raise mistake(datum.at, f"cast takes 1 operand, not {len(operands)}: {shown(datum)}")
            return self.wants(operands[0], scope, "real")
        return self.call(datum, head, operands, scope)

    def name(self, symbol: Symbol, scope: Mapping[str, Kind | None]) -> Kind | None:
        if symbol.text in scope:
            return scope[symbol.text]
        if symbol.text in CONSTANTS:
            return CONSTANTS[symbol.text]
        raise mistake(symbol.at, f"nothing here is called {symbol.text}")

    def call(
        self, datum: Form, head: str, operands: tuple[Datum, ...], scope: Mapping[str, Kind | None]
    ) -> Kind | None:
        gives: Kind | None = None
        takes: Kind | None = None
        if head in OPERATIONS:
            least, most, takes, gives = OPERATIONS[head]
        elif head in self.known:
            least, gives = self.known[head]
            most, takes = least, "real"
        else:
            raise mistake(datum.at, f"no operation begins {shown(datum)}")
        if not least <= len(operands) <= most:
            wanted = str(least) if least == most else f"{least} or {most}" if most < 9 else f"{least} or more"
            raise mistake(datum.at, f"{head} takes {wanted} operands, not {len(operands)}: {shown(datum)}")
        for operand in operands:
            self.wants(operand, scope, takes)
        return gives


def let(datum: Form) -> tuple[tuple[tuple[Symbol, Datum], ...], Datum]:
    """The bindings of a let or a let*, and its body."""
    if len(datum.items) != 3 or not isinstance(datum.items[1], Form):
        raise mistake(datum.at, f"({datum.head} ([name value] ...) body) is wanted, not {shown(datum)}")
    bindings = tuple(_bindings(datum.items[1]))
    if datum.head == "let" and len({name.text for name, _ in bindings}) < len(bindings):
        raise mistake(datum.at, f"a name bound twice by {shown(datum)}")
    return bindings, datum.items[2]


def _bindings(listed: Form) -> Iterator[tuple[Symbol, Datum]]:
    for item in listed.items:
        if not isinstance(item, Form) or len(item.items) != 2 or not isinstance(item.items[0], Symbol):
            raise mistake(item.at, f"[name value] is wanted, not {shown(item)}")
        yield _free(item.items[0]), item.items[1]


def annotated(datum: Form) -> tuple[tuple[Property, ...], Datum]:
    """The properties of a (! ...), and the expression that they are for."""
    properties, rest = split(datum.items[1:])
    if len(rest) != 1:
        raise mistake(datum.at, f"(! :property value ... expression) is wanted, not {shown(datum)}")
    _once(properties)
    return properties, rest[0]


def digits(datum: Form) -> Number:
    """The literal that a (digits m e b) is: m*b^e."""
    values = [n.value for n in datum.items[1:] if isinstance(n, Number) and n.value.denominator == 1]
    if len(datum.items) != 4 or len(values) != 3 or values[2] < 2:
        raise mistake(datum.at, f"(digits m e b) with whole numbers, b of 2 or more, is wanted, not {shown(datum)}")
    m, e, b = (value.numerator for value in values)
    # no power is computed that has far too many digits
    value = m * Fraction(b) ** e if abs(e) * (b.bit_length() - 1) <= 8 * MAX_DIGITS else None
    if value is None or max(abs(value.numerator), value.denominator) >= 10**MAX_DIGITS:
        raise mistake(datum.at, f"number too large to be read exactly: {shown(datum)}")
    return Number(str(value), datum.at)
