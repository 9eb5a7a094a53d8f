"""Project files: what is well formed works as our own family does; what is not is one line and writes nothing."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from symsig.cli import main
from symsig.project.tables import MAX_BYTES

ROOT = Path(__file__).parent.parent


def function(**lines: str | None) -> str:
    """A [[function]] table; a keyword replaces a line of it, and None leaves one out."""
    table = {"name": '"f"', "formula": '"sigmoid(2*x)"', "claim": "3.0"} | lines
    return "[[function]]\n" + "".join(f"{key} = {text}\n" for key, text in table.items() if text is not None)


def identity(**lines: str | None) -> str:
    table = {"lhs": '"f(x)"', "rhs": '"sigmoid(2*x)"'} | lines
    return (
        function() + "[[identity]]\n" + "".join(f"{k} = {text}\n" for k, text in table.items() if text is not None)
    )


def words(*lines: str) -> list[str]:
    return " ".join(lines).split()


class Run(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def symsig(capsys: pytest.CaptureFixture[str], *args: str) -> Run:
    """The command line, in this process."""
    with pytest.MonkeyPatch.context() as patch, pytest.raises(SystemExit) as ending:
        patch.setattr(sys, "argv", ["symsig", *args])
        main()
    shown = capsys.readouterr()
    return Run(int(ending.value.code or 0), shown.out, shown.err)


def apart(folder: Path, *args: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command line, in a process of its own: for what starts others."""
    return subprocess.run(
        [sys.executable, "-m", "symsig", *args],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        text=True,
        capture_output=True,
        check=False,
        timeout=300,
    )


def files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


MALFORMED: dict[str, list[str | bytes]] = {
    "no TOML": [
        b"\xff\xfe[\x00[\x00",
        b"\x00",
        b'output = "k\x00"\n',
        b"\xc3\x28 = 1\n",
        "nonsense",
        "= 1",
        "output",
        "output =",
        'output = "kernels',
        "output = 'kernels\n'",
        "[[function]",
        "[function\n]",
        "[[function]]\nname = f\n",
        'output = "a"\noutput = "b"\n',
        "[[function]]\n[function]\n",
        "[function]\n[[function]]\n",
        "a.b = 1\na.b.c = 2\n",
        '\ufeff\ufeffoutput = "k"\n',
        'output = "\\q"\n',
        'output = "\\ud800"\n',
        "targets = [1, 2\n",
        "targets = " + "[" * 5_000 + "]" * 5_000,
        "x = " + "{a = " * 5_000 + "1" + "}" * 5_000,
        "a = " + "9" * 5_000,
        ".".join(["a"] * 5_000) + " = 1",
        "a = 1979-13-45",
        "#" + "x" * MAX_BYTES,
        "\r",
    ],
    "keys": [
        "x = 1\n",
        "Output = 'k'\n",
        "[[functions]]\nname = 'f'\n",
        "[[func]]\n",
        "[identity]\nlhs = 'x'\nrhs = 'x'\n",
        "[function]\nname = 'f'\n",
        "function = 3\n",
        "function = 'f'\n",
        "function = ['f']\n",
        "function = [{}, 1]\n",
        "identity = {}\n",
        "identity = [[]]\n",
        function(gradient="1"),
        function(Name='"f"'),
        function(expr='"x"'),
        function(**{'"claim "': "3"}),
        function(**{"'\u202e'": "3"}),
        function(output='"k"'),
        function(lhs='"x"'),
        "[tool.symsig]\noutput = 'k'\n",
    ],
    "output": [
        f"output = {text}\n"
        for text in words(
            "1 true [] {} '' '.' '..' './k' '../k' '../../etc' 'a/../b' 'a/..' 'a/./b' '/tmp/k' '/' '//x' '~'",
            "'~/k' 'k//l' '.git' '.git/hooks' 'a/.hidden' 'C:' 'C:/k' 'a\\b' '..\\b' '$HOME' '`id`' 'a;b' 'a*'",
            "'\u03c3' 'k\u2044l' '-k' inf 1979-05-27",
            '"k\\u0000" "k\\n../x" "k\\u001b[31m" "k\\t/x" "k\\n" "k\\u0020" "\\u0020"',
        )
    ]
    + ["output = '" + "k" * 300 + "'\n", "output = '" + "k/" * 300 + "k'\n"],
    "targets": [
        f"targets = {text}\n{function()}"
        for text in (
            "'numpy'",
            "[]",
            "['cobol']",
            "['numpy', 'numpy']",
            "[1]",
            "[true]",
            "{}",
            "['../c']",
            "['C']",
            "[['c']]",
            "''",
        )
    ]
    + [
        function(targets="['cobol']"),
        function(targets="[]"),
        function(targets="'c'"),
        "targets = ['numpy']\n" + function(targets="['c']"),
    ],
    "name": [
        function(name=json.dumps(name))
        for name in (
            "",
            " ",
            "f g",
            " f",
            "f\n",
            "1f",
            "_f",
            "__init__",
            "__import__",
            "_elementwise",
            "f-g",
            "f.g",
            "f/g",
            "../f",
            "/etc/passwd",
            "..",
            "f\\g",
            "f\0",
            "f;g",
            "f()",
            "f(x)",
            "\u03c3",
            "\uff46",
            "\U0001f600",
            "f\u200b",
            "f'",
            "*/",
            '"""',
            "%s",
            "{f}",
            "exp",
            "log",
            "max",
            "diff",
            "piecewise",
            "pi",
            "nan",
            "inf",
            "sigmoid",
            "softplus_grad",
            "lambda",
            "class",
            "None",
            "match",
            "eval",
            "print",
            "symsig",
            "np",
            "out",
            "elementwise",
            "double",
            "register",
            "NAN",
            "con",
            "AUX",
            "lpt1",
            "f" * 61,
            "f" * 5_000,
        )
    ]
    + [function(name=text) for text in ("3", "true", "['f']", "{}", "1979-05-27", None)],
    "gradients": [
        function(gradients=text) for text in words("99 3 -1 1.0 true '1' [1] nan 10000000000000000000000 {}")
    ],
    "claim": [
        function(claim=text)
        for text in words(
            "nan inf -inf -1 -0.001 1e300 9007199254740992 '3' true [3.0] {} 1979-05-27 99999999999999999999999"
        )
    ]
    + [function(claim=None), function(claims="[3.0]")]
    + [
        function(claim=None, claims=text)
        for text in words("3.0 [] [3.0,4.0] ['3'] [nan] [inf] [-1.0] [true] [[3.0]] {} '3'")
    ]
    + [
        function(claim=None, gradients="2", claims=text)
        for text in ("[3.0]", "[3, 4]", "[3, 4, nan]", "[3, 4, 5, 6]")
    ],
    "scale and careful": [function(scale=text) for text in words("1 '(' 'y' 'exp(' '__import__(1)' 'x.y' [] true")]
    + [function(careful=text) for text in words("1 'true' [] 0.0")],
    "variables": [
        function(variables=text)
        for text in words(
            "'x' [] ['y'] ['x','x'] ['x','y'] [1] [true] ['1x'] ['\\t'] [''] ['_x'] ['exp']",
            "['lambda'] ['pi'] ['tanh']",
        )
    ]
    + [
        function(variables="['\u03c3']"),
        function(variables='["x\\n"]'),
        function(formula='"x*y"'),
        function(formula='"x*y"', variables="['x']"),
        function(formula='"a*b*c*d*e"', variables="['a','b','c','d','e']"),
        function(formula='"3"'),
        function(formula='"pi"', variables="['x']"),
    ],
    "domain": [
        function(domain=json.dumps(text))
        for text in (
            "x",
            "y > 0",
            "x*x < 1",
            "x > nan",
            "x > 1e99999",
            "0 < x < -1",
            "x == 1",
            "x > y",
            "x >",
            "x > 1;",
            "2 > 1",
        )
    ]
    + [function(domain="1"), function(domain="['x > 0']"), function(domain="true")],
    "textbook": [
        function() + "[[function.textbook]]\n" + text
        for text in (
            "",
            "name = 'n'\n",
            "formula = 'x'\n",
            "name = 1\nformula = 'x'\n",
            "name = ''\nformula = 'x'\n",
            "name = \"n\\u0007\"\nformula = 'x'\n",
            "name = 'n'\nformula = 'x +'\n",
            "name = 'n'\nformula = 'y'\n",
            "name = 'n'\nformula = 'sigmoid(x)'\n",
            "name = 'n'\nformula = 'logit(x)'\n",
            "name = 'n'\nformula = 'diff(x, x)'\n",
            "name = 'n'\nformula = 'x'\nclaim = 3\n",
            "name = 'n'\nformula = 'x'\n[[function.textbook]]\nname = 'n'\nformula = 'x'\n",
        )
    ]
    + [function(textbook="3"), function(textbook="'x'"), function(textbook="['x']")],
    "several functions": [
        function() + function(),
        function() + function(name='"F"'),
        function(name='"fast"') + function(name='"fAST"'),
        function(gradients="1") + function(name='"f_grad"'),
        function() + function(name='"ff"'),
        function() + function(name='"f_array"'),
        function() + function(name='"ff_array"'),
        function(formula='"f(x)"'),
        function(formula='"1 + f(f(x))"'),
        function(formula='"f_grad(x)"', gradients="1"),
        function(formula='"g(x)"') + function(name='"g"', formula='"f(x)"'),
        "".join(function(name=f'"g{n}"', formula=f'"g{(n + 1) % 50}(x)"') for n in range(50)),
        function(formula='"g(x, x)"') + function(name='"g"'),
        function(formula='"g_grad2(x)"') + function(name='"g"', gradients="1"),
        "".join(function(name=f'"g{n}"') for n in range(201)),
        "".join(f"[[function]]\nname='g{n}'\n" for n in range(45_000)),
        "[[function]]\n" * 70_000,
    ],
    "identity": [
        identity(lhs=None),
        identity(rhs=None),
        identity(lhs="3"),
        identity(rhs="true"),
        identity(lhs='"(x"'),
        identity(rhs='"g(x)"'),
        identity(lhs='"f(x, x)"'),
        identity(lhs='"f_grad(x)"'),
        identity(relation='"=>"'),
        identity(relation='"="'),
        identity(relation="1"),
        identity(domain='"x"'),
        identity(domain='"x > "'),
        identity(domain="3"),
        identity(note="3"),
        identity(name="3"),
        identity(name='"a\\u0000"'),
        identity(name='"a\\u001b[31m"'),
        identity(name=json.dumps("a" * 101)),
        identity(rsh='"x"'),
        identity(equality_at="0"),
        identity(equality_at="[0]"),
        identity(equality_at='["0"]'),
        identity(relation='"<="', equality_at='["x"]'),
        identity(relation='"<="', equality_at='["0"]', domain='"x > 0"'),
        identity(name='"a b"') + '[[identity]]\nname = "a/b"\nlhs = "x"\nrhs = "x"\n',
        identity(name='"a"') + '[[identity]]\nname = "A"\nlhs = "x"\nrhs = "x"\n',
        "[[identity]]\nlhs='x'\nrhs='x'\n" * 1_001,
    ],
}
CASES = [(kind, text) for kind, texts in MALFORMED.items() for text in texts]


@pytest.mark.parametrize(("kind", "text"), CASES, ids=[f"{kind}-{n}" for n, (kind, _) in enumerate(CASES)])
def test_a_malformed_file_is_one_line_and_nothing_is_written(
    kind: str, text: str | bytes, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "symsig.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
    before = files(project)
    code, out, err = symsig(capsys, "generate")
    assert (code, out) == (2, ""), (kind, text[:200], out, err)
    assert err.startswith("symsig: symsig.toml: ") and err.count("\n") == 1 and len(err) < 600, err
    assert err.removesuffix("\n").isprintable()
    assert files(project) == before


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 150 and len(FORMULAS) >= 100


FORMULAS = [
    "",
    " ",
    "(",
    ")",
    "()",
    "x)",
    "(x",
    "((x)",
    "x x",
    "2x",
    "x2 y",
    "x +",
    "* x",
    "/x",
    "x**",
    "x***2",
    "x^2",
    "x // 2",
    "x % 2",
    "x @ x",
    "x & 1",
    "x | 1",
    "~x",
    "!x",
    "x!",
    "x = 1",
    "x := 1",
    "x < 1",
    "x == x",
    "x if x > 0 else 0",
    "x and x",
    "not x",
    "x or 1",
    "lambda x: x",
    "lambda: x",
    "[x]",
    "[x for x in x]",
    "{x}",
    "x[0]",
    "x,",
    "x, x",
    "x;",
    "x # comment",
    "'x'",
    '"x"',
    "f'{x}'",
    "x.real",
    "x.__class__",
    "().__class__.__bases__",
    "__import__",
    "__import__('os').system('true')",
    "__x",
    "_",
    "eval(x)",
    "exec(x)",
    "open(x)",
    "print(x)",
    "os.system(x)",
    "sin(x)",
    "cos(x)",
    "gamma(x)",
    "Sigmoid(x)",
    "sigmiod(x)",
    "sigmoid",
    "sigmoid x",
    "sigmoid()",
    "sigmoid(x, x)",
    "exp()",
    "exp(x, 2)",
    "exp",
    "max(x)",
    "max()",
    "min(x)",
    "log(x, 2)",
    "sqrt()",
    "x**x",
    "2**x",
    "x**(1/3)",
    "x**1001",
    "x**-1001",
    "x**1e9",
    "x**1000000000",
    "((2**1000)**1000)**1000*x",
    "1e1001*x",
    "1e1000000000*x",
    "9" * 500 + "*x",
    "0x10*x",
    "1_000*x",
    "1j*x",
    "1e*x",
    "1..2*x",
    "nan",
    "nan*x",
    "inf",
    "oo*x",
    "zoo",
    "NaN",
    "True",
    "None",
    "diff(x)",
    "diff(x, 2)",
    "diff(x, x, 0)",
    "diff(x, x, 17)",
    "diff(x, x, x)",
    "diff",
    "piecewise(x)",
    "piecewise((x, x))",
    "piecewise((x, x > 0))",
    "piecewise(((x, x > 0), x)",
    "piecewise((x, 0 < x < 1), 0)",
    "\u03c3(x)",
    "\u2179",
    "x\u00b2",
    "\u00bd*x",
    "x \u2212 1",
    "\u202ex",
    "x\u200b",
    "\ufeffx",
    "\x00",
    "x\x00",
    "\x1b[31mx",
    "x\\",
    "x\\n",
    "$x",
    "`x`",
    "x?",
    "*/ x /*",
    '"""',
    "(" * 61 + "x" + ")" * 61,
    "exp(" * 100 + "x" + ")" * 100,
    "(" * 9_000 + "x" + ")" * 9_000,
    "x" + "+x" * 300,
    "x" * 20_001,
    "x" + "+x" * 10_000,
    "f(x)",
    "g(x)",
    "f_grad(x)",
]


@pytest.mark.parametrize("formula", FORMULAS, ids=lambda text: repr(text)[:30])
def test_a_malformed_formula_is_one_line_and_nothing_is_written(
    formula: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "symsig.toml").write_text(function(formula=json.dumps(formula)), "utf-8")
    code, out, err = symsig(capsys, "generate")
    assert (code, out) == (2, ""), (out, err)
    assert err.startswith("symsig: symsig.toml: ") and err.count("\n") == 1 and len(err) < 600, err
    assert err.removesuffix("\n").isprintable()
    assert [path.name for path in files(project)] == ["symsig.toml"]


@pytest.mark.parametrize(
    "args", [("verify",), ("audit",), ("prove",), ("list",), ("build",), ("derive", "x"), ("generate", "--check")]
)
def test_every_command_reads_the_project_and_says_what_is_wrong(
    args: tuple[str, ...], project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "symsig.toml").write_text(function(formula='"sin(x)"'))
    code, out, err = symsig(capsys, *args)
    assert (code, out) == (2, "")
    assert err.startswith(
        "symsig: symsig.toml: [[function]] 1 (f): formula: column 1 of 'sin(x)': unknown function"
    )


def test_messages_name_the_place_and_the_way_out(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def message(text: str) -> str:
        (project / "symsig.toml").write_text(text)
        return symsig(capsys, "list")[2].removeprefix("symsig: symsig.toml: ").strip()

    assert message(function() + function(name='"g"', gradient="1")) == (
        "[[function]] 2 (g): unknown key 'gradient'; did you mean 'gradients'?"
    )
    assert (
        message(function(name='"tanh_grad"')) == "[[function]] 1 (tanh_grad): 'tanh_grad' is a name of the family"
    )
    assert message(function() + function(name='"ff"')) == "ff and f would both be ff in C"
    assert message(function(formula='"g(x)"') + function(name='"g"', formula='"f(x)"')) == (
        "a function cannot use itself: f -> g -> f"
    )
    assert message(function(formula='"x*y"')) == (
        "[[function]] 1 (f): formula has x, y: give variables = [...], the order of the arguments"
    )
    assert message("[function]\n") == "functions are written [[function]], in two brackets"


def test_what_is_no_regular_file_is_not_read(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(project / "pipe")
    for name in ("pipe", "no.toml", ".", "/dev/zero"):
        assert symsig(capsys, "list", "--project", name) == (2, "", f"symsig: {Path(name)}: no such file\n")
    code, _, err = symsig(capsys, "list", "--project", "x", "--family")
    assert code == 2 and err.count("\n") == 1


# Where a project is looked for


def test_the_file_here_or_above_in_the_repository(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    inner = project / "repository" / "deep"
    inner.mkdir(parents=True)
    (project / "symsig.toml").write_text("outside")
    monkeypatch.chdir(inner)

    def identities(*args: str) -> list[str]:
        code, out, err = symsig(capsys, "list", "--json", *args)
        assert code == 0, err
        return list(json.loads(out)["identities"])

    assert len(identities()) > 100  # no repository: only the folder itself counts
    (project / "repository" / ".git").mkdir()
    assert len(identities()) > 100  # what is outside of the repository does not
    (inner.parent / "symsig.toml").write_text('[[identity]]\nname = "above"\nlhs = "x"\nrhs = "x"\n')
    assert identities() == ["above"]
    (inner / "symsig.toml").write_text('[[identity]]\nname = "here"\nlhs = "x"\nrhs = "x"\n')
    assert identities() == ["here"]
    assert identities("--project", "../symsig.toml") == ["above"]
    assert len(identities("--family")) > 100


# What is well formed


TWO = """
targets = ["numpy", "c"]
[[function]]
name = "steep"
formula = "sigmoid(4*x)"
claim = 4
gradients = 1
[[function]]
name = "half"
formula = "steep(x/8)"
claim = 4.0
targets = ["numpy"]
[[identity]]
name = "a gradient / with [red]marks[/nonsense]"
lhs = "steep_grad(x)"
rhs = "4*steep(x)*(1 - steep(x))"
"""
REFUSED = """
[[function]]
name = "wobbly"
formula = "exp(exp(exp(x))) - x"
claim = 4.0
[[function]]
name = "nowhere"
formula = "x + log(-1)"
claim = 4.0
[[function]]
name = "on_nowhere"
formula = "nowhere(x) + x"
claim = 4.0
[[identity]]
name = "of nowhere"
lhs = "nowhere(x)"
rhs = "0"
"""


def test_init_writes_an_example_that_holds_and_never_overwrites(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    result = apart(tmp_path, "init", "new")
    assert result.returncode == 0 and [path.name for path in files(folder)] == ["symsig.toml"]
    text = (folder / "symsig.toml").read_text()
    result = apart(tmp_path, "init", "new")
    assert (result.returncode, result.stderr) == (2, "symsig: new/symsig.toml exists: nothing is written\n")
    assert (folder / "symsig.toml").read_text() == text
    result = apart(folder, "verify", "--points", "2000")
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stdout.endswith("everything holds\n") and "project symsig.toml: 3 functions" in result.stderr
    assert [path.name for path in files(folder)] == ["symsig.toml"]  # verify writes nothing


def test_the_example_in_the_readme_is_a_project(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```toml\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    (example,) = (block for block in blocks if "[[function]]" in block)
    (project / "symsig.toml").write_text(example)
    assert symsig(capsys, "generate").returncode == 0
    assert (project / "kernels" / "numpy" / "steep_grad.py").exists()


def test_the_way_through_a_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "symsig.toml").write_text(TWO)
    assert symsig(capsys, "generate", "--check").returncode == 1
    assert not (tmp_path / "kernels").exists()
    result = symsig(capsys, "generate")
    assert result.returncode == 0, result.stderr
    kernels = tmp_path / "kernels"
    assert sorted(path.stem for path in (kernels / "c").glob("*.c")) == ["steep", "steep_grad"]
    assert (kernels / "numpy" / "half.py").exists()
    assert [path.name for path in (kernels / "certificates").iterdir()] == [
        "a_gradient_with_red_marks_nonsense.json"
    ]
    assert "half" in (kernels / "ACCURACY.md").read_text().split("## C99")[0]
    assert "half" not in (kernels / "ACCURACY.md").read_text().split("## C99")[1]
    assert symsig(capsys, "generate", "--check").returncode == 0
    code = "from kernels.numpy import half, steep; assert half(0.0) == 0.5 and 0.98 < steep(1.0) < 0.99"
    assert subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=False).returncode == 0

    result = apart(tmp_path, "verify", "--points", "2000", "--json")
    assert result.returncode == 0, result.stdout + result.stderr
    document = json.loads(result.stdout)
    assert document["project"].endswith("symsig.toml") and document["holds"] and document["drift"] == []
    audited = {(row["function"], row["target"]) for row in document["kernels"]}
    assert {("half", "numpy"), ("steep", "numpy"), ("steep_grad", "numpy")} <= audited
    assert ("half", "c") not in audited
    result = symsig(capsys, "prove")
    assert result.returncode == 0 and "[red]marks[/nonsense]" in result.stdout

    victim = kernels / "numpy" / "half.py"
    victim.unlink()
    (kernels / "numpy" / "steep.py").write_text((kernels / "numpy" / "steep.py").read_text() + "# mine\n")
    result = apart(tmp_path, "verify", "--points", "1000")
    assert result.returncode == 1 and "drifted: numpy/half.py" in result.stdout, result.stderr
    assert "drifted: numpy/steep.py" in result.stdout and "NOT everything holds" in result.stdout
    assert "Traceback" not in result.stderr
    assert symsig(capsys, "generate").returncode == 0 and victim.exists()
    (tmp_path / "symsig.toml").write_text(TWO.replace('name = "half"', 'name = "eighth"'))
    assert symsig(capsys, "generate").returncode == 0
    assert not victim.exists() and (kernels / "numpy" / "eighth.py").exists()


def test_what_is_refused_is_one_line_and_the_others_go_on(tmp_path: Path) -> None:
    (tmp_path / "symsig.toml").write_text('output = "out/made"\ntargets = ["numpy"]\n' + function() + REFUSED)
    result = apart(tmp_path, "generate")
    assert result.returncode == 1
    refused = [line for line in result.stderr.splitlines() if line.startswith("refused: ")]
    assert [line.split(": ")[1] for line in refused] == ["nowhere", "on_nowhere", "wobbly"]
    assert refused[0] == "refused: nowhere: 'x + log(-1)' has no real value"
    assert refused[1] == "refused: on_nowhere: it uses nowhere, which is refused"
    assert "Traceback" not in result.stderr
    kernels = {path.name for path in (tmp_path / "out" / "made" / "numpy").iterdir()}
    assert kernels == {"__init__.py", "_elementwise.py", "f.py"}
    result = apart(tmp_path, "verify", "--points", "1000", "--json")
    document = json.loads(result.stdout)
    assert result.returncode == 1 and not document["holds"]
    assert list(document["refused"]) == ["nowhere", "on_nowhere", "wobbly"]
    assert all(row["verdict"] == "holds" for row in document["kernels"])
    verdicts = {proof["name"]: proof.get("reason", "") for proof in document["proofs"]}
    assert verdicts["of nowhere"] == "it uses nowhere, which is refused"
    result = apart(tmp_path, "derive", "nowhere")
    assert result.returncode == 2 and result.stderr.splitlines()[-1].startswith("symsig: nowhere is refused: ")


def test_formulas_that_grow_without_end_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    grow = "".join(
        function(
            name=f'"g{n}"', formula=json.dumps("log(2 + exp(x))" if n == 0 else f"g{n - 1}(x)*g{n - 1}(1 + x) + 1")
        )
        for n in range(40)
    )
    (tmp_path / "symsig.toml").write_text('targets = ["numpy"]\n' + grow)
    result = symsig(capsys, "list", "--json")
    assert "operations" in result.stderr and "Traceback" not in result.stderr
    assert result.returncode == 0 and 1 <= len(json.loads(result.stdout)["functions"]) < 20


def test_windows_line_ends_and_a_byte_order_mark_are_read(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = '[[identity]]\nname = "one"\nlhs = """\nx\n  + x"""\nrhs = "2*x"\n'
    (project / "symsig.toml").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    code, out, err = symsig(capsys, "list")
    assert code == 0 and "identity  one: x + x == 2*x\n" in out, err


def test_identities_alone_are_a_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "symsig.toml").write_text('[[identity]]\nlhs = "tanh(x)"\nrhs = "2*sigmoid(2*x) - 1"\n')
    assert symsig(capsys, "generate").returncode == 0
    written = [path.relative_to(tmp_path).as_posix() for path in files(tmp_path / "kernels") if path.is_file()]
    assert written == ["kernels/ACCURACY.md", "kernels/certificates/identity1.json", "kernels/manifest.json"]
    assert symsig(capsys, "verify").returncode == 0
    (tmp_path / "symsig.toml").write_text('[[identity]]\nlhs = "tanh(x)"\nrhs = "2*sigmoid(x) - 1"\n')
    result = symsig(capsys, "verify")
    assert result.returncode == 1 and "refuted" in result.stdout
    (tmp_path / "symsig.toml").write_text("")
    assert symsig(capsys, "generate").returncode == 0
    assert symsig(capsys, "verify").returncode == 0


# What generate never does


def test_nothing_is_written_outside_of_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    outside, project = tmp_path / "outside", tmp_path / "project"
    outside.mkdir()
    project.mkdir()
    monkeypatch.chdir(project)
    (project / "symsig.toml").write_text('targets = ["numpy"]\n' + function())
    (project / "kernels").symlink_to(outside)
    result = symsig(capsys, "generate")
    assert result.returncode == 2 and result.stderr.count("\n") == 1 and "leads out of the project" in result.stderr
    (project / "kernels").unlink()
    (project / "kernels").mkdir()
    (project / "kernels" / "numpy").symlink_to(outside)
    result = symsig(capsys, "generate")
    assert result.returncode == 2 and "leads out of the project" in result.stderr
    (project / "kernels" / "numpy").unlink()
    assert files(outside) == []
    (project / "kernels").rmdir()
    (project / "kernels").write_text("mine")
    result = symsig(capsys, "generate")
    assert result.returncode == 2 and "is not a folder" in result.stderr
    assert (project / "kernels").read_text() == "mine"


def test_no_file_of_somebody_else_is_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "symsig.toml").write_text('output = "src"\ntargets = ["numpy"]\n' + function())
    mine = tmp_path / "src" / "numpy" / "f.py"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    result = symsig(capsys, "generate")
    assert result.returncode == 2 and "was not generated by symsig" in result.stderr
    assert mine.read_text() == "mine" and not (tmp_path / "src" / "manifest.json").exists()
    mine.unlink()
    assert symsig(capsys, "generate").returncode == 0
    mine.write_text("changed")
    assert symsig(capsys, "generate").returncode == 0 and mine.read_text() != "changed"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("manifest.json", "not JSON"),
        ("manifest.json", "[]"),
        ("manifest.json", "[" * 100_000),
        ("accuracy.json", "3"),
        ("accuracy.json", '{"kernels": 3}'),
        ("accuracy.json", '{"kernels": {"f": {"numpy": {"float64": {"max_ulp": "much"}}}}}'),
    ],
)
def test_a_damaged_file_in_the_output_folder_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, text: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "symsig.toml").write_text('targets = ["numpy"]\n[[identity]]\nlhs = "x"\nrhs = "x"\n')
    (tmp_path / "kernels").mkdir()
    (tmp_path / "kernels" / name).write_text(text)
    result = symsig(capsys, "generate")
    lines = result.stderr.splitlines()
    assert result.returncode == 2 and len(lines) == 2 and lines[1].startswith("symsig: "), result.stderr
    assert (tmp_path / "kernels" / name).read_text() == text


def test_a_manifest_cannot_have_files_elsewhere_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "symsig.toml").write_text('[[identity]]\nlhs = "x"\nrhs = "x"\n')
    assert symsig(capsys, "generate").returncode == 0
    (tmp_path / "precious").write_text("")
    manifest = tmp_path / "kernels" / "manifest.json"
    document = json.loads(manifest.read_text())
    names = ["../precious", str(tmp_path / "precious"), "a\0b", "x" * 5_000, "..", "", "certificates"]
    document["sha256"] |= dict.fromkeys(names, "")
    manifest.write_text(json.dumps(document))
    assert symsig(capsys, "generate").returncode == 0
    assert (tmp_path / "precious").exists()


def test_pytest_proves_identities_about_the_functions_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "symsig.toml").write_text(TWO + REFUSED)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q"]
    result = subprocess.run(command, cwd=tmp_path, text=True, capture_output=True, check=False, timeout=120)
    assert "1 failed, 1 passed" in result.stdout, result.stdout
    assert "it uses nowhere, which is refused" in result.stdout, result.stdout
    (tmp_path / "symsig.toml").write_text(TWO.replace("sigmoid(4*x)", "sin(x)"))
    result = subprocess.run(command, cwd=tmp_path, text=True, capture_output=True, check=False, timeout=120)
    assert "1 error" in result.stdout and "unknown function 'sin'" in result.stdout


@pytest.mark.skipif(shutil.which(os.environ.get("CC", "cc")) is None, reason="no C compiler")
def test_build_compiles_the_kernels_of_a_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "symsig.toml").write_text(TWO)
    assert symsig(capsys, "generate").returncode == 0
    result = symsig(capsys, "build")
    assert result.returncode == 0 and Path(result.stdout.strip()).is_file()
    library = f"{result.stdout.strip()}:symsig_steep"
    args = ("--as", "steep", "--dtype", "float64", "--points", "1000", "--json")
    (entry,) = json.loads(symsig(capsys, "audit", "--target", library, *args).stdout)
    assert float.fromhex(entry["max_ulp"]) <= 4


@pytest.mark.skipif(shutil.which(os.environ.get("CC", "cc")) is None, reason="no C compiler")
def test_native_kernels_of_a_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names that the generated C has itself among them; what is refused in one language goes on in the others."""
    monkeypatch.chdir(tmp_path)
    odd = function(name='"f_base"', formula='"f(a1 - usual)"', variables='["a1", "usual"]')
    wall = function(name='"wall"', formula='"exp(x)"')
    alone = function(name='"alone"', formula='"tanh(exponent/7)"', claim="0.9", targets='["native"]')
    plain = function(name='"plain"', formula='"tanh(x)"', targets='["numpy"]')
    text = 'targets = ["numpy", "native"]\n' + function() + odd + wall + alone + plain
    (tmp_path / "symsig.toml").write_text(text)
    result = symsig(capsys, "generate")
    reason = "refused: wall: no native kernel: exp of an argument up to 1.79769e+308"
    assert result.returncode == 1 and result.stderr.splitlines()[1:] == [reason]
    kernels = tmp_path / "kernels"
    assert sorted(path.stem for path in (kernels / "native").glob("*.c")) == ["alone", "f", "f_base"]
    assert (kernels / "numpy" / "wall.py").exists() and not (kernels / "numpy" / "alone.py").exists()
    assert "| alone | float64 | 0.9 |" in (kernels / "ACCURACY.md").read_text()
    assert "| f | float64 | 1.1 |" in (kernels / "ACCURACY.md").read_text().split("## native C99")[1]
    assert "native: native C99" in symsig(capsys, "list").stdout
    result = symsig(capsys, "build")
    assert result.returncode == 0 and Path(result.stdout.strip()).is_file()
    result = symsig(capsys, "bench", "kernels", "alone", "wall", "--size", "6", "--seconds", "0.001", "--json")
    timed = {(row["function"], row["who"]) for row in json.loads(result.stdout)["nanoseconds_per_element"]}
    assert ("alone", "native") in timed and ("wall", "numpy") in timed and ("wall", "native") not in timed

    result = symsig(capsys, "audit", "wall", "--target", "native")
    assert (result.returncode, result.stderr.splitlines()[1:]) == (1, [reason])
    result = symsig(capsys, "audit", "plain", "--target", "native")
    assert (result.returncode, result.stderr.splitlines()[1:]) == (
        2,
        ["symsig: nothing here is for the target native"],
    )
    result = apart(tmp_path, "verify", "--points", "1000", "--json")
    document = json.loads(result.stdout)
    assert result.returncode == 1 and document["refused"] == {"wall": reason.removeprefix("refused: wall: ")}
    assert document["drift"] == [] and all(row["verdict"] == "holds" for row in document["kernels"])
    rows = {(row["function"], row["target"]) for row in document["kernels"]}
    assert {("f", "native"), ("f_base", "native"), ("alone", "native"), ("f", "numpy")} <= rows
    assert ("plain", "native") not in rows and ("alone", "numpy") not in rows


def test_a_project_of_which_nothing_is_native(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "symsig.toml").write_text('targets = ["native"]\n' + function(formula='"exp(x)"'))
    for command in ("generate", "verify", "audit"):
        result = symsig(capsys, command)
        assert result.returncode == 1 and "refused: f: no native kernel: exp" in result.stderr, result
        assert "Traceback" not in result.stderr


def test_a_formula_in_one_language(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "symsig.toml").write_text('targets = ["numpy"]\n' + function())
    args = ("audit", "--points", "1000", "--dtype", "float64", "--json", "--target", "native", "--formula")
    result = symsig(capsys, *args, "exp(x)")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.splitlines()[1:] == ["symsig: f: no native kernel: exp of an argument up to 1.79769e+308"]
    result = symsig(capsys, *args, "exp(x)", "--target", "numpy")
    assert "skipped: f: no native kernel: exp" in result.stderr
    assert [row["target"] for row in json.loads(result.stdout)] == ["numpy"]
    result = symsig(capsys, "derive", "exp(x)", "--emit", "native")
    assert (result.returncode, result.stdout) == (2, "") and result.stderr.count("\n") == 1
    assert "symsig_f_array" not in symsig(capsys, "derive", "sigmoid(4*x)", "--emit", "numpy").stdout
    assert "SYMSIG_DEFINE_1(float" in symsig(capsys, "derive", "sigmoid(4*x)", "--emit", "native").stdout
    result = symsig(capsys, "derive", "sigmoid(1e300*x)", "--emit", "native")
    assert (result.returncode, result.stderr) == (2, "symsig: 1e+300 is beyond the largest float32\n")
