"""Tables -> Project: everything about a project file that can be said without mathematics."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from symsig.expr import Definition, Tree, num, parse, parse_domain
from symsig.expr.tree import nodes, variables
from symsig.model import Identity, SymsigError, Textbook
from symsig.program.interpret import FLOAT
from symsig.project.names import check_name, check_together
from symsig.project.tables import (
    IDENTITY,
    TEXT,
    check_keys,
    entries,
    identity_of,
    located,
    several,
    shown,
    text,
    value,
)
from symsig.prove.statement import read as read_statement
from symsig.prove.statement import read_domain

FUNCTION = "function"
KEYS = ("output", "targets", FUNCTION, IDENTITY)
FUNCTION_KEYS = (
    "name",
    "formula",
    "variables",
    "domain",
    "gradients",
    "claim",
    "claims",
    "scale",
    "careful",
    "targets",
    "textbook",
)
OUTPUT = "kernels"
MAX_FUNCTIONS = 200
MAX_IDENTITIES = 1_000
MAX_TEXTBOOK = 20
MAX_VARIABLES = 4
MAX_GRADIENTS = 2
MAX_CHARACTERS = 100  # of a name that is not a function's


@dataclass(frozen=True)
class Wanted:
    """A function that a project wants: its formula as a tree with calls of other functions still in it.

    `claims` are the errors in ULP that its kernels may have, of the value and of each gradient wanted; `scale` and
    `careful` are those of a Function; `uses` are the functions of the project that the formula calls, or whose
    gradients it calls.
    """

    name: str
    formula: str
    tree: Tree
    variables: tuple[str, ...]
    claims: tuple[float, ...]
    targets: tuple[str, ...]
    domain: str = ""
    textbook: tuple[Textbook, ...] = ()
    uses: tuple[str, ...] = ()
    scale: str = ""
    careful: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Of the function and its gradients."""
        return _names(self.name, len(self.claims) - 1)


@dataclass(frozen=True)
class Project:
    """What a project file says. A function comes after those that it uses; `output` is relative to the file."""

    functions: tuple[Wanted, ...]
    identities: tuple[Identity, ...]
    targets: tuple[str, ...]
    output: str = OUTPUT


def read_project(
    document: Mapping[str, Any],
    family: Mapping[str, Definition],
    targets: Collection[str],
    default: Collection[str],
    reserved: Collection[str] = (),
) -> Project:
    """The project that the tables of a file describe; SymsigError of one line where one is malformed.

    `family` are the functions that formulas may use beside the project's own, `targets` the languages that there
    are, `default` those of a file that names none, `reserved` what no function may be called in one of them.
    """
    check_keys(document, KEYS)
    output = _output(value(document, "output", str, TEXT, OUTPUT))
    functions = read_functions(document, family, targets, default, reserved)
    identities = _identities(document, {**family, **_declared(functions)})
    return Project(functions, identities, _targets(document, targets, tuple(default)), output)


def read_functions(
    document: Mapping[str, Any],
    family: Mapping[str, Definition],
    targets: Collection[str],
    default: Collection[str],
    reserved: Collection[str],
) -> tuple[Wanted, ...]:
    """The functions of a project, as `read_project` has them, whatever else is in the file."""
    tables = several(document.get(FUNCTION, []), FUNCTION)
    if len(tables) > MAX_FUNCTIONS:
        raise SymsigError(f"{len(tables):,} functions: at most {MAX_FUNCTIONS} are read")
    return _functions(tables, family, _targets(document, targets, tuple(default)), reserved)


def _output(output: str) -> str:
    """A folder below the file's, in plain characters: no ".", no "..", no hidden one, no other root."""
    part = r"[A-Za-z0-9_][A-Za-z0-9_.\-]*"
    if re.fullmatch(f"{part}(/{part})*/?", output, re.ASCII) is None or len(output) > MAX_CHARACTERS:
        raise SymsigError(f"output is to be a folder below the project file's, and is {shown(output)}")
    return output.rstrip("/")


def _targets(table: Mapping[str, Any], targets: Collection[str], default: tuple[str, ...]) -> tuple[str, ...]:
    if "targets" not in table:
        return default
    found = entries(table, "targets", str, "texts")
    for name in found:
        if name not in targets:
            raise SymsigError(f"no target named {shown(name)}; there are {', '.join(targets)}")
    if not found or len(set(found)) < len(found):
        raise SymsigError("targets is to name at least one language, and none twice")
    return tuple(found)


# Functions


def _functions(
    tables: list[dict[str, Any]],
    family: Mapping[str, Definition],
    targets: tuple[str, ...],
    reserved: Collection[str],
) -> tuple[Wanted, ...]:
    """The functions of all tables, each after those that it uses."""
    declared: dict[str, Definition] = {}
    owner: dict[str, str] = {}
    titles = []
    for number, table in enumerate(tables, 1):
        titles.append(_title(FUNCTION, number, table.get("name")))
        names, arguments = located(titles[-1], partial(_declaration, table, family, reserved))
        for name in names:
            if name in declared:
                raise SymsigError(f"{titles[-1]}: there are two functions named {name}")
            owner[name] = names[0]
            # what is called in a formula is known by its number of arguments; what it means comes later
            declared[name] = Definition(arguments or ("x",), num(0))
    check_together(declared)
    read = {}
    for title, table in zip(titles, tables, strict=True):
        wanted = located(title, partial(_wanted, table, {**family, **declared}, owner, targets))
        read[wanted.name] = wanted
    return tuple(read[name] for name in _in_order(read))


def _declaration(
    table: Mapping[str, Any], family: Collection[str], reserved: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names that a table gives, of the function and its gradients, and its variables if it says them."""
    check_keys(table, FUNCTION_KEYS)
    name = value(table, "name", str, TEXT)
    gradients = value(table, "gradients", int, "0, 1 or 2", 0)
    if not 0 <= gradients <= MAX_GRADIENTS:
        raise SymsigError(f"gradients is to be 0, 1 or 2, and is {shown(gradients)}")
    names = _names(name, gradients)
    for each in names:
        check_name(each, family, reserved)
    arguments = entries(table, "variables", str, "texts")
    if "variables" in table and not 1 <= len(arguments) <= MAX_VARIABLES:
        raise SymsigError(f"variables is to name 1 to {MAX_VARIABLES}, and names {len(arguments)}")
    for variable in arguments:
        if not variable.isidentifier() or parse(variable).op != "var":
            raise SymsigError(f"{shown(variable)} cannot be the name of a variable")
    if len(set(arguments)) < len(arguments):
        raise SymsigError("variables names one twice")
    return names, tuple(arguments)


def _wanted(
    table: Mapping[str, Any],
    definitions: Mapping[str, Definition],
    owner: Mapping[str, str],
    targets: tuple[str, ...],
) -> Wanted:
    name, formula = table["name"], text(table, "formula")
    tree = located("formula", partial(parse, formula, definitions))
    arguments = _arguments(table, tree)
    domain = located("domain", partial(_domain, text(table, "domain", ""), arguments))
    uses = {owner[node.op] for node in nodes(tree) if node.op in owner}
    return Wanted(
        name,
        formula,
        tree,
        arguments,
        _claims(table, 1 + table.get("gradients", 0)),
        _targets(table, targets, targets),
        domain,
        _textbook(table, arguments),
        tuple(sorted(uses)),
        located("scale", partial(_scale, text(table, "scale", ""), arguments)),
        value(table, "careful", bool, "true or false", False),
    )


def _names(name: str, gradients: int) -> tuple[str, ...]:
    return (name, *(f"{name}_grad{order if order > 1 else ''}" for order in range(1, gradients + 1)))


def _arguments(table: Mapping[str, Any], tree: Tree) -> tuple[str, ...]:
    """The variables in the order of the arguments: as they are given, or the only one that there is."""
    found = variables(tree)
    if not found:
        raise SymsigError("formula has no variable")
    if "variables" not in table:
        if len(found) > 1:
            raise SymsigError(f"formula has {', '.join(found)}: give variables = [...], the order of the arguments")
        return found
    given = tuple(table["variables"])
    for name in found:
        if name not in given:
            raise SymsigError(f"formula has the variable {name}, which is not in variables")
    for name in given:
        if name not in found:
            raise SymsigError(f"the variable {name} is not in the formula")
    return given


def _domain(domain: str, arguments: tuple[str, ...]) -> str:
    """The text of a domain that compares variables with numbers."""
    conditions = parse_domain(domain)
    for condition in conditions:
        if len(variables(condition)) != 1 or variables(condition)[0] not in arguments:
            raise SymsigError(f"{shown(domain)}: compare a variable with a number, by <, <=, > or >=")
    for name in arguments:
        read_domain(conditions, name)
    return domain


def _scale(scale: str, arguments: tuple[str, ...]) -> str:
    """The text of a formula in the function's variables, or none."""
    if scale and not (found := set(variables(parse(scale)))) <= set(arguments):
        raise SymsigError(f"the variable {min(found - set(arguments))} is not in the formula")
    return scale


def _claims(table: Mapping[str, Any], count: int) -> tuple[float, ...]:
    """The claim of the value and of each gradient."""
    if ("claim" in table) == ("claims" in table):
        raise SymsigError("give claim, the largest error in ULP that its kernels may have, or claims, one for each")
    if "claim" in table:
        found = [value(table, "claim", float | int, "a number")] * count  # type: ignore[arg-type]
    else:
        found = entries(table, "claims", float | int, "numbers")  # type: ignore[arg-type]
    if len(found) != count:
        raise SymsigError(f"claims is to have {count}, of the value and of each gradient, and has {len(found)}")
    for claim in found:
        if not 0 <= claim < 2**53:  # NaN is neither
            raise SymsigError(f"a claim is a number of ULP, and not {shown(claim)}")
    return tuple(float(claim) for claim in found)


def _textbook(table: Mapping[str, Any], arguments: tuple[str, ...]) -> tuple[Textbook, ...]:
    """The forms that people write, to be audited as NumPy computes them."""
    tables = several(table.get("textbook", []), "textbook")
    if len(tables) > MAX_TEXTBOOK:
        raise SymsigError(f"{len(tables)} textbook forms: at most {MAX_TEXTBOOK} are read")
    forms = [
        located(f"textbook {number}", partial(_form, entry, arguments)) for number, entry in enumerate(tables, 1)
    ]
    if len({form.name for form in forms}) < len(forms):
        raise SymsigError("two textbook forms have one name")
    return tuple(forms)


def _form(table: Mapping[str, Any], arguments: tuple[str, ...]) -> Textbook:
    check_keys(table, ("name", "formula"))
    form = Textbook(_plain(text(table, "name")), text(table, "formula"))
    tree = parse(form.formula)
    for node in nodes(tree):
        if node.op not in FLOAT and node.op not in ("num", "pi", "var"):
            raise SymsigError(f"NumPy has no {node.op}")
    for name in variables(tree):
        if name not in arguments:
            raise SymsigError(f"formula has the variable {name}, which the function has not")
    return form


def _in_order(read: Mapping[str, Wanted]) -> list[str]:
    """The names, each after those that it uses; SymsigError where there is no such order."""
    done: dict[str, None] = {}
    for start in read:
        path: list[str] = []
        pending = [(start, False)]
        while pending:
            name, left = pending.pop()
            if left:
                done[name] = None
                path.pop()
            elif name in path:
                circle = " -> ".join([*path[path.index(name) :], name])
                raise SymsigError(f"a function cannot use itself: {circle}")
            elif name not in done:
                path.append(name)
                pending.append((name, True))
                pending += [(other, False) for other in read[name].uses]
    return list(done)


def _declared(functions: Iterable[Wanted]) -> dict[str, Definition]:
    """The names of functions and gradients, with their number of arguments and no meaning."""
    return {name: Definition(wanted.variables, num(0)) for wanted in functions for name in wanted.names}


# Identities


def _identities(document: Mapping[str, Any], definitions: Mapping[str, Definition]) -> tuple[Identity, ...]:
    tables = several(document.get(IDENTITY, []), IDENTITY)
    if len(tables) > MAX_IDENTITIES:
        raise SymsigError(f"{len(tables):,} identities: at most {MAX_IDENTITIES} are read")
    read: dict[str, Identity] = {}
    for number, table in enumerate(tables, 1):
        title = _title(IDENTITY, number, table.get("name"))
        identity = located(title, partial(_identity, table, f"{IDENTITY}{number}", definitions))
        key = identity.file.casefold()
        if key in read:
            raise SymsigError(f"{title}: its certificate would be the file of {shown(read[key].name)}")
        read[key] = identity
    return tuple(read.values())


def _identity(table: Mapping[str, Any], name: str, definitions: Mapping[str, Definition]) -> Identity:
    identity = identity_of(table, name)
    _plain(identity.name)
    read_statement(identity, definitions)
    return identity


def _plain(name: str) -> str:
    """A name for people: printable, and short."""
    if not name.isprintable() or not 0 < len(name) <= MAX_CHARACTERS:
        raise SymsigError(f"a name is 1 to {MAX_CHARACTERS} printable characters, and not {shown(name)}")
    return name


def _title(kind: str, number: int, name: object) -> str:
    return f"[[{kind}]] {number}" + (f" ({shown(name)[1:-1]})" if isinstance(name, str) and name else "")
