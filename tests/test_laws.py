"""The laws of the architecture, over the import graph and the text of the source."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from symsig.family import FAMILY
from symsig.targets import TARGETS

PACKAGE = Path(__file__).parent.parent / "symsig"
ENGINES = ("normal", "prove", "derive", "program", "emit", "reference", "audit", "bench", "report", "expr")
ENGINES += ("numeric",)
ALL_FILES = sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    """The folder or module directly below symsig/ that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """The parts of symsig that a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        found |= {name.split(".")[1] for name in names if name.startswith("symsig.")}
    return found


@pytest.mark.parametrize("path", ALL_FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_engines_do_not_know_the_registries(path: Path) -> None:
    if part_of(path) in ENGINES:
        assert not imports(path) & {"family", "targets", "cli", "face", "kernels"}


@pytest.mark.parametrize(
    ("part", "forbidden"),
    [
        ("reference", {"derive", "program", "emit", "normal", "prove"}),
        ("audit", {"derive", "program", "emit", "normal", "prove"}),
        ("family", {"derive", "program", "emit", "normal", "prove", "audit", "reference"}),
        ("numeric", {"family", "targets", "derive", "emit", "normal", "prove"}),
        ("model", {"family", "targets", "derive", "prove", "audit", "emit"}),
    ],
)
def test_what_a_part_never_imports(part: str, forbidden: set[str]) -> None:
    files = [path for path in ALL_FILES if part_of(path) == part]
    assert files
    for path in files:
        assert not imports(path) & forbidden, path


@pytest.mark.parametrize("path", ALL_FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_no_text_is_executed(path: Path) -> None:
    forbidden = {"eval", "exec", "sympify", "parse_expr", "lambdify"}
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            assert name not in forbidden or (name == "eval" and isinstance(node.func, ast.Attribute))  # Poly.eval
            assert name != "compile" or ast.unparse(node.func) == "re.compile"


@pytest.mark.parametrize(
    "path", [p for p in ALL_FILES if part_of(p) in ENGINES], ids=lambda p: str(p.relative_to(PACKAGE))
)
def test_no_engine_names_a_function_or_a_language(path: Path) -> None:
    """No string that decides anything is a family name or a target's; notation such as tanh is the language's."""
    from symsig.expr.parse import ARITY

    names = (set(FAMILY) | set(TARGETS)) - set(ARITY)
    strings = {n.value for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Constant)}
    assert not strings & names


@pytest.mark.parametrize("path", [p for p in ALL_FILES if part_of(p) == "family"], ids=lambda p: p.name)
def test_a_family_file_holds_no_threshold(path: Path) -> None:
    """Facts are formulas, names and claims: no branch of Python's, and no comparison but a definition's own."""
    tree = ast.parse(path.read_text())
    kinds = {type(node) for node in ast.walk(tree)}
    assert not kinds & {ast.If, ast.IfExp, ast.While}
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    pieces = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Piecewise"]
    own = {id(node) for call in pieces for node in ast.walk(call)}
    assert all(id(node) in own for node in ast.walk(tree) if isinstance(node, ast.Compare))
