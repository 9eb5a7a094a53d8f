"""The report in HTML: one file that needs nothing else, says what was measured, and lets no text be markup."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import numpy as np
import pytest

from symsig.audit.edges import edges_of
from symsig.audit.profile import Bin, Profile
from symsig.cli import main
from symsig.definitions import definitions_of
from symsig.expr import parse
from symsig.family import FAMILY, IDENTITIES
from symsig.model import Audit, Branch, Defect, Detail, Function, Identity, Plan, Target, Textbook
from symsig.prove.explain import Explanation, explain
from symsig.report.html import Chapter, Kind, Line, page, plot_file
from symsig.report.html.axis import APART, Axis, number
from symsig.report.html.measuring import Measuring
from symsig.report.html.scale import Scale
from symsig.report.html.statements import about
from symsig.report.html.svg import inlined

ROOT = Path(__file__).parent.parent
HOSTILE = """</pre><script>alert(1)</script><img src="x" onerror='alert(2)'>&amp;"""
VOID = {"meta", "br", "img", "link", "hr", "input"}
INF = float("inf")


class Checked(HTMLParser):
    """A page whose tags are balanced, with all of its elements and attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.words = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, (tag, self.open[-3:], self.getpos())

    def handle_data(self, data: str) -> None:
        self.words += data


def standing_alone(text: str) -> Checked:
    """The page, which is found to be well formed, without scripts, and without anything from elsewhere."""
    checked = Checked(text)
    assert not {"script", "link", "img", "iframe", "object", "image"} & set(checked.tags)
    assert (
        "xlink" not in text
        and "http://" not in text
        and "https://" not in text
        and "@import" not in text
        and "url(h" not in text
    )
    ids = [value for name, value in checked.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    for name, value in checked.attributes:
        assert not name.startswith("on") and name not in {"src", "srcset", "action"}, (name, value)
        if name == "href":
            assert value == "#" or (value.startswith("#") and value[1:] in ids), value
    return checked


def profiled(*ulps: float, second: tuple[float, ...] = ()) -> Profile:
    """So many bins between whole numbers from -2 up, in float32, with these errors."""
    lows = [float(i) for i in range(-2, len(ulps) - 2)]
    highs = [before(low + 1) for low in lows]
    bins = tuple(Bin(low, high, ulp, (low,)) for low, high, ulp in zip(lows, highs, ulps, strict=True))
    return Profile("f", "t", "float32", len(ulps), bins, second)


def before(value: float) -> float:
    return float(np.nextafter(np.float32(value), np.float32(-INF)))


def line(kind: Kind, target: str, worst: float = 1.5, claim: float = INF, wrong: int = 0) -> Line:
    histogram = ((0.5, 60), (1.0, 30), (2.0, 10))
    detail = Detail(100, 0.6, (), (), histogram, (), (), 1.0)
    defects = tuple(Defect(f"0x1.{i}p+0", "nan", "0x0.0p+0") for i in range(wrong))
    audit = Audit("f", target, "float32", 100, worst, "0x1.8p+0", "0x1p+0", "0x1.1p+0", defects, "", detail)
    return Line(kind, audit, profiled(0.5, 1.0, worst, 0.25), claim)


def chapter_of(function: Function, *lines: Line, edges: tuple[float, ...] = (0.0,)) -> Chapter:
    plan = Plan(function, (Branch("x < 0", parse("x"), (HOSTILE,)),), parse("x"))
    return Chapter(function, lines, plan, edges)


def hostile_results() -> tuple[list[Chapter], list[Explanation]]:
    function = replace(
        FAMILY["sigmoid"], name=HOSTILE, formula=HOSTILE, domain=HOSTILE, scale=HOSTILE,
        textbook=(Textbook("naive", HOSTILE),),
    )  # fmt: skip
    lines = [
        line("kernel", HOSTILE, claim=2.0),
        line("textbook", "naive", INF, wrong=9),
        line("peer", HOSTILE + "2"),
    ]
    told = explain(IDENTITIES["sigmoid_reflection"], definitions_of(FAMILY.values()))
    identity = Identity(HOSTILE, HOSTILE, HOSTILE, domain=HOSTILE, note=HOSTILE)
    return [chapter_of(function, *lines)], [replace(told, identity=identity, reason=HOSTILE)]


# ---- the page ----------------------------------------------------------------------------------------


def test_no_text_is_markup() -> None:
    pytest.importorskip("matplotlib")
    checked = standing_alone(page(HOSTILE, *hostile_results()))
    assert checked.words.count(HOSTILE) > 10
    labels = [value for name, value in checked.attributes if name == "aria-label"]
    assert labels == [f"errors of {HOSTILE} in float32 along the floats"]


def test_the_same_results_are_the_same_bytes() -> None:
    pytest.importorskip("matplotlib")
    first, second = (page("title", *hostile_results()).encode() for _ in range(2))
    assert first == second


def test_a_page_says_what_was_measured() -> None:
    pytest.importorskip("matplotlib")
    lines = [
        line("kernel", "c", 1.5, 2.0),
        line("kernel", "numpy", 2.5, 2.0),
        line("kernel", "go", 1.0, 2.0, wrong=2),
    ]
    words = standing_alone(page("title", [chapter_of(FAMILY["sigmoid"], *lines)])).words
    assert "1 of 3 kernels of 1 function within the claims" in words
    assert [words.count(verdict) for verdict in ("holds", "above its claim", "2 special values wrong")] == [1, 1, 1]
    assert "60%" in words and "claim 2" in words


def test_defects_beyond_the_first_are_counted() -> None:
    pytest.importorskip("matplotlib")
    words = Checked(page("title", [chapter_of(FAMILY["sigmoid"], line("textbook", "naive", wrong=9))])).words
    assert "9 wrong" in words and "and 3 more" in words and words.count("0x1.5p+0") == 1 and "0x1.6p+0" not in words


def test_statements_are_linked_to_their_derivations() -> None:
    definitions = definitions_of(FAMILY.values())
    names = ["erfc_reflection", "sigmoid_reflection"]
    told = [explain(IDENTITIES[name], definitions) for name in names]
    chapters = [Chapter(FAMILY["sigmoid"], ()), Chapter(FAMILY["softsign"], ())]
    checked = standing_alone(page("title", chapters, told, definitions))
    links = [value for name, value in checked.attributes if name == "href" and value.startswith("#p")]
    assert links == ["#p1"]
    assert "2 of 2 statements proved" in checked.words


def test_statements_are_about_what_they_call_or_spell_out() -> None:
    definitions = definitions_of(FAMILY.values())
    # one calls it; the others have it as it is written, which SymPy may have in two pieces
    names = ["sigmoid_reflection", "softsign_inside_one", "gelu_through_erfc", "softplus_above_relu"]
    told = [explain(IDENTITIES[name], definitions) for name in names]
    functions = [FAMILY[name] for name in ("sigmoid", "softsign", "gelu", "relu", "tanh", "relu_grad2")]
    assert about(functions, told, definitions) == {
        "sigmoid": [0], "softsign": [1], "gelu": [2], "relu": [3], "tanh": [], "relu_grad2": []
    }  # fmt: skip


def test_the_inlined_plot_has_no_prologue_and_no_network() -> None:
    drawn = (
        '<?xml version="1.0"?><!DOCTYPE svg "http://x">\n'
        '<svg xmlns="http://x" width="9pt" viewBox="0 0 9.04 3"\n a="1">'
        '<metadata>http://y</metadata><style type="text/css">*{stroke-linejoin: round}</style><!-- c -->'
        '<g id="line_1"><path d="M 0 1.04 L 2 1.04 L 3 1.04 L 3 2 L 4 3" style="stroke: #fe0100"/></g></svg>'
    )
    assert inlined(drawn, {"#fe0100": "var(--s0)"}, "label") == (
        '<svg viewBox="0 0 9 3" role="img" aria-label="label">'
        '<g><path d="M0 1H3V2L4 3" style="stroke: var(--s0)"/></g></svg>'
    )


# ---- its parts ---------------------------------------------------------------------------------------


def test_edges_are_the_ends_of_all_cells() -> None:
    assert edges_of(["x < 0", "of it -43/32 < x < -19/16", "x > 0"], "x") == (-1.34375, -1.1875, 0.0)
    assert edges_of(["d = x - y", "d < 0", "d > 0"], "x") == ()
    assert edges_of(["y < 3", "x > 2"], "x") == (2.0,)
    assert edges_of(["", "nothing of ours", "__import__('os')"], "x") == ()


def test_a_plot_file_is_a_picture_by_itself() -> None:
    pytest.importorskip("matplotlib")
    chapter = chapter_of(FAMILY["sigmoid"], line("kernel", "c", claim=2.0), line("peer", "expit", INF))
    svg = plot_file(chapter, "float32")
    root = ElementTree.fromstring(svg)
    assert root.tag == "{http://www.w3.org/2000/svg}svg" and "prefers-color-scheme: dark" in svg
    words = "".join(root.itertext())
    assert all(name in words for name in ("c (ours)", "expit", "0.5"))
    assert plot_file(chapter, "float32") == svg


def test_an_axis_is_monotone_and_every_bin_equally_wide() -> None:
    axis = Axis([profiled(1, 1, 1, 1)], "float32")
    assert axis.at([-2.0, -1.0, 0.0, 1.0, before(2.0)]) == pytest.approx([0, 0.25, 0.5, 0.75, 1])
    places = axis.at([-1e30, -1.5, -1e-30, 1e-30, 0.5, 1.5, 1e30]).tolist()
    assert places == sorted(places) and places[0] == 0 and places[-1] == 1
    assert len(set(places)) > 5


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_ticks_are_in_order_inside_and_apart(dtype: str) -> None:
    largest = {"float64": 1.7e308, "float32": 3.4e38}[dtype]
    ends = [-largest, -1e9, -1e3, -30.0, -1.0, 0.0, 1.0, 30.0, 1e3, 1e9, largest]
    bins = tuple(Bin(a, b, 1.0, (a,)) for a, b in pairwise(ends))
    ticks = Axis([Profile("f", "t", dtype, 1, bins)], dtype).ticks()  # type: ignore[arg-type]
    values = [float(words.replace("−", "-")) for _, words in ticks]
    assert values == sorted(values) and 0.0 in values and 1.0 in values and -100.0 in values
    assert all(0 <= place <= 1 for place, _ in ticks)
    assert all(right - left >= APART for (left, _), (right, _) in pairwise(ticks))


def test_numbers_are_short() -> None:
    numbers = [number(value) for value in (0.0, -1e-16, 1e300, 100.0, -0.5, 1e-4, 1e16)]
    assert numbers == ["0", "−1e−16", "1e300", "100", "−0.5", "1e−4", "1e16"]


@pytest.mark.parametrize("worst", [0.0, 1.5, 7.0, 1e15, INF])
def test_a_scale_rises_and_stays_inside(worst: float) -> None:
    scale = Scale([line("kernel", "c", 1.5, 2.0), line("textbook", "naive", worst)])
    above = {1e15: [3.1, 4.0, 1e3, 1e15], INF: [INF]}.get(worst, [])
    sizes = [0.0, 1 / 16, 0.1, 0.5, 1.0, 2.0, 2.9, *above]
    heights = [scale.at(size) for size in sizes]
    assert heights[0] == 0 and heights[-1] <= 1
    assert all(one < next_ for one, next_ in pairwise(heights[1:]))
    assert scale.at(worst) <= 1 and scale.levels == [0.5, 2.0]
    ticks = scale.ticks()
    assert [size for _, size in ticks] == sorted(size for _, size in ticks)
    assert all(one < next_ for (one, _), (next_, _) in pairwise(ticks))
    assert (ticks[-1][1] == INF) == (worst == INF)


def test_levels_too_close_for_two_lines_of_text_share_one() -> None:
    far = Scale([line("kernel", "c", 1.0, 2.5), line("kernel", "numpy", 1.0, 7.5)])
    near = Scale([line("kernel", "c", 1.0, 2.5), line("kernel", "numpy", 1.0, 2.6)])
    assert [words for _, words in far.names()] == ["0.5", "claim 2.5", "claim 7.5"]
    assert [words for _, words in near.names()] == ["0.5", "claim 2.5, 2.6"]


def test_only_a_kernel_is_asked_outside_of_the_domain() -> None:
    def load(folder: Path) -> Any:
        return lambda name, dtype: lambda x: 1 / ((1 - x) * (1 - x)) - 1 / (x * x)

    ours, theirs = Measuring(
        function=FAMILY["logit_grad2"],
        dtype="float32",
        targets=(Target("fake", "fake", lambda programs: {}, load),),
        others=(),
        folder=Path(),
        points=100,
    ).run()
    assert (ours.kind, ours.claim, theirs.kind, theirs.claim) == ("kernel", 4.0, "textbook", INF)
    assert ours.audit.max_ulp == INF and not ours.holds and len(ours.audit.special_defects) > 5
    assert 0 < float.fromhex(theirs.audit.input) < 1
    assert ours.profile is not None and theirs.profile is not None
    assert ours.profile.bins == theirs.profile.bins


# ---- the command -------------------------------------------------------------------------------------


class Now(Executor):
    """Works at once and here: starting processes takes longer than a small report."""

    def submit(self, call: Any, /, *args: Any, **options: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(call(*args, **options))
        return done


@contextmanager
def here() -> Iterator[Executor]:
    yield Now()


class Run(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


def symsig(capsys: pytest.CaptureFixture[str], *args: str, **replaced: object) -> Run:
    """The command line, in this process, with some names of the command's module replaced."""
    with pytest.MonkeyPatch.context() as patch, pytest.raises(SystemExit) as ending:
        patch.setattr(sys, "argv", ["symsig", *args])
        for name, value in replaced.items():
            patch.setattr(sys.modules["symsig.cli.report"], name, value)
        main()
    shown = capsys.readouterr()
    return Run(int(ending.value.code or 0), shown.out, shown.err)


def test_a_report_of_one_function(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib")
    path = tmp_path / "r.html"
    result = symsig(capsys, "report", "softsign", "--family", "--points", "1000", "-o", str(path), processes=here)
    assert result == (0, f"{path}\n", "")
    checked = standing_alone(path.read_text(encoding="utf-8"))
    assert checked.tags.count("section") == 1 and checked.tags.count("svg") == 2
    assert re.search(r"([1-9]\d*) of \1 kernels of 1 function ", checked.words)
    assert "softsign_gradient" in checked.words and "sigmoid_reflection" not in checked.words


def test_a_report_of_a_strangers_project(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    folder = tmp_path / "<script>alert(0)<" / "script>"
    folder.mkdir(parents=True)
    text = f"""targets = ["numpy"]
[[function]]
name = "f"
formula = "2*x"
claim = 3.0
[[function.textbook]]
name = "<script>"
formula = "x + x"
[[identity]]
name = "<script>alert(3)</script>"
lhs = "f(x)"
rhs = "x + x"
note = '''{HOSTILE}'''
"""
    (folder / "symsig.toml").write_text(text, encoding="utf-8")
    file = str((folder / "symsig.toml").relative_to(tmp_path))
    result = subprocess.run(
        [sys.executable, "-m", "symsig", "report", "--project", file, "--points", "1000", "-o", "r.html"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        text=True,
        capture_output=True,
        check=False,
        timeout=300,
    )
    assert (result.returncode, result.stdout) == (0, "r.html\n"), result.stderr
    assert "Traceback" not in result.stderr and "Warning" not in result.stderr
    words = standing_alone((tmp_path / "r.html").read_text(encoding="utf-8")).words
    assert file in words and HOSTILE in words and "<script>alert(3)</script>" in words
    assert "1 of 1 statement proved" in words


@pytest.mark.parametrize(
    ("args", "reason"),
    [
        (("softsign", "-o", "missing/r.html"), "missing: no such folder"),
        (("no_such_function",), "no_such_function"),
        (("softsign", "--points", "3"), "points"),
        (("softsign", "-o", "."), "is a directory"),
    ],
    ids=["folder", "function", "points", "file"],
)
def test_bad_input_is_one_line_and_exit_code_2(
    args: tuple[str, ...],
    reason: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pytest.importorskip("matplotlib")
    monkeypatch.chdir(tmp_path)
    result = symsig(capsys, "report", *args)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("symsig: ") and result.stderr.count("\n") == 1 and reason in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_matplotlib_one_line_says_what_to_install(capsys: pytest.CaptureFixture[str]) -> None:
    result = symsig(capsys, "report", "softsign", find_spec=lambda name: None)
    assert result == (2, "", "symsig: the report needs matplotlib: pip install 'symsig[report]'\n")
